/** Breaks a word in two for programs, and shows nothing; as a reference too, which Markdown reads outside of code. */
const NOTHING = "\u200b";
const NOTHING_BY_NUMBER = "&#8203;";

/**
 * Returns text as one line of Markdown that shows it as it is, at the start of a line and in a table's cell too. What sites make of plain text besides Markdown
 * is broken as well: bare addresses, mentions, numbers of issues, names of emoji.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/@|:(?=\/\/)|\bwww(?=\.)|(?:#|\bGH-)(?=\d)|:(?=[\w+-]+:)/gi, `$&${NOTHING}`)
    .replace(/[\\`*_{}[\]<>|#~$&!]/g, "\\$&")
    .replace(/^[-+=](?=[-=\s]|$)|(?<=^\d{1,9})[.)](?=\s|$)/, "\\$&")
    .replaceAll(NOTHING, NOTHING_BY_NUMBER);
}

/** Returns Markdown of a document with its emphasis, lists and code, but without links, pictures, headings and tags. */
export function calmMarkdown(markdown: string): string {
  return markdown
    .replace(/&(?=[#a-z])/gi, `$&${NOTHING}`)
    .replaceAll("<", "&lt;")
    .replace(/\](?=[(:[])|:(?=\/\/)|\bwww(?=\.)|@/gi, `$&${NOTHING}`)
    .replace(/^(?=\s{0,3}(?:#{1,6}(?:\s|$)|[=-]+\s*$))/gm, NOTHING);
}

/** Returns the anchor that a heading of this text has, in the way of GitHub. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
}

/** Returns text as a code span, fit for a table's cell. */
export function codeSpan(text: string): string {
  return codeText(text.replaceAll("|", "\\|"));
}

/** Returns text as a code span outside of tables. */
export function codeText(text: string): string {
  const plain = oneLine(text);
  if (plain === "") return "";
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** Text on one line; control characters, and those that turn the order of what is read, are spelled out. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(
      /[\p{Cc}\p{Bidi_Control}\u{e0000}-\u{e007f}]/gu,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    );
}

/** Returns a link, or its text alone where the address is none of the web. */
export function webLink(text: string, address: string): string {
  if (!/^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(address)) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](${address})`;
}
