import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { EnvironmentError } from "../text/problem.js";

/** Writes a file whole or not at all, with the folders above it. A link that stands in its place is replaced and not followed. */
export function replaceFile(path: string, text: string): void {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, text, { flag: "wx" });
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new EnvironmentError([
      {
        file: path,
        message: `The file cannot be written (${reason}).`,
        fix: "Check the folder, its rights and the room on the disk.",
      },
    ]);
  }
}
