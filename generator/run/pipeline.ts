import { join } from "node:path";

import { readConfig, type PackageConfig } from "../config/packages.js";
import { withLock } from "./lock.js";
import { configHash, type Made, makePackages, refuse, type Run } from "./make-packages.js";
import {
  compareWithManifest,
  type Differences,
  findUnknown,
  hashFile,
  hashShared,
  hashText,
  type Manifest,
  type PackageManifest,
  type Places,
  readManifest,
  readTools,
} from "./manifest.js";
import type { FileMap } from "../text/file-map.js";
import { type Problem, SpecError } from "../text/problem.js";
import { timed } from "./report.js";
import { recover, swap } from "./swap.js";

/** Makes what differs from its inputs, and swaps it in; gives whether anything was made. */
export async function generate(run: Run): Promise<boolean> {
  return withGenerated(run, async () => {
    const start = performance.now();
    const { places, report } = run;
    const configs = await readConfig(places.root, places.config, places.home);
    const manifest = readManifest(places.root);
    const known = new Set(Object.values(manifest?.packages ?? {}).flatMap((entry) => Object.keys(entry.outputs)));
    refuseUnknown(findUnknown(places.root, known.add("manifest.json")), manifest);

    const why = reasonsToMake(places, configs, manifest);
    const changed = configs.filter(({ service }) => why.has(service));
    for (const { service } of changed) report.line(`${service}: ${summary(why.get(service) ?? [])}`);
    const gone = Object.keys(manifest?.packages ?? {}).filter((service) => !configs.some((config) => config.service === service));
    for (const service of gone) report.line(`${service}: no longer in ${places.config}, taken away`);
    const made = changed.length > 0 ? await makePackages(run, changed) : new Map<string, Made>();

    const kept: string[] = [];
    const files: FileMap = new Map();
    const packages: Record<string, PackageManifest> = {};
    for (const config of configs) {
      const fresh = made.get(config.service);
      const old = manifest?.packages[config.service];
      if (fresh) for (const [path, text] of fresh.files) files.set(path, text);
      else kept.push(...Object.keys(old?.outputs ?? {}));
      const entry = fresh?.manifest ?? old;
      if (entry) packages[config.service] = entry;
    }
    files.set("manifest.json", manifestText({ tools: readTools(places.home), shared: hashShared(places), packages }));
    const isSame =
      files.size === 1 &&
      gone.length === 0 &&
      hashFile(join(places.root, "generated/manifest.json")) === hashText(files.get("manifest.json") ?? "");
    if (isSame) return false;
    const result = await timed(
      report,
      "swap",
      () => swap(places.root, { files, kept }, run.atPoint),
      ({ written, removed }) =>
        [`${written.length} written`, ...(removed.length > 0 ? [`${removed.length} removed`] : [])].join(", "),
    );
    for (const path of result.written) report.line(`  written   generated/${path}`);
    for (const path of result.removed) report.line(`  removed   generated/${path}`);
    const names = changed.map(({ service }) => service).join(", ") || "no package";
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const counts = `${result.written.length} written, ${result.unchanged.length} unchanged, ${result.removed.length} removed`;
    report.line(`generate: ${names} made in ${seconds} s; files: ${counts}`);
    return true;
  });
}

/** Resolves with what is wrong with the committed output: by hashes, or by making everything again and comparing bytes. */
export async function check(run: Run, full: boolean): Promise<Problem[]> {
  return withGenerated(run, async () => {
    const { places, report } = run;
    const configs = await readConfig(places.root, places.config, places.home);
    const manifest = readManifest(places.root);
    if (!manifest) return [missingManifest];
    const problems = describe(compareWithManifest(places, manifest));
    for (const { service } of configs.filter(({ service }) => !(service in manifest.packages))) {
      problems.push({ file: places.config, message: `${service} has not been made.`, fix: "Run make generate." });
    }
    if (!full || problems.length > 0) return problems;

    const made = await makePackages(run, configs);
    const files: FileMap = new Map([...made.values()].flatMap((entry) => [...entry.files]));
    const packages = Object.fromEntries([...made].map(([service, entry]) => [service, entry.manifest]));
    files.set("manifest.json", manifestText({ tools: readTools(places.home), shared: hashShared(places), packages }));
    for (const [path, text] of files) {
      if (hashFile(join(places.root, "generated", path)) !== hashText(text)) problems.push(differing(path));
    }
    for (const path of findUnknown(places.root, new Set(files.keys()))) problems.push(differing(path.slice("generated/".length)));
    if (problems.length === 0) report.line(`check: ${files.size} files made again, every byte the same`);
    return problems;
  });
}

function reasonsToMake(
  places: Places,
  configs: readonly PackageConfig[],
  manifest: Manifest | undefined,
): Map<string, readonly string[]> {
  const why = new Map<string, readonly string[]>();
  const differences = manifest && compareWithManifest(places, manifest);
  // A change elsewhere in packages.yaml is none of this package.
  const shared = differences?.shared.filter((reason) => !reason.startsWith("packages.yaml ")) ?? [];
  for (const config of configs) {
    const old = manifest?.packages[config.service];
    const reasons = old ? [...shared, ...(differences?.packages.get(config.service) ?? [])] : ["new"];
    if (old && old.config !== configHash(config)) reasons.push(`its part of ${places.config} changed`);
    if (reasons.length > 0) why.set(config.service, reasons);
  }
  return why;
}

async function withGenerated<Result>({ places, report, lockLimitMs }: Run, work: () => Promise<Result>): Promise<Result> {
  const onWait = (holder: number): void =>
    report.line(`Another run (process ${holder}) is at work on generated/; waiting for it.`);
  const lock = { path: join(places.root, ".generated.lock"), name: "generated/", limitMs: lockLimitMs ?? 120_000, onWait };
  return withLock(lock, async () => {
    await recover(places.root);
    return work();
  });
}

const missingManifest: Problem = {
  file: "generated/manifest.json",
  message: "It is missing or broken, so nobody knows what generated/ was made from.",
  fix: "Restore it from version control; or delete the folder generated/ and run make generate.",
};

function refuseUnknown(unknown: readonly string[], manifest: Manifest | undefined): void {
  if (unknown.length === 0) return;
  if (!manifest) throw new SpecError([missingManifest]);
  const fix = "Move it away: the folder generated/ is replaced as a whole.";
  refuse(unknown.map((file) => ({ file, message: "This file was not made here.", fix })));
}

function describe({ shared, packages, edited, unknown }: Differences): Problem[] {
  const problems: Problem[] = edited.map((file) => ({
    file,
    message: "It is not what was made from the inputs: changed by hand, or missing.",
    fix: "Change spec/, generator/ or templates/ instead and run make generate, which makes it anew.",
  }));
  for (const file of unknown) problems.push({ file, message: "This file was not made here.", fix: "Move it away." });
  const stale = new Set([...shared, ...[...packages.values()].flat().filter((reason) => reason.endsWith(" changed"))]);
  for (const reason of stale)
    problems.push({ message: `${reason} since generated/ was made.`, fix: "Run make generate and commit what it writes." });
  return problems;
}

function differing(path: string): Problem {
  return {
    file: `generated/${path}`,
    message: "Made again, it comes out otherwise.",
    fix: "Run make generate and commit what it writes.",
  };
}

function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function summary(reasons: readonly string[]): string {
  return reasons.length > 3 ? `${reasons.slice(0, 3).join("; ")}; and ${reasons.length - 3} more` : reasons.join("; ");
}
