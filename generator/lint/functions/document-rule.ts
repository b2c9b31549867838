import type { RuleDefinition } from "@stoplight/spectral-core";
import type { Finding } from "../../contract/extensions/extension.js";
import { OpenApiDocument } from "../../contract/objects/document.js";
import { isObject, type JsonObject } from "../../text/json.js";

export type { Finding };

// All rules look at the same parsed document, so it is walked once and not once for each rule.
const documents = new WeakMap<JsonObject, OpenApiDocument>();

function documentOf(root: JsonObject): OpenApiDocument {
  const known = documents.get(root);
  if (known !== undefined) return known;
  const document = new OpenApiDocument(root);
  documents.set(root, document);
  return document;
}

/**
 * Returns a Spectral rule from a check of the whole document.
 * It runs on the unresolved document, so that each finding has the line on which it was written.
 * @internal
 */
export function documentRule(description: string, check: (document: OpenApiDocument) => Iterable<Finding>): RuleDefinition {
  return {
    description,
    message: "{{error}}",
    severity: "error",
    given: "$",
    resolved: false,
    then: {
      function: (root: unknown) => (isObject(root) ? [...check(documentOf(root))] : []),
    },
  };
}
