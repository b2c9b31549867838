import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import type { Block, Cell, Line, Page, TableBlock } from "../blocks.js";
import { captionLine } from "../words.js";
import { isFurniture, SKIPPED } from "./html-furniture.js";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

const HEADING = /^h[1-6]$/;
const BLOCK = new Set([
  "p",
  "div",
  "li",
  "ul",
  "ol",
  "section",
  "article",
  "dd",
  "dt",
  "dl",
  "main",
  "blockquote",
  "body",
  "td",
  "th",
  "br",
  "tr",
]);
/** Deeper nesting than any page has; what lies below is read as text. */
const DEEPEST = 200;

/** A saved HTML page. */
export function readHtml(text: string): Page {
  const document = parse(withoutOpenFormatting(text), { sourceCodeLocationInfo: true });
  const title = findElement(document, (element) => element.tagName === "h1");
  const root = title ? contentAround(title) : document;
  const inside = blocksOf(root, 0, isSkipped);
  const isOutside = (element: Element): boolean => element === root || (isFurniture(element) && !holds(element, root));
  const outside = root === document ? [] : blocksOf(document, 0, isOutside);
  const start = inside[0]?.line ?? 0;
  return {
    form: "html",
    title: title ? { line: lineOf(title), text: inlineText(title) } : null,
    url: canonicalUrl(document),
    blocks: [...outside.filter(({ line }) => line < start), ...inside, ...outside.filter(({ line }) => line >= start)],
    outside: new Set(outside.filter((block) => block.kind === "paragraph")),
  };
}

const FORMATTING = /<\/?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?:\s[^<>]*)?>/gi;

/** Formatting that thousands of times is opened and not closed makes the parser slow, and says nothing. */
function withoutOpenFormatting(text: string): string {
  const tags = text.match(FORMATTING) ?? [];
  const closed = tags.filter((tag) => tag.startsWith("</")).length;
  return tags.length - 2 * closed < 2_000 ? text : text.replace(FORMATTING, (tag) => tag.replace(/[^\n]/g, ""));
}

/** HTML inside Markdown; its lines are counted from `firstLine`. */
export function readHtmlFragment(text: string, firstLine: number): Block[] {
  const fragment = parseFragment(text, { sourceCodeLocationInfo: true });
  return blocksOf(fragment, 0, isSkipped).map((block) => shiftLines(block, firstLine - 1));
}

/** The block, `by` lines further down. */
export function shiftLines(block: Block, by: number): Block {
  if (by === 0) return block;
  if (block.kind !== "table") return { ...block, line: block.line + by };
  const cell = (item: Cell): Cell => ({ ...item, line: item.line + by });
  const caption = block.caption && { ...block.caption, line: block.caption.line + by };
  return {
    ...block,
    line: block.line + by,
    caption,
    header: block.header.map(cell),
    rows: block.rows.map((row) => row.map(cell)),
  };
}

/** The nearest element around the title that holds the tables too; what lies outside it is the site's. */
function contentAround(title: Element): Parent {
  let best: Parent = title;
  for (let parent: Parent | null = title.parentNode; parent; parent = "parentNode" in parent ? parent.parentNode : null) {
    best = parent;
    if (findElement(parent, (element) => element.tagName === "table" || element.tagName === "pre")) break;
  }
  return best;
}

function holds(element: Element, inner: Parent): boolean {
  for (let node: Parent | null = inner; node; node = "parentNode" in node ? node.parentNode : null)
    if (node === element) return true;
  return false;
}

function findElement(root: Parent, matches: (element: Element) => boolean): Element | null {
  const stack: Node[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!tree.isElementNode(node)) continue;
    if (matches(node)) return node;
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at];
      if (child) stack.push(child);
    }
  }
  return null;
}

function canonicalUrl(document: Parent): string | null {
  const link = findElement(document, (element) => element.tagName === "link" && attribute(element, "rel") === "canonical");
  return link ? attribute(link, "href") : null;
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

function lineOf(node: Node): number {
  return node.sourceCodeLocation?.startLine ?? 0;
}

type Skip = (element: Element) => boolean;

function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.tagName);
}

