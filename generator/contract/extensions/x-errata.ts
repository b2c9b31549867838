import { type Json, type JsonObject, isObject, listAt } from "../../text/json.js";
import type { Extension } from "./extension.js";
import { listOf, object, oneOf, text } from "./value-schemas.js";

/** Where the document departs from its page, and why. */
export const errata: Extension = {
  key: "x-errata",
  places: ["operation", "parameter", "requestBody", "response", "mediaType", "schema", "securityScheme"],
  schema: listOf((words) =>
    object(
      {
        fact: oneOf(
          ...["type", "required", "requiredWhen", "onlyWith", "default", "enum", "minLength", "maxLength", "minimum", "maximum"],
          ...["minItems", "maxItems", "itemMinLength", "itemMaxLength", "name", "status", "text"],
        ),
        page: text,
        spec: text,
        reason: text,
        "member?": text,
      },
      words,
    ),
  ),
  isMade: false,
  grade: { by: "text" },
  row: {
    where: "operation, parameter, request body, response, media type, schema, security scheme",
    says:
      "list of `{fact, page, spec, reason, member?}`: which fact departs from the page, what the page says, what the document says, why; `member` where it " +
      "is not the one that the entry stands at; see below",
  },
  rule: {
    asks: "entries have `fact`, `page`, `spec` and `reason`, and a known fact",
    why: "a departure from the page is recorded so that it can be checked",
  },
};

/** Returns the errata that stand at an object of a document. */
export function errataOf(owner: JsonObject): JsonObject[] {
  return listAt(owner, errata.key).filter(isObject);
}

/** Returns an object that carries the errata of others, as one schema is made from several objects. */
export function withErrataOf(...owners: readonly JsonObject[]): Record<string, Json> {
  return { [errata.key]: owners.flatMap((owner) => listAt(owner, errata.key)) };
}
