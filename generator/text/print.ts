/**
 * Characters that a terminal obeys or hides: controls (C0, DEL, C1), formats (direction of text, zero width), separators of lines
 * that are no line feed, halves of characters.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r" };

/** Returns a text as one line without anything that a terminal would obey or hide; such characters are written as JSON writes them. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => SHORT[character] ?? escaped(character));
}

/** Prints what a program has found, to standard output. Texts of pages and documents may stand in it as they are. */
export function print(text: string): void {
  process.stdout.write(printableLines(text));
}

/** Prints what is wrong, to standard error, as `print` does. */
export function printError(text: string): void {
  process.stderr.write(printableLines(text));
}

/** Returns a text whose own lines and tabs stay, without anything else that a terminal would obey or hide. */
export function printableLines(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (character === "\n" || character === "\t" ? character : escaped(character)));
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");
}
