import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
  [["read"], /page read FILE/],
  [["drift", "noise.txt", "--format", "html"], /page drift/],
  [["draft", "a.txt", "--nothing"], /Unknown option/],
])("%j ends in a clear line and no stack trace", (args, message) => {
  const found = run(...args.map((arg) => (arg.endsWith(".txt") && !arg.startsWith("/") ? join(folder, arg) : arg)));
  expect(found.status).toBe(2);
  expect(found.stderr).toMatch(message);
  expect(found.stderr).not.toMatch(/^\s+at /m);
});
