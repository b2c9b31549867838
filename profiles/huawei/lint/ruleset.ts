import type { RuleDefinition, RulesetDefinition } from "@stoplight/spectral-core";
import { oas3_1 } from "@stoplight/spectral-formats";
import owasp from "@stoplight/spectral-owasp-ruleset";
import { oas } from "@stoplight/spectral-rulesets";
import type { Extension } from "../../../generator/contract/extensions/extension.js";
import { extensions } from "../../../generator/contract/extensions/index.js";
import { extensionRules } from "../../../generator/lint/extensions/rules.js";
import { arrayLimit } from "../../../generator/lint/rules/array-limit.js";
import { authIsSecurity } from "./auth-is-security.js";
import { componentName } from "../../../generator/lint/rules/component-name.js";
import { conditionValue } from "../../../generator/lint/rules/condition-value.js";
import { descriptionForm } from "../../../generator/lint/rules/description-form.js";
import { docSource } from "../../../generator/lint/rules/doc-source.js";
import { errorModel } from "./error-model.js";
import { examplePresent } from "../../../generator/lint/rules/example-present.js";
import { exampleSource } from "../../../generator/lint/rules/example-source.js";
import { outsideData } from "../../../generator/lint/functions/outside-data.js";
import { integerRange } from "../../../generator/lint/rules/integer-range.js";
import { internalReferences } from "../../../generator/lint/rules/internal-references.js";
import { noBlank } from "../../../generator/lint/rules/no-blank.js";
import { noInlineObject } from "../../../generator/lint/rules/no-inline-object.js";
import { nullableForm } from "../../../generator/lint/rules/nullable-form.js";
import { operationId } from "./operation-id.js";
import { pathParamsDescribed } from "../../../generator/lint/rules/path-params-described.js";
import { requiredListed } from "../../../generator/lint/rules/required-listed.js";
import { responseEnumOpen } from "../../../generator/lint/rules/response-enum-open.js";
import { stringLength } from "../../../generator/lint/rules/string-length.js";
import { vendorDocSource } from "./x-doc-source.js";

/** The keys beyond OpenAPI, as the vendor's documents have them. */
const vendorExtensions: readonly Extension[] = extensions.map((one) => (one.key === vendorDocSource.key ? vendorDocSource : one));

/** The rules that this project adds, by name. @internal */
export const ownRules: Record<string, RuleDefinition> = {
  "array-limit": arrayLimit,
  "auth-is-security": authIsSecurity,
  "component-name": componentName,
  "condition-value": conditionValue,
  "description-form": descriptionForm,
  "doc-source": docSource,
  "error-model": errorModel,
  "example-present": examplePresent,
  "example-source": exampleSource,
  "integer-range": integerRange,
  "internal-references": internalReferences,
  "no-blank": noBlank,
  "no-inline-object": noInlineObject,
  "nullable-form": nullableForm,
  "operation-id": operationId,
  "path-params-described": pathParamsDescribed,
  "required-listed": requiredListed,
  "response-enum-open": responseEnumOpen,
  "string-length": stringLength,
  ...extensionRules(vendorExtensions),
};

/** The rules of Spectral and OWASP that hold here; README.md says why each is on or off. @internal */
export const adoptedRules: Record<string, "error"> = {
  "operation-success-response": "error",
  "operation-operationId-unique": "error",
  "operation-parameters": "error",
  "operation-tag-defined": "error",
  "path-params": "error",
  "duplicated-entry-in-enum": "error",
  "info-contact": "error",
  "info-description": "error",
  "info-license": "error",
  "no-eval-in-markdown": "error",
  "no-script-tags-in-markdown": "error",
  "openapi-tags": "error",
  "openapi-tags-uniqueness": "error",
  "operation-description": "error",
  "operation-operationId": "error",
  "operation-operationId-valid-in-url": "error",
  "operation-singular-tag": "error",
  "operation-tags": "error",
  "path-declarations-must-exist": "error",
  "path-keys-no-trailing-slash": "error",
  "path-not-include-query": "error",
  "tag-description": "error",
  "array-items": "error",
  "typed-enum": "error",
  "oas3-api-servers": "error",
  "oas3-examples-value-or-externalValue": "error",
  "oas3-operation-security-defined": "error",
  "oas3-parameter-description": "error",
  "oas3-server-not-example.com": "error",
  "oas3-server-trailing-slash": "error",
  "oas3-valid-media-example": "error",
  "oas3-valid-schema-example": "error",
  "oas3-unused-component": "error",
  "oas3-server-variables": "error",
  "oas3-callbacks-in-callbacks": "error",
  "oas3_1-servers-in-webhook": "error",
  "oas3_1-callbacks-in-webhook": "error",
  "owasp:api2:2023-no-http-basic": "error",
  "owasp:api2:2023-no-api-keys-in-url": "error",
  "owasp:api2:2023-no-credentials-in-url": "error",
  "owasp:api2:2023-auth-insecure-schemes": "error",
  "owasp:api2:2023-write-restricted": "error",
  "owasp:api2:2023-read-restricted": "error",
  "owasp:api4:2023-integer-format": "error",
  "owasp:api8:2023-no-server-http": "error",
};

/** Both are rulesets that Spectral itself loads; their declarations were written against another edition of its types. */
const adopted: unknown = [oas, owasp];
const [oasRuleset, owaspRuleset] = adopted as [RulesetDefinition, RulesetDefinition];
const rules = { ...adoptedRules, ...ownRules };
const common: RulesetDefinition = {
  formats: [oas3_1],
  extends: [
    [outsideData(oasRuleset), "off"],
    [outsideData(owaspRuleset), "off"],
  ],
  rules,
};

/** The ruleset for a document as it is written, with references into other files. @internal */
export const sourceRuleset: RulesetDefinition = common;

/** The ruleset for a bundle; oas3-schema refuses the path item references that a source may have. @internal */
export const bundleRuleset: RulesetDefinition = { ...common, rules: { ...rules, "oas3-schema": "error" } };

/** The OpenAPI specification alone: what says the shape of a document on which other rules fail. @internal */
export const formRuleset: RulesetDefinition = { ...common, rules: { "oas3-schema": "error" } };

/** Rules that ask only for what a document must be to mean anything, and those of the keys that change what is made. */
const needed: ReadonlySet<string> = new Set([
  ...["operation-operationId", "operation-operationId-unique", "operation-parameters", "operation-success-response"],
  ...["operation-tag-defined", "path-params", "path-declarations-must-exist", "path-not-include-query"],
  ...["duplicated-entry-in-enum", "typed-enum", "oas3-examples-value-or-externalValue"],
  ...["oas3-operation-security-defined", "oas3-valid-media-example", "oas3-valid-schema-example", "oas3-server-variables"],
  ...["internal-references", "required-listed"],
  ...extensions.filter(({ isMade }) => isMade).map(({ key }) => key),
]);

/** The ruleset for the bundle of a document that was not written for this project. @internal */
export const openapiRuleset: RulesetDefinition = {
  ...common,
  rules: { ...Object.fromEntries(Object.entries(rules).filter(([name]) => needed.has(name))), "oas3-schema": "error" },
};
