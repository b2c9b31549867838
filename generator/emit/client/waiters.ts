import type { Waiter } from "../../contract/extensions/x-waiters.js";
import type { Operation } from "../../contract/operations.js";
import { camelCase } from "../../names/identifiers.js";
import type { JsonObject } from "../../text/json.js";
import { docComment } from "../code/comments.js";
import { literal, propertyKey } from "../code/literals.js";

/** Returns the runtime's type of a waiter. */
export function waiterType({ isUntilGone }: Waiter): "Waiter" | "WaiterUntilGone" {
  return isUntilGone ? "WaiterUntilGone" : "Waiter";
}

/** Prepares a waiter of an operation for the templates. */
export function waiterLiterals(waiter: Waiter, operation: Operation, comment: (...paragraphs: string[]) => string): JsonObject {
  const { name, isUntilGone, isOfItem } = waiter;
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
    members: Object.entries(waiter.source).map(([key, value]) => ({
      name: propertyKey(key),
      literal: literal(value, "  ", key.length + 3),
    })),
    isOfItem,
    doc: comment(about, "Rejects with `WaiterError` when the work has failed or time is up."),
    constantDoc: comment(`How \`waitFor${name}\` tells whether the work has ended.`),
    methodDoc: docComment({ paragraphs: [about, "Rejects with `WaiterError` when the work has failed or time is up."] }, "  "),
  };
}
