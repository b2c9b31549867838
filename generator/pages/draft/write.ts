import { link, lstat, mkdir, open, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { EnvironmentError } from "../../text/problem.js";
import { readTextInside } from "../../text/source-file.js";
import { PageError } from "../forms/page-error.js";

/** A file as it was, null where there was none, and as it is to be. */
export interface DraftFile {
  /** What the file is, in a word. */
  readonly what: string;
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
 * Writes all files or none, and each whole: all is on the disk under other names before the first comes into its place. They come in
 * their order, the document that refers to the others last. A process that is killed before leaves files that nothing refers to; the
 * next draft of the same page finds them and goes on.
 */
export async function writeDraft(
  root: string,
  files: readonly DraftFile[],
  atPoint: (point: string) => void = () => {},
): Promise<void> {
  const changed = files.filter(({ before, text }) => before !== text);
  const placed: DraftFile[] = [];
  try {
    for (const file of changed) await writeAside(root, file, file.text);
    atPoint("written aside");
    for (const file of changed) {
      await putInPlace(root, file);
      placed.push(file);
      if (file !== changed.at(-1)) atPoint(`${file.what} in place`);
    }
  } catch (error) {
    for (const file of placed) await takeBack(root, file);
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const what = `${listOf(changed.map(({ path }) => path))} cannot be written (${reason}); nothing was drafted.`;
    const fix = "Check the room on the disk and the rights to the folder, then draft again.";
    throw new EnvironmentError([{ message: what, fix }]);
  } finally {
    for (const { path } of files) await rm(asidePath(root, path), { force: true });
    // Folders go only when they are empty: nothing was drafted into them.
    const folders = changed.map(({ path }) => dirname(join(root, path))).sort((one, other) => other.length - one.length);
    for (const path of folders) await rmdir(path).catch(() => {});
  }
}

/** The name under which a file waits; no reader of the folder takes it for one of its files. */
function asidePath(root: string, path: string): string {
  return join(root, dirname(path), `.${basename(path)}.draft`);
}

async function writeAside(root: string, { path, before }: DraftFile, text: string): Promise<void> {
  const aside = asidePath(root, path);
  await mkdir(dirname(aside), { recursive: true });
  await rm(aside, { force: true });
  const handle = await open(aside, "wx");
  try {
    if (before !== null) await handle.chmod((await stat(join(root, path))).mode);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function putInPlace(root: string, { path, before }: DraftFile): Promise<void> {
  // Unlike a rename, a link never replaces a file.
  if (before === null) await link(asidePath(root, path), join(root, path));
  else await rename(asidePath(root, path), join(root, path));
}

async function takeBack(root: string, file: DraftFile): Promise<void> {
  if (file.before === null) return rm(join(root, file.path), { force: true });
  await writeAside(root, file, file.before);
  await rename(asidePath(root, file.path), join(root, file.path));
}

function listOf(paths: readonly string[]): string {
  return paths.length < 2 ? paths.join("") : `${paths.slice(0, -1).join(", ")} and ${paths.at(-1) ?? ""}`;
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}
