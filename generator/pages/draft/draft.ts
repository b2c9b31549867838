import { readdir } from "node:fs/promises";
import { bundle } from "../../contract/bundle.js";
import { docSource } from "../../contract/extensions/x-doc-source.js";
import { basename, join } from "node:path";
import { parse, parseDocument, stringify } from "yaml";
import { factsFile } from "../facts/facts-file.js";
import type { Facts } from "../facts/facts.js";
import { PageError } from "../forms/page-error.js";
import { withLock } from "../../run/lock.js";
import { asObject, type JsonObject } from "../../text/json.js";
import { parseSourceFile } from "../../text/source-file.js";
import { readPageFile } from "../page-files.js";
import type { PageProfile } from "../profile.js";
import { read } from "../read.js";
import { newDocument } from "./new-document.js";
import { type DraftedOperation, draftOperation } from "./operation.js";
import { blank } from "./schemas.js";
import { placeOperation, withLine, withSchemas } from "./place.js";
import { type DraftFile, readText, refuseLinks, writeDraft } from "./write.js";

export interface DraftOptions {
  file: string;
  root: string;
  /** Folder below `spec/`. */
  service: string;
  /** The page's API name, where neither its address nor the file's name says it. */
  name?: string | undefined;
  url?: string | undefined;
  /** Called when another draft is waited for, with its process. */
  onWait?: (process: number) => void;
  /** Called between the files' coming into place; tests end the process there. */
  atPoint?: (point: string) => void;
}

/**
 * Writes the first version of an operation: its facts, the operation itself, its schemas, and its line in the service's document. Returns the
 * paths written. Refuses, with nothing written, what is there already. Drafts for one repository wait for each other.
 */
export async function draft(profile: PageProfile, options: DraftOptions): Promise<string[]> {
  const { file, root, service } = options;
  if (!/^[a-z][a-z0-9-]*$/.test(service))
    throw new PageError(file, 1, `"${service}" is no name of a service`, "use its short name in lower case: SERVICE=orders");
  const { facts, fingerprint } = await read(profile, await readPageFile(file), file);
  const { method, path } = facts.operation;
  if (method === null || path === null)
    throw new PageError(
      file,
      1,
      "no method and path were found, so there is nothing to draft from",
      "look at what page read says",
    );
  const apiName = apiNameOf(options, facts);
  const url = options.url ?? facts.page.url ?? `https://BLANK/give-the-address-of-the-page/${apiName}.html`;
  const write = (tag: string, taken: ReadonlySet<string>): DraftedOperation => {
    const drafted = draftOperation(profile, facts, method, path, apiName, url, tag, taken);
    withFingerprint(drafted, fingerprint);
    return drafted;
  };
  const lock = { path: join(root, ".draft.lock"), name: "a draft", limitMs: 60_000, onWait: options.onWait ?? (() => {}) };
  return withLock(lock, () => add(options, apiName, write, (common) => factsText(facts, url, common)));
}

/** Adds a drafted operation to what the service has. */
async function add(
  { root, service, atPoint }: DraftOptions,
  apiName: string,
  write: (tag: string, taken: ReadonlySet<string>) => DraftedOperation,
  factsOf: (common: readonly unknown[]) => string,
): Promise<string[]> {
  const folder = `spec/${service}`;
  const specFile = `${folder}/openapi.yaml`;
  const before = await readFileToChange(root, specFile);
  const start = before ?? newDocument(service, parse((await readText(root, "packages.yaml")) ?? "{}"));
  const document = before === null ? {} : (await bundle(specFile, { root, service })).document;
  const tag = String(parseDocument(start).getIn(["tags", 0, "name"]) ?? "BLANK");
  const drafted = write(tag, new Set(Object.keys(schemasOf(document))));
  const facts = factsOf(await commonAdditions(root, `${folder}/facts`, `${apiName}.yaml`));
  const texts = placeOperation(drafted, apiName);
  const known = knownIn(document, drafted);
  const files = [await newFile(root, "facts", `${folder}/facts/${apiName}.yaml`, facts, known)];
  if (known !== undefined)
    throw new PageError(
      specFile,
      1,
      `the document has ${known} already`,
      "a draft never overwrites: compare the page with page drift",
    );
  files.push(await newFile(root, "operation", `${folder}/${texts.operation.path}`, texts.operation.text, known));
  if (texts.schemas !== null) {
    const path = `${folder}/${texts.schemas.path}`;
    const there = await readFileToChange(root, path);
    files.push({ what: "schemas", path, before: there, text: withSchemas(path, there, texts.schemas.content) });
  }
  files.push({ what: "document", path: specFile, before, text: withLine(start, drafted, texts.operation.path) });
  await writeDraft(root, files, atPoint);
  return files.map(({ path }) => path);
}

