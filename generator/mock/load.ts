import { existsSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import type { PackageConfig } from "../config/packages.js";
import { SpecError } from "../text/problem.js";
import { bundle } from "../contract/bundle.js";
import { readSourceFile } from "../text/source-file.js";
import { readGatewayErrors, type GatewayErrors } from "./gateway.js";
import { readMockOperations } from "./operation.js";
import { readRules } from "./rules.js";
import type { MockService } from "./answerer.js";

/** What a mock server serves. */
export interface MockSources {
  readonly services: readonly (MockService & { readonly name: string })[];
  readonly gateway?: GatewayErrors;
}

/** Resolves with the services of these packages, or those of them that are named, each with its `mock.yaml` or the files of its `mock/`. */
export async function loadServices(
  root: string,
  packages: readonly PackageConfig[],
  names: readonly string[] = [],
): Promise<MockSources> {
  const known = packages.map(({ service }) => service);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new SpecError(
      unknown.map((name) => ({ message: `There is no service ${name}.`, fix: `Use one of ${known.join(", ")}.` })),
    );
  }
  const chosen = packages.filter(({ service }) => names.length === 0 || names.includes(service));
  const services = await Promise.all(chosen.map(({ service, spec }) => loadService(root, service, spec)));
  const file = "spec/common/mock.yaml";
  if (!existsSync(join(root, file))) return { services };
  return { services, gateway: readGatewayErrors(await readSourceFile(root, file)) };
}

/** Resolves with the one service of any OpenAPI document in the root, with the `mock.yaml` or the files of `mock/` beside it if there are any. */
export async function loadDocument(root: string, file: string): Promise<MockSources> {
  return { services: [await loadService(root, posix.basename(file, posix.extname(file)), file)] };
}

async function loadService(root: string, name: string, spec: string): Promise<MockSources["services"][number]> {
  const { document } = await bundle(spec, { root, service: name });
  const operations = readMockOperations(name, document);
  const sources = await Promise.all(ruleFiles(root, posix.dirname(spec)).map((file) => readSourceFile(root, file)));
  return { name, operations, ...readRules(sources, operations) };
}

/** Returns the files that say what a service does on the mock server: its `mock.yaml`, and those of its folder `mock`. */
function ruleFiles(root: string, folder: string): string[] {
  const inFolder = posix.join(folder, "mock");
  const names = existsSync(join(root, inFolder)) ? readdirSync(join(root, inFolder)).filter((name) => !name.startsWith(".")) : [];
  const others = names.filter((name) => !name.endsWith(".yaml"));
  if (others.length > 0) {
    const fix = "Move it elsewhere, or give it a name that ends in .yaml.";
    throw new SpecError(
      others.map((name) => ({
        file: posix.join(inFolder, name),
        message: "It is no .yaml file, and would be passed over.",
        fix,
      })),
    );
  }
  const one = posix.join(folder, "mock.yaml");
  return [...(existsSync(join(root, one)) ? [one] : []), ...names.sort().map((name) => posix.join(inFolder, name))];
}
