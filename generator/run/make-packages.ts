import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { hashInput, hashText, type PackageManifest, type Places } from "./manifest.js";
import type { FileMap } from "../text/file-map.js";
import { type Job, jobInputs, readJobs } from "../emit/readme/jobs.js";
import type { RenderJob, RenderTools, TemplateFile } from "../emit/render/job.js";
import type { PackageConfig } from "../config/packages.js";
import type { Bundle } from "../contract/document.js";
import { type Problem, SpecError, withoutRepeats } from "../text/problem.js";
import type { JsonObject } from "../text/json.js";
import { type Report, timed } from "./report.js";
import { assemble } from "./assemble.js";
import { bundle } from "../contract/bundle.js";
import { readSourceFile } from "../text/source-file.js";
import { type AtPoint, workFolder } from "./swap.js";

/** The stages that a run is made of; tests put their own in place. */
export interface Stages {
  lint(root: string, packages: readonly PackageConfig[]): Promise<Problem[]>;
  checkSubset(bundle: Bundle, config: PackageConfig): Problem[] | Promise<Problem[]>;
  makeTypes(bundle: Bundle, config: PackageConfig): Promise<FileMap>;
  /** Where types say less than their schemas. */
  typeNotes(bundle: Bundle, config: PackageConfig): readonly string[] | Promise<readonly string[]>;
  makeValidators(bundle: Bundle, config: PackageConfig): FileMap | Promise<FileMap>;
  makeRenderDocument(bundle: Bundle, config: PackageConfig, jobs: readonly Job[]): JsonObject | Promise<JsonObject>;
  /** Files that are made without openapi-generator. */
  makePlainFiles(bundle: Bundle, config: PackageConfig, templates: string): Promise<FileMap>;
  templateFiles(home: string): readonly TemplateFile[] | Promise<readonly TemplateFile[]>;
  /** `tell` is told of what takes long. */
  findTools(home: string, tell?: (line: string) => void): Promise<RenderTools & { readonly javaVersion: string }>;
  render(jobs: readonly RenderJob[], tools: RenderTools): Promise<Map<string, FileMap>>;
}

export interface Run {
  readonly places: Places;
  readonly stages: Stages;
  readonly report: Report;
  readonly atPoint?: AtPoint;
  /** How long another run is waited for. */
  readonly lockLimitMs?: number;
}

/** A package that was made. */
export interface Made {
  /** Relative to `generated/`. */
  readonly files: FileMap;
  readonly manifest: PackageManifest;
}

/** Makes packages from nothing. openapi-generator and lint run beside the other stages; nothing is given back that lint refuses. */
export async function makePackages(run: Run, configs: readonly PackageConfig[]): Promise<Map<string, Made>> {
  const { places, stages, report } = run;
  await refuseMissing(places, configs);
  const tools = await timed(
    report,
    "tools",
    () => stages.findTools(places.home, (line) => report.line(line)),
    ({ javaVersion }) => `Java ${javaVersion}, openapi-generator ready`,
  );
  const findings = timed(
    report,
    "lint",
    () => stages.lint(places.root, configs),
    (found) => counted(found.length, "finding"),
  );
  const stop = new AbortController();
  findings.then(
    (found) => found.length > 0 && stop.abort(),
    () => stop.abort(),
  );
  try {
    const made = await makeUnlinted(run, configs, tools, stop);
    refuse(await findings);
    return made;
  } catch (error) {
    // What lint finds often explains why a later stage could not do its work; what that stage says may be the cause all the same.
    refuse(withoutRepeats([...(await findings), ...(error instanceof SpecError ? error.problems : [])]));
    throw error;
  }
}

async function refuseMissing({ root, config }: Places, configs: readonly PackageConfig[]): Promise<void> {
  const missing = configs.filter(({ spec }) => !existsSync(join(root, spec)));
  if (missing.length === 0) return;
  const source = await readSourceFile(root, config);
  refuse(
    missing.map(({ service, spec }) => ({
      file: config,
      line: source.lineOf(["packages", service, "spec"]),
      message: `The spec of ${service}, ${spec}, is not there.`,
      fix: "Correct the path, which is relative to the root; or take the package away.",
    })),
  );
}

