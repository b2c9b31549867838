import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { extensions } from "../../../profiles/huawei/extensions/index.js";
import { keysDocument } from "../../../generator/contract/extensions/tables.js";

const root = resolve(import.meta.dirname, "../../..");

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

  it("is what generated/keys.md says", () => {
    expect(readFileSync(resolve(root, "generated/keys.md"), "utf8")).toBe(keysDocument(extensions));
  });
});
