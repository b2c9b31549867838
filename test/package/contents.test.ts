import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root, services } from "./packed.js";

/** Declarations of the runtime's own files: named after sources, which may move, and reached through those of its entries only. */
const inner = /^dist\/.+\/[^/]+\.d\.ts$/;

/** Gives the paths that npm would put into a package's tarball. */
function contentsOf(folder: string): string[] {
  const printed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: join(root, folder),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [packed] = JSON.parse(printed) as { files: { path: string }[] }[];
  return (packed?.files ?? []).map(({ path }) => path).sort();
}

it("packs the files of contents.txt, no more and no fewer", () => {
  const folders = ["runtime", ...services.map((service) => `generated/packages/${service}`)];
  const found = folders.map((folder) => {
    const paths = contentsOf(folder).filter((path) => folder !== "runtime" || !inner.test(path));
    return `${folder}\n${paths.map((path) => `  ${path}\n`).join("")}`;
  });
  const file = join(root, "test/package/contents.txt");
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, found.join("\n"));
  expect(found.join("\n")).toBe(readFileSync(file, "utf8"));
});
