import { posix } from "node:path";
import { docSourcesOf, type SourceKind } from "../contract/extensions/x-doc-source.js";

import type { Bump, Change } from "../compare/change.js";
import { isEqual, isObject } from "../text/json.js";
import { openContract } from "../contract/linked/files.js";
import { linkedOperations } from "../contract/linked/operations.js";
import type { Extension } from "../contract/extensions/extension.js";
import { reviewFiles } from "../compare/review-files.js";
import { runtimeDeclarations } from "./reexports.js";
import { compareSurfaces, type SurfaceChange } from "./surface.js";
import { differingFiles, type PackageEntry, packagesOf, textOf, type Tree } from "./trees.js";
import { greatestBump, isAtLeast, neededVersion } from "./version.js";
import { newWaivers } from "./waivers.js";

/** What a change of the repository means for one package. */
export interface PackageReview {
  readonly service: string;
  readonly name: string;
  readonly status: "same" | "changed" | "new" | "removed";
  /** Version in the base, and in the head; undefined where the package is not there. */
  readonly from?: string;
  readonly to?: string;
  readonly bump: Bump;
  /** What asks for the bump: spec, types, code. */
  readonly reasons: readonly string[];
  readonly needed?: string;
  readonly isEnough: boolean;
  readonly changes: readonly Change[];
  readonly provenance: readonly Provenance[];
  readonly surface?: SurfaceChange;
  /** Facts files, fixtures and the like that changed. */
  readonly companions: readonly string[];
  readonly waivers: readonly string[];
}

/** An operation whose contract and whose sources do not agree about having changed. */
export interface Provenance {
  readonly operation: string;
  /** The kind of the source that is told of: the one that changed, or the one that overrides the others. */
  readonly source: SourceKind;
  readonly url: string;
  readonly updated: string;
  readonly kind: "contract-only" | "source-only";
}

/** Returns the review of every package of two trees. */
export function reviewPackages(base: Tree, head: Tree, extensions: readonly Extension[]): PackageReview[] {
  const [before, after] = [packagesOf(base), packagesOf(head)];
  const services = [...new Set([...after.keys(), ...before.keys()])];
  return services.map((service) => reviewPackage(service, base, before.get(service), head, after.get(service), extensions));
}

function reviewPackage(
  service: string,
  base: Tree,
  was: PackageEntry | undefined,
  head: Tree,
  is: PackageEntry | undefined,
  extensions: readonly Extension[],
): PackageReview {
  const none = { service, changes: [], provenance: [], companions: [], waivers: [], reasons: [], isEnough: true } as const;
  if (!was && is) return { ...none, name: is.name, status: "new", bump: "none", to: is.version };
  if (was && !is) return { ...none, name: was.name, status: "removed", bump: "major", from: was.version };
  if (!was || !is) throw new RangeError("a package stands in one of the trees at least");
  const { bump: specBump, changes } = reviewFiles(
    { file: was.spec, root: base.root },
    { file: is.spec, root: head.root },
    extensions,
  );
  const folder = `generated/packages/${service}`;
  const surface = surfaceOf(base, head, `${folder}/api.md`, specBump !== "none" && specBump !== "patch");
  const code = [...differingFiles(base, head, `${folder}/src`), ...differingFiles(base, head, "runtime/src")];
  const bump = greatestBump([specBump, surface?.bump ?? "none", code.length > 0 ? "patch" : "none"]);
  const reasons = [
    ...(specBump === "none" ? [] : [`spec: ${specBump}`]),
    ...(surface && surface.bump !== "none" ? [`public types: ${surface.bump}`] : []),
    ...(code.length > 0 ? [`code: patch (${code.length} ${code.length === 1 ? "file" : "files"})`] : []),
  ];
  const needed = neededVersion(was.version, bump);
  const specFolder = posix.dirname(is.spec);
  const companions = [
    ...differingFiles(base, head, `${specFolder}/facts`),
    ...differingFiles(base, head, `${folder}/src/fixtures.ts`),
    ...differingFiles(base, head, `${folder}/src/fixtures`),
  ];
  return {
    service,
    name: is.name,
    status: bump === "none" && companions.length === 0 ? "same" : "changed",
    from: was.version,
    to: is.version,
    bump,
    reasons,
    needed,
    isEnough: isAtLeast(is.version, needed),
    changes,
    provenance: provenanceOf(base, was, head, is, changes),
    ...(surface ? { surface } : {}),
    companions,
    waivers: newWaivers(base, was, head, is),
  };
}

function surfaceOf(base: Tree, head: Tree, path: string, isExplained: boolean): SurfaceChange | undefined {
  const [before, after] = [textOf(base, path), textOf(head, path)];
  if (before === undefined || after === undefined) return undefined;
  return compareSurfaces(before, after, isExplained, { base: runtimeDeclarations(base), head: runtimeDeclarations(head) });
}

/** A contract follows its sources: where only one of the two changed, somebody should look. */
function provenanceOf(base: Tree, was: PackageEntry, head: Tree, is: PackageEntry, changes: readonly Change[]): Provenance[] {
  const [before, after] = [sourcesOf(base, was), sourcesOf(head, is)];
  return [...after].flatMap(([operation, sources]): Provenance[] => {
    const old = before.get(operation) ?? [];
    const other = sources.find((source) => !old.some((one) => isEqual(one, source)));
    const told = other ?? sources[0];
    if (old.length === 0 || told === undefined) return [];
    const hasChanged = changes.some((change) => change.level !== "text" && change.operations.includes(operation));
    if (hasChanged === (other !== undefined)) return [];
    return [{ operation, ...told, kind: hasChanged ? "contract-only" : "source-only" }];
  });
}

type DatedSource = Pick<Provenance, "source" | "url" | "updated">;

function sourcesOf(tree: Tree, entry: PackageEntry): Map<string, DatedSource[]> {
  const { document } = openContract(entry.spec, "head", tree.root);
  return new Map(
    linkedOperations(document).map(({ id, place }) => {
      const sources = isObject(place.value) ? docSourcesOf(place.value) : [];
      return [id, sources.map(({ kind, url = "", updated = "not stated" }) => ({ source: kind, url, updated }))];
    }),
  );
}
