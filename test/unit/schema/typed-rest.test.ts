import { describe, expect, test } from "vitest";
import { asObject, type Json, type JsonObject } from "../../../generator/text/json.js";
import { ref, typesOf } from "./document.js";

const text: JsonObject = { type: "string" };
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: "object", properties, ...more });
const number: JsonObject = { type: "integer" };
const indexOf = (index: Json): JsonObject => ({ type: "object", additionalProperties: index });
const patterned = (patterns: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: "object",
  patternProperties: patterns,
  ...more,
});
/** A list with fixed items as openapi-typescript is to read it. */
function tuple(items: readonly Json[], least: number, rest?: Json): JsonObject {
  const mark = { type: "null", "x-tuple": { least, hasRest: rest !== undefined } };
  return { type: "array", prefixItems: [...items, ...(rest === undefined ? [] : [rest]), mark] };
}

type Row = [name: string, thing: Json, want: Json, others?: JsonObject];

/** Lists with items that have a place of their own. */
const tupleRows: Row[] = [
  ["fixed items without a type", { prefixItems: [text], items: false }, tuple([text], 0)],
  ["fixed items and any others", { type: "array", prefixItems: [text], minItems: 1 }, { ...tuple([text], 1, true), minItems: 1 }],
  [
    "no more items than fixed ones",
    { type: "array", prefixItems: [text, { type: "null" }], minItems: 1, maxItems: 2 },
    { ...tuple([text, { type: "null" }], 1), minItems: 1, maxItems: 2 },
  ],
  [
    "one item more than fixed ones",
    { type: "array", prefixItems: [text], maxItems: 2, items: text },
    { ...tuple([text], 0, text), maxItems: 2 },
  ],
  [
    "fewer items than fixed ones",
    { type: "array", prefixItems: [text, text], maxItems: 1 },
    { ...tuple([text], 0), maxItems: 1 },
  ],
  ["no items at all", { type: "array", prefixItems: [text], maxItems: 0 }, { ...tuple([], 0), maxItems: 0 }],
  [
    "a limit that stands beside fixed items",
    { allOf: [{ type: "array", prefixItems: [text, text], maxItems: 3 }, { maxItems: 1 }] },
    { ...tuple([text], 0), maxItems: 1 },
  ],
  ["a fixed item that may not be", { type: "array", prefixItems: [text, false, text] }, tuple([text], 0)],
  [
    "a fixed item that no value fits",
    { type: "array", prefixItems: [text, { allOf: [text, { type: "null" }] }], items: text },
    tuple([text], 0),
  ],
];

/** Objects without named members: what their members fit, by patterns and otherwise. */
const indexRows: Row[] = [
  ["others of which nothing is said", object({}, { additionalProperties: true }), { type: "object", additionalProperties: true }],
  ["a pattern, and others of any kind", patterned({ "^x": text }), indexOf(true)],
  ["a pattern, and no others", patterned({ "^x": text }, { additionalProperties: false }), indexOf(text)],
  ["a pattern, and others of its kind", patterned({ "^x": text }, { additionalProperties: text }), indexOf(text)],
  [
    "patterns, and others of another kind",
    patterned({ "^x": text, "^y": ref("One") }, { additionalProperties: number }),
    indexOf({ anyOf: [text, ref("One"), number] }),
    { One: object({ a: text }) },
  ],
  ["a pattern of anything", patterned({ "^x": text, "^y": {} }, { additionalProperties: false }), indexOf(true)],
  [
    "a pattern that may not be",
    patterned({ "^x": false, "^y": text }, { additionalProperties: number }),
    indexOf({ anyOf: [text, number] }),
  ],
  [
    "a pattern, and others that must be two things",
    patterned({ "^x": text }, { additionalProperties: number, allOf: [{ additionalProperties: { type: "null" } }] }),
    indexOf(text),
  ],
  [
    "a pattern, and others in a part",
    { allOf: [patterned({ "^x": text }), { additionalProperties: number }] },
    indexOf({ anyOf: [text, number] }),
  ],
  [
    "a pattern, and unevaluated others",
    { allOf: [patterned({ "^x": text })], unevaluatedProperties: number },
    indexOf({ anyOf: [text, number] }),
  ],
  [
    "unevaluated others that a condition may be about",
    { type: "object", if: { minProperties: 2 }, then: { properties: { a: number } }, unevaluatedProperties: text },
    indexOf(true),
  ],
  [
    "unevaluated others that what depends on a member may be about",
    { type: "object", dependentSchemas: { a: { patternProperties: { "^b": number } } }, unevaluatedProperties: text },
    indexOf(true),
  ],
  [
    "unevaluated others of a condition that names none",
    { type: "object", if: { minProperties: 2 }, then: { maxProperties: 3 }, unevaluatedProperties: text },
    indexOf(text),
  ],
  [
    "unevaluated items that a condition may be about",
    { type: "array", if: { minItems: 2 }, then: { prefixItems: [number] }, unevaluatedItems: text },
    { type: "array" },
  ],
  [
    "unevaluated items after fixed ones that a condition may be about",
    { type: "array", prefixItems: [text], if: { minItems: 2 }, then: { prefixItems: [true, number] }, unevaluatedItems: false },
    tuple([text], 0, true),
  ],
  [
    "a pattern beside named members",
    patterned({ "^x": text }, { properties: { a: number }, additionalProperties: text }),
    { ...object({ a: number }), additionalProperties: true },
  ],
];

describe("members and items that have no name and no place of their own, as openapi-typescript reads them", () => {
  test.each<Row>([...tupleRows, ...indexRows])("%s", (_name, thing, want, others = {}) => {
    expect(typesOf({ ...others, Thing: thing })["Thing"]).toEqual(want);
  });

  test("more branches than are written out may be about what nothing else is", () => {
    const branches = Array.from({ length: 65 }, (_, index) => object({ [`m${index}`]: text }));
    const thing = { type: "object", anyOf: branches, unevaluatedProperties: { type: "integer" } };
    expect(asObject(typesOf({ Thing: thing })["Thing"])["additionalProperties"]).toBe(true);
  });
});