function blocksOf(root: Parent, depth: number, skip: Skip): Block[] {
  const blocks: Block[] = [];
  let line: Line | null = null;
  const flush = (): void => {
    const text = line?.text.replace(/\s+/g, " ").trim();
    if (line && text) blocks.push({ kind: "paragraph", line: line.line, text });
    line = null;
  };
  const visit = (node: Node, below: number): void => {
    if (tree.isTextNode(node)) {
      if (line) line.text += node.value;
      else if (node.value.trim() !== "") line = { line: lineOf(node) + leadingLines(node.value), text: node.value };
      return;
    }
    if (!tree.isElementNode(node) || skip(node)) return;
    const name = node.tagName;
    if (!HEADING.test(name) && !["table", "pre"].includes(name) && !BLOCK.has(name) && !holdsBlocks(node)) {
      if (below > DEEPEST) line = { line: line?.line ?? lineOf(node), text: `${line?.text ?? ""} ${textOf(node)}` };
      else for (const child of node.childNodes) visit(child, below + 1);
      return;
    }
    flush();
    if (name === "table") blocks.push(tableOf(node));
    else if (name === "pre") blocks.push({ kind: "code", line: lineOf(node), text: textOf(node).replace(/^\n+|\s+$/g, "") });
    else if (HEADING.test(name)) blocks.push({ kind: "heading", line: lineOf(node), text: inlineText(node) });
    else if (depth < DEEPEST) for (const block of blocksOf(node, depth + 1, skip)) blocks.push(block);
    else blocks.push({ kind: "paragraph", line: lineOf(node), text: inlineText(node) });
    flush();
  };
  for (const child of root.childNodes) visit(child, depth);
  flush();
  return blocks;
}

function leadingLines(text: string): number {
  return (/^\s*/.exec(text)?.[0].split("\n").length ?? 1) - 1;
}

function holdsBlocks(element: Element): boolean {
  return element.childNodes.some(
    (child) => tree.isElementNode(child) && (BLOCK.has(child.tagName) || child.tagName === "table" || child.tagName === "pre"),
  );
}

/** All text below a node, without recursion: a hostile page may nest as deep as it likes. */
function textOf(root: Parent): string {
  const texts: string[] = [];
  const stack: Node[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (tree.isTextNode(node)) texts.push(node.value);
    else if (tree.isElementNode(node) && !SKIPPED.has(node.tagName)) {
      if (node.tagName === "br") texts.push("\n");
      for (let at = node.childNodes.length - 1; at >= 0; at--) {
        const child = node.childNodes[at];
        if (child) stack.push(child);
      }
    }
  }
  return texts.join("");
}

function inlineText(node: Parent): string {
  return textOf(node).replace(/\s+/g, " ").trim();
}

function tableOf(table: Element): TableBlock {
  let caption: Line | null = null;
  const rows: { cells: Cell[]; isHeader: boolean }[] = [];
  const stack: Node[] = [...table.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!tree.isElementNode(node)) continue;
    if (node.tagName === "caption") {
      const text = inlineText(node);
      caption = { line: lineOf(node), text: captionLine.exec(text)?.[2] ?? text };
    } else if (node.tagName === "tr") {
      const cells = node.childNodes.filter(tree.isElementNode).filter((cell) => cell.tagName === "td" || cell.tagName === "th");
      rows.push({
        cells: cells.map((cell) => ({ line: lineOf(cell), text: cellText(cell) })),
        isHeader: cells.every((cell) => cell.tagName === "th"),
      });
    } else stack.push(...[...node.childNodes].reverse());
  }
  const header = rows[0]?.cells ?? [];
  return { kind: "table", line: lineOf(table), caption, header, rows: rows.slice(1).map((row) => row.cells) };
}

/** A cell's text: paragraphs on lines of their own, list items behind a bullet. */
function cellText(cell: Element): string {
  const lines: string[] = [""];
  const stack: { node: Node; bullet: boolean }[] = [...cell.childNodes].reverse().map((node) => ({ node, bullet: false }));
  const append = (text: string): void => {
    lines[lines.length - 1] += text;
  };
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node } = item;
    if (tree.isTextNode(node)) append(node.value.replace(/\s+/g, " "));
    if (!tree.isElementNode(node) || SKIPPED.has(node.tagName)) continue;
    const isItem = node.tagName === "li";
    const begins = BLOCK.has(node.tagName) && !(node.tagName === "p" && /^• ?$/.test(lines[lines.length - 1] ?? ""));
    if (begins) lines.push(isItem ? "• " : "");
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at];
      if (child) stack.push({ node: child, bullet: isItem });
    }
  }
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "" && line !== "•")
    .join("\n");
}
