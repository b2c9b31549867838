/** Source whose line breaks are still to be chosen: text on one line, what follows one another, a list, what has a comment. */
export type Layout = string | readonly Layout[] | List | Commented;

/** Items that stand on one line where it holds them, else one a line. */
export interface List {
  /** Spaces at its end, and those at the beginning of `close`, are left out where the items have lines of their own. */
  readonly open: string;
  readonly close: string;
  readonly items: readonly Layout[];
  /** What stands between items on one line. */
  readonly between: string;
  /** What an item begins and ends with on a line of its own. */
  readonly before?: string;
  readonly after?: string;
  /** Whether the last item ends with nothing: TypeScript refuses a comma there in lists of type arguments. */
  readonly isLastBare?: boolean;
  /** Whether the items have lines of their own anyway. */
  readonly isBroken?: boolean;
}

/** What stands below its comment. */
export interface Commented {
  /** Returns the comment, each line with this indent. */
  readonly comment: (indent: string) => string;
  readonly of: Layout;
}

const WIDTH = 120;
const STEP = "  ";

/**
 * Returns the source, two spaces a level; a list is broken where its line would have more than 120 columns. `indent` is that of the
 * line that it begins on, `column` where on that line it begins, `following` the width of what stands after it on its last line.
 */
export function printLayout(layout: Layout, indent = "", column: number = indent.length, following = 0): string {
  return print(layout, indent, column, following);
}

function print(layout: Layout, indent: string, column: number, following: number): string {
  const line = onOneLine(layout);
  if (line !== undefined && column + line.length + following <= WIDTH) return line;
  let text = "";
  const parts = flat(layout);
  for (const [index, part] of parts.entries()) {
    const at = text.includes("\n") ? text.length - text.lastIndexOf("\n") - 1 : column + text.length;
    if (typeof part === "string") text += part;
    else if ("of" in part) {
      text += `${part.comment(indent).trimStart()}\n${indent}${print(part.of, indent, indent.length, following)}`;
    } else {
      const short = onOneLine(part);
      const rest = unbroken(parts.slice(index + 1), following);
      const fits = short !== undefined && at + short.length + rest <= WIDTH;
      text += fits ? short : broken(part, indent, rest);
    }
  }
  return text;
}

function broken(
  { open, close, items, before = "", after = "", isLastBare = false }: List,
  indent: string,
  following: number,
): string {
  // Without a beginning the items stand where the list does.
  const isBare = open === "";
  const inner = isBare ? indent : `${indent}${STEP}`;
  // What an item continues on more lines stands below its own beginning.
  const ofItem = `${inner}${" ".repeat(before.length)}`;
  const width = Math.max(after.length, close === "" ? following : 0);
  const lines = items.map((item, index) => {
    const end = isLastBare && index === items.length - 1 ? "" : after;
    return `${isBare && index === 0 ? "" : `\n${inner}`}${before}${print(item, ofItem, ofItem.length, width)}${end}`;
  });
  return `${open.trimEnd()}${lines.join("")}${close === "" ? "" : `\n${indent}${close.trimStart()}`}`;
}

/** Undefined where the layout needs several lines. */
function onOneLine(layout: Layout): string | undefined {
  if (typeof layout === "string") return layout.includes("\n") ? undefined : layout;
  if ("of" in layout) return undefined;
  if (!("items" in layout)) return joined(layout, "");
  const line = layout.isBroken === true ? undefined : joined(layout.items, layout.between);
  return line === undefined ? undefined : `${layout.open}${line}${layout.close}`;
}

function joined(parts: readonly Layout[], between: string): string | undefined {
  const lines = parts.map(onOneLine);
  return lines.every((line) => line !== undefined) ? lines.join(between) : undefined;
}

function flat(layout: Layout): (string | List | Commented)[] {
  if (typeof layout === "string" || "of" in layout || "items" in layout) return [layout];
  return layout.flatMap(flat);
}

/** The width of what follows, up to where its line may be broken. */
function unbroken(parts: readonly (string | List | Commented)[], following: number): number {
  let width = 0;
  for (const part of parts) {
    if (typeof part === "string") width += part.length;
    else return "of" in part ? width : width + part.open.trimEnd().length;
  }
  return width + following;
}
