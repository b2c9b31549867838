import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, mkdtempSync, readdirSync, readlinkSync, rmSync, type Stats } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";

import { EnvironmentError, SpecError } from "../text/problem.js";
import { parseSourceFile, readBytesInside, readTextInsideSync } from "../text/source-file.js";

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

/** Folders that hold nothing of the repository's own. */
const NOT_COMPARED: ReadonlySet<string> = new Set(["node_modules", "dist", ".git"]);

/** Returns a tree: of a folder as it is, or of a git revision in a folder of its own. Throws `EnvironmentError`. */
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
  const root = mkdtempSync(join(tmpdir(), "review-base-"));
  const dispose = (): void => rmSync(root, { recursive: true, force: true });
  try {
    extract(repository, commit.trim(), root);
  } catch {
    dispose();
    throw new EnvironmentError([
      {
        message: `git cannot give the files of ${revisionOrFolder}.`,
        fix: "Check the repository with git fsck, and the room on the disk.",
      },
    ]);
  }
  return { root, label: revisionOrFolder, dispose };
}

function extract(repository: string, commit: string, root: string): void {
  const known = (git(repository, ["ls-tree", "--name-only", commit]) ?? "").split("\n");
  const parts = PARTS.filter((part) => known.includes(part));
  if (parts.length === 0) return;
  const archive = join(root, ".tar");
  execFileSync("git", ["-C", repository, "archive", "--format=tar", `--output=${archive}`, commit, "--", ...parts], {
    stdio: "ignore",
  });
  execFileSync("tar", ["-xf", archive, "-C", root], { stdio: "ignore" });
  rmSync(archive);
}

/** Returns the packages of a tree, by their service; none where the tree has no `packages.yaml`. */
export function packagesOf(tree: Tree): Map<string, PackageEntry> {
  const text = textOf(tree, "packages.yaml");
  if (text === undefined) return new Map();
  const config: unknown = parseSourceFile("packages.yaml", text).content;
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

/** Returns the text of a file of a tree; undefined where there is none. Throws `SpecError` for one that leads out of it. */
export function textOf(tree: Tree, path: string): string | undefined {
  return isThere(join(tree.root, path)) ? readTextInsideSync(tree.root, path) : undefined;
}

/**
 * Returns the text of each file below a folder of a tree, by its path in the tree; of a single file too. What is no regular file is not
 * followed or read: a symbolic link counts as what it says.
 */
export function filesOf(tree: Tree, path: string): Map<string, string> {
  const files = new Map<string, string>();
  const visit = (at: string): void => {
    const found = entryAt(join(tree.root, at));
    if (found?.isSymbolicLink()) files.set(at, `link to ${readlinkSync(join(tree.root, at))}`);
    else if (found?.isFile()) files.set(at, readBytesInside(tree.root, at).toString("latin1"));
    else if (found?.isDirectory()) {
      for (const name of readdirSync(join(tree.root, at)).sort()) if (!NOT_COMPARED.has(name)) visit(posix.join(at, name));
    }
  };
  const start = posix.normalize(path);
  refuseDetours(tree, start);
  visit(start);
  return files;
}

/** A folder on the way that is a link would lead elsewhere, and so would `..`. */
function refuseDetours(tree: Tree, path: string): void {
  const parts = path.split("/");
  const isDetour =
    parts[0] === ".." ||
    posix.isAbsolute(path) ||
    parts.slice(1).some((_, index) => isLink(join(tree.root, ...parts.slice(0, index + 1))));
  if (!isDetour) return;
  throw new SpecError([
    {
      file: path,
      message: "The way to this file leads through a link or out of the repository.",
      fix: "Put the folder itself there.",
    },
  ]);
}

function isThere(path: string): boolean {
  return entryAt(path) !== undefined;
}

function isLink(path: string): boolean {
  return entryAt(path)?.isSymbolicLink() === true;
}

/** What stands at a path, links not followed; nothing where the way to it is a file. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** Returns the paths below a folder whose files differ between two trees. */
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
