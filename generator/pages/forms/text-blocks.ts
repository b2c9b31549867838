import type { Block, Line, TableBlock } from "./blocks.js";
import type { Words } from "../vocabulary/words.js";

/** Text lines and the tables found between them, as blocks: captions go to their tables, JSON becomes code, section words headings. */
export function textBlocks(words: Words, items: readonly (Line | TableBlock)[]): Block[] {
  const blocks: Block[] = [];
  const queue = [...items].reverse();
  for (let item = queue.pop(); item; item = queue.pop()) {
    if ("kind" in item) {
      blocks.push(withCaption(words, item, blocks));
      continue;
    }
    const text = item.text.trim();
    if (isBare(text)) continue;
    if (opensJson(text)) {
      const { code, rest } = takeJson(words, item, queue);
      blocks.push({ kind: "code", line: item.line, text: code });
      if (rest) queue.push(rest);
    } else if (words.sectionOf(text)) blocks.push({ kind: "heading", line: item.line, text });
    else blocks.push({ kind: "paragraph", line: item.line, text });
  }
  return blocks;
}

/** Bars and spaces by themselves say nothing. */
function isBare(text: string): boolean {
  return /^[\s|]*$/.test(text);
}

/** The table with the caption that stands right before it, taken off the blocks. */
export function withCaption(words: Words, table: TableBlock, blocks: Block[]): TableBlock {
  const last = blocks[blocks.length - 1];
  if (table.caption || last?.kind !== "paragraph") return table;
  const caption = words.captionLine.exec(last.text);
  if (!caption || last.text.includes("\n") || words.isBoilerplate(last.text)) return table;
  blocks.pop();
  return { ...table, caption: { line: last.line, text: caption[2] ?? "" } };
}

export function opensJson(text: string): boolean {
  return /^(?:\{\s*(?:$|["{}]|\.\.\.)|\[\s*(?:$|["{\[\]]))/.test(text);
}

/** JSON from a line on, to its last bracket; what is glued on behind it goes back as a line. Ends at a heading if the brackets never close. */
function takeJson(words: Words, first: Line, queue: (Line | TableBlock)[]): { code: string; rest: Line | null } {
  const lines: string[] = [];
  let depth = 0;
  for (let line: Line | TableBlock | undefined = first; line; line = queue.pop()) {
    if (
      "kind" in line ||
      (lines.length > 0 && (words.sectionOf(line.text) !== null || words.statusLine.test(line.text.slice(0, 80))))
    ) {
      queue.push(line);
      break;
    }
    const end = scanJson(line.text, depth);
    depth = end.depth;
    if (end.at === null) {
      lines.push(line.text);
      continue;
    }
    lines.push(line.text.slice(0, end.at));
    const rest = line.text.slice(end.at).replace(/^[\s,;]+/, "");
    return { code: lines.join("\n"), rest: rest === "" ? null : { line: line.line, text: rest } };
  }
  return { code: lines.join("\n"), rest: null };
}

/** How deep in brackets a line ends; `at` where the outermost one closes. */
export function scanJson(text: string, depthBefore: number): { depth: number; at: number | null } {
  let depth = depthBefore;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isString) {
      if (character === "\\") at++;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === "{" || character === "[") depth++;
    else if ((character === "}" || character === "]") && --depth === 0) return { depth, at: at + 1 };
  }
  return { depth, at: null };
}
