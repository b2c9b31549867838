import { type Change, type Difference, greatest, type Level } from "./change.js";
import type { Comparison } from "./compare-schemas.js";

interface Finding {
  /** By operation: the greatest level of all ways in which the difference reaches it. */
  readonly reached: Map<string, Level>;
  /** The first difference of each level, which gives rule and message. */
  readonly first: Map<Level, Difference & { readonly rule: string }>;
}

/** Gathers differences operation by operation, and gives each once with all operations that it reaches. */
export interface Report {
  /** An operation is undefined for the document as a whole. */
  add(operation: string | undefined, prefix: string, difference: Difference): void;
  /** Adds what two schemas and all schemas inside them differ in. */
  addAll(operation: string | undefined, comparison: Comparison): void;
  changes(order: readonly string[]): Change[];
}

export function createReport(): Report {
  const findings = new Map<string, Finding>();
  const seen = new Map<string | undefined, Set<Comparison>>();

  function add(operation: string | undefined, prefix: string, difference: Difference): void {
    const key = `${difference.kind}\n${difference.site.id}\n${difference.subject ?? ""}`;
    const finding = findings.get(key) ?? {
      reached: new Map<string, Level>(),
      first: new Map<Level, Difference & { rule: string }>(),
    };
    findings.set(key, finding);
    const name = operation ?? "";
    const level = greatest([difference.level, finding.reached.get(name) ?? difference.level]) ?? difference.level;
    finding.reached.set(name, level);
    if (!finding.first.has(difference.level)) {
      finding.first.set(difference.level, {
        ...difference,
        rule: prefix === "" ? difference.kind : `${prefix}-${difference.kind}`,
      });
    }
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
    return (["breaking", "additive", "text"] as const).flatMap((level) =>
      [...findings.values()].flatMap((finding): Change[] => {
        const operations = [...finding.reached].filter(([, reached]) => reached === level).map(([operation]) => operation);
        const first = finding.first.get(level);
        if (operations.length === 0 || first === undefined) return [];
        const named = operations.filter((operation) => operation !== "");
        named.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
        const { site } = first;
        const file = site.file === "" ? {} : { file: site.file };
        const { rule, message } = first;
        return [
          {
            rule,
            level,
            operations: named,
            pointer: site.pointer,
            ...file,
            keys: site.keys,
            side: site.side,
            from: first.from ?? null,
            to: first.to ?? null,
            message,
          },
        ];
      }),
    );
  }

  return { add, addAll, changes };
}
