import { join } from "node:path";
import type { TemplateFile } from "./job.js";
import { SpecError } from "../../text/problem.js";
import { namesFile } from "../check/rendered-names.js";
import { checkTemplates } from "./template-keys.js";

/** What each template makes. */
const files: readonly TemplateFile[] = [
  { template: "client/client.mustache", destination: "src/client.ts" },
  { template: "client/index.mustache", destination: "src/index.ts" },
  { template: "fixtures/fixtures.mustache", destination: "src/fixtures.ts" },
  { template: "fixtures/msw.mustache", destination: "src/msw.ts" },
  { template: "check/names.mustache", destination: namesFile },
  { template: "package/package.json.mustache", destination: "package.json" },
  { template: "readme/README.md.mustache", destination: "README.md" },
];

/** Resolves with the templates below `home` and what each makes. Throws `SpecError` for one that names a key that nothing prepares. */
export async function templateFiles(home: string): Promise<readonly TemplateFile[]> {
  const problems = await checkTemplates(join(home, "templates"), files);
  if (problems.length > 0) throw new SpecError(problems);
  return files;
}
