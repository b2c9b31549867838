import { join, relative } from "node:path";
import { checkSamples } from "../site/check-samples.js";
import { makeSite, readServices, writeSite } from "../site/site.js";
import { EnvironmentError, SpecError, problemText } from "../text/problem.js";
import { print, printError } from "../text/print.js";

/** Makes the reference site; gives the exit code. */
async function main(folder: string): Promise<number> {
  try {
    const root = process.cwd();
    const services = await readServices(root);
    const configs = services.map(({ config }) => config);
    await checkSamples(
      root,
      configs,
      services.flatMap(({ samples }) => samples),
    );
    const files = await makeSite(root, services);
    await writeSite(folder, files);
    print(`${files.size} pages in ${relative(root, folder)}; open ${relative(root, join(folder, "index.html"))}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof SpecError || error instanceof EnvironmentError)) throw error;
    for (const problem of error.problems) printError(`docs: ${problemText(problem)}\n`);
    return error instanceof SpecError ? 1 : 2;
  }
}

process.exitCode = await main(join(process.cwd(), "build", "docs"));
