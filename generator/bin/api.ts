import { resolve } from "node:path";

import { keepApiReports } from "../release/keep.js";
import { runProgram } from "../text/program.js";

await runProgram({
  usage: `usage: node build/generator/api.js [--check] [--root DIR]
  Writes generated/packages/<name>/api.md from the built declarations; with --check it says which are not current (exit code 1).
`,
  options: { check: { type: "boolean", default: false }, root: { type: "string", default: "." } },
  run: ({ values: { check, root } }) => keepApiReports(resolve(root), check),
});
