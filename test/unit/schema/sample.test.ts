import { describe, expect, test } from "vitest";
import { asObject, type Json, type JsonObject } from "../../../generator/text/json.js";
import { badRequests } from "../../../generator/schema/bad-requests.js";
import { type SchemaCheck, schemaCheck } from "../../../generator/schema/check.js";
import { fittingSample } from "../../../generator/schema/sample.js";
import type { Direction } from "../../../generator/schema/read.js";
import { documentOf, ref } from "./document.js";

const text: JsonObject = { type: "string" };
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: "object", properties, ...more });

describe("a sample fits its schema", () => {
  const rows: [name: string, thing: JsonObject, want: Json, others?: JsonObject, direction?: Direction][] = [
    ["values of an enum that its limits refuse", { type: "string", enum: ["a", "bcd"], minLength: 2 }, "bcd"],
    ["a default that does not fit", { type: "string", minLength: 3, default: "" }, "sample"],
    ["a default that no branch takes", { type: "string", default: "y", anyOf: [{ const: "z" }, { minLength: 2 }] }, "z"],
    ["a limit below what its format holds", { type: "integer", format: "int32", minimum: -5e9 }, -2147483648],
    ["a limit above what its format holds", { type: "integer", format: "int32", minimum: 7, maximum: 5e9 }, 7],
    ["a number of a format alone", { type: "integer", format: "int32" }, 1],
    [
      "a value whose members an enum states in another order",
      { enum: [{ a: 1, b: 2 }], allOf: [{ enum: [{ b: 2, a: 1 }] }] },
      { a: 1, b: 2 },
    ],
    ["decimals", { type: "number", multipleOf: 0.01, minimum: 0.07 }, 0.07],
    ["decimals above a limit", { type: "number", multipleOf: 0.1, exclusiveMinimum: 0.2 }, 0.3],
    ["between two limits", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5],
    ["a whole multiple", { type: "integer", multipleOf: 0.5, minimum: 1 }, 1],
    ["a multiple of two decimals", { type: "number", multipleOf: 0.3, allOf: [{ multipleOf: 0.2 }] }, 0.6],
    ["an integer that is a multiple of a fraction", { type: "integer", multipleOf: 1.5 }, 3],
    [
      "as many matching items as there must be",
      { type: "array", contains: { const: "x" }, minContains: 2, items: text },
      ["x", "x"],
    ],
    ["a long address", { type: "string", format: "email", minLength: 24 }, "aaaaasomeone@example.com"],
    ["a long host", { type: "string", format: "hostname", minLength: 16 }, "aa.a.example.com"],
    ["a long path", { type: "string", format: "uri-reference", minLength: 8 }, "/a/a/path"],
    ["below a limit", { type: "integer", maximum: -3 }, -4],
    ["items that differ", { type: "array", minItems: 3, uniqueItems: true, items: { enum: ["a", "b", "c"] } }, ["a", "b", "c"]],
    ["texts that differ", { type: "array", minItems: 2, uniqueItems: true, items: text }, ["sample", "sampl1"]],
    ["a tuple", { type: "array", prefixItems: [text, { type: "integer" }], items: false, minItems: 2 }, ["sample", 1]],
    [
      "members that no schema names",
      { type: "object", minProperties: 2, additionalProperties: { type: "integer" } },
      { key1: 1, key2: 1 },
    ],
    ["fewer members than there could be", object({ a: text, b: text }, { maxProperties: 1, required: ["b"] }), { b: "sample" }],
    [
      "a condition",
      object(
        { kind: { enum: ["a", "b"] }, more: text },
        { required: ["kind"], if: { properties: { kind: { const: "a" } } }, then: { properties: { more: false } } },
      ),
      { kind: "a" },
    ],
    [
      "a branch that can be",
      object({ a: { const: "x" } }, { required: ["a"], oneOf: [{ properties: { a: { const: "y" } } }, { required: ["a"] }] }),
      { a: "x" },
    ],
    [
      "one of two that may not go together",
      object({ a: text, b: text }, { oneOf: [{ required: ["a"] }, { required: ["b"] }] }),
      { a: "sample" },
    ],
    [
      "a way out of recursion",
      object({ next: { anyOf: [ref("Thing"), { type: "null" }] } }, { required: ["next"] }),
      { next: { next: { next: { next: { next: null } } } } },
    ],
    [
      "what only goes the other way",
      object({ id: { ...text, readOnly: true }, secret: { ...text, writeOnly: true } }, { required: ["id", "secret"] }),
      { secret: "sample" },
      {},
      "request",
    ],
    [
      "a discriminator",
      { oneOf: [ref("Up"), ref("Down")], discriminator: { propertyName: "type", mapping: { up: "#/components/schemas/Up" } } },
      { type: "up", height: 1 },
      { Up: object({ type: text, height: { type: "integer" } }, { required: ["height"] }), Down: object({ type: text }) },
    ],
  ];
  test.each<[string, JsonObject, Json, JsonObject?, Direction?]>(rows)(
    "%s",
    (_name, thing, want, others = {}, direction = "answer") => {
      const document = documentOf({ Thing: thing, ...others });
      const check = schemaCheck(document);
      const value = fittingSample(ref("Thing"), document, check, direction);
      expect(value).toEqual(want);
      expect(check(ref("Thing"), value, direction)).toEqual([]);
    },
  );
});

