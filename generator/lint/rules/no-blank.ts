import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import type { JsonPath } from "../../contract/objects/kinds.js";
import { isObject } from "../../text/json.js";

const blank = /\bBLANKx*\b/;

/** Finds places of a draft that nobody has filled in yet. @internal */
export const noBlank: RuleDefinition = documentRule("A draft's blanks are filled in.", (document) =>
  blanksIn(document.root, [], new Set()),
);

/** `above` holds what the value is part of: a document may refer to itself. */
function* blanksIn(value: unknown, path: JsonPath, above: ReadonlySet<unknown>): Generator<Finding> {
  if (above.has(value) && typeof value === "object") return;
  const within = new Set(above).add(value);
  if (typeof value === "string" && blank.test(value)) {
    const reason = value.startsWith("BLANK: ") ? value.slice("BLANK: ".length) : `${path.at(-1) ?? "the document"}.`;
    yield { path, message: `A blank is left; fill it in: ${reason}` };
  }
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* blanksIn(item, [...path, at], within);
  else if (isObject(value)) for (const [key, member] of Object.entries(value)) yield* blanksIn(member, [...path, key], within);
}
