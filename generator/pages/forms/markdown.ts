import type { Nodes, Parents, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Block, Cell, Page } from "../blocks.js";
import { readHtmlFragment } from "./html.js";
import { withCaption } from "./text-blocks.js";

/** Markdown pages: the vendor's own (tables with bars) and the community's (HTML tables between Markdown). */
export function readMarkdown(text: string): Page {
  const isCommunity = /<table|<a name=/i.test(text);
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const blocks: Block[] = [];
  readChildren(root.children, text, blocks);
  const title = blocks.find((block) => block.kind === "heading");
  return { form: isCommunity ? "community-markdown" : "markdown", title: title ? { line: title.line, text: title.text } : null, url: null, blocks };
}

function readChildren(children: readonly RootContent[], source: string, blocks: Block[]): void {
  let readTo = 0;
  for (const node of children) {
    if ((node.position?.start.offset ?? 0) < readTo) continue;
    readTo = Math.max(readTo, readNode(node, source, blocks));
  }
}

/** Adds the node's blocks and gives the offset up to which the source is read by them. */
function readNode(node: RootContent, source: string, blocks: Block[]): number {
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
function readHtmlNode(start: number, blockEnd: number, line: number, source: string, blocks: Block[]): number {
  const html = source.slice(start, blockEnd);
  const opens = html.toLowerCase().lastIndexOf("<table") > html.toLowerCase().lastIndexOf("</table>");
  const close = opens ? source.indexOf("</table>", blockEnd) : -1;
  const end = close < 0 ? blockEnd : close + "</table>".length;
  for (const block of readHtmlFragment(source.slice(start, end), line)) blocks.push(block.kind === "table" ? withCaption(block, blocks) : block);
  return end;
}

function tableOf(table: Table): Block & { kind: "table" } {
  const rows = table.children.map((row) => row.children.map((cell): Cell => ({ line: cell.position?.start.line ?? 0, text: cellText(textOf(cell)) })));
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
