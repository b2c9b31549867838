import { literal, stringLiteral } from "../typescript/literals.js";
import type { JsonObject } from "../model.js";
import { compareTemplates, patternOf, readPathTemplate } from "../openapi/path-template.js";
import { objectAt, type Operation } from "../openapi/operations.js";

/** What a mock handler needs to turn a request into an input. */
export function mockLiterals(operation: Operation): JsonObject {
  const names = operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const inPath = readPathTemplate(operation.path)
    .flatMap((segment) => segment.names)
    .filter((name) => names.includes(name));
  const kinds = (place: string): JsonObject =>
    Object.fromEntries(
      operation.parameters.filter((parameter) => parameter.in === place).map(({ name, schema }) => [name, wireKind(schema)]),
    );
  return {
    method: stringLiteral(operation.method.toLowerCase()),
    path: `/${patternOf(operation.path)}$/`,
    names: literal(inPath, "  ", 10),
    query: literal(kinds("query"), "  ", 10),
    headers: literal(kinds("header"), "  ", 12),
    hasBody: operation.body !== undefined,
    status: String(operation.responses.find(({ status }) => status >= 200 && status < 300)?.status ?? 200),
  };
}

/** Returns the operations in the order in which their handlers are tried: where two paths fit, the more concrete one answers. */
export function inOrderOfPaths(operations: readonly Operation[]): Operation[] {
  return operations.toSorted((one, other) => compareTemplates(one.path, other.path));
}

function wireKind(schema: JsonObject): string {
  const type = [schema["type"]].flat().find((entry) => entry !== "null");
  if (type === "array")
    return [objectAt(schema, "items")["type"]].flat().some((entry) => entry === "integer" || entry === "number")
      ? "numbers"
      : "strings";
  return type === "integer" || type === "number" ? "number" : type === "boolean" ? "boolean" : "string";
}

/** The type of a body that a mock handler may be given. */
export function bodyType(operation: Operation): string {
  const types = operation.responses.map(({ status, kind }) => {
    if (kind === "void") return "undefined";
    if (kind === "download") return "string | Uint8Array";
    return status >= 200 && status < 300 ? `${operation.typeName}Output` : `${operation.typeName}Errors[${status}]`;
  });
  return union([...new Set(types)]);
}

/** A union as it stands in an argument list of types, one member a line where one line does not hold it. */
function union(types: readonly string[]): string {
  const line = types.join(" | ");
  return line.length < 125
    ? line
    : types
        .map((type) => `\n  | ${type}`)
        .join("")
        .slice(3)
        .trimStart();
}

/** The type of a fixture's name. */
export function exampleNames(operation: Operation): string {
  const names = operation.responses.flatMap(({ examples, kind }) =>
    examples.length === 0 ? [kind === "void" ? "documented" : "synthetic"] : examples.map(({ name }) => name),
  );
  return union([...new Set(names)].map(stringLiteral));
}
