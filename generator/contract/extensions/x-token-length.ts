import { type JsonObject, objectAt } from "../../text/json.js";
import type { Extension, Finding, Use } from "./extension.js";
import { count, object } from "./value-schemas.js";

/** The length of a token, where a page states it. */
export const tokenLength: Extension<{ readonly minLength?: number; readonly maxLength?: number }> = {
  key: "x-token-length",
  places: ["securityScheme"],
  schema: object(
    { "minLength?": count, "maxLength?": count },
    { minProperties: 1, problem: "is no object with minLength or maxLength", fix: "write what the page states" },
  ),
  isMade: false,
  grade: { by: "text" },
  row: { where: "apiKey security scheme", says: "`{minLength, maxLength}` of the token, where a page states it" },
  rule: { asks: "has lengths, on an API key", why: "tokens are checked by it before sending" },
  *check(_, uses: readonly Use<{ minLength?: number; maxLength?: number }>[]): Generator<Finding> {
    for (const { node, value, path } of uses) {
      if (node.value["type"] !== "apiKey") {
        yield { path, message: "Only a security scheme of type apiKey has a token length; move it there." };
      }
      if ((value.minLength ?? 0) > (value.maxLength ?? Infinity)) {
        yield { path: [...path, "minLength"], message: "minLength of the token is greater than its maxLength; exchange them." };
      }
    }
  },
};

/** Returns the stated lengths of the token of a security scheme, as members of a schema. */
export function tokenLengthOf(scheme: JsonObject): JsonObject {
  return objectAt(scheme, tokenLength.key);
}
