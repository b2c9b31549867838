import { _, type Ajv2020, Name } from "ajv/dist/2020.js";
import { multipleOfKeyword } from "./multiple-of.js";

/** Puts our own keywords in the place of those of Ajv that judge wrongly. */
export function useOwnKeywords(ajv: Ajv2020): void {
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword(multipleOfKeyword);
  useUnevaluatedItems(ajv);
}

/** How many items were evaluated may be known at run time only; there Ajv takes "none" and "all" for numbers. */
function useUnevaluatedItems(ajv: Ajv2020): void {
  const given = ajv.getKeyword("unevaluatedItems");
  if (typeof given !== "object" || !("code" in given)) throw new Error("Ajv does not know unevaluatedItems");
  const { code, ...definition } = given;
  ajv.removeKeyword("unevaluatedItems");
  ajv.addKeyword({
    ...definition,
    code(context) {
      const { gen, data, it } = context;
      if (it.items instanceof Name) it.items = gen.const("items", _`${it.items} === true ? ${data}.length : ${it.items} ?? 0`);
      code(context);
    },
  });
}
