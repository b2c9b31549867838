import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { makeTree, readTree, repository, write } from "../unit/generator/tree.js";

/** Values that make, a shell or a program would obey if they came to stand in a command. */
const values = [
  "$(shell touch pwned)",
  "$(eval pwned := 1)$(error pwned)",
  "${SHELL}",
  "$$(touch pwned)",
  "$(touch pwned)",
  "`touch pwned`",
  "; touch pwned",
  "&& touch pwned #",
  "| tee pwned",
  "> pwned",
  '"; touch pwned; "',
  "'; touch pwned; '",
  "a\ntouch pwned",
  "a\n\ttouch pwned\n",
  "-rf",
  "--help",
  "--",
  "*",
  "~",
  "a b  c",
  "#",
  "\\",
  "$",
  "%:=",
  "\u001b[2J",
];

const words = (value: string): string[] => value.split(/[ \t\n]+/).filter((word) => word !== "");

/** What node is started with, by target, when each variable has the same value. */
const targets: Record<string, (value: string) => string[][]> = {
  facts: (value) => [["build/generator/page.js", "read", "--json", "--", value]],
  drift: (value) => [["build/generator/page.js", "drift", `--format=${value}`, "--", value]],
  draft: (value) => [
    ["build/generator/page.js", "draft", `--service=${value}`, `--name=${value}`, `--url=${value}`, "--", value],
  ],
  review: (value) => [
    [
      "build/generator/review.js",
      `--against=${value}`,
      ...["--out", "build/review.md"],
      ...[`--format=${value}`, `--link=${value}`],
    ],
  ],
  mock: (value) => [["build/generator/mock.js", `--port=${value}`, ...words(value), "--", ...words(value)]],
  check: () => checks("--full"),
  test: () => [
    ...checks("--full"),
    ["build/generator/build.js"],
    ["build/generator/build.js"],
    ["build/generator/cli.js", "lint"],
  ],
};
function checks(...how: string[]): string[][] {
  return [
    ["build/generator/cli.js", "check", ...how],
    ["build/generator/keys.js", "--check"],
    ["build/generator/coverage.js", "--check"],
  ];
}
const variables = ["PAGE", "PAGES", "URL", "NAME", "SERVICE", "BASE", "FORMAT", "LINK", "ARGS", "PORT", "JSON", "FULL", "OTHER"];

/** A tree in which all is compiled, and programs that note what they are started with in place of the real ones. */
function stubbedTree(): { root: string; bin: string; log: string } {
  const bin = makeTree({ log: "" });
  const log = join(bin, "log");
  write(bin, "node", `#!/bin/sh\nprintf '%s\\0' "$#" "$@" >> '${log}'\n`);
  const root = makeTree({ "package.json": "{}", "package-lock.json": "{}", "generator/a.ts": "", "spec/a.ts": "" });
  cpSync(join(repository, "Makefile"), join(root, "Makefile"));
  for (const name of [".bin/vitest", ".bin/eslint", ".bin/prettier", ".bin/tsc", "typescript-7/bin/tsc"]) {
    write(root, `node_modules/${name}`, "#!/bin/sh\n");
    chmodSync(join(root, "node_modules", name), 0o755);
  }
  chmodSync(join(bin, "node"), 0o755);
  for (const [at, path] of ["node_modules/.package-lock.json", "build/generator/.compiled"].entries()) {
    write(root, path, "");
    const later = Date.now() / 1000 + 10 * (at + 1);
    utimesSync(join(root, path), later, later);
  }
  return { root, bin, log };
}

const tree = stubbedTree();

function make(target: string, given: string[], env: Record<string, string>): { calls: string[][]; status: number | null } {
  writeFileSync(tree.log, "");
  const { PATH, ...rest } = process.env;
  const { status } = spawnSync("make", [...given, target], {
    cwd: tree.root,
    env: { ...rest, MAKEFLAGS: "", PATH: `${tree.bin}:${PATH}`, ...env },
  });
  return { calls: readLog(), status };
}

/** What each process was started with: how many arguments, and these, each with a NUL at its end. */
function readLog(): string[][] {
  const calls: string[][] = [];
  const noted = readFileSync(tree.log, "utf8").split("\0").slice(0, -1);
  while (noted.length > 0) calls.push(noted.splice(0, Number(noted.shift())));
  return calls;
}

/** Some of them run side by side. */
const inOrder = (calls: readonly string[][]): string[] => calls.map((call) => JSON.stringify(call)).sort();

describe.each(Object.entries(targets))("make %s hands on what it is given as it is", (target, want) => {
  it.each(values)("%j on the command line", (value) => {
    const before = readTree(tree.root);
    const { calls } = make(
      target,
      variables.map((name) => `${name}=${value}`),
      {},
    );
    expect(inOrder(calls)).toEqual(inOrder(want(value)));
    expect(readTree(tree.root)).toEqual(before);
  });

  it.each(values.slice(0, 3))("%j in the environment", (value) => {
    const before = readTree(tree.root);
    const { calls } = make(target, [], Object.fromEntries(variables.map((name) => [name, value])));
    expect(inOrder(calls)).toEqual(inOrder(want(value)));
    expect(readTree(tree.root)).toEqual(before);
  });
});

describe("what a person does not give", () => {
  const rows: [string, string[][]][] = [
    ["facts", [["build/generator/page.js", "read", "--", ""]]],
    ["drift", [["build/generator/page.js", "drift", "--format=text", "--", ""]]],
    ["draft", [["build/generator/page.js", "draft", "--service=", "--", ""]]],
    ["review", [["build/generator/review.js", "--against=origin/main", "--out", "build/review.md"]]],
    ["mock", [["build/generator/mock.js", "--port=4010", "--"]]],
    ["check", checks()],
  ];
  it.each(rows)("make %s", (target, want) => {
    expect(make(target, [], {}).calls).toEqual(want);
  });
});

it("would notice a value that is obeyed", () => {
  write(tree.root, "Makefile.bad", 'facts:\n\t@node "$(PAGE)"\n');
  make("facts", ["-f", "Makefile.bad", "PAGE=`touch pwned`"], {});
  expect(existsSync(join(tree.root, "pwned"))).toBe(true);
});

it("no recipe has a variable in its text that a caller could set", () => {
  const text = readFileSync(join(repository, "Makefile"), "utf8");
  const own = new Set(["MAKE", ...[...text.matchAll(/^override (\w+) :=/gm)].map(([, name]) => name)]);
  const used = [...text.matchAll(/^\t.*$/gm)].flatMap(([line]) =>
    [...line.matchAll(/(?<!\$)\$[({](\w+)/g)].map(([, name]) => name),
  );
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => !own.has(name))).toEqual([]);
});

it("no script of package.json has anything of a caller in its text", () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { scripts: Record<string, string> };
  expect(Object.values(scripts).filter((script) => /[$`%]/.test(script))).toEqual([]);
});
