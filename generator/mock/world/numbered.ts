import { type Json, isObject } from "../../text/json.js";

/** Returns a value with `{n}` and `{n:12}` in its texts as its number, counted from 1, and `{from, step}` counted on. */
export function numbered(value: Json, index: number): Json {
  if (typeof value === "string")
    return value.replaceAll("{n}", String(index + 1)).replaceAll("{n:12}", String(index + 1).padStart(12, "0"));
  if (Array.isArray(value)) return value.map((entry) => numbered(entry, index));
  if (!isObject(value)) return value;
  const { from, step } = value;
  if (typeof from === "number" && typeof step === "number") return from + index * step;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, numbered(member, index)]));
}
