import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../../generator/text/json.js";
import { modelOf } from "../../../generator/schema/model.js";
import type { Direction } from "../../../generator/schema/read.js";
import { documentOf, ref } from "./document.js";

const text: JsonObject = { type: "string" };
const named = (members: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: "object",
  properties: members,
  ...(required.length > 0 ? { required: [...required] } : {}),
});

/** What a row says of `Thing`, all that it does not name left open. */
interface Row {
  readonly name: string;
  readonly thing: Json;
  readonly others?: JsonObject;
  readonly direction?: Direction;
  readonly want: {
    readonly types?: readonly string[];
    readonly values?: readonly Json[];
    readonly required?: readonly string[];
    /** The schemas that each member must fit. */
    readonly members?: JsonObject;
    readonly limits?: Readonly<Record<string, number>>;
    readonly branches?: readonly number[];
  };
}

const rows: readonly (readonly [section: string, rows: readonly Row[]])[] = [
  [
    "JSON Schema 2020-12, 8.2.3.1: $ref",
    [
      {
        name: "keywords beside it apply",
        thing: ref("Base", { required: ["b"], properties: { b: text } }),
        others: { Base: named({ a: text }, ["a"]) },
        want: { types: ["object"], required: ["b", "a"], members: { a: [text], b: [text] } },
      },
      {
        name: "a chain of them applies whole",
        thing: ref("One", { maxLength: 9 }),
        others: { One: ref("Two", { minLength: 1 }), Two: { type: "string", maxLength: 5 } },
        want: { types: ["string"], limits: { minLength: 1, maxLength: 5 } },
      },
    ],
  ],
  [
    "JSON Schema 2020-12, 10.2.1: allOf",
    [
      {
        name: "required of one part makes members of another required",
        thing: { allOf: [ref("Base"), { required: ["a"] }] },
        others: { Base: named({ a: text }) },
        want: { required: ["a"], members: { a: [text] } },
      },
      {
        name: "types, values and limits narrow each other",
        thing: { allOf: [{ type: ["string", "integer"] }, { type: "number", minimum: 2 }, { minimum: 5, maximum: 9 }] },
        want: { types: ["integer"], limits: { minimum: 5, maximum: 9 } },
      },
      {
        name: "enum and const have values in common",
        thing: { enum: ["a", "b", 1], allOf: [{ enum: ["b", 1, "c"] }, { type: "string" }] },
        want: { values: ["b"], types: ["string"] },
      },
      {
        name: "one that holds itself deeper ends",
        thing: { allOf: [named({ next: ref("Thing") }), named({ a: text })] },
        want: { members: { next: [ref("Thing")], a: [text] } },
      },
    ],
  ],
  [
    "JSON Schema 2020-12, 10.3.2.3: additionalProperties",
    [
      {
        name: "sees the names of its own object only",
        thing: { allOf: [{ ...named({ a: text }), additionalProperties: false }, named({ b: text })] },
        want: { members: { a: [text], b: [false, text] } },
      },
      {
        name: "does not apply to names that a pattern matches",
        thing: { patternProperties: { "^x": text }, additionalProperties: false, allOf: [named({ xa: {} })] },
        want: { members: { xa: [text, {}] } },
      },
    ],
  ],
  [
    "JSON Schema 2020-12, 10.2.1.2: anyOf",
    [
      {
        name: "stands beside the members",
        thing: { ...named({ a: text, b: text }), anyOf: [{ required: ["a"] }, { required: ["b"] }] },
        want: { types: ["object"], members: { a: [text], b: [text] }, branches: [2] },
      },
      {
        name: "inside allOf it is a choice of the whole",
        thing: { allOf: [{ oneOf: [text, { type: "null" }] }, { anyOf: [text, { type: "integer" }, { type: "array" }] }] },
        want: { branches: [2, 3] },
      },
    ],
  ],
  [
    "OpenAPI 3.1, Schema Object: readOnly and writeOnly",
    [
      ...(["request", "answer"] as const).map((direction): Row => ({
        name: `are not required of the other way: ${direction}`,
        thing: named({ id: { ...text, readOnly: true }, secret: { ...text, writeOnly: true }, name: text }, [
          "id",
          "secret",
          "name",
        ]),
        direction,
        want: { required: direction === "request" ? ["secret", "name"] : ["id", "name"] },
      })),
      {
        name: "hold through a reference and for required of another part",
        thing: { allOf: [named({ made: ref("Stamp") }), { required: ["made"] }] },
        others: { Stamp: { ...text, readOnly: true } },
        direction: "request",
        want: { required: [] },
      },
    ],
  ],
  [
    "OpenAPI 3.1, Discriminator Object",
    [
      {
        name: "its inherited form is the union of the children",
        thing: ref("Base"),
        others: {
          Base: { ...named({ kind: text }, ["kind"]), discriminator: { propertyName: "kind" } },
          One: { allOf: [ref("Base"), named({ one: text })] },
          Two: { allOf: [ref("One"), named({ two: text })] },
        },
        want: { members: { kind: [text] }, branches: [2] },
      },
      {
        name: "in the allOf of a child the schema stands for itself",
        thing: { allOf: [ref("Base"), named({ a: text })] },
        others: {
          Base: {
            ...named({ kind: text }),
            discriminator: { propertyName: "kind" },
            oneOf: [ref("Thing")],
          },
        },
        want: { members: { kind: [text], a: [text] }, branches: [] },
      },
    ],
  ],
];

