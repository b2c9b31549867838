import { PageError } from "../forms/page-error.js";
import { pagesIn, readPageFile } from "../page-files.js";
import type { PageProfile } from "../profile.js";
import { read } from "../read.js";
import type { Reading } from "../facts/reading.js";
import { draft, KnownError } from "./draft.js";

export interface FolderOptions {
  folder: string;
  root: string;
  service: string;
  onWait?: (process: number) => void;
}

/** What came of a folder's pages: the paths written, and each page that was passed over. */
export interface FolderDraft {
  written: string[];
  /** With the reason; `problem` where something is wrong, null where there was nothing to do. */
  passed: { file: string; reason: string; problem: unknown }[];
}

/** Drafts each operation of a folder that is not there yet, from the best of its pages. */
export async function draftFolder(profile: PageProfile, { folder, root, service, onWait }: FolderOptions): Promise<FolderDraft> {
  const result: FolderDraft = { written: [], passed: [] };
  const readings: { file: string; reading: Reading }[] = [];
  for (const { file, refused } of await pagesIn(folder)) {
    try {
      if (refused) throw refused;
      readings.push({ file, reading: await read(profile, await readPageFile(file), file) });
    } catch (error) {
      result.passed.push({ file, reason: reasonOf(error), problem: error });
    }
  }
  const drafted = new Map<string, string>();
  for (const { file, reading } of readings.sort((a, b) => rank(a.reading) - rank(b.reading) || newest(a.reading, b.reading))) {
    const { method, path } = reading.facts.operation;
    const operation = `${method ?? ""} ${path ?? ""}`;
    // A definition is a second witness beside a page.
    const source = `${reading.facts.page.form === "definition" ? "definition" : "page"} ${operation}`;
    const other = drafted.get(source);
    if (other !== undefined) {
      result.passed.push({ file, reason: `${operation} is drafted from ${other}`, problem: null });
      continue;
    }
    try {
      result.written.push(...(await draft(profile, { file, root, service, ...(onWait ? { onWait } : {}) })));
      drafted.set(source, file);
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      result.passed.push({ file, reason: error.message, problem: error instanceof KnownError ? null : error });
    }
  }
  return result;
}

/** A whole page goes before a definition, and that before a page that is cut. */
function rank({ facts, incomplete }: Reading): number {
  return incomplete !== null ? 2 : facts.page.form === "definition" ? 1 : 0;
}

/** Pages with a later date first, those without one last. */
function newest(a: Reading, b: Reading): number {
  return (b.facts.page.updated ?? "").localeCompare(a.facts.page.updated ?? "");
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
