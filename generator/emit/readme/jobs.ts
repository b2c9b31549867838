import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";

import { type Problem, SpecError } from "../../text/problem.js";

/** A program that does a whole job with a package, as its README shows it. */
export interface Job {
  /** Its first doc comment, as Markdown: it is written by the same hand as the program. */
  readonly about: string;
  /** What follows that comment, unchanged. */
  readonly code: string;
}

const OPENING_COMMENT = /^\/\*\*\s+(.*?)\s*\*\/\s*/s;

/** Returns where the programs of a spec are, relative to the root: their folder, which need not be there, and the files in it. */
export function jobInputs(root: string, spec: string): string[] {
  const folder = `${posix.dirname(spec)}/jobs/`;
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return [folder, ...names.filter((name) => name.endsWith(".ts")).map((name) => `${folder}${name}`)];
}

/** Resolves with the programs of a spec, by the names of their files. Throws `SpecError` for one that no README can show. */
export async function readJobs(root: string, spec: string): Promise<Job[]> {
  const problems: Problem[] = [];
  const jobs: Job[] = [];
  const [, ...files] = jobInputs(root, spec);
  for (const file of files.sort()) {
    const text = (await readFile(join(root, file), "utf8")).replaceAll("\r\n", "\n");
    const [opening = "", comment = ""] = OPENING_COMMENT.exec(text) ?? [];
    const code = text.slice(opening.length).trimEnd();
    const refuse = (message: string, fix: string): void => void problems.push({ file, line: 1, message, fix });
    if (comment === "")
      refuse("The file does not begin with a doc comment.", "Begin with /** … */ that says what the program does.");
    if (/^\s*```/m.test(code)) refuse("A line begins with ```, which ends a block of Markdown.", "Write that line otherwise.");
    jobs.push({ about: comment.replace(/^ *\* ?/gm, ""), code });
  }
  if (problems.length > 0) throw new SpecError(problems);
  return jobs;
}