describe.each(rows)("%s", (_section, entries) => {
  test.each(entries)("$name", ({ thing, others, direction = "answer", want }) => {
    const model = modelOf(documentOf({ Thing: thing, ...others }));
    const node = model.node(model.nodes.schemas.components["Thing"] ?? true, direction);
    const found = model.effective([model.nodes.schemas.components["Thing"] ?? true], direction);
    if (want.types !== undefined) expect([...found.types]).toEqual(want.types);
    if (want.values !== undefined) expect(found.values).toEqual(want.values);
    if (want.required !== undefined) expect(found.required).toEqual(want.required);
    if (want.members !== undefined) expect(Object.fromEntries(found.properties)).toEqual(want.members);
    if (want.limits !== undefined) expect(found.limits).toEqual(want.limits);
    if (want.branches !== undefined) expect(node.unions.map(({ branches }) => branches.length)).toEqual(want.branches);
  });
});

describe("whether a value fits at all", () => {
  const rows: [name: string, thing: Json, want: boolean, others?: JsonObject][] = [
    ["an object that needs itself", named({ next: ref("Thing") }, ["next"]), false],
    ["a list that needs itself", named({ list: { type: "array", minItems: 1, items: ref("Thing") } }, ["list"]), false],
    ["a list that may be empty", named({ list: { type: "array", items: ref("Thing") } }, ["list"]), true],
    ["one that needs itself or null", named({ next: { anyOf: [ref("Thing"), { type: "null" }] } }, ["next"]), true],
    [
      "two that need each other",
      named({ other: ref("Other") }, ["other"]),
      false,
      { Other: named({ thing: ref("Thing") }, ["thing"]) },
    ],
    ["types that exclude each other", { allOf: [text, { type: "integer" }] }, false],
    ["limits that exclude each other", { type: "string", minLength: 3, maxLength: 2 }, false],
    ["no integer between the limits", { type: "integer", exclusiveMinimum: 1, exclusiveMaximum: 2 }, false],
    ["a number between the same limits", { type: "number", exclusiveMinimum: 1, exclusiveMaximum: 2 }, true],
    ["no multiple between the limits", { type: "number", multipleOf: 5, minimum: 6, maximum: 9 }, false],
    ["no value of an enum", { enum: ["a", "b"], minLength: 2, type: "string" }, false],
    ["more members than a closed object names", { ...named({ a: text }), additionalProperties: false, minProperties: 2 }, false],
    ["as many as it names", { ...named({ a: text }), additionalProperties: false, minProperties: 1 }, true],
    [
      "as many as a pattern lets be",
      { type: "object", patternProperties: { "^x": text }, additionalProperties: false, minProperties: 2 },
      true,
    ],
    ["beyond what a format holds", { type: "integer", format: "int32", minimum: 3e9 }, false],
    ["up to what a format holds", { type: "integer", format: "int32", minimum: 2147483647 }, true],
    ["the only value forbidden", { enum: ["a"], not: { const: "a" } }, false],
    ["a member required and forbidden", named({ a: false }, ["a"]), false],
    ["a member forbidden", named({ a: false }), true],
    ["more required than may be", { ...named({}, ["a", "b"]), maxProperties: 1 }, false],
    ["one branch of two", { type: "object", anyOf: [named({ a: ref("Thing") }, ["a"]), named({ b: text }, ["b"])] }, true],
    ["no branch", { type: "object", anyOf: [text, { type: "null" }] }, false],
    [
      "branches that only go together with none of the other union",
      { anyOf: [text, { type: "null" }], oneOf: [{ type: "integer" }] },
      false,
    ],
    ["a fixed item that cannot be", { type: "array", minItems: 1, prefixItems: [false] }, false],
    ["what is taken to be met", { type: "string", pattern: "(?!)", not: { pattern: "" } }, true],
    ["what must not fit anything", { type: "string", not: {} }, false],
    ["another type than all that it may have", { type: ["string", "integer"], not: { type: ["string", "number"] } }, false],
    ["one of its types forbidden", { type: ["string", "integer"], not: { type: "string" } }, true],
    ["a member required and forbidden by its name", { ...named({}, ["a"]), not: { required: ["a"] } }, false],
    ["a member required and another one forbidden", { ...named({}, ["a"]), not: { required: ["a", "b"] } }, true],
    ["one of the forbidden", { ...named({}, ["a"]), not: { anyOf: [{ required: ["b"] }, { required: ["a"] }] } }, false],
    [
      "not exactly one of the forbidden",
      { ...named({}, ["a"]), not: { oneOf: [{ required: ["b"] }, { required: ["a"] }] } },
      true,
    ],
    ["a forbidden member that says more", { ...named({}, ["a"]), not: named({ a: text }, ["a"]) }, true],
    ["what is not itself", { type: "string", not: ref("Thing") }, true],
  ];
  test.each<[string, Json, boolean, JsonObject?]>(rows)("%s", (_name, thing, want, others = {}) => {
    const model = modelOf(documentOf({ Thing: thing, ...others }));
    expect(model.holds(model.node(model.nodes.schemas.components["Thing"] ?? true, "answer"))).toBe(want);
  });
});
