import type { Json, JsonObject } from "../../../generator/text/json.js";

/** A document with one operation that takes and gives `Thing`. */
export function documentOf(schemas: JsonObject): JsonObject {
  const content: Json = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {
      "/v1/things": {
        post: {
          operationId: "storeThing",
          requestBody: { required: true, content },
          responses: { "200": { description: "Stored.", content } },
        },
      },
    },
    components: { schemas },
  };
}

export function ref(name: string, beside: JsonObject = {}): JsonObject {
  return { $ref: `#/components/schemas/${name}`, ...beside };
}
