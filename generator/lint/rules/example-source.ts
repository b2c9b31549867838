import type { RuleDefinition } from "@stoplight/spectral-core";
import { exampleSource as extension } from "../../contract/extensions/x-example-source.js";
import { documentRule, type Finding } from "../functions/document-rule.js";

const withExamples = ["parameter", "header", "mediaType"] as const;

/** Finds examples that do not say where they come from. @internal */
export const exampleSource: RuleDefinition = documentRule(
  "An example says whether it is the page's or made up.",
  function* (document): Generator<Finding> {
    for (const { value, path } of document.ofKind("example")) {
      if ("$ref" in value || extension.key in value) continue;
      yield { path, message: "The example does not say where it comes from; add x-example-source: page or synthetic." };
    }
    for (const kind of withExamples) {
      for (const { value, path } of document.ofKind(kind)) {
        if (!("example" in value)) continue;
        yield {
          path: [...path, "example"],
          message: "A single example cannot say where it comes from; write examples with x-example-source.",
        };
      }
    }
    for (const { value, path } of document.ofKind("schema")) {
      const found = ["example", "examples"].find((keyword) => keyword in value);
      if (found === undefined) continue;
      yield {
        path: [...path, found],
        message:
          "An example in a schema cannot say where it comes from; write it at the parameter or media type, with x-example-source.",
      };
    }
  },
);
