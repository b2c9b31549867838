import { describe, expect, test } from "vitest";
import { readOperations } from "../../../generator/contract/operations.js";
import { typesDocument } from "../../../generator/emit/types/types-document.js";
import { badRequests } from "../../../generator/schema/bad-requests.js";
import { schemaCheck } from "../../../generator/schema/check.js";
import { modelOf } from "../../../generator/schema/model.js";
import { fittingSample } from "../../../generator/schema/sample.js";
import { type Json, type JsonObject, objectAt } from "../../../generator/text/json.js";
import { compile } from "./compile.js";
import { documentOf, ref } from "./document.js";

const text: JsonObject = { type: "string" };
const number: JsonObject = { type: "number" };
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: "object", properties, ...more });
const closed: JsonObject = { unevaluatedProperties: false };
const two: JsonObject = { One: object({ a: text }), Two: object({ b: number }, { required: ["b"] }) };

/** What JSON Schema 2020-12, 11 says of `Thing`: values that fit, and those that do not with pointer and keyword of what is wrong. */
interface Row {
  readonly name: string;
  readonly thing: JsonObject;
  readonly others?: JsonObject;
  readonly fit: readonly Json[];
  readonly unfit: readonly (readonly [value: Json, want: string])[];
}

const members: readonly Row[] = [
  {
    name: "two components in allOf",
    thing: { allOf: [ref("One"), ref("Two")], ...closed },
    others: two,
    fit: [{ b: 1 }, { a: "x", b: 1 }],
    unfit: [
      [{ a: "x", b: 1, c: 1 }, "/c unevaluatedProperties"],
      [{ a: 1, b: 1 }, "/a type"],
    ],
  },
  {
    name: "members beside allOf, and a part that stands in a part",
    thing: object({ c: text }, { allOf: [{ allOf: [ref("One")] }], ...closed }),
    others: two,
    fit: [{ a: "x", c: "x" }],
    unfit: [[{ b: 1 }, "/b unevaluatedProperties"]],
  },
  {
    name: "the target of $ref",
    thing: ref("One", closed),
    others: two,
    fit: [{}, { a: "x" }],
    unfit: [[{ b: 1 }, "/b unevaluatedProperties"]],
  },
  {
    name: "the branch of oneOf that fits, not the other one",
    thing: object({ c: text }, { oneOf: [object({ a: text }, { required: ["a"] }), ref("Two")], ...closed }),
    others: two,
    fit: [{ a: "x" }, { b: 1, c: "x" }],
    unfit: [
      [{ a: "x", d: 1 }, "/d unevaluatedProperties"],
      [{ a: "x", b: "x" }, "/b unevaluatedProperties"],
    ],
  },
  {
    name: "each branch of anyOf that fits",
    thing: { anyOf: [object({ a: text }, { required: ["a"] }), ref("Two")], ...closed },
    others: two,
    fit: [{ a: "x" }, { b: 1 }, { a: "x", b: 1 }],
    unfit: [[{ a: "x", b: "x" }, "/b unevaluatedProperties"]],
  },
  {
    name: "names that a pattern matches, beside branches that name other members, or none, or all",
    thing: {
      anyOf: [{ required: ["a"] }, object({ d: number }, { required: ["d"] }), { required: ["z"], additionalProperties: true }],
      patternProperties: { "^[ab]": number },
      ...closed,
    },
    fit: [{ a: 1 }, { a: 1, b: 1 }, { d: 1 }, { b: 1, d: 1 }, { b: 1, e: 1, z: 1 }],
    unfit: [
      [{ a: 1, c: 1 }, "/c unevaluatedProperties"],
      [{ c: 1, d: 1 }, "/c unevaluatedProperties"],
      [{ b: "x", z: 1 }, "/b type"],
    ],
  },
  {
    name: "then and else",
    thing: object(
      { kind: { type: "string", enum: ["p", "q"] } },
      {
        required: ["kind"],
        if: { properties: { kind: { const: "p" } } },
        then: { properties: { a: text } },
        else: { properties: { b: text } },
        ...closed,
      },
    ),
    fit: [
      { kind: "p", a: "x" },
      { kind: "q", b: "x" },
    ],
    unfit: [[{ kind: "p", b: "x" }, "/b unevaluatedProperties"]],
  },
  {
    name: "dependentSchemas",
    thing: object({ a: text }, { dependentSchemas: { a: { properties: { b: text } } }, ...closed }),
    fit: [{ a: "x", b: "x" }],
    unfit: [[{ b: "x" }, "/b unevaluatedProperties"]],
  },
  {
    name: "not what only the schema around it names",
    thing: { allOf: [ref("Closed"), object({ b: number })] },
    others: { Closed: object({ a: text }, closed) },
    fit: [{ a: "x" }],
    unfit: [[{ a: "x", b: 1 }, "/b unevaluatedProperties"]],
  },
  {
    name: "nested in a member",
    thing: object({ in: { allOf: [ref("One")], ...closed } }),
    others: two,
    fit: [{ in: { a: "x" }, b: 1 }],
    unfit: [[{ in: { b: 1 } }, "/in/b unevaluatedProperties"]],
  },
  {
    name: "patterns",
    thing: { allOf: [{ type: "object", patternProperties: { "^x": number } }, ref("One")], ...closed },
    others: two,
    fit: [{ a: "x", x1: 1 }],
    unfit: [
      [{ y1: 1 }, "/y1 unevaluatedProperties"],
      [{ x1: "x" }, "/x1 type"],
    ],
  },
  {
    name: "a part that is about all members leaves none",
    thing: { allOf: [object({ a: text }, { additionalProperties: number })], ...closed },
    fit: [{ a: "x", b: 1 }],
    unfit: [[{ b: "x" }, "/b type"]],
  },
  {
    name: "so does one that closes by itself",
    thing: { allOf: [ref("One", { unevaluatedProperties: number })], ...closed },
    others: two,
    fit: [{ a: "x", b: 1 }],
    unfit: [[{ b: "x" }, "/b type"]],
  },
  {
    name: "a schema for the others",
    thing: { allOf: [ref("One"), ref("Two")], unevaluatedProperties: { type: "boolean" } },
    others: two,
    fit: [
      { a: "x", b: 1 },
      { b: 1, c: true },
    ],
    unfit: [[{ b: 1, c: 1 }, "/c type"]],
  },
  {
    name: "recursion, each level closed by itself",
    thing: ref("Step", { properties: { own: number }, ...closed }),
    others: {
      Step: object({ next: ref("Thing") }, { anyOf: [object({ a: text }, { required: ["a"] }), object({ b: number })] }),
    },
    fit: [{ own: 1, a: "x", next: { own: 2, b: 1 } }],
    unfit: [[{ own: 1, next: { own: 1, z: 1 } }, "/next/z unevaluatedProperties"]],
  },
];

