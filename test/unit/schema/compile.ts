import type { Compiled } from "../../../runtime/src/validate/check.js";
import { compileSchemas } from "../../../generator/emit/validate/compiled-schemas.js";
import { applied } from "../../../generator/schema/applied.js";
import { modelOf } from "../../../generator/schema/model.js";
import type { Direction } from "../../../generator/schema/read.js";
import type { JsonObject } from "../../../generator/text/json.js";
import { ref } from "./document.js";

/** Gives the validator of one schema, loaded from the module that packages get. */
export async function compile(schema: JsonObject, components: JsonObject = {}): Promise<Compiled> {
  const code = compileSchemas(new Map([["subject", schema]]), components);
  const module: { subject: Compiled } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.subject;
}

/** Gives the validator of a document's `Thing`, which lets answers have kinds that came later. */
export async function compileThing(document: JsonObject, direction: Direction): Promise<Compiled> {
  const { schemas, components } = applied(
    modelOf(document).nodes,
    new Map([["subject", { place: ref("Thing"), direction }]]),
    true,
  );
  const [schema = {}] = [...schemas.values()];
  return compile(schema, components);
}
