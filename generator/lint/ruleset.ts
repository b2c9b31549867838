import type { RuleDefinition, RulesetDefinition } from "@stoplight/spectral-core";
import { oas3_1 } from "@stoplight/spectral-formats";
import owasp from "@stoplight/spectral-owasp-ruleset";
import { oas } from "@stoplight/spectral-rulesets";
import type { Extension } from "../contract/extensions/extension.js";
import { outsideData } from "./functions/outside-data.js";
import { arrayLimit } from "./rules/array-limit.js";
import { componentName } from "./rules/component-name.js";
import { conditionValue } from "./rules/condition-value.js";
import { descriptionForm } from "./rules/description-form.js";
import { docSource } from "./rules/doc-source.js";
import { examplePresent } from "./rules/example-present.js";
import { exampleSource } from "./rules/example-source.js";
import { integerRange } from "./rules/integer-range.js";
import { internalReferences } from "./rules/internal-references.js";
import { noBlank } from "./rules/no-blank.js";
import { noInlineObject } from "./rules/no-inline-object.js";
import { nullableForm } from "./rules/nullable-form.js";
import { pathParamsDescribed } from "./rules/path-params-described.js";
import { requiredListed } from "./rules/required-listed.js";
import { responseEnumOpen } from "./rules/response-enum-open.js";
import { secretExample } from "./rules/secret-example.js";
import { secretMarked } from "./rules/secret-marked.js";
import { stringLength } from "./rules/string-length.js";

/** What documents are held to, by what they are. */
export interface Rulesets {
  /** For the bundle of a document of this project. */
  readonly bundle: RulesetDefinition;
  /** For the bundle of a document that was not written for this project. */
  readonly openapi: RulesetDefinition;
  /** The OpenAPI specification alone: what says the shape of a document on which other rules fail. */
  readonly form: RulesetDefinition;
}

/** The rules of this project that hold for documents of any vendor, by name; those of x- keys are added with the keys. @internal */
export const neutralRules: Record<string, RuleDefinition> = {
  "array-limit": arrayLimit,
  "component-name": componentName,
  "condition-value": conditionValue,
  "description-form": descriptionForm,
  "doc-source": docSource,
  "example-present": examplePresent,
  "example-source": exampleSource,
  "integer-range": integerRange,
  "internal-references": internalReferences,
  "no-blank": noBlank,
  "no-inline-object": noInlineObject,
  "nullable-form": nullableForm,
  "path-params-described": pathParamsDescribed,
  "required-listed": requiredListed,
  "response-enum-open": responseEnumOpen,
  "secret-example": secretExample,
  "secret-marked": secretMarked,
  "string-length": stringLength,
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

/** Rules that ask only for what a document must be to mean anything. */
const needed: ReadonlySet<string> = new Set([
  ...["operation-operationId", "operation-operationId-unique", "operation-parameters", "operation-success-response"],
  ...["operation-tag-defined", "path-params", "path-declarations-must-exist", "path-not-include-query"],
  ...["duplicated-entry-in-enum", "typed-enum", "oas3-examples-value-or-externalValue"],
  ...["oas3-operation-security-defined", "oas3-valid-media-example", "oas3-valid-schema-example", "oas3-server-variables"],
  "internal-references",
]);

/** Returns the rulesets of a profile: adopted rules, and those of this project that it names, among them those of its x- keys. @internal */
export function makeRulesets(ownRules: Record<string, RuleDefinition>, extensions: readonly Extension[]): Rulesets {
  const made = new Set(extensions.filter(({ isMade }) => isMade).map(({ key }) => key));
  const rules: Record<string, "error" | RuleDefinition> = { ...adoptedRules, ...ownRules };
  const neededRules = Object.fromEntries(Object.entries(rules).filter(([name]) => needed.has(name) || made.has(name)));
  const common: RulesetDefinition = {
    formats: [oas3_1],
    extends: [
      [outsideData(oasRuleset), "off"],
      [outsideData(owaspRuleset), "off"],
    ],
    rules,
  };
  return {
    bundle: { ...common, rules: { ...rules, "oas3-schema": "error" } },
    openapi: { ...common, rules: { ...neededRules, "oas3-schema": "error" } },
    form: { ...common, rules: { "oas3-schema": "error" } },
  };
}
