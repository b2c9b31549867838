import { _, type CodeKeywordDefinition } from "ajv/dist/2020.js";
import { isMultipleOf } from "./decimal.js";

/** `isMultipleOf` as source, for validators that import nothing. */
export const multipleOfSource = `function multipleOf(value, factor) {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(factor)) return value % factor === 0;
  const decimals = [value, factor].map((number) => /^(-?\\d+)(?:\\.(\\d+))?(?:e([+-]\\d+))?$/.exec(number));
  if (decimals.includes(null)) return false;
  const exponents = decimals.map(([, , fraction = "", exponent = 0]) => exponent - fraction.length);
  const lowest = Math.min(...exponents);
  const [one, other] = decimals.map(
    ([, whole, fraction = ""], index) => BigInt(whole + fraction) * 10n ** BigInt(exponents[index] - lowest),
  );
  return one % other === 0n;
}`;

/** The keyword for Ajv, in place of its own, which divides doubles. */
export const multipleOfKeyword: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: { message: "must be a multiple", params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}` },
  code(context) {
    const { gen, data, schemaCode } = context;
    const call = gen.scopeValue("func", { ref: isMultipleOf, code: _`require("ajv/dist/runtime/multipleOf").default` });
    context.fail(_`!${call}(${data}, ${schemaCode})`);
  },
};
