import { canonical } from "../../text/json.js";
import type { FactsFile, FileField } from "../facts/facts-file.js";
import type { Value } from "../facts/facts.js";
import { kindOf, objectTypeOf } from "../vocabulary/types.js";

/**
 * The form in which a page and a spec are compared: what each member of an operation is said to be. A member is named
 * `parameter path task_id`, `request task_info[].task_id`, `response 200 task_status`, as in errata and facts files.
 */
export type Table = Map<string, Member>;
export type Member = Map<string, Statement>;

/** A fact of a member; `pointer` is where a spec's bundle states it, or a page's line. */
export interface Statement {
  value: unknown;
  pointer?: string;
}

/** What a page says, and what it cannot contradict because its form has lost it. */
export interface PageTable {
  table: Table;
  /** Members whose value list the page announces and no longer has. */
  lost: Set<string>;
  /** Members whose structure the page names and does not describe. */
  undescribed: Set<string>;
}

export function state(table: Table, member: string, facts: Readonly<Record<string, unknown>>, pointer?: string): void {
  const known = table.get(member) ?? new Map<string, Statement>();
  for (const [fact, value] of Object.entries(facts)) {
    if (value !== undefined) known.set(fact, pointer === undefined ? { value } : { value, pointer });
  }
  table.set(member, known);
}

/** The name of a field below a member. */
export function childOf(member: string, isArray: boolean, name: string): string {
  return /^(?:request|response \S+)$/.test(member) ? `${member} ${name}` : `${member}${isArray ? "[]" : ""}.${name}`;
}

/** The member above a field, `null` for what is not a field. */
export function parentOf(member: string): string | null {
  const match = /^(request|response \S+) (?:(.*)\.)?[^.]+$/.exec(member);
  if (!match) return null;
  return match[2] === undefined ? (match[1] ?? null) : `${match[1]} ${match[2].replace(/\[\]$/, "")}`;
}

/** A type under the one name that both sides use; names of structures are no facts. */
export function typeName(type: string | null): string | undefined {
  if (type === null) return undefined;
  const kind = kindOf(type);
  if (kind === "strings") return "Array of strings";
  if (objectTypeOf(type)) return kind === "array" ? "Array of objects" : "object";
  const text = type.trim().toLowerCase();
  if (kind === "string") return "String";
  if (/^(?:long|int64)$/.test(text)) return "Long";
  if (/^(?:integer|int|int32|short)$/.test(text)) return "Integer";
  if (kind === "number") return "Number";
  if (kind === "boolean") return "Boolean";
  if (/^(?:file|binary)$/.test(text)) return "bytes";
  if (kind === "array") return "Array";
  return /^(?:map|hashmap|dict)\b/i.test(text) ? "object" : type.trim();
}

/** The table of a page, from facts just read or from a facts file's transcription. */
export function pageTable(facts: FactsFile): PageTable {
  const table: Table = new Map();
  const lost = new Set<string>();
  const undescribed = new Set<string>();
  const structures = new Map(facts.structures.toReversed().map((one) => [`${one.in} ${one.status} ${one.of}`, one]));

  const addFields = (member: string, isArray: boolean, fields: readonly FileField[], of: string, place: string): void => {
    for (const field of fields) {
      const name = childOf(member, isArray, field.name);
      state(table, name, fieldFacts(field), lineOf(field));
      if (field.lost?.includes("enum")) lost.add(name);
      const way = of === "" ? field.name : `${of}.${field.name}`;
      const structure = structures.get(`${place} ${way}`);
      const type = objectTypeOf(field.type);
      if (structure && depthOf(way) < 12) addFields(name, kindOf(field.type) === "array", structure.fields, way, place);
      else if (type) undescribed.add(name);
    }
  };

  /** A row named `-` is the whole body; what it holds stands below the body itself. */
  const addBody = (member: string, body: readonly FileField[], place: string): void => {
    const whole = wholeBody(body);
    if (whole === null) return addFields(member, false, body, "", place);
    const structure = structures.get(`${place} -`);
    state(table, member, bodyLimits(whole), lineOf(whole));
    if (structure) addFields(member, kindOf(whole.type) === "array", structure.fields, "-", place);
    else if (objectTypeOf(whole.type)) undescribed.add(member);
  };

  state(table, "operation", { method: facts.operation.method ?? undefined, path: facts.operation.path ?? undefined });
  for (const parameter of facts.parameters) {
    const member = `parameter ${parameter.in} ${parameter.in === "header" ? headerName(parameter.name) : parameter.name}`;
    state(table, member, fieldFacts(parameter), lineOf(parameter));
    if (parameter.lost?.includes("enum")) lost.add(member);
  }
  if (facts.requestBody !== null) {
    const examples = facts.examples.requests.filter((example) => example.json !== undefined).map((example) => example.json);
    state(table, "request", { type: bodyType(facts.requestBody), examples: examples.length > 0 ? examples : undefined });
    addBody("request", facts.requestBody, "request null");
  }
  for (const status of statusesOf(facts)) {
    const body = facts.responses.find((response) => response.status === status)?.body ?? null;
    const member = `response ${status}`;
    const examples = facts.examples.responses
      .filter((example) => example.status === status && example.json !== undefined)
      .map((example) => example.json);
    state(table, member, { type: bodyType(body), examples: examples.length > 0 ? examples : undefined });
    if (body !== null) addBody(member, body, member);
  }
  return { table, lost, undescribed };
}

function depthOf(way: string): number {
  return way.split(".").length;
}

/** Header names have no case; the table uses one spelling for each. */
export function headerName(name: string): string {
  return name
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase())
    .join("-");
}

function statusesOf(facts: FactsFile): number[] {
  const all = [...facts.statusCodes, ...facts.responses.map((response) => response.status)].filter((status) => status !== null);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** A table of one row named `-` says what the whole body is. */
function wholeBody(body: readonly FileField[]): FileField | null {
  return body.length === 1 && body[0]?.name === "-" ? body[0] : null;
}

function bodyType(body: readonly FileField[] | null): string {
  if (body === null) return "none";
  const whole = wholeBody(body);
  return whole === null ? "object" : (typeName(whole.type) ?? "none");
}

function bodyLimits(whole: FileField): Record<string, unknown> {
  const { type: _, required: __, ...limits } = fieldFacts(whole);
  return limits;
}

/** As facts have it: a double cannot hold it. */
const GREATEST_INT64 = "9223372036854775807";

function fieldFacts(field: FileField): Record<string, unknown> {
  const { enum: listed, maximum, ...limits } = field.limits ?? {};
  const type = typeName(field.type);
  // That a boolean is true or false is no fact, nor that an int64 has 64 bits.
  const values = kindOf(field.type) === "boolean" ? undefined : listed;
  return {
    type,
    required: field.required ?? undefined,
    ...limits,
    maximum: type === "Long" && maximum === GREATEST_INT64 ? undefined : maximum,
    enum: values === undefined ? undefined : sorted(values),
    requiredWhen: field.requiredWhen,
    onlyWith: field.onlyWith,
    description: field.description,
  };
}

/** On a page the place of a statement is its line. */
function lineOf(field: FileField): string | undefined {
  return field.line === undefined ? undefined : String(field.line);
}

/** The order of a value list says nothing; duplicates stay. */
export function sorted(values: readonly unknown[]): Value[] {
  const known = values.map((value): Value => (typeof value === "number" ? value : String(value)));
  return known.sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}
