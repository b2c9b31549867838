import { canonical } from "../../text/json.js";
import { factsFile } from "../facts/facts-file.js";
import type { Facts } from "../facts/facts.js";
import type { Change } from "./compare.js";
import { levelOf } from "./level.js";
import { pageTable, type PageTable, parentOf } from "./table.js";

/**
 * What two editions of one page say otherwise; `page` is the new one, `spec` what the old one said. What a form has lost is no change, and
 * neither is what an edition lacks that is cut.
 */
export function diffPages(before: Facts, now: Facts, file: string, isCut = { before: false, now: false }): Change[] {
  const isOneForm = before.page.form === now.page.form;
  const [old, page] = [pageTable(factsFile(before, isOneForm)), pageTable(factsFile(now, isOneForm))];
  const changes: Change[] = [];
  const add = (member: string, kind: string, said: unknown, was: unknown, line: string | undefined): void => {
    const [a, b] = [said ?? null, was ?? null];
    changes.push({
      member,
      kind,
      page: a,
      spec: b,
      level: levelOf(member, kind, a, b),
      file,
      line: line === undefined ? null : Number(line),
    });
  };
  for (const member of new Set([...old.table.keys(), ...page.table.keys()])) {
    const [was, said] = [old.table.get(member), page.table.get(member)];
    if (!was || !said) {
      const parent = parentOf(member);
      if (said ? isCut.before : isCut.now) continue;
      const isTold = parent !== null && (!hasFields(old, parent) || !hasFields(page, parent));
      if (isTold || isUndescribed(member, was ? page.undescribed : old.undescribed)) continue;
      const label = said?.get("required")?.value === true ? "required" : "documented";
      add(
        member,
        /^response \S+$/.test(member) ? "status" : "name",
        said ? label : null,
        was ? "documented" : null,
        [...(said ?? []).values()][0]?.pointer,
      );
      continue;
    }
    const known = changes.length;
    const line = [...said.values()].find((statement) => statement.pointer !== undefined)?.pointer;
    const facts = new Set([...was.keys(), ...said.keys()]);
    for (const fact of [...[...facts].filter((one) => one !== "description"), "description"]) {
      const [a, b] = [said.get(fact)?.value, was.get(fact)?.value];
      const isLost = fact === "enum" && ((a === undefined && page.lost.has(member)) || (b === undefined && old.lost.has(member)));
      const isColumn = (fact === "required" || fact === "type") && (a === undefined || b === undefined);
      const isMissing = (a === undefined && isCut.now) || (b === undefined && isCut.before);
      if (isLost || isColumn || isMissing || canonical(a ?? null) === canonical(b ?? null)) continue;
      // A description goes by what it states: it is told by itself where nothing else has changed.
      if (fact === "description" && changes.length > known) continue;
      add(member, fact, a, b, line);
    }
  }
  return changes;
}

function hasFields({ table }: PageTable, member: string): boolean {
  return table.has(member) && table.get(member)?.get("type")?.value !== "none";
}

function isUndescribed(member: string, undescribed: ReadonlySet<string>): boolean {
  for (let parent = parentOf(member); parent !== null; parent = parentOf(parent)) if (undescribed.has(parent)) return true;
  return false;
}
