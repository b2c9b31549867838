import { describe, expect, test } from "vitest";
import { readOperations } from "../../../generator/contract/operations.js";
import { typesDocument } from "../../../generator/emit/types/types-document.js";
import type { Json, JsonObject } from "../../../generator/text/json.js";
import { asObject, objectAt } from "../../../generator/text/json.js";
import { documentOf, ref, typesOf } from "./document.js";

const text: JsonObject = { type: "string" };
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: "object", properties, ...more });

/** An object of kind a or b, with a condition on kind a. */
function whereKind(then: Json): JsonObject {
  const condition = object({ kind: { const: "a" } }, { required: ["kind"] });
  const { type: _type, ...untyped } = condition;
  return object({ kind: { type: "string", enum: ["a", "b"] }, a: text }, { required: ["kind"], if: untyped, then });
}

describe("schemas as openapi-typescript reads them", () => {
  const rows: [name: string, thing: Json, want: Json, others?: JsonObject][] = [
    [
      "what stands alone stays as it is",
      object({ a: text }, { required: ["a"], minProperties: 1 }),
      object({ a: text }, { required: ["a"], minProperties: 1 }),
    ],
    [
      "a reference with a description",
      object({ a: ref("One", { description: "An a." }) }),
      object({ a: ref("One", { description: "An a." }) }),
      { One: text },
    ],
    [
      "allOf of one component",
      { allOf: [ref("One")], description: "Anew." },
      { description: "Anew.", ...ref("One") },
      { One: object({ a: text }) },
    ],
    [
      "a component is not described by its parts",
      { allOf: [ref("One")], properties: { b: text } },
      object({ b: text, a: text }),
      { One: object({ a: text }, { description: "One." }) },
    ],
    ["null as a constant", object({ a: { const: null } }), object({ a: { type: "null" } })],
    [
      "values that limits refuse",
      object({ a: { type: "string", enum: ["a", "bc"], minLength: 2 } }),
      object({ a: { type: "string", enum: ["bc"], minLength: 2 } }),
    ],
    ["a required member that nothing describes", object({}, { required: ["a"] }), object({ a: {} }, { required: ["a"] })],
    ["a member that may not be", { allOf: [object({ a: text }), object({ a: { type: "null" } })] }, object({ a: false })],
    [
      "others beside named members",
      object({ a: text }, { additionalProperties: { type: "integer" } }),
      object({ a: text }, { additionalProperties: true }),
    ],
    [
      "the same recursion twice",
      object({ one: { allOf: [ref("Left"), ref("Right")] }, two: { allOf: [ref("Right"), ref("Left")] } }),
      object({ one: ref("ThingOne"), two: ref("ThingOne") }),
      { Left: object({ in: ref("Left") }), Right: object({ in: ref("Right") }) },
    ],
    [
      "a branch that no value fits",
      object(
        { a: text },
        { required: ["a"], anyOf: [object({ a: { type: "null" } }), object({ b: text }), object({ c: text })] },
      ),
      {
        ...object({ a: text }, { required: ["a"], oneOf: [object({ b: text }), object({ c: text })] }),
        "x-type-note": ["A branch that no value fits is left out of the type."],
      },
    ],
    ["items without a type", { items: object({ a: text }) }, { type: "array", items: object({ a: text }) }],
    [
      "a member with items without a type",
      object({ a: { items: { properties: { b: text } } } }),
      object({ a: { type: "array", items: { properties: { b: text } } } }),
    ],
    [
      "a branch with items without a type",
      { oneOf: [text, { items: text, maxItems: 3 }] },
      { oneOf: [text, { type: "array", items: text, maxItems: 3 }] },
    ],
    [
      "what then says of the members that it requires",
      whereKind({ required: ["b"], properties: { b: { type: "integer" } } }),
      object(
        { a: text },
        {
          oneOf: [
            object({ kind: { type: "string", const: "a" }, b: { type: "integer" } }, { required: ["kind", "b"] }),
            object({ kind: { type: "string", enum: ["b"] } }, { required: ["kind"] }),
          ],
        },
      ),
    ],
    [
      "a then that is a component, and an else",
      { ...whereKind(ref("One")), else: { properties: { a: false } } },
      {
        type: "object",
        properties: {},
        oneOf: [
          object({ kind: { type: "string", const: "a" }, a: { type: "string", enum: ["x"] } }, { required: ["kind", "a"] }),
          object({ kind: { type: "string", enum: ["b"] }, a: false }, { required: ["kind"] }),
        ],
      },
      { One: { required: ["a"], properties: { a: { enum: ["x"] } } } },
    ],
    [
      "a then that nothing fits",
      whereKind(false),
      object(
        { kind: { type: "string", enum: ["b"] }, a: text },
        { required: ["kind"], "x-type-note": ["A branch that no value fits is left out of the type."] },
      ),
    ],
    [
      "branches of a discriminator that say themselves what their kinds are",
      { oneOf: [ref("One"), ref("Two")], discriminator: { propertyName: "kind" } },
      { oneOf: [ref("One"), ref("Two")] },
      {
        One: object({ kind: { type: "string", enum: ["a", "b"] } }, { required: ["kind"] }),
        Two: object({ kind: ref("Kind") }, { required: ["kind"] }),
        Kind: { const: "c" },
      },
    ],
    [
      "a branch that the mapping calls by another of its names",
      {
        oneOf: [ref("One"), ref("Two")],
        discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/Uno", b: "#/components/schemas/Two" } },
      },
      {
        oneOf: [
          { allOf: [ref("One"), object({ kind: { type: "string", const: "a" } }, { required: ["kind"] })] },
          { allOf: [ref("Two"), object({ kind: { type: "string", const: "b" } }, { required: ["kind"] })] },
        ],
      },
      { One: ref("Uno"), Uno: object({ kind: text }), Two: object({ kind: text, more: text }) },
    ],
    [
      "a branch whose second name the mapping says",
      {
        oneOf: [ref("Uno"), ref("Two")],
        discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/One", b: "#/components/schemas/Two" } },
      },
      {
        oneOf: [
          { allOf: [ref("Uno"), object({ kind: { type: "string", const: "a" } }, { required: ["kind"] })] },
          { allOf: [ref("Two"), object({ kind: { type: "string", const: "b" } }, { required: ["kind"] })] },
        ],
      },
      { One: ref("Uno"), Uno: object({ kind: text }), Two: object({ kind: text, more: text }) },
    ],
  ];
  test.each<[string, Json, Json, JsonObject?]>(rows)("%s", (_name, thing, want, others = {}) => {
    expect(typesOf({ ...others, Thing: thing })["Thing"]).toEqual(want);
  });

  test.each([64, 65])("%i branches that touch the members", (count) => {
    const branches = Array.from({ length: count }, (_, index) => object({ a: { const: `v${index}` } }));
    const thing = asObject(typesOf({ Thing: object({ a: text, b: text }, { required: ["a"], oneOf: branches }) })["Thing"]);
    const isWritten = count === 64;
    expect(thing["oneOf"]).toHaveLength(count);
    expect(thing["properties"]).toEqual(isWritten ? { b: text } : { a: text, b: text });
    expect(thing["x-type-note"]).toEqual(isWritten ? undefined : [expect.stringMatching(/too many/)]);
  });

  test("a component has a second name where requests differ, and only there", () => {
    const types = typesOf({
      Thing: object(
        { id: { ...text, readOnly: true }, other: ref("Other"), list: { type: "array", items: ref("Thing") } },
        { required: ["id"] },
      ),
      Other: object({ a: { ...text, readOnly: true } }),
    });
    expect(Object.keys(types)).toEqual([
      "StoreThingInput",
      "StoreThingOutput",
      "StoreThingErrors",
      "Thing",
      "ThingWritable",
      "Other",
    ]);
    expect(objectAt(asObject(types["ThingWritable"]), "properties")["list"]).toEqual({
      type: "array",
      items: ref("ThingWritable"),
    });
    expect(objectAt(asObject(types["StoreThingInput"]), "properties")["body"]).toMatchObject(ref("ThingWritable"));
  });

  test("what stands in requests only keeps its name", () => {
    const document = documentOf({ Thing: object({ id: { ...text, readOnly: true } }, { required: ["id"] }) });
    const post = objectAt(objectAt(objectAt(document, "paths"), "/v1/things"), "post");
    post["responses"] = { "204": { description: "Stored." } };
    const schemas = objectAt(objectAt(document, "components"), "schemas");
    expect([...typesDocument(document, readOperations(document), schemas).names.keys()]).toEqual(["Thing"]);
  });
});

describe("parts without a name that stand in each other twice", () => {
  /** Each level has two members, which are the next level with a member required: written out, 2 to the power of the levels. */
  const levels = (count: number): JsonObject => ({
    Thing: object({ start: ref("L0") }),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, level) => {
        const next = { allOf: [ref(`L${level + 1}`), { type: "object", required: ["a"] }] };
        return [`L${level}`, object({ a: next, b: next })];
      }),
    ),
    [`L${count}`]: object({ a: text }),
  });

  test("are written out where there are few", () => {
    const names = Object.keys(typesOf(levels(3))).filter((name) => !name.startsWith("StoreThing"));
    expect(names.toSorted()).toEqual(Object.keys(levels(3)).toSorted());
  });

  test("get a name where there are many, so that there is an end", () => {
    const schemas = levels(40);
    const types = typesOf(schemas);
    const refs = [...JSON.stringify(types).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
    expect(refs.filter((name) => !Object.hasOwn(types, name))).toEqual([]);
    expect(Object.keys(types).length).toBeLessThan(100);
    expect(JSON.stringify(types).length).toBeLessThan(500_000);
  });
});
