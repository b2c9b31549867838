import type { TableBlock } from "../forms/blocks.js";
import type { Facts, FieldFact, ParameterFact } from "./facts.js";
import { fieldsOf } from "./fields.js";
import { columnsOf } from "../forms/columns.js";
import { kindOf, objectTypeOf } from "../vocabulary/types.js";
import { awaitTypes, newScope, type Scope, structureFor } from "./structures.js";
import type { Part } from "../vocabulary/vocabulary.js";
import type { Walk } from "./walk.js";

const HEADER_NAME = /^(?:x-[\w-]+|content-type|accept(?:-[\w-]+)?|authorization)$/i;

/** Names with hyphens, and those of headers that have none. */
const HEADER_LIKE = /^(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+|region|host|date|cookie)$/i;

/** Adds a table of parameters or fields by its caption, else by its section and its place there. `false` if it belongs nowhere. */
export function addTable(walk: Walk, table: TableBlock): boolean {
  const caption = table.caption?.text.trim() || null;
  const part = caption === null ? null : walk.words.partOf(caption);
  if (part === "responseHeader" || part === "status") return false;
  const fields = fieldsOf(walk.words, table, walk.facts.notes);
  if (fields.length === 0) walk.facts.notes.push({ line: table.line, text: "a table has no rows" });
  const place = placeOf(walk, table, part, fields);
  if (place === null) return false;
  const structureCaption = part === null ? caption : null;
  if (place === "request") settleMixed(walk, false);
  if (place === "path" || place === "query" || place === "header") addParameters(walk, fields, place, part);
  else if (place === "request") addRequestTable(walk, fields, structureCaption, part);
  else addResponseTable(walk, fields, structureCaption, part);
  return true;
}

type Place = "path" | "query" | "header" | "request" | "response";

function placeOf(walk: Walk, table: TableBlock, part: Part | null, fields: readonly FieldFact[]): Place | null {
  if (part === "path" || part === "query" || part === "header") return part;
  if (part === "body") return walk.section === "uri" ? "path" : "request";
  if (part === "responseBody") return "response";
  if (walk.section === "uri") return "path";
  if (walk.section === "request" || walk.section === "response") return walk.section;
  if (walk.section !== null && walk.section !== "function") return null;
  // No section words at all: what the columns and the names say.
  if (!columnsOf(walk.words, table.header).includes("mandatory") || walk.facts.responses.length > 0) return "response";
  const path = walk.facts.operation.path ?? "";
  if (fields.some((field) => path.includes(`{${field.name}}`))) return "path";
  const isGet = walk.facts.operation.method === "GET";
  const headers = fields.filter((field) => HEADER_NAME.test(field.name)).length;
  if (headers > 0 && (isGet || headers === fields.length)) return "header";
  return isGet && walk.request.awaited.length === 0 ? "query" : "request";
}

/** A table without a caption in which headers stand beside names that may be headers or, as on old pages, the body's. */
export interface MixedTable {
  fields: readonly FieldFact[];
  rest: readonly FieldFact[];
}

/** Puts a mixed table where it belongs, once it is known what follows: before a body's table it holds headers only. */
export function settleMixed(walk: Walk, mayBeBody: boolean): void {
  const { mixed, facts } = walk;
  if (mixed === null) return;
  walk.mixed = null;
  const isBody = mayBeBody && isOfBody(facts, mixed.rest);
  facts.parameters.push(...mixed.fields.filter((field) => !isBody || !mixed.rest.includes(field)).map(asHeader));
  if (isBody) facts.requestBody = [...mixed.rest];
}

/** An example tells; without one, whether there can be a body and the names do not read like headers. */
function isOfBody({ operation, examples }: Facts, fields: readonly FieldFact[]): boolean {
  const bodies = examples.requests.map((example) => example.json).filter((json) => typeof json === "object" && json !== null);
  if (bodies.length > 0) return bodies.some((body) => fields.some((field) => Object.hasOwn(Object(body), field.name)));
  return operation.method !== "DELETE" && operation.method !== "HEAD" && !fields.every((field) => HEADER_LIKE.test(field.name));
}

function asHeader(field: FieldFact): ParameterFact {
  return { in: "header", ...field };
}

/** Old pages have path and query parameters in one table: a name that is not in the path is a query parameter. */
function addParameters(walk: Walk, fields: readonly FieldFact[], place: ParameterFact["in"], part: Part | null): void {
  const path = walk.facts.operation.path;
  for (const field of fields) {
    const isElsewhere = place === "path" && path !== null && !path.includes(`{${field.name}}`);
    if (isElsewhere && part === "path")
      walk.facts.notes.push({ line: field.line, text: `${field.name} is captioned as a path parameter and is not in the path` });
    const isHeader = part === null && place !== "header" && /^x-/i.test(field.name);
    walk.facts.parameters.push({ in: isHeader ? "header" : isElsewhere ? "query" : place, ...field });
  }
}

function addRequestTable(walk: Walk, fields: readonly FieldFact[], caption: string | null, part: Part | null): void {
  const { facts, request } = walk;
  const isPlain = part !== "body" && caption === null;
  const headers = isPlain && facts.requestBody === null ? fields.filter((field) => HEADER_NAME.test(field.name)) : [];
  const rest = fields.filter((field) => !headers.includes(field));
  if (headers.length > 0) {
    if (rest.length === 0 || facts.operation.method === "GET") {
      facts.parameters.push(...fields.map(asHeader));
      return;
    }
    if (!rest.some((field) => objectTypeOf(field.type) || kindOf(field.type) === "array" || kindOf(field.type) === "strings")) {
      walk.mixed = { fields, rest };
      return;
    }
    facts.parameters.push(...headers.map(asHeader));
  }
  if (isPlain && facts.requestBody === null && facts.operation.method === "GET") {
    for (const field of rest) facts.parameters.push({ in: "query", ...field });
    if (rest[0])
      facts.notes.push({
        line: rest[0].line,
        text: "no caption says what this table holds; a GET has no body, so it was read as query parameters",
      });
    return;
  }
  if (facts.requestBody === null && (part === "body" || request.awaited.length === 0)) {
    facts.requestBody = rest;
    awaitTypes(request, rest, "");
    return;
  }
  addStructure(walk, request, caption, rest);
}

function addResponseTable(walk: Walk, fields: FieldFact[], caption: string | null, part: Part | null): void {
  const { facts, responses } = walk;
  let last = facts.responses[facts.responses.length - 1];
  let scope = responses[responses.length - 1];
  if (!last || !scope) {
    last = { status: null, text: "", body: null };
    scope = newScope("response", null);
    facts.responses.push(last);
    responses.push(scope);
  }
  if (last.body !== null && part !== "responseBody") {
    addStructure(walk, scope, caption, fields);
    return;
  }
  if (last.body !== null) {
    facts.notes.push({ line: fields[0]?.line ?? 0, text: "a second body table without a status" });
    scope = newScope("response", null);
    last = { status: null, text: "", body: null };
    facts.responses.push(last);
    responses.push(scope);
  }
  last.body = fields;
  awaitTypes(scope, fields, "");
}

/** A table without rows tells nothing about its type: the type stays missing. */
function addStructure(walk: Walk, scope: Scope, caption: string | null, fields: FieldFact[]): void {
  if (fields.length === 0) {
    const awaited = scope.awaited.find((type) => !type.isFound && !type.isEmpty && (caption === null || type.name === caption));
    if (awaited) awaited.isEmpty = true;
    return;
  }
  walk.facts.structures.push(structureFor(walk.words, scope, caption, fields, walk.facts.notes));
}
