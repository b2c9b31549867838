import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../../../generator/lint/functions/document-rule.js";
import { withExtension } from "../../../generator/lint/functions/extension.js";

/** Finds permissions that are not written as service, resource and action. @internal */
export const xIamAction: RuleDefinition = documentRule(
  "x-iam-action is service:resource:action.",
  function* (document): Generator<Finding> {
    for (const { value, path } of withExtension(document, "x-iam-action")) {
      if (typeof value === "string" && /^[a-z][a-z0-9-]*:[A-Za-z]*:[A-Za-z]+$/.test(value)) continue;
      yield {
        path,
        message: `${JSON.stringify(value)} is no permission; write it as the page does, for instance kps:domainKeypairs:gettask.`,
      };
    }
  },
);
