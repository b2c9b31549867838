import type { ContractDocument, Place } from "../reader/document.js";
import { child, children, isObject, referenceOf } from "../reader/document.js";
import type { Operation } from "../reader/operations.js";

/** Exported schema names of a document, and which operations reach each. */
export interface Names {
  readonly schemas: ReadonlyMap<string, Place>;
  readonly reachedBy: ReadonlyMap<string, readonly string[]>;
  /** Names that a webhook reaches: it belongs to no operation, and its parts go either way. */
  readonly hooked: ReadonlySet<string>;
}

const DATA = new Set(["example", "examples", "default", "enum", "const"]);
/** Objects whose keys are names of the document's author, or statuses. */
const NAMED = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "responses",
  "headers",
  "content",
  "schemas",
]);

/** Names that disappear break whoever imports them; new ones are no change by themselves. */
export const NAME_ROWS: readonly { readonly rule: string; readonly level: string }[] = [
  { rule: "schema-name-removed", level: "breaking" },
  { rule: "schema-name-changed", level: "breaking" },
];

/** Returns the names that a package exports for its schemas: components, and schemas of other files under the last part of their reference. */
export function namesOf(document: ContractDocument, operations: readonly Operation[]): Names {
  const schemas = new Map<string, Place>(children(child(child(document.root, "components"), "schemas")));
  const reached = new Map<string, Set<string>>();
  const known = new Map<string, Reach>();
  for (const operation of operations) {
    const all = new Set<string>();
    for (const place of rootsOf(operation)) collect(place, all, new Set());
    for (const name of all) reached.set(name, (reached.get(name) ?? new Set()).add(operation.id));
  }
  const hooked = new Set<string>();
  collect(child(document.root, "webhooks"), hooked, new Set());
  return { schemas, hooked, reachedBy: new Map([...reached].map(([name, ids]) => [name, [...ids]])) };

  function collect(place: Place, names: Set<string>, seen: Set<string>): void {
    const reach = reachOf(place);
    for (const target of reach) {
      const { id } = target;
      if (seen.has(id)) continue;
      seen.add(id);
      const name = nameOf(target);
      if (name !== undefined) {
        names.add(name);
        if (!schemas.has(name) && target.file !== document.root.file) schemas.set(name, target);
      }
      collect(target, names, seen);
    }
  }

  function reachOf(place: Place): Reach {
    const found = known.get(place.id) ?? targetsIn(document, schemas, place);
    known.set(place.id, found);
    return found;
  }

  function nameOf(target: Place): string | undefined {
    const name = target.keys.at(-1) ?? target.file.slice(target.file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
    if (target.file === document.root.file) return target.keys.length === 3 && target.keys[1] === "schemas" ? name : undefined;
    return isSchemaTarget(target) ? name : undefined;
  }
}

type Reach = readonly Place[];

/** Returns what the references inside a place lead to, one step. */
function targetsIn(document: ContractDocument, schemas: ReadonlyMap<string, Place>, start: Place): Reach {
  const targets: Place[] = [];
  const waiting: (readonly [place: Place, key: string, holder: string])[] = [[start, "", ""]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [at, key, holder] = next;
    // Examples and values are data; a property or a status may have the same name.
    if (typeof at.value !== "object" || at.value === null || (DATA.has(key) && !NAMED.has(holder))) continue;
    if (referenceOf(at.value) !== undefined) {
      const target = document.follow(at);
      if (target) targets.push(target);
    }
    if (key === "mapping" && isObject(at.value)) targets.push(...mapped(schemas, at.value));
    for (const [name, member] of children(at)) waiting.push([member, name, key]);
  }
  return targets;
}

function mapped(schemas: ReadonlyMap<string, Place>, mapping: Record<string, unknown>): Place[] {
  return Object.values(mapping).flatMap((target) => {
    const schema = schemas.get(String(target).slice(String(target).lastIndexOf("/") + 1));
    return schema ? [schema] : [];
  });
}

function rootsOf(operation: Operation): Place[] {
  return [operation.place, child(operation.pathItem, "parameters")];
}

/** In another file a target is a schema unless it looks like one of the other components. */
function isSchemaTarget(target: Place): boolean {
  if (!isObject(target.value)) return typeof target.value === "boolean";
  const value = target.value;
  return (
    !("in" in value && "name" in value) &&
    !("content" in value) &&
    !("responses" in value) &&
    !("headers" in value) &&
    target.keys.at(-2) !== "securitySchemes" &&
    !("value" in value && !("type" in value))
  );
}
