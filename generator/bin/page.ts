import { parseArgs } from "node:util";
import { PageError } from "../pages/forms/page-error.js";
import type { Reading } from "../pages/facts/reading.js";
import { print, printable, printError } from "../text/print.js";

const USAGE = `page read FILE [--json]                     the facts of a saved page or a definition
page drift FILE|FOLDER… [--format text|markdown|json]   pages against the specs
page diff OLD NEW [--json]                  two editions of one page
page draft FILE --service NAME [--name ApiName] [--url ADDRESS]   a first version of a new operation
page draft FOLDER --service NAME            the same of each operation that is not there yet
page fingerprint FILE                       the value of fingerprint in x-doc-source
`;

process.exitCode = await main(process.argv.slice(2));

/** Runs a command. 0: done, no drift; 1: drift, or nothing to draft from; 2: wrong usage or unreadable. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        format: { type: "string", default: "text" },
        service: { type: "string" },
        name: { type: "string" },
        url: { type: "string" },
        root: { type: "string", default: process.cwd() },
      },
    });
    const [command, ...files] = positionals;
    const isJson = values.json === true || values.format === "json";
    if (command === "read" && files.length === 1) return await read(file(files, 0), isJson);
    if (command === "drift" && files.length > 0 && ["text", "markdown", "json"].includes(values.format))
      return await drift(files, values.root, isJson ? "json" : values.format);
    if (command === "diff" && files.length === 2) return await diff(file(files, 0), file(files, 1), isJson);
    if (command === "fingerprint" && files.length === 1) return await printFingerprint(file(files, 0));
    if (command === "draft" && files.length === 1 && values.service !== undefined)
      return await draft(file(files, 0), { ...values, service: values.service });
    printError(USAGE);
    return 2;
  } catch (error) {
    return fail(error);
  }
}

function file(files: readonly string[], at: number): string {
  return files[at] ?? "";
}

async function readFile(path: string): Promise<Reading> {
  const { readPageFile } = await import("../pages/page-files.js");
  const { read: readBytes } = await import("../pages/read.js");
  return readBytes(await readPageFile(path), path);
}

async function read(path: string, isJson: boolean): Promise<number> {
  const { facts: found, incomplete } = await readFile(path);
  tellIncomplete(path, incomplete);
  if (isJson) print(json(found));
  else print((await import("../pages/facts/print.js")).factsYaml(found));
  return 0;
}

async function drift(paths: readonly string[], root: string, format: string): Promise<number> {
  const { drift: compare } = await import("../pages/drift/drift.js");
  const { driftMarkdown, driftText } = await import("../pages/drift/print.js");
  const found = await compare(paths, root);
  print(format === "json" ? json(found) : format === "markdown" ? driftMarkdown(found) : driftText(found));
  if (found.pages.length === 0) return complain("no page is there", "give a saved page, or a folder of them");
  if (found.pages.some((page) => page.status === "unreadable")) return 2;
  return found.gone.length > 0 || found.pages.some((page) => page.status !== "same") ? 1 : 0;
}

async function diff(before: string, now: string, isJson: boolean): Promise<number> {
  const { diffPages } = await import("../pages/drift/diff.js");
  const { diffText } = await import("../pages/drift/print.js");
  const [old, edition] = [await readFile(before), await readFile(now)];
  tellIncomplete(before, old.incomplete);
  tellIncomplete(now, edition.incomplete);
  const isCut = { before: old.incomplete !== null, now: edition.incomplete !== null };
  const changes = diffPages(old.facts, edition.facts, now, isCut);
  print(isJson ? json(changes) : diffText(changes));
  return changes.length > 0 ? 1 : 0;
}

interface DraftValues {
  root: string;
  service: string;
  name?: string | undefined;
  url?: string | undefined;
}

async function draft(path: string, { root, service, name, url }: DraftValues): Promise<number> {
  const onWait = (other: number): void => printError(`page: another draft (process ${other}) is at work; waiting for it\n`);
  const { stat } = await import("node:fs/promises");
  const isFolder = (await stat(path)).isDirectory();
  if (isFolder && (name !== undefined || url !== undefined))
    return complain("a name or an address is that of one page, and this is a folder", `give the page instead of ${path}`);
  const { written, passed } = isFolder
    ? await (await import("../pages/draft/folder.js")).draftFolder({ folder: path, root, service, onWait })
    : {
        written: await (await import("../pages/draft/draft.js")).draft({ file: path, root, service, name, url, onWait }),
        passed: [],
      };
  const lines = [...written.map((one) => `wrote ${one}`), ...passed.map(({ file: one, reason }) => oneLine(`${one}: ${reason}`))];
  if (written.length > 0) lines.push("Every blank is marked BLANK; make lint names each.");
  print(`${lines.join("\n")}\n`);
  return written.length === 0 && passed.length === 0 ? complain("no page is there", "give a folder of saved pages") : 0;
}

/** A file's name or a page's words must not look like further lines. */
function oneLine(text: string): string {
  return text.replaceAll("\n", "\\n");
}

async function printFingerprint(path: string): Promise<number> {
  print(`${(await readFile(path)).fingerprint}\n`);
  return 0;
}

/** What a cut page lacks is told, and is no reason to stop. */
function tellIncomplete(path: string, incomplete: Reading["incomplete"]): void {
  if (incomplete !== null) complain(`${path}:${incomplete.line}: ${incomplete.text}`, "save the page again, to its end");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function complain(message: string, fix: string): number {
  printError(`page: ${printable(message)}\n    ${printable(fix)}\n`);
  return 2;
}

function fail(error: unknown): number {
  if (error instanceof PageError) return complain(`${error.file}:${error.line}: ${error.message}`, error.fix);
  if (error instanceof Error && "problems" in error && Array.isArray(error.problems)) {
    for (const { file: path, line, message, fix } of error.problems)
      complain(`${path ?? ""}${line ? `:${line}` : ""}: ${message}`, fix);
    return 2;
  }
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    if (error.code.startsWith("ERR_PARSE_ARGS")) return complain(error.message, "page without arguments shows how it is used");
    const path = "path" in error ? String(error.path) : "";
    const what =
      error.code === "ENOENT" ? "is not there" : error.code === "EISDIR" ? "is a folder" : `cannot be read (${error.code})`;
    return complain(`${path === "" ? "the input" : path} ${what}`, "give the path of a saved page");
  }
  return complain(
    `this page could not be read: ${error instanceof Error ? error.message : String(error)}`,
    "please report it with the page",
  );
}
