import { alternation, LONGEST_PHRASE, longestFirst, normalise, patterns } from "./compile.js";
import type { Part, Section, Vocabulary } from "./vocabulary.js";

/** What whole lines of a page say. */
export interface LineWords {
  /** Whether a line says nothing about the operation, there or in any section. */
  isBoilerplate(text: string, section?: Section | null): boolean;
  /** What a caption says about its table, `null` where it is no word of the vocabulary but perhaps a type's name. */
  partOf(caption: string): Part | null;
  /** The field that a caption such as "X field description" names. */
  structureOf(caption: string): string | null;
  /** The status of a marker, `null` for any other line. */
  statusOf(text: string): number | null;
  /** Whether a title or a description says that what it stands at is to be retired. */
  isRetired(text: string): boolean;
  /** The parts of a line in which a heading is glued to the end of an address or of JSON; what follows it begins its section. */
  gluedHeading(line: string): GluedHeading | null;
  /** A table's number and caption: group 1 the number's label, group 2 the caption. */
  readonly captionLine: RegExp;
  /** A table's number in bold at the start of a line, as Markdown has it. */
  readonly boldTable: RegExp;
  /** "Status code: 200" as a whole line. */
  readonly statusLine: RegExp;
  /** The same anywhere in a line. */
  readonly statusInLine: RegExp;
  readonly updatedLine: RegExp;
}

interface GluedHeading {
  readonly before: string;
  readonly heading: string;
  readonly behind: string;
}

/** Returns the words of these languages that lines are read by. */
export function lineWords(languages: readonly Vocabulary[]): LineWords {
  const tables = alternation(languages, (language) => language.table);
  const statuses = alternation(languages, (language) => language.status);
  const statusLine = new RegExp(String.raw`^[*\s]*(?:${statuses})[*\s]*$`, "i");
  const retired = new RegExp(
    alternation(languages, (language) => language.retired),
    "i",
  );
  const captions = captionsOf(languages);
  const structures = patterns(languages, (language) => [language.structureOf], "i");
  const glued = gluedPatterns(languages, statuses);
  return {
    isBoilerplate: boilerplateOf(languages),
    partOf(caption) {
      const text = normalise(caption);
      return captions.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
    },
    structureOf(caption) {
      const match = structures.map((pattern) => pattern.exec(caption.trim())).find((found) => found !== null);
      return match?.[1] ?? match?.[2] ?? null;
    },
    statusOf(text) {
      const match = statusLine.exec(text.trim().slice(0, 80));
      return match ? Number(match[1] ?? match[2]) : null;
    },
    isRetired: (text) => text.length < 6_000 && retired.test(text.trim()),
    gluedHeading: (line) => gluedHeading(line, glued),
    captionLine: new RegExp(String.raw`^(?=.{0,${LONGEST_PHRASE}}$)\**\s*(${tables})\s*\**\s*[:：.]?\s*(.*?)\s*\**$`, "i"),
    boldTable: new RegExp(String.raw`^\*\*(?:${tables})\*\*`),
    statusLine,
    statusInLine: new RegExp(String.raw`(?:${statuses})`, "gi"),
    updatedLine: new RegExp(String.raw`^(?:${alternation(languages, (language) => language.updated)})$`, "i"),
  };
}

const PARTS: readonly Part[] = ["path", "query", "header", "body", "responseHeader", "responseBody", "neutral", "status"];

function captionsOf(languages: readonly Vocabulary[]): [Part, RegExp][] {
  return languages.flatMap((language) => PARTS.map((part): [Part, RegExp] => [part, new RegExp(language.captions[part], "i")]));
}

function boilerplateOf(languages: readonly Vocabulary[]): LineWords["isBoilerplate"] {
  const whole = (sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(`^(?:${source})$`, "i"));
  const anywhere = languages.flatMap((language) => whole(language.boilerplate));
  const bySection = new Map<string, RegExp[]>();
  for (const language of languages)
    for (const [name, sources] of Object.entries(language.boilerplateOf))
      bySection.set(name, [...(bySection.get(name) ?? []), ...whole(sources)]);
  return (text, section) => {
    if (text.length > LONGEST_PHRASE) return false;
    const phrase = normalise(text).replace(/^[-•] /, "");
    const ofSection = section ? (bySection.get(section) ?? []) : [];
    return [...anywhere, ...ofSection].some((pattern) => pattern.test(phrase));
  };
}

/** Words in Latin letters need a space before them; without one they are a part of the address. */
const GLUE = String.raw`(?:\s+|(?=[^\x00-\x7f]))`;

function gluedPatterns(languages: readonly Vocabulary[], statuses: string): RegExp[] {
  const headings = longestFirst(languages.flatMap((language) => Object.values(language.sections).flat()));
  return [
    String.raw`^(?<before>(?:[A-Z]{3,7}\s+)?(?:https?:\/\/|\/)\S*?|.*[}\]])${GLUE}(?<heading>${headings}|${statuses})(?<behind>\s+(?:${statuses}|[{[]|[A-Z]{3,7}\s+\S*\/).*)?\s*$`,
    String.raw`^(?<before>\s*)(?<heading>${headings})(?<behind>\s+(?:${statuses}).*)$`,
  ].map((source) => new RegExp(source));
}

function gluedHeading(line: string, glued: readonly RegExp[]): GluedHeading | null {
  const match = line.length > 20_000 ? null : glued.map((pattern) => pattern.exec(line)).find((found) => found !== null);
  const { before, heading, behind = "" } = match?.groups ?? {};
  return before === undefined || heading === undefined ? null : { before, heading, behind: behind.trim() };
}
