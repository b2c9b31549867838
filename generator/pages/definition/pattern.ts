/** A list of words between anchors or brackets, all of them optional: `^a|b$`, `^(a|b)$`, `(a|b)`. */
const WORDS = /^\^?\(?(?:\?:)?([\w-]+(?:(?:\\\.|[.:/])[\w-]+)*(?:\|[\w-]+(?:(?:\\\.|[.:/])[\w-]+)*)*)\)?\$?$/;

/** The values of a pattern that is a list of them, however carelessly it is written; `null` for any other. */
export function valuesOfPattern(pattern: string): string[] | null {
  const list = WORDS.exec(pattern)?.[1];
  if (list === undefined) return null;
  const isOpen = !pattern.includes("|") && !(pattern.startsWith("^") && pattern.endsWith("$"));
  const isPaired = pattern.includes("(") === pattern.includes(")");
  return isOpen || !isPaired ? null : [...new Set(list.split("|").map((value) => value.replaceAll("\\", "")))];
}
