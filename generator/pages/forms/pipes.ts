import type { Cell, Line, Page, TableBlock } from "./blocks.js";
import type { Form } from "../facts/facts.js";
import type { Column } from "../vocabulary/vocabulary.js";
import type { Words } from "../vocabulary/words.js";
import { alignRow, columnsOf, isDropped, isName } from "./columns.js";
import { textBlocks } from "./text-blocks.js";

const DIVIDER = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;

interface Bounds {
  /** Index of the header's first line, of the divider, and of the line behind the table. */
  from: number;
  divider: number;
  to: number;
  header: Cell[];
  oneRowALine: boolean;
}

/** Every text form with bars: whole rows in a line, or a cell a line with or without a bar that opens the row. */
export function readPipes(words: Words, lines: readonly Line[], form: Form): Page {
  const items: (Line | TableBlock)[] = [];
  const tables = findTables(lines);
  let at = 0;
  for (const table of tables) {
    items.push(...lines.slice(at, table.from));
    const columns = columnsOf(words, table.header);
    const body = table.oneRowALine ? rowsByLine(words, lines, table, columns) : rowsByCell(words, lines, table, columns);
    items.push({ kind: "table", line: table.header[0]?.line ?? 0, caption: null, header: table.header, rows: body.rows });
    at = body.end;
  }
  items.push(...lines.slice(at));
  const blocks = textBlocks(words, items);
  return { form, title: null, url: null, blocks };
}

/** Which of the forms with bars the first table is in; `null` if there is none. */
export function pipeForm(lines: readonly Line[]): Form | null {
  const table = findTables(lines)[0];
  if (!table) return null;
  const first = lines[table.from]?.text ?? "";
  if (table.oneRowALine) return first.trim().startsWith("|") ? "rowpipe" : "rownolead";
  if (first.trim() !== "|") return "cellpipe";
  return /^\s{2,}\S/.test(lines[table.from + 1]?.text ?? "") ? "indentpipe" : "barline";
}

function findTables(lines: readonly Line[]): Bounds[] {
  const tables: Bounds[] = [];
  let before = 0;
  lines.forEach((line, divider) => {
    if (line.text.length > 400 || !DIVIDER.test(line.text)) return;
    const columns = line.text.split("|").filter((piece) => piece.trim() !== "").length;
    const header = headerBefore(lines, divider, columns, before);
    if (!header) return;
    const last = tables[tables.length - 1];
    if (last) last.to = header.from;
    tables.push({ ...header, divider, to: lines.length });
    before = divider + 1;
  });
  return tables;
}

function headerBefore(
  lines: readonly Line[],
  divider: number,
  columns: number,
  stop: number,
): Omit<Bounds, "divider" | "to"> | null {
  const header: Cell[] = [];
  for (let at = divider - 1; at >= stop; at--) {
    const line = lines[at];
    if (!line || line.text.trim() === "") continue;
    const cells = splitRow(line);
    if (header.length === 0 && cells.length === columns && (columns > 1 || line.text.trim().startsWith("|"))) {
      return { from: at, header: cells, oneRowALine: true };
    }
    if (!line.text.trimEnd().endsWith("|") || cells.length !== 1) return null;
    header.unshift(...cells);
    if (header.length < columns) continue;
    const opener = previousFilled(lines, at, stop);
    return { from: opener !== null && lines[opener]?.text.trim() === "|" ? opener : at, header, oneRowALine: false };
  }
  return null;
}

function previousFilled(lines: readonly Line[], from: number, stop: number): number | null {
  for (let at = from - 1; at >= stop; at--) if (lines[at]?.text.trim() !== "") return at;
  return null;
}

/** The cells of a line; `\|` is a bar inside a cell. */
function splitRow(line: Line): Cell[] {
  if (line.text.trim() === "|") return [];
  const text = line.text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return text.split(/(?<!\\)\|/).map((cell) => ({ line: line.line, text: cell.replaceAll("\\|", "|").trim() }));
}

