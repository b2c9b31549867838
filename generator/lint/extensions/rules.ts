import type { RuleDefinition } from "@stoplight/spectral-core";
import type { Extension } from "../../contract/extensions/extension.js";
import { extensionFindings, placeFindings } from "../../contract/extensions/findings.js";
import { documentRule } from "../functions/document-rule.js";

/** Returns the rules of x- keys: one of each, by its name, for its values, and one for where they stand. @internal */
export function extensionRules(extensions: readonly Extension[]): Record<string, RuleDefinition> {
  const places = documentRule("Only the x- keys of generated/keys.md are used, each in its place.", (document) =>
    placeFindings(extensions, document),
  );
  const values = extensions.map((extension): [string, RuleDefinition] => [
    extension.key,
    documentRule(`${extension.key} ${extension.rule.asks}.`, (document) => extensionFindings(extension, document)),
  ]);
  return { "known-extension": places, ...Object.fromEntries(values) };
}
