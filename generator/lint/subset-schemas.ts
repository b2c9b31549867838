import { knownFormats } from "../emit/validate/compiled-schemas.js";
import { knownKeywords, refusedKeywords } from "../schema/keywords.js";
import type { Schemas } from "../schema/read.js";
import { partsOf } from "../schema/unevaluated.js";
import { type Json, type JsonObject, isObject, objectAt, textAt } from "../text/json.js";
import { escapePointer } from "../text/pointer.js";
import { isRegularExpression } from "../text/regular-expression.js";
import type { Refuse } from "./refuse.js";

/** Refuses what lies outside the subset in every schema below a value; `pointer` is where the value stands. */
export function checkSchemas(value: Json, pointer: string, schemas: Schemas, refuse: Refuse): void {
  if (Array.isArray(value)) value.forEach((item, index) => checkSchemas(item, `${pointer}/${index}`, schemas, refuse));
  if (!isObject(value)) return;
  if (pointer.startsWith("/components/schemas/") || /\/schema(?:$|\/)/.test(pointer))
    checkSchema(value, pointer, schemas, refuse);
  for (const [name, member] of Object.entries(value)) {
    if (["example", "examples", "enum", "const", "default"].includes(name) && !/\/(?:properties|schemas)$/.test(pointer))
      continue;
    if (!name.startsWith("x-")) checkSchemas(member, `${pointer}/${escapePointer(name)}`, schemas, refuse);
  }
}

function checkSchema(schema: JsonObject, pointer: string, schemas: Schemas, refuse: Refuse): void {
  const isMap = /\/(?:properties|patternProperties|dependentSchemas)$/.test(pointer);
  if (isMap) {
    for (const name of Object.keys(schema).filter((entry) => entry in Object.prototype)) {
      refuse(`${pointer}/${name}`, `A member named ${name} is not supported: every object has one.`, "Leave it out.");
    }
    if (pointer.endsWith("/patternProperties")) {
      for (const pattern of Object.keys(schema)) checkPattern(pattern, `${pointer}/${escapePointer(pattern)}`, refuse);
    }
    return;
  }
  const [owner = "", key = ""] = pointer.split("/").slice(-2);
  const isNamed = ["properties", "patternProperties", "dependentSchemas", "schemas"].includes(owner);
  if (!isNamed && ["discriminator", "mapping", "xml", "externalDocs", "dependentRequired"].includes(key)) return;
  for (const keyword of Object.keys(schema)) {
    if (knownKeywords.has(keyword) || keyword in refusedKeywords || keyword.startsWith("x-")) continue;
    refuse(
      `${pointer}/${escapePointer(keyword)}`,
      `The keyword ${keyword} is not known.`,
      "Correct it, or begin a key of your own with x-.",
    );
  }
  for (const [keyword, fix] of Object.entries(refusedKeywords)) {
    if (schema[keyword] !== undefined) refuse(`${pointer}/${keyword}`, `The keyword ${keyword} is not supported.`, fix);
  }
  const reference = textAt(schema, "$ref");
  if (reference !== undefined && !/^#\/components\/schemas\/[^/]+$/.test(reference)) {
    refuse(pointer, `A reference to ${reference} is not supported in a schema.`, "Refer to a schema of components/schemas.");
  }
  if (schema["unevaluatedItems"] !== undefined && partsOf(schemas, schema).some((part) => part["contains"] !== undefined)) {
    refuse(
      `${pointer}/unevaluatedItems`,
      "unevaluatedItems beside contains is not supported.",
      "Say by items what items may be; contains stays.",
    );
  }
  const format = textAt(schema, "format");
  if (format !== undefined && !knownFormats.includes(format)) {
    refuse(`${pointer}/format`, `The format ${format} is not known.`, `Use a pattern, or one of ${knownFormats.join(", ")}.`);
  }
  const pattern = textAt(schema, "pattern");
  if (pattern !== undefined) checkPattern(pattern, `${pointer}/pattern`, refuse);
  for (const [key, target] of Object.entries(objectAt(objectAt(schema, "discriminator"), "mapping"))) {
    if (typeof target === "string" && /^#\/components\/schemas\/[^/]+$/.test(target)) continue;
    refuse(
      `${pointer}/discriminator/mapping/${escapePointer(key)}`,
      "The mapping leads out of the document.",
      "Map to #/components/schemas/<Name>.",
    );
  }
}

/** Patterns run with the flag u, as JSON Schema 2020-12, 6.4 asks for: without it a character beyond U+FFFF would be two. */
function checkPattern(pattern: string, pointer: string, refuse: Refuse): void {
  if (isRegularExpression(pattern, "u")) return;
  if (isRegularExpression(pattern, "")) {
    refuse(
      pointer,
      "The pattern is no regular expression with the flag u, by which it is read.",
      "Leave out backslashes that escape nothing, and escape a - beside a class such as \\w.",
    );
  } else refuse(pointer, "The pattern is no regular expression.", "Put it right.");
}
