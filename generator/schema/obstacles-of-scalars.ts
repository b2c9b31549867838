import { inDecimals, isMultipleOf, leastMultipleOfAll } from "./decimal.js";
import type { Effective } from "./effective.js";
import { rangeOf } from "./number-range.js";

/** Keywords that exclude each other. */
export interface Contradiction {
  /** What is said of the value: "its limits exclude each other". */
  readonly reason: string;
  /** The keywords that say so, that first which tells most. */
  readonly keywords: readonly string[];
}

export const limitsExclude = "its limits exclude each other";

/** How many characters a text of a format has at least and at most, by whichever judge takes more texts. */
const lengths: Readonly<Record<string, readonly [least: number, most: number]>> = {
  date: [10, 10],
  "date-time": [20, Infinity],
  duration: [3, Infinity],
  email: [3, Infinity],
  hostname: [1, 254],
  ipv4: [7, 15],
  ipv6: [2, 45],
  uri: [2, Infinity],
  uuid: [36, 45],
};

/** Returns what leaves no text. */
export function obstacleOfText({ limits, formats }: Effective): Contradiction | undefined {
  const [least, most] = [limits["minLength"] ?? 0, limits["maxLength"] ?? Infinity];
  if (least > most) return { reason: limitsExclude, keywords: ["minLength", "maxLength"] };
  for (const format of formats) {
    const [shortest, longest] = lengths[format] ?? [0, Infinity];
    const about = `a text of the format ${format} has`;
    if (most < shortest) return { reason: `${about} at least ${shortest} characters`, keywords: ["maxLength"] };
    if (least > longest) return { reason: `${about} at most ${longest} characters`, keywords: ["minLength"] };
  }
  return undefined;
}

const numberKeywords = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf", "format"];

/** Returns what leaves no number within the limits: JSON Schema 2020-12, 6.2. */
export function obstacleOfNumber(schema: Effective, isInteger: boolean): Contradiction | undefined {
  return hasNumber(schema, isInteger) ? undefined : { reason: limitsExclude, keywords: numberKeywords };
}

function hasNumber(schema: Effective, isInteger: boolean): boolean {
  const { lowest, highest, isOutside } = rangeOf(schema);
  if (lowest > highest) return false;
  const step = leastMultipleOfAll([...schema.multiples, ...(isInteger ? [1] : [])]);
  if (step === 0 || !Number.isFinite(step)) return lowest < highest || !isOutside(lowest);
  if (!Number.isFinite(lowest) || !Number.isFinite(highest)) return true;
  const first = isMultipleOf(lowest, step) ? lowest : inDecimals(Math.ceil(lowest / step), step);
  const inside = first === lowest && isOutside(first) ? first + step : first;
  return inside < highest || (inside === highest && !isOutside(inside));
}
