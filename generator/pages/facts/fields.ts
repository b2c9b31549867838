import type { Cell, TableBlock } from "../forms/blocks.js";
import { readDescription } from "./cell.js";
import type { FieldFact, Remark } from "./facts.js";
import { alignRow, columnsOf } from "../forms/columns.js";
import type { Column } from "../vocabulary/vocabulary.js";
import type { Words } from "../vocabulary/words.js";

/** A parameter or field table as fields; what is odd goes to `notes`. */
export function fieldsOf(words: Words, table: TableBlock, notes: Remark[]): FieldFact[] {
  const columns = columnsOf(words, table.header);
  const names = new Set<string>();
  table.header.forEach((cell, at) => {
    if (columns[at] === null && cell.text !== "")
      notes.push({ line: cell.line, text: `the column "${cell.text}" is not known; its cells are read as description` });
  });
  return table.rows.map((row) => {
    const cells = row.length < columns.length ? alignRow(words, row, columns) : row;
    const field = fieldOf(words, cells, columns, table.line, notes);
    if (names.has(field.name)) notes.push({ line: field.line, text: `${field.name} is in this table twice` });
    names.add(field.name);
    return field;
  });
}

function fieldOf(
  words: Words,
  cells: readonly Cell[],
  columns: readonly (Column | null)[],
  tableLine: number,
  notes: Remark[],
): FieldFact {
  const cellOf = (column: Column): Cell | undefined => cells[columns.indexOf(column)];
  const text = (column: Column): string =>
    (columns.includes(column) ? (cellOf(column)?.text ?? "") : "").replace(/\*\*/g, "").replace(/\s+/g, " ").trim();
  const printed = columns.includes("name") ? text("name") : (cells[0]?.text ?? "");
  const line = cells.find((cell) => cell.text !== "")?.line ?? tableLine;
  const name = printed.replace(/\s+/g, "");
  if (name !== printed) notes.push({ line, text: `the name "${printed}" has a space in it` });
  if (name === "-" || name === "") notes.push({ line, text: name === "" ? "a row has no name" : "a row is named `-`" });
  const type = text("type") === "" || text("type") === "-" ? null : text("type");
  const description = readDescription(words, withUnknownColumns(cells, columns) ?? { line, text: "" }, type);
  for (const note of description.notes) notes.push({ line: cellOf("description")?.line ?? line, text: `${name}: ${note}` });
  return {
    name,
    required: requiredOf(words, text("mandatory"), name, line, notes),
    type,
    description: description.description,
    limits: description.limits,
    lost: description.lost,
    ...conditionOf("requiredWhen", words.requiredWhen, description.description),
    ...conditionOf("onlyWith", words.onlyWith, description.description),
    line,
  };
}

function conditionOf(key: "requiredWhen" | "onlyWith", patterns: readonly RegExp[], text: string): Partial<FieldFact> {
  for (const pattern of patterns) {
    const match = text.length < 6000 ? pattern.exec(text) : null;
    if (match?.[1] && match[2]) return { [key]: { [match[1]]: match[2] } };
  }
  return {};
}

function requiredOf(words: Words, text: string, name: string, line: number, notes: Remark[]): boolean | null {
  if (text === "" || words.isNone(text)) return null;
  const required = words.mandatoryOf(text);
  if (required === null || text.length > 12) notes.push({ line, text: `${name}: the mandatory column says "${text}"` });
  return required;
}

/** The description, with the text of columns that no vocabulary knows behind it: nothing of a row is dropped. */
function withUnknownColumns(cells: readonly Cell[], columns: readonly (Column | null)[]): Cell | undefined {
  const description = cells[columns.indexOf("description")];
  const others = cells.filter((cell, at) => at > 0 && columns[at] === null && cell.text !== "");
  if (others.length === 0) return columns.includes("description") ? description : undefined;
  const text = [description?.text ?? "", ...others.map((cell) => cell.text)].join("\n");
  return { ...(description ?? others[0] ?? { line: 0 }), text };
}
