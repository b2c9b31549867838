import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
/** Files whose format has no comments, or that another program writes or that are copied. */
const WITHOUT = /^(?:LICENSE|api\.md|CHANGELOG\.md|.*\.json)$/;

/** Reads the table of docs/architecture.md: which file of a package is made by what. */
function readTable(text: string): Map<string, string> {
  const rows = text.matchAll(/^\| `([^`]+)` \| `((?:templates|generator)\/[^`]+\.(?:mustache|ts))` \|$/gm);
  return new Map([...rows].map(([, file = "", maker = ""]) => [file, maker]));
}

/** Returns the maker that a file's first line names. */
function makerOf(text: string): string | undefined {
  const [line = ""] = text.split("\n", 1);
  return /^(?:\/\/|<!--) Made by (\S+) from spec\/\w+\/openapi\.yaml; change those\.(?: -->)?$/.exec(line)?.[1];
}

const table = readTable(readFileSync(join(root, "docs/architecture.md"), "utf8"));
const listed = execFileSync("git", ["ls-files", "generated/packages"], { cwd: root, encoding: "utf8" }).trim().split("\n");
const files = listed
  .filter((path) => existsSync(join(root, path)))
  .map((path) => ({ path, file: path.split("/").slice(3).join("/") }));

it("docs/architecture.md lists each file of the packages and no other", () => {
  expect([...table.keys()].sort()).toEqual([...new Set(files.map(({ file }) => file))].sort());
  expect([...table.values()].filter((maker) => !existsSync(join(root, maker)))).toEqual([]);
});

it.each(files.filter(({ file }) => !WITHOUT.test(file)))("$path names its maker as the table does", ({ path, file }) => {
  expect(makerOf(readFileSync(join(root, path), "utf8"))).toBe(table.get(file));
});

describe("the readers of this test", () => {
  it("find a row, and none in another table", () => {
    expect(readTable("| `src/a.ts` | `generator/emit/a.ts` |\n| `spec/` | the contract | yes |\n")).toEqual(
      new Map([["src/a.ts", "generator/emit/a.ts"]]),
    );
  });

  it.each([
    ["// Made by templates/a.mustache from spec/one/openapi.yaml; change those.\nx", "templates/a.mustache"],
    ["<!-- Made by templates/a.mustache from spec/one/openapi.yaml; change those. -->", "templates/a.mustache"],
    ["x\n// Made by templates/a.mustache from spec/one/openapi.yaml; change those.", undefined],
    ["// Made from spec/one/openapi.yaml by the generator; changes belong there.", undefined],
  ])("read %j", (text, maker) => expect(makerOf(text)).toBe(maker));
});
