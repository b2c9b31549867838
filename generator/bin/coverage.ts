import { resolve } from "node:path";

import { runProgram } from "../text/program.js";

await runProgram({
  usage: `usage: node build/generator/coverage.js [--check] [--root DIR]
  Writes docs/coverage.md from spec/operations.tsv and the bundled documents; with --check it says whether that is current (exit code 1).
`,
  options: { check: { type: "boolean", default: false }, root: { type: "string", default: "." } },
  async run({ values: { check, root } }) {
    const { keepCoverage } = await import("../release/keep.js");
    return keepCoverage(resolve(root), check);
  },
});
