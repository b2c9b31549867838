import type { JsonObject } from "../../text/json.js";
import type { MockOperation } from "../operation.js";

/** Returns by operation id the first documented example of its success, where that is JSON: what `$examples` names. */
export function successesOf(operations: readonly MockOperation[]): JsonObject {
  return Object.fromEntries(
    operations.flatMap(({ id, responses }) => {
      const success = responses.find(({ isSuccess }) => isSuccess);
      const [example] = success?.kind === "json" ? success.examples : [];
      return example === undefined ? [] : [[id, example.value]];
    }),
  );
}
