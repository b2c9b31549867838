import { pageOf } from "../../contract/extensions/x-doc-source.js";
import { resolve } from "../../contract/objects/references.js";
import type { Operation, Parameter } from "../../contract/operations.js";
import type { RequestBody } from "../../contract/request-body.js";
import { type JsonObject, listAt, objectAt, textAt } from "../../text/json.js";
import { codeSpan, escapeMarkdown, webLink } from "../../text/markdown.js";
import { sentence } from "../code/comments.js";
import { stringLiteral } from "../code/literals.js";

/** Prepares the README's row of an operation; `methods` are those of the client beside the call. */
export function operationRow(operation: Operation, methods: readonly string[], document: JsonObject): JsonObject {
  const { id, method, path, page, source, parameters, body } = operation;
  return {
    hasRows: parameters.length > 0 || body !== undefined,
    body: body === undefined ? [] : [bodyRow(body, document)],
    operation: codeSpan(id),
    method: codeSpan(`${method} ${path}`),
    summary: escapeMarkdown(textAt(source, "summary") ?? ""),
    page: page === undefined ? "" : webLink(pageOf(source)?.page ?? "page", page),
    more: methods.map(codeSpan).join(", "),
  };
}

/** Names of members that a row of the table holds at most. */
const MOST_NAMES = 8;

/** What the body is, and the names of its members; the doc comments of its type explain them. */
function bodyRow({ required, schema, source }: RequestBody, document: JsonObject): JsonObject {
  const { value } = resolve(document, schema);
  const needed = listAt(value, "required").map(String);
  const others = Object.keys(objectAt(value, "properties")).filter((name) => !needed.includes(name));
  const description = [
    sentence(escapeMarkdown(textAt(source, "description") ?? "")),
    ...(needed.length > 0 ? [`Has ${namesText(needed)}.`] : []),
    ...(others.length > 0 ? [`May have ${namesText(others)}.`] : []),
  ];
  return { isNeeded: required, description: description.filter((text) => text !== "").join(" ") };
}

function namesText(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(codeSpan).join(", ");
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}

/** Prepares the README's row of a parameter; its name as a literal is the client's too. */
export function parameterRow({ name, source }: Parameter, input: JsonObject): JsonObject {
  return {
    name: stringLiteral(name),
    readmeName: codeSpan(name),
    description: escapeMarkdown(textAt(source, "description") ?? ""),
    isNeeded: listAt(input, "required").includes(name),
  };
}
