import type { Remark, RequestExample, ResponseExample } from "./facts.js";
import { opensJson, scanJson } from "../forms/text-blocks.js";
import type { Words } from "../vocabulary/words.js";

export const METHOD_LINE: RegExp = /^(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s+(\S.*)$/;
const ADDRESS_LINE = /^(?:https?:\/\/\S+|\/[\w{}.\-/]*[\w{}/](?:\?\S*)?)$/;

/** JSON that does not parse is shown in its note: the example has no other place for it. */
const LONGEST_NOTE = 4_000;

/** So many brackets are looked at in one line: each may lead to the line's end. */
const MOST_OPENINGS = 20;

type Piece =
  { kind: "text" | "url" | "json"; text: string; line: number } | { kind: "method"; method: string; text: string; line: number };

/** Adds what a paragraph or a code block of "Example Requests" holds. */
export function addRequestExample(words: Words, examples: RequestExample[], line: number, text: string, notes: Remark[]): void {
  for (const piece of piecesOf(words, line, text)) {
    let last = examples[examples.length - 1];
    const isNew = !last || (piece.kind === "json" ? hasJson(last) : last.method !== null || last.url !== null || hasJson(last));
    if (!last || isNew) {
      last = { text: "", method: null, url: null, json: null };
      examples.push(last);
    }
    if (piece.kind === "text") last.text = join(last.text, piece.text);
    else if (piece.kind === "json") last.json = readJson(piece, notes);
    else {
      last.url = piece.text;
      if (piece.kind === "method") last.method = piece.method;
    }
  }
}

/** Adds what a paragraph or a code block of "Example Responses" holds, under the status of the marker before it. */
export function addResponseExample(
  words: Words,
  examples: ResponseExample[],
  status: number | null,
  line: number,
  text: string,
  notes: Remark[],
): void {
  for (const piece of piecesOf(words, line, text)) {
    let last = examples[examples.length - 1];
    if (!last || hasJson(last)) {
      last = { status, text: "", json: null };
      examples.push(last);
    }
    if (piece.kind === "json") last.json = readJson(piece, notes);
    else last.text = join(last.text, piece.kind === "method" ? `${piece.method} ${piece.text}` : piece.text);
  }
}

/** Examples whose JSON was seen; `null` may be the JSON itself. */
const seen = new WeakSet<object>();

function hasJson(example: { json: unknown }): boolean {
  return example.json !== null || seen.has(example);
}

function join(before: string, text: string): string {
  return before === "" ? text : `${before} ${text}`;
}

/** Method lines, addresses, JSON values and prose in the order in which they stand. */
function piecesOf(words: Words, firstLine: number, text: string): Piece[] {
  const pieces: Piece[] = [];
  let json: { text: string; line: number; depth: number } | null = null;
  text.split("\n").forEach((whole, at) => {
    const line = firstLine + at;
    let rest = whole;
    while (rest.trim() !== "") {
      if (json === null && !opensJson(rest.trim())) {
        const start = jsonWithin(rest);
        const piece = proseOf(words, rest.slice(0, start).trim(), line);
        if (piece) pieces.push(piece);
        rest = rest.slice(start);
        continue;
      }
      json ??= { text: "", line, depth: 0 };
      const end = scanJson(rest, json.depth);
      json.text += `${rest.slice(0, end.at ?? rest.length)}\n`;
      json.depth = end.depth;
      if (end.at === null) return;
      pieces.push({ kind: "json", text: json.text.trim(), line: json.line });
      rest = rest.slice(end.at).replace(/^[\s,;]+/, "");
      json = null;
    }
  });
  const open = json as { text: string; line: number } | null;
  if (open !== null) pieces.push({ kind: "json", text: open.text.trim(), line: open.line });
  return pieces;
}

/** Where JSON begins behind prose in a line that has all of it ("OK { … }"); the line's length if it has none. */
function jsonWithin(text: string): number {
  let tries = 0;
  for (const { index } of text.matchAll(/(?<=\s)[[{]/g))
    if (tries++ < MOST_OPENINGS && opensJson(text.slice(index, index + 200)) && scanJson(text.slice(index), 0).at !== null)
      return index;
  return text.length;
}

function proseOf(words: Words, text: string, line: number): Piece | null {
  if (words.isNone(text) || words.isBoilerplate(text) || /^\d{1,3}$/.test(text)) return null;
  const method = METHOD_LINE.exec(text);
  if (method?.[1] && method[2]) return { kind: "method", method: method[1], text: method[2].trim(), line };
  return { kind: ADDRESS_LINE.test(text) ? "url" : "text", text, line };
}

/** The JSON, read with trailing commas if need be; `null` with a note where it does not parse. */
function readJson(piece: { text: string; line: number }, notes: Remark[]): unknown {
  const value = parse(piece.text);
  if (value !== undefined) return value;
  const repaired = parse(withoutTrailingCommas(piece.text));
  if (repaired !== undefined) {
    notes.push({ line: piece.line, text: "JSON with a trailing comma" });
    return repaired;
  }
  notes.push({ line: piece.line, text: `JSON that does not parse: ${piece.text.replace(/\s+/g, " ").slice(0, LONGEST_NOTE)}` });
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Commas right before a closing bracket, outside strings, taken out. */
function withoutTrailingCommas(text: string): string {
  const kept: string[] = [];
  let from = 0;
  let comma = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
      comma = -1;
    } else if (character === ",") comma = at;
    else if ((character === "}" || character === "]") && comma >= 0) {
      kept.push(text.slice(from, comma));
      from = comma + 1;
      comma = -1;
    } else if (character.trim() !== "") comma = -1;
  }
  return kept.join("") + text.slice(from);
}
