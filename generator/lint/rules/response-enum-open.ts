import type { RuleDefinition } from "@stoplight/spectral-core";
import { extensibleEnum } from "../../contract/extensions/x-extensible-enum.js";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { isCondition, typesOf } from "../../contract/objects/schemas.js";

/** Finds closed lists of strings in answers, and open ones in requests. @internal */
export const responseEnumOpen: RuleDefinition = documentRule(
  "Values that a service answers are an open list, values that it takes a closed one.",
  function* (document): Generator<Finding> {
    for (const node of document.ofKind("schema")) {
      const { value, path } = node;
      const isSent = document.isReached(value, "request");
      if (isSent && extensibleEnum.key in value) {
        yield {
          path: [...path, extensibleEnum.key],
          message:
            "A request takes only the values of its page; write enum, and a schema of its own where answers use this one too.",
        };
      }
      if (isSent || !document.isReached(value, "response") || isCondition(node)) continue;
      const closed = ["enum", "const"].find((keyword) => keyword in value);
      if (closed === undefined || !isOfStrings(value[closed], typesOf(value))) continue;
      yield {
        path: [...path, closed],
        message: `The service may answer values that no page lists yet; write x-extensible-enum in place of ${closed}.`,
      };
    }
  },
);

function isOfStrings(values: unknown, types: string[]): boolean {
  return types.includes("string") || [values].flat().some((value) => typeof value === "string");
}
