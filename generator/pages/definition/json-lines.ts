import { PageError } from "../forms/page-error.js";

/** A JSON text with the line of each of its members. */
export interface JsonLines {
  value: unknown;
  /** The line of a member's name, or of an item. */
  lineOf(holder: object, key: string | number): number;
  /** A member's number: as printed where it is a whole number that a double cannot hold. */
  numberOf(holder: object, key: string): number | string | null;
}

/** No definition nests so deep: what reads it may go down member by member. */
const DEEPEST = 200;
const TOKEN = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/g;

type Lines = Map<string | number, number>;

interface Open {
  holder: Record<string, unknown> | unknown[];
  lines: Lines;
  key: string | null;
}

/** Reads JSON. Throws `PageError` with the line where it ends to be JSON. */
export function readJson(text: string, file: string): JsonLines {
  refuseInvalid(text, file);
  const lines = new WeakMap<object, Lines>();
  const digits = new WeakMap<object, Map<string, string>>();
  const open: Open[] = [];
  const starts = lineStarts(text);
  let line = 0;
  let root: unknown;
  const add = (value: unknown): void => {
    const top = open[open.length - 1];
    if (top === undefined) root = value;
    else if (Array.isArray(top.holder)) {
      top.lines.set(top.holder.length, line);
      top.holder.push(value);
    } else {
      // Not an assignment: a member may be named __proto__.
      Object.defineProperty(top.holder, top.key ?? "", { value, enumerable: true, configurable: true, writable: true });
      top.key = null;
    }
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    while ((starts[line] ?? Infinity) <= index) line++;
    const top = open[open.length - 1];
    if (token === "{" || token === "[") {
      const holder: Open["holder"] = token === "{" ? {} : [];
      add(holder);
      const members: Lines = new Map();
      lines.set(holder, members);
      open.push({ holder, lines: members, key: null });
      if (open.length > DEEPEST)
        throw new PageError(file, line, `the JSON nests deeper than ${DEEPEST}`, "give the definition of one operation");
    } else if (token === "}" || token === "]") open.pop();
    else if (token === "," || token === ":") continue;
    else if (top !== undefined && !Array.isArray(top.holder) && top.key === null) {
      top.key = String(JSON.parse(token));
      top.lines.set(top.key, line);
    } else {
      if (top !== undefined && typeof top.key === "string" && /^-?\d{16,}$/.test(token))
        digits.set(top.holder, (digits.get(top.holder) ?? new Map<string, string>()).set(top.key, token));
      add(JSON.parse(token));
    }
  }
  return {
    value: root,
    lineOf: (holder, key) => lines.get(holder)?.get(key) ?? 1,
    numberOf(holder, key) {
      const value: unknown = Object.entries(holder).find(([name]) => name === key)?.[1];
      if (typeof value !== "number") return null;
      return Number.isInteger(value) && !Number.isSafeInteger(value) ? (digits.get(holder)?.get(key) ?? value) : value;
    },
  };
}

/** The engine's own parser says what is JSON, and where it ends to be. */
function refuseInvalid(text: string, file: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, at).split("\n").length;
    throw new PageError(file, line, "the JSON ends or breaks here", "save the definition again, whole");
  }
}

/** The index at which each line but the first begins. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
