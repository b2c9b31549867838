import { type JsonObject, listAt } from "../../text/json.js";
import { typesOf } from "../objects/schemas.js";
import type { Extension, Finding, Use } from "./extension.js";
import { extensibleEnum } from "./x-extensible-enum.js";

/** A limit, and the keywords that state it. */
export type Limits = Record<string, readonly string[]>;

/** The limits that a schema of each type states, by the keyword that `x-undocumented` may name. */
export const limitsOfType: Record<"string" | "integer" | "number" | "array", Limits> = {
  string: { minLength: ["minLength"], maxLength: ["maxLength"] },
  integer: { minimum: ["minimum", "exclusiveMinimum"], maximum: ["maximum", "exclusiveMaximum"] },
  number: { minimum: ["minimum", "exclusiveMinimum"], maximum: ["maximum", "exclusiveMaximum"] },
  array: { minItems: ["minItems"], maxItems: ["maxItems"] },
};

/** Keywords that list values. */
export const valueKeywords: readonly string[] = ["enum", "const", extensibleEnum.key];

/** Limits that no page states. */
export const undocumented: Extension<readonly string[]> = {
  key: "x-undocumented",
  places: ["schema"],
  schema: {
    type: "array",
    minItems: 1,
    uniqueItems: true,
    problem: "is not a list of different limits",
    fix: "write for instance [minLength, maxLength]",
  },
  isMade: false,
  grade: { by: "text" },
  row: {
    where: "schema",
    says:
      "limits that the page does not state: names of schema keywords, such as `[minLength, maxLength]`, `[minimum, maximum]`, `[minItems, maxItems]`. " +
      "Strings with `enum` or `x-extensible-enum` need none",
  },
  rule: { asks: "names limits of the type that are not stated", why: "an entry that no longer holds hides the next gap" },
  *check(_, uses: readonly Use<readonly string[]>[]): Generator<Finding> {
    for (const { node, value, path } of uses) {
      const possible = possibleLimits(typesOf(node.value));
      for (const [index, name] of value.entries()) {
        const keywords = Object.hasOwn(possible, name) ? possible[name] : undefined;
        if (keywords === undefined) {
          const known = Object.keys(possible).join(", ") || "none";
          const message = `x-undocumented names ${JSON.stringify(name)}, which is no limit of this type; known are: ${known}.`;
          yield { path: [...path, index], message };
        } else if (keywords.some((keyword) => Object.hasOwn(node.value, keyword))) {
          yield {
            path: [...path, index],
            message: `x-undocumented names ${name}, which the schema states; remove one of the two.`,
          };
        }
      }
    }
  },
};

/** Returns the limits that a schema says no page states. */
export function undocumentedOf(schema: JsonObject): string[] {
  return listAt(schema, undocumented.key).filter((name) => typeof name === "string");
}

/** Returns the limits that the key may name on a schema of these types; values may be undocumented too, though no rule asks for them. */
function possibleLimits(types: readonly string[]): Limits {
  const possible: Limits = {};
  for (const [type, limits] of Object.entries(limitsOfType)) {
    if (types.includes(type)) Object.assign(possible, limits, type === "array" ? {} : { enum: valueKeywords });
  }
  return possible;
}
