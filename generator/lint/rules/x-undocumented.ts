import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { possibleLimits, states } from "../functions/limits.js";
import { typesOf } from "../functions/schema.js";

/** Finds lists of undocumented limits that are malformed, or that name a limit which is stated or cannot be. @internal */
export const xUndocumented: RuleDefinition = documentRule(
  "x-undocumented names exactly limits that are missing.",
  function* (document): Generator<Finding> {
    for (const { value, path } of document.ofKind("schema")) {
      if (!Object.hasOwn(value, "x-undocumented")) continue;
      const names: unknown = value["x-undocumented"];
      const at = [...path, "x-undocumented"];
      if (!Array.isArray(names) || names.length === 0 || new Set(names).size < names.length) {
        yield {
          path: at,
          message: "x-undocumented is not a list of different limits; write for instance [minLength, maxLength].",
        };
        continue;
      }
      const possible = possibleLimits(typesOf(value));
      for (const [index, name] of names.entries()) {
        const keywords = typeof name === "string" && Object.hasOwn(possible, name) ? possible[name] : undefined;
        if (keywords === undefined) {
          const known = Object.keys(possible).join(", ") || "none";
          yield {
            path: [...at, index],
            message: `x-undocumented names ${JSON.stringify(name)}, which is no limit of this type; known are: ${known}.`,
          };
        } else if (states(value, keywords)) {
          yield {
            path: [...at, index],
            message: `x-undocumented names ${name}, which the schema states; remove one of the two.`,
          };
        }
      }
    }
  },
);
