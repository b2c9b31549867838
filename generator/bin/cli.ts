import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { compareWithManifest, hasLeftovers, type Places, readManifest } from "../run/manifest.js";
import { EnvironmentError, type Problem, SpecError, problemText } from "../text/problem.js";
import { makeReport } from "../run/report.js";
import { print, printError } from "../text/print.js";

const USAGE = `usage: node build/generator/cli.js generate | check [--full] | lint
  --root DIR      folder with packages.yaml, spec/ and generated/ (this repository)
  --config FILE   another name for packages.yaml, relative to the root
`;

const isWriting = process.argv.includes("generate");
const home = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

async function main(): Promise<number> {
  const { command, places, full } = readArguments();
  if (command === "generate") return generate(places);
  if (command === "check") return check(places, full);
  return lint(places);
}

async function generate(places: Places): Promise<number> {
  const unchanged =
    countUnchanged(places) ??
    ((await (await import("../run/pipeline.js")).generate(await run(places))) ? undefined : countUnchanged(places));
  if (unchanged !== undefined) print(`generate: unchanged, ${unchanged}\n`);
  return 0;
}

async function check(places: Places, full: boolean): Promise<number> {
  let unchanged = full ? undefined : countUnchanged(places);
  if (unchanged === undefined) {
    const problems = await (await import("../run/pipeline.js")).check(await run(places), full);
    if (problems.length > 0) return tell(problems, 1);
    unchanged = countUnchanged(places) ?? "";
  }
  print(`check: generated/ is what its inputs make, ${unchanged}\n`);
  return 0;
}

async function lint(places: Places): Promise<number> {
  const { readConfig } = await import("../config/packages.js");
  const packages = await readConfig(places.root, places.config, places.home);
  const problems = await (await import("../run/stages.js")).lintInWorker(places.root, packages, false);
  if (problems.length > 0) return tell(problems, 1);
  print(`lint: ${packages.length} specs and their bundles without a finding\n`);
  return 0;
}

/** Says how much is unchanged; undefined when anything differs. Loads nothing but the hashes. */
function countUnchanged(places: Places): string | undefined {
  if (hasLeftovers(places.root)) return undefined;
  const manifest = readManifest(places.root);
  if (!manifest) return undefined;
  const { shared, packages, edited, unknown } = compareWithManifest(places, manifest);
  if (shared.length + packages.size + edited.length + unknown.length > 0) return undefined;
  const files = Object.values(manifest.packages).reduce((sum, entry) => sum + Object.keys(entry.outputs).length, 0);
  return `${Object.keys(manifest.packages).length} packages of ${files} files`;
}

async function run(places: Places): Promise<import("../run/make-packages.js").Run> {
  const { stages } = await import("../run/stages.js");
  return { places, stages, report: makeReport(process.stdout) };
}

function readArguments(): { command: string; places: Places; full: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { root: { type: "string" }, config: { type: "string" }, full: { type: "boolean" }, help: { type: "boolean" } },
    });
    if (values.help) {
      print(USAGE);
      process.exit(0);
    }
    const [command = "", ...more] = positionals;
    if (["generate", "check", "lint"].includes(command) && more.length === 0) {
      const places = { home, root: resolve(values.root ?? home), config: values.config ?? "packages.yaml" };
      return { command, places, full: values.full ?? false };
    }
  } catch (error) {
    printError(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  printError(USAGE);
  process.exit(2);
}

function tell(problems: readonly Problem[], code: number): number {
  const shown = problems.slice(0, 500);
  for (const problem of shown) printError(`${problemText(problem)}\n`);
  if (problems.length > shown.length) printError(`and ${problems.length - shown.length} more\n`);
  printError(
    `${problems.length} ${problems.length === 1 ? "problem" : "problems"}${isWriting ? "; nothing was written" : ""}.\n`,
  );
  return code;
}

function tellError(error: unknown): number {
  if (error instanceof SpecError) return tell(error.problems, 1);
  if (error instanceof EnvironmentError) return tell(error.problems, 2);
  const isSystem = error instanceof Error && "syscall" in error;
  const message = error instanceof Error ? error.message : String(error);
  if (process.env["DEBUG"] && error instanceof Error) printError(`${error.stack}\n`);
  if (isSystem) return tell([{ message, fix: "Check the disk and the rights to this folder." }], 2);
  return tell(
    [
      {
        message: `The generator failed: ${message.split("\n")[0]}`,
        fix: "This is a mistake of the generator; DEBUG=1 shows where.",
      },
    ],
    1,
  );
}

// process.exit ends what still runs beside, such as openapi-generator, once the outcome is known.
main().then(
  (code) => process.exit(code),
  (error: unknown) => process.exit(tellError(error)),
);
