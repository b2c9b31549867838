import { pageOf } from "../../contract/extensions/x-doc-source.js";
import type { Operation, Parameter } from "../../contract/operations.js";
import { type JsonObject, listAt, textAt } from "../../text/json.js";
import { codeSpan, escapeMarkdown, webLink } from "../../text/markdown.js";
import { stringLiteral } from "../code/literals.js";

/** Prepares the README's row of an operation; `methods` are those of the client beside the call. */
export function operationRow({ id, method, path, page, source }: Operation, methods: readonly string[]): JsonObject {
  return {
    operation: codeSpan(id),
    method: codeSpan(`${method} ${path}`),
    summary: escapeMarkdown(textAt(source, "summary") ?? ""),
    page: page === undefined ? "" : webLink(pageOf(source)?.page ?? "page", page),
    more: methods.map(codeSpan).join(", "),
  };
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
