import { join } from "node:path";

import { extensions } from "../../profiles/huawei/extensions/index.js";
import { runProgram } from "../text/program.js";

await runProgram({
  name: "docs",
  usage: `usage: node build/generator/docs.js
  Makes the reference site of the services in this folder's packages.yaml, in build/docs.
`,
  async run() {
    const { makeDocs } = await import("../site/docs.js");
    return makeDocs(process.cwd(), join(process.cwd(), "build", "docs"), extensions);
  },
});
