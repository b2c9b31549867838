import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { countProblem, type Member, memberFindings, withExtension } from "../functions/extension.js";
import { isObject } from "../functions/shapes.js";

const count: Member = { required: false, problem: countProblem };

/** Finds lengths of tokens that are malformed, or stand on something else than an API key. @internal */
export const xTokenLength: RuleDefinition = documentRule(
  "x-token-length has minLength and maxLength of an apiKey.",
  function* (document): Generator<Finding> {
    for (const { node, value, path } of withExtension(document, "x-token-length")) {
      if (node.kind === "securityScheme" && node.value["type"] !== "apiKey") {
        yield { path, message: "Only a security scheme of type apiKey has a token length; move it there." };
      }
      if (!isObject(value) || Object.keys(value).length === 0) {
        yield { path, message: "x-token-length is no object with minLength or maxLength; write what the page states." };
        continue;
      }
      yield* memberFindings("x-token-length", value, { minLength: count, maxLength: count }, path);
      if (Number(value["minLength"]) > Number(value["maxLength"])) {
        yield { path: [...path, "minLength"], message: "minLength of the token is greater than its maxLength; exchange them." };
      }
    }
  },
);
