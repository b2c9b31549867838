import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

import { EnvironmentError } from "../text/problem.js";

const PACE_MS = 100;

/** What only one process at a time works on. */
export interface Locked {
  /** The file that says which process that is. */
  readonly path: string;
  /** What is worked on, in words for a person: `generated/`. */
  readonly name: string;
  readonly limitMs: number;
  /** Called once, before another run is waited for. */
  onWait(process: number): void;
}

/**
 * Resolves with what `work` gives, done while no other run holds the lock. A lock whose process has ended is taken over;
 * a run at work is waited for, and named when it takes longer than `limitMs`.
 */
export async function withLock<Result>(options: Locked, work: () => Promise<Result>): Promise<Result> {
  const { path } = options;
  const mine = `${process.pid} ${startOf(process.pid)}`;
  for (let waited = 0; !take(path, mine); waited += PACE_MS) {
    const holder = Number.parseInt(read(path), 10);
    if (waited === 0) options.onWait(holder);
    if (waited >= options.limitMs) {
      const message = `Another run (process ${holder}) is at work on ${options.name}.`;
      throw new EnvironmentError([{ message, fix: `Wait for it. If there is no such run, delete ${path}.` }]);
    }
    await pause(PACE_MS);
  }
  const release = (): void => {
    if (read(path) === mine) rmSync(path, { force: true });
  };
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function take(path: string, mine: string): boolean {
  // A link appears at once with its content; a file would be there empty for a moment.
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, mine);
  } catch (error) {
    rmSync(draft, { force: true });
    const message = `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    throw new EnvironmentError([{ message, fix: "Check that the folder is there and can be written." }]);
  }
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    // The run that holds the lock sweeps the drafts of others.
    if (code !== "EEXIST" && code !== "ENOENT") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const holder = read(path);
  if (holder === "" || isAtWork(holder)) return false;
  return takeOver(path, holder, mine);
}

/** Moves a dead run's lock away. Should another run have been faster, its fresh lock is put back. */
function takeOver(path: string, dead: string, mine: string): boolean {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== dead) linkSync(aside, path);
  } catch {
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
  return take(path, mine);
}

function isAtWork(holder: string): boolean {
  const [id, start] = holder.split(" ");
  try {
    process.kill(Number(id), 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return startOf(Number(id)) === start;
}

/** When a process was started, where the system tells it: a number that tells it from a later one with the same id. */
function startOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "-";
  } catch {
    return "-";
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
