import { type DocSource, docSourcesOf } from "../contract/extensions/x-doc-source.js";
import { type Operation, readOperations } from "../contract/operations.js";
import { type JsonObject, objectAt, textAt } from "../text/json.js";
import { anchorOf } from "../text/markdown.js";
import { type Problem, SpecError } from "../text/problem.js";

/** A service and its bundled document. */
export interface CoveredService {
  readonly service: string;
  readonly document: JsonObject;
}

/** The list of all operations that the services have, whether they are in a document or not. */
export interface OperationList {
  readonly file: string;
  /** Where the list comes from, in its own words. */
  readonly about: string;
  readonly rows: readonly ListedOperation[];
}

export interface ListedOperation {
  readonly service: string;
  /** The vendor's name of it. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly isRetiring: boolean;
}

/** Characters of a line of names. */
const WIDTH = 150;

/** Reads a list whose lines are `service, name, method, path` and, where it is so, `retiring`, parted by tabs; lines with `#` say what it is. */
export function readOperationList(file: string, text: string): OperationList {
  const problems: Problem[] = [];
  const about: string[] = [];
  const rows: ListedOperation[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === "") continue;
    if (line.startsWith("#")) {
      about.push(line.replace(/^# ?/, ""));
      continue;
    }
    const [service = "", name = "", method = "", path = "", mark, ...more] = line.split("\t");
    const isRow = ![service, name, method].includes("") && path.startsWith("/") && more.length === 0;
    if (isRow && (mark === undefined || mark === "retiring"))
      rows.push({ service, name, method, path, isRetiring: mark !== undefined });
    else {
      const message = "This is no row of service, API name, method and path, with or without retiring.";
      problems.push({ file, line: index + 1, message, fix: "Write these, parted by tabs." });
    }
  }
  if (problems.length > 0) throw new SpecError(problems);
  return { file, about: about.join(" "), rows };
}

/** Returns which operations there are and which are not yet, in Markdown. Throws `SpecError` for one that the list lacks or has otherwise. */
export function coverageDocument(services: readonly CoveredService[], list: OperationList): string {
  const covered = services.map((entry) => coverageOf(entry, list));
  return [
    `<!-- Made by generator/release/coverage.ts from ${list.file} and the documents of spec/; change those and run make coverage. -->`,
    "",
    "# Coverage",
    "",
    "Which operations of the services are in the packages, from which source, and which are not yet.",
    "How to add one: [adding an operation](adding-an-operation.md).",
    "",
    ...table(
      ["service", "operations", "here", "not yet", "being retired"],
      covered.map(({ title, here, left, retiring, total }) => [
        `[${title}](#${anchorOf(title)})`,
        ...[total, here.length, left.length, retiring.length].map(String),
      ]),
    ),
    "",
    list.about,
    ...covered.flatMap(section),
    "",
  ].join("\n");
}

interface Coverage {
  readonly title: string;
  readonly total: number;
  readonly here: readonly Operation[];
  readonly left: readonly string[];
  readonly retiring: readonly string[];
}

function coverageOf({ service, document }: CoveredService, { file, rows }: OperationList): Coverage {
  const listed = rows.filter((row) => row.service === service);
  const here = readOperations(document);
  const problems = here.flatMap((operation): Problem[] => {
    const row = listed.find(({ name }) => name === nameOf(operation));
    const request = `${operation.method} ${operation.path}`;
    if (row === undefined) {
      const message = `${service} has ${nameOf(operation)}, which is not in the list.`;
      return [{ file, message, fix: `Add its row: ${request}.` }];
    }
    if (request === `${row.method} ${row.path}`) return [];
    const message = `${nameOf(operation)} of ${service} is ${request} in its document, and ${row.method} ${row.path} in the list.`;
    return [{ file, message, fix: "Put the wrong one right." }];
  });
  if (problems.length > 0) throw new SpecError(problems);
  const others = listed.filter(({ name }) => !here.some((operation) => nameOf(operation) === name));
  const namesOf = (isRetiring: boolean): string[] =>
    others.filter((row) => row.isRetiring === isRetiring).map(({ name }) => name);
  return {
    title: textAt(objectAt(document, "info"), "title") ?? service,
    total: listed.length,
    here,
    left: namesOf(false).sort(),
    retiring: namesOf(true).sort(),
  };
}

function section({ title, here, left, retiring }: Coverage): string[] {
  const rows = here.map((operation) => {
    const sources = docSourcesOf(operation.source);
    const mark = operation.source["deprecated"] === true ? " (being retired)" : "";
    const [first] = sources;
    const label = `\`${nameOf(operation)}\``;
    return [
      (operation.page === undefined || first?.kind !== "page" ? label : `[${label}](${operation.page})`) + mark,
      `\`${operation.method} ${operation.path}\``,
      sources.map(sourceText).join("; "),
    ];
  });
  return [
    "",
    `## ${title}`,
    "",
    ...table(["operation", "request", "sources"], rows),
    ...names("Not yet", left),
    ...names("Being retired, so not to be added", retiring),
  ];
}

/** A page that was not transcribed, say because only its beginning is known, is named for people. */
function sourceText({ kind, updated, fingerprint }: DocSource): string {
  const isOnlyNamed = kind !== "sdk" && fingerprint === undefined;
  return `${kind}${updated === undefined ? "" : ` of ${updated}`}${isOnlyNamed ? ", only named" : ""}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

/** The vendor's name of an operation: that of its sources, else its id as a type is called. */
function nameOf({ source, typeName }: Operation): string {
  return docSourcesOf(source)[0]?.page ?? typeName;
}

/** A heading and names in lines that fit, where there are any. */
function names(heading: string, all: readonly string[]): string[] {
  if (all.length === 0) return [];
  const lines: string[] = [];
  for (const name of all.map((one, index) => `\`${one}\`${index < all.length - 1 ? "," : ""}`)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length < WIDTH) lines[lines.length - 1] = `${last} ${name}`;
    else lines.push(name);
  }
  return ["", `${heading} (${all.length}):`, "", ...lines];
}
