import { print } from "../text/print.js";
import { SpecError } from "../text/problem.js";
import { compareWithManifest, hasLeftovers, type Places, readManifest } from "./manifest.js";
import { makeReport } from "./report.js";

// A run that finds nothing changed loads hashes alone; all else is imported where it is needed.

/** Makes what differs from its inputs. */
export async function generate(places: Places): Promise<number> {
  const unchanged =
    countUnchanged(places) ??
    ((await (await import("./pipeline.js")).generate(await runIn(places))) ? undefined : countUnchanged(places));
  if (unchanged !== undefined) print(`generate: unchanged, ${unchanged}\n`);
  return 0;
}

/** Throws `SpecError` where generated/ is not what its inputs make: by hashes, or by making it again. */
export async function check(places: Places, isFull: boolean): Promise<number> {
  let unchanged = isFull ? undefined : countUnchanged(places);
  if (unchanged === undefined) {
    const problems = await (await import("./pipeline.js")).check(await runIn(places), isFull);
    if (problems.length > 0) throw new SpecError(problems);
    unchanged = countUnchanged(places) ?? "";
  }
  print(`check: generated/ is what its inputs make, ${unchanged}\n`);
  return 0;
}

/** Throws `SpecError` with what lint finds in the specs. */
export async function lint(places: Places): Promise<number> {
  const { readConfig } = await import("../config/packages.js");
  const packages = await readConfig(places.root, places.config, places.home);
  const problems = await (await import("./stages.js")).lintInWorker(places.root, packages);
  if (problems.length > 0) throw new SpecError(problems);
  print(`lint: ${packages.length} specs without a finding\n`);
  return 0;
}

/** Says how much is unchanged; undefined when anything differs. */
function countUnchanged(places: Places): string | undefined {
  if (hasLeftovers(places.root)) return undefined;
  const manifest = readManifest(places.root);
  if (!manifest) return undefined;
  const { shared, packages, edited, unknown } = compareWithManifest(places, manifest);
  if (shared.length + packages.size + edited.length + unknown.length > 0) return undefined;
  const files = Object.values(manifest.packages).reduce((sum, entry) => sum + Object.keys(entry.outputs).length, 0);
  return `${Object.keys(manifest.packages).length} packages of ${files} files`;
}

async function runIn(places: Places): Promise<import("./make-packages.js").Run> {
  const { stages } = await import("./stages.js");
  return { places, stages, report: makeReport(process.stdout) };
}
