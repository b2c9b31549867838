import { type Effective, strictestLimits } from "./effective.js";
import { numberFormats } from "./formats.js";

/** The numbers that limits and formats leave. */
export interface NumberRange {
  readonly lowest: number;
  readonly highest: number;
  /** Whether one of the two ends is no number of the range itself. */
  isOutside(end: number): boolean;
}

/** Returns between which numbers those lie that fit a schema, divisors apart; its ends may be infinite. */
export function rangeOf({ limits, formats }: Pick<Effective, "limits" | "formats">): NumberRange {
  const all = strictestLimits([limits, ...formats.map((name) => numberFormats[name] ?? {})]);
  return {
    lowest: Math.max(all["minimum"] ?? -Infinity, all["exclusiveMinimum"] ?? -Infinity),
    highest: Math.min(all["maximum"] ?? Infinity, all["exclusiveMaximum"] ?? Infinity),
    isOutside: (end) => end === all["exclusiveMinimum"] || end === all["exclusiveMaximum"],
  };
}
