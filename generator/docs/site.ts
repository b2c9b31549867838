import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readConfig } from "../config.js";
import type { FileMap } from "../model.js";
import { bundle } from "../stages/bundle.js";
import { checkSamples } from "./check-samples.js";
import { makeCodeSamples } from "./code-samples.js";
import { guideSources, makeGuide } from "./guide.js";
import { makeIndex } from "./index-page.js";
import { makeReference } from "./reference.js";

/** Gives the files of the site: a page for each service, the guide, and an index. */
export async function makeSite(root: string): Promise<FileMap> {
  const configs = await readConfig(root, "packages.yaml", root);
  const services = await Promise.all(
    configs.map(async (config) => {
      const document = await bundle(config.spec, { root, service: config.service });
      return { config, bundle: document, samples: await makeCodeSamples(document, config) };
    }),
  );
  await checkSamples(root, configs, services.flatMap(({ samples }) => samples));
  const repository = configs[0]?.repository ?? "";
  const guide = await makeGuide(root, await guideSources(root, configs.map(({ service }) => service)), repository);
  const references = await Promise.all(
    services.map(async (each) => [`${each.config.service}.html`, await makeReference(root, each.bundle, each.config, each.samples)] as const),
  );
  return new Map([
    ["index.html", makeIndex(services, guide, repository.split("/").at(-1) ?? "Reference")],
    ...references,
    ...guide.map(({ path, text }) => [path, text] as const),
  ]);
}

/** Puts the files of the site into a folder, in the place of what was there: whole or not at all. */
export async function writeSite(folder: string, files: FileMap): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  try {
    for (const [path, text] of files) {
      const file = join(fresh, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
