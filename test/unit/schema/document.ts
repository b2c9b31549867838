import { readOperations } from "../../../generator/contract/operations.js";
import { typesDocument } from "../../../generator/emit/types/types-document.js";
import { type Json, type JsonObject, objectAt } from "../../../generator/text/json.js";

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

/** Returns the schemas of such a document as openapi-typescript is to read them. */
export function typesOf(schemas: JsonObject): JsonObject {
  const document = documentOf(schemas);
  const { document: types } = typesDocument(document, readOperations(document), schemas);
  return objectAt(objectAt(types, "components"), "schemas");
}
