import type { RuleDefinition } from "@stoplight/spectral-core";
import { isSensitive } from "../../contract/extensions/x-sensitive.js";
import type { OpenApiDocument } from "../../contract/objects/document.js";
import type { JsonPath } from "../../contract/objects/kinds.js";
import { partsOf } from "../../contract/objects/schemas.js";
import { isObject, type JsonObject } from "../../text/json.js";
import { documentRule, type Finding } from "../functions/document-rule.js";

/** What says of itself that it is no secret: `not-a-password`, `Example-123`, `<password>`, `********`. */
const MADE_UP = /^BLANK|example|sample|not[-_ ]?a|made[-_ ]?up|dummy|fake|placeholder|^<.*>$|^(.)\1*$/i;

/** Finds examples that show a value of a secret as it could be. @internal */
export const secretExample: RuleDefinition = documentRule(
  "An example of a secret says that it is none.",
  function* (document): Generator<Finding> {
    if (!document.ofKind("schema").some(({ value }) => isSensitive(value))) return;
    for (const { value: holder, path } of [...document.ofKind("parameter"), ...document.ofKind("mediaType")]) {
      for (const [name, example] of Object.entries(isObject(holder["examples"]) ? holder["examples"] : {})) {
        const value = isObject(example) ? example["value"] : undefined;
        yield* secretsIn(document, value, [holder["schema"]], false, [...path, "examples", name, "value"]);
      }
    }
  },
);

/** Walks an example beside the schemas of its place. */
function* secretsIn(
  document: OpenApiDocument,
  value: unknown,
  schemas: readonly unknown[],
  isInside: boolean,
  path: JsonPath,
): Generator<Finding> {
  const parts = schemas.flatMap((schema) => partsOf(document, schema).parts);
  const isSecret = isInside || parts.some(isSensitive);
  if (typeof value === "object" && value !== null) {
    const isList = Array.isArray(value);
    for (const [key, member] of Object.entries(value)) {
      const below = parts.flatMap((part) => (isList ? [part["items"]] : memberSchemas(part, key)));
      yield* secretsIn(document, member, below, isSecret, [...path, isList ? Number(key) : key]);
    }
  } else if (isSecret && typeof value === "string" && !MADE_UP.test(value)) {
    const message = "The example shows a secret as it could be; write a value that says it is none, such as not-a-password.";
    yield { path, message };
  }
}

function memberSchemas(schema: JsonObject, name: string): unknown[] {
  const properties = schema["properties"];
  if (isObject(properties) && Object.hasOwn(properties, name)) return [properties[name]];
  return [schema["additionalProperties"], schema["unevaluatedProperties"]];
}
