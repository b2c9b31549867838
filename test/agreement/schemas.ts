import fc from "fast-check";
import type { Json, JsonObject } from "../../generator/text/json.js";
import { annotation, scalar, text } from "./scalars.js";

/** Schemas of the subset that belong together: `Thing`, and the components that it may refer to. */
export type Family = Readonly<Record<string, JsonObject>>;

const names = ["a", "b", "c", "d"] as const;
const components = ["One", "Two", "Three", "Thing"] as const;
const name = fc.constantFrom(...names);

const reference = fc.constantFrom(...components).map((target): JsonObject => ({ $ref: `#/components/schemas/${target}` }));

const fixedItems = fc.array(scalar, { minLength: 1, maxLength: 2 });

/** Lists that say more than what their items are. */
const list: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({
    type: fc.constant("array"),
    prefixItems: fixedItems,
    items: fc.constantFrom<Json>(false, { type: "boolean" }),
    minItems: fc.integer({ min: 0, max: 1 }),
  }),
  fc.record({ type: fc.constant("array"), prefixItems: fixedItems, maxItems: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    type: fc.constant("array"),
    items: fc.constantFrom<JsonObject>(text, { type: "integer" }),
    uniqueItems: fc.constant(true),
    maxItems: fc.integer({ min: 2, max: 3 }),
  }),
  fc.record({
    type: fc.constant("array"),
    contains: scalar,
    minContains: fc.integer({ min: 0, max: 2 }),
    maxContains: fc.integer({ min: 2, max: 3 }),
  }),
);

/** Objects without named members. Those that samples make up are called `key1`, which fits a pattern here, and `key2`, which fits none. */
const map: fc.Arbitrary<JsonObject> = fc
  .tuple(scalar, scalar, fc.option(fc.oneof(fc.constant<Json>(false), scalar)), fc.integer({ min: 0, max: 2 }))
  .map(([one, two, others, minProperties]) => ({
    type: "object",
    patternProperties: { "1$": one, "^z.": two },
    ...(others === null ? {} : { additionalProperties: others }),
    minProperties: others === false ? Math.min(minProperties, 1) : minProperties,
  }));

/** What objects say beside their members. */
const limits: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ minProperties: fc.integer({ min: 1, max: 2 }), maxProperties: fc.integer({ min: 3, max: 4 }) }),
  fc.constantFrom<JsonObject>(
    { propertyNames: { maxLength: 5 } },
    { propertyNames: { pattern: "^[a-z]" } },
    { dependentRequired: { a: ["b"] } },
    { dependentRequired: { c: ["a", "d"] } },
    { dependentSchemas: { b: { required: ["c"] } } },
    { dependentSchemas: { a: { properties: { e: text } } } },
    { not: { required: ["c", "d"] } },
    { additionalProperties: false },
    { additionalProperties: { type: "boolean" } },
  ),
  scalar.map((one): JsonObject => ({ patternProperties: { "^[ab]": one, "^k": text } })),
);

const { schema, object } = fc.letrec<{
  schema: JsonObject;
  object: JsonObject;
  member: JsonObject;
  part: JsonObject;
  flat: JsonObject;
}>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2, depthIdentifier: "schema" },
    { arbitrary: scalar, weight: 4 },
    { arbitrary: reference, weight: 2 },
    { arbitrary: tie("object"), weight: 3 },
    {
      arbitrary: fc.record({ type: fc.constant("array"), items: tie("schema"), minItems: fc.integer({ min: 0, max: 2 }) }),
      weight: 1,
    },
    { arbitrary: fc.record({ type: fc.constant("object"), additionalProperties: scalar }), weight: 1 },
    { arbitrary: list, weight: 2 },
    { arbitrary: map, weight: 1 },
    { arbitrary: union(tie("schema")), weight: 2 },
    {
      arbitrary: closed(fc.oneof(reference, tie("object"), union(fc.oneof(reference, tie("flat"))), allOf(tie("object")))),
      weight: 2,
    },
    {
      arbitrary: fc.record({
        allOf: fc.tuple(fc.record({ type: fc.constant("array"), prefixItems: fixedItems })),
        unevaluatedItems: fc.constantFrom<Json>(false, { type: "boolean" }),
      }),
      weight: 1,
    },
    { arbitrary: allOf(tie("object")), weight: 2 },
    { arbitrary: fc.tuple(reference, tie("part")).map(([target, part]) => ({ ...target, ...part })), weight: 1 },
    { arbitrary: fc.tuple(reference, annotation).map(([one, two]) => ({ ...one, ...two })), weight: 1 },
  ),
  member: fc
    .tuple(tie("schema"), fc.constantFrom("", "", "", "", "readOnly", "writeOnly"), annotation)
    .map(([one, flag, about]): JsonObject => ({ ...about, ...one, ...(flag === "" ? {} : { [flag]: true }) })),
  part: fc.record({ required: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }) }),
  object: fc
    .tuple(
      fc.dictionary(name, tie("member"), { minKeys: 1, maxKeys: 3 }),
      fc.uniqueArray(name, { maxLength: 2 }),
      fc.option(union(fc.oneof(tie("part"), tie("flat"))), { freq: 3 }),
      fc.option(limits, { freq: 3 }),
    )
    .map(([properties, required, choice, limit]): JsonObject => ({ ...objectOf(properties, required), ...choice, ...limit })),
  flat: fc
    .tuple(fc.dictionary(name, fc.oneof(scalar, reference), { minKeys: 1, maxKeys: 2 }), fc.uniqueArray(name, { maxLength: 2 }))
    .map(([properties, required]) => objectOf(properties, required)),
}));

