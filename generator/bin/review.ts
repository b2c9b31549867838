import { resolve } from "node:path";

import { extensions } from "../../profiles/huawei/extensions/index.js";
import { orList, runProgram, UsageError } from "../text/program.js";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const FORMATS: readonly string[] = ["text", "json", "markdown", "github"];

await runProgram({
  name: "review",
  usage: `usage: npm run -s review -- --base A.yaml --head B.yaml [--format text|json|markdown|github]   two documents
       npm run -s review -- --against REVISION-OR-FOLDER [--format …] [--out FILE]          all packages
  --json, --markdown   short for --format
  --link URL           address that file names are appended to in Markdown
  --root DIR           the repository (this folder)
Exit code: 0; 1 when packages.yaml lacks a bump that is needed, or a document is wrong; 2 when the call or the machine is.
`,
  options: { base: text, head: text, against: text, format: text, out: text, link: text, root: text, json: flag, markdown: flag },
  async run({ values: { base, head, against, root, json, markdown, ...how } }) {
    const telling = { ...how, extensions, format: how.format ?? (json ? "json" : markdown ? "markdown" : "text") };
    if (!FORMATS.includes(telling.format))
      throw new UsageError(`--format (FORMAT) is "${telling.format}"; it must be ${orList(FORMATS)}`);
    if (against === undefined && base !== undefined && head !== undefined)
      return (await import("../release/review.js")).reviewTwo(base, head, telling);
    const isTree = against !== undefined && against !== "" && base === undefined && head === undefined;
    if (isTree) return (await import("../release/review.js")).reviewAll(against, resolve(root ?? "."), telling);
    throw new UsageError("Two documents (--base and --head) or a revision (--against) must be given, not both");
  },
});
