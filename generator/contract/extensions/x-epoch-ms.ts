import type { JsonObject } from "../../text/json.js";
import { typesOf } from "../objects/schemas.js";
import type { Extension, Finding, Use } from "./extension.js";

/** Marks a time, which fits a plain number though it is an int64. */
export const epochMs: Extension<true> = {
  key: "x-epoch-ms",
  places: ["schema"],
  schema: { const: true, problem: "has another value than true", fix: "write true, or remove the key" },
  isMade: true,
  grade: {
    by: "model",
    rows: [
      { kind: "epoch-ms-added", request: "breaking", response: "breaking" },
      { kind: "epoch-ms-removed", request: "breaking", response: "breaking" },
    ],
  },
  row: { where: "int64 schema", says: "`true`: a time in epoch milliseconds" },
  rule: { asks: "is `true`, on an int64", why: "it turns the type into `number`" },
  *check(_, uses: readonly Use<true>[]): Generator<Finding> {
    for (const { node, path } of uses) {
      if (typesOf(node.value).includes("integer") && node.value["format"] === "int64") continue;
      yield { path, message: "A time in epoch milliseconds does not fit this schema; write type: integer and format: int64." };
    }
  },
};

/** Whether a schema is marked as a time in epoch milliseconds. */
export function isEpochMs(schema: JsonObject): boolean {
  return schema[epochMs.key] === true;
}
