import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import type { FileMap } from "../../generator/text/file-map.js";
import { root } from "./make.js";

/** Sources of the runtime's entries, by what packages import. */
export const runtime: Readonly<Record<string, string>> = Object.fromEntries(
  ["", "/validate", "/mock"].map((entry) => [
    `@hwcloud-openapi/runtime${entry}`,
    join(root, `runtime/src${entry === "" ? "/index" : entry}.ts`),
  ]),
);

/** Writes packages that were made below a folder, each in one of its name. */
export function writeAll(made: ReadonlyMap<string, FileMap>, out: string): void {
  for (const [feature, files] of made) {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(out, feature, path)), { recursive: true });
      writeFileSync(join(out, feature, path), text);
    }
  }
}

/** Loads a module of the package whose `src` stands in a folder, bundled as the build would, over the runtime's sources. */
export async function load(folder: string, entry: string): Promise<Record<string, unknown>> {
  const out = mkdtempSync(join(root, "build/loaded-"));
  try {
    const outfile = join(out, `${entry}.mjs`);
    buildSync({
      entryPoints: [join(folder, `src/${entry}.ts`)],
      outfile,
      bundle: true,
      format: "esm",
      packages: "external",
      alias: { ...runtime },
      logLevel: "error",
    });
    return (await import(pathToFileURL(outfile).href)) as Record<string, unknown>;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
