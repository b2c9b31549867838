import { reachable } from "../../contract/schema-pages.js";
import { isObject, type Json, type JsonObject, objectAt } from "../../text/json.js";

/** What a constant begins with that stands for an answer's body that is no JSON. */
export const otherKindKey = "x-answer-kind";

/** Marks a schema that stands for a file in a request. */
export const fileKey = "x-file";

/** The schema that stands for a file in a request: a text, for openapi-typescript looks at the items of an array only where they have a type. */
export const fileMark: JsonObject = { type: "string", format: "binary", [fileKey]: true };

/** Returns the schemas of types, with what is a file in the bodies of these inputs, which are forms, marked as such. */
export function withFiles(schemas: JsonObject, inputs: readonly string[]): JsonObject {
  const bodies = inputs.map((name) => objectAt(objectAt(objectAt(schemas, name), "properties"), "body"));
  const inForms = reachable(bodies, schemas);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      if (inForms.has(name)) return [name, marked(schema)];
      if (!inputs.includes(name) || !isObject(schema)) return [name, schema];
      const properties = objectAt(schema, "properties");
      return [name, { ...schema, properties: { ...properties, body: marked(properties["body"] ?? true) } }];
    }),
  );
}

function marked(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(marked);
  if (!isObject(schema)) return schema;
  if (schema["format"] === "binary") return { ...schema, ...fileMark };
  return Object.fromEntries(Object.entries(schema).map(([name, member]) => [name, marked(member)]));
}
