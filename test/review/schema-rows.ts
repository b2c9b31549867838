import type { Level } from "../../generator/review/change.js";

/** A change of a schema, with the level that it has where the schema is sent and where it is got. */
export interface SchemaRow {
  readonly kind: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly request: Level;
  readonly response: Level;
  /** The change back, where it is to be tested too: its kind and levels. */
  readonly back?: readonly [kind: string, request: Level, response: Level];
}

const [breaking, additive, text] = ["breaking", "additive", "text"] as const;
const object = (properties: Record<string, unknown>, rest: Record<string, unknown> = {}): unknown => ({ type: "object", properties, ...rest });
const string = { type: "string" };
const integer = { type: "integer", format: "int32" };
const long = { type: "integer", format: "int64" };
const letters = (...values: string[]): unknown => ({ type: "string", enum: values });
const known = (...values: string[]): unknown => ({ type: "string", "x-extensible-enum": values });
const cat = object({ kind: { const: "cat" }, lives: integer }, { required: ["kind"] });
const dog = object({ kind: { const: "dog" }, tricks: integer }, { required: ["kind"] });
const cow = object({ kind: { const: "cow" }, milk: integer }, { required: ["kind"] });
const switchOn = { if: { properties: { mode: { const: "switch" } }, required: ["mode"] }, then: { required: ["code"] } };
const withMode = (rest: Record<string, unknown>): unknown => object({ mode: string, code: string }, rest);

