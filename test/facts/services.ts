import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";

export const SPEC_FOLDER: string = fileURLToPath(new URL("../../spec", import.meta.url));

/** The services that have a document. */
export const SERVICES: readonly string[] = readdirSync(SPEC_FOLDER)
  .filter((name) => existsSync(`${SPEC_FOLDER}/${name}/openapi.yaml`))
  .sort();

/** The saved pages and the vendor's list of hosts lie beside the repository, if at all: their texts are not ours to keep. */
export const SOURCES_FOLDER: string = fileURLToPath(new URL("../../../shared/docs", import.meta.url));

export const hasSources: boolean = existsSync(SOURCES_FOLDER);

/** A service's document, bundled. */
export async function bundleOf(service: string): Promise<unknown> {
  const config = await createConfig({});
  const { bundle: result, problems } = await bundle({ ref: `${SPEC_FOLDER}/${service}/openapi.yaml`, config });
  if (problems.length > 0) throw new Error(`${service}: ${problems.map((problem) => problem.message).join("; ")}`);
  return result.parsed;
}
