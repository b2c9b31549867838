import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "./functions/document-rule.js";
import { withExtension } from "./functions/extension.js";

/** Finds operations that are marked as idempotent and are no POST, or marked with something else than true. @internal */
export const xIdempotent: RuleDefinition = documentRule(
  "x-idempotent: true marks a POST that may be sent again.",
  function* (document): Generator<Finding> {
    for (const { node, value, path } of withExtension(document, "x-idempotent")) {
      if (value !== true) yield { path, message: "x-idempotent has another value than true; write true, or remove the key." };
      if (node.kind === "operation" && node.path.at(-1) !== "post") {
        yield {
          path,
          message: `Only a POST needs x-idempotent, and this is ${String(node.path.at(-1)).toUpperCase()}; remove the key.`,
        };
      }
    }
  },
);
