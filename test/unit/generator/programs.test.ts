import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, expect, it } from "vitest";

import { packagesText, specText } from "./run.js";
import { compilePrograms, makeTree, repository } from "./tree.js";

/** A folder in which most goes wrong: every program runs in it. */
const files: Readonly<Record<string, string>> = {
  "packages.yaml": packagesText("toys", "lost"),
  "spec/toys/openapi.yaml": specText("Toys"),
  "broken/packages.yaml": "scope: [\n",
  "unknown/packages.yaml": packagesText("toys").replace("scope:", "scoop:"),
  "lint/packages.yaml": packagesText("toys"),
  "lint/spec/toys/openapi.yaml": specText("Toys"),
  "one.yaml": specText("One"),
  "broken.yaml": "openapi: [\n",
  "number.yaml": "3\n",
  "old.yaml": 'openapi: 3.0.3\ninfo: {title: Old, version: "1"}\npaths: {}\n',
  "noise.txt": "A\n\u0000\u0001\n",
  "empty/readme.md": "nothing\n",
};

/** Program and arguments, as one types them. */
const calls: readonly string[] = [
  "cli",
  "cli --help",
  "cli make-coffee",
  "cli generate --frobnicate",
  "cli generate --root empty",
  "cli generate --root broken",
  "cli generate --root unknown",
  "cli generate --root . --config other.yaml",
  "cli generate --root .",
  "cli check --root .",
  "cli lint --root .",
  "cli lint --root lint",
  "page",
  "page read",
  "page read nowhere.txt",
  "page read noise.txt",
  "page read empty",
  "page read one.yaml --frobnicate",
  "page diff one.yaml",
  "page drift noise.txt --format html",
  "page drift nowhere",
  "page drift empty --root .",
  "page draft one.yaml",
  "page draft nowhere.txt --service toys",
  "page fingerprint nowhere.txt",
  "review",
  "review --frobnicate",
  "review --base one.yaml",
  "review --base one.yaml --head one.yaml --format xml",
  "review --base one.yaml --head nowhere.yaml",
  "review --base one.yaml --head broken.yaml",
  "review --base one.yaml --head number.yaml",
  "review --base one.yaml --head old.yaml",
  "review --against nowhere",
  "review --against empty",
  "api --frobnicate",
  "api --root empty",
  "changelog --frobnicate",
  "changelog --root empty",
  "changelog --root broken",
  "coverage --frobnicate",
  "coverage --root empty",
  "keys --frobnicate",
  "keys --root empty --check",
  "mock --help",
  "mock --frobnicate",
  "mock toys --port x",
  "mock toys --port 70000",
  "mock toys --fault often",
  "mock toys --strict-auth",
  "mock --document nowhere.yaml",
  "mock --document broken.yaml",
  "mock --document number.yaml",
  "mock nothing",
  "docs",
];

let folder = "";
let programs = "";
beforeAll(async () => {
  folder = makeTree(files);
  programs = await compilePrograms(
    "cli",
    "lint-worker",
    "page",
    "review",
    "api",
    "changelog",
    "coverage",
    "keys",
    "mock",
    "docs",
  );
});

/** Gives the exit code and all that was printed; a stack trace is said and left out, since lines move. */
function run(call: string): Promise<string> {
  const [program = "", ...args] = call.split(" ");
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(programs, `${program}.js`), ...args],
      { cwd: folder, timeout: 50_000 },
      (_, stdout, stderr) => resolve(`$ ${call}\nexit code ${child.exitCode}\n${mark("out", stdout)}${mark("err", stderr)}`),
    );
  });
}

function mark(stream: string, text: string): string {
  const trace = /^[^\n]*:\d+\n(?:.*\n){0,4}\n(?:.*\n)*? +at [^]*|^.*\n +at [^]*/m;
  const shown = text.replace(trace, "STACK TRACE\n").replaceAll(folder, "FOLDER").replaceAll(repository, "REPOSITORY");
  return shown
    .split("\n")
    .slice(0, -1)
    .map((line) => `${stream}| ${line}`.trimEnd() + "\n")
    .join("");
}

it("say what programs.txt says, and end with its exit codes", { timeout: 120_000 }, async () => {
  const found: string[] = [];
  for (const call of calls) found.push(await run(call));
  const file = join(repository, "test/unit/generator/programs.txt");
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, found.join("\n"));
  expect(found.join("\n")).toBe(readFileSync(file, "utf8"));
});
