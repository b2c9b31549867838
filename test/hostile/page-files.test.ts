import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { readPageFile } from "../../generator/pages/page-files.js";
import { drift } from "../pages/reader.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = "Kettles\nURI\nGET /v1/kettles\nStatus Codes\n| Status Code | Description |\n|---|---|\n| 200 | OK |\n";
let folder = "";
let pages = "";
let command = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "page-files-"));
  pages = join(folder, "pages");
  mkdirSync(join(pages, "folder.md"), { recursive: true });
  mkdirSync(join(pages, "kettle_files"));
  writeFileSync(join(folder, "secret.txt"), page);
  writeFileSync(join(pages, "z-kettle.txt"), page);
  symlinkSync(join(folder, "nowhere.txt"), join(pages, "dangling.txt"));
  symlinkSync("loop.txt", join(pages, "loop.txt"));
  symlinkSync("../secret.txt", join(pages, "out.txt"));
  symlinkSync(folder, join(pages, "out-folder.md"));
  symlinkSync("/dev/zero", join(pages, "device.txt"));
  symlinkSync("z-kettle.txt", join(pages, "within.txt"));
  execFileSync("mkfifo", [join(pages, "pipe.txt")]);
  writeFileSync(join(pages, "large.html"), `<html>${" ".repeat(5_000_000)}`);
  command = join(root, "build", `test-page-files-${process.pid}`);
  buildSync({
    entryPoints: [join(root, "generator/bin/page.ts")],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outdir: command,
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(command, { recursive: true });
});

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(command, "page.js"), ...args], {
    cwd: root,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

describe("what stands in a folder of pages and is none", () => {
  test("is a line of the drift each, and the pages beside it are read", async () => {
    const found = await drift([pages], root);
    const lines = found.pages.map(({ file, status, changes }) => [
      file.slice(pages.length + 1),
      status,
      changes.map((change) => String(change.page)).join(),
    ]);
    expect(lines).toEqual([
      ["dangling.txt", "unreadable", "this link leads nowhere"],
      ["device.txt", "unreadable", "this link leads out of the folder, and is not followed"],
      ["folder.md", "unreadable", "this is a folder"],
      ["large.html", "unreadable", "there are 5000006 bytes; a page has at most 4194304"],
      ["loop.txt", "unreadable", "this link leads nowhere"],
      ["out-folder.md", "unreadable", "this link leads out of the folder, and is not followed"],
      ["out.txt", "unreadable", "this link leads out of the folder, and is not followed"],
      ["pipe.txt", "unreadable", "this is no regular file"],
      ["within.txt", "new", ""],
      ["z-kettle.txt", "new", ""],
    ]);
  });

  test.each([
    ["pipe.txt", /no regular file/],
    ["device.txt", /no regular file/],
    ["large.html", /5000006 bytes/],
  ])("%s given by itself is refused before any of it is read", async (name, message) => {
    await expect(readPageFile(join(pages, name))).rejects.toThrow(message);
  });

  test.each(["dangling.txt", "loop.txt", "pipe.txt", "device.txt", "folder.md"])("page read %s says so in two lines", (name) => {
    const { status, stderr } = run("read", join(pages, name));
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("escape sequences of a page, or of its name, reach no terminal", () => {
  const escapes = "\u001b]0;owned\u0007\u001b[31m\u009b2J\u007f\r";
  const hostile = `Kettles${escapes}\nURI\nGET /v1/${escapes}kettles\nOdd ${escapes} line\n`;
  /** All but line ends: what a terminal would obey. */
  const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
  let file = "";
  let before = "";
  beforeAll(() => {
    file = join(folder, "kettle\u001b[2J\nfile.txt: unchanged.txt");
    before = join(folder, "before.txt");
    writeFileSync(file, hostile);
    writeFileSync(before, page);
  });

  test.each([
    ["read", () => [file]],
    ["read", () => [file, "--json"]],
    ["read", () => [`${file}.gone`]],
    ["drift", () => [file]],
    ["drift", () => [file, "--format", "markdown"]],
    ["drift", () => [file, "--format", "json"]],
    ["diff", () => [before, file]],
    ["diff", () => [before, file, "--json"]],
    ["draft", () => [file, "--service", `x${escapes}`]],
    ["draft", () => [file, "--service", "kps"]],
    ["fingerprint", () => [`${file}.gone`]],
    [`no command${escapes}`, () => [`--${escapes}`]],
  ])("page %s %s", (name, args) => {
    const { stdout, stderr } = run(name, ...args());
    expect(stdout + stderr).not.toBe("");
    expect(stdout).not.toMatch(OBEYED);
    expect(stderr).not.toMatch(OBEYED);
  });

  test("JSON still says what the page says, and a name with a line end is one line of the report", () => {
    const facts: unknown = JSON.parse(run("read", file, "--json").stdout);
    expect(JSON.stringify(facts)).toContain(JSON.stringify("\u001b]0;owned\u0007").slice(1, -1));
    expect(
      run("drift", file)
        .stdout.trimEnd()
        .split("\n")
        .filter((line) => !line.startsWith("    ")),
    ).toHaveLength(1);
  });
});
