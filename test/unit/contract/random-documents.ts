import fc from "fast-check";

type Json = Record<string, unknown>;

const NAMES = ["A", "B", "C"] as const;
const name = fc.constantFrom(...NAMES);
const reference = (kind: string) => name.map((one): Json => ({ $ref: `#/components/${kind}/${one}` }));

const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.constantFrom<Json>({ type: "string" }, { type: "integer", enum: [1, 2] }, { default: { $ref: "#/components/schemas/A" } }),
    reference("schemas"),
    fc
      .dictionary(fc.constantFrom("default", "enum", "a", "examples"), tie("schema"), { maxKeys: 3 })
      .map((properties): Json => ({ type: "object", properties })),
    tie("schema").map((items): Json => ({ type: "array", items })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((oneOf): Json => ({ oneOf })),
    fc.tuple(reference("schemas"), tie("schema")).map(([one, not]): Json => ({ ...one, not })),
    name.map((one): Json => ({
      type: "object",
      discriminator: { propertyName: "k", mapping: { [one]: `#/components/schemas/${one}` } },
    })),
  ),
}));

const content = fc
  .dictionary(fc.constantFrom("application/json", "text/csv"), schema, { maxKeys: 2 })
  .map((types): Json => ({ content: Object.fromEntries(Object.entries(types).map(([type, one]) => [type, { schema: one }])) }));
const response = content.map((one): Json => ({ description: "Done.", ...one }));
const parameter = fc
  .record({ name: fc.constantFrom("a", "A", "Accept", "b"), in: fc.constantFrom("query", "header", "cookie"), schema })
  .map((one): Json => one);
const parameters = fc.array(fc.oneof(parameter, reference("parameters")), { maxLength: 3 });

const operation = fc
  .record(
    {
      parameters,
      requestBody: fc.oneof(content, reference("requestBodies")),
      responses: fc.dictionary(fc.constantFrom("200", "4XX", "default"), fc.oneof(response, reference("responses")), {
        maxKeys: 3,
      }),
    },
    { requiredKeys: ["responses"] },
  )
  .map((one): Json => one);
const pathItem = fc
  .record({ get: operation, post: operation, parameters, description: fc.constant("Both.") }, { requiredKeys: [] })
  .map((one): Json => one);

const named = (member: fc.Arbitrary<Json>) => fc.record({ A: member, B: member, C: member });

/** Documents whose operations share parameters, bodies, answers and schemas; every reference leads somewhere. */
export const documents: fc.Arbitrary<Json> = fc
  .record({
    paths: fc.dictionary(fc.constantFrom("/a", "/b/{c}", "x-c"), fc.oneof(pathItem, reference("pathItems")), { maxKeys: 3 }),
    components: fc.record({
      schemas: named(schema),
      parameters: named(parameter),
      requestBodies: named(content),
      responses: named(response),
      pathItems: named(pathItem),
    }),
  })
  .map((one): Json => ({ openapi: "3.1.0", ...withoutCircles(one) }));

/** Schemas that are only references to each other are no schemas: here each component says at least something. */
function withoutCircles<Document extends { readonly components: { readonly schemas: object } }>(document: Document): Document {
  const schemas = Object.entries(document.components.schemas).map(([key, one]) => [key, { description: key, ...one }]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}
