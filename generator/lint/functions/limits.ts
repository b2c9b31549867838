import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule } from "./document-rule.js";
import type { JsonObject } from "./shapes.js";
import { isRefinement, typesOf } from "./schema.js";

/** A limit, and the keywords that state it. @internal */
export type Limits = Record<string, readonly string[]>;

/** The limits that a schema of each type states, by the keyword that `x-undocumented` may name. @internal */
export const limitsOfType: Record<"string" | "integer" | "number" | "array", Limits> = {
  string: { minLength: ["minLength"], maxLength: ["maxLength"] },
  integer: { minimum: ["minimum", "exclusiveMinimum"], maximum: ["maximum", "exclusiveMaximum"] },
  number: { minimum: ["minimum", "exclusiveMinimum"], maximum: ["maximum", "exclusiveMaximum"] },
  array: { minItems: ["minItems"], maxItems: ["maxItems"] },
};

// Values may be undocumented too, though no rule asks for them.
const values: Limits = { enum: ["enum", "const", "x-extensible-enum"] };

/** Gives the limits that `x-undocumented` may name on a schema of these types. @internal */
export function possibleLimits(types: readonly string[]): Limits {
  const possible: Limits = {};
  for (const [type, limits] of Object.entries(limitsOfType)) {
    if (types.includes(type)) Object.assign(possible, limits, type === "array" ? {} : values);
  }
  return possible;
}

/** Gives whether a schema states one of the keywords of a limit. @internal */
export function states(schema: JsonObject, keywords: readonly string[]): boolean {
  return keywords.some((keyword) => Object.hasOwn(schema, keyword));
}

/** Gives a rule that finds schemas of some types which neither state a limit nor say that the page has none. @internal */
export function limitRule(
  description: string,
  types: readonly (keyof typeof limitsOfType)[],
  isFree: (schema: JsonObject) => boolean,
): RuleDefinition {
  return documentRule(description, (document) =>
    document.ofKind("schema").flatMap((node) => {
      const type = types.find((candidate) => typesOf(node.value).includes(candidate));
      if (type === undefined || isRefinement(node) || hasValues(node.value) || isFree(node.value)) return [];
      const undocumented = node.value["x-undocumented"];
      const named = Array.isArray(undocumented) ? undocumented : [];
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

function hasValues(schema: JsonObject): boolean {
  return ["enum", "const", "x-extensible-enum"].some((keyword) => Object.hasOwn(schema, keyword));
}
