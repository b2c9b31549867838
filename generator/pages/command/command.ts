import { stat } from "node:fs/promises";
import { print, printError } from "../../text/print.js";
import { EnvironmentError, type Problem, SpecError } from "../../text/problem.js";
import { orList, tellProblem, UsageError } from "../../text/program.js";
import type { Reading } from "../facts/reading.js";
import type { PageProfile } from "../profile.js";
import { PageError } from "../forms/page-error.js";

/** What the program was called with. */
export interface PageCall {
  readonly values: {
    readonly json?: boolean | undefined;
    readonly format: string;
    readonly service?: string | undefined;
    readonly name?: string | undefined;
    readonly url?: string | undefined;
    readonly updated?: string | undefined;
    readonly root: string;
  };
  readonly positionals: readonly string[];
}

/** Runs a command. 0: done, no drift; 1: drift, or pages of a folder that could not be drafted. Throws `SpecError` for what cannot be read, or drafted from. */
export async function runPageCommand(profile: PageProfile, call: PageCall): Promise<number> {
  try {
    return await command(profile, call);
  } catch (error) {
    if (error instanceof SpecError || error instanceof EnvironmentError || error instanceof UsageError) throw error;
    throw new SpecError([problemOf(error)]);
  }
}

/** How many files each command takes, and in which formats it prints. */
const COMMANDS: ReadonlyMap<string, { files: readonly [least: number, most: number]; formats: readonly string[] }> = new Map([
  ["read", { files: [1, 1], formats: ["text", "json"] }],
  ["drift", { files: [1, Infinity], formats: ["text", "markdown", "json"] }],
  ["diff", { files: [2, 2], formats: ["text", "json"] }],
  ["draft", { files: [1, 1], formats: ["text"] }],
  ["fingerprint", { files: [1, 1], formats: ["text"] }],
]);

function command(profile: PageProfile, { values, positionals: [name, ...files] }: PageCall): Promise<number> {
  refuseWrongCall(name, files, values.format);
  const isJson = values.json === true || values.format === "json";
  const [file = "", other = ""] = files;
  if (name === "drift") return drift(profile, files, values.root, isJson ? "json" : values.format);
  if (name === "diff") return diff(profile, file, other, isJson);
  if (name === "read") return read(profile, file, isJson);
  if (name === "fingerprint") return printFingerprint(profile, file);
  if (values.service === undefined) throw new UsageError("page draft needs --service (SERVICE): the name of a service");
  return draft(profile, file, values.service, values);
}

function refuseWrongCall(name: string | undefined, { length }: readonly string[], format: string): void {
  if (name === undefined) throw new UsageError("No command is given");
  const known = COMMANDS.get(name);
  if (known === undefined) throw new UsageError(`There is no command "${name}"; it must be ${orList([...COMMANDS.keys()])}`);
  const [least, most] = known.files;
  if (length < least || length > most) {
    const takes = most === Infinity ? "at least one file or folder" : most === 1 ? "one file" : `${most} files`;
    throw new UsageError(`page ${name} takes ${takes}, and ${length === 0 ? "none is" : `${length} are`} given`);
  }
  if (!known.formats.includes(format))
    throw new UsageError(`--format (FORMAT) is "${format}"; for page ${name} it must be ${orList(known.formats)}`);
}

async function readFile(profile: PageProfile, path: string): Promise<Reading> {
  const { readPageFile } = await import("../page-files.js");
  const { read: readBytes } = await import("../read.js");
  return readBytes(profile, await readPageFile(path), path);
}

async function read(profile: PageProfile, path: string, isJson: boolean): Promise<number> {
  const { facts: found, incomplete } = await readFile(profile, path);
  tellIncomplete(path, incomplete);
  if (isJson) print(json(found));
  else print((await import("../facts/print.js")).factsYaml(found));
  return 0;
}

