import type { RuleDefinition } from "@stoplight/spectral-core";
import { limitsOfType, undocumentedOf, valueKeywords } from "../../contract/extensions/x-undocumented.js";
import { isRefinement, typesOf } from "../../contract/objects/schemas.js";
import type { JsonObject } from "../../text/json.js";
import { documentRule } from "./document-rule.js";

/** Returns a rule that finds schemas of some types which neither state a limit nor say that the page has none. @internal */
export function limitRule(
  description: string,
  types: readonly (keyof typeof limitsOfType)[],
  isFree: (schema: JsonObject) => boolean,
): RuleDefinition {
  return documentRule(description, (document) =>
    document.ofKind("schema").flatMap((node) => {
      const type = types.find((candidate) => typesOf(node.value).includes(candidate));
      if (type === undefined || isRefinement(node) || states(node.value, valueKeywords) || isFree(node.value)) return [];
      const named = undocumentedOf(node.value);
      const missing = Object.entries(limitsOfType[type])
        .filter(([limit, keywords]) => !states(node.value, keywords) && !named.includes(limit))
        .map(([limit]) => limit);
      if (missing.length === 0) return [];
      return {
        path: node.path,
        message: `The ${type} states no ${missing.join(" and no ")}; write what the page says, or name it in x-undocumented.`,
      };
    }),
  );
}

function states(schema: JsonObject, keywords: readonly string[]): boolean {
  return keywords.some((keyword) => Object.hasOwn(schema, keyword));
}
