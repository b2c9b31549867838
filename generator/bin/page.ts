import { pages } from "../../profiles/huawei/pages/profile.js";
import { runPageCommand } from "../pages/command/command.js";
import { runProgram } from "../text/program.js";

await runProgram({
  name: "page",
  usage: `page read FILE [--json]                     the facts of a saved page or a definition
page drift FILE|FOLDER… [--format text|markdown|json]   pages against the specs
page diff OLD NEW [--json]                  two editions of one page
page draft FILE --service NAME [--name ApiName] [--url ADDRESS] [--updated DATE]   a first version of a new operation
page draft FOLDER --service NAME            a first version of each operation that the spec does not have yet
page fingerprint FILE                       the value of fingerprint in x-doc-source
`,
  hint: "page without arguments prints its commands",
  // 1 says that pages and specs differ.
  exitCodes: { input: 2 },
  options: {
    json: { type: "boolean" },
    format: { type: "string", default: "text" },
    service: { type: "string" },
    name: { type: "string" },
    url: { type: "string" },
    updated: { type: "string" },
    root: { type: "string", default: process.cwd() },
  },
  takesPositionals: true,
  run: (call) => runPageCommand(pages, call),
});
