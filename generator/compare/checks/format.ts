import type { Difference, Level } from "../change.js";
import { type Effect, levelOf, type Pair, type SchemaCheck, show, siteOf, subject } from "./pair.js";
import { haveSameTypes, usesBigint } from "./type.js";

/** Formats of numbers from the narrowest to no format at all. */
const WIDTHS: readonly (readonly (string | undefined)[])[] = [
  ["int8", "int16", "int32", "int64", undefined],
  ["uint8", "uint16", "uint32", "uint64", undefined],
  ["float", "double", undefined],
];
/** Formats that give a member another TypeScript type than string. */
const BYTES = ["binary"];

/** `format`, with the width of numbers; int64 is `number | bigint` in TypeScript. */
export const format: SchemaCheck = {
  rows: [
    { kind: "format-added", request: "breaking", response: "additive; breaking for int64 and binary" },
    { kind: "format-removed", request: "additive; breaking for int64 and binary", response: "breaking" },
    {
      kind: "format-changed",
      request: "breaking; additive for a wider number",
      response: "breaking; additive for a narrower number without int64",
    },
  ],
  compare(pair) {
    const before = pair.base.facts.get("format")?.[0];
    const after = pair.head.facts.get("format")?.[0];
    // Another type comes with another format; that is one change.
    if (before?.value === after?.value || !haveSameTypes(pair.base, pair.head)) return [];
    const kind = before === undefined ? "format-added" : after === undefined ? "format-removed" : "format-changed";
    const difference: Difference = {
      kind,
      level: level(pair, before?.value, after?.value),
      site: siteOf(after, before, pair),
      from: before?.value,
      to: after?.value,
      message: `${subject(pair)} has the format ${show(after?.value)}, before ${show(before?.value)}.`,
    };
    return [difference];
  },
};

function level(pair: Pair, before: unknown, after: unknown): Level {
  const was = usesBigint(pair.base);
  const is = usesBigint(pair.head);
  if (was !== is && (was || pair.direction === "response")) return "breaking";
  if ([before, after].some((one) => BYTES.some((name) => name === one))) return "breaking";
  return levelOf(pair.direction, effectOf(before, after));
}

function effectOf(before: unknown, after: unknown): Effect {
  for (const widths of WIDTHS) {
    const [from, to] = [widths.findIndex((one) => one === before), widths.findIndex((one) => one === after)];
    if (from >= 0 && to >= 0) return to > from ? "loosened" : "tightened";
  }
  return before === undefined ? "tightened" : after === undefined ? "loosened" : "changed";
}
