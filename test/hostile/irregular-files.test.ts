import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { type Problem, SpecError } from "../../generator/text/problem.js";
import { loadDocument } from "../../generator/mock/load.js";
import { bundle } from "../../generator/contract/bundle.js";
import { lint } from "../../generator/lint/lint.js";
import { rulesets } from "../../profiles/huawei/lint/ruleset.js";
import { makeTree } from "../unit/generator/tree.js";

const spec = "spec/a/openapi.yaml";
const head = `openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n`;

/** What may stand where a file is expected, made at a path below the root. */
const kinds: { kind: string; make: (path: string) => void | Promise<void>; want: RegExp }[] = [
  { kind: "a named pipe", make: (path) => void spawnSync("mkfifo", [path]), want: /a named pipe, no regular file/ },
  { kind: "a folder", make: (path) => void mkdirSync(path), want: /a folder, no regular file/ },
  { kind: "a link to itself", make: (path) => symlinkSync(path, path), want: /a link that leads in a circle/ },
  { kind: "a link to nothing", make: (path) => symlinkSync("not-there", path), want: /cannot be read/ },
  { kind: "a link to a device", make: (path) => symlinkSync("/dev/zero", path), want: /outside the repository/ },
  { kind: "a link to a file elsewhere", make: linkElsewhere, want: /outside the repository/ },
  { kind: "a link to a folder elsewhere", make: (path) => symlinkSync("/etc", path), want: /outside the repository/ },
  { kind: "a socket", make: listenAt, want: /cannot be read/ },
  { kind: "a file of 17 MiB", make: (path) => writeFileSync(path, "#".repeat(17 * 1024 * 1024)), want: /17825792 bytes/ },
];

function linkElsewhere(path: string): void {
  symlinkSync(join(makeTree({ "elsewhere.yaml": "A: {type: string}\n" }), "elsewhere.yaml"), path);
}

/** The socket lies in the file system while somebody listens, which keeps no test from ending. */
function listenAt(path: string): Promise<void> {
  const server = createServer().unref();
  return new Promise((resolve) => void server.listen(path, resolve));
}

async function problemsOf(work: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
    throw error;
  }
}

describe.each(kinds)("$kind", ({ make, want }) => {
  const readers: { name: string; read: (root: string) => Promise<readonly Problem[]> }[] = [
    { name: "bundle", read: (root) => problemsOf(() => bundle(spec, { root })) },
    { name: "lint", read: (root) => lint(root, [{ service: "a", spec, rules: "own" }], rulesets) },
    { name: "mock", read: (root) => problemsOf(() => loadDocument(root, spec)) },
  ];

  it.each(readers)("as what a $ref names is refused with the place of the $ref: $name", async ({ read }) => {
    const root = makeTree({ [spec]: `${head}components:\n  schemas:\n    A: {items: {$ref: "odd.yaml#/A"}}\n` });
    await make(join(root, "spec/a/odd.yaml"));
    const [problem, ...more] = await read(root);
    expect(problem).toMatchObject({ file: spec, line: 6, message: expect.stringMatching(want) as string });
    expect(more).toEqual([]);
  });

  it.each(readers)("as the document itself is refused: $name", async ({ read }) => {
    const root = makeTree({ "spec/a/other.yaml": "" });
    await make(join(root, spec));
    const [problem, ...more] = await read(root);
    expect(problem).toMatchObject({ file: spec, message: expect.stringMatching(want) as string });
    expect(more).toEqual([]);
  });

  it("that only Spectral takes for the target of a $ref, here a property of that name, is not read either", async () => {
    const root = makeTree({ [spec]: `${head}components:\n  schemas:\n    A: {properties: {$ref: odd.yaml}}\n` });
    await make(join(root, "spec/a/odd.yaml"));
    const found = await lint(root, [{ service: "a", spec, rules: "own" }], rulesets);
    expect(found.length).toBeGreaterThan(0);
  });
});
