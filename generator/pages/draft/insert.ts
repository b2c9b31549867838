import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument, stringify } from "yaml";

/** Texts that another edition of YAML takes for something else, such as dates, are quoted. */
export const YAML_STYLE = { lineWidth: 120, compat: "yaml-1.1" } as const;

/**
 * A YAML text with more entries at the end of a block map, every other character as it was. Maps that are missing on the way to
 * it are made.
 */
export function insertEntries(text: string, way: readonly string[], values: Readonly<Record<string, unknown>>): string {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  let depth = way.length;
  while (depth > 0 && !isFilled(document.getIn(way.slice(0, depth)))) depth--;
  const parent = depth === 0 ? document.contents : document.getIn(way.slice(0, depth), true);
  if (!isMap(parent) || !parent.range) throw new Error(`${way.join("/")} is no map`);
  const entry = way.slice(depth).reduceRight<unknown>((inner, name) => ({ [name]: inner }), values);

  const empty = parent.items.find((item) => isScalar(item.key) && item.key.value === way[depth]);
  const base = empty ? withoutEntry(text, empty) : text;
  const indent = lines.linePos(startOf(parent.items[0]) ?? 0).col - 1;
  const end = empty ? Math.min(startOf(empty) ?? base.length, base.length) : parent.range[1];
  const head = `${base.slice(0, end).trimEnd()}\n`;
  const tail = base
    .slice(end)
    .replace(/^\s*\n/, "")
    .trimEnd();
  const block = stringify(entry, YAML_STYLE)
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? line : " ".repeat(indent) + line))
    .join("\n");
  return `${head}${block}\n${tail === "" ? "" : `${tail}\n`}`;
}

function isFilled(node: unknown): boolean {
  return isMap(node) && node.items.length > 0 && node.flow !== true;
}

function startOf(pair: Pair | undefined): number | null {
  const key = pair?.key;
  return isScalar(key) && key.range ? key.range[0] : null;
}

/** The text without an empty entry (`paths: {}`), which the new one replaces. */
function withoutEntry(text: string, pair: Pair): string {
  const start = startOf(pair) ?? 0;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", start);
  return text.slice(0, from) + (lineEnd < 0 ? "" : text.slice(lineEnd + 1));
}

/** A YAML text with one more item in a block list, every other character as it was. */
export function insertItem(text: string, way: readonly string[], index: number, value: unknown): string {
  const list = parseDocument(text).getIn(way, true);
  const first = isSeq(list) ? startOfItem(list.items[0]) : null;
  if (!isSeq(list) || first === null || !list.range) throw new Error(`${way.join("/")} is no list`);
  const lineStart = (at: number): number => text.lastIndexOf("\n", at - 1) + 1;
  const indent = /^ */.exec(text.slice(lineStart(first)))?.[0] ?? "";
  const next = startOfItem(list.items[index]);
  const at = next === null ? list.range[1] : lineStart(next);
  const block = stringify([value], YAML_STYLE)
    .trimEnd()
    .replaceAll(/^(?=.)/gm, indent);
  return `${text.slice(0, at).trimEnd()}\n${block}\n${text.slice(at).replace(/^\s*\n/, "")}`;
}

function startOfItem(item: unknown): number | null {
  return isNode(item) && item.range ? item.range[0] : null;
}