export const SCHEMA_ROWS: readonly SchemaRow[] = [
  // types
  { kind: "type-changed", from: string, to: { type: "boolean" }, request: breaking, response: breaking, back: ["type-changed", breaking, breaking] },
  { kind: "type-changed", from: string, to: integer, request: breaking, response: breaking },
  { kind: "type-changed", from: { type: "object" }, to: { type: "array", items: string }, request: breaking, response: breaking },
  { kind: "type-changed", from: { type: ["string", "integer"] }, to: { type: ["string", "boolean"] }, request: breaking, response: breaking },
  { kind: "type-widened", from: string, to: { type: ["string", "integer"] }, request: additive, response: breaking, back: ["type-narrowed", breaking, additive] },
  { kind: "type-widened", from: { type: "integer" }, to: { type: "number" }, request: additive, response: breaking, back: ["type-narrowed", breaking, additive] },
  { kind: "type-widened", from: long, to: { type: "number" }, request: breaking, response: breaking, back: ["type-narrowed", breaking, breaking] },
  { kind: "type-narrowed", from: { maxLength: 5 }, to: { type: "string", maxLength: 5 }, request: breaking, response: additive },
  { kind: "became-nullable", from: string, to: { type: ["string", "null"] }, request: additive, response: breaking, back: ["became-not-nullable", breaking, additive] },
  { kind: "became-nullable", from: cat, to: { oneOf: [cat, { type: "null" }] }, request: additive, response: breaking, back: ["became-not-nullable", breaking, additive] },
  { kind: "became-nullable", from: cat, to: { anyOf: [{ type: "null" }, cat] }, request: additive, response: breaking },
  { kind: "became-nullable", from: string, to: { type: "string", nullable: true }, request: additive, response: breaking },
  { kind: "became-nullable", from: letters("A"), to: { type: ["string", "null"], enum: ["A", null] }, request: additive, response: breaking, back: ["became-not-nullable", breaking, additive] },
  { kind: "schema-added", from: true, to: string, request: breaking, response: additive, back: ["schema-removed", additive, breaking] },
  { kind: "schema-added", from: {}, to: cat, request: breaking, response: additive },
  { kind: "schema-forbidden", from: string, to: false, request: breaking, response: breaking, back: ["schema-allowed", additive, breaking] },
  { kind: "schema-forbidden", from: true, to: false, request: breaking, response: additive },
  // formats
  { kind: "format-changed", from: integer, to: long, request: additive, response: breaking, back: ["format-changed", breaking, breaking] },
  { kind: "format-added", from: { type: "integer" }, to: integer, request: breaking, response: additive, back: ["format-removed", additive, breaking] },
  { kind: "format-added", from: { type: "integer" }, to: long, request: breaking, response: breaking, back: ["format-removed", breaking, breaking] },
  { kind: "format-changed", from: { type: "number", format: "float" }, to: { type: "number", format: "double" }, request: additive, response: breaking, back: ["format-changed", breaking, additive] },
  { kind: "format-added", from: string, to: { type: "string", format: "date-time" }, request: breaking, response: additive, back: ["format-removed", additive, breaking] },
  { kind: "format-changed", from: { type: "string", format: "date" }, to: { type: "string", format: "date-time" }, request: breaking, response: breaking },
  { kind: "format-added", from: string, to: { type: "string", format: "binary" }, request: breaking, response: breaking, back: ["format-removed", breaking, breaking] },
  { kind: "epoch-ms-added", from: long, to: { ...long, "x-epoch-ms": true }, request: breaking, response: breaking, back: ["epoch-ms-removed", breaking, breaking] },
  // enums
  { kind: "enum-value-added", from: letters("A"), to: letters("A", "B"), request: additive, response: breaking, back: ["enum-value-removed", breaking, breaking] },
  { kind: "enum-value-added", from: { const: "A" }, to: letters("A", "B"), request: additive, response: breaking, back: ["enum-value-removed", breaking, breaking] },
  { kind: "enum-values-replaced", from: letters("A", "B"), to: letters("A", "C"), request: breaking, response: breaking },
  { kind: "enum-values-replaced", from: { const: "A" }, to: { const: "B" }, request: breaking, response: breaking },
  { kind: "enum-value-added", from: { type: "integer", enum: [1] }, to: { type: "integer", enum: [1, 2] }, request: additive, response: breaking },
  { kind: "enum-added", from: string, to: letters("A"), request: breaking, response: additive, back: ["enum-removed", additive, breaking] },
  { kind: "enum-closed", from: known("A", "B"), to: letters("A", "B"), request: breaking, response: additive, back: ["enum-opened", additive, breaking] },
  { kind: "enum-closed", from: known("A", "B"), to: letters("A"), request: breaking, response: breaking },
  { kind: "open-enum-values-changed", from: known("A"), to: known("A", "B"), request: additive, response: additive, back: ["open-enum-values-changed", additive, additive] },
  { kind: "open-enum-added", from: string, to: known("A"), request: additive, response: additive, back: ["open-enum-removed", breaking, breaking] },
  // limits
  ...(
    [
      ["string", "minLength", "maxLength", "min-length", "max-length"],
      ["array", "minItems", "maxItems", "min-items", "max-items"],
      ["object", "minProperties", "maxProperties", "min-properties", "max-properties"],
      ["integer", "minimum", "maximum", "minimum", "maximum"],
    ] as const
  ).flatMap(([type, lower, upper, low, high]): SchemaRow[] => [
    { kind: `${high}-increased`, from: { type, [upper]: 5 }, to: { type, [upper]: 9 }, request: additive, response: breaking, back: [`${high}-decreased`, breaking, additive] },
    { kind: `${high}-added`, from: { type }, to: { type, [upper]: 9 }, request: breaking, response: additive, back: [`${high}-removed`, additive, breaking] },
    { kind: `${low}-increased`, from: { type, [lower]: 1 }, to: { type, [lower]: 2 }, request: breaking, response: additive, back: [`${low}-decreased`, additive, breaking] },
    { kind: `${low}-added`, from: { type }, to: { type, [lower]: 2 }, request: breaking, response: additive, back: [`${low}-removed`, additive, breaking] },
  ]),
  { kind: "maximum-decreased", from: { type: "number", maximum: 5 }, to: { type: "number", exclusiveMaximum: 5 }, request: breaking, response: additive, back: ["maximum-increased", additive, breaking] },
  { kind: "minimum-added", from: { type: "number" }, to: { type: "number", exclusiveMinimum: 0 }, request: breaking, response: additive },
  { kind: "minimum-increased", from: { type: "number", minimum: 0 }, to: { type: "number", minimum: 0, exclusiveMinimum: true }, request: breaking, response: additive },
  // other keywords
  { kind: "pattern-added", from: string, to: { type: "string", pattern: "^a" }, request: breaking, response: additive, back: ["pattern-removed", additive, breaking] },
  { kind: "pattern-changed", from: { type: "string", pattern: "^a" }, to: { type: "string", pattern: "^b" }, request: breaking, response: breaking },
  { kind: "pattern-changed", from: { type: "string", pattern: "^a" }, to: { allOf: [{ type: "string", pattern: "^a" }, { pattern: "b$" }] }, request: breaking, response: additive, back: ["pattern-changed", additive, breaking] },
  { kind: "multiple-of-added", from: { type: "number" }, to: { type: "number", multipleOf: 2 }, request: breaking, response: additive, back: ["multiple-of-removed", additive, breaking] },
  { kind: "multiple-of-changed", from: { type: "integer", multipleOf: 2 }, to: { type: "integer", multipleOf: 4 }, request: breaking, response: additive, back: ["multiple-of-changed", additive, breaking] },
  { kind: "multiple-of-changed", from: { type: "integer", multipleOf: 2 }, to: { type: "integer", multipleOf: 3 }, request: breaking, response: breaking },
  { kind: "unique-items-added", from: { type: "array" }, to: { type: "array", uniqueItems: true }, request: breaking, response: additive, back: ["unique-items-removed", additive, breaking] },
  { kind: "keyword-added", from: string, to: { type: "string", contentEncoding: "base64" }, request: breaking, response: additive, back: ["keyword-removed", additive, breaking] },
  { kind: "keyword-added", from: object({ a: string, b: string }), to: object({ a: string, b: string }, { dependentRequired: { a: ["b"] } }), request: breaking, response: additive },
  // objects
  { kind: "property-added", from: object({ a: string }), to: object({ a: string, b: integer }), request: additive, response: additive, back: ["property-removed", breaking, breaking] },
  { kind: "property-added", from: object({ a: string }), to: object({ a: string, b: integer }, { required: ["b"] }), request: breaking, response: additive, back: ["property-removed", breaking, breaking] },
  { kind: "property-added", from: object({ a: string }, { additionalProperties: false }), to: object({ a: string, b: integer }, { additionalProperties: false }), request: additive, response: additive, back: ["property-removed", breaking, breaking] },
  { kind: "property-added", from: object({ a: string }, { additionalProperties: string }), to: object({ a: string, b: integer }, { additionalProperties: string }), request: breaking, response: additive },
  { kind: "property-added", from: object({ a: string }, { additionalProperties: string }), to: object({ a: string, b: string }, { additionalProperties: string }), request: additive, response: additive },
  { kind: "property-renamed", from: object({ a: string, old: integer }), to: object({ a: string, fresh: integer }), request: breaking, response: breaking },
  { kind: "became-required", from: object({ a: string }), to: object({ a: string }, { required: ["a"] }), request: breaking, response: additive, back: ["became-optional", additive, breaking] },
  { kind: "became-required", from: object({ a: string }), to: object({ a: string }, { required: ["unnamed"] }), request: breaking, response: additive, back: ["became-optional", additive, breaking] },
  { kind: "schema-forbidden", from: object({ a: string }), to: object({ a: string }, { additionalProperties: false }), request: breaking, response: additive, back: ["schema-allowed", additive, breaking] },
  { kind: "schema-added", from: object({ a: string }), to: object({ a: string }, { additionalProperties: string }), request: breaking, response: additive, back: ["schema-removed", additive, breaking] },
  { kind: "schema-forbidden", from: object({}, { additionalProperties: string }), to: object({}, { additionalProperties: false }), request: breaking, response: breaking, back: ["schema-allowed", additive, breaking] },
  { kind: "schema-forbidden", from: object({ a: string }), to: object({ a: string }, { unevaluatedProperties: false }), request: breaking, response: additive, back: ["schema-allowed", additive, breaking] },
  { kind: "schema-added", from: object({ a: string }), to: object({ a: string }, { propertyNames: { pattern: "^a" } }), request: breaking, response: additive, back: ["schema-removed", additive, breaking] },
  { kind: "schema-added", from: { type: "array" }, to: { type: "array", items: string }, request: breaking, response: additive, back: ["schema-removed", additive, breaking] },
  { kind: "schema-added", from: { type: "array" }, to: { type: "array", contains: string }, request: breaking, response: additive, back: ["schema-removed", additive, breaking] },
  // unions
  { kind: "union-branch-added", from: { oneOf: [cat, dog] }, to: { oneOf: [cat, dog, cow] }, request: additive, response: breaking, back: ["union-branch-removed", breaking, breaking] },
  { kind: "union-branch-added", from: { anyOf: [cat, dog] }, to: { anyOf: [cow, dog, cat] }, request: additive, response: breaking, back: ["union-branch-removed", breaking, breaking] },
  { kind: "union-branch-added", from: cat, to: { oneOf: [cat, dog] }, request: additive, response: breaking, back: ["union-branch-removed", breaking, breaking] },
  { kind: "union-branch-added", from: { oneOf: [cat] }, to: { oneOf: [cat, dog] }, request: additive, response: breaking },
  { kind: "union-branch-added", from: string, to: { oneOf: [string, { type: "boolean" }] }, request: additive, response: breaking, back: ["union-branch-removed", breaking, breaking] },
  { kind: "union-branches-replaced", from: { oneOf: [cat, dog] }, to: { oneOf: [cat, cow] }, request: breaking, response: breaking },
  { kind: "union-became-any-of", from: { oneOf: [object({ a: string }), object({ b: string })] }, to: { anyOf: [object({ a: string }), object({ b: string })] }, request: additive, response: breaking, back: ["union-became-one-of", breaking, additive] },
  { kind: "union-became-nullable", from: { oneOf: [cat, dog] }, to: { oneOf: [cat, dog, { type: "null" }] }, request: additive, response: breaking, back: ["union-became-not-nullable", breaking, additive] },
  { kind: "union-added", from: object({ a: string, b: string }), to: object({ a: string, b: string }, { anyOf: [{ required: ["a"] }, { required: ["b"] }] }), request: breaking, response: additive, back: ["union-removed", additive, breaking] },
  { kind: "discriminator-added", from: { oneOf: [cat, dog] }, to: { oneOf: [cat, dog], discriminator: { propertyName: "kind" } }, request: breaking, response: additive, back: ["discriminator-removed", additive, breaking] },
  { kind: "discriminator-changed", from: { oneOf: [cat, dog], discriminator: { propertyName: "kind" } }, to: { oneOf: [cat, dog], discriminator: { propertyName: "type" } }, request: breaking, response: breaking },
  // conditions
  { kind: "condition-added", from: withMode({}), to: withMode(switchOn), request: breaking, response: additive, back: ["condition-removed", additive, breaking] },
  { kind: "condition-changed", from: withMode(switchOn), to: withMode({ ...switchOn, if: { required: ["mode"] } }), request: breaking, response: breaking },
  { kind: "became-required", from: withMode({ ...switchOn, then: { required: ["code"] } }), to: withMode({ ...switchOn, then: { required: ["code", "mode"] } }), request: breaking, response: additive, back: ["became-optional", additive, breaking] },
  { kind: "schema-added", from: withMode(switchOn), to: withMode({ ...switchOn, else: { required: ["mode"] } }), request: breaking, response: additive, back: ["schema-removed", additive, breaking] },
  { kind: "schema-added", from: withMode(switchOn), to: withMode({ ...switchOn, then: { required: ["code"], properties: { code: { minLength: 2 } } } }), request: breaking, response: additive, back: ["schema-removed", additive, breaking] },
  { kind: "not-added", from: string, to: { type: "string", not: { const: "x" } }, request: breaking, response: additive, back: ["not-removed", additive, breaking] },
  { kind: "not-changed", from: { type: "string", not: { const: "x" } }, to: { type: "string", not: { const: "y" } }, request: breaking, response: breaking },
  // annotations
  { kind: "default-added", from: string, to: { type: "string", default: "a" }, request: additive, response: text, back: ["default-removed", breaking, text] },
  { kind: "default-changed", from: { type: "string", default: "a" }, to: { type: "string", default: "b" }, request: breaking, response: text },
  { kind: "became-deprecated", from: string, to: { type: "string", deprecated: true }, request: additive, response: additive, back: ["became-not-deprecated", additive, additive] },
  ...["description", "title", "example", "x-errata", "x-doc-source", "x-undocumented", "x-unknown"].map((key): SchemaRow => ({
    kind: "text-changed", from: { type: "string", [key]: "one" }, to: { type: "string", [key]: "two" }, request: text, response: text,
  })),
  { kind: "text-changed", from: string, to: { type: "string", description: "new" }, request: text, response: text, back: ["text-changed", text, text] },
  { kind: "text-changed", from: { type: "string", examples: ["a"] }, to: { type: "string", examples: ["b"] }, request: text, response: text },
];

