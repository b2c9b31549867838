import { fullFormats } from "ajv-formats/dist/formats.js";
import { canonical, includesEqual, type Json } from "../text/json.js";
import { isMultipleOf } from "./decimal.js";
import { type Effective, typeOf } from "./effective.js";
import { looseFormats } from "./formats.js";
import { matches } from "./read.js";

const formats: ReadonlyMap<string, unknown> = new Map(
  Object.entries(fullFormats).filter(([name]) => !looseFormats.includes(name)),
);

/** Whether a value fits what is said of its own type; members and items are not looked at. */
export function fitsAlone(schema: Effective, value: Json): boolean {
  return refusingKeyword(schema, value) === undefined;
}

/** Returns the keyword that refuses a value for what it is itself, its members and items apart. */
export function refusingKeyword(schema: Effective, value: Json): string | undefined {
  const { limits, types, values, excluded } = schema;
  if (!types.has(typeOf(value))) return "type";
  if (includesEqual(excluded, value)) return "not";
  if (values !== undefined && !includesEqual(values, value)) return "enum";
  if (typeof value === "string") {
    const length = limitPassed(limits, "Length", [...value].length);
    if (length !== undefined || schema.patterns.every((pattern) => matches(pattern, value)))
      return length ?? formatPassed(schema, value);
    return "pattern";
  }
  if (typeof value === "number") return numberRefused(schema, value);
  if (Array.isArray(value)) {
    const isRepeating = schema.uniqueItems && new Set(value.map(canonical)).size < value.length;
    return limitPassed(limits, "Items", value.length) ?? (isRepeating ? "uniqueItems" : undefined);
  }
  if (typeof value !== "object" || value === null) return undefined;
  const isWhole = schema.required.every((name) => Object.hasOwn(value, name));
  return limitPassed(limits, "Properties", Object.keys(value).length) ?? (isWhole ? undefined : "required");
}

function numberRefused(schema: Effective, value: number): string | undefined {
  const { limits, multiples } = schema;
  if (value <= (limits["exclusiveMinimum"] ?? -Infinity)) return "exclusiveMinimum";
  if (value >= (limits["exclusiveMaximum"] ?? Infinity)) return "exclusiveMaximum";
  const isMultiple = multiples.every((factor) => isMultipleOf(value, factor));
  return limitPassed(limits, "imum", value) ?? (isMultiple ? formatPassed(schema, value) : "multipleOf");
}

function limitPassed(limits: Effective["limits"], name: string, size: number): string | undefined {
  if (size < (limits[`min${name}`] ?? -Infinity)) return `min${name}`;
  return size > (limits[`max${name}`] ?? Infinity) ? `max${name}` : undefined;
}

function formatPassed(schema: Effective, value: string | number): string | undefined {
  return schema.formats.every((name) => fitsFormat(name, value)) ? undefined : "format";
}

/** Formats as the check of examples asserts them, which is stricter than what clients do with a date that no calendar has. */
function fitsFormat(name: string, value: string | number): boolean {
  const format = formats.get(name);
  const stated = typeof format === "object" && format !== null ? format : {};
  const isForNumbers = "type" in stated && stated.type === "number";
  if (isForNumbers !== (typeof value === "number")) return true;
  const test: unknown = "validate" in stated ? stated.validate : format;
  if (test instanceof RegExp) return test.test(String(value));
  return typeof test !== "function" || test(value) === true;
}