const items: readonly Row[] = [
  {
    name: "after the fixed items of a part",
    thing: { allOf: [ref("Pair")], unevaluatedItems: false },
    others: { Pair: { type: "array", prefixItems: [text, number] } },
    fit: [[], ["x"], ["x", 1]],
    unfit: [[["x", 1, 2], " unevaluatedItems"]],
  },
  {
    name: "beside fixed items, a schema for the others",
    thing: { type: "array", prefixItems: [text], unevaluatedItems: number },
    fit: [["x", 1, 2]],
    unfit: [[["x", "y"], "/1 type"]],
  },
  {
    name: "a part that is about all items leaves none",
    thing: { allOf: [{ type: "array", items: text }], unevaluatedItems: false },
    fit: [["x", "y"]],
    unfit: [[[1], "/0 type"]],
  },
  {
    name: "a branch that does not fit is about no item",
    thing: { type: "array", anyOf: [{ minItems: 1 }, { prefixItems: [text] }], unevaluatedItems: false },
    fit: [["x"], []],
    unfit: [
      [[1], " unevaluatedItems"],
      [["x", "y"], " unevaluatedItems"],
    ],
  },
  {
    name: "a branch that is about all items",
    thing: { type: "array", anyOf: [{ items: text }, { prefixItems: [number] }], unevaluatedItems: false },
    fit: [["x", "y"], [1]],
    unfit: [[[1, 2], " unevaluatedItems"]],
  },
];

