import type { Site } from "../change.js";
import type { Fact } from "./schema.js";

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
};

/** A lower or upper limit. */
export type Limit = Fact & { readonly value: number };

/**
 * Returns the limits that hold, as the two of JSON Schema's older form: a value, and whether it is outside. Those that hold of any value
 * are left out. `siteOf` tells where a keyword with a value stands.
 */
export function limitsOf(
  strictest: Readonly<Record<string, number>>,
  siteOf: (keyword: string, value: number) => Site,
): Map<string, Limit> {
  const limits = new Map<string, Limit>();
  for (const name of Object.keys(LIMITS)) {
    const [value, exclusive] = [strictest[name], strictest[`exclusiveM${name.slice(1)}`]];
    const isVoid = value === (name === "minContains" ? 1 : 0) && /^min(Length|Items|Properties|Contains)$/.test(name);
    const own: Limit | undefined = value === undefined || isVoid ? undefined : { value, site: siteOf(name, value) };
    const outside: Limit | undefined =
      exclusive === undefined || LIMITS[name] !== "number"
        ? undefined
        : { value: exclusive, site: siteOf(`exclusiveM${name.slice(1)}`, exclusive), exclusive: true };
    const limit = own && outside ? (isStricter(name, outside, own) ? outside : own) : (own ?? outside);
    if (limit) limits.set(name, limit);
  }
  return limits;
}

/** True when the first limit refuses values that the second admits. */
export function isStricter(name: string, one: Limit, other: Limit): boolean {
  if (one.value === other.value) return one.exclusive === true && other.exclusive !== true;
  return name.startsWith("min") ? one.value > other.value : one.value < other.value;
}
