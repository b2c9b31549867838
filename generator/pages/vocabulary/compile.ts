import type { Vocabulary } from "./vocabulary.js";

/** No word, caption or boilerplate sentence is longer; longer text is not even looked at. */
export const LONGEST_PHRASE = 600;

/** Returns the text as it is compared: without emphasis, paragraph signs and surrounding punctuation, in lower case. */
export function normalise(text: string): string {
  return text
    .replace(/[*¶\u200b]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Returns the source of a pattern that finds what any of the languages says there. */
export function alternation(languages: readonly Vocabulary[], pick: (vocabulary: Vocabulary) => string): string {
  return languages.map((language) => `(?:${pick(language)})`).join("|");
}

/** Returns the patterns of all languages, in their order. */
export function patterns(
  languages: readonly Vocabulary[],
  pick: (vocabulary: Vocabulary) => readonly string[],
  flags: string,
): RegExp[] {
  return languages.flatMap((language) => pick(language).map((source) => new RegExp(source, flags)));
}

/** Returns what each word of the languages stands for; the first language that has a word says it. */
export function index<Key extends string>(
  languages: readonly Vocabulary[],
  pick: (vocabulary: Vocabulary) => Readonly<Record<Key, readonly string[]>>,
): ReadonlyMap<string, Key> {
  const map = new Map<string, Key>();
  for (const language of languages) {
    const record = pick(language);
    for (const key in record) for (const word of record[key]) if (!map.has(normalise(word))) map.set(normalise(word), key);
  }
  return map;
}

/** Returns what a text stands for that is nothing but a word of the index, perhaps with a colon behind it. */
export function lookUp<Key>(map: ReadonlyMap<string, Key>, text: string): Key | null {
  if (text.length > 80) return null;
  return map.get(normalise(text).replace(/\s*[:：]$/, "")) ?? null;
}

/** Returns a word as the source of a pattern that finds it. */
export function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Returns the source of a pattern that finds the longest of these words. */
export function longestFirst(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join("|");
}
