import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule } from "../functions/document-rule.js";

const sources = ["page", "synthetic"];

/** Finds sources of examples that are not known. @internal */
export const xExampleSource: RuleDefinition = documentRule("x-example-source is page or synthetic.", (document) =>
  document
    .ofKind("example")
    .filter(({ value }) => "x-example-source" in value && !sources.includes(String(value["x-example-source"])))
    .map(({ value, path }) => ({
      path: [...path, "x-example-source"],
      message: `${JSON.stringify(value["x-example-source"])} is no source of an example; write page or synthetic.`,
    })),
);