describe.each([
  ["unevaluatedProperties sees", members],
  ["unevaluatedItems sees", items],
])("%s", (_keyword, rows) => {
  test.each(rows)("$name", async ({ thing, others = {}, fit, unfit }) => {
    const document = documentOf({ Thing: thing, ...others });
    const components = objectAt(objectAt(document, "components"), "schemas");
    const [check, validate] = [schemaCheck(document), await compile(ref("Thing"), components)];
    const found = (value: Json): string[] =>
      check(ref("Thing"), value, "request").map(({ pointer, keyword }) => `${pointer} ${keyword}`);
    for (const value of fit) expect([found(value), validate(value)], JSON.stringify(value)).toEqual([[], true]);
    for (const [value, want] of unfit) {
      expect(found(value), JSON.stringify(value)).toContain(want);
      expect(validate(value), JSON.stringify(value)).toBe(false);
    }
    expect(found(fittingSample(ref("Thing"), document, check, "request"))).toEqual([]);
  });
});

describe("what is said of members that no part is about", () => {
  const rows: [name: string, thing: JsonObject, member: string, want: readonly Json[]][] = [
    ["names of parts are free of it", { allOf: [ref("One")], ...closed }, "a", [text]],
    ["others are not", { allOf: [ref("One")], ...closed, required: ["b"] }, "b", [false]],
    ["names of a branch are free of it", { oneOf: [ref("One"), ref("Two")], ...closed, required: ["a"] }, "a", []],
    [
      "a part that closes by itself leaves none",
      { allOf: [ref("One", { unevaluatedProperties: number })], ...closed, required: ["b"] },
      "b",
      [number],
    ],
    ["a schema for them", { allOf: [ref("One")], unevaluatedProperties: number, required: ["b"] }, "b", [number]],
  ];
  test.each(rows)("%s", (_name, thing, member, want) => {
    const model = modelOf(documentOf({ Thing: thing, ...two }));
    const { properties } = model.effective([model.nodes.schemas.components["Thing"] ?? true], "request");
    expect(properties.get(member)).toEqual(want);
  });

  test("a branch is impossible where it requires a member that only the other one names", () => {
    const model = modelOf(
      documentOf({ ...two, Thing: { oneOf: [ref("One"), object({ c: text }, { required: ["a"] })], ...closed } }),
    );
    const node = model.node(model.nodes.schemas.components["Thing"] ?? true, "request");
    const [union] = node.unions;
    const holds = [0, 1].map((index) => union !== undefined && model.holds(model.nodes.choose(node, union, index)));
    expect(holds).toEqual([true, false]);
  });
});

describe("as openapi-typescript reads it", () => {
  const rows: [name: string, thing: JsonObject, want: JsonObject][] = [
    [
      "false says no more than the members",
      { allOf: [ref("One"), ref("Two")], ...closed },
      object({ a: text, b: number }, { required: ["b"], additionalProperties: false }),
    ],
    ["branches keep their names", { oneOf: [ref("One"), ref("Two")], ...closed }, { oneOf: [ref("One"), ref("Two")] }],
    [
      "a schema for the others beside members is unknown, since members need not fit it",
      { allOf: [ref("One")], unevaluatedProperties: number },
      object({ a: text }, { additionalProperties: true }),
    ],
    [
      "a schema for all members",
      { type: "object", unevaluatedProperties: number },
      { type: "object", additionalProperties: number },
    ],
    ["anything", object({ a: text }, { unevaluatedProperties: {} }), object({ a: text }, { additionalProperties: true })],
    [
      "fixed items and no more",
      { allOf: [ref("Pair")], unevaluatedItems: false },
      { type: "array", prefixItems: [text, number, { type: "null", "x-tuple": { least: 0, hasRest: false } }] },
    ],
  ];
  test.each(rows)("%s", (_name, thing, want) => {
    const schemas = { ...two, Pair: { type: "array", prefixItems: [text, number] }, Thing: thing };
    const document = documentOf(schemas);
    const { document: types } = typesDocument(document, readOperations(document), schemas);
    expect(objectAt(objectAt(objectAt(types, "components"), "schemas"), "Thing")).toEqual(want);
  });
});

test.each([
  ["additionalProperties", object({ a: text }, { additionalProperties: false })],
  ["unevaluatedProperties", { allOf: [ref("One")], ...closed }],
])("a bad request has a member that %s forbids", (keyword, thing) => {
  const document = documentOf({ ...two, Thing: thing });
  const check = schemaCheck(document);
  const found = badRequests(ref("Thing"), [{ a: "x" }], document, (input) => check(ref("Thing"), input, "request"));
  expect(found).toEqual([
    { name: `no-such-member.${keyword}`, input: { a: "x", "no-such-member": "x" }, pointer: "/no-such-member" },
  ]);
});
