import { readdirSync } from "node:fs";
import { join, posix } from "node:path";

import type { Bundle } from "./document.js";
import { isObject, type Json } from "../text/json.js";
import type { Problem } from "../text/problem.js";
import { readReference } from "../text/reference.js";
import { readSourceFile, type SourceFile } from "../text/source-file.js";

/** The folders beside a service's document that hold nothing but parts of it. */
const FOLDERS = ["operations", "schemas"];

/** Resolves with a problem for each part of a document that stands in a file beside it and that nothing refers to. */
export async function unusedParts(root: string, { files }: Bundle): Promise<Problem[]> {
  const [main = "", ...others] = files;
  const home = posix.dirname(main);
  const sources = await Promise.all(files.map((file) => readSourceFile(root, file)));
  const used = new Set(sources.flatMap(partsUsedBy));
  const own = sources.filter(({ file }) => others.includes(file) && file.startsWith(`${home}/`));
  return [...own.flatMap((source) => unusedIn(source, used)), ...unreadFiles(root, home, new Set(files))];
}

/** Returns the parts of files, `file#key`, and the whole files, `file`, that the references of a file lead to. */
function partsUsedBy({ file, content }: SourceFile): string[] {
  return referencesIn(content).flatMap((reference) => {
    const target = readReference(file, reference);
    if ("fault" in target) return [];
    const [key] = target.keys;
    return key === undefined ? target.file : `${target.file}#${key}`;
  });
}

function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "$ref" && typeof member === "string" ? member : referencesIn(member),
  );
}

function unusedIn({ file, content, lineOf }: SourceFile, used: ReadonlySet<string>): Problem[] {
  if (used.has(file) || !isObject(content)) return [];
  return Object.keys(content)
    .filter((key) => !used.has(`${file}#${key}`))
    .map((key) => ({
      file,
      line: lineOf([key]),
      message: `Nothing refers to ${key}.`,
      fix: "Refer to it, or take it out: it is part of no document.",
    }));
}

function unreadFiles(root: string, home: string, read: ReadonlySet<string>): Problem[] {
  return FOLDERS.flatMap((folder) => namesIn(join(root, home, folder)).map((name) => posix.join(home, folder, name)))
    .filter((file) => /\.(ya?ml|json)$/.test(file) && !read.has(file))
    .map((file) => ({
      file,
      message: "No document refers to this file.",
      fix: `Refer to it in ${home}/, or remove it.`,
    }));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
