import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";
import { afterAll } from "vitest";

export const repository: string = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Gives a new folder with these files; it goes away when the test file is done. */
export function makeTree(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "tree-")));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) write(root, path, text);
  return root;
}

export function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Gives every file below a folder with its text. */
export function readTree(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

export function modifiedAt(path: string): number {
  return statSync(path).mtimeMs;
}

/** Compiles the command line from the sources as they are; gives the path of the program. */
export async function compileCli(): Promise<string> {
  return join(await compilePrograms("cli", "lint-worker"), "cli.js");
}

/** Compiles programs from the sources as they are; gives the folder of the compiled ones. It lies in build/, where packages are found. */
export async function compilePrograms(...names: string[]): Promise<string> {
  mkdirSync(join(repository, "build"), { recursive: true });
  const outdir = mkdtempSync(join(repository, "build/programs-"));
  folders.push(outdir);
  await build({
    entryPoints: names.map((name) => join(repository, `generator/bin/${name}.ts`)),
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  return outdir;
}
