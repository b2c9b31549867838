/** Beyond these a pattern that someone else wrote may take for ever on a short text: it is not tried. */
const REPEATED_GROUP = /\)(?:[*+]|\{\d+,)/;
const OPEN_REPEATS = /[*+]|\{\d+,/g;
const MOST_OPEN_REPEATS = 4;
const LONGEST = 300;

/** A pattern as an expression of JavaScript; `null` for one of another dialect, and for one that is not safe to try. */
export function safeExpression(pattern: string): RegExp | null {
  if (pattern.length > LONGEST || REPEATED_GROUP.test(pattern)) return null;
  if ((pattern.match(OPEN_REPEATS)?.length ?? 0) > MOST_OPEN_REPEATS) return null;
  try {
    return new RegExp(pattern, "u");
  } catch {
    return null;
  }
}

const LENGTHS = [5, 1, 2, 3, 4, 6, 8, 10, 16, 24, 32, 36, 64];
const UUID = "00000000-0000-0000-0000-000000000000";

/** A value of these lengths that has the pattern; `null` where none can be made up. */
export function sampleOf(pattern: string, minLength: number, maxLength: number): string | null {
  const expression = safeExpression(pattern);
  if (expression === null) return null;
  const lengths = [...LENGTHS, minLength, maxLength].filter(
    (length) => length >= minLength && length <= maxLength && length <= 100,
  );
  const values = lengths.flatMap((length) =>
    ["BLANK", "blank", "Blank"]
      .map((word) => word.padEnd(length, "x").slice(0, length))
      .concat(["0", "a", "A"].map((one) => one.repeat(length))),
  );
  return (
    [...values, UUID, "https://blank.invalid/"].find(
      (value) => value.length >= minLength && value.length <= maxLength && expression.test(value),
    ) ?? null
  );
}
