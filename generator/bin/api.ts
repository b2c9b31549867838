import { resolve } from "node:path";

import { runProgram } from "../text/program.js";

await runProgram({
  usage: `usage: node build/generator/api.js [--check] [--root DIR]
  Writes generated/packages/<name>/api.md from the built declarations; with --check it says which are not current (exit code 1).
`,
  options: { check: { type: "boolean", default: false }, root: { type: "string", default: "." } },
  async run({ values: { check, root } }) {
    const { keepApiReports } = await import("../release/keep-api-reports.js");
    return keepApiReports(resolve(root), check);
  },
});
