import { en } from "./en.js";
import type { Column, Label, LimitPattern, Part, Section, Vocabulary } from "./vocabulary.js";
import { zh } from "./zh.js";

/** A page may mix languages (`X-Auth-Token 是 String`), so every language is known at all times. */
export const languages: readonly Vocabulary[] = [en, zh];

/** No word, caption or boilerplate sentence is longer; longer text is not even looked at. */
const LONGEST_PHRASE = 600;

/** The text as it is compared: without emphasis, paragraph signs and surrounding punctuation, in lower case. */
export function normalise(text: string): string {
  return text
    .replace(/[*¶\u200b]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Which section a line opens, if it is nothing but a section's word. */
export function sectionOf(text: string): Section | null {
  return lookUp(sections, text);
}

export function columnOf(text: string): Column | null {
  return lookUp(columns, text);
}

/** `true` for yes, `false` for no (a remark behind the word does not matter), `null` for anything else. */
export function mandatoryOf(text: string): boolean | null {
  if (text.length > LONGEST_PHRASE) return null;
  const word = lookUp(mandatory, text) ?? lookUp(mandatory, text.replace(/\s*[(（].*$/s, ""));
  return word === null ? null : word === "yes";
}

/** Headers that describe the message itself: OpenAPI has no parameters of these names. */
const MESSAGE_HEADERS: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

/** Whether a parameter is one to a caller: a header that describes the message is not, and stays out of documents. */
export function isCallersParameter(parameter: { in: string; name: string }): boolean {
  return parameter.in !== "header" || !MESSAGE_HEADERS.has(parameter.name.toLowerCase());
}

export function isNone(text: string): boolean {
  return none.has(normalise(text));
}

export function isScalar(text: string): boolean {
  return scalars.has(text.toLowerCase()) || scalars.has(text.toLowerCase().replace(/s$/, ""));
}

/** Whether a line says nothing about the operation, there or in any section. */
export function isBoilerplate(text: string, section?: Section | null): boolean {
  if (text.length > LONGEST_PHRASE) return false;
  const phrase = normalise(text).replace(/^[-•] /, "");
  const ofSection = section ? (boilerplateOf.get(section) ?? []) : [];
  return [...boilerplate, ...ofSection].some((pattern) => pattern.test(phrase));
}

/** What a caption says about its table, `null` where it is no word of the vocabulary but perhaps a type's name. */
export function partOf(caption: string): Part | null {
  const text = normalise(caption);
  for (const [part, pattern] of captions) if (pattern.test(text)) return part;
  return null;
}

/** The field that a caption such as "X field description" names. */
export function structureOf(caption: string): string | null {
  for (const pattern of structures) {
    const match = pattern.exec(caption.trim());
    if (match) return match[1] ?? match[2] ?? null;
  }
  return null;
}

/** Prose between lines of code: words and a full stop. */
export function isSentence(text: string): boolean {
  return /^[\p{Lu}\p{Lo}][^(){}<>=;"/\\]*[.。!?？！]$/u.test(text) && /\s|[^\x00-\x7f]/.test(text);
}

const alternation = (pick: (vocabulary: Vocabulary) => string): string =>
  languages.map((language) => `(?:${pick(language)})`).join("|");
const patterns = (pick: (vocabulary: Vocabulary) => readonly string[], flags: string): RegExp[] =>
  languages.flatMap((language) => pick(language).map((source) => new RegExp(source, flags)));

function index<Key extends string>(pick: (vocabulary: Vocabulary) => Readonly<Record<Key, readonly string[]>>): Map<string, Key> {
  const map = new Map<string, Key>();
  for (const language of languages) {
    const record = pick(language);
    for (const key in record) for (const word of record[key]) if (!map.has(normalise(word))) map.set(normalise(word), key);
  }
  return map;
}

function lookUp<Key>(map: ReadonlyMap<string, Key>, text: string): Key | null {
  if (text.length > 80) return null;
  return map.get(normalise(text).replace(/\s*[:：]$/, "")) ?? null;
}

const sections = index<Section>((language) => language.sections);
const columns = index<Column>((language) => language.columns);
const mandatory = index<"yes" | "no">((language) => ({ yes: language.yes, no: language.no }));
const none = new Set(languages.flatMap((language) => language.none.map(normalise)));
const scalars = new Set(languages.flatMap((language) => language.types.map((type) => type.toLowerCase())));
const captions: [Part, RegExp][] = languages.flatMap((language) => {
  const parts: Part[] = ["path", "query", "header", "body", "responseHeader", "responseBody", "neutral", "status"];
  return parts.map((part): [Part, RegExp] => [part, new RegExp(language.captions[part], "i")]);
});
const structures = patterns((language) => [language.structureOf], "i");
const boilerplate = patterns((language) => language.boilerplate.map((source) => `^(?:${source})$`), "i");
const boilerplateOf = new Map<string, RegExp[]>();
for (const language of languages)
  for (const [name, sources] of Object.entries(language.boilerplateOf)) {
    const known = boilerplateOf.get(name) ?? [];
    boilerplateOf.set(name, [...known, ...sources.map((source) => new RegExp(`^(?:${source})$`, "i"))]);
  }

/** A table's number and caption: group 1 the number's label, group 2 the caption. */
export const captionLine: RegExp = new RegExp(
  String.raw`^(?=.{0,${LONGEST_PHRASE}}$)\**\s*(${alternation((language) => language.table)})\s*\**\s*[:：.]?\s*(.*?)\s*\**$`,
  "i",
);
/** "Status code: 200" as a whole line. */
export const statusLine: RegExp = new RegExp(String.raw`^[*\s]*(?:${alternation((language) => language.status)})[*\s]*$`, "i");
/** The status of a marker, `null` for any other line. */
export function statusOf(text: string): number | null {
  const match = statusLine.exec(text.trim().slice(0, 80));
  return match ? Number(match[1] ?? match[2]) : null;
}

/** The same anywhere in a line. */
export const statusInLine: RegExp = new RegExp(String.raw`(?:${alternation((language) => language.status)})`, "gi");
const retired: RegExp = new RegExp(
  alternation((language) => language.retired),
  "i",
);
/** Whether a title or a description says that what it stands at is to be retired. */
export function isRetired(text: string): boolean {
  return text.length < 6_000 && retired.test(text.trim());
}
export const updatedLine: RegExp = new RegExp(String.raw`^(?:${alternation((language) => language.updated)})$`, "i");
export const leadIn: RegExp = new RegExp(String.raw`(?:${alternation((language) => language.leadIn)})`, "gi");
export const inlineValues: readonly RegExp[] = patterns((language) => language.inlineValues, "i");
export const requiredWhen: readonly RegExp[] = patterns((language) => language.requiredWhen, "i");
export const onlyWith: readonly RegExp[] = patterns((language) => language.onlyWith, "i");
export const orWord: RegExp = new RegExp(
  alternation((language) => language.or),
  "i",
);
export const labelWords: readonly { label: Label; word: string; needsColon: boolean }[] = languages.flatMap((language) => {
  const labels: Label[] = ["definition", "constraints", "range", "default"];
  return labels.flatMap((label) =>
    language.labels[label].map((word) => ({ label, word: word.replace(/:$/, ""), needsColon: word.endsWith(":") })),
  );
});
export const scalarNames: readonly string[] = languages.flatMap((language) => language.types);
export const columnWords: readonly string[] = languages.flatMap((language) => Object.values(language.columns).flat());
export const sectionWords: readonly string[] = languages.flatMap((language) => Object.values(language.sections).flat());
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const headings = [...sectionWords].sort((a, b) => b.length - a.length).map(escape);
const STATUS = alternation((language) => language.status);
const HEADING = String.raw`(?<heading>${headings.join("|")}|${STATUS})`;
/** Words in Latin letters need a space before them; without one they are a part of the address. */
const GLUE = String.raw`(?:\s+|(?=[^\x00-\x7f]))`;
const glued = [
  String.raw`^(?<before>(?:[A-Z]{3,7}\s+)?(?:https?:\/\/|\/)\S*?|.*[}\]])${GLUE}${HEADING}(?<behind>\s+(?:${STATUS}|[{[]|[A-Z]{3,7}\s+\S*\/).*)?\s*$`,
  String.raw`^(?<before>\s*)(?<heading>${headings.join("|")})(?<behind>\s+(?:${STATUS}).*)$`,
].map((source) => new RegExp(source));

/** The parts of a line in which a heading is glued to the end of an address or of JSON; what follows it begins its section. */
export function gluedHeading(line: string): { before: string; heading: string; behind: string } | null {
  const match = line.length > 20_000 ? null : glued.map((pattern) => pattern.exec(line)).find((found) => found !== null);
  const { before, heading, behind = "" } = match?.groups ?? {};
  return before === undefined || heading === undefined ? null : { before, heading, behind: behind.trim() };
}

export const mandatoryWords: readonly string[] = languages.flatMap((language) => [...language.yes, ...language.no]);

export function limitPatterns(name: LimitPattern): readonly RegExp[] {
  return limits.get(name) ?? [];
}

const limitNames: LimitPattern[] = [
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "items",
  "length",
  "exactLength",
  "range",
  "default",
];
const limits = new Map(limitNames.map((name) => [name, patterns((language) => language.limits[name], "i")]));