describe("a sample of oneOf fits one branch and breaks the others", () => {
  const closed: JsonObject = { type: "string", enum: ["x", "y"] };
  const rows: [name: string, thing: JsonObject, others?: JsonObject][] = [
    [
      "by a member of another type",
      object({ c: ref("One") }, { oneOf: [object({ c: ref("One") }), object({ b: closed, d: { type: "integer" } })] }),
      { One: object({ kind: text }, { required: ["kind"] }) },
    ],
    ["by a required member that is left out", object({ a: text }, { oneOf: [object({}), { required: ["a"] }] })],
    ["by a value that no enum has", object({ a: text }, { required: ["a"], oneOf: [{}, object({ a: closed })] })],
    ["by a limit", { type: "integer", oneOf: [{ minimum: 0 }, { minimum: 5 }] }],
    ["by an item", { type: "array", oneOf: [{ minItems: 1 }, { items: closed }] }],
    ["by a fraction", { oneOf: [{ type: "number" }, { type: "integer" }] }],
    ["by a condition that is not met", object({ a: text }, { oneOf: [{}, { if: { required: ["a"] }, then: false }] })],
  ];
  test.each<[string, JsonObject, JsonObject?]>(rows)("%s", (_name, thing, others = {}) => {
    const document = documentOf({ Thing: thing, ...others });
    const check = schemaCheck(document);
    expect(check(ref("Thing"), fittingSample(ref("Thing"), document, check, "request"), "request")).toEqual([]);
  });
});

describe("a sample has names, patterns and items that differ as schemas want them", () => {
  const names = (propertyNames: Json, minProperties = 2, more: JsonObject = {}): JsonObject => ({
    type: "object",
    propertyNames,
    minProperties,
    ...more,
  });
  const unique = (items: Json, minItems: number): JsonObject => ({ type: "array", uniqueItems: true, minItems, items });
  const rows: [name: string, thing: JsonObject, others?: JsonObject][] = [
    ["names of a pattern", names({ pattern: "^[a-z]{3}$" })],
    ["names that begin so", names({ pattern: "^x-" })],
    ["names of an enum", names({ enum: ["red", "blue"] }, 2, { additionalProperties: { type: "integer" } })],
    ["names of branches", names({ oneOf: [{ const: "a" }, { pattern: "^b+$" }] }, 3)],
    ["names that a not refuses, left out", names({ not: { pattern: "^k" } })],
    ["names that a condition refuses, left out", names({ if: { pattern: "^k" }, then: { minLength: 9 } })],
    ["short names", names({ maxLength: 2 }, 3)],
    ["long names", names({ minLength: 12 })],
    ["names of a format", names({ format: "uuid" })],
    ["names of a component", names(ref("Name")), { Name: { ...text, pattern: "^[A-Z][0-9]+$" } }],
    ["names that the object names as well", names({ pattern: "^[a-z]$" }, 2, { properties: { Abc: text, a: text } })],
    ["names of a pattern of members", names(true, 2, { patternProperties: { "^x": text }, additionalProperties: false })],
    [
      "names of two patterns of members",
      names({ maxLength: 1 }, 2, { patternProperties: { "^x": text, "^y": { type: "integer" } }, additionalProperties: false }),
    ],
    ["names that every object has, left out", names({ enum: ["constructor", "toString", "own"] }, 1)],
    ["a required text of a pattern", object({ a: { ...text, pattern: "^[a-z]{40}$" }, b: text }, { required: ["a"] })],
    ["a pattern and a length", { ...text, pattern: "^[a-z]+$", minLength: 30 }],
    ["a pattern and a format", { ...text, pattern: "@corp\\.example$", format: "email" }],
    ["a pattern that looks ahead", { ...text, pattern: "^(?=.*[A-Z])(?=.*\\d)(?=.*[a-z])[A-Za-z\\d]{8,20}$" }],
    ["a pattern that looks behind", { ...text, pattern: "^[(?=]\\(..(?<=a(b|c))\\)$", minLength: 2 }],
    ["a condition on texts of a pattern", { if: text, then: { pattern: "^\\d{4}$" }, else: false }],
    ["a condition on a type", { if: text, then: false, else: { type: "integer" } }],
    ["an object or a list, each without a type", { oneOf: [object({ a: text }, { required: ["a"] }), { items: text }] }],
    ["items that differ, of a pattern", unique({ ...text, pattern: "^[a-c]$" }, 3)],
    ["items that differ, of all values", unique({ type: ["boolean", "null"] }, 3)],
    ["items that differ, between limits", unique({ type: "integer", minimum: 1, maximum: 4 }, 4)],
    ["items that differ, of two branches", unique({ anyOf: [{ enum: ["a", "b"] }, { const: "c" }] }, 3)],
    ["items that differ, of one value and many", unique({ anyOf: [{ const: 1 }, { const: true }, text] }, 4)],
    ["items that differ, of one character", unique({ ...text, maxLength: 1 }, 20)],
    ["items that differ, of any kind", { type: "array", uniqueItems: true, minItems: 3 }],
    ["items that differ by members that no schema names", unique(object({ a: { const: 1 } }, { required: ["a"] }), 3)],
    ["items that differ by their length", unique({ type: "array", items: { const: 1 } }, 3)],
    ["null where no text can be made", { type: ["string", "null"], minLength: 2, maxLength: 1 }],
    ["null where no text is found", { type: ["string", "null"], pattern: "^([a-z])\\1$" }],
    ["a multiple below a limit that is less", { type: "integer", multipleOf: 1.5, maximum: 1 }],
    ["a multiple of a very small decimal", { type: "number", multipleOf: 1e-7, exclusiveMinimum: 0.60000005, maximum: 0.61 }],
    ...["date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uuid"].map(
      (format): [string, JsonObject] => [`items that differ, of the format ${format}`, unique({ ...text, format }, 12)],
    ),
  ];
  test.each<[string, JsonObject, JsonObject?]>(rows)("%s", (_name, thing, others = {}) => {
    const document = documentOf({ Thing: thing, ...others });
    const check = schemaCheck(document);
    const value = fittingSample(ref("Thing"), document, check, "request");
    expect(check(ref("Thing"), value, "request"), JSON.stringify(value)).toEqual([]);
    expect(Object.keys(asObject(value)).filter((name) => name in Object.prototype)).toEqual([]);
    // The same in each run: what was made is kept.
    const again = documentOf({ Thing: thing, ...others });
    expect(fittingSample(ref("Thing"), again, schemaCheck(again), "request")).toEqual(value);
  });

  test("a member of a text that has a pattern is left out where it may be", () => {
    const document = documentOf({ Thing: object({ a: { ...text, pattern: "^[a-z]{40}$" }, b: text }) });
    expect(fittingSample(ref("Thing"), document, schemaCheck(document), "request")).toEqual({});
  });
});

