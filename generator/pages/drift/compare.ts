import type { FactsFile } from "../facts/facts-file.js";
import { canonical } from "../../text/json.js";
import type { SourceKind } from "../../contract/extensions/x-doc-source.js";
import { errata as errataKey } from "../../contract/extensions/x-errata.js";
import { type Level, levelOf } from "./level.js";
import type { Erratum, SpecOperation } from "./spec-table.js";
import { type Member, pageTable, type PageTable, parentOf } from "./table.js";

/** One way in which a page and the spec part. `page` and `spec` are `null` where that side states nothing. */
export interface Change {
  member: string;
  /** The fact that differs: `required`, `enum`, `maxLength`, `type`, `name` (a member of one side), `status`, `erratum`, `text` … */
  kind: string;
  page: unknown;
  spec: unknown;
  level: Level;
  file: string;
  line: number | null;
}

/** What is compared: the page as it is, as it was when the spec was written, and the spec. */
interface Sides {
  page: PageTable;
  old: PageTable | null;
  spec: SpecOperation;
  errata: readonly Erratum[];
  isCut: boolean;
}

/** Which source a page is compared as: the errata that depart from that kind cover it. */
export interface ComparedAs {
  kind: SourceKind;
  /** Whether it is a source that the spec is transcribed from, of another edition perhaps: only that can say that an erratum has become needless. */
  isOwn: boolean;
  isCut: boolean;
}

/** What page and spec say of one fact, undefined where a side says nothing; `pointer` leads to it in the spec. */
interface Departure {
  member: string;
  kind: string;
  page: unknown;
  spec: unknown;
  pointer: string;
}

/**
 * What a page says otherwise than the spec, without what an erratum owns up to and without what the page's form has lost. `before` is the
 * transcription of the edition that the spec was written from: an erratum covers what the page said then, not what it says now. What a page leaves
 * out says nothing where that edition was as silent, or nobody has transcribed one: the spec has it from another source.
 * Of a page that is cut, what it lacks says nothing.
 */
export function compare(now: FactsFile, before: FactsFile | null, spec: SpecOperation, as: ComparedAs): Change[] {
  const page = pageTable(withStatus(now, spec));
  const errata = spec.errata.filter(({ sources }) => sources.includes(as.kind));
  const sides: Sides = { page, old: before === null ? null : pageTable(before), spec, errata, isCut: as.isCut };
  const members = [...new Set([...page.table.keys(), ...spec.table.keys()])];
  const departures = members.flatMap((member) => compareMember(member, sides));
  const needless = as.isOwn ? obsoleteErrata(errata, page, spec) : [];
  return [
    ...departures.map((departure) => changeOf(departure, spec)),
    ...needless.map((erratum) => obsolete(erratum, page, spec)),
  ];
}

function compareMember(member: string, sides: Sides): Departure[] {
  const said = sides.page.table.get(member);
  const specified = sides.spec.table.get(member);
  return said && specified ? compareFacts(member, said, specified, sides) : compareOneSided(member, said, specified, sides);
}

/** A member that one side does not have. */
function compareOneSided(member: string, said: Member | undefined, specified: Member | undefined, sides: Sides): Departure[] {
  const { page, old, spec, errata, isCut } = sides;
  const fact = /^response \S+$/.test(member) || member === "request" ? "status" : "name";
  if (!said && isCut) return [];
  if (isBelowMissing(member, said ? spec.table : page.table) || isUndescribed(member, page)) return [];
  if (isOwnedUp(errata, old, member, fact, said)) return [];
  const label = fact === "status" ? "documented" : said?.get("required")?.value === true ? "required" : "optional";
  return [
    {
      member,
      kind: member === "request" ? "name" : fact,
      page: said && label,
      spec: specified && "documented",
      pointer: pointerOf(specified, spec),
    },
  ];
}

/** A member of both sides, fact by fact. */
function compareFacts(member: string, said: Member, specified: Member, sides: Sides): Departure[] {
  const facts = [...new Set([...said.keys(), ...specified.keys()])];
  const isTranscribed = sides.old?.table.has(member) ?? false;
  return facts.flatMap((kind): Departure[] => {
    const [page, spec] = [said.get(kind)?.value, specified.get(kind)?.value];
    const pointer = specified.get(kind)?.pointer ?? pointerOf(specified, sides.spec);
    if (canonical(page ?? null) === canonical(spec ?? null)) return [];
    if (kind === "examples") {
      if (!isTranscribed) return [];
      const unknown = examplesBeyond(spec, page);
      return unknown.length === 0 ? [] : [{ member, kind, page: unknown, spec, pointer }];
    }
    if (isExcused(member, kind, said, spec, sides)) return [];
    return [{ member, kind, page, spec, pointer }];
  });
}

/** The spec may have more examples than the page; those of the page must be there. */
function examplesBeyond(specified: unknown, printed: unknown): unknown[] {
  const known = new Set(Array.isArray(specified) ? specified.map(canonical) : []);
  return Array.isArray(printed) ? printed.filter((example) => !known.has(canonical(example))) : [];
}

