/** Gives text as one line of Markdown that shows it as it is, in a table's cell too. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>|#~$&!]/g, "\\$&");
}

/** Gives text as a code span, fit for a table's cell. */
export function codeSpan(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
  return `${fence}${pad}${plain.replaceAll("|", "\\|")}${pad}${fence}`;
}

/** Gives a link, or its text alone where the address is none of the web. */
export function webLink(text: string, address: string): string {
  if (!/^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(address)) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](${address})`;
}
