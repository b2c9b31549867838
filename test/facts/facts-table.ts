import { apiName, operationIdOf } from "./facts.js";
import type { AddedFacts, FieldFacts, Kind, OperationFacts } from "./facts.js";
import { canonical, canonicalSet, childOf, parentOf, sourceFacts, state, undocumented } from "./table.js";
import type { Table } from "./table.js";

/** What one source says alone, and what it has lost and thus cannot contradict. */
export interface SourceTable {
  readonly kind: Kind;
  readonly table: Table;
  /** Members whose value list the source announced and lost. */
  readonly lost: ReadonlySet<string>;
  /** Members whose structure the source names and does not describe. */
  readonly undescribed: ReadonlySet<string>;
  /** Members of which the source has no place to say whether they are required. */
  readonly unsaid: ReadonlySet<string>;
}

/** What all sources say together with what was added, and each alone. */
export interface FactsTables {
  readonly full: Table;
  readonly sources: readonly SourceTable[];
  readonly problems: readonly string[];
}

/** Tables of an operation's facts. */
export function factsTables(facts: OperationFacts): FactsTables {
  const first = sourceTable(facts);
  const witnesses = facts.witnesses.map(sourceTable);
  const full: Table = new Map([...first.table].map(([member, known]) => [member, new Map(known)]));
  const problems: string[] = [];
  for (const [index, witness] of witnesses.entries()) {
    fill(full, first, witness);
    if ((facts.witnesses[index]?.added.length ?? 0) > 0)
      problems.push(`${witness.kind}: additions stand with the first source only, which is the ${first.kind}`);
  }
  for (const added of facts.added) {
    for (const member of added.members ?? [added.member ?? ""]) problems.push(...add(full, member, added));
  }
  for (const [member, known] of full) state(full, member, { "x-undocumented": undocumented(known) });
  return { full, sources: [first, ...witnesses], problems };
}

/** Adds what the first source has lost or has no place for, and another one states. */
function fill(full: Table, first: SourceTable, witness: SourceTable): void {
  const filled = new Set<string>();
  for (const [member, facts] of witness.table) {
    const known = full.get(member);
    if (known === undefined) {
      const parent = parentOf(member) ?? "";
      if (!first.undescribed.has(parent) && !filled.has(parent)) continue;
      full.set(member, new Map(facts));
      filled.add(member);
      continue;
    }
    for (const [fact, value] of facts) {
      if (fact === "required" && first.unsaid.has(member) && !witness.unsaid.has(member)) known.set(fact, value);
      if ((fact === "enum" || fact === "known values") && first.lost.has(member) && !known.has(fact)) known.set(fact, value);
      if (member === "operation" && !known.has(fact)) known.set(fact, value);
    }
  }
}

function sourceTable(facts: OperationFacts): SourceTable {
  const table: Table = new Map();
  const lost = new Set<string>();
  const undescribed = new Set<string>();
  const unsaid = new Set<string>();

  const addFields = (member: string, fields: readonly FieldFacts[], of: string, place: string): void => {
    for (const field of fields) {
      const name = childOf(member, table.get(member)?.get("type"), field.name);
      state(table, name, fieldFacts(field, member.startsWith("response ")));
      if (field.lost?.includes("enum") === true) lost.add(name);
      if (field.required === null) unsaid.add(name);
      const way = of === "" ? field.name : `${of}.${field.name}`;
      const structure = facts.structures.find((one) => one.of === way && `${one.in} ${one.status}` === place);
      if (structure !== undefined) addFields(name, structure.fields, way, place);
      else if (facts.missingStructures.some((type) => field.type.split(" ").includes(type))) undescribed.add(name);
    }
  };

  state(table, "operation", {
    method: canonical(facts.operation.method),
    path: canonical(facts.operation.path),
    operationId: canonical(operationIdOf(facts)),
    ...sourceFacts(facts.kind, { page: apiName(facts), url: facts.page.url, updated: facts.page.updated }),
  });
  for (const parameter of facts.parameters) {
    const member = `parameter ${parameter.in} ${parameter.name}`;
    const values = exampleValues(facts, parameter.in, parameter.name);
    state(table, member, { ...fieldFacts(parameter, false), examples: examplesOf(values) });
    if (parameter.lost?.includes("enum") === true) lost.add(member);
  }
  if (facts.requestBody !== null) {
    const required = facts.requestBody.some((field) => field.required === true);
    const examples = facts.examples.requests.filter((one) => one.json !== undefined).map((one) => one.json);
    const [whole] = facts.requestBody;
    const isArray = whole?.name === "-";
    const type = isArray ? fieldType(whole.type) : "object";
    const mediaType = facts.operation.mediaType && canonical(facts.operation.mediaType);
    state(table, "request", { type: canonical(type), required: canonical(required), mediaType, examples: examplesOf(examples) });
    const items = facts.structures.find(({ of, in: place }) => of === "-" && place === "request");
    addFields("request", isArray ? (items?.fields ?? []) : facts.requestBody, isArray ? "-" : "", "request null");
  }
  for (const status of facts.statusCodes) {
    const body = facts.responses.find((one) => one.status === status)?.body ?? null;
    const member = `response ${status}`;
    const examples = facts.examples.responses.filter((one) => one.status === status).map((one) => one.json);
    state(table, member, { type: canonical(bodyType(body)), examples: examplesOf(examples) });
    if (body !== null && bodyType(body) === "object") addFields(member, body, "", `response ${status}`);
  }
  return { kind: facts.kind, table, lost, undescribed, unsaid };
}

