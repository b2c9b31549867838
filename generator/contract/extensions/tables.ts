import type { Extension } from "./extension.js";

/** Returns the table of x- keys in Markdown: what each says, and what the lint rule of its name asks. It stands in `generated/keys.md`. */
export function keysDocument(extensions: readonly Extension[]): string {
  const rows = extensions.map(
    ({ key, row, rule }) => `| \`${key}\` | ${[row.where, row.says, rule.asks, rule.why].join(" | ")} |`,
  );
  return [
    "<!-- Made by generator/contract/extensions/tables.ts from the definitions of the keys; change those. -->",
    "",
    "# Keys beyond OpenAPI",
    "",
    "Each key has a lint rule of its own name. A key that is not listed here, or that stands elsewhere, is refused by `known-extension`.",
    "",
    "| key | where | what it says | its rule asks that it … | because |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
