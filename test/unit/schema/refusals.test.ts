import { describe, expect, test } from "vitest";
import { asObject, type Json, type JsonObject } from "../../../generator/text/json.js";
import { readOperations } from "../../../generator/contract/operations.js";
import { endlessSchemas } from "../../../generator/schema/endless.js";
import { unfitSchemas } from "../../../generator/schema/unfit.js";
import { documentOf, ref } from "./document.js";
import { needs, type RefusalRow, refusals, thing } from "./refusal-rows.js";

test.each<[name: string, schemas: JsonObject, want: readonly string[]]>([
  ["a branch that is itself", { Thing: { oneOf: [ref("Thing"), { type: "string" }] } }, [thing]],
  [
    "an allOf that is itself",
    { Thing: { allOf: [ref("Other"), {}] }, Other: { allOf: [ref("Thing")] } },
    [thing, "/components/schemas/Other"],
  ],
  ["a not of itself", { Thing: { type: "object", not: ref("Thing") } }, [thing]],
  ["a condition on itself", { Thing: { if: ref("Thing"), then: {} } }, [thing]],
  ["a dependent schema", { Thing: { dependentSchemas: { a: ref("Thing") } } }, [thing]],
  ["below a member it may come again", { Thing: { properties: { a: ref("Thing") } } }, []],
  ["below an item", { Thing: { oneOf: [{ type: "array", items: ref("Thing") }, { type: "string" }] } }, []],
  [
    "a discriminator's branch with its base in allOf",
    {
      Thing: { type: "object", discriminator: { propertyName: "kind" }, oneOf: [ref("Child")] },
      Child: { allOf: [ref("Thing"), { type: "object" }] },
    },
    [],
  ],
])("what refers to itself in the same place: %s", (_name, schemas, want) => {
  expect(endlessSchemas(documentOf(schemas)).map(({ pointer }) => pointer)).toEqual(want);
});

describe.each(refusals)("a body that can have no value is refused at %s", (_what, rows) => {
  test.each<RefusalRow>([...rows])("%s", (_name, given, [pointer, reason], others = {}) => {
    const document = documentOf({ Thing: given, ...others });
    const [found, ...more] = unfitSchemas(document, readOperations(document));
    expect(more).toEqual([]);
    expect(found?.pointer).toBe(pointer);
    expect(found?.message).toMatch(/^The body of storeThing can have no value: /);
    expect(found?.message).toMatch(reason);
  });
});

test.each<[name: string, given: Json, others?: JsonObject]>([
  [
    "a name that propertyNames may take",
    { type: "object", required: ["abc"], propertyNames: { anyOf: [{ maxLength: 2 }, { pattern: "^a" }] } },
  ],
  ["as many members as names", { type: "object", minProperties: 2, propertyNames: { enum: ["a", "b"] } }],
  ["members of names without end", { type: "object", minProperties: 9, propertyNames: { pattern: "^x" } }],
  [
    "members that only a condition names",
    {
      type: "object",
      minProperties: 1,
      unevaluatedProperties: false,
      if: { properties: { a: {} } },
      then: { properties: { b: {} } },
    },
  ],
  ["as many items as an enum has", { type: "array", uniqueItems: true, minItems: 2, items: { enum: ["a", "b"] } }],
  [
    "a fixed item beside those of an enum",
    { type: "array", uniqueItems: true, minItems: 3, prefixItems: [{}], items: { enum: ["a", "b"] } },
  ],
  [
    "items of branches that together have enough values",
    { type: "array", uniqueItems: true, minItems: 3, items: { oneOf: [{ enum: ["a", "b"] }, { type: "null" }] } },
  ],
  [
    "items of a branch without end",
    { type: "array", uniqueItems: true, minItems: 9, items: { anyOf: [{ const: 1 }, { type: "string" }] } },
  ],
  ["one value of its format", { type: "string", format: "date", enum: ["b", "2025-01-31"] }],
  ["a short address, which validators of packages take", { type: "string", format: "email", maxLength: 3 }],
  ["as many characters as its format has", { type: "string", format: "ipv4", minLength: 15, maxLength: 15 }],
  ["a multiple that is a limit", { type: "number", multipleOf: 0.1, minimum: 0.3, maximum: 0.3 }],
  ["a multiple of a very small decimal", { type: "number", multipleOf: 1e-7, exclusiveMinimum: 0.60000005, maximum: 0.61 }],
  ["a not that is for one of its types", { type: ["object", "integer"], not: { minimum: 0 } }],
  ["a value of a format that limits nothing", { enum: ["*"], format: "byte" }],
  ["a text whose format is for numbers", { enum: ["a"], format: "int32" }],
  ["a value with the members that it must have", { const: { a: "x" }, properties: { a: { type: "string" } } }],
  ["branches that say the same of different values", { oneOf: [{ type: "string" }, { type: ["string", "null"] }] }],
  [
    "an item that fits contains in its place",
    { type: "array", contains: { const: 1 }, prefixItems: [{}, { type: "integer" }], items: false },
  ],
  ["contains of none", { type: "array", contains: false, minContains: 0 }],
])("a body that has a value is taken: %s", (_name, given, others = {}) => {
  const document = documentOf({ Thing: given, ...others });
  expect(unfitSchemas(document, readOperations(document))).toEqual([]);
});

test("a parameter that can have no value is refused where it stands, and each schema once", () => {
  const document = documentOf({ Thing: false });
  const schema = { type: "array", uniqueItems: true, minItems: 3, items: { type: "boolean" } };
  const operation = asObject(asObject(asObject(document["paths"])["/v1/things"])["post"]);
  operation["parameters"] = [{ name: "tag", in: "query", schema }];
  expect(unfitSchemas(document, readOperations(document)).map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual([
    "/paths/~1v1~1things/post/parameters/0/schema/uniqueItems: The parameter tag of storeThing can have no value: " +
      "3 of its items must differ, but they can have only 2 values.",
    "/components/schemas/Thing: The body of storeThing can have no value: the schema Thing allows no value.",
  ]);
});

test("what is told of branches inside branches ends", () => {
  const levels = Array.from({ length: 40 }, (_, level) => {
    const next = { oneOf: [ref(`One${level + 1}`), ref(`Two${level + 1}`)] };
    return [
      [`One${level}`, level === 39 ? false : needs(next)],
      [`Two${level}`, level === 39 ? { oneOf: [] } : needs({ title: "Two", ...next })],
    ] as const;
  });
  const document = documentOf({ Thing: ref("One0"), ...Object.fromEntries(levels.flat()) });
  expect(unfitSchemas(document, readOperations(document)).map(({ message }) => message)).toEqual([
    "The body of storeThing can have no value: /a is needed, and none of its branches can be " +
      "(One1: /a is needed, and none of its branches can be; Two1: /a is needed, and none of its branches can be).",
  ]);
});

test("what nothing needs may be impossible", () => {
  const impossible: Json = { type: "string", minLength: 2, maxLength: 1 };
  const document = documentOf({ Thing: { type: "object", properties: { a: impossible } }, Unused: impossible });
  expect(unfitSchemas(document, readOperations(document))).toEqual([]);
});
