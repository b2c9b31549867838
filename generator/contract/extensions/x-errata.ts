import { type Json, type JsonObject, isObject, listAt } from "../../text/json.js";
import type { Extension, Finding, Use } from "./extension.js";
import { listOf, object, oneOf, text } from "./value-schemas.js";
import { docSourcesOf, SOURCE_KINDS, type SourceKind } from "./x-doc-source.js";

/** Where the document departs from a source, and why. */
export const errata: Extension<readonly ErratumValue[]> = {
  key: "x-errata",
  places: ["operation", "parameter", "requestBody", "response", "mediaType", "schema", "securityScheme"],
  schema: listOf((words) =>
    object(
      {
        fact: oneOf(
          ...[
            "type",
            "required",
            "requiredWhen",
            "onlyWith",
            "default",
            "enum",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
          ],
          ...["minItems", "maxItems", "itemMinLength", "itemMaxLength", "name", "status", "text"],
        ),
        ...Object.fromEntries(SOURCE_KINDS.map((kind) => [`${kind}?`, text])),
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
      "list of `{fact, page?, definition?, sdk?, spec, reason, member?}`: which fact departs from a source, what that source says (under its kind; several " +
      "where they say it too), what the document says, why; `member` where it is not the one that the entry stands at; see below",
  },
  rule: {
    asks: "entries have `fact`, `spec` and `reason`, a known fact, and what the source says: `page`, `definition` or `sdk`, one that an operation has",
    why: "a departure from a source is recorded so that it can be checked",
  },
  *check(document, uses: readonly Use<readonly ErratumValue[]>[]): Generator<Finding> {
    const kinds = new Set(document.operations.flatMap(({ value }) => docSourcesOf(value).map(({ kind }) => kind)));
    for (const { value, path } of uses) {
      for (const [index, entry] of value.entries()) {
        const named = sourcesOf(entry);
        const at = [...path, index];
        if (named.length === 0) {
          yield {
            path: at,
            message: `An erratum says of no source what it says; add ${SOURCE_KINDS.join(", ")}, whichever it is.`,
          };
          continue;
        }
        // What services share may depart from sources that only some of them have.
        if (kinds.size === 0 || named.some((kind) => kinds.has(kind))) continue;
        const message = `No operation is written from a source of kind ${named.join(" or ")}; add it, or correct the kind.`;
        yield { path: at, message };
      }
    }
  },
};

/** An entry that fits its schema. */
interface ErratumValue extends Partial<Readonly<Record<SourceKind, string>>> {
  readonly fact: string;
}

/** Returns the kinds of source that an erratum departs from. */
export function sourcesOf(erratum: object): SourceKind[] {
  return SOURCE_KINDS.filter((kind) => kind in erratum);
}

/** Returns the errata that stand at an object of a document. */
export function errataOf(owner: JsonObject): JsonObject[] {
  return listAt(owner, errata.key).filter(isObject);
}

/** Returns an object that carries the errata of others, as one schema is made from several objects. */
export function withErrataOf(...owners: readonly JsonObject[]): Record<string, Json> {
  return { [errata.key]: owners.flatMap((owner) => listAt(owner, errata.key)) };
}
