import { bundle } from "../../contract/bundle.js";
import type { Bundle } from "../../contract/document.js";
import { docSource, docSourcesOf, factsFileOf, type SourceValue } from "../../contract/extensions/x-doc-source.js";
import { basename, join } from "node:path";
import { parse, parseDocument } from "yaml";
import type { Facts } from "../facts/facts.js";
import { PageError } from "../forms/page-error.js";
import { withLock } from "../../run/lock.js";
import { asObject, type JsonObject } from "../../text/json.js";
import { escapePointer } from "../../text/pointer.js";
import { parseSourceFile } from "../../text/source-file.js";
import { readPageFile } from "../page-files.js";
import type { PageProfile } from "../profile.js";
import { read } from "../read.js";
import { commonAdditions, factsText } from "./facts-text.js";
import { referenceToKnown } from "./known-schemas.js";
import { newDocument } from "./new-document.js";
import { type DraftedOperation, draftOperation } from "./operation.js";
import { placeOperation, withLine, withSchemas } from "./place.js";
import { withSource } from "./witness.js";
import { type DraftFile, readText, refuseLinks, writeDraft } from "./write.js";

/** What is to be drafted is there already. */
export class KnownError extends PageError {}

export interface DraftOptions {
  file: string;
  root: string;
  /** Folder below `spec/`. */
  service: string;
  /** The page's API name, where neither its address nor the file's name says it. */
  name?: string | undefined;
  url?: string | undefined;
  /** The day that the source was last changed, where it does not say so itself. */
  updated?: string | undefined;
  /** Called when another draft is waited for, with its process. */
  onWait?: (process: number) => void;
  /** Called between the files' coming into place; tests end the process there. */
  atPoint?: (point: string) => void;
}

/**
 * Writes the first version of an operation: its facts, the operation itself, its schemas, and its line in the service's document. An operation
 * that is there gets one more source, with its facts, if it has none of that kind. Returns the paths written. Refuses, with nothing written,
 * what is there already. Drafts for one repository wait for each other.
 */
export async function draft(profile: PageProfile, options: DraftOptions): Promise<string[]> {
  const { file, root, service } = options;
  if (!/^[a-z][a-z0-9-]*$/.test(service))
    throw new PageError(file, 1, `"${service}" is no name of a service`, "use its short name in lower case: SERVICE=orders");
  const { facts: all, fingerprint, incomplete } = await read(profile, await readPageFile(file), file);
  const isDefinition = all.page.form === "definition";
  // Its examples are texts of the vendor, as its descriptions are, and stay where they are.
  const facts = isDefinition ? { ...all, examples: { requests: [], responses: [] } } : all;
  const { method, path } = facts.operation;
  if (method === null || path === null)
    throw new PageError(
      file,
      1,
      "no method and path were found, so there is nothing to draft from",
      "look at what page read says",
    );
  const apiName = apiNameOf(options, facts);
  const blankUrl = isDefinition ? `give-its-address?name=${apiName}` : `give-the-address-of-the-page/${apiName}.html`;
  if (options.updated !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.updated))
    throw new PageError(file, 1, `"${options.updated}" is no date`, "give it as UPDATED=2025-09-10");
  const source: SourceValue = {
    kind: isDefinition ? "definition" : "page",
    url: options.url ?? facts.page.url ?? `https://BLANK/${blankUrl}`,
    updated: options.updated ?? facts.page.updated,
    page: apiName,
    fingerprint,
  };
  const lock = { path: join(root, ".draft.lock"), name: "a draft", limitMs: 60_000, onWait: options.onWait ?? (() => {}) };
  return withLock(lock, () => add(profile, options, { facts, method, path, source, isCut: incomplete !== null }));
}

/** What is drafted from. */
interface Drafting {
  readonly facts: Facts;
  readonly method: string;
  readonly path: string;
  readonly source: SourceValue;
  readonly isCut: boolean;
}

/** Adds a drafted operation to what the service has, or one more source to an operation of it. */
async function add(profile: PageProfile, options: DraftOptions, drafting: Drafting): Promise<string[]> {
  const { root, service, atPoint } = options;
  const { facts, method, path, source } = drafting;
  const folder = `spec/${service}`;
  const specFile = `${folder}/openapi.yaml`;
  const before = await readFileToChange(root, specFile);
  const start = before ?? newDocument(service, parse((await readText(root, "packages.yaml")) ?? "{}"));
  const bundled = before === null ? null : await bundle(specFile, { root, service });
  const witness = bundled && (await witnessFiles(root, bundled, drafting));
  if (witness !== null) {
    await writeDraft(root, witness, atPoint);
    return witness.map((file) => file.path);
  }
  const document = bundled?.document ?? {};
  const tag = String(parseDocument(start).getIn(["tags", 0, "name"]) ?? "BLANK");
  const drafted = draftOperation(profile, facts, method, path, source, tag, document);
  const factsName = factsFileOf(source) ?? "";
  const text = factsText(facts, source, await commonAdditions(root, `${folder}/facts`, factsName));
  const texts = placeOperation(drafted, source.page, (name) => (bundled ? referenceToKnown(bundled, name) : name));
  const known = knownIn(document, drafted);
  const files = [await newFile(root, "facts", `${folder}/facts/${factsName}`, text, known)];
  if (known !== undefined)
    throw new KnownError(
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

/** What is written where an operation is there and has no source of this kind; null where it is not there, or has one. */
async function witnessFiles(
  root: string,
  bundled: Bundle,
  { facts, method, path, source, isCut }: Drafting,
): Promise<DraftFile[] | null> {
  const { document, service, locate } = bundled;
  const operation = asObject(asObject(asObject(document["paths"])[path])[method.toLowerCase()]);
  const [first] = docSourcesOf(operation);
  // What a cut page lacks would stand against the other sources.
  if (first?.page === undefined || isCut) return null;
  const { file } = locate(`/paths/${escapePointer(path)}/${method.toLowerCase()}/${docSource.key}`);
  const before = await readFileToChange(root, file);
  const named = { ...source, page: first.page };
  const way = file === `spec/${service}/openapi.yaml` ? ["paths", path, method.toLowerCase()] : [];
  const text = before === null ? undefined : withSource(before, way, named);
  if (text === undefined) return null;
  const factsPath = `spec/${service}/facts/${factsFileOf(named) ?? ""}`;
  return [
    await newFile(root, "facts", factsPath, factsText(facts, named, []), undefined),
    { what: "operation", path: file, before, text },
  ];
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
  const Kind = known === undefined ? PageError : KnownError;
  throw new Kind(path, 1, "the file is there already", "a draft never overwrites: finish that one, or remove it");
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

/** Says what of an operation the service has already. */
function knownIn(document: JsonObject, drafted: DraftedOperation): string | undefined {
  const paths = asObject(document["paths"]);
  if (drafted.method in asObject(paths[drafted.path])) return `${drafted.method.toUpperCase()} ${drafted.path}`;
  const operations = Object.values(paths).flatMap((item) => Object.values(asObject(item)));
  const id = drafted.operation["operationId"];
  return operations.some((operation) => asObject(operation)["operationId"] === id) ? String(id) : undefined;
}
