import { inDecimals, isMultipleOf, leastMultipleOfAll } from "./decimal.js";
import type { Effective } from "./effective.js";
import { rangeOf } from "./number-range.js";

const start = Date.UTC(2025, 0, 31, 8, 30);
const day = 86_400_000;

/** A text of each format; another one for each number. */
const formatSamples: Readonly<Record<string, (index: number) => string>> = {
  date: (index) => new Date(start + index * day).toISOString().slice(0, 10),
  "date-time": (index) => new Date(start + index * 1_000).toISOString().replace(".000Z", "Z"),
  duration: (index) => `P${index + 1}D`,
  email: (index) => `someone${numbered(index)}@example.com`,
  hostname: (index) => `example${numbered(index)}.com`,
  ipv4: (index) => `192.0.2.${index + 1}`,
  ipv6: (index) => `2001:db8::${(index + 1).toString(16)}`,
  uri: (index) => `https://example.com/${numbered(index)}`,
  "uri-reference": (index) => `/path${numbered(index)}`,
  uuid: (index) => `9f1c2d3e-4b5a-4c6d-8e7f-${(0x0a1b2c3d4e5f + index).toString(16).padStart(12, "0")}`,
};

function numbered(index: number): string {
  return index === 0 ? "" : String(index);
}

/** What may stand before a sample of a format, so long as it is wanted. */
const fillers: Readonly<Record<string, (length: number) => string>> = {
  email: (length) => "a".repeat(length),
  hostname: (length) => (length % 2 === 0 ? "" : "a") + "a.".repeat(Math.floor(length / 2)),
  "uri-reference": (length) => "/a".repeat(Math.ceil(length / 2)),
};

/** A longer text is none that a person would read. */
const mostCharacters = 100_000;

/** Returns a text of the lengths and the format that a schema states, as far as one is made; another one for each `index`. */
export function textSample({ formats, limits }: Effective, index: number): string {
  const name = formats.find((one) => one in formatSamples) ?? "";
  const format = formatSamples[name]?.(index);
  const least = Math.min(limits["minLength"] ?? 0, mostCharacters);
  if (format !== undefined) return `${(fillers[name] ?? (() => ""))(Math.max(0, least - format.length))}${format}`;
  const most = limits["maxLength"] ?? Math.max(least, 6);
  const text = "sample".slice(0, most);
  const whole = text.length >= least ? text : "0".repeat(least);
  // Where digits would be too many, letters count further.
  const mark = numbered(index).length > most ? index.toString(36) : numbered(index);
  return whole.slice(0, Math.max(0, most - mark.length)) + mark;
}

/** Returns a number within the limits that a schema states, near their lower end; another one for each `index`. */
export function numberSample(schema: Effective, index: number): number {
  const { types } = schema;
  const isWhole = !types.has("fraction");
  const stated = leastMultipleOfAll([...schema.multiples, ...(isWhole && schema.multiples.length > 0 ? [1] : [])]);
  const step = stated === 0 ? 1 : stated;
  const { lowest: least, highest, isOutside } = rangeOf(schema);
  // Where only the format limits it, a small number is the better one.
  const lowest = ["minimum", "exclusiveMinimum"].some((keyword) => schema.limits[keyword] !== undefined) ? least : -Infinity;
  let count = 1;
  // The quotient of decimals is rarely whole where they are: 0.07 / 0.01 is 7.000000000000001.
  if (lowest > -Infinity) count = isMultipleOf(lowest, step) ? Math.round(lowest / step) : Math.ceil(lowest / step);
  else if (highest < Math.max(1, step)) count = Math.floor(highest / step) - 1;
  if (inDecimals(count, step) === lowest && isOutside(lowest)) count += 1;
  const isFraction = !types.has("integer") && stated === 0;
  const value = inDecimals(count + index, step) + (isFraction ? step / 2 : 0);
  if (value < highest || (value === highest && !isOutside(highest))) return value;
  const middle = lowest > -Infinity ? lowest + (highest - lowest) / 2 : highest - 1;
  return isWhole || stated > 0 || !Number.isFinite(middle) ? value : middle;
}
