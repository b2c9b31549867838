import type { Bundle } from "../../contract/document.js";
import { posix } from "node:path";
import { type JsonObject, asObject, isEqual, listAt, objectAt } from "../../text/json.js";
import { escapePointer } from "../../text/pointer.js";
import type { FieldFact } from "../facts/facts.js";

/** Returns the schemas that a document has, by their names. */
export function knownSchemas(document: JsonObject): JsonObject {
  return objectAt(objectAt(document, "components"), "schemas");
}

/** Returns the name of a schema that has the members of an error, and requires the same of them: a service has one for all. */
export function errorSchemaFor(fields: readonly FieldFact[], schemas: JsonObject): string | undefined {
  const names = (all: readonly string[]): string[] => [...all].sort();
  const required = fields.filter((field) => field.required === true).map(({ name }) => name);
  return Object.entries(schemas).find(([, value]) => {
    const schema = asObject(value);
    return (
      isEqual(names(Object.keys(objectAt(schema, "properties"))), names(fields.map(({ name }) => name))) &&
      isEqual(names(listAt(schema, "required").map(String)), names(required))
    );
  })?.[0];
}

/** Returns the reference to a schema of a service from a file of one of its folders. */
export function referenceToKnown({ locate, service }: Bundle, name: string): string {
  const { file } = locate(`/components/schemas/${escapePointer(name)}`);
  const path = posix.relative(`spec/${service}/operations`, file);
  const isDocument = file === `spec/${service}/openapi.yaml`;
  return `${path}#/${isDocument ? "components/schemas/" : ""}${escapePointer(name)}`;
}
