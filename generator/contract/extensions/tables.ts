import type { Extension } from "./extension.js";

/** Returns the rows of the table of keys in `spec/README.md`. */
export function keyRows(extensions: readonly Extension[]): string[] {
  return extensions.map(({ key, row }) => `| \`${key}\` | ${row.where} | ${row.says} |`);
}

/** Returns the rows of the keys in the table of rules in `docs/lint.md`, in the order of their names. */
export function lintRows(extensions: readonly Extension[]): string[] {
  return extensions.map(({ key, rule }) => `| \`${key}\` | ${rule.asks} | ${rule.why} |`).toSorted();
}
