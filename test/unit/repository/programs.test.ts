import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const MOST_LINES = 40;
/** What only `runProgram` does: reading arguments, choosing exit codes, putting problems into words. */
const PROGRAMS_PART = /\bparseArgs\(|\bprocess\s*\.\s*(?:exit(?:Code)?\b|argv\b)|\bproblem(?:Text|Line)\b/;

const paths = ["generator", "profiles"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
);
const programs = paths.filter((path) => path.startsWith("generator/bin/"));

it.each(programs)(`%s has at most ${MOST_LINES} lines`, (path) => {
  expect(readFileSync(join(root, path), "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(MOST_LINES);
});

it("arguments, exit codes and the words of problems have one place", () => {
  const found = paths.filter((path) => PROGRAMS_PART.test(readFileSync(join(root, path), "utf8")));
  expect(found.sort()).toEqual(["generator/text/problem.ts", "generator/text/program.ts"]);
});

it.each([
  ["parseArgs({ args })", true],
  ["process.exit(1);", true],
  ["process.exitCode = 1;", true],
  ["child.exitCode", false],
  ["problemText(problem)", true],
])("%s: %s", (line, isFound) => {
  expect(PROGRAMS_PART.test(line)).toBe(isFound);
});
