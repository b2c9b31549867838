import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { withExtension } from "../functions/extension.js";
import { typesOf } from "../functions/schema.js";

/** Finds times in epoch milliseconds that are not int64, or marked with something else than true. @internal */
export const xEpochMs: RuleDefinition = documentRule(
  "x-epoch-ms: true marks an int64.",
  function* (document): Generator<Finding> {
    for (const { node, value, path } of withExtension(document, "x-epoch-ms")) {
      if (value !== true) yield { path, message: "x-epoch-ms has another value than true; write true, or remove the key." };
      if (node.kind !== "schema") continue;
      if (!typesOf(node.value).includes("integer") || node.value["format"] !== "int64") {
        yield { path, message: "A time in epoch milliseconds does not fit this schema; write type: integer and format: int64." };
      }
    }
  },
);
