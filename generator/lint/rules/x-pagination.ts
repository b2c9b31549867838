import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { countProblem, type Member, memberFindings, pointerProblem, textProblem } from "../functions/extension.js";
import type { OpenApiDocument, Operation } from "../functions/openapi-document.js";
import { isObject, type JsonObject, type JsonPath } from "../functions/shapes.js";
import { schemasAt, successSchemas, typesOf } from "../functions/schema.js";

const members: Record<string, Member> = {
  offset: { required: true, problem: textProblem },
  limit: { required: true, problem: textProblem },
  pageSize: { required: true, problem: countProblem },
  items: { required: true, problem: pointerProblem },
  total: { required: false, problem: pointerProblem },
};

/** Finds offset paging whose parameters and members are not declared. @internal */
export const xPagination: RuleDefinition = documentRule(
  "x-pagination names declared parameters, and an array and an integer of the answer.",
  function* (document): Generator<Finding> {
    for (const operation of document.operations) {
      if (!Object.hasOwn(operation.value, "x-pagination")) continue;
      const value = operation.value["x-pagination"];
      const path = [...operation.path, "x-pagination"];
      if (!isObject(value)) {
        yield { path, message: "x-pagination is no object; write offset, limit, pageSize, items and total." };
        continue;
      }
      yield* memberFindings("x-pagination", value, members, path);
      yield* parameterFindings(document, operation, value, path);
      yield* pointerFinding(document, operation, value["items"], "array", [...path, "items"]);
      yield* pointerFinding(document, operation, value["total"], "integer", [...path, "total"]);
    }
  },
);

function* parameterFindings(
  document: OpenApiDocument,
  operation: Operation,
  value: JsonObject,
  path: JsonPath,
): Generator<Finding> {
  for (const member of ["offset", "limit"]) {
    const name = value[member];
    if (textProblem(name) !== undefined || !operation.hasAllParameters) continue;
    const parameter = operation.parameters.find((entry) => entry.value["in"] === "query" && entry.value["name"] === name);
    const schema = document.resolve(parameter?.value["schema"])?.value;
    if (parameter === undefined) {
      yield { path: [...path, member], message: `Query parameter ${String(name)} is not declared; name one of the operation's.` };
    } else if (schema !== undefined && !typesOf(schema).includes("integer")) {
      yield { path: [...path, member], message: `Query parameter ${String(name)} is no integer; paging counts records.` };
    } else if (member === "limit" && schema !== undefined && isOutside(value["pageSize"], schema)) {
      yield {
        path: [...path, "pageSize"],
        message: `A page of ${String(value["pageSize"])} is outside the range of ${String(name)}; choose a size in it.`,
      };
    }
  }
}

function isOutside(size: unknown, { minimum, maximum }: JsonObject): boolean {
  if (typeof size !== "number") return false;
  return (typeof minimum === "number" && size < minimum) || (typeof maximum === "number" && size > maximum);
}

function* pointerFinding(
  document: OpenApiDocument,
  operation: Operation,
  pointer: unknown,
  type: string,
  path: JsonPath,
): Generator<Finding> {
  if (typeof pointer !== "string" || pointerProblem(pointer) !== undefined) return;
  const target = schemasAt(document, successSchemas(document, operation), pointer);
  if (target.open || target.schemas.some((schema) => typesOf(schema).includes(type))) return;
  const found = target.schemas.length === 0 ? "nothing declared" : `no ${type}`;
  yield { path, message: `${pointer} leads to ${found} in the answer; point to an ${type} of its schema.` };
}
