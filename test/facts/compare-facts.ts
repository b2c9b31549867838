import { documentTable } from "./document-table.js";
import type { DocumentTable, Erratum } from "./document-table.js";
import { factsTables } from "./facts-table.js";
import type { SourceTable } from "./facts-table.js";
import type { OperationFacts, ServiceFacts } from "./facts.js";
import { compareServers } from "./servers.js";
import { canonical, differences, isRecord, listOf, parentOf, recordOf } from "./table.js";
import type { Difference, Table } from "./table.js";

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
const DOCUMENT_KEYS = new Set(["openapi", "info", "servers", "security", "tags", "paths", "components"]);
/** What no page of the vendor prints: it comes from other sources, and differing from the page in it is no error of the page. */
const NEVER_PRINTED = new Set(["epochMs", "iamAction", "schemes", "updated", "x-undocumented"]);

/**
 * Every way in which a bundled document and the facts of its service part; none if they agree.
 * The document must say what pages and additions say, and must own up in `x-errata` to exactly what it changes of the pages.
 */
export function compareFacts(document: unknown, facts: ServiceFacts): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const documented = new Set<string>();
  const strange = new Map<unknown, string>();
  const known = new Set<unknown>();

  for (const key of Object.keys(recordOf(document)))
    if (!DOCUMENT_KEYS.has(key)) found.push(`document: ${key} is stated nowhere`);
  for (const operation of facts.operations) {
    const { method, path } = operation.operation;
    documented.add(`${method} ${path}`);
    if (!isRecord(recordOf(recordOf(recordOf(document)["paths"])[path])[method.toLowerCase()])) {
      found.push(`${method} ${path}: the page has this operation, the document has not`);
      continue;
    }
    const said = documentTable(document, path, method.toLowerCase());
    for (const erratum of said.errata) seen.add(erratum.entry);
    const { problems, ofNoSource } = compareOperation(operation, said);
    for (const erratum of said.errata) {
      if (!ofNoSource.includes(erratum)) known.add(erratum.entry);
      else
        strange.set(
          erratum.entry,
          `${method} ${path}: ${erratum.member}: ${erratum.fact}: an erratum of no source that there is`,
        );
    }
    found.push(...problems.map((problem) => `${method} ${path}: ${problem}`));
  }
  for (const [path, item] of Object.entries(recordOf(recordOf(document)["paths"]))) {
    for (const key of Object.keys(recordOf(item))) {
      if (!METHODS.has(key)) {
        if (key !== "parameters") found.push(`${path}: ${key} is stated nowhere`);
      } else if (!documented.has(`${key.toUpperCase()} ${path}`)) {
        found.push(`${key.toUpperCase()} ${path}: the document has this operation, no page has`);
      }
    }
  }
  for (const entry of allErrata(document)) if (!seen.has(entry)) found.push(`an erratum at no member: ${canonical(entry)}`);
  // An entry that operations share is of a source of one of them at least.
  for (const [entry, problem] of strange) if (!known.has(entry)) found.push(problem);
  found.push(...compareServers(recordOf(document)["servers"], facts.regions));
  return found;
}

function compareOperation(
  facts: OperationFacts,
  { table, errata, named }: DocumentTable,
): { readonly problems: string[]; readonly ofNoSource: readonly Erratum[] } {
  const tables = factsTables(facts);
  const apart = differences(tables.full, table).map(
    ({ member, fact, left, right }) =>
      `${member}: ${fact}: facts say ${left ?? "nothing"}, the document says ${right ?? "nothing"}`,
  );
  const known = new Set<string>([...tables.sources.map(({ kind }) => kind), ...named]);
  const problems = [...tables.problems, ...apart, ...tables.sources.flatMap((one) => compareErrata(facts, one, table, errata))];
  return { problems, ofNoSource: errata.filter(({ kinds }) => !kinds.some((kind) => known.has(kind))) };
}

/** Each departure from a source needs an erratum that names it, and each erratum a departure. */
function compareErrata(facts: OperationFacts, source: SourceTable, table: Table, errata: readonly Erratum[]): string[] {
  const { kind } = source;
  const departures = new Set(
    differences(source.table, table)
      .filter((difference) => !isExplained(difference, source))
      .map(({ member, fact }) => `${member}: ${fact === "known values" ? "enum" : fact}`),
  );
  const named = errata.filter(({ kinds }) => kinds.includes(kind));
  const admitted = new Set(named.map(({ member, fact }) => `${member}: ${fact}`));
  // What operations share has the errata of each: one whose source lacks the member says so by another erratum.
  const elsewhere = named.filter(({ member }) => table.has(member) && !source.table.has(member) && isLacking(member, admitted));
  for (const { member, members, text } of facts.added) {
    if (text === undefined) continue;
    // Whose text is wrong only the erratum says: the first source's, unless it is that of another one alone.
    for (const name of members ?? [member])
      if (facts.kind === kind || admitted.has(`${name}: text`)) departures.add(`${name}: text`);
  }
  return [
    ...[...departures].filter((one) => !admitted.has(one)).map((one) => `${one}: departs from the ${kind} without an erratum`),
    ...[...admitted]
      .filter((one) => !departures.has(one) && !elsewhere.some(({ member, fact }) => one === `${member}: ${fact}`))
      .map((one) => `${one}: an erratum that departs from nothing that the ${kind} says`),
  ];
}

/** Whether an erratum says that the source lacks a member, or one around it. */
function isLacking(member: string, admitted: ReadonlySet<string>): boolean {
  if (admitted.has(`${member}: status`) || admitted.has(`${member}: name`)) return true;
  const parent = parentOf(member);
  return parent !== undefined && isLacking(parent, admitted);
}

/** Whether the source cannot contradict the document here: it has lost the list or the structure, or has no place for such a fact. */
function isExplained({ member, fact, left }: Difference, source: SourceTable): boolean {
  if (NEVER_PRINTED.has(fact) || member === "authentication" || /^(?:page|url|\w+ (?:page|url|updated))$/.test(fact)) return true;
  const parent = parentOf(member);
  if (fact === "name" && parent !== undefined && source.undescribed.has(parent)) return true;
  if (fact === "required" && source.unsaid.has(member)) return true;
  // A definition's examples are kept nowhere, and conditions between members it can only tell in words.
  if (source.kind === "definition" && left === undefined && ["examples", "requiredWhen", "onlyWith", "if"].includes(fact))
    return true;
  if (source.kind === "page" && left === undefined && fact === "pattern") return true;
  // An SDK has credentials in its settings, and of limits it states few.
  if (source.kind === "sdk" && left === undefined && (fact !== "name" || member.startsWith("parameter header "))) return true;
  return (fact === "enum" || fact === "known values") && left === undefined && source.lost.has(member);
}

function allErrata(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(allErrata);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === "x-errata" ? [...listOf(one)] : allErrata(one)));
}
