import { join, relative } from "node:path";
import { pointerOf } from "../text/pointer.js";

import spectralCore, { type ISpectralDiagnostic, type RulesetDefinition } from "@stoplight/spectral-core";
import refResolver from "@stoplight/spectral-ref-resolver";

import type { PackageConfig } from "../config/packages.js";
import type { Bundle } from "../contract/document.js";
import type { Json } from "../text/json.js";
import { type Problem, SpecError, withoutRepeats } from "../text/problem.js";
import { bundle } from "../contract/bundle.js";
import type { Rulesets } from "./ruleset.js";
import { sizeProblems } from "./size.js";
import { readSourceFile, readTextInside } from "../text/source-file.js";

const { Spectral } = spectralCore;

type Linter = (document: Parameters<InstanceType<typeof Spectral>["run"]>[0]) => Promise<ISpectralDiagnostic[]>;

/**
 * Resolves with what Spectral finds in the bundle of each spec and, unless only bundles are asked for, in the spec as it is written;
 * a finding of both is told once. A bundle holds all that its sources say, so it is enough where time counts.
 */
export async function lint(
  root: string,
  packages: readonly Pick<PackageConfig, "service" | "spec" | "rules">[],
  rulesets: Rulesets,
  options: { onlyBundles?: boolean } = {},
): Promise<Problem[]> {
  const linter = (ruleset: RulesetDefinition): Linter => makeLinter(ruleset, rulesets.form, root);
  const onSources = options.onlyBundles ? undefined : linter(rulesets.source);
  const onBundles = linter(rulesets.bundle);
  const onOthers = linter(rulesets.openapi);
  const problems: Problem[] = [];
  for (const { service, spec, rules } of packages) {
    let bundled: Bundle;
    try {
      bundled = await bundle(spec, { root, service });
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      problems.push(...error.problems);
      continue;
    }
    const tooLong = sizeProblems(bundled);
    if (tooLong.length > 0) {
      problems.push(...tooLong);
      continue;
    }
    if (onSources && rules !== "openapi") problems.push(...(await lintSource(onSources, root, spec)));
    problems.push(...(await lintBundle(rules === "openapi" ? onOthers : onBundles, bundled)));
  }
  return withoutRepeats(problems);
}

async function lintSource(run: Linter, root: string, spec: string): Promise<Problem[]> {
  const path = join(root, spec);
  const { content, lineOf } = await readSourceFile(root, spec);
  const findings = await run({ ...asRead(content, lineOf), source: path });
  return findings.map((finding) => {
    const source = finding.source ?? path;
    const file = source.startsWith(`${root}/`) ? source.slice(root.length + 1) : source;
    return { ...problemOf(finding), file, line: finding.range.start.line + 1 };
  });
}

async function lintBundle(run: Linter, bundled: Bundle): Promise<Problem[]> {
  const findings = await run(asRead(structuredClone(bundled.document)));
  return findings.map((finding) => ({ ...problemOf(finding), ...bundled.locate(placeOf(finding.path)) }));
}

/** A document that Spectral need not parse. */
interface AsRead {
  parsed: { data: Json; ast: object; lineMap: number[]; diagnostics: [] };
  getLocationForJsonPath(
    parsed: unknown,
    path: readonly (string | number)[],
  ): { range: { start: Place; end: Place } } | undefined;
}
type Place = { line: number; character: number };

/** Hands over what was read here. Spectral's own parsers compare each key of a mapping with each: a long one takes minutes. */
function asRead(data: Json, lineOf?: (keys: readonly string[]) => number): AsRead {
  return {
    parsed: { data, ast: {}, lineMap: [], diagnostics: [] },
    getLocationForJsonPath: (_parsed, path) => {
      if (lineOf === undefined) return undefined;
      const place = { line: lineOf(path.map(String)) - 1, character: 0 };
      return { range: { start: place, end: place } };
    },
  };
}

/** Returns what lints with a ruleset. Rules may fail on a document of the wrong shape; then what the form's ruleset finds tells why. */
function makeLinter(ruleset: RulesetDefinition, form: RulesetDefinition, root: string): Linter {
  const spectral = makeSpectral(ruleset, root);
  return async (document) => {
    try {
      return await spectral.run(document);
    } catch (error) {
      const findings = await makeSpectral(form, root).run(document);
      if (findings.length === 0) throw error;
      return findings;
    }
  };
}

/** References are followed into files below the root only: a source may hold some that the bundle has no use for. */
function makeSpectral(ruleset: RulesetDefinition, root: string): InstanceType<typeof Spectral> {
  const resolve = (reference: { path(): string }): Promise<string> =>
    readTextInside(root, relative(root, decodeURI(reference.path())));
  const resolvers = { file: { resolve } };
  const spectral = new Spectral({ resolver: new refResolver.Resolver({ resolvers }) });
  spectral.setRuleset(ruleset);
  return spectral;
}

function problemOf(finding: ISpectralDiagnostic): Problem {
  return {
    pointer: placeOf(finding.path),
    message: `${finding.message.replace(/\s+/g, " ").trim()} (${finding.code})`,
    fix:
      finding.code === "oas3-schema"
        ? "Compare it with the OpenAPI 3.1 specification: a member is missing, misspelt, misplaced or of the wrong type."
        : `The rule ${finding.code} is explained in docs/lint.md.`,
  };
}

function placeOf(path: readonly (string | number)[]): string {
  return pointerOf(path.map(String));
}
