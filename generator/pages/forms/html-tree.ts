import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, type TreeAdapter } from "parse5";
import { refuseOver } from "./bounds.js";
import { visible } from "./visible.js";
import { SKIPPED } from "./html-furniture.js";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Elements that begin a line of their own. */
export const BLOCK: ReadonlySet<string> = new Set([
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

/** Builds the parser's tree and refuses one that is larger or deeper than a page's: the parser itself has no such bounds. */
export function boundedTree(file: string): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  let elements = 0;
  let depth = 0;
  return {
    ...tree,
    createElement(...element) {
      refuseOver("elements", ++elements, file);
      return tree.createElement(...element);
    },
    onItemPush(element) {
      refuseOver("depth", ++depth, file, lineOf(element) || 1);
    },
    onItemPop() {
      depth--;
    },
  };
}

export function lineOf(node: Node): number {
  return node.sourceCodeLocation?.startLine ?? 0;
}

export function valueOf(node: DefaultTreeAdapterTypes.TextNode): string {
  return visible(node.value);
}

/** All text below a node, without recursion: a hostile page may nest as deep as it likes. */
export function textOf(root: Parent): string {
  const texts: string[] = [];
  const stack: Node[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (tree.isTextNode(node)) texts.push(valueOf(node));
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

export function inlineText(node: Parent): string {
  return textOf(node).replace(/\s+/g, " ").trim();
}
