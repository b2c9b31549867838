import type { Bundle } from "../contract/document.js";
import { asObject, isObject, type Json } from "../text/json.js";
import { pointerOf } from "../text/pointer.js";
import type { Problem } from "../text/problem.js";

/** Spectral compares each value of a list, and each operation's id, with each. A whole vendor has fewer operations. */
const MOST_ENTRIES = 20_000;

/** Returns a problem for each list that is too long to be linted, and for too many paths. Nested depth is bounded by the bundle. */
export function sizeProblems({ document, locate }: Bundle): Problem[] {
  const problems: Problem[] = [];
  const report = (keys: readonly string[], what: string, count: number): void => {
    const pointer = pointerOf(keys);
    const message = `${what} has ${count} entries; ${MOST_ENTRIES} are the most.`;
    problems.push({ ...locate(pointer), pointer, message, fix: "Split it, or leave out what nobody needs." });
  };
  const visit = (value: Json, keys: readonly string[]): void => {
    if (Array.isArray(value) && value.length > MOST_ENTRIES) return report(keys, "The list", value.length);
    if (isObject(value) || Array.isArray(value))
      for (const [key, member] of Object.entries(value)) if (typeof member === "object") visit(member, [...keys, key]);
  };
  visit(document, []);
  const paths = Object.keys(asObject(document["paths"])).length;
  if (paths > MOST_ENTRIES) report(["paths"], "The map of paths", paths);
  return problems;
}
