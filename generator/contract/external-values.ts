import { isObject, type Json } from "../text/json.js";

/** What tools do not look into, and what has to stay as it is for the types. */
const KEPT: ReadonlySet<string> = new Set(["const", "default", "enum"]);

/**
 * Returns a document without any `externalValue`. Bundles have none where OpenAPI knows it; but tools that read documents open what
 * it names wherever an object has one, and an example may have members of any name.
 */
export function withoutExternalValues(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutExternalValues);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([key, member]) => key !== "externalValue" || typeof member !== "string");
  return Object.fromEntries(members.map(([key, member]) => [key, KEPT.has(key) ? member : withoutExternalValues(member)]));
}
