import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { Ajv2020 } from "ajv/dist/2020.js";

import { keysOf } from "../text/pointer.js";
import { type Problem, SpecError } from "../text/problem.js";
import { readSourceFile, type SourceFile } from "../text/source-file.js";

/** A package of `packages.yaml`, together with what all packages share. */
export interface PackageConfig {
  /** Key in `packages.yaml`: `kps`. */
  readonly service: string;
  /** Name to install: scope and key, `@hwcloud-openapi/kps`. */
  readonly name: string;
  /** The main file of the spec, relative to the root. */
  readonly spec: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly scope: string;
  readonly repository: string;
  readonly license: string;
  readonly author: string;
  /** Which rules lint holds the spec to: all of docs/lint.md, as when nothing is said, or only those that any document must keep. */
  readonly rules?: "own" | "openapi";
  readonly runtime: RuntimeConfig;
}

/** What packages take from the runtime package. */
export interface RuntimeConfig {
  readonly name: string;
  /** From the runtime's own package.json where the name is a workspace; packages depend on it with a caret. */
  readonly version: string;
  readonly reexports: { readonly values: readonly string[]; readonly types: readonly string[] };
  readonly readError: string;
  readonly isGatewayError: string;
  readonly projectParameter?: string;
}

const text = { type: "string", minLength: 1, pattern: "^[^\\r\\n]*$" };
const identifiers = { type: "array", uniqueItems: true, items: { type: "string", pattern: "^[A-Za-z_$][A-Za-z0-9_$]*$" } };
const version = { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$" };

/** The form of `packages.yaml`. */
const form = {
  type: "object",
  additionalProperties: false,
  required: ["scope", "repository", "license", "author", "runtime", "packages"],
  properties: {
    scope: { type: "string", pattern: "^@[a-z0-9][a-z0-9._-]*$" },
    repository: { type: "string", pattern: "^https://[^\\s\"'`<>\\\\]+$" },
    license: text,
    author: text,
    rules: { enum: ["own", "openapi"] },
    runtime: {
      type: "object",
      additionalProperties: false,
      required: ["name", "reexports", "readError", "isGatewayError"],
      properties: {
        name: { type: "string", pattern: "^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*$" },
        version,
        reexports: {
          type: "object",
          additionalProperties: false,
          required: ["values", "types"],
          properties: { values: identifiers, types: identifiers },
        },
        readError: identifiers.items,
        isGatewayError: identifiers.items,
        projectParameter: text,
      },
    },
    packages: {
      type: "object",
      minProperties: 1,
      propertyNames: { pattern: "^[a-z][a-z0-9-]*$" },
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["spec", "version", "title", "description", "keywords"],
        properties: {
          spec: { type: "string", pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+\\.(ya?ml|json)$" },
          version,
          title: text,
          description: text,
          keywords: { type: "array", uniqueItems: true, items: text },
        },
      },
    },
  },
} as const;

interface PackagesFile {
  scope: string;
  repository: string;
  license: string;
  author: string;
  rules?: "own" | "openapi";
  runtime: Omit<RuntimeConfig, "version"> & { version?: string };
  packages: Record<string, Pick<PackageConfig, "spec" | "version" | "title" | "description" | "keywords">>;
}

/**
 * Resolves with the packages that `packages.yaml` names, in its order.
 * The runtime's version is its own package.json's, below `root` or else below `home`, where the generator lies.
 */
export async function readConfig(root: string, file: string, home: string): Promise<PackageConfig[]> {
  const source = await readSourceFile(root, file);
  const validate = new Ajv2020({ allErrors: true }).compile<PackagesFile>(form);
  const content: unknown = source.content;
  if (!validate(content))
    throw new SpecError(
      (validate.errors ?? []).filter((error) => error.propertyName === undefined).map((error) => problemOf(source, error)),
    );
  const { packages, runtime, ...shared } = content;
  const runtimeVersion = runtime.version ?? (await readRuntimeVersion(runtime.name, [root, home]));
  if (runtimeVersion === undefined) {
    const line = source.lineOf(["runtime", "name"]);
    const message = `No version of ${runtime.name} is known: runtime/package.json is not there or has another name.`;
    throw new SpecError([{ file, line, message, fix: "Add runtime.version." }]);
  }
  return Object.entries(packages).map(([service, entry]) => ({
    service,
    name: `${shared.scope}/${service}`,
    ...entry,
    ...shared,
    runtime: { ...runtime, version: runtimeVersion },
  }));
}

async function readRuntimeVersion(name: string, roots: readonly string[]): Promise<string | undefined> {
  for (const root of roots) {
    try {
      const description: unknown = JSON.parse(await readFile(join(root, "runtime/package.json"), "utf8"));
      if (typeof description !== "object" || description === null || !("name" in description && "version" in description))
        continue;
      if (description.name === name && typeof description.version === "string") return description.version;
    } catch {
      continue;
    }
  }
  return undefined;
}

function problemOf(
  source: SourceFile,
  error: { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> },
): Problem {
  const keys = keysOf(error.instancePath);
  const { additionalProperty, missingProperty, propertyName } = error.params;
  const named = additionalProperty ?? missingProperty ?? propertyName;
  const at = typeof named === "string" ? [...keys, named] : keys;
  const where = at.length > 0 ? at.join(".") : "The file";
  const place = { file: source.file, line: source.lineOf(at) };
  if (missingProperty !== undefined)
    return { ...place, message: `${where} is missing.`, fix: "Add it; this repository's packages.yaml shows the form." };
  if (additionalProperty !== undefined)
    return { ...place, message: `${where} is not known.`, fix: "Correct its name, or remove it." };
  const fix = "Correct it; this repository's packages.yaml shows the form.";
  return { ...place, message: `${where} ${error.message ?? "does not fit"}.`, fix };
}
