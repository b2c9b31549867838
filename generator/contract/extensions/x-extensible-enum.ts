import { type Json, type JsonObject, listAt } from "../../text/json.js";
import { typesOf } from "../objects/schemas.js";
import type { Extension, Finding, Use } from "./extension.js";

/** Values that are known of a list to which others may come. */
export const extensibleEnum: Extension<readonly string[]> = {
  key: "x-extensible-enum",
  places: ["schema"],
  schema: {
    type: "array",
    minItems: 1,
    items: { type: "string", subject: "Known value {value}", problem: "is no string", fix: "put it in quotes" },
    problem: "is not a list with values",
    fix: "write the known ones",
  },
  isMade: true,
  grade: {
    by: "model",
    rows: [
      { kind: "open-enum-values-changed", request: "additive", response: "additive" },
      { kind: "open-enum-added", request: "additive", response: "additive" },
      { kind: "open-enum-removed", request: "breaking: its constant goes", response: "breaking: its constant goes" },
    ],
  },
  row: {
    where: "string schema in a response",
    says: "known values of an open enum, in place of `enum`; others may come",
  },
  rule: {
    asks: "lists different strings, on a string, without `enum` beside it",
    why: "it becomes a union of literals and `string`",
  },
  *check(_, uses: readonly Use<readonly string[]>[]): Generator<Finding> {
    for (const { node, value, path } of uses) {
      if (!typesOf(node.value).includes("string")) {
        yield { path, message: "x-extensible-enum stands on a schema that is no string; write type: string beside it." };
      }
      const closed = ["enum", "const"].find((keyword) => keyword in node.value);
      if (closed !== undefined) {
        yield { path, message: `x-extensible-enum stands beside ${closed}, which closes the list; keep one of the two.` };
      }
      for (const [index, entry] of value.entries()) {
        if (value.indexOf(entry) === index) continue;
        yield { path: [...path, index], message: `Known value ${JSON.stringify(entry)} is listed twice; list it once.` };
      }
    }
  },
};

/** Whether a schema states known values of an open list. */
export function hasKnownValues(schema: JsonObject): boolean {
  return Array.isArray(schema[extensibleEnum.key]);
}

/** Returns the known values of the open list of a schema. */
export function knownValuesOf(schema: JsonObject): Json[] {
  return listAt(schema, extensibleEnum.key);
}
