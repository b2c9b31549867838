import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { hashText, readTools } from "./manifest.js";
import { makeReport, problemText } from "./report.js";
import type { Problem } from "./model.js";

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
  return tell(await buildAll(packages, report.line));
}

async function buildAll(packages: readonly Package[], line: (text: string) => void): Promise<Problem[]> {
  const changed = packages.filter((entry) => !isBuilt(entry));
  for (const entry of packages.filter((other) => !changed.includes(other))) line(`build: ${entry.name} unchanged`);
  if (changed.length === 0) return [];
  const start = performance.now();
  for (const entry of changed) await rm(stampPath(entry), { force: true });
  for (const entry of changed) await rm(join(home, entry.folder, "dist"), { recursive: true, force: true });
  const { writeDeclarations } = await import("./declarations.js");
  const [problems] = await Promise.all([writeDeclarations(home, changed), ...changed.map(bundleEntries)]);
  if (problems.length > 0) return problems;
  await mkdir(stamps, { recursive: true });
  for (const entry of changed) await writeFile(stampPath(entry), entry.inputs);
  const names = changed.map(({ name }) => name).join(", ");
  line(`build: ${names} built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return [];
}

async function bundleEntries({ folder, entries }: Package): Promise<void> {
  const { build } = await import("esbuild");
  // Each entry is a build of its own, so that it is one file and shares none.
  await Promise.all(
    entries.map((entry) =>
      build({
        absWorkingDir: home,
        entryPoints: [`${folder}/src/${entry}.ts`],
        outfile: `${folder}/dist/${entry}.js`,
        bundle: true,
        format: "esm",
        platform: "neutral",
        target: "es2022",
        packages: "external",
        logLevel: "error",
      }),
    ),
  );
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
  for (const problem of problems) process.stderr.write(`${problemText(problem)}\n`);
  return problems.length === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
