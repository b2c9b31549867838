import { pointerOf } from "../text/pointer.js";

import spectralCore, { type ISpectralDiagnostic, type RulesetDefinition } from "@stoplight/spectral-core";
import refResolver from "@stoplight/spectral-ref-resolver";

import type { PackageConfig } from "../config/packages.js";
import type { Bundle } from "../contract/document.js";
import type { Json } from "../text/json.js";
import { type Problem, SpecError, withoutRepeats } from "../text/problem.js";
import { bundle } from "../contract/bundle.js";
import { unusedParts } from "../contract/unused-parts.js";
import type { Rulesets } from "./ruleset.js";
import { sizeProblems } from "./size.js";

const { Spectral } = spectralCore;

type Linter = (document: Parameters<InstanceType<typeof Spectral>["run"]>[0]) => Promise<ISpectralDiagnostic[]>;

/**
 * Resolves with what Spectral finds in the bundle of each spec, where it stands in the spec's files, and with what these files hold that
 * no bundle has. Rules that look from one part of a document at another find all of it in a bundle, however its files divide it.
 */
export async function lint(
  root: string,
  packages: readonly Pick<PackageConfig, "service" | "spec" | "rules">[],
  rulesets: Rulesets,
): Promise<Problem[]> {
  const onBundles = makeLinter(rulesets.bundle, rulesets.form);
  const onOthers = makeLinter(rulesets.openapi, rulesets.form);
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
    if (rules !== "openapi") problems.push(...(await unusedParts(root, bundled)));
    problems.push(...(await lintBundle(rules === "openapi" ? onOthers : onBundles, bundled)));
  }
  return withoutRepeats(problems);
}

async function lintBundle(run: Linter, bundled: Bundle): Promise<Problem[]> {
  const findings = await run(asRead(structuredClone(bundled.document)));
  return findings.map((finding) => ({ ...problemOf(finding), ...bundled.locate(placeOf(finding.path)) }));
}

/** A document that Spectral need not parse. */
interface AsRead {
  parsed: { data: Json; ast: object; lineMap: number[]; diagnostics: [] };
  getLocationForJsonPath(): undefined;
}

/** Hands over what was read here. Spectral's own parsers compare each key of a mapping with each: a long one takes minutes. */
function asRead(data: Json): AsRead {
  return { parsed: { data, ast: {}, lineMap: [], diagnostics: [] }, getLocationForJsonPath: () => undefined };
}

/** Returns what lints with a ruleset. Rules may fail on a document of the wrong shape; then what the form's ruleset finds tells why. */
function makeLinter(ruleset: RulesetDefinition, form: RulesetDefinition): Linter {
  const spectral = makeSpectral(ruleset);
  return async (document) => {
    try {
      return await spectral.run(document);
    } catch (error) {
      const findings = await makeSpectral(form).run(document);
      if (findings.length === 0) throw error;
      return findings;
    }
  };
}

/** References of a bundle lead to the bundle, so that nothing is read; a property may have the name $ref and any value. */
function makeSpectral(ruleset: RulesetDefinition): InstanceType<typeof Spectral> {
  const spectral = new Spectral({ resolver: new refResolver.Resolver({ resolvers: {} }) });
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
