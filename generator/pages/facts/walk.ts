import { notePermission, readAddress } from "./address.js";
import type { Block, Page, TableBlock } from "../forms/blocks.js";
import { collapse } from "./cell.js";
import { addRequestExample, addResponseExample, METHOD_LINE } from "./examples.js";
import { unglued } from "./glued.js";
import { openExamples } from "./headless.js";
import type { Facts, Remark } from "./facts.js";
import { columnsOf } from "../forms/columns.js";
import { addTable, type MixedTable, settleMixed } from "./tables.js";
import { missingTypes, newScope, type Scope } from "./structures.js";
import type { Section } from "../vocabulary/vocabulary.js";
import type { Words } from "../vocabulary/words.js";

/** Where in the page the walk is, and what it has found so far. */
export interface Walk {
  words: Words;
  facts: Facts;
  section: Section | null;
  request: Scope;
  /** One for each response, in the order of `facts.responses`. */
  responses: Scope[];
  exampleStatus: number | null;
  /** A table in which headers stand beside names that may be headers or the body's. */
  mixed: MixedTable | null;
  constraints: string[];
  /** A form may have lost the words of all sections. */
  hasSections: boolean;
}

/** A resource type that a permission needs. */
const RESOURCE = /^[\w:-]+ ?\*$/;
/** Prose between lines of code: words and a full stop. */
function isSentence(text: string): boolean {
  return /^[\p{Lu}\p{Lo}][^(){}<>=;"/\\]*[.。!?？！]$/u.test(text) && /\s|[^\x00-\x7f]/.test(text);
}

const LONGEST_REMARK = 300;
/** Where addresses and JSON stand, to which the next heading may be glued. */
const MAY_BE_GLUED: ReadonlySet<Section | null> = new Set([null, "uri", "requestExample", "responseExample"]);

/** Walks a page's blocks by the words of its sections. Each block becomes a fact, is known boilerplate, or stands in `unread`. */
export function walk(words: Words, page: Page): Facts {
  const facts: Facts = {
    page: { title: page.title?.text ?? null, url: page.url, updated: null, form: page.form },
    operation: { method: null, path: null, description: "" },
    parameters: [],
    requestBody: null,
    structures: [],
    missingStructures: [],
    responses: [],
    examples: { requests: [], responses: [] },
    statusCodes: [],
    notes: [],
    unread: [],
  };
  const state: Walk = {
    words,
    facts,
    section: null,
    request: newScope("request", null),
    responses: [],
    exampleStatus: null,
    mixed: null,
    constraints: [],
    hasSections: false,
  };
  for (const block of page.blocks) {
    if (block.kind === "heading" || block.kind === "table") readPart(state, block, page);
    else for (const part of MAY_BE_GLUED.has(state.section) ? unglued(words, block) : [block]) readPart(state, part, page);
  }
  settleMixed(state, true);
  facts.operation.description = collapse([facts.operation.description, ...state.constraints].join(" "));
  facts.missingStructures = missingTypes([state.request, ...state.responses]);
  fillStatuses(state);
  return facts;
}

/** Where a page was cut when it was saved, which then ends in a table and has no status codes; `null` for a whole one. */
export function cutAt(page: Page, facts: Facts): Remark | null {
  const last = page.blocks.findLast((block) => !page.outside?.has(block));
  if (last?.kind !== "table" || facts.statusCodes.length > 0) return null;
  return { line: last.line, text: "the page is incomplete: it ends in this table and has no status codes" };
}

function readPart(state: Walk, block: Block, page: Page): void {
  if (block.kind === "heading") readHeading(state, block, page);
  else if (block.kind === "table") readTable(state, block);
  else readText(state, block);
}

function readHeading(state: Walk, block: Block & { kind: "heading" }, page: Page): void {
  if (block.line === page.title?.line && block.text === page.title.text) return;
  const section = state.words.sectionOf(block.text);
  if (section) {
    state.section = section;
    state.hasSections = true;
    state.exampleStatus = null;
    return;
  }
  if (readHead(state, block)) return;
  if (state.words.statusLine.test(block.text)) {
    readText(state, { kind: "paragraph", line: block.line, text: block.text });
    return;
  }
  if (!state.words.isBoilerplate(block.text)) unread(state, block);
}

/** What stands above the first section: the title, the address, the date. The date may stand anywhere. */
function readHead(state: Walk, block: { line: number; text: string }): boolean {
  const { page } = state.facts;
  const updated = block.text.length < 200 ? state.words.updatedLine.exec(block.text.trim()) : null;
  if (updated) {
    page.updated ??= updated[1] ?? updated[2] ?? null;
    return true;
  }
  if (state.section !== null) return false;
  if (/^(?:url\s*[:：]\s*|source\s*[:：]\s*)?https?:\/\/\S+$/i.test(block.text) && page.url === null) {
    page.url = block.text.replace(/^\w+\s*[:：]\s*(?=http)/, "");
    return true;
  }
  if (state.words.isBoilerplate(block.text) || METHOD_LINE.test(block.text)) return false;
  if (page.title !== null || block.text.length > 300) return false;
  page.title = collapse(block.text).replace(/¶$/, "");
  return true;
}

function readText(state: Walk, block: Block & { kind: "paragraph" | "code" }): void {
  const { facts } = state;
  const text = block.text.trim();
  if (block.kind === "paragraph" && readHead(state, block)) return;
  if (!state.hasSections) openExamples(state, block);
  const { section } = state;
  if (section === "requestExample")
    return addRequestExample(state.words, facts.examples.requests, block.line, block.text, facts.notes);
  if (section === "responseExample") return readResponseExample(state, block);
  const code = block.kind === "paragraph" ? state.words.statusOf(text) : null;
  if (code !== null) {
    facts.responses.push({ status: code, text: "", body: null });
    state.responses.push(newScope("response", code));
    if (section === null || section === "request") state.section = "response";
    return;
  }
  if ((section === "uri" || section === null) && readAddress(facts, section, block)) return;
  if (section === "authorization" && (notePermission(facts, block) || RESOURCE.test(text))) return;
  if (section === "neighbours") {
    state.section = "footer";
    return;
  }
  if (section === "sdk" && (block.kind === "code" || !isSentence(text))) return;
  if (state.words.isNone(text) || (state.words.isBoilerplate(text, section) && section !== "function")) return;
  if (block.kind === "code" || !readProse(state, block)) unread(state, block);
}

function readProse(state: Walk, block: { line: number; text: string }): boolean {
  const { facts, section } = state;
  const isFlatHead = section === null && facts.page.form === "flat" && facts.operation.path === null;
  if (section === "function" || isFlatHead) {
    facts.operation.description += ` ${collapse(block.text)}`;
    return true;
  }
  if (section === "constraints") {
    state.constraints.push(block.text);
    return true;
  }
  if (section === "response") {
    const last = facts.responses[facts.responses.length - 1];
    if (last?.body) return false;
    if (last) last.text += `${last.text === "" ? "" : " "}${collapse(block.text)}`;
    else {
      facts.responses.push({ status: null, text: collapse(block.text), body: null });
      state.responses.push(newScope("response", null));
    }
    return true;
  }
  const code = section === "statusCodes" ? /^(\d{3})(?:\s+(\S.*))?$/.exec(block.text) : null;
  if (code) facts.statusCodes.push([Number(code[1]), collapse(code[2] ?? "")]);
  return code !== null;
}

function readResponseExample(state: Walk, block: { line: number; text: string; kind: "paragraph" | "code" }): void {
  const status = block.kind === "paragraph" ? state.words.statusOf(block.text) : null;
  const { responses } = state.facts.examples;
  if (status === null)
    return addResponseExample(state.words, responses, state.exampleStatus, block.line, block.text, state.facts.notes);
  state.exampleStatus = status;
  responses.push({ status: state.exampleStatus, text: "", json: null });
}

function readTable(state: Walk, whole: TableBlock): void {
  const { facts, section } = state;
  const headings = whole.rows.filter((row) => row[0]?.spansRow);
  for (const [cell] of headings)
    if (cell && cell.text !== "")
      facts.notes.push({ line: cell.line, text: `rows of the table stand under "${collapse(cell.text)}"` });
  const table = headings.length === 0 ? whole : { ...whole, rows: whole.rows.filter((row) => !row[0]?.spansRow) };
  const columns = columnsOf(state.words, table.header);
  if (section === "authorization") {
    for (const cell of [...table.header, ...table.rows.flat()]) readText(state, { kind: "paragraph", ...cell });
    return;
  }
  if (columns[0] === "method" && columns[1] === "uri") {
    for (const row of table.rows)
      readAddress(facts, section, { line: row[0]?.line ?? table.line, text: `${row[0]?.text ?? ""} ${row[1]?.text ?? ""}` });
    return;
  }
  const status = columns.indexOf("status");
  if (status >= 0 && table.rows.every((row) => /^\d{3}(?!\d)/.test(row[status]?.text ?? ""))) {
    for (const row of table.rows) {
      const text = row.filter((_, at) => at !== status).map((cell) => collapse(cell.text));
      facts.statusCodes.push([Number(row[status]?.text.slice(0, 3)), text.join(" ")]);
    }
    return;
  }
  if (!columns.includes("name") || !addTable(state, table)) {
    unread(state, { line: table.line, text: [table.caption?.text ?? "", ...table.header.map((cell) => cell.text)].join(" | ") });
    for (const row of table.rows)
      unread(state, { line: row[0]?.line ?? table.line, text: row.map((cell) => cell.text).join(" | ") });
  }
}

export function unread(state: Walk, remark: Remark): void {
  const text = collapse(remark.text.slice(0, LONGEST_REMARK + 1));
  // Bars and dashes by themselves say nothing.
  if (/[^\s|:=_-]/.test(text))
    state.facts.unread.push({
      line: remark.line,
      text: text.length > LONGEST_REMARK ? `${text.slice(0, LONGEST_REMARK)}…` : text,
    });
}

/** Without a marker the status is the only success in the table of status codes. */
function fillStatuses(state: Walk): void {
  const { facts } = state;
  const successes = facts.statusCodes.filter(([code]) => code >= 200 && code < 300).map(([code]) => code);
  const only = successes.length === 1 ? successes[0] : undefined;
  if (only === undefined) return;
  for (const item of [...facts.responses, ...facts.structures, ...facts.examples.responses]) {
    if (item.status === null && !("in" in item && item.in === "request")) item.status = only;
  }
}