function rowsByLine(
  words: Words,
  lines: readonly Line[],
  table: Bounds,
  columns: readonly (Column | null)[],
): { rows: Cell[][]; end: number } {
  const rows: Cell[][] = [];
  let at = table.divider + 1;
  while (at < table.to) {
    const line = lines[at];
    if (!line || !line.text.includes("|")) break;
    const cells = splitRow(line);
    at++;
    // A row whose last cell goes on in the next lines has no bar at its end yet.
    let isOpen = !line.text.trimEnd().endsWith("|") && cells.length <= columns.length;
    while (isOpen && at < table.to) {
      const next = lines[at];
      const last = cells[cells.length - 1];
      if (
        !next ||
        !last ||
        next.text.trim() === "" ||
        words.sectionOf(next.text) ||
        words.statusLine.test(next.text.slice(0, 80))
      )
        break;
      if (next.text.includes("|") && !next.text.trimEnd().endsWith("|")) break;
      if (splitRow(next).length > 1) break;
      last.text += `\n${next.text.trim().replace(/\|$/, "").trim()}`;
      isOpen = !next.text.trimEnd().endsWith("|");
      at++;
    }
    rows.push(alignRow(words, cells, columns));
  }
  return { rows, end: at };
}

function rowsByCell(
  words: Words,
  lines: readonly Line[],
  table: Bounds,
  columns: readonly (Column | null)[],
): { rows: Cell[][]; end: number } {
  const rows: Cell[][] = [];
  let at = table.divider + 1;
  for (;;) {
    const start = skipBlank(lines, at, table.to);
    const first = lines[start];
    if (!first || start >= table.to || !first.text.trimEnd().endsWith("|")) return { rows, end: at };
    const row = readRow(words, lines, first.text.trim() === "|" ? start + 1 : start, table.to, columns);
    if (!row) return { rows, end: at };
    rows.push(row.cells);
    at = row.end;
  }
}

function skipBlank(lines: readonly Line[], from: number, to: number): number {
  let at = from;
  while (at < to && lines[at]?.text.trim() === "") at++;
  return at;
}

function readRow(
  words: Words,
  lines: readonly Line[],
  from: number,
  to: number,
  columns: readonly (Column | null)[],
): { cells: Cell[]; end: number } | null {
  const cells: Cell[] = [];
  let at = from;
  while (cells.length < columns.length) {
    if (cells.length > 1 && opensRow(lines, at, to)) break;
    const cell = readCell(words, lines, at, to);
    if (!cell) break;
    while (cells.length < columns.length - 1 && isDropped(words, columns, cells.length, cell.cell))
      cells.push({ line: cell.cell.line, text: "" });
    cells.push(cell.cell);
    at = cell.end;
  }
  return cells.length === 0 ? null : { cells: alignRow(words, cells, columns), end: at };
}

/** A bar by itself, and behind it a name: the row before it was a cell short. */
function opensRow(lines: readonly Line[], at: number, to: number): boolean {
  if (lines[at]?.text.trim() !== "|") return false;
  const next = lines[skipBlank(lines, at + 1, to)]?.text.trim() ?? "";
  return next.endsWith("|") && isName(next.slice(0, -1).trim());
}

/** One cell, over as many lines as it takes to its bar. A bar in a line by itself, or a gap, stands where a list was dropped. */
function readCell(words: Words, lines: readonly Line[], from: number, to: number): { cell: Cell; end: number } | null {
  const texts: string[] = [];
  let at = skipBlank(lines, from, to);
  const line = lines[at]?.line;
  if (line === undefined || at >= to) return null;
  let listDropped = false;
  for (; at < to; at++) {
    const text = lines[at]?.text.trim() ?? "";
    const section = text.endsWith("|") ? null : words.sectionOf(text);
    if (
      texts.length > 0 &&
      ((section !== null && section !== "constraints" && section !== "function") || words.statusLine.test(text.slice(0, 80)))
    )
      break;
    if (!text.endsWith("|")) {
      texts.push(text);
      continue;
    }
    const last = text.slice(0, -1).trim();
    if (last === "" && texts.length > 0) listDropped = true;
    texts.push(last);
    at++;
    break;
  }
  const text = texts.join("\n").trim();
  return { cell: { line, text, ...(listDropped ? { listDropped } : {}) }, end: at };
}
