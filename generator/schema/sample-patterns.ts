import fc from "fast-check";
import type { Effective } from "./effective.js";
import { fitsAlone } from "./fits-alone.js";

/** So many texts are made of a pattern; those are taken first that people read most easily. */
const runs = 50;
/** Of a pattern that looks ahead or behind only some texts fit. */
const runsOfLooks = 500;
/** What repeats more than this inside repetitions makes texts that nobody would read. */
const mostRepeats = 1_000;
/** Sizes that the library knows; a larger one is tried where no smaller text fits. */
const sizes = ["small", "medium"] as const;

const known = new Map<string, readonly string[]>();

/**
 * Returns texts that have the patterns of a schema and fit what else it says of a text, short ones of plain characters first, the same
 * in each run. There is none where no pattern is stated, or where one refers back.
 */
export function patternTexts(schema: Effective): readonly string[] {
  const { patterns, formats, limits, values, excluded } = schema;
  const key = JSON.stringify([patterns, formats, limits, values, excluded]);
  const found = known.get(key) ?? fittingTexts(schema);
  known.set(key, found);
  return found;
}

function fittingTexts(schema: Effective): string[] {
  for (const size of sizes) {
    const texts = schema.patterns.flatMap((pattern) => textsOf(pattern, size)).filter((text) => fitsAlone(schema, text));
    const strangeness = (text: string): number => text.replace(/[\w.-]/g, "").length;
    if (texts.length > 0)
      return [...new Set(texts)].sort((one, other) => strangeness(one) - strangeness(other) || one.length - other.length);
  }
  return [];
}

/** Texts that have a pattern; none of a pattern that the library cannot read. */
function textsOf(pattern: string, size: (typeof sizes)[number]): string[] {
  const repeats = [...pattern.matchAll(/\{(\d+)/g)].reduce((product, [, least]) => product * Math.max(1, Number(least)), 1);
  if (repeats > mostRepeats) return [];
  const plain = withoutLooks(pattern);
  try {
    const arbitrary = fc.stringMatching(new RegExp(plain, "u"), { size });
    return fc.sample(arbitrary, { numRuns: plain === pattern ? runs : runsOfLooks, seed: 1 });
  } catch {
    return [];
  }
}

/** The pattern without what looks ahead or behind, which the library cannot read: of the texts that it makes those are kept that fit all. */
function withoutLooks(pattern: string): string {
  const start = /(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\\[(]|\((?!\?<?[=!]))*/su.exec(pattern)?.[0].length ?? 0;
  if (start === pattern.length) return pattern;
  let depth = 0;
  let end = start;
  for (const [part] of pattern.slice(start).matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gsu)) {
    end += part.length;
    depth += part === "(" ? 1 : part === ")" ? -1 : 0;
    if (depth === 0) break;
  }
  return withoutLooks(pattern.slice(0, start) + pattern.slice(end));
}
