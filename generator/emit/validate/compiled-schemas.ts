import { fastFormats } from "ajv-formats/dist/formats.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { escapeTurns } from "../code/literals.js";
import { strictestLimits } from "../../schema/effective.js";
import { looseFormats, numberFormats } from "../../schema/formats.js";
import { type Json, type JsonObject, isObject, textAt } from "../../text/json.js";
import { multipleOfSource } from "../../schema/multiple-of.js";
import { useOwnKeywords } from "../../schema/own-keywords.js";

const prefix = "#/components/schemas/";

/** What says nothing about validity. */
const annotations: readonly string[] = [
  ...[
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "discriminator",
    "externalDocs",
    "xml",
  ],
  ...["$comment", "contentEncoding", "contentMediaType", "contentSchema"],
];

const textFormats: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ["date", "date-time", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uuid", "duration"].flatMap((name) => {
    const format = Object.entries(fastFormats).find(([known]) => known === name)?.[1];
    const pattern = isObject(format) && "validate" in format ? (format as { validate: unknown }).validate : format;
    return pattern instanceof RegExp ? [[name, pattern]] : [];
  }),
);

/** Every `format` that a schema may name. */
export const knownFormats: readonly string[] = [...Object.keys(numberFormats), ...Object.keys(textFormats), ...looseFormats];

/**
 * Returns a JavaScript module with one validator for each of the named schemas, without imports and free of side effects.
 * Throws what Ajv throws where a schema is wrong.
 */
export function compileSchemas(schemas: ReadonlyMap<string, JsonObject>, components: JsonObject): string {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    // What Ajv calls ignored or doubtful has a meaning in JSON Schema; a keyword that nobody knows is refused below.
    strictSchema: false,
    strictRequired: false,
    strictTypes: false,
    strictTuples: false,
    allowMatchingProperties: true,
    messages: false,
    inlineRefs: false,
    formats: textFormats,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  useOwnKeywords(ajv);
  // Evaluated members are noted for unevaluatedProperties and unevaluatedItems alone, by statements that bundlers cannot drop.
  ajv.opts.unevaluated = speaksOfUnevaluated([...schemas.values(), components]);
  const isKeyword = (name: string): boolean => ajv.getKeyword(name) !== false;
  for (const [name, schema] of Object.entries(components))
    ajv.addSchema(asSchema(validated(schema, isKeyword)), `component:${name}`);
  const exports: Record<string, string> = {};
  for (const [name, schema] of schemas) {
    ajv.addSchema(asSchema(validated(schema, isKeyword)), name);
    exports[name] = name;
  }
  return selfContained(standaloneCode.default(ajv, exports));
}

/** Whether a keyword asks what was evaluated; a member of its name costs size, no truth. */
function speaksOfUnevaluated(schemas: readonly JsonObject[]): boolean {
  return /"unevaluated(?:Properties|Items)":/.test(JSON.stringify(schemas));
}

/** A schema may be `true` or `false`, which Ajv takes as content only inside of another. */
function asSchema(schema: Json): JsonObject {
  return isObject(schema) ? schema : { allOf: [schema] };
}

const asTheyAre: readonly string[] = ["enum", "const", "dependentRequired"];
const mapsOfSchemas: readonly string[] = ["properties", "patternProperties", "dependentSchemas"];

/** A copy that holds only what is validated, with references as Ajv is to find them. Throws on a keyword that nobody knows. */
function validated(schema: Json, isKeyword: (name: string) => boolean): Json {
  if (Array.isArray(schema)) return schema.map((inner) => validated(inner, isKeyword));
  if (!isObject(schema)) return schema;
  const copy: JsonObject = {};
  for (const [name, value] of Object.entries(schema)) {
    if (annotations.includes(name) || name.startsWith("x-")) continue;
    if (name === "$ref") copy[name] = `component:${String(value).slice(prefix.length)}`;
    else if (!isKeyword(name)) throw new Error(`There is no keyword ${JSON.stringify(name)}`);
    else if (asTheyAre.includes(name)) copy[name] = value;
    else if (mapsOfSchemas.includes(name)) copy[name] = mapMembers(value, isKeyword);
    else if (name !== "format") copy[name] = validated(value, isKeyword);
  }
  const format = textAt(schema, "format");
  if (format === undefined || looseFormats.includes(format)) return copy;
  const limits = numberFormats[format];
  if (limits === undefined) return { ...copy, format };
  return { ...limits, ...copy, ...strictestLimits([limits, copy]) };
}

function mapMembers(members: Json, isKeyword: (name: string) => boolean): Json {
  if (!isObject(members)) return members;
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, validated(schema, isKeyword)]));
}

const ucs2length = `function ucs2length(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}`;

const equal = `function equal(one, other) {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && equal(one[key], other[key]));
}`;

/** Puts our own functions where Ajv would require its own. Each of its declarations stands on one line, no string spans two. */
function selfContained(code: string): string {
  const own: string[] = [];
  const lines = code.split("\n").map((line) => {
    const required = /^const (\w+) = require\("ajv\/dist\/runtime\/(ucs2length|equal|multipleOf)"\)\.default;$/.exec(line);
    if (required === null) return line.replace(/^(const pattern\d+ = )(new RegExp\()/, "$1/* @__PURE__ */ $2");
    const source = { equal, multipleOf: multipleOfSource }[required[2] ?? ""] ?? ucs2length;
    if (!own.includes(source)) own.push(source);
    return `const ${required[1] ?? ""} = ${required[2] ?? ""};`;
  });
  const left = lines.find((line) => /^const \w+ = require\(/.test(line));
  if (left !== undefined) throw new Error(`The validators would need ${left}`);
  return escapeTurns([...own, ...lines.filter((line) => line !== '"use strict";')].join("\n"));
}
