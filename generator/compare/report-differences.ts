import { type Change, type Difference, greatest, type Level } from "./change.js";
import type { Comparison } from "./compare-schemas.js";

/** Gathers differences operation by operation, and gives each once with all operations that it reaches. */
export interface Report {
  /** An operation is undefined for the document as a whole. */
  add(operation: string | undefined, prefix: string, difference: Difference): void;
  /** Adds what two schemas and all schemas inside them differ in. */
  addAll(operation: string | undefined, comparison: Comparison): void;
  changes(order: readonly string[]): Change[];
}

type NamedDifference = Difference & { readonly rule: string };

interface Finding {
  /** By operation: the greatest level of all ways in which the difference reaches it. */
  readonly reached: Map<string, Level>;
  /** The first difference of each level, which gives rule and message. */
  readonly first: Map<Level, NamedDifference>;
}

const LEVELS: readonly Level[] = ["breaking", "additive", "text"];

export function createReport(): Report {
  const findings = new Map<string, Finding>();
  const seen = new Map<string | undefined, Set<Comparison>>();

  return { add, addAll, changes };

  function add(operation: string | undefined, prefix: string, difference: Difference): void {
    const key = `${difference.kind}\n${difference.site.id}\n${difference.subject ?? ""}`;
    const finding = findings.get(key) ?? { reached: new Map<string, Level>(), first: new Map<Level, NamedDifference>() };
    findings.set(key, finding);
    note(finding, operation ?? "", prefix, difference);
  }

  function addAll(operation: string | undefined, comparison: Comparison): void {
    const known = seen.get(operation) ?? new Set<Comparison>();
    seen.set(operation, known);
    const waiting = [comparison];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (known.has(next)) continue;
      known.add(next);
      for (const difference of next.differences) add(operation, next.prefix, difference);
      waiting.push(...next.inside);
    }
  }

  function changes(order: readonly string[]): Change[] {
    const rank = new Map(order.map((operation, index) => [operation, index]));
    return LEVELS.flatMap((level) => [...findings.values()].flatMap((finding) => changeAt(level, finding, rank) ?? []));
  }
}

/** Notes that an operation is reached by one more difference. */
function note(finding: Finding, operation: string, prefix: string, difference: Difference): void {
  const { level, kind } = difference;
  finding.reached.set(operation, greatest([level, finding.reached.get(operation) ?? level]) ?? level);
  if (finding.first.has(level)) return;
  finding.first.set(level, { ...difference, rule: prefix === "" ? kind : `${prefix}-${kind}` });
}

/** Gives the change for those operations that a finding reaches at just this level, undefined when there are none. */
function changeAt(level: Level, finding: Finding, rank: ReadonlyMap<string, number>): Change | undefined {
  const reached = [...finding.reached].filter(([, greatestLevel]) => greatestLevel === level).map(([operation]) => operation);
  const first = finding.first.get(level);
  if (reached.length === 0 || first === undefined) return undefined;
  // Without a name the document as a whole is meant.
  const operations = reached.filter((operation) => operation !== "");
  operations.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const { rule, message, site } = first;
  return {
    rule,
    level,
    operations,
    pointer: site.pointer,
    ...(site.file === "" ? {} : { file: site.file }),
    keys: site.keys,
    side: site.side,
    from: first.from ?? null,
    to: first.to ?? null,
    message,
  };
}
