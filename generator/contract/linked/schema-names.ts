import { isObject } from "../../text/json.js";
import type { Kind } from "../objects/kinds.js";
import type { LinkedDocument } from "./document.js";
import { type LinkedOperation, partsOf } from "./operations.js";
import { child, children, type Place } from "./place.js";

/** Exported schema names of a document, and which operations reach each. */
export interface SchemaNames {
  readonly schemas: ReadonlyMap<string, Place>;
  readonly reachedBy: ReadonlyMap<string, readonly string[]>;
  /** Names that a webhook reaches: it belongs to no operation, and its parts go either way. */
  readonly hooked: ReadonlySet<string>;
}

/** An object of a document, and what it is by the specification. */
interface Part {
  readonly kind: Kind;
  readonly place: Place;
}

/** Returns the names that a package exports for its schemas: components, and schemas of other files under the last part of their reference. */
export function schemaNamesOf(document: LinkedDocument, operations: readonly LinkedOperation[]): SchemaNames {
  const schemas = new Map<string, Place>(children(["components", "schemas"].reduce(child, document.root)));
  const reached = new Map<string, Set<string>>();
  const known = new Map<string, readonly Part[]>();
  for (const { id, place, pathItem } of operations) {
    const all = new Set<string>();
    const shared = partsOf(pathItem, "pathItem").filter(({ kind }) => kind === "parameter");
    for (const part of [{ place, kind: "operation" as const }, ...shared]) collect(part, all, new Set());
    for (const name of all) reached.set(name, (reached.get(name) ?? new Set()).add(id));
  }
  const hooked = new Set<string>();
  for (const [, place] of children(child(document.root, "webhooks"))) collect({ place, kind: "pathItem" }, hooked, new Set());
  return { schemas, hooked, reachedBy: new Map([...reached].map(([name, ids]) => [name, [...ids]])) };

  function collect(part: Part, names: Set<string>, seen: Set<string>): void {
    for (const target of targetsOf(part)) {
      const { id } = target.place;
      if (seen.has(id)) continue;
      seen.add(id);
      const name = target.kind === "schema" ? nameOf(target.place) : undefined;
      if (name !== undefined) {
        names.add(name);
        if (!schemas.has(name) && target.place.file !== document.root.file) schemas.set(name, target.place);
      }
      collect(target, names, seen);
    }
  }

  function targetsOf(part: Part): readonly Part[] {
    const found = known.get(part.place.id) ?? targetsIn(document, schemas, part);
    known.set(part.place.id, found);
    return found;
  }

  function nameOf({ keys, file }: Place): string | undefined {
    const name = keys.at(-1) ?? file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
    if (file !== document.root.file) return name;
    return keys.length === 3 && keys[1] === "schemas" ? name : undefined;
  }
}

/** Returns what the references inside an object lead to, one step. */
function targetsIn(document: LinkedDocument, schemas: ReadonlyMap<string, Place>, start: Part): Part[] {
  const targets: Part[] = [];
  const waiting: Part[] = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { kind, place } = next;
    const target = document.follow(place);
    if (target) targets.push({ kind, place: target });
    if (kind === "schema") targets.push(...mapped(schemas, place).map((schema): Part => ({ kind, place: schema })));
    waiting.push(...partsOf(place, kind));
  }
  return targets;
}

/** The schemas that a discriminator maps to, by their names or by references to them. */
function mapped(schemas: ReadonlyMap<string, Place>, schema: Place): Place[] {
  const { value } = child(child(schema, "discriminator"), "mapping");
  return Object.values(isObject(value) ? value : {}).flatMap((target) => {
    const name = String(target);
    return schemas.get(name.slice(name.lastIndexOf("/") + 1)) ?? [];
  });
}
