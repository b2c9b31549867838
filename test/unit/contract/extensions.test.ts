import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { extensions } from "../../../profiles/huawei/extensions/index.js";
import { keyRows, lintRows } from "../../../generator/contract/extensions/tables.js";

const root = resolve(import.meta.dirname, "../../..");

function rowsIn(file: string): string[] {
  const rows = readFileSync(resolve(root, file), "utf8").matchAll(/^\| `x-.*$/gm);
  // A formatter may line the columns up.
  return [...rows].map(([row]) => row.replaceAll(/ +\|/g, " |"));
}

describe("the registry", () => {
  it("has the key of each file, and a file for each key", () => {
    const files = new Set(
      ["generator/contract/extensions", "profiles/huawei/extensions"].flatMap((folder) =>
        readdirSync(resolve(root, folder)).flatMap((name) => /^(x-.*)\.ts$/.exec(name)?.[1] ?? []),
      ),
    );
    const parts = [...files].filter((name) => [...files].some((other) => name.startsWith(`${other}-`)));
    expect([...files].filter((name) => !parts.includes(name)).toSorted()).toEqual(extensions.map(({ key }) => key).toSorted());
  });

  it("grades what stands in schemas as schemas, and all else as objects", () => {
    for (const { key, places, grade } of extensions) {
      const stands = places.includes("schema")
        ? places.length > 1
          ? ["text"]
          : ["text", "schema", "model"]
        : ["text", "object"];
      expect(stands, key).toContain(grade.by);
    }
  });

  it("is the table of keys in spec/README.md", () => {
    expect(rowsIn("spec/README.md")).toEqual(keyRows(extensions));
  });

  it("is what docs/lint.md says of the rules for keys", () => {
    expect(rowsIn("docs/lint.md")).toEqual(lintRows(extensions));
  });
});
