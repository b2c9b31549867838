import type { RuleDefinition } from "@stoplight/spectral-core";
import { docSource as extension } from "../../contract/extensions/x-doc-source.js";
import { documentRule } from "../functions/document-rule.js";

/** Finds operations that do not name the page they were written from. @internal */
export const docSource: RuleDefinition = documentRule("An operation names its source page.", (document) =>
  document.operations
    .filter((operation) => !Object.hasOwn(operation.value, extension.key))
    .map((operation) => ({
      path: operation.path,
      message: "The operation names no source page; add x-doc-source with url, updated and page.",
    })),
);
