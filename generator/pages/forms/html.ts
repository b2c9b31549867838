import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import type { Block, Cell, Line, Page } from "./blocks.js";
import type { PageProfile } from "../profile.js";
import { isFurniture, SKIPPED } from "./html-furniture.js";
import { tableOf } from "./html-table.js";
import { BLOCK, boundedTree, inlineText, lineOf, textOf, valueOf } from "./html-tree.js";
import type { Words } from "../vocabulary/words.js";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

const HEADING = /^h[1-6]$/;
/** Deeper nesting than any page has; what lies below is read as text. */
const DEEPEST = 200;

/** A saved HTML page. */
export function readHtml({ words, furniture }: PageProfile, text: string, file: string): Page {
  const document = parse(withoutOpenFormatting(text), { sourceCodeLocationInfo: true, treeAdapter: boundedTree(file) });
  const title = findElement(document, (element) => element.tagName === "h1");
  const root = title ? contentAround(title) : document;
  const inside = blocksOf(words, root, 0, isSkipped);
  const around = ancestors(root);
  const isOutside = (element: Element): boolean => element === root || (isFurniture(furniture, element) && !around.has(element));
  const outside = root === document ? [] : blocksOf(words, document, 0, isOutside);
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
export function readHtmlFragment(words: Words, text: string, firstLine: number, file: string): Block[] {
  const fragment = parseFragment(text, { sourceCodeLocationInfo: true, treeAdapter: boundedTree(file) });
  return blocksOf(words, fragment, 0, isSkipped).map((block) => shiftLines(block, firstLine - 1));
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
  for (const parent of ancestors(title)) {
    const searched = best;
    best = parent;
    const isTable = (element: Element): boolean => element.tagName === "table" || element.tagName === "pre";
    if (findElement(parent, isTable, searched)) break;
  }
  return best;
}

/** The parents of a node, the nearest first. */
function ancestors(node: Parent): ReadonlySet<Parent> {
  const found = new Set<Parent>();
  for (let parent: Parent | null = node; parent; parent = "parentNode" in parent ? parent.parentNode : null)
    if (parent !== node) found.add(parent);
  return found;
}

/** The first element that matches, in page order; what lies in `searched` has been looked at already. */
function findElement(root: Parent, matches: (element: Element) => boolean, searched?: Parent): Element | null {
  const stack: Node[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!tree.isElementNode(node) || node === searched) continue;
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

type Skip = (element: Element) => boolean;

function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.tagName);
}

function blocksOf(words: Words, root: Parent, depth: number, skip: Skip): Block[] {
  const blocks: Block[] = [];
  let line: Line | null = null;
  const flush = (): void => {
    const text = line?.text.replace(/\s+/g, " ").trim();
    if (line && text) blocks.push({ kind: "paragraph", line: line.line, text });
    line = null;
  };
  const visit = (node: Node, below: number): void => {
    if (tree.isTextNode(node)) {
      const text = valueOf(node);
      if (line) line.text += text;
      else if (text.trim() !== "") line = { line: lineOf(node) + leadingLines(text), text };
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
    if (name === "table") blocks.push(tableOf(words, node));
    else if (name === "pre") blocks.push({ kind: "code", line: lineOf(node), text: textOf(node).replace(/^\n+|\s+$/g, "") });
    else if (HEADING.test(name)) blocks.push({ kind: "heading", line: lineOf(node), text: inlineText(node) });
    else if (depth < DEEPEST) for (const block of blocksOf(words, node, depth + 1, skip)) blocks.push(block);
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