/** Pairs that say the same. */
export const SAME_ROWS: readonly (readonly [title: string, one: unknown, other: unknown])[] = [
  ["order of members", { type: "string", maxLength: 5 }, { maxLength: 5, type: "string" }],
  ["order of properties", object({ a: string, b: integer }), object({ b: integer, a: string })],
  ["order of required", object({ a: string, b: string }, { required: ["a", "b"] }), object({ a: string, b: string }, { required: ["b", "a"] })],
  ["order of an enum", letters("A", "B"), letters("B", "A")],
  ["order of an open enum", known("A", "B"), known("B", "A")],
  ["order of branches", { oneOf: [cat, dog] }, { oneOf: [dog, cat] }],
  ["order of types", { type: ["string", "null"] }, { type: ["null", "string"] }],
  ["const and an enum of one", { type: "string", const: "A" }, { type: "string", enum: ["A"] }],
  ["const without its type", { const: "A" }, { type: "string", enum: ["A"] }],
  ["one type as a list", string, { type: ["string"] }],
  ["all types written out", {}, { type: ["string", "number", "boolean", "object", "array", "null"] }],
  ["integer beside number", { type: "number" }, { type: ["integer", "number"] }],
  ["null as a branch", { type: ["string", "null"] }, { oneOf: [string, { type: "null" }] }],
  ["null as an enum of one", { type: ["string", "null"] }, { anyOf: [{ enum: [null] }, string] }],
  ["nullable of 3.0", { type: ["string", "null"] }, { type: "string", nullable: true }],
  ["an enum with null", { enum: ["A", null] }, { oneOf: [{ type: "string", enum: ["A"] }, { type: "null" }] }],
  ["allOf of one", string, { allOf: [string] }],
  ["allOf merged", object({ a: string, b: integer }), { allOf: [object({ a: string }), object({ b: integer })] }],
  ["allOf with the looser limit", { type: "string", maxLength: 5 }, { allOf: [{ type: "string", maxLength: 5 }, { maxLength: 9 }] }],
  ["allOf in allOf", object({ a: string, b: integer }), { allOf: [{ allOf: [object({ a: string })] }, { properties: { b: integer } }] }],
  ["allOf beside properties", object({ a: string, b: integer }), { ...(object({ a: string }) as object), allOf: [{ properties: { b: integer } }] }],
  ["oneOf of one", cat, { oneOf: [cat] }],
  ["true and the empty schema", true, {}],
  ["false and not of all", { type: "array", items: {} }, { type: "array", items: true }],
  ["minLength 0 written out", string, { type: "string", minLength: 0 }],
  ["minItems 0 and uniqueItems false", { type: "array", items: string }, { type: "array", items: string, minItems: 0, uniqueItems: false }],
  ["additionalProperties true", object({ a: string }), object({ a: string }, { additionalProperties: true })],
  ["deprecated false", string, { type: "string", deprecated: false, readOnly: false, writeOnly: false, nullable: false }],
  ["required empty", object({ a: string }), object({ a: string }, { required: [] })],
  ["a keyword of another type", { type: "integer" }, { type: "integer", maxLength: 5 }],
  ["an exclusive limit of an integer", { type: "integer", minimum: 1 }, { type: "integer", exclusiveMinimum: 0 }],
  ["multipleOf 1 of an integer", { type: "integer" }, { type: "integer", multipleOf: 1 }],
  ["line breaks in a description", { type: "string", description: "one two" }, { type: "string", description: "one\n  two\n" }],
  ["oneOf and anyOf of types", { oneOf: [string, { type: "boolean" }] }, { anyOf: [string, { type: "boolean" }] }],
  ["types as branches", { type: ["string", "boolean"] }, { oneOf: [string, { type: "boolean" }] }],
  ["an if that asks for nothing", object({ a: string }), object({ a: string }, { if: { required: ["a"] } })],
  ["order of conditions", { allOf: [withMode(switchOn), { if: { required: ["a"] }, then: { required: ["b"] } }] }, { allOf: [{ if: { required: ["a"] }, then: { required: ["b"] } }, withMode(switchOn)] }],
  ["x-epoch-ms false", long, { ...long, "x-epoch-ms": false }],
];
