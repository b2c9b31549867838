import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folders, pack, root } from "./packed.js";

/** Declarations of the runtime's own files: named after sources, which may move, and reached through those of its entries only. */
const inner = /^dist\/.+\/[^/]+\.d\.ts$/;

it("packs the files of contents.txt, no more and no fewer", () => {
  const packed = pack(folders, "--dry-run");
  const found = folders.map((folder, index) => {
    const all = (packed[index]?.files ?? []).map(({ path }) => path).sort();
    const paths = all.filter((path) => folder !== "runtime" || !inner.test(path));
    return `${folder}\n${paths.map((path) => `  ${path}\n`).join("")}`;
  });
  const file = join(root, "test/package/contents.txt");
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, found.join("\n"));
  expect(found.join("\n")).toBe(readFileSync(file, "utf8"));
});