async function makeUnlinted(
  run: Run,
  configs: readonly PackageConfig[],
  tools: RenderTools,
  stop: AbortController,
): Promise<Map<string, Made>> {
  const { places, stages, report } = run;
  const bundles = await timed(
    report,
    "bundle",
    () => bundleAll(places.root, configs),
    (all) => counted(all.length, "document"),
  );
  refuse((await each(bundles, ({ bundle, config }) => stages.checkSubset(bundle, config))).flat());
  const templates = await stages.templateFiles(places.home);
  const jobs = await timed(
    report,
    "render-document",
    () =>
      each(bundles, async ({ bundle, config }) => {
        const document = await stages.makeRenderDocument(bundle, config, await readJobs(places.root, config.spec));
        return { service: config.service, document, templates };
      }),
    (all) => counted(all.length, "document"),
  );
  const rendering = timed(
    report,
    "render",
    () => stages.render(jobs, { ...tools, folder: workFolder(places.root), signal: stop.signal }),
    (all) => countFiles([...all.values()]),
  );
  rendering.catch(() => {});
  const made = await makeInNode(run, bundles).catch(async (error: unknown) => {
    stop.abort();
    await rendering.catch(() => {});
    throw error;
  });
  const rendered = await rendering;
  return assembleAll(run, bundles, templates, tools.templates, { ...made, rendered });
}

type Bundled = readonly { readonly bundle: Bundle; readonly config: PackageConfig }[];

/** Puts together what the stages made of each package, in the order of the bundles. */
async function assembleAll(
  { places, stages, report }: Run,
  bundles: Bundled,
  templates: readonly TemplateFile[],
  folder: string,
  made: { types: readonly FileMap[]; validators: readonly FileMap[]; rendered: ReadonlyMap<string, FileMap> },
): Promise<Map<string, Made>> {
  return timed(
    report,
    "assemble",
    async () => {
      const all = new Map<string, Made>();
      for (const [index, { bundle, config }] of bundles.entries()) {
        const files = await assemble(bundle, [
          { from: "the types stage", files: made.types[index] ?? new Map() },
          { from: "the validators stage", files: made.validators[index] ?? new Map() },
          { from: "templates/", files: made.rendered.get(config.service) ?? new Map() },
          { from: "the bundle", files: await stages.makePlainFiles(bundle, config, folder) },
        ]);
        all.set(config.service, { files, manifest: await manifestOf(places, config, bundle, templates, files) });
      }
      return all;
    },
    (all) => countFiles([...all.values()].map(({ files }) => files)),
  );
}

async function makeInNode({ stages, report }: Run, bundles: Bundled): Promise<{ types: FileMap[]; validators: FileMap[] }> {
  const makeTypes = (): Promise<FileMap[]> => each(bundles, ({ bundle, config }) => stages.makeTypes(bundle, config));
  const makeValidators = (): Promise<FileMap[]> => each(bundles, ({ bundle, config }) => stages.makeValidators(bundle, config));
  const types = await timed(report, "types", makeTypes, countFiles);
  for (const { bundle, config } of bundles) {
    for (const note of await stages.typeNotes(bundle, config)) report.line(`  note: ${config.service}: ${note}`);
  }
  return { types, validators: await timed(report, "validators", makeValidators, countFiles) };
}

async function bundleAll(root: string, configs: readonly PackageConfig[]): Promise<{ bundle: Bundle; config: PackageConfig }[]> {
  const problems: Problem[] = [];
  const bundles: { bundle: Bundle; config: PackageConfig }[] = [];
  for (const config of configs) {
    try {
      bundles.push({ bundle: await bundle(config.spec, { root, service: config.service }), config });
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      problems.push(...error.problems);
    }
  }
  refuse(problems);
  return bundles;
}

async function manifestOf(
  places: Places,
  config: PackageConfig,
  bundle: Bundle,
  templates: readonly TemplateFile[],
  files: FileMap,
): Promise<PackageManifest> {
  const used = await withPartials(
    places.home,
    templates.map(({ template }) => template),
  );
  const inputs = [...bundle.files, ...jobInputs(places.root, config.spec), ...used].sort();
  return {
    config: configHash(config),
    inputs: Object.fromEntries(inputs.map((input) => [input, hashInput(places, input)])),
    outputs: Object.fromEntries(
      [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([path, text]) => [path, hashText(text)]),
    ),
  };
}

/** Resolves with the paths of the templates together with those that they include. */
async function withPartials(home: string, templates: readonly string[]): Promise<string[]> {
  const all = new Set(templates);
  for (const template of all) {
    const text = await readFile(join(home, "templates", template), "utf8").catch(() => "");
    for (const [, partial = ""] of text.matchAll(/\{\{>\s*([^\s}]+)\s*\}\}/g)) all.add(`${partial}.mustache`);
  }
  return [...all].map((template) => `templates/${template}`);
}

async function each<Item, Result>(items: readonly Item[], work: (item: Item) => Result | Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

function countFiles(all: readonly FileMap[]): string {
  return counted(
    all.reduce((sum, files) => sum + files.size, 0),
    "file",
  );
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

/** Returns the hash of a package's part of `packages.yaml`. */
export function configHash(config: PackageConfig): string {
  return hashText(JSON.stringify(config));
}

/** Throws when there is any problem. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SpecError(problems);
}
