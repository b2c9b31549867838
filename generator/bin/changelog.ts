import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { EnvironmentError, SpecError, problemText } from "../text/problem.js";
import { changelog } from "../release/changelog.js";
import { releasesOf } from "../release/releases.js";
import { packagesOf } from "../release/trees.js";
import { print, printError } from "../text/print.js";
import { replaceFile } from "../run/replace-file.js";

const USAGE = `usage: node build/generator/changelog.js [--check] [--root DIR]
  Writes generated/packages/<name>/CHANGELOG.md from the tags <name>@<version>; with --check it says which are not current (exit code 1).
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
  let stale = 0;
  for (const entry of packagesOf({ root, label: root, dispose: () => undefined }).values()) {
    const file = join(root, "generated/packages", entry.service, "CHANGELOG.md");
    const text = changelog(entry.name, releasesOf(root, entry));
    const isCurrent = existsSync(file) && readFileSync(file, "utf8") === text;
    if (isCurrent) print(`changelog: ${entry.service} unchanged\n`);
    else if (values.check === true) {
      stale += 1;
      printError(
        `generated/packages/${entry.service}/CHANGELOG.md: The contract differs from the last release in other ways.\n    Run make changelog.\n`,
      );
    } else {
      replaceFile(file, text);
      print(`changelog: ${entry.service} written\n`);
    }
  }
  return stale > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof EnvironmentError || error instanceof SpecError)) throw error;
  for (const problem of error.problems) printError(`changelog: ${problemText(problem)}\n`);
  process.exitCode = 2;
}
