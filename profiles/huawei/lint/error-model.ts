import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../../../generator/lint/functions/document-rule.js";
import type { OpenApiDocument } from "../../../generator/contract/objects/document.js";
import type { JsonPath } from "../../../generator/contract/objects/kinds.js";
import { isObject } from "../../../generator/text/json.js";
import { jsonSchemas, partsOf, schemasAt, typesOf } from "../../../generator/contract/objects/schemas.js";

const members = ["error_code", "error_msg"];

/** Finds documented error answers that are not a named object with error code and message. @internal */
export const errorModel: RuleDefinition = documentRule(
  "A documented error answer is a named object with error_code and error_msg.",
  function* (document) {
    for (const node of document.ofKind("responses")) {
      for (const [status, response] of Object.entries(node.value)) {
        if (/^([45]|default$)/.test(status)) yield* checkError(document, response, [...node.path, status], status);
      }
    }
  },
);

function* checkError(document: OpenApiDocument, response: unknown, path: JsonPath, status: string): Generator<Finding> {
  const target = document.resolve(response);
  if (target === undefined) return;
  const [schema] = jsonSchemas(target.value);
  if (schema === undefined) {
    yield {
      path,
      message: `Error ${status} has no JSON body; describe the page's error structure, or drop the status if the page has none.`,
    };
    return;
  }
  if (typeof schema["$ref"] !== "string" && !(isObject(response) && "$ref" in response)) {
    yield { path, message: `The body of error ${status} has no name; move its schema to components.schemas and refer to it.` };
    return;
  }
  const { parts, open } = partsOf(document, schema);
  if (!open && !parts.some((part) => typesOf(part).includes("object"))) {
    yield { path, message: `The body of error ${status} is no object; error answers are objects with ${members.join(" and ")}.` };
    return;
  }
  for (const member of members) {
    // Older pages of the vendor put both into one member, `error`.
    const places = [`/${member}`, `/error/${member}`].map((pointer) =>
      schemasAt(document, { schemas: [schema], open: false }, pointer),
    );
    if (places.some((at) => at.open || at.schemas.some((part) => typesOf(part).includes("string")))) continue;
    yield { path, message: `The body of error ${status} has no string ${member}; declare it in its schema.` };
  }
}
