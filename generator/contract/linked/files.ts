import { dirname, posix, relative, resolve, sep } from "node:path";

import { SpecError } from "../../text/problem.js";
import { parseSourceFile, readTextInsideSync, type SourceFile } from "../../text/source-file.js";
import { type LinkedDocument, linkDocument } from "./document.js";

/** A contract that was read from files, and the way from its members back to lines. */
export interface ContractFile {
  readonly document: LinkedDocument;
  /** Returns the line of the member that the keys lead to in a file, or of the nearest one above it. */
  lineOf(file: string, keys: readonly string[]): number | undefined;
}

/**
 * Returns the contract in a YAML or JSON file. `root` is the folder that file names are relative to and that nothing is read outside of;
 * without one it is this folder, or a file's own folder where it lies elsewhere. Throws `SpecError`.
 */
export function openContract(path: string, side: "base" | "head", root?: string): ContractFile {
  const file = posix.normalize(path);
  const home = root ?? homeOf(file);
  const sources = new Map<string, SourceFile>();
  const read = (name: string): SourceFile => {
    const source =
      sources.get(name) ?? parseSourceFile(name, readText(home, resolve(root ?? ".", name), name), { takesInexact: true });
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
  return { document: linkDocument(content, side, file, { read: (name) => read(name).content, lineOf }), lineOf };
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
