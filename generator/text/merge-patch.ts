import { type Json, type JsonObject, isObject } from "./json.js";

/** Returns a value with a JSON merge patch (RFC 7396) applied: `null` takes a member away. */
export function merge(value: Json | undefined, patch: JsonObject): JsonObject {
  const merged = new Map(Object.entries(isObject(value) ? value : {}));
  for (const [name, member] of Object.entries(patch)) {
    if (member === null) merged.delete(name);
    else merged.set(name, isObject(member) ? merge(merged.get(name), member) : member);
  }
  return Object.fromEntries(merged);
}
