import { sentence } from "./comments.js";
import { unionOfConditions } from "../openapi/conditions.js";
import type { JsonObject } from "../model.js";
import { asObject, inputSchema, listAt, objectAt, type Operation, textAt } from "../openapi/operations.js";

/** A document with nothing but schemas: those of the components, and one each for input, output and errors of an operation. */
export function typesDocument(operations: readonly Operation[], schemas: JsonObject, projectParameter?: string): JsonObject {
  const all: JsonObject = {};
  for (const operation of operations) {
    const name = operation.typeName;
    all[`${name}Input`] = describedInput(operation, projectParameter);
    const output = operation.responses.find((response) => isSuccess(response.status));
    if (output?.kind === "json" && output.schema["$ref"] !== `#/components/schemas/${name}Output`) {
      all[`${name}Output`] = outputSchema(operation);
    }
    const errors = operation.responses.filter((response) => !isSuccess(response.status) && response.kind === "json");
    all[`${name}Errors`] = {
      type: "object",
      properties: Object.fromEntries(
        errors.map((error) => [
          String(error.status),
          {
            ...error.schema,
            description: textAt(error.source, "description") ?? "",
            "x-errata": [...listAt(error.source, "x-errata"), ...listAt(error.media, "x-errata")],
          },
        ]),
      ),
      required: errors.map((error) => String(error.status)),
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: {},
    components: { schemas: asObject(mapSchemas({ ...all, ...schemas })) },
  };
}

function mapSchemas(schemas: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, unionOfConditions(schema)]));
}

function outputSchema(operation: Operation): JsonObject {
  const schemas = operation.responses.filter((response) => isSuccess(response.status)).map((response) => response.schema);
  const [first, ...more] = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  return more.length === 0 ? (first ?? {}) : { anyOf: [first ?? {}, ...more] };
}

function describedInput(operation: Operation, projectParameter?: string): JsonObject {
  const input = inputSchema(operation, projectParameter);
  const properties = objectAt(input, "properties");
  for (const { name, schema, source } of operation.parameters) {
    const note = name === projectParameter ? " The client's own project when not given." : "";
    properties[name] = {
      ...schema,
      description: sentence(textAt(source, "description") ?? "") + note,
      "x-errata": [...listAt(source, "x-errata"), ...listAt(schema, "x-errata")],
      deprecated: source["deprecated"] === true,
    };
  }
  if (operation.body !== undefined) {
    const description = textAt(operation.body.source, "description");
    properties["body"] = {
      ...operation.body.schema,
      ...(description === undefined ? {} : { description }),
      "x-errata": [...listAt(operation.body.source, "x-errata"), ...listAt(operation.body.schema, "x-errata")],
    };
  }
  return input;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
