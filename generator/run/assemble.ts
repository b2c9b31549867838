import { transform } from "esbuild";
import { stringify } from "yaml";

import type { FileMap } from "../text/file-map.js";
import type { Bundle } from "../contract/document.js";
import { type Problem, SpecError } from "../text/problem.js";

/** A part of a package, and what made it. */
export interface Part {
  readonly from: string;
  readonly files: FileMap;
}

/**
 * Resolves with all files of a service, relative to `generated/`: its bundle as YAML, and its package.
 * Throws `SpecError` for a file that two parts make, and for one that is not well-formed.
 */
export async function assemble(bundle: Bundle, parts: readonly Part[]): Promise<FileMap> {
  const files: FileMap = new Map([[`openapi/${bundle.service}.yaml`, bundleText(bundle)]]);
  const problems: Problem[] = [];
  for (const { from, files: made } of parts) {
    for (const [path, text] of made) {
      const file = `packages/${bundle.service}/${path}`;
      const fault = files.has(file) ? "is made twice" : await findFault(path, text);
      if (fault !== undefined) {
        problems.push({
          file: `generated/${file}`,
          message: `${path}, made by ${from}, ${fault}.`,
          fix: "Put right what makes it; nothing was written.",
        });
      }
      files.set(file, text);
    }
  }
  if (problems.length > 0) throw new SpecError(problems);
  return files;
}

function bundleText(bundle: Bundle): string {
  const head = `# Made by generator/contract/bundle.ts from ${bundle.files.join(", ")}; change those.\n`;
  return head + stringify(bundle.document, { aliasDuplicateObjects: false, lineWidth: 120 });
}

async function findFault(path: string, text: string): Promise<string | undefined> {
  if (/(^|\/)\.\.?(\/|$)|^\/|\\/.test(path)) return "leads out of the package's folder";
  if (text.trim() === "") return "is empty";
  try {
    if (path.endsWith(".json")) JSON.parse(text);
    else if (/\.[jt]s$/.test(path)) await transform(text, { loader: path.endsWith(".ts") ? "ts" : "js", logLevel: "silent" });
  } catch (error) {
    return `is not well-formed: ${(error instanceof Error ? error.message : String(error)).split("\n").at(-1)}`;
  }
  return undefined;
}
