import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

import type { BuildFailure } from "esbuild";

import { hashText, readTools } from "../run/manifest.js";
import { makeReport } from "../run/report.js";
import type { FileMap } from "../text/file-map.js";
import { type Problem, SpecError } from "../text/problem.js";

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

/** Makes dist/ of the runtime and of each generated package: one file and its declarations for each entry. */
export async function buildPackages(home: string): Promise<number> {
  const report = makeReport(process.stdout);
  const runtime = readPackage(home, "runtime", readBase(home));
  await buildAll(home, [runtime], report.line);
  const declarations = hashFolder(join(home, "runtime/dist"), (name) => name.endsWith(".d.ts"));
  const names = existsSync(join(home, "generated/packages")) ? readdirSync(join(home, "generated/packages")).sort() : [];
  const packages = names.map((name) => readPackage(home, `generated/packages/${name}`, readBase(home) + declarations));
  for (const entry of packages) await link(home, entry);
  await buildAll(home, packages, report.line);
  return 0;
}

/** A package that was added since the last install is found by its name, as the install would see to. */
async function link(home: string, { name, folder }: Package): Promise<void> {
  const place = join(home, "node_modules", name);
  if (existsSync(place)) return;
  await rm(place, { force: true });
  await mkdir(dirname(place), { recursive: true });
  await symlink(relative(dirname(place), join(home, folder)), place, "junction");
}

async function buildAll(home: string, packages: readonly Package[], line: (text: string) => void): Promise<void> {
  const changed = packages.filter((entry) => !isBuilt(home, entry));
  for (const entry of packages.filter((other) => !changed.includes(other))) line(`build: ${entry.name} unchanged`);
  if (changed.length === 0) return;
  const start = performance.now();
  const { makeDeclarations } = await import("./declarations.js");
  const bundles = await Promise.all(changed.map((entry) => bundleEntries(home, entry)));
  const unbuilt = bundles.flatMap(({ problems }) => problems);
  if (unbuilt.length > 0) throw new SpecError(unbuilt);
  const { files, problems } = makeDeclarations(home, changed);
  if (problems.length > 0) throw new SpecError(problems);
  for (const bundled of bundles) for (const [path, text] of bundled.files) files.set(path, text);
  for (const entry of changed) await writeDist(home, entry, files);
  for (const entry of changed) await writeStamp(home, entry);
  const names = changed.map(({ name }) => name).join(", ");
  line(`build: ${names} built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Each entry is a build of its own, so that it is one file and shares none. */
async function bundleEntries(home: string, { folder, entries }: Package): Promise<{ files: FileMap; problems: Problem[] }> {
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
async function writeDist(home: string, entry: Package, files: FileMap): Promise<void> {
  const dist = `${entry.folder}/dist`;
  const next = await mkdtemp(join(home, "build/dist-"));
  for (const [path, text] of files) {
    if (!path.startsWith(`${dist}/`)) continue;
    const target = join(next, path.slice(dist.length + 1));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  await rm(stampPath(home, entry), { force: true });
  await rm(join(home, dist), { recursive: true, force: true });
  await rename(next, join(home, dist));
}

function readPackage(home: string, folder: string, base: string): Package {
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

function readBase(home: string): string {
  const { esbuild, typescript } = readTools(home);
  return [
    esbuild,
    typescript,
    ...["tsconfig.base.json", "runtime/tsconfig.json"].map((file) => readFileSync(join(home, file), "utf8")),
  ].join("\n");
}

function isBuilt(home: string, entry: Package): boolean {
  const files = entry.entries.flatMap((name) => [`${name}.js`, `${name}.d.ts`]);
  const isWhole = files.every((file) => existsSync(join(home, entry.folder, "dist", file)));
  const stamp = stampPath(home, entry);
  return isWhole && existsSync(stamp) && readFileSync(stamp, "utf8") === entry.inputs;
}

async function writeStamp(home: string, entry: Package): Promise<void> {
  const stamp = stampPath(home, entry);
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, entry.inputs);
}

function stampPath(home: string, { folder }: Package): string {
  return join(home, "build/stamps", folder.replaceAll("/", "-"));
}

function hashFolder(folder: string, isMeant: (name: string) => boolean): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && isMeant(entry.name),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return hashText(paths.map((path) => `${path.slice(folder.length)} ${hashText(readFileSync(path))}\n`).join(""));
}
