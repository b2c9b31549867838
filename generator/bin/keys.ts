import { resolve } from "node:path";

import { extensions } from "../../profiles/huawei/extensions/index.js";
import { runProgram } from "../text/program.js";

await runProgram({
  usage: `usage: node build/generator/keys.js [--check] [--root DIR]
  Writes generated/keys.md from the definitions of the keys beyond OpenAPI; with --check it says whether that is current (exit code 1).
`,
  options: { check: { type: "boolean", default: false }, root: { type: "string", default: "." } },
  async run({ values: { check, root } }) {
    const { keepKeys } = await import("../release/keep.js");
    return keepKeys(resolve(root), check, extensions);
  },
});
