import { printable } from "./print.js";

/** Where something stands: a file relative to the root, and its line, counted from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
}

/** One thing that is wrong, for a person who is to put it right. */
export interface Problem {
  /** Relative to the root; absent when the trouble is not in a file. */
  readonly file?: string;
  readonly line?: number;
  /** JSON pointer into the bundle, `/paths/~1v1~1tasks/get`. */
  readonly pointer?: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
}

/** The input is wrong: exit code 1. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.problems = problems;
  }
}

/** The machine lacks something: exit code 2. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.problems = problems;
  }
}

/** Returns what is made of each; throws one `SpecError` with the problems of all of which nothing can be made. */
export function withAllProblems<From, To>(all: readonly From[], make: (one: From) => To): To[] {
  const problems: Problem[] = [];
  const made = all.flatMap((one) => {
    try {
      return [make(one)];
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new SpecError(problems);
  return made;
}

/** Returns the lines that tell a person of a problem: where, what, and what to do. */
export function problemText(problem: Problem): string {
  return `${whatIsWrong(problem)}\n    ${printable(problem.fix)}`;
}

/** Returns what `problemText` does, on one line. */
export function problemLine(problem: Problem): string {
  return `${whatIsWrong(problem)} ${printable(problem.fix)}`;
}

function whatIsWrong({ file, line, pointer, message }: Problem): string {
  const place = [file, line].filter((part) => part !== undefined).join(":");
  const where = [place, pointer].filter((part) => part !== undefined && part !== "").join(" ");
  return `${where === "" ? "" : `${printable(where)}: `}${printable(message)}`;
}

/** Returns problems in the order of their files and lines, each once: stages that read the same file find the same in it. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const first = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.file}:${problem.line} ${problem.message}`;
    if (!first.has(key)) first.set(key, problem);
  }
  return [...first.values()].sort(
    (one, other) => compare(one.file ?? "", other.file ?? "") || (one.line ?? 0) - (other.line ?? 0),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
