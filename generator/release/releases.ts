import { execFileSync } from "node:child_process";

import type { Extension } from "../contract/extensions/extension.js";
import { EnvironmentError } from "../text/problem.js";
import type { Release } from "./changelog.js";
import { openContract } from "../contract/linked/files.js";
import { linkedOperations } from "../contract/linked/operations.js";
import { reviewFiles } from "../compare/review-files.js";
import { openTree, type PackageEntry, packagesOf, type Tree } from "./trees.js";
import { isAtLeast } from "./version.js";

/**
 * Returns the versions of a package, the newest first: each that was released, by its git tag `<package>@<version>`, and the one that
 * `packages.yaml` names when it has no tag yet. A tag keeps the contract as it was released.
 */
export function releasesOf(repository: string, entry: PackageEntry, extensions: readonly Extension[]): Release[] {
  const now: Tree = { root: repository, label: "the working tree", dispose: () => undefined };
  const released: { version: string; tree: Tree }[] = [];
  try {
    for (const version of tagsOf(repository, entry.service))
      released.push({ version, tree: openTree(`${entry.service}@${version}`, repository) });
    const states = released.some(({ version }) => version === entry.version)
      ? released
      : [...released, { version: entry.version, tree: now }];
    return states
      .map(({ version, tree }, index): Release => {
        const spec = { file: specOf(tree, entry), root: tree.root };
        const operations = linkedOperations(openContract(spec.file, "head", spec.root).document).map(({ id }) => id);
        const before = states[index - 1];
        if (!before) return { version, operations };
        return {
          version,
          operations,
          changes: reviewFiles({ file: specOf(before.tree, entry), root: before.tree.root }, spec, extensions).changes,
        };
      })
      .reverse();
  } finally {
    for (const { tree } of released) tree.dispose();
  }
}

function specOf(tree: Tree, entry: PackageEntry): string {
  return packagesOf(tree).get(entry.service)?.spec ?? entry.spec;
}

/** Returns the released versions of a package, the oldest first. */
function tagsOf(repository: string, service: string): string[] {
  let tags: string;
  try {
    tags = execFileSync("git", ["-C", repository, "tag", "--list", `${service}@*`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    throw new EnvironmentError([
      { message: "Releases are git tags, and this folder is no git repository.", fix: "Run it in a clone that has the tags." },
    ]);
  }
  const versions = tags
    .split("\n")
    .filter((tag) => tag !== "")
    .map((tag) => tag.slice(service.length + 1));
  return versions.sort((a, b) => (a === b ? 0 : isAtLeast(a, b) ? 1 : -1));
}
