import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";

import { type Problem, SpecError } from "./problem.js";
import type { Json } from "./json.js";

/** A YAML or JSON file that has been read, and the way from its members back to lines. */
export interface SourceFile {
  /** Relative to the root, with slashes. */
  readonly file: string;
  readonly text: string;
  readonly content: Json;
  /** Returns the line of the member that the keys lead to, or of the nearest one above it. */
  lineOf(keys: readonly string[]): number;
}

/** What the YAML library made of a file. */
interface Parsed {
  readonly file: string;
  readonly document: Document;
  /** Returns the line of a position in the text, counted from 1. */
  lineAt(this: void, offset: number): number;
}

const LIMITS: ReadonlySet<string> = new Set(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]);
const TOO_DEEP = { message: "The document is nested too deep to be read.", fix: "Flatten it; move parts to components." };
const MAX_BYTES = 16 * 1024 * 1024;

/** Reads one file of a spec; throws `SpecError` with every mistake of its YAML. */
export async function readSourceFile(root: string, file: string): Promise<SourceFile> {
  return parseSourceFile(file, await readTextInside(root, file));
}

/** What is taken although it is not read digit by digit: a review compares documents that others have written. */
export interface ParseOptions {
  readonly takesInexact?: boolean;
}

/** Parses the text of a YAML or JSON file; `file` is what problems name. */
export function parseSourceFile(file: string, text: string, { takesInexact = false }: ParseOptions = {}): SourceFile {
  const lineCounter = new LineCounter();
  const document = parseYaml(file, text, lineCounter);
  const parsed: Parsed = { file, document, lineAt: (offset) => lineCounter.linePos(offset).line || 1 };
  refuse(yamlFaults(parsed));
  refuse([...repeatedKeys(parsed), ...(takesInexact ? [] : inexactIntegers(parsed))]);
  return { file, text, content: contentOf(parsed), lineOf: createLineOf(parsed) };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SpecError(problems);
}

function parseYaml(file: string, text: string, lineCounter: LineCounter): Document {
  try {
    // The library looks for repeated keys by comparing each with each, which takes minutes for a long mapping.
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SpecError([{ file, line: 1, ...TOO_DEEP }]);
  }
}

function yamlFaults({ file, document, lineAt }: Parsed): Problem[] {
  // The library tells of it as of any mistake, and of others that follow from it.
  const deep = document.errors.find(({ message }) => message.includes("call stack"));
  if (deep) return [{ file, line: lineAt(deep.pos[0]), ...TOO_DEEP }];
  return [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: `This is no valid YAML: ${oneSentence(error.message)}`,
    fix: "Put the YAML right; look at indentation and quotes first.",
  }));
}

function repeatedKeys({ file, document, lineAt }: Parsed): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined) continue;
        const line = lineAt((isScalar(key) ? key.range?.[0] : undefined) ?? 0);
        if (seen.has(name))
          problems.push({ file, line, message: "A key stands twice in one mapping.", fix: "Remove or rename one of the two." });
        seen.add(name);
      }
    },
  });
  return problems;
}

function inexactIntegers({ file, document, lineAt }: Parsed): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_key, node, path) {
      const parent = path.at(-1);
      // A limit is that of the nearest double: int64 ends at 2^63−1.
      if (isPair(parent) && isScalar(parent.key) && LIMITS.has(String(parent.key.value))) return;
      if (typeof node.value !== "number" || !Number.isInteger(node.value) || Number.isSafeInteger(node.value)) return;
      problems.push({
        file,
        line: lineAt(node.range?.[0] ?? 0),
        message: `The integer ${node.source ?? node.value} is beyond ±(2^53−1) and would not keep its digits.`,
        fix: "Show a smaller value in an example; leave it out of an enum or a const.",
      });
    },
  });
  return problems;
}

function contentOf({ file, document }: Parsed): Json {
  try {
    const content: Json = document.toJS();
    return content;
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    const message = `The YAML cannot be expanded: ${oneSentence(error.message)}`;
    throw new SpecError([{ file, line: 1, message, fix: "Use $ref instead of YAML aliases." }]);
  }
}

function createLineOf({ document, lineAt }: Parsed): SourceFile["lineOf"] {
  /** The members of each mapping in which a line was looked for. */
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  return (keys) => {
    let node = document.contents as Node | null;
    let offset = node?.range?.[0] ?? 0;
    for (const key of keys) {
      if (isAlias(node)) node = node.resolve(document) ?? null;
      if (isMap(node)) {
        const pairs = known.get(node) ?? pairsOf(node);
        known.set(node, pairs);
        const pair = pairs.get(key);
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
    return lineAt(offset);
  };
}

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  return new Map(map.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item] as const] : [])));
}

/** Reads a text below the root. Whatever is no regular file, leads out of the root, is too long or no UTF-8 is refused unread. */
export async function readTextInside(root: string, file: string): Promise<string> {
  return readTextInsideSync(root, file);
}

/** Returns what `readTextInside` resolves with. */
export function readTextInsideSync(root: string, file: string): string {
  const bytes = readBytesInside(root, file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SpecError([{ file, message: "The file is no text in UTF-8.", fix: "Save it as UTF-8." }]);
  }
}

/** Returns the bytes of a file below the root, of whatever kind they are. */
export function readBytesInside(root: string, file: string): Buffer {
  const refuse = (message: string, fix: string): never => {
    throw new SpecError([{ file, message, fix }]);
  };
  try {
    const path = realpathSync(resolve(root, file));
    const outside = relative(realpathSync(root), path);
    if (outside === ".." || outside.startsWith(`..${sep}`))
      return refuse("The file lies outside the repository.", "Copy what is needed into spec/.");
    return readRegular(path, refuse);
  } catch (error) {
    if (error instanceof SpecError) throw error;
    if (error instanceof Error && "code" in error && error.code === "ELOOP")
      return refuse("The file is a link that leads in a circle.", "Put the file itself in its place.");
    return refuse("The file cannot be read.", "Check the name; within a document it is relative to that document.");
  }
}

/** Without O_NONBLOCK, opening a named pipe waits for somebody to write. */
function readRegular(path: string, refuse: (message: string, fix: string) => never): Buffer {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) {
      const kind = found.isDirectory() ? "a folder" : found.isFIFO() ? "a named pipe" : "a device or a socket";
      return refuse(`This is ${kind}, no regular file.`, "Put a file in its place, or correct the name.");
    }
    if (found.size > MAX_BYTES) return refuse(`The file has ${found.size} bytes; ${MAX_BYTES} are the most.`, "Split it.");
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

function oneSentence(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(/\.?$/, ".");
}
