import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";

/**
 * What `generated/` was made from, and what it holds. An unchanged run loads this file, `cli.ts`, `commands.ts` and how problems
 * are told: they use nothing but Node.
 */
export interface Manifest {
  /** Versions of the tools that shape the output. */
  readonly tools: Readonly<Record<string, string>>;
  /** Hashes of what all packages depend on: `packages.yaml` and the generator's sources. */
  readonly shared: Readonly<Record<string, string>>;
  readonly packages: Readonly<Record<string, PackageManifest>>;
}

export interface PackageManifest {
  /** Hash of the package's part of `packages.yaml`. */
  readonly config: string;
  /** Hashes of the spec's files, of its jobs and of the templates used; a name that ends in / is a folder. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Hashes of the files made, relative to `generated/`. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The folders that a run works on. */
export interface Places {
  /** Where `packages.yaml`, `spec/` and `generated/` are. */
  readonly root: string;
  /** Where `generator/`, `templates/` and the tools are. */
  readonly home: string;
  /** Relative to the root. */
  readonly config: string;
}

/** What differs from the manifest, in words for a person. */
export interface Differences {
  /** Concern every package. */
  readonly shared: readonly string[];
  /** By service. */
  readonly packages: ReadonlyMap<string, readonly string[]>;
  /** Files of the packages that are not what was written there, relative to the root. */
  readonly edited: readonly string[];
  /** Files that were not made here, relative to the root. */
  readonly unknown: readonly string[];
}

/** Tools whose version shapes the output, as package-lock.json names them. */
const TOOLS = ["@redocly/openapi-core", "ajv", "ajv-formats", "esbuild", "openapi-typescript", "typescript", "yaml"];

/** The program that makes packages. What it reaches through imports can change its output, and nothing else of `generator/` can. */
const PROGRAM = "generator/bin/cli.ts";

/** A whole import or export that the compiler leaves out. */
const TYPES_ONLY = /^(?:import|export) type\b[^;]*;/gm;
const IMPORT = /\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)\.js"/g;

/** What may lie in a package's folder without having been made here; a swap carries it over. */
const PASSENGERS = /^(dist|node_modules|api\.md|CHANGELOG\.md|.+\.tsbuildinfo)$/;

/** The one file of `generated/` itself that another program makes; a swap carries it over. */
export const TABLE_OF_KEYS = "keys.md";

export function isPassenger(name: string): boolean {
  return PASSENGERS.test(name);
}

/** Returns the manifest, or undefined where none can be read. */
export function readManifest(root: string): Manifest | undefined {
  try {
    const manifest: Manifest = JSON.parse(readFileSync(join(root, "generated/manifest.json"), "utf8"));
    const isTable = (part: unknown): boolean => typeof part === "object" && part !== null;
    const isWhole = [manifest.tools, manifest.shared, manifest.packages].every(isTable);
    const areWhole = (): boolean =>
      Object.values(manifest.packages).every((entry) => isTable(entry?.inputs) && isTable(entry.outputs));
    return isWhole && areWhole() ? manifest : undefined;
  } catch {
    return undefined;
  }
}

export function hashText(text: string | Buffer): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Returns the hash of a file, or undefined where there is none. */
export function hashFile(path: string): string | undefined {
  try {
    return hashText(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Returns the tools' versions from the lock file and from openapitools.json. */
export function readTools(home: string): Record<string, string> {
  const { packages }: { packages: Record<string, { version?: string }> } = JSON.parse(
    readFileSync(join(home, "package-lock.json"), "utf8"),
  );
  const tools: Record<string, string> = { "openapi-generator": readGeneratorVersion(home) };
  for (const name of TOOLS) tools[name] = packages[`node_modules/${name}`]?.version ?? "none";
  return tools;
}

export function readGeneratorVersion(home: string): string {
  const settings: { "generator-cli": { version: string } } = JSON.parse(readFileSync(join(home, "openapitools.json"), "utf8"));
  return settings["generator-cli"].version;
}

/** Returns the hashes of what every package depends on. */
export function hashShared({ root, home, config }: Places): Record<string, string> {
  const shared: Record<string, string> = { "packages.yaml": hashFile(join(root, config)) ?? "" };
  for (const file of ["LICENSE", ...generatorSources(home)]) shared[file] = hashFile(join(home, file)) ?? "";
  return shared;
}

/** Returns the generator's sources that can change its output, and what lies with the templates but is none. */
function generatorSources(home: string): string[] {
  const beside = existsSync(join(home, "templates"))
    ? readdirSync(join(home, "templates"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith(".mustache"))
        .map((entry) => relative(home, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    : [];
  return [...importedBy(PROGRAM, home), ...beside].sort();
}

/** Returns a source and all that it reaches through imports, relative to the home. Lint has a thread of its own and changes no output. */
function importedBy(program: string, home: string): Set<string> {
  const reached = new Set([program]);
  for (const source of reached) {
    const text = existsSync(join(home, source)) ? readFileSync(join(home, source), "utf8") : "";
    for (const [, name = ""] of text.replace(TYPES_ONLY, "").matchAll(IMPORT)) {
      const target = posix.join(posix.dirname(source), `${name}.ts`);
      // The text of an import that a source prints leads to no file of ours.
      if (existsSync(join(home, target))) reached.add(target);
    }
  }
  return reached;
}

/** Tells whether a run was cut off here, or is at work. */
export function hasLeftovers(root: string): boolean {
  return readdirSync(root).some((name) => name.startsWith(".generated."));
}

/** Returns the hash of an input, "" where it is not there: of a file its bytes, of a folder the names in it. */
export function hashInput(places: Places, input: string): string {
  // Templates lie with the generator, the rest below the root.
  const path = join(input.startsWith("templates/") ? places.home : places.root, input);
  if (!input.endsWith("/")) return hashFile(path) ?? "";
  return existsSync(path) ? hashText(readdirSync(path).sort().join("\n")) : "";
}

/** Compares everything with the manifest, by hashes. */
export function compareWithManifest(places: Places, manifest: Manifest): Differences {
  const shared = namesThatDiffer(manifest.shared, hashShared(places)).map((file) => `${file} changed`);
  for (const name of namesThatDiffer(manifest.tools, readTools(places.home))) shared.push(`${name} has another version`);
  const packages = new Map<string, string[]>();
  const edited: string[] = [];
  const known = new Set(["manifest.json"]);
  for (const [service, { inputs, outputs }] of Object.entries(manifest.packages)) {
    const reasons: string[] = [];
    for (const [input, hash] of Object.entries(inputs)) {
      if (hashInput(places, input) !== hash) reasons.push(`${input} changed`);
    }
    for (const [output, hash] of Object.entries(outputs)) {
      known.add(output);
      if (hashFile(join(places.root, "generated", output)) === hash) continue;
      reasons.push(`generated/${output} is not as it was made`);
      edited.push(`generated/${output}`);
    }
    if (reasons.length > 0) packages.set(service, reasons);
  }
  return { shared, packages, edited, unknown: findUnknown(places.root, known) };
}

/** Returns the files below `generated/` that are neither known nor passengers, relative to the root. */
export function findUnknown(root: string, known: ReadonlySet<string>): string[] {
  const unknown: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, "generated", folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (path === TABLE_OF_KEYS || (/^packages\/[^/]+$/.test(folder) && isPassenger(entry.name))) continue;
      if (entry.isDirectory()) walk(path);
      else if (!known.has(path)) unknown.push(`generated/${path}`);
    }
  };
  if (existsSync(join(root, "generated"))) walk("");
  return unknown.sort();
}

function namesThatDiffer(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]).sort();
}
