import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import type { BuildFailure } from "esbuild";

import { hashText, readTools } from "../run/manifest.js";
import { makeReport } from "../run/report.js";
import type { FileMap } from "../text/file-map.js";
import { type Problem, problemText } from "../text/problem.js";
import { printError } from "../text/print.js";

/** A package with sources in src/, and what its package.json exports from dist/. */
interface Package {
  /** Relative to the repository. */
  readonly folder: string;
  readonly name: string;
  /** Names of the entries: `index`, `validate`. */
  readonly entries: readonly string[];
  /** Hash of all that its dist/ is made from. */
  readonly inputs: string;
}

const home = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const stamps = join(home, "build/stamps");

/** Makes dist/ of the runtime and of each generated package: one file and its declarations for each entry. */
async function main(): Promise<number> {
  const report = makeReport(process.stdout);
  const runtime = await readPackage("runtime", readBase());
  const built = await buildAll([runtime], report.line);
  if (built.length > 0) return tell(built);
  const declarations = hashFolder(join(home, "runtime/dist"), (name) => name.endsWith(".d.ts"));
  const names = existsSync(join(home, "generated/packages")) ? readdirSync(join(home, "generated/packages")).sort() : [];
  const packages = await Promise.all(names.map((name) => readPackage(`generated/packages/${name}`, readBase() + declarations)));
  for (const entry of packages) await link(entry);
  return tell(await buildAll(packages, report.line));
}

/** A package that was added since the last install is found by its name, as the install would see to. */
async function link({ name, folder }: Package): Promise<void> {
  const place = join(home, "node_modules", name);
  if (existsSync(place)) return;
  await rm(place, { force: true });
  await mkdir(dirname(place), { recursive: true });
  await symlink(relative(dirname(place), join(home, folder)), place, "junction");
}

async function buildAll(packages: readonly Package[], line: (text: string) => void): Promise<Problem[]> {
  const changed = packages.filter((entry) => !isBuilt(entry));
  for (const entry of packages.filter((other) => !changed.includes(other))) line(`build: ${entry.name} unchanged`);
  if (changed.length === 0) return [];
  const start = performance.now();
  const { makeDeclarations } = await import("../pack/declarations.js");
  const bundles = await Promise.all(changed.map(bundleEntries));
  const unbuilt = bundles.flatMap(({ problems }) => problems);
  if (unbuilt.length > 0) return unbuilt;
  const { files, problems } = makeDeclarations(home, changed);
  if (problems.length > 0) return problems;
  for (const bundled of bundles) for (const [path, text] of bundled.files) files.set(path, text);
  for (const entry of changed) await writeDist(entry, files);
  await mkdir(stamps, { recursive: true });
  for (const entry of changed) await writeFile(stampPath(entry), entry.inputs);
  const names = changed.map(({ name }) => name).join(", ");
  line(`build: ${names} built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return [];
}

/** Each entry is a build of its own, so that it is one file and shares none. */
async function bundleEntries({ folder, entries }: Package): Promise<{ files: FileMap; problems: Problem[] }> {
  const { build } = await import("esbuild");
  const files: FileMap = new Map();
  const problems: Problem[] = [];
  await Promise.all(
    entries.map(async (entry) => {
      const outfile = `${folder}/dist/${entry}.js`;
      try {
        const { outputFiles } = await build({
          absWorkingDir: home,
          entryPoints: [`${folder}/src/${entry}.ts`],
          outfile,
          bundle: true,
          format: "esm",
          platform: "neutral",
          target: "es2022",
          packages: "external",
          logLevel: "silent",
          write: false,
        });
        for (const { text } of outputFiles) files.set(outfile, text);
      } catch (error) {
        problems.push(...problemsOf(error));
      }
    }),
  );
  return { files, problems };
}

function problemsOf(error: unknown): Problem[] {
  const isBuildFailure = typeof error === "object" && error !== null && "errors" in error && Array.isArray(error.errors);
  if (!isBuildFailure) throw error;
  const failure = error as BuildFailure;
  const fix = "Put right the source, or the template that it was made from.";
  return failure.errors.map(({ text, location }) => ({
    ...(location ? { file: location.file, line: location.line } : {}),
    message: text,
    fix,
  }));
}

/** The old dist/ stays until the new one is whole. */
async function writeDist(entry: Package, files: FileMap): Promise<void> {
  const dist = `${entry.folder}/dist`;
  const next = await mkdtemp(join(home, "build/dist-"));
  for (const [path, text] of files) {
    if (!path.startsWith(`${dist}/`)) continue;
    const target = join(next, path.slice(dist.length + 1));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  await rm(stampPath(entry), { force: true });
  await rm(join(home, dist), { recursive: true, force: true });
  await rename(next, join(home, dist));
}

async function readPackage(folder: string, base: string): Promise<Package> {
  const text = readFileSync(join(home, folder, "package.json"), "utf8");
  const description: { name: string; exports: Record<string, unknown> } = JSON.parse(text);
  const entries = Object.values(description.exports).flatMap((target) => {
    const file = typeof target === "object" && target !== null && "default" in target ? target.default : target;
    const entry = typeof file === "string" ? /^\.\/dist\/(.+)\.js$/.exec(file)?.[1] : undefined;
    return entry === undefined ? [] : [entry];
  });
  const inputs = hashText(base + text + hashFolder(join(home, folder, "src"), () => true));
  return { folder, name: description.name, entries, inputs };
}

function readBase(): string {
  const { esbuild, typescript } = readTools(home);
  return [
    esbuild,
    typescript,
    ...["tsconfig.base.json", "runtime/tsconfig.json"].map((file) => readFileSync(join(home, file), "utf8")),
  ].join("\n");
}

function isBuilt(entry: Package): boolean {
  const files = entry.entries.flatMap((name) => [`${name}.js`, `${name}.d.ts`]);
  const isWhole = files.every((file) => existsSync(join(home, entry.folder, "dist", file)));
  return isWhole && existsSync(stampPath(entry)) && readFileSync(stampPath(entry), "utf8") === entry.inputs;
}

function stampPath({ folder }: Package): string {
  return join(stamps, folder.replaceAll("/", "-"));
}

function hashFolder(folder: string, isMeant: (name: string) => boolean): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && isMeant(entry.name),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return hashText(paths.map((path) => `${path.slice(folder.length)} ${hashText(readFileSync(path))}\n`).join(""));
}

function tell(problems: readonly Problem[]): number {
  for (const problem of problems) printError(`${problemText(problem)}\n`);
  return problems.length === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    printError(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
