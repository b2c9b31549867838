import type { Nodes, Parents, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Block, Cell, Line, Page } from "./blocks.js";
import type { Form } from "../facts/facts.js";
import { visible } from "./visible.js";
import { readHtmlFragment, shiftLines } from "./html.js";
import type { Words } from "../vocabulary/words.js";
import { readPipes } from "./pipes.js";
import { withCaption } from "./text-blocks.js";

/** Markdown pages: the vendor's own (tables with bars) and the community's (HTML tables between Markdown). */
export function readMarkdown(words: Words, text: string, file: string): Page {
  const form = /<table|<a name=/i.test(text) ? "community-markdown" : "markdown";
  const blocks = segmentsOf(withoutManyQuotes(text)).flatMap((segment) => readSegment(words, segment, form, file));
  const title = blocks.find((block) => block.kind === "heading");
  return { form, title: title ? { line: title.line, text: title.text } : null, url: null, blocks };
}

interface Source {
  words: Words;
  text: string;
  file: string;
  /** Where the last table ends: no open one behind it will. */
  lastClose: number;
  /** Up to where HTML has been read: nodes before it, at any depth, are part of what was. */
  readTo: number;
}

/** A part of the page for the parser, or one that no writer of Markdown has made, to be read as plain text. */
interface Segment {
  lines: Line[];
  isPlain: boolean;
}

/** Markup that makes the parser slow: its time grows with the square of what stands open. */
const MARKUP = /[[*_`!&<]/g;
const MOST_MARKUP = 600;
const MOST_LINES = 2_000;
const NESTED = /^\s*(?:(?:>|[-*+]|\d{1,3}[.)])\s*){20}|^\s{60,}(?:[-*+]|\d{1,3}[.)])\s/;

const QUOTE = /^([ \t]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)*)(?:>[ \t]*)+/gm;
const MOST_QUOTES = 500;

/** Quotes by the hundred make the parser slow, and their marks say nothing. */
function withoutManyQuotes(text: string): string {
  return (text.match(QUOTE)?.length ?? 0) > MOST_QUOTES ? text.replace(QUOTE, "$1") : text;
}

function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let block: Line[] = [];
  const flush = (): void => {
    const isPlain = isBroken || isHostile(block);
    const last = segments[segments.length - 1];
    if (last?.isPlain === isPlain) for (const line of block) last.lines.push(line);
    else segments.push({ lines: block, isPlain });
    block = [];
  };
  const isBroken = text.split(/<table/i).length > text.split(/<\/table/i).length + 100;
  text.split("\n").forEach((line, at) => {
    block.push({ line: at + 1, text: line });
    if (line.trim() === "") flush();
  });
  flush();
  return segments;
}

function isHostile(block: readonly Line[]): boolean {
  if (block.length > MOST_LINES) return true;
  let markup = 0;
  for (const { text } of block) {
    const count = text.match(MARKUP)?.length ?? 0;
    // Cells and tags are parsed one by one; only what stands in running text adds up.
    markup += /\||<\/?t/.test(text) ? 0 : count;
    if (count > MOST_MARKUP || NESTED.test(text.slice(0, 400)) || text.split("|").length > 100) return true;
  }
  return markup > MOST_MARKUP * 2;
}

function readSegment(words: Words, { lines, isPlain }: Segment, form: Form, file: string): Block[] {
  if (isPlain) return readPipes(words, lines, form).blocks;
  const text = lines.map((line) => line.text).join("\n");
  const source: Source = { words, text, file, lastClose: text.lastIndexOf("</table>"), readTo: 0 };
  const blocks: Block[] = [];
  readChildren(
    fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children,
    source,
    blocks,
  );
  return blocks.map((block) => shiftLines(block, (lines[0]?.line ?? 1) - 1));
}

function readChildren(children: readonly RootContent[], source: Source, blocks: Block[]): void {
  for (const node of children) if ((node.position?.start.offset ?? 0) >= source.readTo) readNode(node, source, blocks);
}

function readNode(node: RootContent, source: Source, blocks: Block[]): void {
  const line = node.position?.start.line ?? 0;
  switch (node.type) {
    case "heading":
      blocks.push({ kind: "heading", line, text: clean(textOf(node)) });
      return;
    case "paragraph":
      textOf(node)
        .split("\n")
        .forEach((text, at) => {
          if (clean(text) !== "") blocks.push({ kind: "paragraph", line: line + at, text: clean(text) });
        });
      return;
    case "code":
      blocks.push({ kind: "code", line, text: node.value });
      return;
    case "table":
      blocks.push(withCaption(source.words, tableOf(node), blocks));
      return;
    case "html":
      readHtmlNode(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0, line, source, blocks);
      return;
    case "list":
      for (const item of node.children) readChildren(item.children, source, blocks);
      return;
    case "blockquote":
      readChildren(node.children, source, blocks);
      return;
    case "thematicBreak":
    case "definition":
      return;
    default:
      if (clean(textOf(node)) !== "") blocks.push({ kind: "paragraph", line, text: clean(textOf(node)) });
      return;
  }
}

/** HTML to its end: a blank line ends an HTML block of Markdown, but not a table. */
function readHtmlNode(start: number, blockEnd: number, line: number, source: Source, blocks: Block[]): void {
  const html = source.text.slice(start, blockEnd).toLowerCase();
  const opens = html.lastIndexOf("<table") > html.lastIndexOf("</table>");
  const close = opens && blockEnd <= source.lastClose ? source.text.indexOf("</table>", blockEnd) : -1;
  const end = close < 0 ? blockEnd : close + "</table>".length;
  for (const block of readHtmlFragment(source.words, source.text.slice(start, end), line, source.file))
    blocks.push(block.kind === "table" ? withCaption(source.words, block, blocks) : block);
  source.readTo = Math.max(source.readTo, end);
}

function tableOf(table: Table): Block & { kind: "table" } {
  const rows = table.children.map((row) =>
    row.children.map((cell): Cell => ({ line: cell.position?.start.line ?? 0, text: cellText(textOf(cell)) })),
  );
  return { kind: "table", line: table.position?.start.line ?? 0, caption: null, header: rows[0] ?? [], rows: rows.slice(1) };
}

function cellText(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim().replace(/^(?:[-*•·]|&#8226;)\s+/, "• "))
    .filter((line) => line !== "")
    .join("\n");
}

function clean(text: string): string {
  return text.replace(/[ \t]+/g, " ").trim();
}

/** Text without markup; `<br>` is a line end, other inline HTML is nothing. */
function textOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return visible(node.value);
  if (node.type === "break") return "\n";
  if (node.type === "html") return /^<(?:br|p|li|ul)\b/i.test(node.value) ? (/^<li/i.test(node.value) ? "\n• " : "\n") : "";
  if (node.type === "image") return node.alt ?? "";
  return isParent(node) ? node.children.map(textOf).join("") : "";
}

function isParent(node: Nodes): node is Parents {
  return "children" in node;
}
