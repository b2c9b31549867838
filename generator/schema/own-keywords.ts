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
  const write: Parameters<typeof replace>[2] = (context, code) => {
    const { gen, it } = context;
    const { props } = it;
    if (!(props instanceof Name)) return code(context);
    const matching = gen.var("props", _`{}`);
    it.props = matching;
    code(context);
    it.props = props;
    gen.if(_`${props} !== true`, () => gen.assign(props, _`Object.assign(${props} ?? {}, ${matching})`));
  };
  replace(ajv, "patternProperties", write, "unevaluatedProperties");
}

/**
 * Lets a function stand around what Ajv does for one of its keywords. Ajv asks keywords in the order in which they were added: `before` is
 * the one that this one must come before.
 */
function replace(
  ajv: Ajv2020,
  name: string,
  write: (context: KeywordCxt, code: (context: KeywordCxt) => void) => void,
  before?: string,
): void {
  const given = ajv.getKeyword(name);
  if (typeof given !== "object" || !("code" in given)) throw new Error(`Ajv does not know ${name}`);
  const { code, ...definition } = given as CodeKeywordDefinition;
  ajv.removeKeyword(name);
  ajv.addKeyword({ ...definition, ...(before !== undefined && { before }), code: (context) => write(context, code) });
}