/** Whether a fact may differ: the page has no place for it or has lost it, or an erratum covers it. */
function isExcused(member: string, fact: string, said: Member, specified: unknown, sides: Sides): boolean {
  const { page, old, errata, isCut } = sides;
  const printed = said.get(fact)?.value;
  // What the edition that was transcribed does not state either, the spec has from another source.
  const isNews = old?.table.get(member)?.get(fact) !== undefined;
  if (printed === undefined && (isCut || !isNews || isSilent(member, fact, page, old))) return true;
  if (fact === "enum" && page.lost.has(member) && isPartOf(printed, specified)) return true;
  return isOwnedUp(errata, old, member, fact, said);
}

function changeOf({ member, kind, page = null, spec = null, pointer }: Departure, { bundle }: SpecOperation): Change {
  const { file, line } = bundle.locate(pointer);
  return { member, kind, page, spec, level: levelOf(member, kind, page, spec), file, line: line ?? null };
}

/** An answer whose status the page has lost is the one of success that the spec has, if it has just one and the page names none. */
function withStatus(facts: FactsFile, spec: SpecOperation): FactsFile {
  const successes = [...spec.table.keys()]
    .map((member) => /^response (2\d\d)$/.exec(member)?.[1])
    .filter((one) => one !== undefined);
  const named = [...facts.statusCodes, ...facts.responses.map((response) => response.status)];
  const only = successes.length === 1 && !named.some((status) => status !== null && status < 300) ? Number(successes[0]) : null;
  const filled = <One extends { status: number | null }>(one: One): One => (one.status === null ? { ...one, status: only } : one);
  return {
    ...facts,
    responses: facts.responses.map(filled),
    structures: facts.structures.map((one) => (one.in === "response" ? filled(one) : one)),
    examples: { ...facts.examples, responses: facts.examples.responses.map(filled) },
  };
}

function pointerOf(member: Member | undefined, spec: SpecOperation): string {
  if (!member) return spec.pointer;
  return (member.get("type")?.pointer ?? [...member.values()][0]?.pointer ?? spec.pointer).replace(/\/type$/, "");
}

/** A member that goes with its parent is told with the parent. */
function isBelowMissing(member: string, other: ReadonlyMap<string, Member>): boolean {
  const parent = parentOf(member);
  if (parent === null) return false;
  const above = other.get(parent);
  return above === undefined || ["none", "bytes", "String"].includes(String(above.get("type")?.value));
}

function isUndescribed(member: string, page: PageTable): boolean {
  for (let parent = parentOf(member); parent !== null; parent = parentOf(parent)) if (page.undescribed.has(parent)) return true;
  return false;
}

/** Whether the page says nothing on this because it has no place for it: no column, a lost list, a condition in other words. */
function isSilent(member: string, fact: string, page: PageTable, old: PageTable | null): boolean {
  if (fact === "required" || fact === "type" || fact === "method" || fact === "pattern") return true;
  if (fact === "requiredWhen" || fact === "onlyWith") return old?.table.get(member)?.get(fact) === undefined;
  return fact === "enum" && page.lost.has(member);
}

function isPartOf(some: unknown, all: unknown): boolean {
  return Array.isArray(some) && Array.isArray(all) && some.every((value) => all.includes(value));
}

/** Whether an erratum covers this: the page says what it said when the erratum was written. */
function isOwnedUp(
  errata: readonly Erratum[],
  old: PageTable | null,
  member: string,
  fact: string,
  said: Member | undefined,
): boolean {
  const covers =
    errata.some((erratum) => erratum.fact === fact && erratum.member === member) ||
    (fact === "name" && errata.some((erratum) => erratum.fact === "status" && erratum.member === member));
  if (!covers || old === null) return covers;
  const then = old.table.get(member);
  if (fact === "name" || fact === "status") return (then === undefined) === (said === undefined);
  return canonical(then?.get(fact)?.value ?? null) === canonical(said?.get(fact)?.value ?? null);
}

/** Errata that no longer depart from anything: the vendor has repaired the page. */
function obsoleteErrata(errata: readonly Erratum[], page: PageTable, spec: SpecOperation): Erratum[] {
  return errata.filter(({ member, fact }) => {
    if (fact === "text") return false;
    const said = page.table.get(member);
    if (fact === "name" || fact === "status") return said !== undefined && spec.table.has(member);
    const value = said?.get(fact)?.value;
    return value !== undefined && canonical(value) === canonical(spec.table.get(member)?.get(fact)?.value ?? null);
  });
}

function obsolete(erratum: Erratum, page: PageTable, spec: SpecOperation): Change {
  const { file, line } = spec.bundle.locate(erratum.pointer);
  const said = page.table.get(erratum.member)?.get(erratum.fact)?.value ?? "documented";
  return {
    member: erratum.member,
    kind: "erratum",
    page: said,
    spec: `${errataKey.key}: ${erratum.fact}`,
    level: "text",
    file,
    line: line ?? null,
  };
}
