import type { Json, JsonObject } from "../model.js";
import { asObject, listAt, objectAt, resolve } from "../operations.js";

/** Gives a value that a schema describes: for a status whose answer has no documented example. */
export function sampleOf(schema: Json | undefined, document: JsonObject, depth = 0): Json {
  const found = resolve(document, schema).value;
  if (depth > 8) return null;
  const lists = ["examples", "enum", "x-extensible-enum"].flatMap((key) => listAt(found, key));
  const stated = [found["const"], found["default"], ...lists].find((value) => value !== undefined);
  if (stated !== undefined) return stated;
  const parts = listAt(found, "allOf");
  if (parts.length > 0)
    return Object.assign({}, ...parts.map((part) => asObject(sampleOf(part, document, depth + 1)))) as JsonObject;
  const choices = [...listAt(found, "oneOf"), ...listAt(found, "anyOf")];
  if (choices.length > 0) return sampleOf(choices[0], document, depth + 1);
  return sampleOfType(found, document, depth);
}

function sampleOfType(schema: JsonObject, document: JsonObject, depth: number): Json {
  const type = listAt(schema, "type")[0] ?? schema["type"] ?? (schema["properties"] === undefined ? undefined : "object");
  switch (type) {
    case "object": {
      const members = Object.entries(objectAt(schema, "properties"));
      return Object.fromEntries(members.map(([name, member]) => [name, sampleOf(member, document, depth + 1)]));
    }
    case "array":
      return Array.from({ length: Number(schema["minItems"] ?? 1) }, () => sampleOf(schema["items"], document, depth + 1));
    case "string":
      return "string".padEnd(Number(schema["minLength"] ?? 0), "x").slice(0, Number(schema["maxLength"] ?? 1_000));
    case "integer":
    case "number":
      return Number(schema["minimum"] ?? 1);
    case "boolean":
      return true;
    default:
      return null;
  }
}
