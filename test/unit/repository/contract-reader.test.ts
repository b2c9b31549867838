import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { extensions } from "../../../profiles/huawei/extensions/index.js";
import { FOLLOWS_REFERENCES } from "./structure-debts.js";

const root = resolve(import.meta.dirname, "../../..");
const keys = extensions.map(({ key }) => key).join("|");

/** What only `generator/contract/` and `generator/text/` may do, by how it is written. */
const UNESCAPES = /"~1",\s*"\/"|\/~1\//;
const NAMES_KEY = new RegExp(`["'\`/](?:${keys})["'\`/]`);
/** A loop over references, or a step along one. */
const FOLLOWS = /(?:while|for) \([^\n]*\$ref|\{ \$ref, \.\.\.|typeof \w+(?:\.value)?\["\$ref"\] === "string"/;

const sources = ["generator", "profiles"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((path) => !/^generator\/(?:contract|text)\/|^profiles\/\w+\/extensions\//.test(path))
  .map((path) => ({ path, text: withoutComments(readFileSync(join(root, path), "utf8")) }));

/** Imports and comments may name a key. */
function withoutComments(text: string): string {
  return text
    .replaceAll(/\/\*[^]*?\*\//g, "")
    .split("\n")
    .filter((line) => !/^\s*\/\/|\bfrom "/.test(line))
    .join("\n");
}

function found(pattern: RegExp): string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

describe("only the room of contracts reads them", () => {
  it("no other file unescapes a pointer", () => {
    expect(found(UNESCAPES)).toEqual([]);
  });

  it("no other file reads an x- key by its name", () => {
    expect(found(NAMES_KEY)).toEqual([]);
  });

  it("no other file follows a reference, but for those listed in structure-debts.ts", () => {
    expect(found(FOLLOWS).sort()).toEqual(FOLLOWS_REFERENCES.toSorted());
  });

  it("looks into all of the generator and the profile", () => {
    expect(sources.length).toBeGreaterThan(150);
    expect(sources.map(({ path }) => path)).toContain("profiles/huawei/lint/ruleset.ts");
  });

  it.each([
    [UNESCAPES, 'const key = token.replaceAll("~1", "/");'],
    [UNESCAPES, "const key = token.replace(/~1/g, '/');"],
    [NAMES_KEY, 'const waiters = operation["x-waiters"];'],
    [NAMES_KEY, "const at = `${pointer}/x-errata/${index}`;"],
    [FOLLOWS, 'while (isObject(at) && typeof at["$ref"] === "string") at = find(at);'],
    [FOLLOWS, "const { $ref, ...siblings } = place.value;"],
  ])("%s finds %s", (pattern, line) => {
    expect(pattern.test(withoutComments(line))).toBe(true);
  });

  it.each([
    [UNESCAPES, 'key.replaceAll("/", "~1")'],
    [NAMES_KEY, 'import { waiters } from "../contract/extensions/x-waiters.js";'],
    [NAMES_KEY, "/** As `x-waiters` has it. */"],
    [FOLLOWS, 'if (schema["$ref"] !== undefined) return {};'],
  ])("%s passes over %s", (pattern, line) => {
    expect(pattern.test(withoutComments(line))).toBe(false);
  });
});
