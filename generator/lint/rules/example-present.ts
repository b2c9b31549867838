import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { isObject, type JsonObject } from "../../text/json.js";

/** Finds parameters, request bodies and answers without an example. @internal */
export const examplePresent: RuleDefinition = documentRule(
  "Each parameter, request body and answer with content has an example.",
  function* (document): Generator<Finding> {
    for (const { value, path } of document.ofKind("parameter")) {
      if ("$ref" in value || hasExample(value) || contentOf(value).some(([, media]) => isObject(media) && hasExample(media)))
        continue;
      yield { path, message: `Parameter ${String(value["name"])} has no example; add examples with one value at least.` };
    }
    for (const holder of [...document.ofKind("requestBody"), ...document.ofKind("response")]) {
      for (const [mediaType, media] of contentOf(holder.value)) {
        if (!isObject(media) || hasExample(media)) continue;
        const what = holder.kind === "response" ? "answer" : "request body";
        yield {
          path: [...holder.path, "content", mediaType],
          message: `The ${what} has no example for ${mediaType}; add examples with one value at least.`,
        };
      }
    }
  },
);

function hasExample(value: JsonObject): boolean {
  const examples = value["examples"];
  return "example" in value || (isObject(examples) && Object.keys(examples).length > 0);
}

function contentOf(value: JsonObject): [string, unknown][] {
  const content = value["content"];
  return Object.entries(isObject(content) ? content : {});
}
