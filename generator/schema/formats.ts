import type { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonObject } from "../text/json.js";

/** Formats that limit a number, written as limits. */
export const numberFormats: Readonly<Record<string, JsonObject>> = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: { minimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 },
};

/** Formats that are known and limit nothing. */
export const looseFormats: readonly string[] = ["binary", "byte", "double", "float", "password"];

/**
 * Lets Ajv judge texts by their formats: in "full", as examples are to be, so that a date is one of the calendar; "fast", as validators of
 * packages do. What limits nothing in those limits nothing here.
 */
export function useFormats(ajv: Ajv2020, mode: "fast" | "full"): void {
  addFormats.default(ajv, { mode });
  for (const name of looseFormats) ajv.addFormat(name, true);
}
