import { dirname, posix, relative, resolve, sep } from "node:path";
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";

import { SpecError } from "../../text/problem.js";
import { readTextInsideSync } from "../../text/source-file.js";
import { type ContractDocument, openDocument } from "./document.js";

/** A contract that was read from files, and the way from its members back to lines. */
export interface ContractFile {
  readonly document: ContractDocument;
  /** Returns the line of the member that the keys lead to in a file, or of the nearest one above it. */
  lineOf(file: string, keys: readonly string[]): number | undefined;
}

interface Source {
  readonly content: unknown;
  lineOf(keys: readonly string[]): number;
}

/**
 * Returns the contract in a YAML or JSON file. `root` is the folder that file names are relative to and that nothing is read outside of;
 * without one it is this folder, or a file's own folder where it lies elsewhere. Throws `SpecError`.
 */
export function openContract(path: string, side: "base" | "head", root?: string): ContractFile {
  const file = posix.normalize(path);
  const home = root ?? homeOf(file);
  const sources = new Map<string, Source>();
  const read = (name: string): Source => {
    const source = sources.get(name) ?? parse(name, readText(home, resolve(root ?? ".", name), name));
    sources.set(name, source);
    return source;
  };
  const lineOf = (name: string, keys: readonly string[]): number | undefined => sources.get(name)?.lineOf(keys);
  const { content } = read(file);
  if (typeof content !== "object" || content === null || !("openapi" in content)) {
    throw new SpecError([
      { file, line: 1, message: "This is no OpenAPI document.", fix: "Name a file that begins with openapi: 3.…" },
    ]);
  }
  return { document: openDocument(content, side, file, { read: (name) => read(name).content, lineOf }), lineOf };
}

function homeOf(file: string): string {
  const inside = relative(process.cwd(), resolve(file));
  return inside === ".." || inside.startsWith(`..${sep}`) ? dirname(resolve(file)) : process.cwd();
}

function readText(home: string, path: string, file: string): string {
  try {
    return readTextInsideSync(home, path);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    throw new SpecError(error.problems.map((problem) => ({ ...problem, file })));
  }
}

function parse(file: string, text: string): Source {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const [fault] = document.errors;
    if (fault) throw unreadable(file, fault.message, lines.linePos(fault.pos[0]).line);
    refuseEqualKeys(file, document, lines);
    const content: unknown = document.toJS();
    return { content, lineOf: (keys) => lines.linePos(offsetOf(document.contents, keys, document)).line };
  } catch (error) {
    if (error instanceof SpecError) throw error;
    // Aliases that multiply, or nesting without end.
    throw unreadable(file, error instanceof Error ? error.message : String(error), 1);
  }
}

/** The library compares each key with all others of its map, which takes a fifth of the time for thousands of schemas. */
function refuseEqualKeys(file: string, document: ReturnType<typeof parseDocument>, lines: LineCounter): void {
  visit(document, {
    Map(_, map) {
      const known = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value)) {
          throw unreadable(file, `The key ${String(key.value)} stands twice in a map`, lines.linePos(key.range?.[0] ?? 0).line);
        }
        known.add(key.value);
      }
    },
  });
}

function unreadable(file: string, message: string, line: number): SpecError {
  if (/call stack/.test(message)) {
    const fix = "Flatten it; move parts to components.";
    return new SpecError([{ file, line, message: "The document is nested too deep to be read.", fix }]);
  }
  return new SpecError([
    { file, line, message: `This is no valid YAML: ${message.replace(/\s+/g, " ").trim()}`, fix: "Put the YAML right." },
  ]);
}

function offsetOf(contents: unknown, keys: readonly string[], document: ReturnType<typeof parseDocument>): number {
  let node = contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const key of keys) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
