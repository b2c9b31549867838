import type { Block, Cell, Line, Page } from "./blocks.js";
import { typeSource } from "../vocabulary/types.js";
import type { Column } from "../vocabulary/vocabulary.js";
import type { Words } from "../vocabulary/words.js";
import { longestFirst } from "../vocabulary/compile.js";
import { isHeader } from "./columns.js";
import { opensJson, scanJson, textBlocks } from "./text-blocks.js";

/** What lines with whole tables in them are read by. */
interface Patterns {
  readonly words: Words;
  /** A whole header, perhaps with a caption before it: group 1 the caption, group 2 the columns. */
  readonly header: RegExp;
  /** A section's word at the start of a line. */
  readonly section: RegExp;
  /** The source of a pattern for the words of the mandatory column. */
  readonly mandatory: string;
}

function patternsOf(words: Words): Patterns {
  const column = longestFirst(words.columnWords);
  const table = words.tableWords.join("|");
  return {
    words,
    header: new RegExp(
      String.raw`(?:(?:${table})\s*((?:(?!(?:${table})\s)[^\n]){0,80}?)\s+|(?<=^|\s))((?:${column})(?:\s+(?:${column})){1,4})(?=\s|$)`,
      "g",
    ),
    section: new RegExp(String.raw`^(${longestFirst(words.sectionWords)})(?=\s|$)\s*`),
    mandatory: longestFirst(words.mandatoryWords),
  };
}

const NAME = String.raw`(?:[A-Za-z_$][\w.$-]*|-)`;

/** Returns the first of the lines in which a whole table stands, header and rows. */
export function inlineTable(words: Words, lines: readonly Line[]): Line | undefined {
  const patterns = patternsOf(words);
  return lines.find((line) => hasTable(patterns, line.text));
}

function hasTable({ words, header }: Patterns, text: string): boolean {
  return [...text.matchAll(header)].some((match) => columnsIn(words, match[2] ?? "") !== null);
}

/** Text in which whole tables stand in one line. */
export function readInline(words: Words, lines: readonly Line[]): Page {
  const patterns = patternsOf(words);
  const blocks: Block[] = [];
  let plain: Line[] = [];
  const flush = (): void => {
    blocks.push(...textBlocks(words, plain));
    plain = [];
  };
  for (const line of lines) {
    const bullet = /^\s*[•·]\s+/.exec(line.text)?.[0] ?? "";
    const rest = line.text.slice(bullet.length).trim();
    const word = bullet === "" ? null : patterns.section.exec(rest);
    if (!word && !hasTable(patterns, rest)) {
      plain.push(line);
      continue;
    }
    flush();
    if (word?.[1] && words.sectionOf(word[1])) blocks.push({ kind: "heading", line: line.line, text: word[1] });
    blocks.push(...splitLine(patterns, { line: line.line, text: word ? rest.slice(word[0].length) : rest }));
  }
  flush();
  return { form: "inline", title: null, url: null, blocks };
}

interface Mark {
  start: number;
  end: number;
  caption?: string;
  columns?: Column[];
  header?: string;
}

function splitLine(patterns: Patterns, line: Line): Block[] {
  const { words, header } = patterns;
  const marks: Mark[] = [];
  for (const match of line.text.matchAll(header)) {
    const columns = columnsIn(words, match[2] ?? "");
    if (columns)
      marks.push({
        start: match.index,
        end: match.index + match[0].length,
        columns,
        header: match[2] ?? "",
        ...(match[1] === undefined ? {} : { caption: match[1] }),
      });
  }
  for (const match of line.text.matchAll(words.statusInLine))
    marks.push({ start: match.index, end: match.index + match[0].length });
  marks.sort((a, b) => a.start - b.start);
  const blocks = proseBlocks(line.line, line.text.slice(0, marks[0]?.start ?? line.text.length));
  marks.forEach((mark, at) => {
    const text = line.text.slice(mark.end, marks[at + 1]?.start ?? line.text.length);
    if (!mark.columns) {
      blocks.push(
        { kind: "paragraph", line: line.line, text: line.text.slice(mark.start, mark.end) },
        ...proseBlocks(line.line, text),
      );
      return;
    }
    const caption = mark.caption === undefined ? null : { line: line.line, text: mark.caption };
    const { rows, first } = rowsOf(patterns, line.line, text, mark.columns);
    const cells = headerWords(words, mark.header ?? "") ?? [];
    blocks.push({
      kind: "table",
      line: line.line,
      caption,
      header: cells.map((word) => ({ line: line.line, text: word })),
      rows,
    });
    // What stands before the first row is no part of it.
    blocks.push(...proseBlocks(line.line, text.slice(0, first)));
  });
  return blocks;
}