/** The text of a file that a draft adds to, null where there is none. */
async function readFileToChange(root: string, path: string): Promise<string | null> {
  await refuseLinks(root, [path]);
  const text = await readText(root, path);
  if (text !== null) parseSourceFile(path, text);
  return text;
}

/** A file that only this draft writes. One that was killed has left it word for word: this one goes on. */
async function newFile(root: string, what: string, path: string, text: string, known: string | undefined): Promise<DraftFile> {
  await refuseLinks(root, [path]);
  const before = await readText(root, path);
  if (before === null || (known === undefined && before === text)) return { what, path, before, text };
  throw new PageError(path, 1, "the file is there already", "a draft never overwrites: finish that one, or remove it");
}

function apiNameOf(options: DraftOptions, facts: Facts): string {
  const fromAddress = /\/([A-Z][A-Za-z0-9]*)\.html?$/.exec(options.url ?? facts.page.url ?? "")?.[1];
  const fromFile = basename(options.file)
    .split(".")
    .findLast((part) => /^[A-Z][A-Za-z0-9]+$/.test(part));
  const fromDefinition = facts.page.apiName?.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const name = options.name ?? fromAddress ?? fromDefinition ?? fromFile;
  if (name !== undefined && /^[A-Z][A-Za-z0-9]*$/.test(name)) return name;
  throw new PageError(
    options.file,
    1,
    "the page's API name is not known",
    "give it: NAME=ListTasks, the last part of the page's address",
  );
}

function withFingerprint(drafted: DraftedOperation, mark: string): void {
  const source = drafted.operation[docSource.key];
  if (typeof source === "object" && source !== null) drafted.operation[docSource.key] = { ...source, fingerprint: mark };
}

/** Says what of an operation the service has already. */
function knownIn(document: JsonObject, drafted: DraftedOperation): string | undefined {
  const paths = asObject(document["paths"]);
  if (drafted.method in asObject(paths[drafted.path])) return `${drafted.method.toUpperCase()} ${drafted.path}`;
  const operations = Object.values(paths).flatMap((item) => Object.values(asObject(item)));
  const id = drafted.operation["operationId"];
  return operations.some((operation) => asObject(operation)["operationId"] === id) ? String(id) : undefined;
}

function schemasOf(document: JsonObject): JsonObject {
  return asObject(asObject(document["components"])["schemas"]);
}

/** What a person has added to every operation of the service alike: how its requests are authorised. */
async function commonAdditions(root: string, folder: string, own: string): Promise<unknown[]> {
  const names = await readdir(join(root, folder)).catch(() => []);
  const others = names.filter((name) => name !== own && /^[A-Z].*\.yaml$/.test(name));
  const texts = await Promise.all(others.map((name) => readText(root, `${folder}/${name}`)));
  const files = texts.map((text): { added?: { member?: string }[] } => parse(text ?? "{}"));
  const isCommon = (entry: { member?: string }): boolean =>
    entry.member === "authentication" || (entry.member ?? "").startsWith("parameter header ");
  const inAll = (entry: unknown): boolean =>
    files.every((file) => file.added?.some((other) => JSON.stringify(other) === JSON.stringify(entry)));
  return (files[0]?.added ?? []).filter((entry) => isCommon(entry) && inAll(entry));
}

function factsText(facts: Facts, url: string, added: readonly unknown[]): string {
  const { page, added: _, notes, ...rest } = factsFile(facts);
  const unread = facts.unread.map(({ line, text }) => ({
    line,
    text: blank(`Line ${line} of the page was not understood (${text.length} characters)`),
  }));
  const members = {
    page: { ...page, url },
    ...rest,
    notes: notes.map(({ text, line }) => ({ member: "page", text: `${text} (line ${line ?? 0})` })),
    added,
  };
  const gaps = [
    ...facts.missingStructures.map((name) => `# BLANK: the page has no table of ${name}.`),
    ...unread.map((remark) => `# ${remark.text}`),
  ];
  return `${gaps.length > 0 ? `${gaps.join("\n")}\n` : ""}${stringify(members, { lineWidth: 120 })}`;
}
