import type { Nodes, Parents, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Block, Cell, Line, Page } from "../blocks.js";
import type { Form } from "../facts.js";
import { readHtmlFragment, shiftLines } from "./html.js";
import { readPipes } from "./pipes.js";
import { withCaption } from "./text-blocks.js";

/** Markdown pages: the vendor's own (tables with bars) and the community's (HTML tables between Markdown). */
export function readMarkdown(text: string): Page {
  const form = /<table|<a name=/i.test(text) ? "community-markdown" : "markdown";
  const blocks = segmentsOf(text).flatMap((segment) => readSegment(segment, form));
  const title = blocks.find((block) => block.kind === "heading");
  return { form, title: title ? { line: title.line, text: title.text } : null, url: null, blocks };
}

interface Source {
  text: string;
  /** Where the last table ends: no open one behind it will. */
  lastClose: number;
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
const NESTED = /^\s*(?:(?:>|[-*+]|\d{1,3}[.)])\s*){20}/;

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

function readSegment({ lines, isPlain }: Segment, form: Form): Block[] {
  if (isPlain) return readPipes(lines, form).blocks;
  const text = lines.map((line) => line.text).join("\n");
  const source = { text, lastClose: text.lastIndexOf("</table>") };
  const blocks: Block[] = [];
  readChildren(
    fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children,
    source,
    blocks,
  );
  return blocks.map((block) => shiftLines(block, (lines[0]?.line ?? 1) - 1));
}

function readChildren(children: readonly RootContent[], source: Source, blocks: Block[]): void {
  let readTo = 0;
  for (const node of children) {
    if ((node.position?.start.offset ?? 0) < readTo) continue;
    readTo = Math.max(readTo, readNode(node, source, blocks));
  }
}

/** Adds the node's blocks and gives the offset up to which the source is read by them. */
function readNode(node: RootContent, source: Source, blocks: Block[]): number {
  const line = node.position?.start.line ?? 0;
  switch (node.type) {
    case "heading":
      blocks.push({ kind: "heading", line, text: clean(textOf(node)) });
      return 0;
    case "paragraph":
      textOf(node)
        .split("\n")
        .forEach((text, at) => {
          if (clean(text) !== "") blocks.push({ kind: "paragraph", line: line + at, text: clean(text) });
        });
      return 0;
    case "code":
      blocks.push({ kind: "code", line, text: node.value });
      return 0;
    case "table":
      blocks.push(withCaption(tableOf(node), blocks));
      return 0;
    case "html":
      return readHtmlNode(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0, line, source, blocks);
    case "list":
      for (const item of node.children) readChildren(item.children, source, blocks);
      return 0;
    case "blockquote":
      readChildren(node.children, source, blocks);
      return 0;
    case "thematicBreak":
    case "definition":
      return 0;
    default:
      if (clean(textOf(node)) !== "") blocks.push({ kind: "paragraph", line, text: clean(textOf(node)) });
      return 0;
  }
}

/** HTML to its end: a blank line ends an HTML block of Markdown, but not a table. */
function readHtmlNode(start: number, blockEnd: number, line: number, source: Source, blocks: Block[]): number {
  const html = source.text.slice(start, blockEnd).toLowerCase();
  const opens = html.lastIndexOf("<table") > html.lastIndexOf("</table>");
  const close = opens && blockEnd <= source.lastClose ? source.text.indexOf("</table>", blockEnd) : -1;
  const end = close < 0 ? blockEnd : close + "</table>".length;
  for (const block of readHtmlFragment(source.text.slice(start, end), line))
    blocks.push(block.kind === "table" ? withCaption(block, blocks) : block);
  return end;
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
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  if (node.type === "break") return "\n";
  if (node.type === "html") return /^<(?:br|p|li|ul)\b/i.test(node.value) ? (/^<li/i.test(node.value) ? "\n• " : "\n") : "";
  if (node.type === "image") return node.alt ?? "";
  return isParent(node) ? node.children.map(textOf).join("") : "";
}

function isParent(node: Nodes): node is Parents {
  return "children" in node;
}
