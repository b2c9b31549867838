import type { Operation } from "../contract/operations.js";
import type { JsonObject } from "../text/json.js";
import { modelOf } from "./model.js";
import type { Direction } from "./read.js";
import { reasonOf, said } from "./reasons.js";

/** Why a schema is not taken, and where it stands. */
export interface Refusal {
  readonly pointer: string;
  readonly message: string;
  readonly fix: string;
}

/** What an operation sends or gets. */
interface Use {
  readonly schema: JsonObject;
  readonly pointer: string;
  readonly what: string;
  readonly direction: Direction;
}

/** Returns the bodies and parameters that no value fits, each with the place that is the reason. */
export function unfitSchemas(document: JsonObject, operations: readonly Operation[]): Refusal[] {
  const model = modelOf(document);
  const found = new Map<string, Refusal>();
  for (const operation of operations) {
    for (const { schema, pointer: at, what, direction } of usesOf(operation)) {
      if (model.holds(model.node(schema, direction))) continue;
      const reason = reasonOf(model, document, schema, direction, `${at}/schema`);
      const { pointer } = reason;
      if (found.has(pointer)) continue;
      const message = `${what} of ${operation.id} can have no value: ${said(reason)}.`;
      found.set(pointer, { pointer, message, fix: "Allow a value, or leave out what cannot be." });
    }
  }
  return [...found.values()];
}

function usesOf({ parameters, body, responses }: Operation): Use[] {
  return [
    ...parameters.map(({ name, schema, pointer }): Use => {
      return { schema, pointer, what: `The parameter ${name}`, direction: "request" };
    }),
    ...(body === undefined ? [] : [body]).map(({ schema, pointer }): Use => {
      return { schema, pointer, what: "The body", direction: "request" };
    }),
    ...responses
      .filter(({ kind }) => kind === "json")
      .map(({ status, schema, pointer }): Use => {
        return { schema, pointer, what: `The body of ${status}`, direction: "answer" };
      }),
  ];
}
