import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FileMap } from "../../generator/text/file-map.js";
import type { RenderJob } from "../../generator/emit/render/job.js";
import type { PackageConfig } from "../../generator/config/packages.js";
import { bundle } from "../../generator/contract/bundle.js";
import { stages } from "../../generator/run/stages.js";

export const root: string = resolve(import.meta.dirname, "../..");
const folder = "test/golden";

/** Names of the one-feature documents. */
export const features: readonly string[] = readdirSync(join(root, folder))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.slice(0, -".yaml".length))
  .sort();

/** A package of no vendor. */
export function configOf(service: string): PackageConfig {
  return {
    service,
    name: `@example/${service}`,
    spec: `${folder}/${service}.yaml`,
    version: "1.2.3",
    title: `Service ${service}`,
    description: `Client of ${service}`,
    keywords: ["example"],
    scope: "@example",
    repository: "https://example.com/repository",
    license: "Apache-2.0",
    author: "Someone",
    runtime: {
      name: "@hwcloud-openapi/runtime",
      version: "0.1.0",
      reexports: { values: ["ApiError", "fromToken"], types: ["Credentials", "Problem"] },
      readError: "readGatewayError",
      isGatewayError: "isGatewayError",
      projectParameter: "project_id",
    },
  };
}

/** Gives every file of each feature's package, all printed by one JVM. */
export async function makeAll(names: readonly string[] = features): Promise<Map<string, FileMap>> {
  const tools = await stages.findTools(root);
  const templates = await stages.templateFiles(root);
  const entries = await Promise.all(
    names.map(async (service) => ({
      config: configOf(service),
      bundle: await bundle(`${folder}/${service}.yaml`, { root, service }),
    })),
  );
  const jobs: RenderJob[] = [];
  for (const { config, bundle } of entries) {
    const problems = await stages.checkSubset(bundle, config);
    if (problems.length > 0) throw new Error(`${config.service}: ${JSON.stringify(problems)}`);
    jobs.push({ service: config.service, document: await stages.makeRenderDocument(bundle, config, []), templates });
  }
  const rendered = await stages.render(jobs, tools);
  const made = new Map<string, FileMap>();
  for (const { config, bundle } of entries) {
    const parts = [
      rendered.get(config.service) ?? new Map<string, string>(),
      await stages.makeTypes(bundle, config),
      await stages.makeValidators(bundle, config),
      await stages.makePlainFiles(bundle, config, tools.templates),
    ];
    made.set(config.service, new Map(parts.flatMap((files) => [...files])));
  }
  return made;
}
