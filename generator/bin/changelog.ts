import { resolve } from "node:path";

import { extensions } from "../../profiles/huawei/extensions/index.js";
import { keepChangelogs } from "../release/keep.js";
import { runProgram } from "../text/program.js";

await runProgram({
  usage: `usage: node build/generator/changelog.js [--check] [--root DIR]
  Writes generated/packages/<name>/CHANGELOG.md from the tags <name>@<version>; with --check it says which are not current (exit code 1).
`,
  options: { check: { type: "boolean", default: false }, root: { type: "string", default: "." } },
  run: ({ values: { check, root } }) => keepChangelogs(resolve(root), check, extensions),
});
