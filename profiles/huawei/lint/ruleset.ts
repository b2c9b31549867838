import type { RuleDefinition } from "@stoplight/spectral-core";
import { extensionRules } from "../../../generator/lint/extensions/rules.js";
import { makeRulesets, neutralRules, type Rulesets } from "../../../generator/lint/ruleset.js";
import { extensions } from "../extensions/index.js";
import { authIsSecurity } from "./auth-is-security.js";
import { errorModel } from "./error-model.js";
import { operationId } from "./operation-id.js";

/** The rules that this project adds, by name: those for any vendor, and the vendor's. @internal */
export const ownRules: Record<string, RuleDefinition> = {
  ...neutralRules,
  "auth-is-security": authIsSecurity,
  "error-model": errorModel,
  "operation-id": operationId,
  ...extensionRules(extensions),
};

/** @internal */
export const rulesets: Rulesets = makeRulesets(ownRules, extensions);
