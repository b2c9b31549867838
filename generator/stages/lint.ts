import { readFile } from "node:fs/promises";
import { join } from "node:path";

import spectralCore, { type ISpectralDiagnostic, type RulesetDefinition } from "@stoplight/spectral-core";
import spectralParsers from "@stoplight/spectral-parsers";
import refResolver from "@stoplight/spectral-ref-resolver";

import { bundleRuleset, sourceRuleset } from "../../spec/rules/ruleset.js";
import { type Bundle, type PackageConfig, type Problem, SpecError } from "../model.js";
import { bundle } from "./bundle.js";
import { readSourceFile } from "./source-file.js";

const { Document, Spectral } = spectralCore;

/**
 * Gives what Spectral finds in the bundle of each spec and, unless only bundles are asked for, in the spec as it is written;
 * a finding of both is told once. A bundle holds all that its sources say, so it is enough where time counts.
 */
export async function lint(
  root: string,
  packages: readonly Pick<PackageConfig, "service" | "spec">[],
  options: { onlyBundles?: boolean } = {},
): Promise<Problem[]> {
  const onSources = options.onlyBundles ? undefined : makeSpectral(sourceRuleset);
  const onBundles = makeSpectral(bundleRuleset);
  const problems: Problem[] = [];
  for (const { service, spec } of packages) {
    let bundled: Bundle;
    try {
      bundled = await bundle(spec, { root, service });
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      problems.push(...error.problems);
      continue;
    }
    if (onSources) problems.push(...(await lintSource(onSources, root, spec)));
    problems.push(...(await lintBundle(onBundles, bundled)));
  }
  return withoutRepeats(problems);
}

async function lintSource(spectral: InstanceType<typeof Spectral>, root: string, spec: string): Promise<Problem[]> {
  const path = join(root, spec);
  const { text } = await readSourceFile(root, spec);
  const findings = await spectral.run(new Document(text, spectralParsers.Yaml, path));
  return findings.map((finding) => {
    const source = finding.source ?? path;
    const file = source.startsWith(`${root}/`) ? source.slice(root.length + 1) : source;
    return { ...problemOf(finding), file, line: finding.range.start.line + 1 };
  });
}

async function lintBundle(spectral: InstanceType<typeof Spectral>, bundled: Bundle): Promise<Problem[]> {
  const findings = await spectral.run(new Document(JSON.stringify(bundled.document), spectralParsers.Json));
  return findings.map((finding) => ({ ...problemOf(finding), ...bundled.locate(pointerOf(finding.path)) }));
}

/** References are followed into files only; the bundle stage has refused those that lead elsewhere. */
function makeSpectral(ruleset: RulesetDefinition): InstanceType<typeof Spectral> {
  const resolvers = { file: { resolve: (reference: { path(): string }) => readFile(decodeURI(reference.path()), "utf8") } };
  const spectral = new Spectral({ resolver: new refResolver.Resolver({ resolvers }) });
  spectral.setRuleset(ruleset);
  return spectral;
}

function problemOf(finding: ISpectralDiagnostic): Problem {
  return {
    pointer: pointerOf(finding.path),
    message: `${finding.message.replace(/\s+/g, " ").trim()} (${finding.code})`,
    fix: `The rule ${finding.code} is explained in spec/rules/README.md.`,
  };
}

function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [`${problem.file}:${problem.line} ${problem.message}`, problem]));
  return [...seen.values()].sort(
    (one, other) => compare(one.file ?? "", other.file ?? "") || (one.line ?? 0) - (other.line ?? 0),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
