import fc from "fast-check";
import type { Json, JsonObject } from "../../generator/text/json.js";

export const text: JsonObject = { type: "string" };

/** Schemas of values that have no parts. */
export const scalar: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ type: fc.constant("string") }),
  fc.record({
    type: fc.constant("string"),
    minLength: fc.integer({ min: 0, max: 2 }),
    maxLength: fc.integer({ min: 2, max: 6 }),
  }),
  fc.record({ type: fc.constant("string"), enum: fc.uniqueArray(fc.constantFrom("x", "y", "z", "long"), { minLength: 1 }) }),
  fc.record({ const: fc.constantFrom("x", "y", 1, true) }),
  fc.record({ type: fc.constantFrom("integer", "number", "boolean", "null") }),
  fc.record({ type: fc.constant("integer"), minimum: fc.integer({ min: -3, max: 3 }), maximum: fc.integer({ min: 2, max: 9 }) }),
  fc.record({ type: fc.constant("number"), multipleOf: fc.constantFrom(0.01, 0.1, 5), minimum: fc.constantFrom(0, 0.07, 10) }),
  fc.record({ type: fc.constantFrom<Json>(["string", "null"], ["string", "integer"], ["number", "null"]) }),
  fc.record({ type: fc.constant("integer"), format: fc.constantFrom("int32", "int64") }),
  fc.constant<JsonObject>({ type: "string", "x-extensible-enum": ["x", "y"] }),
  fc.record({
    type: fc.constantFrom("integer", "number"),
    exclusiveMinimum: fc.integer({ min: -3, max: 1 }),
    exclusiveMaximum: fc.integer({ min: 3, max: 9 }),
  }),
  fc.record({ type: fc.constant("string"), pattern: fc.constantFrom("^[a-z]", "^(?:s|x)", "[^0-9]") }),
  fc.constantFrom<JsonObject>(
    { ...text, not: { enum: ["x", "sample"] } },
    { type: ["string", "integer"], not: { type: "integer" } },
    { not: { type: ["object", "array", "null"] } },
  ),
  fc.constantFrom<JsonObject>(
    { ...text, contentEncoding: "base64", contentMediaType: "image/png" },
    { ...text, default: "y" },
    { ...text, example: "yes" },
    { ...text, examples: ["yes", "no"] },
  ),
);

/** What says nothing about which values fit. */
export const annotation: fc.Arbitrary<JsonObject> = fc.oneof(
  { arbitrary: fc.constant<JsonObject>({}), weight: 7 },
  {
    arbitrary: fc.constantFrom<JsonObject>(
      { title: "A title" },
      { description: "Another one." },
      { $comment: "Seen by no one." },
      { deprecated: true },
      { xml: { name: "x" } },
      { externalDocs: { url: "https://example.com/" } },
    ),
    weight: 3,
  },
);
