import { alternation, index, LONGEST_PHRASE, lookUp, normalise, patterns } from "./compile.js";
import { type LineWords, lineWords } from "./lines.js";
import type { Column, Label, LimitPattern, Section, Vocabulary } from "./vocabulary.js";

/**
 * The words of a vendor's pages, ready to read by. A page may mix languages (`X-Auth-Token 是 String`), so all languages are known at
 * all times.
 */
export interface Words extends LineWords {
  /** Which section a line opens, if it is nothing but a section's word. */
  sectionOf(text: string): Section | null;
  columnOf(text: string): Column | null;
  /** `true` for yes, `false` for no (a remark behind the word does not matter), `null` for anything else. */
  mandatoryOf(text: string): boolean | null;
  isNone(text: string): boolean;
  /** The patterns of a limit, whose groups `limits.ts` names. */
  limitPatterns(name: LimitPattern): readonly RegExp[];
  /** A word for nothing at the end of running text. */
  readonly noneBehindText: RegExp;
  /** A sentence that says the default and nothing else. */
  readonly defaultSentence: RegExp;
  readonly leadIn: RegExp;
  readonly inlineValues: readonly RegExp[];
  readonly requiredWhen: readonly RegExp[];
  readonly onlyWith: readonly RegExp[];
  readonly orWord: RegExp;
  /** Longer words first: "Value range" before "Range". */
  readonly labels: readonly LabelWord[];
  readonly columnWords: readonly string[];
  readonly sectionWords: readonly string[];
  readonly mandatoryWords: readonly string[];
  /** What stands before a caption, as the source of a pattern for each language. */
  readonly tableWords: readonly string[];
}

/** A label inside a description cell. */
export interface LabelWord {
  readonly label: Label;
  readonly word: string;
  readonly needsColon: boolean;
}

/** Returns the words of these languages; where two of them have a word, the first says what it stands for. */
export function makeWords(languages: readonly Vocabulary[]): Words {
  const sections = index<Section>(languages, (language) => language.sections);
  const columns = index<Column>(languages, (language) => language.columns);
  const mandatory = index<"yes" | "no">(languages, (language) => ({ yes: language.yes, no: language.no }));
  const none = new Set(languages.flatMap((language) => language.none.map(normalise)));
  const limits = new Map(LIMITS.map((name) => [name, patterns(languages, (language) => language.limits[name], "i")]));
  return {
    ...lineWords(languages),
    ...valueWords(languages),
    sectionOf: (text) => lookUp(sections, text),
    columnOf: (text) => lookUp(columns, text),
    mandatoryOf(text) {
      if (text.length > LONGEST_PHRASE) return null;
      const word = lookUp(mandatory, text) ?? lookUp(mandatory, text.replace(/\s*[(（].*$/s, ""));
      return word === null ? null : word === "yes";
    },
    isNone: (text) => none.has(normalise(text)),
    limitPatterns: (name) => limits.get(name) ?? [],
    columnWords: languages.flatMap((language) => Object.values(language.columns).flat()),
    sectionWords: languages.flatMap((language) => Object.values(language.sections).flat()),
    mandatoryWords: languages.flatMap((language) => [...language.yes, ...language.no]),
    tableWords: languages.map((language) => language.table),
  };
}

type ValueWords = Pick<
  Words,
  "noneBehindText" | "defaultSentence" | "leadIn" | "inlineValues" | "requiredWhen" | "onlyWith" | "orWord" | "labels"
>;

function valueWords(languages: readonly Vocabulary[]): ValueWords {
  const any = (pick: (vocabulary: Vocabulary) => string): string => alternation(languages, pick);
  return {
    noneBehindText: new RegExp(`(?:^|\\s)(?:${any((language) => language.noneBehindText.join("|"))})$`),
    defaultSentence: new RegExp(String.raw`(?:${any((language) => language.defaultSentence)})\s*\S+$`, "i"),
    leadIn: new RegExp(String.raw`(?:${any((language) => language.leadIn)})`, "gi"),
    inlineValues: patterns(languages, (language) => language.inlineValues, "i"),
    requiredWhen: patterns(languages, (language) => language.requiredWhen, "i"),
    onlyWith: patterns(languages, (language) => language.onlyWith, "i"),
    orWord: new RegExp(
      any((language) => language.or),
      "i",
    ),
    labels: languages.flatMap(labelsOf).sort((a, b) => b.word.length - a.word.length),
  };
}

const LABELS: readonly Label[] = ["definition", "constraints", "range", "default"];

function labelsOf({ labels }: Vocabulary): LabelWord[] {
  return LABELS.flatMap((label) =>
    labels[label].map((word) => ({ label, word: word.replace(/:$/, ""), needsColon: word.endsWith(":") })),
  );
}

const LIMITS: readonly LimitPattern[] = [
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
