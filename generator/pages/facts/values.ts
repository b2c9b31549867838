import type { Value } from "./facts.js";
import { readValue, unquote } from "./limits.js";
import type { Words } from "../vocabulary/words.js";

/** A list of values in a cell. `values` is `null` where the cell has none; `lost` where it announces one and does not show all of it. */
export interface ValueList {
  values: Value[] | null;
  lost: boolean;
  /** The text without the announcement, list items as plain text. */
  rest: string;
  notes: string[];
}

const BULLET = /^\s*(?:[•·*]\s*|-\s+|-(?=[A-Za-z]))/;
/** Items that have run together in one line. */
const NEXT_ITEM = /\s+(?:[•·]\s*|-\s+(?=[^\s:：]{1,80}\s*[:：]))/;
const GLUED_DASH = /^\s*-\d+\s*[:：]/;
/** A bullet that is a dash, set off or before a word. */
const LIST_DASH = /^\s*-(?:\s+\S|[A-Za-z])/;
/** A constant with its meaning behind it and no colon between: `READY_RESET ready to be reset`. */
const CONSTANT = /^\s*([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\s+[^\s:：]/;
/** In a list that is announced a value is also a number or a word of capitals. */
const ANNOUNCED = /^([A-Z][A-Z0-9_]+|-?\d+)\s+[^\s:：]/;
/** An item without a bullet, beside one whose bullet is glued on. */
const KEYED = /^\s*\d+\s*[:：](?!\/\/)/;

/** A range of numbers, in which a comma parts thousands. */
const NUMBERS = /^[[(（]?-?\d[\d,，]*(?:\.\d+)?\s*(?:-|–|—|~|～|to|至|到)\s*-?\d[\d,，]*(?:\.\d+)?[\])）]?(?![\w.])/;

/** Reads the list of values in a text; `isRange` where the text stands under a "Range" label, which is an announcement by itself. */
export function readValues(words: Words, text: string, type: string | null, isRange: boolean, listDropped: boolean): ValueList {
  const announced = lastLeadIn(words, text);
  const before = announced ? text.slice(0, announced.start) : isRange ? "" : text;
  const behind = announced ? text.slice(announced.end) : isRange ? text : "";
  const notes: string[] = [];
  const isAnnounced = announced !== null || isRange;
  const bulleted = itemsOf(isAnnounced ? behind : text);
  if (bulleted) {
    const values = valuesOf(bulleted, isAnnounced, notes);
    if (values) return list(values, type, listDropped || bulleted.gap, `${announced ? before : ""} ${bulleted.rest}`, notes);
    if (announced) return { values: null, lost: false, rest: text, notes };
  }
  if (isAnnounced) {
    if (behind.trim() === "") return { values: null, lost: true, rest: before, notes };
    const flat = constantLines(behind) ?? flattened(words, behind);
    if (flat && (announced || flat.length > 1)) return list(flat, type, listDropped, `${before} ${behind}`, notes);
  }
  const inline = inlineList(words, text);
  if (inline) return list(inline, type, listDropped, text, notes);
  return { values: null, lost: listDropped, rest: text, notes };
}

function list(printed: string[], type: string | null, lost: boolean, rest: string, notes: string[]): ValueList {
  const twice = printed.filter((value, at) => printed.indexOf(value) !== at);
  for (const value of new Set(twice)) notes.push(`the value ${value} is listed twice`);
  return { values: printed.map((value) => readValue(value, type)), lost, rest, notes };
}

function lastLeadIn(words: Words, text: string): { start: number; end: number } | null {
  let found: { start: number; end: number } | null = null;
  for (const match of text.matchAll(words.leadIn)) found ??= { start: match.index, end: match.index + match[0].length };
  return found;
}

interface Items {
  items: string[];
  rest: string;
  /** A blank line says that more items stood before these. */
  gap: boolean;
  /** The other items show that a dash before a number is the list's, not the number's. */
  isDashed: boolean;
}

/** The items of a list, one a line or several in one. */
function itemsOf(text: string): Items | null {
  const lines = text.split("\n");
  const items: string[] = [];
  const rest: string[] = [];
  const isGlued = lines.some((line) => GLUED_DASH.test(line));
  const hasConstants = lines.filter((line) => CONSTANT.test(line)).length > 1;
  for (const line of lines) {
    if (hasConstants && CONSTANT.test(line)) items.push(trimItem(line));
    else if (GLUED_DASH.test(line) || (isGlued && KEYED.test(line))) items.push(line.trim());
    else if (BULLET.test(line) && !line.trim().startsWith("**"))
      items.push(...line.replace(BULLET, "").split(NEXT_ITEM).map(trimItem));
    else if (line.trim() !== "") rest.push(line);
  }
  if (items.length > 0) {
    const gap = /\n\s*\n\s*-\d/.test(text) || /^\s*\n\s*\n/.test(text);
    const isDashed = isGlued && (lines.some((line) => LIST_DASH.test(line)) || areDashed(items));
    return { items, rest: [...rest, ...items].join(" "), gap, isDashed };
  }
  return null;
}

/** Whether several numbers that each have a dash count upwards behind it: no list of negative numbers does. */
function areDashed(items: readonly string[]): boolean {
  const counts = items.map((item) => Number(/^-(\d+)\s*[:：]/.exec(item)?.[1] ?? Number.NaN));
  return counts.length === 1 ? counts[0] === 0 : counts.slice(1).every((count, at) => count > (counts[at] ?? 0));
}

function trimItem(item: string): string {
  return item.trim().replace(/[.;；。]$/, "");
}

/** The value of each item, or `null` if one of them is a sentence and not a value. */
function valuesOf({ items, isDashed }: Items, isAnnounced: boolean, notes: string[]): string[] | null {
  const values: string[] = [];
  for (const whole of items) {
    const isGlued = GLUED_DASH.test(whole);
    const item = isGlued && isDashed ? whole.slice(1) : whole;
    const value = CONSTANT.exec(item)?.[1] ?? valueOf(item) ?? (isAnnounced ? ANNOUNCED.exec(item)?.[1] : undefined) ?? null;
    if (value === null) return null;
    if (isGlued && isDashed) notes.push(`${whole}: the dash is read as a list dash`);
    else if (isGlued) notes.push(`${item}: the dash may be a list dash glued to ${item.slice(1)}`);
    values.push(value);
  }
  return values;
}

function valueOf(item: string): string | null {
  const text = item.replace(/\*\*/g, "").trim();
  const printed =
    /^([^\s:：]+)\s*[:：](?!\/\/)/.exec(text)?.[1] ??
    /^(\S+?)[.;,；。，]?$/.exec(text)?.[1] ??
    /^(\S+)\s*(?:[(（]|[-–—]\s)/.exec(text)?.[1];
  // A sentence without spaces, as in Chinese, is no value.
  if (printed === undefined || printed.length > 120 || /\p{Script=Han}/u.test(printed)) return null;
  return unquote(printed);
}

/** Values with their meanings behind them, one a line and no colon between. */
function constantLines(text: string): string[] | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.map((line) => ANNOUNCED.exec(line.trim())?.[1]).filter((value) => value !== undefined);
  return values.length > 1 && values.length === lines.length ? values : null;
}

/** Values of a list whose items have run together: `on: enabled off: disabled`, or `A, B or C`. */
function flattened(words: Words, text: string): string[] | null {
  const trimmed = text.trim();
  if (NUMBERS.test(trimmed)) return null;
  const keys = [...trimmed.matchAll(/(?<![\w.-])([A-Za-z0-9_][\w.-]*|-\d+)\s*[:：](?!\/\/)/g)];
  if (keys.length > 0 && keys[0]?.index === 0) return keys.map((match) => match[1] ?? "");
  const sentence = /^([^.。;；\n]+)(?:[.。;；\n]|$)/.exec(trimmed)?.[1];
  if (sentence === undefined || words.isNone(sentence)) return null;
  const values = tokens(words, sentence);
  return values && (values.length > 1 || trimmed === sentence) ? values : null;
}

function inlineList(words: Words, text: string): string[] | null {
  for (const pattern of words.inlineValues) {
    const sentence = pattern.exec(text)?.[1];
    const values = sentence === undefined ? null : tokens(words, sentence);
    if (values && values.length > 1) return values;
  }
  return null;
}

/** `A, B or C` as its values, if each of them is a single word that can be a value. */
function tokens(words: Words, sentence: string): string[] | null {
  const pieces = sentence.split(words.orWord).map((piece) => unquote(piece.trim()));
  return pieces.every((piece) => /^[\w.+/-]{1,80}$/.test(piece)) ? pieces : null;
}
