import { _, type Ajv2020, type CodeKeywordDefinition, type KeywordCxt, Name } from "ajv/dist/2020.js";
import { multipleOfKeyword } from "./multiple-of.js";

/** Puts our own keywords in the place of those of Ajv that judge wrongly. */
export function useOwnKeywords(ajv: Ajv2020): void {
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword(multipleOfKeyword);
  useUnevaluatedItems(ajv);
  usePatternProperties(ajv);
}

/** How many items were evaluated may be known at run time only; there Ajv takes "none" and "all" for numbers. */
function useUnevaluatedItems(ajv: Ajv2020): void {
  replace(ajv, "unevaluatedItems", (context, code) => {
    const { gen, data, it } = context;
    if (it.items instanceof Name) it.items = gen.const("items", _`${it.items} === true ? ${data}.length : ${it.items} ?? 0`);
    code(context);
  });
}

/** Which members were evaluated may be known at run time only; there Ajv writes to "none" and "all" as to an object, which throws. */
function usePatternProperties(ajv: Ajv2020): void {
  replace(ajv, "patternProperties", (context, code) => {
    const { gen, it } = context;
    const { props } = it;
    if (!(props instanceof Name)) return code(context);
    const matching = gen.var("props", _`{}`);
    it.props = matching;
    code(context);
    it.props = props;
    gen.if(_`${props} !== true`, () => gen.assign(props, _`Object.assign(${props} ?? {}, ${matching})`));
  });
}

/** Lets a function stand before and after what Ajv does for one of its keywords. */
function replace(ajv: Ajv2020, name: string, write: (context: KeywordCxt, code: (context: KeywordCxt) => void) => void): void {
  const given = ajv.getKeyword(name);
  if (typeof given !== "object" || !("code" in given)) throw new Error(`Ajv does not know ${name}`);
  const { code, ...definition } = given as CodeKeywordDefinition;
  ajv.removeKeyword(name);
  // What is added comes last, and what nothing evaluated is to be asked after all else.
  const before = name === "patternProperties" ? "unevaluatedProperties" : undefined;
  ajv.addKeyword({ ...definition, ...(before && { before }), code: (context) => write(context, code) });
}
