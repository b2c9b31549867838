import { join, relative } from "node:path";

import type { Extension } from "../contract/extensions/extension.js";
import { print } from "../text/print.js";
import { checkSamples } from "./check-samples.js";
import { makeSite, readServices, writeSite } from "./site.js";

/** Makes the reference site of the services below a root, in a folder; throws before it writes where a sample does not compile. */
export async function makeDocs(root: string, folder: string, extensions: readonly Extension[]): Promise<number> {
  const services = await readServices(root);
  const configs = services.map(({ config }) => config);
  const samples = services.flatMap((service) => service.samples);
  await checkSamples(root, configs, samples);
  const files = await makeSite(root, services, extensions);
  await writeSite(folder, files);
  print(`${files.size} pages in ${relative(root, folder)}; open ${relative(root, join(folder, "index.html"))}\n`);
  return 0;
}
