import type { Extension } from "../../contract/extensions/extension.js";
import type { Difference } from "../change.js";
import { canonical } from "../../text/json.js";
import { type Pair, type SchemaCheck, siteOf, subject } from "./pair.js";
import type { Fact } from "../reader/schema.js";

/** What people read: descriptions, titles, examples, sources and errata. */
export function texts(extensions: readonly Extension[]): SchemaCheck {
  const graded = new Set(extensions.flatMap(({ key, grade }) => (grade.by === "schema" ? [key] : [])));
  const told = (schema: Pair["base"]): ReadonlyMap<string, readonly Fact[]> =>
    new Map([...schema.texts].filter(([key]) => !graded.has(key)));
  return {
    rows: [{ kind: "text-changed", request: "text", response: "text" }],
    compare: (pair) =>
      compareTexts(told(pair.base), told(pair.head), `${subject(pair)}`).map((one) => ({
        ...one,
        site: siteOf({ site: one.site }, undefined, pair),
      })),
  };
}

/** Returns one difference for each key whose text is another now; line breaks inside a paragraph do not count. */
export function compareTexts(
  base: ReadonlyMap<string, readonly Fact[]>,
  head: ReadonlyMap<string, readonly Fact[]>,
  what: string,
): Difference[] {
  return [...new Set([...base.keys(), ...head.keys()])].sort().flatMap((key): Difference[] => {
    const before = base.get(key) ?? [];
    const after = head.get(key) ?? [];
    const gained = missing(after, before);
    const lost = missing(before, after);
    const site = gained[0]?.site ?? lost[0]?.site;
    if (site === undefined) return [];
    const action = before.length === 0 ? "added" : after.length === 0 ? "removed" : "changed";
    return [
      {
        kind: "text-changed",
        level: "text",
        site,
        from: lost[0]?.value,
        to: gained[0]?.value,
        message: `${what}: ${key} ${action}.`,
      },
    ];
  });
}

function missing(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const known = new Set(others.map((fact) => plain(fact.value)));
  return facts.filter((fact) => !known.has(plain(fact.value)));
}

function plain(value: unknown): string {
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : canonical(value);
}
