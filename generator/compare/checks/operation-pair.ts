import { examplesOf, type LinkedOperation } from "../../contract/linked/operations.js";
import type { Extension } from "../../contract/extensions/extension.js";
import type { Difference, Level, Site } from "../change.js";
import type { SchemaComparer } from "../compare-schemas.js";
import { child, children, type Place } from "../../contract/linked/place.js";
import type { LinkedDocument } from "../../contract/linked/document.js";
import type { Fact } from "../reader/schema.js";
import { extensionDifferences, gradedKeys } from "./extensions.js";
import { compareTexts } from "./texts.js";
import type { Report } from "../report-differences.js";

/** Two operations that stand for each other, and where differences go. */
export interface OperationPair {
  readonly base: LinkedOperation;
  readonly head: LinkedOperation;
  readonly baseDocument: LinkedDocument;
  readonly headDocument: LinkedDocument;
  readonly schemas: SchemaComparer;
  /** The x- keys that are known. */
  readonly extensions: readonly Extension[];
  readonly report: Report;
}

/** One check of two operations, with its rows in the table of rules. */
export interface OperationCheck {
  readonly rows: readonly { readonly rule: string; readonly level: string }[];
  compare(pair: OperationPair): void;
}

/** Reports one difference of an operation. */
export function report(
  pair: OperationPair,
  kind: string,
  level: Level,
  site: Site,
  message: string,
  values: Partial<Difference> = {},
): void {
  pair.report.add(pair.base.id, "", { kind, level, site, message, ...values });
}

/** Returns the members of an object that people read: descriptions, x- keys that only tell, each example where it stands. */
export function textsOf(document: LinkedDocument, place: Place, contract: readonly string[]): Map<string, Fact[]> {
  const members = children(place).filter(([key, member]) => !contract.includes(key) && member.value !== undefined);
  const facts = members.flatMap(([key, member]): [string, Fact[]][] => {
    if (key !== "examples" || Array.isArray(member.value)) return [[key, [{ value: member.value, site: member }]]];
    return examplesOf(document, place).map(([name, site]) => [`example ${name}`, [{ value: site.value, site }]]);
  });
  return new Map(facts);
}

/** Compares the x- keys of two objects, and what people read of them; `contract` names the members that other checks judge. */
export function compareTextsOf(pair: OperationPair, base: Place, head: Place, contract: readonly string[], what: string): void {
  const { extensions } = pair;
  const judged = [...contract, ...gradedKeys(extensions)];
  const before = textsOf(pair.baseDocument, base, judged);
  const after = textsOf(pair.headDocument, head, judged);
  const operation = { id: pair.base.id, method: pair.head.method };
  for (const difference of [...extensionDifferences(extensions, base, head, operation), ...compareTexts(before, after, what)])
    pair.report.add(pair.base.id, "", difference);
}

/** Returns members of two maps: those of both sides, and what only one side has. */
export function matchNames<Item>(
  base: ReadonlyMap<string, Item>,
  head: ReadonlyMap<string, Item>,
): {
  both: [name: string, base: Item, head: Item][];
  lost: [name: string, item: Item][];
  gained: [name: string, item: Item][];
} {
  const both: [string, Item, Item][] = [];
  for (const [name, item] of base) {
    const other = head.get(name);
    if (other !== undefined) both.push([name, item, other]);
  }
  return { both, lost: [...base].filter(([name]) => !head.has(name)), gained: [...head].filter(([name]) => !base.has(name)) };
}

/** Returns a member's value, or what its absence means. */
export function valueOr(place: Place, key: string, absent: unknown): unknown {
  return child(place, key).value ?? absent;
}
