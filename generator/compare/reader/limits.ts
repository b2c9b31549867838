import type { Site } from "../change.js";
import type { Fact, Schema } from "./schema.js";

/** Limits, and the type that each concerns. */
export const LIMITS: Readonly<Record<string, string>> = {
  minLength: "string",
  maxLength: "string",
  minItems: "array",
  maxItems: "array",
  minProperties: "object",
  maxProperties: "object",
  minContains: "array",
  maxContains: "array",
  minimum: "number",
  maximum: "number",
  exclusiveMinimum: "number",
  exclusiveMaximum: "number",
};

/** Limits are kept as the two of JSON Schema's older form: a value, and whether it is outside. */
export function addLimit(schema: Schema, key: string, value: number, site: Site): void {
  if (value === (key === "minContains" ? 1 : 0) && /^min(Length|Items|Properties|Contains)$/.test(key)) return;
  const exclusive = /^exclusive/.test(key);
  const name = exclusive ? (key === "exclusiveMinimum" ? "minimum" : "maximum") : key;
  const own = { value, site, ...(exclusive ? { exclusive } : {}) };
  const other = schema.limits.get(name);
  if (!other || isStricter(name, own, other))
    schema.limits.set(name, other?.exclusive === true && other.value === value ? other : own);
}

/** True when the first limit refuses values that the second admits. */
export function isStricter(
  name: string,
  one: Fact & { readonly value: number },
  other: Fact & { readonly value: number },
): boolean {
  if (one.value === other.value) return one.exclusive === true && other.exclusive !== true;
  return name.startsWith("min") ? one.value > other.value : one.value < other.value;
}
