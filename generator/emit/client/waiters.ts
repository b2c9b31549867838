import type { Operation } from "../../contract/operations.js";
import { camelCase } from "../../names/identifiers.js";
import { type JsonObject, isObject, listAt, textAt } from "../../text/json.js";
import { docComment } from "../code/comments.js";
import { literal, propertyKey } from "../code/literals.js";

/** Whether a waiter looks for one item of a list. */
export function isOfItem(waiter: JsonObject): boolean {
  return "select" in waiter || "requires" in waiter;
}

/** Returns the runtime's type of a waiter. */
export function waiterType(waiter: JsonObject): "Waiter" | "WaiterUntilGone" {
  return endsWithError(waiter) ? "WaiterUntilGone" : "Waiter";
}

/** Whether an error may be the success of what is waited for: there may then be no answer at all. */
function endsWithError(waiter: JsonObject): boolean {
  return listAt(waiter, "acceptors")
    .filter(isObject)
    .some((acceptor) => ("status" in acceptor || "code" in acceptor) && acceptor["outcome"] === "success");
}

/** Prepares a waiter of an operation for the templates. */
export function waiterLiterals(
  waiter: JsonObject,
  operation: Operation,
  comment: (...paragraphs: string[]) => string,
): JsonObject {
  const name = textAt(waiter, "name") ?? "";
  const isUntilGone = endsWithError(waiter);
  const about = isUntilGone
    ? `Resolves with the last answer of \`${operation.id}\` once the work has succeeded, asking again and again. An error may say that it has: with undefined where that comes before any answer.`
    : `Resolves with the last answer of \`${operation.id}\` once it says that the work has succeeded, asking again and again.`;
  const output = `${operation.typeName}Output`;
  return {
    name: `waitFor${name}`,
    type: waiterType(waiter),
    output: isUntilGone ? `${output} | undefined` : output,
    operation: operation.id,
    constant: `${camelCase(name)}Waiter`,
    members: Object.entries(waiter).map(([key, value]) => ({
      name: propertyKey(key),
      literal: literal(value, "  ", key.length + 3),
    })),
    isOfItem: isOfItem(waiter),
    doc: comment(about, "Rejects with `WaiterError` when the work has failed or time is up."),
    constantDoc: comment(`How \`waitFor${name}\` tells whether the work has ended.`),
    methodDoc: docComment({ paragraphs: [about, "Rejects with `WaiterError` when the work has failed or time is up."] }, "  "),
  };
}
