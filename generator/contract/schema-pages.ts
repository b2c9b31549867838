import { type Json, type JsonObject, isObject, objectAt, textAt } from "../text/json.js";
import type { Operation } from "./operations.js";

const prefix = "#/components/schemas/";

/** Returns, by component schema, the pages of the operations that reach it, in the order of the operations. */
export function pagesOfSchemas(document: JsonObject, operations: readonly Operation[]): Map<string, string[]> {
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  const pages = new Map<string, string[]>();
  for (const operation of operations) {
    if (operation.page === undefined) continue;
    const roots: Json[] = [...operation.parameters, ...operation.responses].map(({ schema }) => schema);
    if (operation.body !== undefined) roots.push(operation.body.schema);
    for (const name of reachable(roots, schemas)) pages.set(name, [...(pages.get(name) ?? []), operation.page]);
  }
  for (const [name, found] of pages) pages.set(name, [...new Set(found)]);
  return pages;
}

/** Names of the component schemas that values refer to, directly or through others. */
export function reachable(roots: readonly Json[], schemas: JsonObject): Set<string> {
  const names = new Set<string>();
  const open: Json[] = [...roots];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) open.push(...value);
    if (!isObject(value)) continue;
    const reference = textAt(value, "$ref");
    const name = reference?.startsWith(prefix) === true ? reference.slice(prefix.length) : undefined;
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      open.push(schemas[name] ?? null);
    }
    open.push(...Object.values(value));
  }
  return names;
}
