import type { RuleDefinition } from "@stoplight/spectral-core";
import type { Extension } from "../../../generator/contract/extensions/extension.js";
import { extensions } from "../../../generator/contract/extensions/index.js";
import { extensionRules } from "../../../generator/lint/extensions/rules.js";
import { makeRulesets, neutralRules, type Rulesets } from "../../../generator/lint/ruleset.js";
import { authIsSecurity } from "./auth-is-security.js";
import { errorModel } from "./error-model.js";
import { operationId } from "./operation-id.js";
import { vendorDocSource } from "./x-doc-source.js";

/** The keys beyond OpenAPI, as the vendor's documents have them. */
const vendorExtensions: readonly Extension[] = extensions.map((one) => (one.key === vendorDocSource.key ? vendorDocSource : one));

/** The rules that this project adds, by name: those for any vendor, and the vendor's. @internal */
export const ownRules: Record<string, RuleDefinition> = {
  ...neutralRules,
  "auth-is-security": authIsSecurity,
  "error-model": errorModel,
  "operation-id": operationId,
  ...extensionRules(vendorExtensions),
};

/** @internal */
export const rulesets: Rulesets = makeRulesets(ownRules);
