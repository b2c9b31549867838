import { lstat, readdir, stat } from "node:fs/promises";
import { factsFileOf, type SourceKind } from "../../contract/extensions/x-doc-source.js";
import { basename, join } from "node:path";
import { bundle } from "../../contract/bundle.js";
import { readSourceFile } from "../../text/source-file.js";
import { type FactsFile, factsFile } from "../facts/facts-file.js";
import type { Facts, Remark } from "../facts/facts.js";
import { hasOtherWords } from "../facts/fingerprint.js";
import { PageError } from "../forms/page-error.js";
import { type PageFile, pagesIn, readPageFile } from "../page-files.js";
import type { PageProfile } from "../profile.js";
import { read } from "../read.js";
import type { Reading } from "../facts/reading.js";
import { type Change, compare } from "./compare.js";
import { type SpecOperation, specOperations } from "./spec-table.js";

/**
 * What became of one page, or definition. `same` may come with lost lists, and is said of an older edition that is known too; `incomplete` says
 * nothing else and is cut, so that it proves nothing; `unreadable` has its reason as the only change.
 */
export interface PageDrift {
  file: string;
  /** What it is. */
  source: SourceKind;
  operation: string | null;
  status: "same" | "text" | "changed" | "incomplete" | "new" | "unreadable";
  /** Set for an edition that the spec names as an older one: what it says otherwise has been looked at. */
  isOlder?: true;
  changes: Change[];
}

export interface Drift {
  pages: PageDrift[];
  /** Operations of the spec that no page of the folder describes; of single pages nothing can be said. */
  gone: string[];
}

/** Compares saved pages with the specs below `root`. A folder stands for all pages of the project. */
export async function drift(profile: PageProfile, paths: readonly string[], root: string, specFolder = "spec"): Promise<Drift> {
  const operations = await readSpecs(root, specFolder);
  const files: PageFile[] = [];
  let hasFolder = false;
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    hasFolder ||= isFolder;
    files.push(...(isFolder ? await pagesIn(path) : [{ file: path, refused: null }]));
  }
  const pages: PageDrift[] = [];
  for (const { file, refused } of files)
    pages.push(refused === null ? await driftOf(profile, file, operations, root, specFolder) : unreadable(file, refused));
  const matched = new Set(pages.map((page) => page.operation));
  return { pages, gone: hasFolder ? operations.map(({ id }) => id).filter((id) => !matched.has(id)) : [] };
}

async function readSpecs(root: string, folder: string): Promise<SpecOperation[]> {
  const services = (await readdir(join(root, folder), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const operations: SpecOperation[] = [];
  for (const service of services.sort()) {
    const file = `${folder}/${service}/openapi.yaml`;
    const exists = await stat(join(root, file)).then(
      () => true,
      () => false,
    );
    if (exists) operations.push(...specOperations(await bundle(file, { root, service })));
  }
  return operations;
}

async function driftOf(
  profile: PageProfile,
  file: string,
  operations: readonly SpecOperation[],
  root: string,
  folder: string,
): Promise<PageDrift> {
  let reading: Reading;
  try {
    reading = await read(profile, await readPageFile(file), file);
  } catch (error) {
    // One page that cannot be read is no reason to leave the others.
    return unreadable(file, error);
  }
  const { facts, fingerprint: mark, incomplete } = reading;
  if (facts.operation.path === null)
    return unreadable(file, new PageError(file, 1, "no method and path were found", "look at what page read says"));
  const operation = match(file, facts, operations);
  const kind = sourceKindOf(facts);
  const of = { file, source: kind, operation: operation?.id ?? null };
  if (!operation) return { ...of, status: "new", changes: incomplete === null ? [] : [cut(file, incomplete)] };
  const own = operation.sources.find((source) => source.kind === kind);
  if (own?.older.includes(mark) === true) return { ...of, status: "same", isOlder: true, changes: [] };
  // One that the spec was not written from is held against the source that was.
  const source = own ?? operation.sources[0];
  const sides = { kind: source?.kind ?? kind, isOwn: own?.fingerprint !== undefined, isCut: incomplete !== null };
  const changes = compare(factsFile(facts), await factsBefore(operation, source, root, folder), operation, sides);
  const [updated, known] = [own?.updated, own?.fingerprint];
  if (own && updated !== undefined && facts.page.updated !== null && facts.page.updated < updated && changes.length > 0) {
    // An older edition than the spec's is compared all the same; its date is told first.
    changes.unshift(sourceChange(operation, own, "updated", facts.page.updated, updated));
  }
  if (incomplete !== null) {
    const status = changes.length > 0 ? "changed" : "incomplete";
    changes.push(cut(file, incomplete));
    return { ...of, status, changes };
  }
  if (changes.length > 0) return { ...of, status: "changed", changes };
  if (!own || known === undefined || !hasOtherWords(mark, known)) return { ...of, status: "same", changes: [] };
  return { ...of, status: "text", changes: [sourceChange(operation, own, "text", mark, known)] };
}

function sourceKindOf({ page }: Facts): SourceKind {
  return page.form === "definition" ? "definition" : "page";
}

function cut(file: string, { line, text }: Remark): Change {
  return { member: "page", kind: "incomplete", page: text, spec: null, level: "text", file, line };
}

function unreadable(file: string, error: unknown): PageDrift {
  const page = error instanceof Error ? error.message : String(error);
  const line = error instanceof PageError ? error.line : null;
  return {
    file,
    source: "page",
    operation: null,
    status: "unreadable",
    changes: [{ member: "page", kind: "unreadable", page, spec: null, level: "text", file, line }],
  };
}

type Source = SpecOperation["sources"][number];

function sourceChange({ bundle: { locate } }: SpecOperation, source: Source, kind: string, page: string, spec: string): Change {
  const { file, line } = locate(`${source.pointer}/${kind === "text" ? "fingerprint" : kind}`);
  return { member: "operation", kind, page, spec, level: "text", file, line: line ?? null };
}

/** By method and path; else by the API name in the page's address or in the file's name. */
function match(file: string, facts: Facts, operations: readonly SpecOperation[]): SpecOperation | null {
  const { method, path } = facts.operation;
  const exact = operations.find((operation) => operation.path === path && (method === null || operation.method === method));
  if (exact) return exact;
  const names = [...basename(file).split("."), basename(facts.page.url ?? "").replace(/\.html?$/, ""), facts.page.apiName ?? ""];
  return operations.find(({ sources }) => sources.some(({ page }) => page !== undefined && names.includes(page))) ?? null;
}

/** The transcription of the edition that the spec was written from, if there is one. */
async function factsBefore(
  { bundle: { service } }: SpecOperation,
  source: Source | undefined,
  root: string,
  folder: string,
): Promise<FactsFile | null> {
  const name = source && factsFileOf(source);
  if (name === undefined) return null;
  const file = `${folder}/${service}/facts/${name}`;
  const isThere = await lstat(join(root, file)).then(
    () => true,
    () => false,
  );
  // The format is proven by the facts test, which reads the same files.
  return isThere ? ((await readSourceFile(root, file)).content as unknown as FactsFile) : null;
}