/** A table of one row named `-` says what the whole body is. */
function bodyType(body: readonly FieldFacts[] | null): string {
  if (body === null) return "none";
  if (body.length !== 1 || body[0]?.name !== "-") return "object";
  return body[0].type === "File" ? "bytes" : body[0].type;
}

function fieldFacts(field: FieldFacts, isResponse: boolean): Record<string, string | undefined> {
  return {
    type: canonical(fieldType(field.type)),
    required: canonical(field.required === true),
    deprecated: field.deprecated && canonical(true),
    ...conditionFacts(field),
    ...limitFacts(realLimits(field), isResponse),
  };
}

/** The limits of a field without those that its type has anyway: that a boolean is true or false, that an int64 has 64 bits. */
function realLimits({ type, limits = {} }: FieldFacts): Readonly<Record<string, unknown>> {
  const { enum: values, maximum, default: fallback, ...rest } = limits;
  if (type === "Boolean") return { ...rest, default: fallback === undefined ? undefined : String(fallback) === "true" };
  const isGreatest = type === "Long" && maximum === "9223372036854775807";
  return { ...rest, maximum: isGreatest ? undefined : maximum, default: fallback, enum: values };
}

/** Names of structures are no facts: a page gives one name to two of them. */
function fieldType(type: string): string {
  return type.replace(/^Array of \S+ objects$/, "Array of objects").replace(/^(?:\S+ object|Object)$/, "object");
}

function limitFacts(limits: Readonly<Record<string, unknown>>, isResponse: boolean): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const [name, value] of Object.entries(limits)) {
    if (value === undefined) continue;
    if (name === "enum" && Array.isArray(value)) facts[isResponse ? "known values" : "enum"] = canonicalSet(value);
    else facts[name] = canonical(value);
  }
  return facts;
}

function conditionFacts(field: FieldFacts | AddedFacts): Record<string, string | undefined> {
  return {
    requiredWhen: field.requiredWhen && canonical(field.requiredWhen),
    onlyWith: field.onlyWith && canonical(field.onlyWith),
  };
}

function examplesOf(values: readonly unknown[]): string | undefined {
  return values.length === 0 ? undefined : canonicalSet(values);
}

/** Values of a parameter in the addresses of the page's example requests; placeholders are none. */
function exampleValues(facts: OperationFacts, place: string, name: string): string[] {
  const values: string[] = [];
  for (const { url } of facts.examples.requests) {
    if (url === undefined) continue;
    const [path = "", query = ""] = url.replace(/^https:\/\/[^/]*/, "").split("?");
    if (place === "query") values.push(...new URLSearchParams(query).getAll(name));
    const index = facts.operation.path.split("/").indexOf(`{${name}}`);
    const value = path.split("/")[index];
    if (place === "path" && value !== undefined && !value.startsWith("{")) values.push(value);
  }
  return values;
}

/** Adds what a person knows beyond the page; returns what is wrong with the addition. */
function add(table: Table, member: string, added: AddedFacts): string[] {
  const { member: _1, members: _2, requiredWhen: _3, onlyWith: _4, text: _5, source, type, required, fields, ...rest } = added;
  const isResponse = member.startsWith("response ");
  if (!source) return [`${member}: an addition without a source`];
  if (fields !== undefined && !table.has(member)) state(table, member, { type: canonical("object") });
  // Credentials are no source's members. A parameter that a source lacks is added by its type: an SDK has the token in its settings.
  if (member === "authentication" || (type !== undefined && member.startsWith("parameter "))) state(table, member, {});
  const known = table.get(member);
  if (known === undefined) return [`${member}: facts are added to a member that there is not`];

  const { schemes, ...limits } = rest;
  const facts: Record<string, string | undefined> = {
    ...limitFacts(Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== null)), isResponse),
    ...conditionFacts(added),
    type: type === undefined ? undefined : canonical(type),
    required: required === undefined ? undefined : canonical(required),
    schemes: schemes && canonicalSet(schemes),
  };
  const problems = Object.entries(facts)
    .filter(([fact, value]) => value !== undefined && known.get(fact) === value)
    .map(([fact]) => `${member}: the page says ${fact} already, adding it is needless`);
  state(table, member, facts);
  for (const [limit, value] of Object.entries(limits)) {
    if (value !== null) continue;
    const fact = limit === "enum" && isResponse ? "known values" : limit;
    if (!known.delete(fact)) problems.push(`${member}: the page says no ${limit} that could be taken back`);
  }
  for (const field of fields ?? []) state(table, childOf(member, known.get("type"), field.name), fieldFacts(field, isResponse));
  return problems;
}
