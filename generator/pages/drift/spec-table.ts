import type { Bundle } from "../../contract/document.js";
import { type DocSource, docSource, docSourcesOf, type SourceKind } from "../../contract/extensions/x-doc-source.js";
import { errata, errataOf, sourcesOf } from "../../contract/extensions/x-errata.js";
import { exampleSourceOf } from "../../contract/extensions/x-example-source.js";
import { tokenLengthOf } from "../../contract/extensions/x-token-length.js";
import { type Operation, type Parameter, readOperations, type RequestBody, type Response } from "../../contract/operations.js";
import { type Place, resolve, resolveWithSiblings } from "../../contract/objects/references.js";
import { asObject, type Json, type JsonObject, listAt, objectAt, textAt } from "../../text/json.js";
import { escapePointer } from "../../text/pointer.js";
import { type Reading, readSchema } from "./spec-schema.js";
import { headerName, state, type Table } from "./table.js";

/** An entry of `x-errata`: at this member the spec departs from these sources in this fact. */
export interface Erratum {
  member: string;
  fact: string;
  sources: SourceKind[];
  pointer: string;
}

/** What a spec says of one operation, member by member, and where. */
export interface SpecOperation {
  id: string;
  method: string;
  path: string;
  /** What it is written from, with the pointer of each. */
  sources: (DocSource & { pointer: string })[];
  pointer: string;
  table: Table;
  errata: Erratum[];
  bundle: Bundle;
}

/** Returns all operations of a bundled document. */
export function specOperations(bundle: Bundle): SpecOperation[] {
  return readOperations(bundle.document).map((operation) => specOperation(bundle, operation));
}

function specOperation(bundle: Bundle, operation: Operation): SpecOperation {
  const { document } = bundle;
  const { id, method, path, pointer, source } = operation;
  const table: Table = new Map();
  const found: Erratum[] = [];
  const reading: Reading = {
    document,
    table,
    noteErrata: (member, place) => found.push(...errataAt(member, place)),
  };
  reading.noteErrata("operation", { value: source, pointer });
  state(table, "operation", { method, path }, pointer);
  for (const parameter of operation.parameters) readParameter(reading, parameter);
  if (operation.body !== undefined) readBody(reading, "request", operation.body);
  for (const response of operation.responses) readBody(reading, `response ${response.status}`, response);
  readSecurity(reading, source);
  return {
    id: id === "" ? `${method} ${path}` : id,
    method,
    path,
    sources: docSourcesOf(source).map((one, at) => ({ ...one, pointer: `${pointer}/${docSource.key}/${at}` })),
    pointer,
    table,
    errata: found,
    bundle,
  };
}

function errataAt(member: string, { value, pointer }: Place): Erratum[] {
  return errataOf(value).map((entry, at) => ({
    member: textAt(entry, "member") ?? member,
    fact: textAt(entry, "fact") ?? "",
    sources: sourcesOf(entry),
    pointer: `${pointer}/${errata.key}/${at}`,
  }));
}

function readParameter(reading: Reading, { name, in: place, required, schema, source, pointer }: Parameter): void {
  const member = `parameter ${place} ${place === "header" ? headerName(name) : name}`;
  reading.noteErrata(member, { value: source, pointer });
  readSchema(reading, member, resolveWithSiblings(reading.document, schema, `${pointer}/schema`));
  state(reading.table, member, { required }, "required" in source ? `${pointer}/required` : pointer);
}

/** What a request or an answer holds. */
function readBody(reading: Reading, member: string, body: RequestBody | Response): void {
  const { source, sourcePointer, media, pointer } = body;
  const { document, table } = reading;
  reading.noteErrata(member, { value: source, pointer: sourcePointer });
  if (body.mediaType === undefined || Object.keys(objectAt(source, "content")).length === 0)
    return state(table, member, { type: "none" }, sourcePointer);
  reading.noteErrata(member, { value: media, pointer });
  const schema = resolveWithSiblings(document, body.schema, `${pointer}/schema`);
  const isBytes = Object.keys(schema.value).length === 0;
  const examples = printedExamples(document, media).map((value) => (isBytes ? parsed(value) : value));
  if (examples.length > 0) state(table, member, { examples }, `${pointer}/examples`);
  if (isBytes) state(table, member, { type: "bytes" }, pointer);
  else readSchema(reading, member, schema);
}

/** The examples that stand on the page. */
function printedExamples(document: JsonObject, media: JsonObject): (Json | undefined)[] {
  return Object.values(objectAt(media, "examples"))
    .map((entry) => resolve(document, entry).value)
    .filter((example) => exampleSourceOf(example) === "page")
    .map((example) => example["value"]);
}

/** The example of a file may be JSON in a text. */
function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return value;
  }
}

/** A key in a header is a parameter of the page; it is required if every way to authorise a request has it. */
function readSecurity(reading: Reading, operation: JsonObject): void {
  const { document, table } = reading;
  const owner = operation["security"] === undefined ? document : operation;
  const ways = listAt(owner, "security").map((way) => Object.keys(asObject(way)));
  const schemes = objectAt(objectAt(document, "components"), "securitySchemes");
  for (const name of new Set(ways.flat())) {
    const scheme = resolveWithSiblings(document, schemes[name], `/components/securitySchemes/${escapePointer(name)}`);
    if (scheme.value["type"] !== "apiKey") continue;
    const member = `parameter ${String(scheme.value["in"])} ${headerName(String(scheme.value["name"]))}`;
    const required = ways.every((way) => way.includes(name));
    state(table, member, { type: "String", required, ...tokenLengthOf(scheme.value) }, scheme.pointer);
    reading.noteErrata(member, scheme);
  }
}
