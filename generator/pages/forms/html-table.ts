import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from "parse5";
import type { Cell, Line, TableBlock } from "./blocks.js";
import type { Words } from "../vocabulary/words.js";
import { SKIPPED } from "./html-furniture.js";
import { BLOCK, inlineText, lineOf, valueOf } from "./html-tree.js";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** No table of a page has so many columns; cells behind them span nothing. */
const MOST_COLUMNS = 20;

export function tableOf(words: Words, table: Element): TableBlock {
  let caption: Line | null = null;
  let group: Parent | null = null;
  let above: Spans = new Map();
  const rows: Cell[][] = [];
  const stack: Node[] = [...table.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!tree.isElementNode(node)) continue;
    if (node.tagName === "caption") {
      const text = inlineText(node);
      caption = { line: lineOf(node), text: words.captionLine.exec(text)?.[2] ?? text };
    } else if (node.tagName === "tr") {
      // A cell spans no further than its group of rows.
      if (node.parentNode !== group) above = new Map();
      group = node.parentNode;
      rows.push(rowOf(node, above));
    } else
      for (let at = node.childNodes.length - 1; at >= 0; at--) {
        const child = node.childNodes[at];
        if (child) stack.push(child);
      }
  }
  // A title in the first row stands where a caption would.
  const title = rows.length > 1 && caption === null && rows[0]?.[0]?.spansRow ? rows.shift()?.[0] : undefined;
  return { kind: "table", line: lineOf(table), caption: caption ?? title ?? null, header: rows[0] ?? [], rows: rows.slice(1) };
}

/** By column: a cell that reaches down from the rows above, and over how many rows more. */
type Spans = Map<number, { cell: Cell; left: number }>;

/** A row's cells by columns: one that spans rows stands in each of them, one that spans columns in its first. */
function rowOf(row: Element, above: Spans): Cell[] {
  const cells: Cell[] = [];
  const takeFromAbove = (): void => {
    for (let span = above.get(cells.length); span; span = above.get(cells.length)) {
      if (--span.left === 0) above.delete(cells.length);
      cells.push(span.cell);
    }
  };
  const elements = row.childNodes.filter(tree.isElementNode).filter((cell) => cell.tagName === "td" || cell.tagName === "th");
  for (const element of elements) {
    takeFromAbove();
    const columns = Math.min(spanOf(element, "colspan") || 1, Math.max(MOST_COLUMNS - cells.length, 1));
    const down = spanOf(element, "rowspan");
    const isAlone = elements.length === 1 && cells.length === 0 && columns > 1;
    for (let at = 0; at < columns; at++) {
      const cell: Cell = {
        line: lineOf(element),
        text: at === 0 ? cellText(element) : "",
        ...(isAlone ? { spansRow: true } : {}),
      };
      // 0 is "to the end of the group".
      if (down !== 1 && cells.length < MOST_COLUMNS) above.set(cells.length, { cell, left: down === 0 ? Infinity : down - 1 });
      cells.push(cell);
    }
  }
  takeFromAbove();
  return cells;
}

function spanOf(cell: Element, name: "rowspan" | "colspan"): number {
  const value = /^\s*(\d{1,9})/.exec(cell.attrs.find((attribute) => attribute.name === name)?.value ?? "")?.[1];
  return value === undefined ? 1 : Number(value);
}

/** A cell's text: paragraphs on lines of their own, list items behind a bullet. */
function cellText(cell: Element): string {
  const lines: string[] = [""];
  const stack: Node[] = [...cell.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (tree.isTextNode(node)) lines[lines.length - 1] += valueOf(node).replace(/\s+/g, " ");
    if (!tree.isElementNode(node) || SKIPPED.has(node.tagName)) continue;
    const begins = BLOCK.has(node.tagName) && !(node.tagName === "p" && /^• ?$/.test(lines[lines.length - 1] ?? ""));
    if (begins) lines.push(node.tagName === "li" ? "• " : "");
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at];
      if (child) stack.push(child);
    }
  }
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "" && line !== "•")
    .join("\n");
}
