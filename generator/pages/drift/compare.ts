import type { FactsFile } from "../facts/facts-file.js";
import { errata } from "../../contract/extensions/x-errata.js";
import { type Level, levelOf } from "./level.js";
import type { Erratum, SpecOperation } from "./spec-table.js";
import { canonical, type Member, pageTable, type PageTable, parentOf } from "./table.js";

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

/**
 * What a page says otherwise than the spec, without what an erratum owns up to and without what the page's form has lost. `before` is the
 * transcription of the edition that the spec was written from: an erratum covers what the page said then, not what it says now.
 * Of a page that is cut, what it lacks says nothing.
 */
export function compare(now: FactsFile, before: FactsFile | null, spec: SpecOperation, isCut = false): Change[] {
  const page = pageTable(withStatus(now, spec));
  const old = before === null ? null : pageTable(before);
  const changes: Change[] = [];
  const add = (member: string, kind: string, said: unknown, specified: unknown, pointer: string): void => {
    const { file, line } = spec.bundle.locate(pointer);
    changes.push({
      member,
      kind,
      page: said ?? null,
      spec: specified ?? null,
      level: levelOf(member, kind, said ?? null, specified ?? null),
      file,
      line: line ?? null,
    });
  };

  for (const member of new Set([...page.table.keys(), ...spec.table.keys()])) {
    const said = page.table.get(member);
    const specified = spec.table.get(member);
    if (!said || !specified) {
      const fact = /^response \S+$/.test(member) || member === "request" ? "status" : "name";
      if (!said && isCut) continue;
      if (isBelowMissing(member, said ? spec.table : page.table) || isUndescribed(member, page)) continue;
      if (isOwnedUp(spec.errata, old, member, fact, said)) continue;
      const label = fact === "status" ? "documented" : said?.get("required")?.value === true ? "required" : "optional";
      add(
        member,
        member === "request" ? "name" : fact,
        said ? label : null,
        specified ? "documented" : null,
        pointerOf(specified, spec),
      );
      continue;
    }
    compareMember(member, said, specified);
  }
  // Whether the page has been repaired only the page can say.
  const errata = now.page.form === "definition" ? [] : obsoleteErrata(page, spec);
  return [...changes, ...errata.map((erratum) => obsolete(erratum, page, spec))];

  function compareMember(member: string, said: Member, specified: Member): void {
    for (const fact of new Set([...said.keys(), ...specified.keys()])) {
      const a = said.get(fact)?.value;
      const b = specified.get(fact)?.value;
      if (canonical(a ?? null) === canonical(b ?? null)) continue;
      if (fact === "examples") {
        compareExamples(member, a, specified);
        continue;
      }
      if (a === undefined && isCut) continue;
      if (a === undefined && isSilent(member, fact, page, old)) continue;
      if (fact === "enum" && page.lost.has(member) && isPartOf(a, b)) continue;
      if (isOwnedUp(spec.errata, old, member, fact, said)) continue;
      add(member, fact, a, b, specified.get(fact)?.pointer ?? pointerOf(specified, spec));
    }
  }

  /** The spec may have more examples than the page; those of the page must be there. */
  function compareExamples(member: string, printed: unknown, specified: Member): void {
    const statement = specified.get("examples");
    const known = new Set(Array.isArray(statement?.value) ? statement.value.map(canonical) : []);
    const fresh = Array.isArray(printed) ? printed.filter((example) => !known.has(canonical(example))) : [];
    if (fresh.length > 0) add(member, "examples", fresh, statement?.value, statement?.pointer ?? pointerOf(specified, spec));
  }
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
function obsoleteErrata(page: PageTable, spec: SpecOperation): Erratum[] {
  return spec.errata.filter(({ member, fact }) => {
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
    spec: `${errata.key}: ${erratum.fact}`,
    level: "text",
    file,
    line: line ?? null,
  };
}
