import fc from "fast-check";
import { expect, test } from "vitest";
import { readOperations } from "../../generator/contract/operations.js";
import { schemaCheck } from "../../generator/schema/check.js";
import { endlessSchemas } from "../../generator/schema/endless.js";
import { fittingSample } from "../../generator/schema/sample.js";
import { unfitSchemas } from "../../generator/schema/unfit.js";
import type { Json, JsonObject } from "../../generator/text/json.js";
import { componentName, documentOf } from "./families.js";
import type { Family } from "./schemas.js";

const count = Number(process.env["AGREEMENT_SCHEMAS"] ?? 300);
const seed = Number(process.env["AGREEMENT_SEED"] ?? 20_260_101);

const name = fc.constantFrom("a", "b", "key1");
const size = fc.nat(3);
const value = fc.constantFrom<Json>(
  "a",
  "bb",
  "",
  1,
  2,
  1.5,
  3e9,
  true,
  false,
  null,
  "2025-01-31",
  "2025-02-30",
  [],
  [1],
  [1, 1],
  {},
  { a: 1 },
);

/** Every schema states its type, or is made of such: one that states none is taken for that of an object or a list. */
const { schema } = fc.letrec<{ schema: Json }>((tie) => {
  const inner = tie("schema");
  const some = (type: Json, keywords: Record<string, fc.Arbitrary<Json>>): fc.Arbitrary<Json> =>
    fc.record({ type: fc.constant(type), ...keywords }, { requiredKeys: ["type"] });
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthIdentifier: "refusals" },
      fc.constantFrom<Json>(true, false, {}, { $ref: "#/components/schemas/Thing" }, { $ref: "#/components/schemas/One" }),
      fc.record<JsonObject>({
        enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3 }),
        format: fc.constantFrom("date", "int32", "byte"),
      }),
      some("string", {
        minLength: size,
        maxLength: size,
        pattern: fc.constantFrom("^a", "^b+$"),
        format: fc.constantFrom("date", "uuid"),
      }),
      some("integer", { minimum: size, maximum: size, exclusiveMinimum: size, multipleOf: fc.constantFrom(2, 1.5) }),
      some(["boolean", "null"], {}),
      some("object", {
        properties: fc.dictionary(name, inner, { maxKeys: 2 }),
        required: fc.uniqueArray(name, { maxLength: 2 }),
        additionalProperties: inner,
        propertyNames: inner,
        patternProperties: fc.dictionary(fc.constantFrom("^a", "^x"), inner, { maxKeys: 1 }),
        minProperties: size,
        maxProperties: size,
      }),
      some("array", {
        items: inner,
        prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }),
        contains: inner,
        minContains: size,
        uniqueItems: fc.boolean(),
        minItems: size,
        maxItems: size,
      }),
      some("object", { not: inner, oneOf: list }),
      fc.record<JsonObject>({ not: inner, anyOf: list }),
      fc.tuple(fc.constantFrom("oneOf", "anyOf", "allOf"), list).map(([keyword, parts]): Json => ({ [keyword]: parts })),
    ),
  };
});

const family: fc.Arbitrary<Family> = fc
  .tuple(schema, schema)
  .map(([thing, one]) => ({ Thing: { allOf: [thing] }, One: { allOf: [one] } }));

/** Values of all kinds, and a sample of the schema itself. */
const values = fc
  .sample(
    fc.oneof(
      value,
      fc.jsonValue({ maxDepth: 2 }).map((made) => made as Json),
    ),
    { numRuns: 120, seed },
  )
  .concat([
    { a: "a", b: "a", key1: "a" },
    { a: 1, b: 2 },
    { a: {} },
    { b: "a" },
    { x: 1 },
    [null],
    ["a", "bb"],
    [true, false],
    [1, 2, 3],
    [[]],
  ]);

type Told = readonly { readonly message: string }[];

/** The schemas that are refused although a value fits, as Ajv judges. */
function wronglyRefused(
  families: readonly Family[],
  refused: (document: JsonObject) => Told,
): { readonly wrong: string[]; readonly count: number } {
  const wrong: string[] = [];
  let count = 0;
  for (const one of families) {
    const document = documentOf([one]);
    const [refusal] = refused(document);
    if (refusal === undefined) continue;
    count += 1;
    const check = schemaCheck(document);
    const root = { $ref: `#/components/schemas/${componentName(0, "Thing")}` };
    const fitting = [...values, fittingSample(root, document, check, "request")].find(
      (given) => check(root, given, "request").length === 0,
    );
    if (fitting !== undefined) wrong.push(`${JSON.stringify(fitting)} fits ${JSON.stringify(one)}: ${refusal.message}`);
  }
  return { wrong, count };
}

const drawn = fc.sample(family, { numRuns: count, seed }).filter((one) => endlessSchemas(documentOf([one])).length === 0);

test(`no schema is refused that a value fits: ${count} from seed ${seed}`, () => {
  const { wrong, count: refused } = wronglyRefused(drawn, (document) => unfitSchemas(document, readOperations(document)));
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(drawn.length / 5);
}, 600_000);

test("a schema that is refused although a value fits is told", () => {
  const right: Family = { Thing: { type: "object", propertyNames: { enum: ["a"] }, minProperties: 1 } };
  expect(wronglyRefused([right], () => [{ message: "made up" }]).wrong).toEqual([
    expect.stringMatching(/^\{.*\} fits .*: made up$/),
  ]);
});
