import type { Cell } from "../forms/blocks.js";
import type { Limits, Lost } from "./facts.js";
import { splitLabels } from "./labels.js";
import { readDefaultPart, readDefaultSentence, readLimits } from "./limits.js";
import { readValues } from "./values.js";
import type { Words } from "../vocabulary/words.js";

export interface Description {
  description: string;
  limits: Limits;
  lost: Lost[];
  notes: string[];
}

/** Beyond this a description is kept as text and no longer searched for limits. */
const LONGEST_READ = 6000;

/** What a description cell states: its prose, its limits, and the list of values that it announces and no longer has. */
export function readDescription(words: Words, cell: Cell, type: string | null): Description {
  const text = cell.text;
  if (text.length > LONGEST_READ) {
    return {
      description: collapse(text),
      limits: {},
      lost: [],
      notes: [`a cell of ${text.length} characters was not searched for limits`],
    };
  }
  const parts = splitLabels(words, text);
  const { default: defaultPart, ...prose } = parts;
  const limited = readLimits(words, withoutDefault(text, defaultPart).replaceAll("**", ""), type);
  const limits: Limits = limited.limits;
  const lost: Lost[] = [];
  const notes: string[] = [];
  const sentences: string[] = [];

  for (const label of ["definition", "constraints", "range"] as const) {
    const part = prose[label];
    if (part === undefined || words.isNone(part)) continue;
    let rest = readLimits(words, part, type).rest;
    if (defaultPart === undefined) {
      const found = readDefaultSentence(words, rest, type);
      if (found.value !== null) limits.default = found.value;
      rest = found.rest;
    }
    if (label === "constraints") {
      sentences.push(rest);
      continue;
    }
    const isLast = label === "range" || prose.range === undefined;
    const values = readValues(
      words,
      rest,
      type,
      label === "range" && !isPlainRange(part, rest),
      isLast && cell.listDropped === true,
    );
    if (values.values) limits.enum = [...(limits.enum ?? []), ...values.values];
    if (values.lost) lost.push("enum");
    notes.push(...values.notes);
    sentences.push(values.rest);
  }
  if (defaultPart !== undefined && !words.isNone(defaultPart)) {
    const value = readDefaultPart(words, defaultPart, type);
    if (value !== null) limits.default = value;
    if (value === null || !isBareDefault(words, defaultPart)) sentences.push(defaultPart);
  }
  return {
    description: collapse(sentences.filter((sentence) => !words.isNone(sentence)).join(" ")),
    limits: inOrder(limits),
    lost: [...new Set(lost)],
    notes,
  };
}

/** Under "Range" a limit that was taken out leaves nothing behind: that is no lost list. */
function isPlainRange(part: string, rest: string): boolean {
  return rest.trim() === "" && part.trim() !== "";
}

function withoutDefault(text: string, defaultPart: string | undefined): string {
  const at = defaultPart === undefined || defaultPart === "" ? -1 : text.lastIndexOf(defaultPart);
  return at < 0 ? text : text.slice(0, at);
}

function isBareDefault(words: Words, text: string): boolean {
  return /^\S+$/.test(text.trim()) || words.defaultSentence.test(text.trim());
}

export function collapse(text: string): string {
  return text.replace(/\*\*/g, "").replace(/\s+/g, " ").trim();
}

const ORDER = [
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "itemMinLength",
  "itemMaxLength",
  "default",
  "enum",
] as const;

function inOrder(limits: Limits): Limits {
  return Object.fromEntries(ORDER.filter((name) => limits[name] !== undefined).map((name) => [name, limits[name]]));
}
