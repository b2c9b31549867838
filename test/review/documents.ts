/** Small documents for tests: one schema in a place, used by operations in known directions. */

type Json = Record<string, unknown>;

/** Where a schema is put. */
export const PLACES = ["property", "items", "allOf", "branch", "nested", "additional", "tuple", "pattern"] as const;
export type PlaceName = (typeof PLACES)[number];

/** Gives a schema that holds another one at a place. */
export function wrap(place: PlaceName, schema: unknown): Json {
  switch (place) {
    case "property":
      return { type: "object", properties: { member: schema } };
    case "items":
      return { type: "array", items: schema };
    case "allOf":
      return { allOf: [{ type: "object", properties: { other: { type: "string" } } }, { properties: { member: schema } }] };
    case "branch":
      return {
        oneOf: [
          { type: "object", required: ["kind"], properties: { kind: { const: "a" }, member: schema } },
          { type: "object", required: ["kind"], properties: { kind: { const: "b" } } },
        ],
      };
    case "nested":
      return { type: "array", items: { type: "array", items: { type: "object", properties: { member: schema } } } };
    case "additional":
      return { type: "object", additionalProperties: schema };
    case "tuple":
      return { type: "array", prefixItems: [schema] };
    case "pattern":
      return { type: "object", patternProperties: { "^x": schema } };
  }
}

/** A document whose component `Shared` is sent by `send`, got by `get`, and both by `swap`; `idle` does not touch it. */
export function shared(schema: unknown): Json {
  const reference = { $ref: "#/components/schemas/Shared" };
  const body = { required: true, content: { "application/json": { schema: reference } } };
  const answer = { 200: { description: "Done.", content: { "application/json": { schema: reference } } } };
  const none = { 204: { description: "Done." } };
  return {
    openapi: "3.1.1",
    info: { title: "Shared", version: "1.0.0" },
    paths: {
      "/send": { post: { operationId: "send", requestBody: body, responses: none } },
      "/get": { get: { operationId: "get", responses: answer } },
      "/swap": { put: { operationId: "swap", requestBody: body, responses: answer } },
      "/idle": { get: { operationId: "idle", responses: none } },
    },
    components: { schemas: { Shared: schema } },
  };
}

/** A document with one operation, `act`, with the given members. */
export function single(operation: Json, document: Json = {}, path = "/act", method = "post"): Json {
  return {
    openapi: "3.1.1",
    info: { title: "Single", version: "1.0.0" },
    paths: { [path]: { [method]: { operationId: "act", responses: { 204: { description: "Done." } }, ...operation } } },
    ...document,
  };
}