test("a sample ends where schemas need each other twice, level by level", () => {
  const levels = Array.from({ length: 18 }, (_, level): [string, JsonObject] => {
    const next = level === 17 ? text : ref(`Level${level + 1}`);
    return [`Level${level}`, object({ left: next, right: next }, { required: ["left", "right"] })];
  });
  const document = documentOf({ Thing: ref("Level0"), ...Object.fromEntries(levels) });
  const value = fittingSample(ref("Thing"), document, schemaCheck(document), "request");
  expect(JSON.stringify(value).length).toBeLessThan(500_000);
});

test.each<[name: string, thing: JsonObject]>([
  ["text", { ...text, minLength: 1e9 }],
  ["text of a pattern", { ...text, pattern: "^([a-z]{1000}){1000000}$" }],
  ["list", { type: "array", minItems: 1e9 }],
  ["list of items that differ", { type: "array", minItems: 1e9, uniqueItems: true }],
  ["object", { type: "object", minProperties: 1e9 }],
])("a %s that nobody would read is not made", (_name, thing) => {
  const document = documentOf({ Thing: thing });
  const check = schemaCheck(document);
  const value = fittingSample(ref("Thing"), document, check, "request");
  expect(check(ref("Thing"), value, "request")).not.toEqual([]);
  expect(JSON.stringify(value).length).toBeLessThan(1e6);
});

test("limits that are beyond reach are not broken on purpose", () => {
  const beyond: JsonObject = object({
    text: { ...text, minLength: 1e12, maxLength: 1e13 },
    list: { type: "array", minItems: 1e12, maxItems: 1e13 },
    near: { ...text, maxLength: 2 },
  });
  const document = documentOf({ Thing: beyond });
  const check = schemaCheck(document);
  const found = badRequests(beyond, [{}], document, (input) => check(beyond, input, "request"));
  expect(found.map(({ name }) => name)).toEqual(["near.maxLength"]);
});

test("a value that has no end within reach is not judged: that could take as long again with each level", () => {
  const levels = Array.from({ length: 60 }, (_, level): [string, JsonObject] => {
    return [`Level${level}`, object({ next: level === 59 ? text : ref(`Level${level + 1}`) }, { required: ["next"] })];
  });
  const judged: Json[] = [];
  const check: SchemaCheck = (_schema, value) => {
    judged.push(value);
    return [];
  };
  expect(fittingSample(ref("Level30"), documentOf(Object.fromEntries(levels)), check, "request")).toEqual(judged[0]);
  expect(judged).toHaveLength(1);
  expect(fittingSample(ref("Level0"), documentOf(Object.fromEntries(levels)), check, "request")).toBe(null);
  expect(judged).toHaveLength(1);
});
