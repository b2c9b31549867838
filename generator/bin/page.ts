import { parseArgs } from "node:util";
import { PageError } from "../pages/forms/page-error.js";
import { print, printable, printError } from "../text/print.js";

const USAGE = `page read FILE [--json]                     the facts of a saved page
page drift FILE|FOLDER… [--format text|markdown|json]   pages against the specs
page diff OLD NEW [--json]                  two editions of one page
page draft FILE --service NAME [--name ApiName] [--url ADDRESS]   a first version of a new operation
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
    if (command === "draft" && files.length === 1 && values.service !== undefined) {
      const { draft } = await import("../pages/draft/draft.js");
      const written = await draft({
        file: file(files, 0),
        root: values.root,
        service: values.service,
        name: values.name,
        url: values.url,
        onWait: (other) => printError(`page: another draft (process ${other}) is at work; waiting for it\n`),
      });
      print(`${written.map((path) => `wrote ${path}`).join("\n")}\nEvery blank is marked BLANK; make lint names each.\n`);
      return 0;
    }
    printError(USAGE);
    return 2;
  } catch (error) {
    return fail(error);
  }
}

function file(files: readonly string[], at: number): string {
  return files[at] ?? "";
}

async function readFile(path: string): Promise<import("../pages/read.js").Reading> {
  const { readPageFile } = await import("../pages/page-files.js");
  const { read: readBytes } = await import("../pages/read.js");
  return readBytes(await readPageFile(path), path);
}

async function read(path: string, isJson: boolean): Promise<number> {
  const { facts: found } = await readFile(path);
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
  const changes = diffPages((await readFile(before)).facts, (await readFile(now)).facts, now);
  print(isJson ? json(changes) : diffText(changes));
  return changes.length > 0 ? 1 : 0;
}

async function printFingerprint(path: string): Promise<number> {
  print(`${(await readFile(path)).fingerprint}\n`);
  return 0;
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
