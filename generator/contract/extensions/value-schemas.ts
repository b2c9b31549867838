import type { Json, JsonObject } from "../../text/json.js";

/** Schemas that several keys are made of, with the words of `value-findings.ts`. */
export const text: JsonObject = { type: "string", pattern: "\\S", problem: "is no text" };

/** Milliseconds, records, characters. */
export const count: JsonObject = {
  type: "integer",
  minimum: 1,
  maximum: Number.MAX_SAFE_INTEGER,
  problem: "is no whole number above 0",
};

/** Without escapes: the runtime reads none. */
export const pointer: JsonObject = {
  type: "string",
  pattern: "^/[^~]*$",
  problem: "is no JSON pointer, which begins with / (one with ~ is not read)",
};

/** One of a few words. */
export function oneOf(...words: string[]): JsonObject {
  return { enum: words, problem: `is none of ${words.join(", ")}` };
}

/** An object of these members and no others; a name that ends in `?` is that of a member that may be left out. */
export function object(members: Readonly<Record<string, JsonObject>>, words: JsonObject): JsonObject {
  const names = Object.keys(members);
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name.replace(/\?$/, ""), members[name] ?? {}])),
    required: names.filter((name) => !name.endsWith("?")),
    additionalProperties: false,
    ...words,
  };
}

/** A list of at least one object. */
export function listOf(entry: (words: JsonObject) => JsonObject, words: Readonly<Record<string, Json>> = {}): JsonObject {
  return {
    type: "array",
    minItems: 1,
    items: entry({ problem: "is no object", fix: "write its members" }),
    problem: "is not a list with entries",
    fix: "write at least one, or remove the key",
    ...words,
  };
}
