import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { withExtension } from "../functions/extension.js";

/** What the key may say of each method: only what HTTP does not say of it already. */
const MARKS: Readonly<Record<string, boolean>> = { post: true, patch: true, put: false, delete: false };

/** Finds operations whose mark says what their method says already, or that may not have one. @internal */
export const xIdempotent: RuleDefinition = documentRule(
  "x-idempotent: true marks a POST or PATCH that may be sent again, false a PUT or DELETE that must not.",
  function* (document): Generator<Finding> {
    for (const { node, value, path } of withExtension(document, "x-idempotent")) {
      if (node.kind !== "operation") continue;
      const method = String(node.path.at(-1));
      const mark = MARKS[method];
      if (mark === undefined) {
        yield { path, message: `${method.toUpperCase()} may always be sent again; remove x-idempotent.` };
      } else if (value !== mark) {
        yield {
          path,
          message: `x-idempotent of ${method.toUpperCase()} can only say ${mark}; write ${mark}, or remove the key.`,
        };
      }
    }
  },
);
