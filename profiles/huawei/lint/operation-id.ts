import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../../../generator/lint/functions/document-rule.js";
import { apiName } from "../api-name.js";
import { docSourcesOf, pageOf } from "../../../generator/contract/extensions/x-doc-source.js";

/** Finds operation ids that are not the vendor's API name in lowerCamel. @internal */
export const operationId: RuleDefinition = documentRule(
  "An operation id is the API name of its page in lowerCamel.",
  function* (document): Generator<Finding> {
    for (const { value, path } of document.operations) {
      const id = value["operationId"];
      if (typeof id !== "string") {
        yield { path, message: "The operation has no operationId; give it the API name of its page in lowerCamel." };
        continue;
      }
      const name = apiName(pageOf(value)?.url) ?? docSourcesOf(value)[0]?.page;
      const expected = name === undefined ? undefined : name.charAt(0).toLowerCase() + name.slice(1);
      if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
        yield {
          path: [...path, "operationId"],
          message: `Operation id ${JSON.stringify(id)} is not lowerCamel; use letters and digits only.`,
        };
      } else if (expected !== undefined && id !== expected) {
        yield {
          path: [...path, "operationId"],
          message: `Operation id "${id}" differs from its page's API name; write "${expected}".`,
        };
      }
    }
  },
);
