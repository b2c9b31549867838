import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { parse } from "yaml";

import { EnvironmentError, SpecError } from "../text/problem.js";

/** A state of the repository in a folder. */
export interface Tree {
  readonly root: string;
  /** How people call it: the revision or the folder. */
  readonly label: string;
  /** Removes what was made for it. */
  dispose(): void;
}

/** A package as a tree's `packages.yaml` names it. */
export interface PackageEntry {
  readonly service: string;
  readonly name: string;
  readonly spec: string;
  readonly version: string;
}

/** What a review looks at. */
const PARTS = ["packages.yaml", "spec", "generated", "runtime", "templates", "generator", "profiles"];

/** Gives a tree: of a folder as it is, or of a git revision in a folder of its own. Throws `EnvironmentError`. */
export function openTree(revisionOrFolder: string, repository: string): Tree {
  const folder = join(repository, revisionOrFolder);
  for (const root of [revisionOrFolder, folder]) {
    if (existsSync(join(root, "packages.yaml"))) return { root, label: revisionOrFolder, dispose: () => undefined };
  }
  const commit = git(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revisionOrFolder}^{commit}`]);
  if (commit === undefined) {
    throw new EnvironmentError([
      {
        message: `${revisionOrFolder} is neither a revision that git knows here nor a folder with packages.yaml.`,
        fix: "Fetch it, or give another BASE: make review BASE=origin/main",
      },
    ]);
  }
  const known = (git(repository, ["ls-tree", "--name-only", commit.trim()]) ?? "").split("\n");
  const parts = PARTS.filter((part) => known.includes(part));
  const root = mkdtempSync(join(tmpdir(), "review-base-"));
  const dispose = (): void => rmSync(root, { recursive: true, force: true });
  if (parts.length > 0) {
    const archive = join(root, ".tar");
    if (git(repository, ["archive", "--format=tar", `--output=${archive}`, commit.trim(), "--", ...parts]) === undefined) {
      dispose();
      throw new EnvironmentError([
        { message: `git cannot give the files of ${revisionOrFolder}.`, fix: "Check the repository with git fsck." },
      ]);
    }
    execFileSync("tar", ["-xf", archive, "-C", root]);
    rmSync(archive);
  }
  return { root, label: revisionOrFolder, dispose };
}

/** Gives the packages of a tree, by their service; none where the tree has no `packages.yaml`. */
export function packagesOf(tree: Tree): Map<string, PackageEntry> {
  const file = join(tree.root, "packages.yaml");
  if (!existsSync(file)) return new Map();
  const config: unknown = parse(readFileSync(file, "utf8"));
  const entries = memberOf(config, "packages");
  if (typeof entries !== "object" || entries === null) {
    throw new SpecError([
      { file: "packages.yaml", line: 1, message: "packages.yaml names no packages.", fix: "Add a packages: block." },
    ]);
  }
  return new Map(
    Object.entries(entries).map(([service, entry]) => [
      service,
      {
        service,
        name: `${String(memberOf(config, "scope") ?? "")}/${service}`,
        spec: String(memberOf(entry, "spec")),
        version: String(memberOf(entry, "version")),
      },
    ]),
  );
}

/** Gives the text of each file below a folder of a tree, by its path in the tree; of a single file too. */
export function filesOf(tree: Tree, path: string): Map<string, string> {
  const files = new Map<string, string>();
  const start = join(tree.root, path);
  if (!existsSync(start)) return files;
  const visit = (at: string): void => {
    if (!statSync(at).isDirectory()) {
      files.set(relative(tree.root, at).split(sep).join("/"), readFileSync(at, "latin1"));
      return;
    }
    for (const name of readdirSync(at).sort()) if (name !== "node_modules" && name !== "dist") visit(join(at, name));
  };
  visit(start);
  return files;
}

/** Gives the paths below a folder whose files differ between two trees. */
export function differingFiles(base: Tree, head: Tree, path: string): string[] {
  const [before, after] = [filesOf(base, path), filesOf(head, path)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file)).sort();
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function git(repository: string, parameters: readonly string[]): string | undefined {
  try {
    return execFileSync("git", ["-C", repository, ...parameters], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}
