import { constants, existsSync } from "node:fs";
import { access, cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { isPassenger, TABLE_OF_KEYS } from "./manifest.js";
import type { FileMap } from "../text/file-map.js";
import { EnvironmentError } from "../text/problem.js";

/** The whole new content of `generated/`. */
export interface Tree {
  /** Texts by path relative to `generated/`. */
  readonly files: FileMap;
  /** Files that stay as they are on disk. */
  readonly kept: readonly string[];
}

export interface SwapResult {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/** Called where a run may be cut off; tests end the process there. */
export type AtPoint = (point: string) => void;

const MANIFEST = "manifest.json";

/**
 * Puts a new tree in the place of `generated/`, whole or not at all: it is written beside, a journal says that it is whole,
 * two renames bring it in. A run that was cut off is put right by `recover`. The caller holds the lock.
 */
export async function swap(root: string, tree: Tree, atPoint: AtPoint = () => {}): Promise<SwapResult> {
  const { current, next, journal } = placesOf(root);
  await recover(root);
  await refuseReadOnly(current);
  const before = await listFiles(current);
  const { written, unchanged } = await writeBeside(root, tree, atPoint).catch(async (error: unknown) => {
    // On a full disk what was written so far only takes up more room.
    await rm(next, { recursive: true, force: true }).catch(() => {});
    throw error;
  });
  await writeFile(`${journal}.new`, "The folder .generated.next is whole and takes the place of generated/.\n");
  await rename(`${journal}.new`, journal);
  atPoint("journal written");
  await bringIn(root, atPoint);
  const now = new Set([...tree.files.keys(), ...tree.kept]);
  return { written: written.sort(), unchanged: unchanged.sort(), removed: before.filter((path) => !now.has(path)) };
}

async function writeBeside(root: string, tree: Tree, atPoint: AtPoint): Promise<{ written: string[]; unchanged: string[] }> {
  const { current, next } = placesOf(root);
  const written: string[] = [];
  const unchanged: string[] = [...tree.kept];
  for (const path of tree.kept) await copyKept(join(current, path), join(next, path));
  atPoint("kept files copied");
  const paths = [...tree.files.keys()].sort((one, other) => Number(one === MANIFEST) - Number(other === MANIFEST));
  for (const path of paths) {
    if (path === MANIFEST) atPoint("files written");
    const isSame = await writeNew(join(current, path), join(next, path), tree.files.get(path) ?? "");
    (isSame ? unchanged : written).push(path);
  }
  atPoint("manifest written");
  return { written, unchanged };
}

/** The old tree is taken away folder by folder; one that cannot be emptied would stay when the new tree is in already. */
async function refuseReadOnly(current: string): Promise<void> {
  if (!existsSync(current)) return;
  const entries = await readdir(current, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  for (const folder of [current, ...folders.filter((path) => !path.includes("node_modules"))]) {
    await access(folder, constants.W_OK | constants.X_OK).catch(() => {
      throw new EnvironmentError([{ message: `${folder} cannot be written.`, fix: "Give yourself the right to write there." }]);
    });
  }
}

/** Puts right what a cut-off run left behind: a tree that was whole is brought in, an unfinished one is swept away. */
export async function recover(root: string): Promise<void> {
  const { current, next, previous, journal, work } = placesOf(root);
  await rm(work, { recursive: true, force: true });
  const drafts = (await readdir(root)).filter((name) => name.startsWith(".generated.lock."));
  for (const draft of drafts) await rm(join(root, draft), { force: true });
  if (existsSync(journal)) return bringIn(root, () => {});
  if (!existsSync(current) && existsSync(previous)) await rename(previous, current);
  for (const leftover of [next, previous, `${journal}.new`]) await rm(leftover, { recursive: true, force: true });
}

/** Every step may already have been done by the run that was cut off. */
async function bringIn(root: string, atPoint: AtPoint): Promise<void> {
  const { current, next, previous, journal } = placesOf(root);
  if (existsSync(next)) {
    if (existsSync(current)) await rename(current, previous);
    atPoint("old tree moved away");
    await rename(next, current);
    atPoint("new tree moved in");
  }
  await carryPassengers(previous, current, atPoint);
  await rm(previous, { recursive: true, force: true });
  atPoint("old tree removed");
  await rm(journal, { force: true });
}

/** Moves what others put there to the new tree: the table of keys, and what lies in a package's folder, such as dist/. */
async function carryPassengers(from: string, to: string, atPoint: AtPoint): Promise<void> {
  const [table, place] = [join(from, TABLE_OF_KEYS), join(to, TABLE_OF_KEYS)];
  if (existsSync(table) && !existsSync(place)) await rename(table, place);
  for (const service of await namesIn(join(from, "packages"))) {
    if (!existsSync(join(to, "packages", service))) continue;
    for (const name of await namesIn(join(from, "packages", service))) {
      const place = join(to, "packages", service, name);
      if (!isPassenger(name) || existsSync(place)) continue;
      await rename(join(from, "packages", service, name), place);
      atPoint("passenger moved");
    }
  }
}

async function copyKept(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { preserveTimestamps: true });
}

/** Writes a file, with the times of the old one where nothing changed; gives whether it is the same. */
async function writeNew(old: string, path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  const before = await readFile(old, "utf8").catch(() => undefined);
  if (before !== text) return false;
  const { atime, mtime } = await stat(old);
  await utimes(path, atime, mtime);
  return true;
}

async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return files.filter((path) => path !== TABLE_OF_KEYS && !path.split("/").slice(2, 3).some(isPassenger)).sort();
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** The folder for what a run writes on its way; swept when the next one starts. */
export function workFolder(root: string): string {
  return placesOf(root).work;
}

function placesOf(root: string): { current: string; next: string; previous: string; journal: string; work: string } {
  return {
    current: join(root, "generated"),
    next: join(root, ".generated.next"),
    previous: join(root, ".generated.previous"),
    journal: join(root, ".generated.journal"),
    work: join(root, ".generated.work"),
  };
}
