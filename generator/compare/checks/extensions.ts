import type { Extension } from "../../contract/extensions/extension.js";
import {
  type ChangedOperation,
  objectRows,
  type SchemaGrade,
  schemaRows,
  type ValueChange,
} from "../../contract/extensions/grade.js";
import type { Difference } from "../change.js";
import { isEqual } from "../../text/json.js";
import { child, type Place } from "../../contract/linked/place.js";
import { type SchemaCheck, show, siteOf, subject } from "./pair.js";
import type { Fact } from "../reader/schema.js";

/** Rows of all keys that stand outside schemas. */
export function extensionRows(extensions: readonly Extension[]): { readonly rule: string; readonly level: string }[] {
  return extensions.flatMap(({ grade }) => objectRows(grade));
}

/** Returns the keys that are no texts outside schemas. */
export function gradedKeys(extensions: readonly Extension[]): string[] {
  return extensions.filter(({ grade }) => grade.by === "object").map(({ key }) => key);
}

/** Returns what differs in the x- keys of two objects that stand for each other. */
export function extensionDifferences(
  extensions: readonly Extension[],
  base: Place,
  head: Place,
  operation: ChangedOperation,
): Difference[] {
  return extensions.flatMap(({ key, grade }) => {
    const [before, after] = [child(base, key), child(head, key)];
    if (grade.by !== "object" || (before.value === undefined && after.value === undefined)) return [];
    return [...grade.changes(before.value, after.value, operation)].map((change) =>
      differenceOf(change, change.side === "base" ? before : after),
    );
  });
}

function differenceOf({ rule, keys, side: _, ...change }: ValueChange, whole: Place): Difference {
  return { ...change, kind: rule, site: keys.reduce(child, whole) };
}

/** Returns the check of the x- keys of schemas that are graded by their rows alone. */
export function schemaExtensions(extensions: readonly Extension[]): SchemaCheck {
  const graded = extensions.flatMap(({ key, grade }) => (grade.by === "schema" ? [{ key, grade }] : []));
  return {
    rows: graded.flatMap(({ grade }) => schemaRows(grade)),
    compare: (pair) =>
      graded.flatMap(({ key, grade }): Difference[] => {
        const [before, after] = [valuesOf(pair.base.texts.get(key), grade), valuesOf(pair.head.texts.get(key), grade)];
        if (isEqual(before, after)) return [];
        const change = before.length === 0 ? "added" : after.length === 0 ? "removed" : "changed";
        const level = grade.levels[change]?.[pair.direction];
        if (level === undefined) return [];
        const [from, to] = [before, after].map((values) => (values.length > 1 ? values : values[0]));
        return [
          {
            kind: `${grade.name}-${change}`,
            level,
            site: siteOf(pair.head.texts.get(key)?.[0], pair.base.texts.get(key)?.[0], pair),
            from,
            to,
            message: `${subject(pair)}: ${key} is ${show(to)}, before ${show(from)}.`,
          },
        ];
      }),
  };
}

function valuesOf(facts: readonly Fact[] | undefined, { absent }: SchemaGrade): unknown[] {
  return (facts ?? []).map(({ value }) => value).filter((value) => value !== absent);
}
