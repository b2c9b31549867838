import { schemaRows } from "../../contract/extensions/grade.js";
import { extensibleEnum } from "../../contract/extensions/x-extensible-enum.js";
import type { Difference, Level } from "../change.js";
import { canonical } from "../../text/json.js";
import { levelOf, type Pair, type SchemaCheck, show, siteOf, subject } from "./pair.js";

/** Closed enums (`enum`, `const`) and open ones (`x-extensible-enum`). */
export const enumValues: SchemaCheck = {
  rows: [
    { kind: "enum-value-added", request: "additive", response: "breaking: exhaustive code does not know it" },
    { kind: "enum-value-removed", request: "breaking", response: "breaking: exhaustive code names it" },
    { kind: "enum-values-replaced", request: "breaking", response: "breaking" },
    { kind: "enum-added", request: "breaking", response: "additive; breaking where a known value is lost" },
    { kind: "enum-removed", request: "additive", response: "breaking" },
    { kind: "enum-closed", request: "breaking", response: "additive; breaking where a known value is lost" },
    { kind: "enum-opened", request: "additive", response: "breaking" },
    ...schemaRows(extensibleEnum.grade),
  ],
  compare(pair) {
    const { base, head } = pair;
    if (base.enum && head.enum) return compareClosed(pair, base.enum.value, head.enum.value);
    if (head.enum) {
      const lost = without(base.open?.value ?? [], head.enum.value);
      const isLost = pair.direction === "response" && lost.length > 0;
      return [
        report(
          pair,
          base.open ? "enum-closed" : "enum-added",
          isLost ? "breaking" : levelOf(pair.direction, "tightened"),
          `only ${list(head.enum.value)} fit now`,
        ),
      ];
    }
    if (base.enum) {
      return [
        report(pair, head.open ? "enum-opened" : "enum-removed", levelOf(pair.direction, "loosened"), "other values fit too now"),
      ];
    }
    if (base.open && head.open) {
      const gained = without(head.open.value, base.open.value);
      const lost = without(base.open.value, head.open.value);
      if (gained.length + lost.length === 0) return [];
      return [{ ...report(pair, "open-enum-values-changed", "additive", words(gained, lost)), keepsValues: true }];
    }
    if (head.open)
      return [{ ...report(pair, "open-enum-added", "additive", `${list(head.open.value)} are known now`), keepsValues: true }];
    if (base.open)
      return [report(pair, "open-enum-removed", "breaking", "no known values are listed any more, and their constant goes")];
    return [];
  },
};

function compareClosed(pair: Pair, before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const gained = without(after, before);
  const lost = without(before, after);
  if (gained.length + lost.length === 0) return [];
  const kind = gained.length === 0 ? "enum-value-removed" : lost.length === 0 ? "enum-value-added" : "enum-values-replaced";
  const level: Level = pair.direction === "response" || lost.length > 0 ? "breaking" : "additive";
  return [report(pair, kind, level, words(gained, lost))];
}

function report(pair: Pair, kind: string, level: Level, says: string): Difference {
  const before = pair.base.enum ?? pair.base.open;
  const after = pair.head.enum ?? pair.head.open;
  return {
    kind,
    level,
    site: siteOf(after, before, pair),
    from: before?.value,
    to: after?.value,
    message: `${subject(pair)}: ${says}.`,
  };
}

function words(gained: readonly unknown[], lost: readonly unknown[]): string {
  return [gained.length > 0 ? `${list(gained)} added` : "", lost.length > 0 ? `${list(lost)} removed` : ""]
    .filter((one) => one !== "")
    .join(", ");
}

function list(values: readonly unknown[]): string {
  return values.length > 6
    ? `${values.slice(0, 6).map(show).join(", ")} and ${values.length - 6} more`
    : values.map(show).join(", ");
}

function without(values: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const known = new Set(others.map(canonical));
  return values.filter((value) => !known.has(canonical(value)));
}