function objectOf(properties: JsonObject, required: readonly string[]): JsonObject {
  return { type: "object", properties: { ...properties }, ...(required.length > 0 ? { required: [...required] } : {}) };
}

function allOf(part: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> {
  return fc.record({ allOf: fc.array(fc.oneof(reference, part), { minLength: 1, maxLength: 3 }) });
}

/** Members that no part is about are forbidden, or are booleans. */
function closed(one: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> {
  return fc
    .tuple(one, fc.constantFrom<Json>(false, false, { type: "boolean" }))
    .map(([schema, unevaluatedProperties]) => ({ ...schema, unevaluatedProperties }));
}

function union(branch: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> {
  return fc
    .tuple(fc.constantFrom("anyOf", "oneOf"), fc.array(branch, { minLength: 2, maxLength: 3 }))
    .map(([keyword, branches]) => ({ [keyword]: branches }));
}

const conditional = object.map((one): JsonObject => {
  const properties = { ...(one["properties"] as JsonObject), kind: { type: "string", enum: ["p", "q", "r"] } };
  const condition = { properties: { kind: { const: "p" } }, required: ["kind"] };
  return {
    type: "object",
    required: ["kind"],
    properties,
    if: condition,
    then: { required: ["a"] },
    else: { properties: { b: false } },
  };
});

/** Two objects told apart by a member: as branches of `oneOf`, or as the components that have a base in their `allOf`. */
const discriminated = fc
  .tuple(
    object,
    object,
    fc.boolean(),
    fc.boolean(),
    fc.constantFrom<JsonObject>({ type: "string" }, { type: "string", enum: ["one", "Two"] }),
    fc.boolean(),
  )
  .map(([one, two, isInherited, isMapped, kind, hasAlias]): Family => {
    const discriminator: JsonObject = {
      propertyName: "kind",
      ...(isMapped ? { mapping: { one: `#/components/schemas/${hasAlias ? "Four" : "One"}` } } : {}),
    };
    const alias = hasAlias ? { Four: { $ref: "#/components/schemas/One" } } : {};
    const withKind = (own: JsonObject): JsonObject => ({ ...own, properties: { ...(own["properties"] as JsonObject), kind } });
    const base = { type: "object", required: ["kind"], properties: { kind: { type: "string" }, note: { type: "string" } } };
    const child = (own: JsonObject): JsonObject => ({ allOf: [{ $ref: "#/components/schemas/Three" }, own] });
    if (isInherited) return { ...alias, Three: { ...base, discriminator }, One: child(one), Two: child(two) };
    const oneOf = ["One", "Two"].map((target) => ({ $ref: `#/components/schemas/${target}` }));
    return { ...alias, One: withKind(one), Two: withKind(two), Three: { oneOf, discriminator } };
  });

const flagged = fc.constantFrom<JsonObject>(
  { type: "string" },
  { type: "string", readOnly: true },
  { type: "string", writeOnly: true },
);
const inside = fc
  .tuple(fc.dictionary(fc.constantFrom("b", "c"), flagged, { maxKeys: 2 }), fc.uniqueArray(fc.constantFrom("b", "c")))
  .map(([properties, required]) => objectOf(properties, required));

/** Parts and branches that all describe the member `a`, and differ in what goes one way inside it and in what they require there. */
const layered = fc
  .tuple(fc.tuple(inside, inside, inside, inside), fc.boolean(), fc.boolean())
  .map(([all, hasPart, isDeep]): JsonObject => {
    const at = (place: JsonObject): JsonObject => objectOf({ a: place }, ["a"]);
    const [own, part, one, two] = all.map((place) => at(isDeep ? at(place) : place)) as [JsonObject, ...JsonObject[]];
    return { ...own, ...(hasPart && part ? { allOf: [part] } : {}), anyOf: [one ?? true, two ?? true] };
  });

const plain = fc.record({ One: fc.oneof(object, conditional, layered), Two: schema, Three: object });

/** Families of which `Thing` may hold and may be anything. */
export const family: fc.Arbitrary<Family> = fc
  .tuple(
    fc.oneof({ arbitrary: plain, weight: 3 }, { arbitrary: discriminated, weight: 1 }),
    fc.oneof(schema, object, reference, layered),
  )
  .map(([others, thing]) => ({ ...others, Thing: thing }));
