import type { Problem } from "./model.js";

/** Gives problems in the order of their files and lines, each once: stages that read the same file find the same in it. */
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
