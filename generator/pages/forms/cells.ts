import type { Cell, Line, Page, TableBlock } from "./blocks.js";
import type { Form } from "../facts/facts.js";
import { isType } from "../vocabulary/types.js";
import type { Column, Section } from "../vocabulary/vocabulary.js";
import type { Words } from "../vocabulary/words.js";
import { isHeader, isName } from "./columns.js";
import { opensJson, textBlocks } from "./text-blocks.js";

const METHOD = /^(?:GET|POST|PUT|DELETE|PATCH|HEAD)\s+\S*\//;

/** The forms with a cell a line and no bars (`blankline`, `flat`): a row ends by the number of its columns and by the types in it. */
export function readCells(words: Words, lines: readonly Line[], form: Form): Page {
  const filled = lines.filter((line) => line.text.trim() !== "").map((line) => ({ line: line.line, text: line.text.trimEnd() }));
  const items: (Line | TableBlock)[] = [];
  let at = 0;
  while (at < filled.length) {
    const header = headerAt(words, filled, at);
    const line = filled[at];
    if (header === null && line) {
      items.push(line);
      at++;
    }
    if (header === null) continue;
    const body = readRows(words, filled, at + header.length, header);
    items.push({
      kind: "table",
      line: line?.line ?? 0,
      caption: null,
      header: filled.slice(at, at + header.length).map(toCell),
      rows: body.rows,
    });
    at = body.end;
  }
  return { form, title: null, url: null, blocks: textBlocks(words, items) };
}

function toCell(line: Line): Cell {
  return { line: line.line, text: line.text.trim() };
}

/** The columns of a header that begins here, `null` if none does. */
export function headerAt(words: Words, lines: readonly Line[], at: number): Column[] | null {
  const columns: Column[] = [];
  for (let next = at; next < at + 4; next++) {
    const column = words.columnOf(lines[next]?.text ?? "");
    if (column === null || columns.includes(column)) break;
    columns.push(column);
    if (column === "description" || column === "uri") break;
  }
  return isHeader(columns) ? columns : null;
}

function readRows(
  words: Words,
  lines: readonly Line[],
  from: number,
  columns: readonly Column[],
): { rows: Cell[][]; end: number } {
  const rows: Cell[][] = [];
  let at = from;
  for (;;) {
    const length = rowStart(words, lines, at, columns);
    if (length === null) return { rows, end: at };
    const row = columns.slice(0, -1).map((column, index) => cellOf(lines, at, index, column, length));
    at += length.filter(Boolean).length;
    const description: string[] = [];
    const line = lines[at]?.line ?? 0;
    const mayGoOn = columns[0] === "name" && columns.length > 2;
    while (
      at < lines.length &&
      (description.length === 0 || mayGoOn) &&
      !endsCell(words, lines, at, columns, description.length === 0)
    ) {
      description.push(lines[at]?.text.trim() ?? "");
      at++;
    }
    rows.push([...row, { line, text: description.join("\n") }]);
  }
}

/** Which of the columns before the last have a cell in the row that begins here; `null` if none begins. */
function rowStart(words: Words, lines: readonly Line[], at: number, columns: readonly Column[]): boolean[] | null {
  const text = (offset: number): string => lines[at + offset]?.text.trim() ?? "";
  if (at >= lines.length) return null;
  if (columns[0] === "status") return /^\d{3}(?!\d)/.test(text(0)) ? columns.slice(0, -1).map(() => true) : null;
  if (columns[0] === "method") return /^[A-Z]{3,7}$/.test(text(0)) ? [true] : null;
  if (!isName(text(0)) || headerAt(words, lines, at)) return null;
  const before = columns.slice(0, -1);
  const hasMandatory = before.includes("mandatory");
  const hasType = before.includes("type");
  if (hasMandatory && words.mandatoryOf(text(1)) !== null)
    return before.map((column) => column !== "type" || isType(text(2)) || looksLikeType(words, lines, at, columns));
  if (hasType && isType(text(1))) return before.map((column) => column !== "mandatory");
  return hasMandatory || hasType || words.sectionOf(text(0)) !== null ? null : before.map(() => true);
}

/** An unknown type is one word with a description behind it. */
function looksLikeType(words: Words, lines: readonly Line[], at: number, columns: readonly Column[]): boolean {
  return (
    /^\S{1,40}$/.test(lines[at + 2]?.text.trim() ?? "") && at + 3 < lines.length && !endsCell(words, lines, at + 3, columns, true)
  );
}

function cellOf(lines: readonly Line[], at: number, index: number, column: Column, present: readonly boolean[]): Cell {
  const offset = present.slice(0, index).filter(Boolean).length;
  const line = lines[at + offset];
  return present[index] && line ? toCell(line) : { line: line?.line ?? 0, text: "" };
}

/** Whether a line is no more part of the description before it. A description may be a single word that reads like a heading. */
function endsCell(words: Words, lines: readonly Line[], at: number, columns: readonly Column[], isFirst: boolean): boolean {
  const text = lines[at]?.text.trim() ?? "";
  if (words.statusLine.test(text.slice(0, 80)) || headerAt(words, lines, at) !== null) return true;
  if (words.captionLine.test(text) && !words.isBoilerplate(text) && headerAt(words, lines, at + 1) !== null) return true;
  if (opensJson(text) || METHOD.test(text)) return !isFirst;
  if (rowStart(words, lines, at, columns) !== null) return true;
  const section = words.sectionOf(text);
  if (section === null || (section === "constraints" && !isFirst)) return false;
  return !isFirst || opensSection(words, lines, at + 1, section);
}

/** Whether a word that reads like a heading is one: what belongs to its section follows it. */
function opensSection(words: Words, lines: readonly Line[], at: number, section: Section): boolean {
  const next = lines[at]?.text.trim() ?? "";
  if (section === "responseExample" && (words.statusLine.test(next) || opensJson(next))) return true;
  if (section === "requestExample") return opensJson(next) || METHOD.test(next);
  if (section === "response" && words.statusLine.test(next)) return true;
  if (section === "uri") return METHOD.test(next);
  return (
    ["request", "response", "statusCodes"].includes(section) &&
    (words.captionLine.test(next) || headerAt(words, lines, at) !== null || words.isNone(next))
  );
}
