import { codeText, escapeMarkdown } from "../text/markdown.js";

/** Returns foreign text as code: a name, a file, an address. Whoever shows the report calls nobody by it. */
export function code(text: string): string {
  return codeText(text.replaceAll("@", "@\u200b"));
}

/**
 * Returns a sentence of a review: what it has in backticks is code, all else is shown as it is. Names and values of a document may
 * hold backticks too; wherever they part the sentence, each part is made harmless by itself.
 */
export function sentence(text: string): string {
  const parts = text.split("`");
  const write = (part: string, index: number): string => {
    if (index % 2 === 0) return spaced(part);
    // The last of an odd number of backticks begins no code.
    return index === parts.length - 1 ? `\\\`${spaced(part)}` : code(part);
  };
  return parts.map(write).join("");
}

/** Returns text as it is shown, with a blank at either end where it has one: it parts the text from its neighbours. */
function spaced(text: string): string {
  const plain = escapeMarkdown(text);
  if (plain === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${plain}${/\s$/.test(text) ? " " : ""}`;
}

/** Returns a list with one entry a line. */
export function listOf(entries: readonly string[]): string {
  return entries.map((text) => `- ${text}\n`).join("");
}

/** Returns lines as a block of code that none of them can end. */
export function codeBlock(language: string, lines: readonly string[]): string {
  const text = lines.map((line) => line.replace(/[\r\u2028\u2029]/g, " ").replaceAll("@", "@\u200b")).join("\n");
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}\n`;
}
