import type { Value } from "./facts.js";
import { readValue, unquote } from "./limits.js";
import { inlineValues, isNone, leadIn, orWord } from "./words.js";

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
/** An item without a bullet, beside one whose bullet is glued on. */
const KEYED = /^\s*\d+\s*[:：](?!\/\/)/;

/** A range of numbers, in which a comma parts thousands. */
const NUMBERS = /^[[(（]?-?\d[\d,，]*(?:\.\d+)?\s*(?:-|–|—|~|～|to|至|到)\s*-?\d[\d,，]*(?:\.\d+)?[\])）]?(?![\w.])/;

/** Reads the list of values in a text; `isRange` where the text stands under a "Range" label, which is an announcement by itself. */
export function readValues(text: string, type: string | null, isRange: boolean, listDropped: boolean): ValueList {
  const announced = lastLeadIn(text);
  const before = announced ? text.slice(0, announced.start) : isRange ? "" : text;
  const behind = announced ? text.slice(announced.end) : isRange ? text : "";
  const notes: string[] = [];
  const bulleted = itemsOf(announced || isRange ? behind : text);
  if (bulleted) {
    const values = valuesOf(bulleted.items, notes);
    if (values) return list(values, type, listDropped || bulleted.gap, `${announced ? before : ""} ${bulleted.rest}`, notes);
    if (announced) return { values: null, lost: false, rest: text, notes };
  }
  if (announced || isRange) {
    if (behind.trim() === "") return { values: null, lost: true, rest: before, notes };
    const flat = flattened(behind);
    if (flat && (announced || flat.length > 1)) return list(flat, type, listDropped, `${before} ${behind}`, notes);
  }
  const inline = inlineList(text);
  if (inline) return list(inline, type, listDropped, text, notes);
  return { values: null, lost: listDropped, rest: text, notes };
}

function list(printed: string[], type: string | null, lost: boolean, rest: string, notes: string[]): ValueList {
  const twice = printed.filter((value, at) => printed.indexOf(value) !== at);
  for (const value of new Set(twice)) notes.push(`the value ${value} is listed twice`);
  return { values: printed.map((value) => readValue(value, type)), lost, rest, notes };
}

function lastLeadIn(text: string): { start: number; end: number } | null {
  let found: { start: number; end: number } | null = null;
  for (const match of text.matchAll(leadIn)) found ??= { start: match.index, end: match.index + match[0].length };
  return found;
}

/** The bulleted items, one a line or several in one; `gap` where a blank line says that more items stood before them. */
function itemsOf(text: string): { items: string[]; rest: string; gap: boolean } | null {
  const lines = text.split("\n");
  const items: string[] = [];
  const rest: string[] = [];
  const isGlued = lines.some((line) => GLUED_DASH.test(line));
  for (const line of lines) {
    if (GLUED_DASH.test(line) || (isGlued && KEYED.test(line))) items.push(line.trim());
    else if (BULLET.test(line) && !line.trim().startsWith("**"))
      items.push(...line.replace(BULLET, "").split(NEXT_ITEM).map(trimItem));
    else if (line.trim() !== "") rest.push(line);
  }
  if (items.length > 0) {
    const gap = /\n\s*\n\s*-\d/.test(text) || /^\s*\n\s*\n/.test(text);
    return { items, rest: [...rest, ...items].join(" "), gap };
  }
  return null;
}

function trimItem(item: string): string {
  return item.trim().replace(/[.;；。]$/, "");
}

/** The value of each item, or `null` if one of them is a sentence and not a value. */
function valuesOf(items: readonly string[], notes: string[]): string[] | null {
  const values: string[] = [];
  for (const item of items) {
    const value = valueOf(item);
    if (value === null) return null;
    if (GLUED_DASH.test(item)) notes.push(`${item}: the dash may be a list dash glued to ${item.slice(1)}`);
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
  if (printed === undefined || printed.length > 120) return null;
  return unquote(printed);
}

/** Values of a list whose items have run together: `on: enabled off: disabled`, or `A, B or C`. */
function flattened(text: string): string[] | null {
  const trimmed = text.trim();
  if (NUMBERS.test(trimmed)) return null;
  const keys = [...trimmed.matchAll(/(?<![\w.-])([A-Za-z0-9_][\w.-]*|-\d+)\s*[:：](?!\/\/)/g)];
  if (keys.length > 0 && keys[0]?.index === 0) return keys.map((match) => match[1] ?? "");
  const sentence = /^([^.。;；\n]+)(?:[.。;；\n]|$)/.exec(trimmed)?.[1];
  if (sentence === undefined || isNone(sentence)) return null;
  const values = tokens(sentence);
  return values && (values.length > 1 || trimmed === sentence) ? values : null;
}

function inlineList(text: string): string[] | null {
  for (const pattern of inlineValues) {
    const sentence = pattern.exec(text)?.[1];
    const values = sentence === undefined ? null : tokens(sentence);
    if (values && values.length > 1) return values;
  }
  return null;
}

/** `A, B or C` as its values, if each of them is a single word that can be a value. */
function tokens(sentence: string): string[] | null {
  const pieces = sentence.split(orWord).map((piece) => unquote(piece.trim()));
  return pieces.every((piece) => /^[\w.+/-]{1,80}$/.test(piece)) ? pieces : null;
}
