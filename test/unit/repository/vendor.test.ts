import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, it } from "vitest";
import { en } from "../../../profiles/huawei/pages/en.js";
import { zh } from "../../../profiles/huawei/pages/zh.js";

const root = resolve(import.meta.dirname, "../../..");
const NAMES =
  /\b(?:kps|dbss|hss|sms|kms)\b|huawei|华为|hwcloud|apigw|\biam\b|\bsdk-hmac\b|\bx-sdk-|\bx-auth-token\b|\bapi explorer\b|\babacAction\b|\bpdpKey\b/i;
/** The words of the vendor's pages that are of several words, or of Chinese. */
const PHRASES: ReadonlySet<string> = new Set(
  [en, zh]
    .flatMap(({ sections, columns, labels, none }) => [...[sections, columns, labels].flatMap(wordsOf), ...none])
    .filter((word) => /^\p{Script=Han}{2,}|^\w+ \w/u.test(word)),
);
const ALLOWED = /HWCLOUD_OPENAPI_CACHE|"hwcloud-openapi"/;
/** The brand of the runtime's errors is the project's own name. */
const BRAND = /(?<![\w@-])hwcloud(?![\w-])/g;
/** The programs hand the vendor's profile to the rooms. */
const HANDED_IN = /^import .* from "\.\.\/\.\.\/profiles\//;
/** An example in a comment may show a name. */
const COMMENT = /^\s*(?:\*|\/\/|\/\*\*)/;

function wordsOf(words: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(words).flat();
}

/** Whether a line has one of the phrases as a string of its own, or as a part of a pattern in Chinese. */
function hasPhrase(line: string): boolean {
  const texts = [...line.matchAll(/["'`]([^"'`]+)["'`]|(\p{Script=Han}+)/gu)].map(([, quoted, han]) => quoted ?? han ?? "");
  return texts.some((text) => PHRASES.has(text));
}

function namesVendor(text: string, isProgram = false): boolean {
  const lines = isProgram ? text.split("\n").filter((line) => !HANDED_IN.test(line)) : text.split("\n");
  return lines.some((line) => {
    if (ALLOWED.test(line) || COMMENT.test(line)) return false;
    return NAMES.test(line.replace(BRAND, "")) || hasPhrase(line);
  });
}

it("the neutral folders name neither a service nor the vendor, and have no words of its pages", () => {
  const found = ["generator", "runtime/src/core", "runtime/src/validate", "runtime/src/mock", "templates"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => relative(root, path))
      .filter((path) => namesVendor(readFileSync(join(root, path), "utf8"), path.startsWith("generator/bin/"))),
  );
  expect(found).toEqual([]);
});

it.each([
  ['const name = "@hwcloud-openapi/kps";', true],
  ["const action = operation['x-iam-action'];", true],
  ["  const cache = env.HWCLOUD_OPENAPI_CACHE;", false],
  ["/** As in `kps`. */", false],
  ["const terms = 3;", false],
  ['  static readonly hwcloud: string = "Error";', false],
  ['  static readonly hwcloud: string = "kps";', true],
  ['const agent = "hwcloud-sdk";', true],
  ['  headings: ["Request Parameters"],', true],
  ["  const range = /取值范围[:：]/;", true],
  ["  const member = definition.pdpKey;", true],
  ['  const words = ["String", "整型"];', false],
])("%s: %s", (line, isFound) => {
  expect(namesVendor(line)).toBe(isFound);
});

it("a program may import the vendor's profile, and a room may not", () => {
  const line = 'import { rulesets } from "../../profiles/huawei/lint/ruleset.js";';
  expect([namesVendor(line, true), namesVendor(line), namesVendor('open("../../profiles/huawei");', true)]).toEqual([
    false,
    true,
    true,
  ]);
});
