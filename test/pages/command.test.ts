import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const build = join(root, "build");
let folder = "";
let command = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"));
  command = join(build, `test-page-${process.pid}`);
  buildSync({
    entryPoints: [join(root, "generator/bin/page.ts")],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outdir: command,
  });
  writeFileSync(
    join(folder, "a.txt"),
    "Kettles\nURI\nGET /v1/{k}\n| Parameter | Type | Description |\n|---|---|---|\n| k | String | Which. Maximum: 9 |\n",
  );
  writeFileSync(
    join(folder, "b.txt"),
    "Kettles\nURI\nGET /v1/{k}\n| Parameter | Type | Description |\n|---|---|---|\n| k | String | Which. Maximum: 7 |\n",
  );
  writeFileSync(join(folder, "noise.txt"), Buffer.from([65, 10, 0, 1]));
  writeFileSync(join(folder, "prose.txt"), "Kettles\n\nA kettle boils water. Its lid closes.\n");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(command, { recursive: true });
});

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(command, "page.js"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("read prints YAML, or JSON in the documented shape", () => {
  expect(run("read", join(folder, "a.txt")).stdout).toContain("maxLength: 9");
  const facts: unknown = JSON.parse(run("read", join(folder, "a.txt"), "--json").stdout);
  expect(Object.keys(Object(facts))).toEqual([
    "page",
    "operation",
    "parameters",
    "requestBody",
    "structures",
    "missingStructures",
    "responses",
    "examples",
    "statusCodes",
    "notes",
    "unread",
  ]);
});

test("diff of two editions: 1 with the change, 0 without", () => {
  const found = run("diff", join(folder, "a.txt"), join(folder, "b.txt"), "--json");
  expect(found.status).toBe(1);
  expect(JSON.parse(found.stdout)).toEqual([
    { member: "parameter path k", kind: "maxLength", page: 7, spec: 9, level: "breaking", file: join(folder, "b.txt"), line: 6 },
  ]);
  expect(run("diff", join(folder, "a.txt"), join(folder, "a.txt"))).toMatchObject({ status: 0, stdout: "no difference\n" });
});

test("drift: 1 for a new operation, 2 for what is unreadable, in each format", () => {
  expect(run("drift", join(folder, "a.txt"))).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("new operation") as string,
  });
  expect(run("drift", join(folder, "a.txt"), "--format", "markdown").stdout).toContain("| page | operation | status |");
  const unreadable = run("drift", join(folder, "noise.txt"), "--format", "json");
  expect(unreadable.status).toBe(2);
  expect(JSON.parse(unreadable.stdout)).toMatchObject({ pages: [{ operation: null, status: "unreadable" }], gone: [] });
});

test.each([
  [["read", "/nowhere/page.txt"], /\/nowhere\/page\.txt is not there/],
  [["read", "noise.txt"], /noise\.txt:2: this is no text/],
  [["read", "."], /is a folder/],
  [["read", ""], /^page: no page is named$/m],
  [["read", "prose.txt"], /prose\.txt:1: it has no table and names no method and path, so it is no reference page/],
  [["fingerprint", "prose.txt"], /it is no reference page/],
  [["draft", "prose.txt", "--service", "kettle"], /it is no reference page/],
  [[], /^No command is given\.\npage read FILE/],
  [["brew"], /^There is no command "brew"; it must be read, drift, diff, draft or fingerprint\.\npage read FILE/],
  [["read"], /^page read takes one file, and none is given\.\npage read FILE/],
  [["diff", "a.txt"], /^page diff takes 2 files, and 1 are given\./],
  [["drift"], /^page drift takes at least one file or folder, and none is given\./],
  [["drift", "a.txt", "--format", "html"], /^--format \(FORMAT\) is "html"; for page drift it must be text, markdown or json\./],
  [["read", "a.txt", "--format", "markdown"], /^--format \(FORMAT\) is "markdown"; for page read it must be text or json\./],
  [["draft", "a.txt"], /^page draft needs --service \(SERVICE\): the name of a service\./],
  [["draft", "a.txt", "--service", "kettle", "--name", "Kettle", "--updated", "yesterday"], /"yesterday" is no date/],
  [["draft", "a.txt", "--nothing"], /Unknown option/],
])("%j ends in a clear line and no stack trace", (args, message) => {
  const found = run(...args.map((arg) => (arg.endsWith(".txt") && !arg.startsWith("/") ? join(folder, arg) : arg)));
  expect(found.status).toBe(2);
  expect(found.stderr).toMatch(message);
  expect(found.stderr).not.toMatch(/^\s+at /m);
});

/** What a folder holds, what is printed of what could not be drafted, and how the program ends. */
test.each([
  ["nothing that can be drafted", ["noise.txt", "prose.txt"], 2, []],
  ["something that can, and something that cannot", ["noise.txt", "Kettle.txt"], 1, ["wrote spec/kettle/facts/Kettle.yaml"]],
  ["only what can", ["Kettle.txt"], 0, ["wrote spec/kettle/facts/Kettle.yaml"]],
] as const)("draft of a folder with %s", (_, names, status, lines) => {
  const pages = mkdtempSync(join(folder, "pages-"));
  const root = mkdtempSync(join(folder, "root-"));
  cpSync(fileURLToPath(new URL("../../spec/common", import.meta.url)), join(root, "spec/common"), { recursive: true });
  for (const name of names) copyFileSync(join(folder, name === "Kettle.txt" ? "a.txt" : name), join(pages, name));
  const found = run("draft", pages, "--service", "kettle", "--root", root);
  expect(found.status).toBe(status);
  for (const line of lines) expect(found.stdout.split("\n")).toContain(line);
  const failed = names.filter((name) => name !== "Kettle.txt");
  expect(found.stderr.split("\n").filter((line) => line.startsWith("page: "))).toHaveLength(failed.length);
  for (const name of failed) expect(found.stderr).toContain(join(pages, name));
  // What is there already is no failure.
  if (status === 0) expect(run("draft", pages, "--service", "kettle", "--root", root)).toMatchObject({ status: 0, stderr: "" });
});
