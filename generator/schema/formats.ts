import type { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Formats that are known and limit nothing. */
export const looseFormats: readonly string[] = ["binary", "byte", "double", "float", "password"];

/** Lets Ajv judge texts by their formats. What limits nothing in validators of packages limits nothing here. */
export function useFormats(ajv: Ajv2020): void {
  addFormats.default(ajv);
  for (const name of looseFormats) ajv.addFormat(name, true);
}
