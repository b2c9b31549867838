import { resolve } from "node:path";

import { extensions } from "../../profiles/huawei/extensions/index.js";
import { runProgram } from "../text/program.js";

await runProgram({
  usage: `usage: node build/generator/changelog.js [--check] [--root DIR]
  Writes generated/packages/<name>/CHANGELOG.md from the tags <name>@<version>; with --check it says which are not current (exit code 1).
`,
  options: { check: { type: "boolean", default: false }, root: { type: "string", default: "." } },
  async run({ values: { check, root } }) {
    const { keepChangelogs } = await import("../release/keep.js");
    return keepChangelogs(resolve(root), check, extensions);
  },
});
