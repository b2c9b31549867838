import type { LinkedOperation } from "../../contract/linked/operations.js";
/** Returns pairs of operations that stand for each other: by id, then by method and path. */
export function matchOperations(
  base: readonly LinkedOperation[],
  head: readonly LinkedOperation[],
): {
  pairs: (readonly [LinkedOperation, LinkedOperation])[];
  lost: LinkedOperation[];
  gained: LinkedOperation[];
} {
  const lost = [...base];
  const gained = [...head];
  const pairs: (readonly [LinkedOperation, LinkedOperation])[] = [];
  const tests: ((operation: LinkedOperation) => string)[] = [
    (operation) => operation.id,
    (operation) => `${operation.method} ${shapeOf(operation.path)}`,
  ];
  for (const keyOf of tests) {
    const partners = new Map(gained.map((operation) => [keyOf(operation), operation]));
    for (const one of [...lost]) {
      const other = partners.get(keyOf(one));
      if (!other) continue;
      partners.delete(keyOf(one));
      pairs.push([one, other]);
      lost.splice(lost.indexOf(one), 1);
      gained.splice(gained.indexOf(other), 1);
    }
  }
  return { pairs, lost, gained };
}

/** A path without the names of its parameters. */
export function shapeOf(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}
