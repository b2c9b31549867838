import type { Compiled } from "../../../runtime/src/validate/check.js";
import { compileSchemas } from "../../../generator/emit/validate/compiled-schemas.js";
import type { JsonObject } from "../../../generator/text/json.js";

/** Gives the validator of one schema, loaded from the module that packages get. */
export async function compile(schema: JsonObject, components: JsonObject = {}): Promise<Compiled> {
  const code = compileSchemas(new Map([["subject", schema]]), components);
  const module: { subject: Compiled } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.subject;
}
