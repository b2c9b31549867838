import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const NAMES =
  /\b(?:kps|dbss|hss|sms|kms)\b|huawei|hwcloud|apigw|\biam\b|\bsdk-hmac\b|\bx-sdk-|\bx-auth-token\b|\bapi explorer\b/i;
const ALLOWED = /HWCLOUD_OPENAPI_CACHE|"hwcloud-openapi"/;
/** The brand of the runtime's errors is the project's own name. */
const BRAND = /(?<![\w@-])hwcloud(?![\w-])/g;
/** The programs hand the vendor's profile to the rooms. */
const HANDED_IN = /^import .* from "\.\.\/\.\.\/profiles\//;
/** An example in a comment may show a name. */
const COMMENT = /^\s*(?:\*|\/\/|\/\*\*)/;

/** Files that still name a service or the vendor. What they hold moves to the vendor's profile; the list may only become shorter. */
const DEBTS = [
  "generator/contract/extensions/index.ts",
  "generator/contract/extensions/x-iam-action.ts",
  "generator/site/reference.ts",
  "generator/pages/draft/operation.ts",
  "generator/pages/vocabulary/en.ts",
  "generator/pages/vocabulary/zh.ts",
];

function namesVendor(text: string, isProgram = false): boolean {
  const lines = isProgram ? text.split("\n").filter((line) => !HANDED_IN.test(line)) : text.split("\n");
  return lines.some((line) => NAMES.test(line.replace(BRAND, "")) && !ALLOWED.test(line) && !COMMENT.test(line));
}

it("the neutral folders name neither a service nor the vendor, but for what is listed", () => {
  const found = ["generator", "runtime/src/core", "runtime/src/validate", "runtime/src/mock", "templates"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => relative(root, path))
      .filter((path) => namesVendor(readFileSync(join(root, path), "utf8"), path.startsWith("generator/bin/"))),
  );
  expect(found.sort()).toEqual(DEBTS.toSorted());
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
