import type { Form } from "../facts/facts.js";

/** A page in any form as one neutral list, in page order; form readers make it, the section walker reads it. */
export interface Page {
  form: Form;
  title: Line | null;
  url: string | null;
  blocks: Block[];
  /** Those of them that stand outside the article: they are read, and are none of its words. */
  outside?: ReadonlySet<Block>;
}

export interface Line {
  line: number;
  text: string;
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock | CodeBlock;

/** A line that the form marks as a heading, or that reads like one of the vocabulary's section words. */
export interface HeadingBlock extends Line {
  kind: "heading";
}

export interface ParagraphBlock extends Line {
  kind: "paragraph";
}

export interface CodeBlock extends Line {
  kind: "code";
}

export interface TableBlock {
  kind: "table";
  line: number;
  caption: Line | null;
  header: Cell[];
  rows: Cell[][];
}

/** Lines of a cell are separated by `\n`; a list item is a line that begins with `• `. */
export interface Cell extends Line {
  /** The form dropped a list from this cell: what is left of it is not all of it. */
  listDropped?: boolean;
  /** The only cell of its row, over all columns: a heading of the rows below it. */
  spansRow?: boolean;
}
