import type { Block } from "../forms/blocks.js";
import type { Words } from "../vocabulary/words.js";

/** A paragraph or code block, parted where a form has glued the next heading to an address or to the end of JSON. */
export function unglued(words: Words, block: Block & { kind: "paragraph" | "code" }): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let first = block.line;
  const flush = (next: number): void => {
    if (lines.some((line) => line.trim() !== "")) blocks.push({ kind: block.kind, line: first, text: lines.join("\n") });
    lines = [];
    first = next;
  };
  block.text.split("\n").forEach((whole, at) => {
    const line = block.line + at;
    let rest = whole;
    for (let glued = words.gluedHeading(rest); glued; glued = words.gluedHeading(rest)) {
      lines.push(glued.before);
      flush(line);
      blocks.push({ kind: "heading", line, text: glued.heading });
      rest = glued.behind;
    }
    if (rest !== "" || whole === "") lines.push(rest);
  });
  flush(block.line);
  return blocks;
}