async function drift(profile: PageProfile, paths: readonly string[], root: string, format: string): Promise<number> {
  const { drift: compare } = await import("../drift/drift.js");
  const { driftMarkdown, driftText } = await import("../drift/print.js");
  const found = await compare(profile, paths, root);
  print(format === "json" ? json(found) : format === "markdown" ? driftMarkdown(found) : driftText(found));
  if (found.pages.length === 0) throw wrong("no page is there", "give a saved page, or a folder of them");
  if (found.pages.some((page) => page.status === "unreadable")) return 2;
  return found.gone.length > 0 || found.pages.some((page) => page.status !== "same") ? 1 : 0;
}

async function diff(profile: PageProfile, before: string, now: string, isJson: boolean): Promise<number> {
  const { diffPages } = await import("../drift/diff.js");
  const { diffText } = await import("../drift/print.js");
  const [old, edition] = [await readFile(profile, before), await readFile(profile, now)];
  tellIncomplete(before, old.incomplete);
  tellIncomplete(now, edition.incomplete);
  const isCut = { before: old.incomplete !== null, now: edition.incomplete !== null };
  const changes = diffPages(old.facts, edition.facts, now, isCut);
  print(isJson ? json(changes) : diffText(changes));
  return changes.length > 0 ? 1 : 0;
}

async function printFingerprint(profile: PageProfile, path: string): Promise<number> {
  print(`${(await readFile(profile, path)).fingerprint}\n`);
  return 0;
}

async function draft(
  profile: PageProfile,
  path: string,
  service: string,
  { root, name, url, updated }: PageCall["values"],
): Promise<number> {
  const onWait = (other: number): void => printError(`page: another draft (process ${other}) is at work; waiting for it\n`);
  const isFolder = (await stat(path)).isDirectory();
  if (isFolder && (name !== undefined || url !== undefined || updated !== undefined))
    throw wrong("a name, an address or a date is that of one page, and this is a folder", `give the page instead of ${path}`);
  const { written, passed } = isFolder
    ? await (await import("../draft/folder.js")).draftFolder(profile, { folder: path, root, service, onWait })
    : {
        written: await (
          await import("../draft/draft.js")
        ).draft(profile, { file: path, root, service, name, url, updated, onWait }),
        passed: [],
      };
  const [failed, left] = [true, false].map((wanted) => passed.filter(({ problem }) => (problem !== null) === wanted));
  const lines = [
    ...written.map((one) => `wrote ${one}`),
    ...(left ?? []).map(({ file, reason }) => oneLine(`${file}: ${reason}`)),
  ];
  if (written.length > 0) lines.push("Every blank is marked BLANK; make lint names each.");
  if (lines.length > 0) print(`${lines.join("\n")}\n`);
  if (written.length === 0 && passed.length === 0) throw wrong("no page is there", "give a folder of saved pages");
  const problems = (failed ?? []).flatMap(({ problem }) => (problem === null ? [] : [problemOf(problem)]));
  if (written.length === 0 && problems.length > 0) throw new SpecError(problems);
  for (const problem of problems) tellProblem("page", problem);
  return problems.length > 0 ? 1 : 0;
}

/** A file's name or a page's words must not look like further lines. */
function oneLine(text: string): string {
  return text.replaceAll("\n", "\\n");
}

/** What a cut page lacks is told, and is no reason to stop. */
function tellIncomplete(file: string, incomplete: Reading["incomplete"]): void {
  if (incomplete === null) return;
  tellProblem("page", { file, line: incomplete.line, message: incomplete.text, fix: "save the page again, to its end" });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function wrong(message: string, fix: string): SpecError {
  return new SpecError([{ message, fix }]);
}

function problemOf(error: unknown): Problem {
  if (error instanceof PageError) return { file: error.file, line: error.line, message: error.message, fix: error.fix };
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    const what =
      error.code === "ENOENT" ? "is not there" : error.code === "EISDIR" ? "is a folder" : `cannot be read (${error.code})`;
    const path = "path" in error ? String(error.path) : "the input";
    const message = path === "" ? "no page is named" : `${path} ${what}`;
    return { message, fix: "give the path of a saved page" };
  }
  const message = `this page could not be read: ${error instanceof Error ? error.message : String(error)}`;
  return { message, fix: "please report it with the page" };
}
