import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { buildPackages } from "../pack/build.js";
import { runProgram } from "../text/program.js";

const home = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

await runProgram({
  usage: `usage: node build/generator/build.js
  Makes dist/ of the runtime and of each generated package in this repository.
`,
  run: () => buildPackages(home),
});
