import type { Cell } from "./blocks.js";
import { isType } from "../vocabulary/types.js";
import type { Column } from "../vocabulary/vocabulary.js";
import type { Words } from "../vocabulary/words.js";

/** The parts of a table's columns, `null` for words that the vocabulary does not know. */
export function columnsOf(words: Words, header: readonly Cell[]): (Column | null)[] {
  return header.map((cell) => words.columnOf(cell.text));
}

/** Puts an empty cell where a short cell was dropped, so that the others are in their columns again. */
export function alignRow(words: Words, cells: readonly Cell[], columns: readonly (Column | null)[]): Cell[] {
  const row: Cell[] = [];
  const rest = [...cells];
  for (let at = 0; at < columns.length; at++) {
    const cell = rest[0];
    if (cell && rest.length < columns.length - at && isDropped(words, columns, at, cell)) row.push({ line: cell.line, text: "" });
    else if (cell) {
      row.push(cell);
      rest.shift();
    } else row.push({ line: cells[cells.length - 1]?.line ?? 0, text: "" });
  }
  const last = row[row.length - 1];
  // A bar inside the last cell is text.
  if (last && rest.length > 0) row[row.length - 1] = { ...last, text: [last.text, ...rest.map((cell) => cell.text)].join(" | ") };
  return row;
}

/** Whether this column's cell is missing before `cell`, which then belongs to a later column. */
export function isDropped(words: Words, columns: readonly (Column | null)[], at: number, cell: Cell): boolean {
  if (columns[at] === "mandatory")
    return words.mandatoryOf(cell.text) === null && (columns[at + 1] !== "type" || isType(cell.text));
  if (columns[at] === "type") return !isType(cell.text) && columns[at + 1] === "description";
  return false;
}

/** A header: different known columns that begin with what is described and end with its description or type. */
export function isHeader(columns: readonly (Column | null)[]): boolean {
  const known = columns.filter((column) => column !== null);
  if (known.length < 2 || known.length < columns.length || new Set(known).size < known.length) return false;
  const first = known[0];
  const last = known[known.length - 1];
  if (first === "method") return last === "uri";
  return (first === "name" || first === "status") && (last === "description" || last === "type");
}

const NAME = /^[A-Za-z_$@][\w.$@:/[\]-]*(?: [\w.-]+){0,2}$/;

/** Whether a cell can be a parameter's name; `-` is one for a body without a name. */
export function isName(text: string): boolean {
  return text === "-" || (text.length <= 100 && NAME.test(text));
}
