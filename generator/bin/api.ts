import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { EnvironmentError, SpecError, problemText } from "../text/problem.js";
import { apiReport } from "../release/api-report.js";
import { print, printError } from "../text/print.js";
import { replaceFile } from "../run/replace-file.js";

const USAGE = `usage: node build/generator/api.js [--check] [--root DIR]
  Writes generated/packages/<name>/api.md from the built declarations; with --check it says which are not current (exit code 1).
`;

function main(): number {
  let values: { check?: boolean; root?: string };
  try {
    ({ values } = parseArgs({ options: { check: { type: "boolean" }, root: { type: "string" } } }));
  } catch {
    printError(USAGE);
    return 2;
  }
  const root = resolve(values.root ?? ".");
  const packages = join(root, "generated/packages");
  let stale = 0;
  for (const name of readdirSync(packages).sort()) {
    const folder = join(packages, name);
    const file = join(folder, "api.md");
    const text = apiReport(folder);
    const isCurrent = existsSync(file) && readFileSync(file, "utf8") === text;
    if (isCurrent) print(`api: ${name} unchanged\n`);
    else if (values.check === true) {
      stale += 1;
      printError(
        `generated/packages/${name}/api.md: The public types are others than it says.\n    Run make api and look at the difference.\n`,
      );
    } else {
      replaceFile(file, text);
      print(`api: ${name} written\n`);
    }
  }
  return stale > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof EnvironmentError || error instanceof SpecError)) throw error;
  for (const problem of error.problems) printError(`api: ${problemText(problem)}\n`);
  process.exitCode = 2;
}
