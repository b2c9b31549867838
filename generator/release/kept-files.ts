import { lstatSync } from "node:fs";
import { join } from "node:path";

import { replaceFile } from "../run/replace-file.js";
import { print } from "../text/print.js";
import { type Problem, SpecError } from "../text/problem.js";
import { readTextInsideSync } from "../text/source-file.js";

/** A file of a package that people review, made from what the package is. */
export interface KeptFile {
  readonly service: string;
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
}

/** Where kept files lie, and what to say of those that are not current. */
export interface Keeping {
  readonly program: string;
  readonly root: string;
  /** Whether nothing is written, and files that are not current are refused. */
  readonly isCheck: boolean;
  readonly message: string;
  readonly fix: string;
}

/** Writes the files that are not current, and says so of each; throws `SpecError` with them instead where it is to check only. */
export function keepFiles({ program, root, isCheck, message, fix }: Keeping, files: Iterable<KeptFile>): number {
  const stale: Problem[] = [];
  for (const { service, path, text } of files) {
    const file = join(root, path);
    // A link is not followed: the file takes its place.
    const isCurrent = isFile(file) && readTextInsideSync(root, path) === text;
    if (!isCurrent && isCheck) {
      stale.push({ file: path, message, fix });
      continue;
    }
    if (!isCurrent) replaceFile(file, text);
    print(`${program}: ${service} ${isCurrent ? "unchanged" : "written"}\n`);
  }
  if (stale.length > 0) throw new SpecError(stale);
  return 0;
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
