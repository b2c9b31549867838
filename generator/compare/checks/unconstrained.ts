import type { Difference } from "../change.js";
import { type Effect, levelOf, type Pair, type SchemaCheck, subject } from "./pair.js";
import type { Schema } from "../reader/schema.js";
import { isAny } from "../reader/settle.js";

/** A schema appears where any value fitted, goes away, or refuses every value. Nothing else of such a pair is compared. */
export const unconstrained: SchemaCheck = {
  rows: [
    { kind: "schema-added", request: "breaking", response: "additive" },
    { kind: "schema-removed", request: "additive", response: "breaking" },
    { kind: "schema-forbidden", request: "breaking", response: "additive; breaking where values were described" },
    { kind: "schema-allowed", request: "additive", response: "breaking" },
  ],
  compare(pair) {
    const [kind, effect] = movement(pair);
    if (kind === undefined) return [];
    const isLost = kind === "schema-forbidden" && pair.direction === "response" && !isAny(pair.base);
    const says: Record<string, string> = {
      "schema-added": "is described now; any value fitted before",
      "schema-removed": "may be any value now",
      "schema-forbidden": "may not occur any more",
      "schema-allowed": "may occur now",
    };
    return [difference(pair, kind, isLost ? "changed" : effect, says[kind] ?? "")];
  },
};

/** True when the check above says all there is to say about the values of a pair. */
export function isUnconstrained(pair: Pair): boolean {
  return movement(pair)[0] !== undefined || (isAny(pair.base) && isAny(pair.head)) || (pair.base.isNever && pair.head.isNever);
}

function movement({ base, head }: Pair): [kind: string, effect: Effect] | [undefined] {
  if (base.isNever !== head.isNever) return head.isNever ? ["schema-forbidden", "tightened"] : ["schema-allowed", "loosened"];
  if (base.isNever || isAny(base) === isAny(head)) return [undefined];
  // Known values of an open enum refuse nothing: the check of enums judges them.
  if (isAny(withoutOpen(base)) && isAny(withoutOpen(head))) return [undefined];
  return isAny(base) ? ["schema-added", "tightened"] : ["schema-removed", "loosened"];
}

function withoutOpen(schema: Schema): Schema {
  const { open: _, ...rest } = schema;
  return rest;
}

function difference(pair: Pair, kind: string, effect: Effect, says: string): Difference {
  const isGone = kind === "schema-removed" || (kind === "schema-allowed" && isAny(pair.head));
  return {
    kind,
    level: levelOf(pair.direction, effect),
    site: isGone ? pair.base.site : pair.head.site,
    message: `${subject(pair)} ${says}.`,
  };
}
