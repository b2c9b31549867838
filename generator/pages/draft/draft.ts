import { readdir } from "node:fs/promises";
import { docSource } from "../../contract/extensions/x-doc-source.js";
import { basename, join } from "node:path";
import { type Document, isMap, parse, parseDocument, stringify } from "yaml";
import { factsFile } from "../facts/facts-file.js";
import type { Facts } from "../facts/facts.js";
import { PageError } from "../forms/page-error.js";
import { withLock } from "../../run/lock.js";
import { parseSourceFile } from "../../text/source-file.js";
import { readPageFile } from "../page-files.js";
import type { PageProfile } from "../profile.js";
import { read } from "../read.js";
import { insertEntries } from "./insert.js";
import { type DraftedOperation, draftOperation } from "./operation.js";
import { blank } from "./schemas.js";
import { readText, refuseLinks, writeBoth } from "./write.js";

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
 * Writes the first version of an operation: its facts file, and path item and schemas in the service's document. Returns the paths
 * written. Refuses, with nothing written, what is there already. Drafts for one repository wait for each other.
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
  const specFile = `spec/${service}/openapi.yaml`;
  const factsPath = `spec/${service}/facts/${apiName}.yaml`;
  await refuseLinks(root, [specFile, factsPath]);
  const before = await readText(root, specFile);
  if (before !== null) parseSourceFile(specFile, before);
  const start = before ?? newDocument(service, parse((await readText(root, "packages.yaml")) ?? "{}"));
  const spec = parseDocument(start);
  const tag = String(spec.getIn(["tags", 0, "name"]) ?? "BLANK");
  const drafted = write(tag, new Set(namesIn(spec, ["components", "schemas"])));
  const factsBefore = await readText(root, factsPath);
  const factsNow = factsOf(await commonAdditions(root, `spec/${service}/facts`, `${apiName}.yaml`));
  const known = knownIn(spec, drafted);
  // A draft that was killed between its two files has left the first, word for word: this one finishes it.
  if (factsBefore !== null && (known !== undefined || factsBefore !== factsNow))
    throw new PageError(factsPath, 1, "the file is there already", "a draft never overwrites: finish that one, or remove it");
  if (known !== undefined)
    throw new PageError(
      specFile,
      1,
      `the document has ${known} already`,
      "a draft never overwrites: compare the page with page drift",
    );
  await writeBoth(
    root,
    { path: factsPath, text: factsNow, before: factsBefore },
    { path: specFile, text: withOperation(start, drafted), before },
    atPoint,
  );
  return [factsPath, specFile];
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

/** Says what of an operation the document has already. */
function knownIn(spec: Document, drafted: DraftedOperation): string | undefined {
  if (spec.hasIn(["paths", drafted.path, drafted.method])) return `${drafted.method.toUpperCase()} ${drafted.path}`;
  const ids = namesIn(spec, ["paths"]).flatMap((path) =>
    namesIn(spec, ["paths", path]).map((method) => spec.getIn(["paths", path, method, "operationId"])),
  );
  const id = drafted.operation["operationId"];
  return ids.includes(id) ? String(id) : undefined;
}

function namesIn(spec: Document, path: readonly string[]): string[] {
  const node = spec.getIn(path);
  return isMap(node) ? node.items.map((item) => String(item.key)) : [];
}

/** The document's text with the operation in it: nothing of what was there is touched. */
function withOperation(text: string, drafted: DraftedOperation): string {
  const result = insertEntries(text, ["paths", drafted.path], { [drafted.method]: drafted.operation });
  return Object.keys(drafted.schemas).length === 0 ? result : insertEntries(result, ["components", "schemas"], drafted.schemas);
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

/** What a document of a new service begins with. */
function newDocument(service: string, project: { author?: string; repository?: string; license?: string }): string {
  return stringify({
    openapi: "3.1.1",
    info: {
      title: blank(`The name of ${service} in full`),
      version: "1.0.0",
      summary: blank("Say in a line what the service does"),
      description: blank("Say what the operations are for"),
      contact: { name: project.author ?? "BLANK", url: project.repository ?? "https://BLANK.invalid" },
      license: { name: project.license ?? "BLANK", identifier: project.license ?? "BLANK" },
    },
    servers: [
      {
        url: `https://${service}.{region}.BLANK.invalid`,
        description: blank("No page names the host. Look it up"),
        variables: { region: { description: blank("Say what is in the region"), default: "BLANK", enum: ["BLANK"] } },
      },
    ],
    security: [{ token: [] }, { signature: [] }],
    tags: [{ name: "BLANK", description: blank("Say what the operations of this tag are about") }],
    paths: {},
    components: {
      securitySchemes: {
        token: { $ref: "../common/security.yaml#/token" },
        signature: { $ref: "../common/security.yaml#/signature" },
      },
    },
  });
}
