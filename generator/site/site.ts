import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readConfig, type PackageConfig } from "../config/packages.js";
import type { FileMap } from "../text/file-map.js";
import type { Extension } from "../contract/extensions/extension.js";
import type { Bundle } from "../contract/document.js";
import { bundle } from "../contract/bundle.js";
import { type Job, readJobs } from "../emit/readme/jobs.js";
import { type CodeSample, makeCodeSamples } from "./code-samples.js";
import { guideSources, makeGuide } from "./guide.js";
import { makeIndex } from "./index-page.js";
import { makeReference } from "./reference.js";

/** A service with what its page is made from. */
export interface SiteService {
  readonly config: PackageConfig;
  readonly bundle: Bundle;
  readonly samples: readonly CodeSample[];
  readonly jobs: readonly Job[];
}

/** Resolves with the services of `packages.yaml` with the programs that show their use. */
export async function readServices(root: string): Promise<SiteService[]> {
  const configs = await readConfig(root, "packages.yaml", root);
  return Promise.all(
    configs.map(async (config) => {
      const bundled = await bundle(config.spec, { root, service: config.service });
      return { config, bundle: bundled, samples: makeCodeSamples(bundled, config), jobs: await readJobs(root, config.spec) };
    }),
  );
}

/** Resolves with the files of the site: a page for each service, the guide, and an index. */
export async function makeSite(
  root: string,
  services: readonly SiteService[],
  extensions: readonly Extension[],
): Promise<FileMap> {
  const repository = services[0]?.config.repository ?? "";
  const sources = await guideSources(
    root,
    services.map(({ config }) => config.service),
  );
  const guide = await makeGuide(root, sources, repository);
  const references = await Promise.all(
    services.map(async ({ config, bundle: bundled, ...programs }) => {
      return [`${config.service}.html`, await makeReference(root, bundled, config, programs, extensions)] as const;
    }),
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
    // A folder for the moment is its owner's alone; the site may be served by another.
    await chmod(fresh, 0o755);
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
