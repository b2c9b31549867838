import type { RuleDefinition } from "@stoplight/spectral-core";
import { docSource as extension } from "../../contract/extensions/x-doc-source.js";
import { documentRule } from "../functions/document-rule.js";

/** Finds operations that do not name what they were written from. @internal */
export const docSource: RuleDefinition = documentRule("An operation names its sources.", (document) =>
  document.operations
    .filter((operation) => !Object.hasOwn(operation.value, extension.key))
    .map((operation) => ({
      path: operation.path,
      message: "The operation names no source; add x-doc-source: a list with kind, url, updated and page of each.",
    })),
);