function columnsIn(words: Words, text: string): Column[] | null {
  return (
    headerWords(words, text)
      ?.map((word) => words.columnOf(word))
      .filter((column) => column !== null) ?? null
  );
}

/** The words of a header as columns: "Parameter Type Description" has three, "Parameter Mandatory Parameter Type Description" four. */
function headerWords(words: Words, text: string): string[] | null {
  const parts = text.split(/\s+/);
  const split = (from: number, found: readonly string[]): string[] | null => {
    if (from === parts.length) return isHeader(found.map((word) => words.columnOf(word))) ? [...found] : null;
    for (let to = from + 1; to <= Math.min(from + 4, parts.length); to++) {
      const word = parts.slice(from, to).join(" ");
      const rest = words.columnOf(word) === null ? null : split(to, [...found, word]);
      if (rest) return rest;
    }
    return null;
  };
  return parts.length > 12 ? null : split(0, []);
}

/** Prose with JSON objects in it, each its own block. */
function proseBlocks(line: number, text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (let start = nextBracket(text, 0); start >= 0; start = nextBracket(text, start + 1)) {
    if (start < at || !opensJson(text.slice(start, start + 200))) continue;
    const end = scanJson(text.slice(start), 0).at;
    blocks.push(...paragraph(line, text.slice(at, start)));
    at = end === null ? text.length : start + end;
    blocks.push({ kind: "code", line, text: text.slice(start, at) });
  }
  return [...blocks, ...paragraph(line, text.slice(at))];
}

function nextBracket(text: string, from: number): number {
  const curly = text.indexOf("{", from);
  const square = text.indexOf("[", from);
  return curly < 0 || square < 0 ? Math.max(curly, square) : Math.min(curly, square);
}

/** Prose, a method line in it on its own. */
function paragraph(line: number, text: string): Block[] {
  const pieces = text.split(/((?<=^|\s)(?:GET|POST|PUT|DELETE|PATCH|HEAD)\s+(?:https?:\/\/|\/)\S+)/);
  return pieces.filter((piece) => piece.trim() !== "").map((piece): Block => ({ kind: "paragraph", line, text: piece.trim() }));
}

/** Rows of a table without any separator: each begins where a name, its mandatory word and a type follow each other. */
function rowsOf(patterns: Patterns, line: number, text: string, columns: readonly Column[]): { rows: Cell[][]; first: number } {
  const starts = [...text.matchAll(rowPattern(patterns, columns))];
  const cell = (value: string | undefined): Cell => ({ line, text: (value ?? "").trim() });
  const rows = starts.map((match, at) => {
    const description = text.slice(match.index + match[0].length, starts[at + 1]?.index ?? text.length);
    return columns.map((column) =>
      column === "description" || column === "uri" ? cell(description) : cell(match.groups?.[column]),
    );
  });
  return { rows, first: starts[0]?.index ?? text.length };
}

function rowPattern({ mandatory: mandatoryWords }: Patterns, columns: readonly Column[]): RegExp {
  if (columns[0] === "status") return /(?<=^|\s)(?<status>\d{3})(?=\s|$)/g;
  if (columns[0] === "method") return /(?<=^|\s)(?<method>GET|POST|PUT|DELETE|PATCH|HEAD)(?=\s)/g;
  const mandatory = String.raw`\s+(?<mandatory>${mandatoryWords})(?=\s|$)`;
  const type = String.raw`\s+(?<type>${typeSource})(?=\s|$)`;
  const name = String.raw`(?<=^|\s)(?<name>${NAME})`;
  // Where a short cell can be dropped the type alone tells the row.
  if (columns.includes("type"))
    return new RegExp(`${name}${columns.includes("mandatory") ? `(?:${mandatory})?` : ""}${type}`, "g");
  return new RegExp(`${name}${columns.includes("mandatory") ? mandatory : ""}`, "g");
}
