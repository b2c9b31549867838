import { describedValuesOf } from "../../contract/extensions/x-enum-descriptions.js";
import { enumConstants } from "../../names/enum-constants.js";
import { type JsonObject, textAt } from "../../text/json.js";
import { codeSpan, codeText, escapeMarkdown } from "../../text/markdown.js";
import { sentence } from "../code/comments.js";

/** Prepares the README's tables of values that have a meaning: one for each list that is a constant of the package. */
export function valueTables(document: JsonObject): JsonObject[] {
  return enumConstants(document).flatMap(({ name, component, property, open, schema }) => {
    const rows = describedValuesOf(schema).map(({ value, description }) => ({
      value: codeSpan(value),
      meaning: escapeMarkdown(sentence(description)),
    }));
    if (rows.length === 0) return [];
    const about = [
      escapeMarkdown(sentence(textAt(schema, "description") ?? "")),
      `\`${name}\` lists ${open ? "them; more may come." : "them."}`,
    ];
    const title = property === undefined ? component : `${component}.${property}`;
    return [{ title: codeText(title), about: about.filter((text) => text !== "").join(" "), rows }];
  });
}
