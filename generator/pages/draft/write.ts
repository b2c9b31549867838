import { link, lstat, mkdir, open, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

import { EnvironmentError } from "../../text/problem.js";
import { readTextInside } from "../../text/source-file.js";
import { PageError } from "../forms/page-error.js";

/** A file as it was, null where there was none, and as it is to be. */
export interface Draft {
  /** Relative to the root. */
  readonly path: string;
  readonly before: string | null;
  readonly text: string;
}

/** Refuses paths that go through a symbolic link: what is drafted would be written to another place than it says. */
export async function refuseLinks(root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const parts = path.split("/");
    for (let length = 1; length <= parts.length; length += 1) {
      const part = parts.slice(0, length).join("/");
      if (!(await isLink(join(root, part)))) continue;
      throw new PageError(
        part,
        1,
        "this is a symbolic link, which a draft does not follow",
        "put the folder or file itself there",
      );
    }
  }
}

/** Resolves with a file's text, null where there is no such file. What is there and cannot be read is an error. */
export async function readText(root: string, path: string): Promise<string | null> {
  const isThere = await stat(join(root, path)).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== "ENOENT" && error.code !== "ENOTDIR",
  );
  return isThere ? readTextInside(root, path) : null;
}

/**
 * Writes both files or neither, and each whole: all is on the disk under other names before the first comes into its place.
 * A process killed between the two leaves the first alone; the next draft of the same page finds it and goes on.
 */
export async function writeBoth(
  root: string,
  facts: Draft,
  spec: Draft,
  atPoint: (point: string) => void = () => {},
): Promise<void> {
  const folder = dirname(join(root, spec.path));
  const factsFolder = dirname(join(root, facts.path));
  const newFacts = join(folder, ".facts.yaml.draft");
  const newSpec = join(folder, ".openapi.yaml.draft");
  try {
    await mkdir(factsFolder, { recursive: true });
    const mode = spec.before === null ? undefined : (await stat(join(root, spec.path))).mode;
    await writeAside(newFacts, facts.text);
    await writeAside(newSpec, spec.text, mode);
    atPoint("written aside");
    // Unlike a rename, a link never replaces a file.
    if (facts.before === null) await link(newFacts, join(root, facts.path));
    atPoint("facts in place");
    try {
      await rename(newSpec, join(root, spec.path));
    } catch (error) {
      if (facts.before === null) await rm(join(root, facts.path), { force: true });
      throw error;
    }
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const what = `${spec.path} and ${facts.path} cannot be written (${reason}); nothing was drafted.`;
    const fix = "Check the room on the disk and the rights to the folder, then draft again.";
    throw new EnvironmentError([{ message: what, fix }]);
  } finally {
    for (const path of [newFacts, newSpec]) await rm(path, { force: true });
    // Folders go only when they are empty: nothing was drafted into them.
    for (const path of [factsFolder, folder]) await rmdir(path).catch(() => {});
  }
}

async function writeAside(path: string, text: string, mode?: number): Promise<void> {
  await rm(path, { force: true });
  const handle = await open(path, "wx");
  try {
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}
