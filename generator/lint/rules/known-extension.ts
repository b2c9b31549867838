import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { extensionKeys } from "../functions/extension.js";

/** Finds x- keys that are not known, or that stand where they mean nothing. @internal */
export const knownExtension: RuleDefinition = documentRule(
  "Only the x- keys of spec/README.md are used, each in its place.",
  function* (document): Generator<Finding> {
    for (const { kind, value, path } of document.nodes) {
      for (const key of Object.keys(value)) {
        if (!key.startsWith("x-")) continue;
        const places = Object.hasOwn(extensionKeys, key) ? extensionKeys[key] : undefined;
        if (places === undefined) {
          yield {
            path: [...path, key],
            message: `${key} is no key of ours; correct it, or add a rule and a row in spec/README.md.`,
          };
        } else if (!places.includes(kind)) {
          yield { path: [...path, key], message: `${key} means nothing here; it belongs to ${places.join(", ")}.` };
        }
      }
    }
  },
);
