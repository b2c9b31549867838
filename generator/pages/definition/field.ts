import { sensitive } from "../../contract/extensions/x-sensitive.js";
import { readDescription } from "../facts/cell.js";
import type { FieldFact, Limits, Remark, Value } from "../facts/facts.js";
import { readValue } from "../facts/limits.js";
import { isScalar } from "../vocabulary/types.js";
import type { Words } from "../vocabulary/words.js";
import { visible } from "../forms/visible.js";
import type { JsonLines } from "./json-lines.js";
import { valuesOfPattern } from "./pattern.js";
import { type Flat, flatten, type Json, keyword, listOf, partWith, type Resolve, textOf } from "./schema.js";

/** What reading a definition goes by. */
export interface Source {
  words: Words;
  json: JsonLines;
  resolve: Resolve;
  notes: Remark[];
}

const SCALARS: ReadonlyMap<string, string> = new Map([
  ["string", "String"],
  ["integer", "Integer"],
  ["int", "Integer"],
  ["int32", "Integer"],
  ["long", "Long"],
  ["int64", "Long"],
  ["number", "Number"],
  ["float", "Float"],
  ["double", "Double"],
  ["boolean", "Boolean"],
  ["bool", "Boolean"],
  ["file", "File"],
  ["binary", "File"],
]);

/** A parameter, a member or a whole body as a fact. */
export function fieldOf(source: Source, name: string, flat: Flat, at: { required: boolean | null; line: number }): FieldFact {
  const { notes, words } = source;
  const type = typeOf(source, flat);
  const prose = readDescription(words, { line: at.line, text: visible(textOf(keyword(flat, "description"))) }, type);
  const stated = limitsOf(source, name, flat, type, at.line);
  for (const note of prose.notes) notes.push({ line: at.line, text: `${name}: ${note}` });
  const limits = { ...prose.limits, ...stated };
  if (isOfOneValue(limits, stated)) {
    notes.push({ line: at.line, text: `${name}: the default ${String(limits.default)} in its text is none of its values` });
    delete limits.default;
  }
  if (flat.hasAlternatives) notes.push({ line: at.line, text: `${name}: its alternatives are read as members side by side` });
  const clean = visible(name).replace(/\s+/g, "");
  if (clean !== name) notes.push({ line: at.line, text: `the name "${name}" has a space or an invisible character in it` });
  return {
    name: clean,
    required: at.required,
    type,
    description: prose.description,
    limits,
    lost: stated.enum ? [] : prose.lost,
    ...(isSecret(flat) ? { sensitive: true } : {}),
    ...(keyword(flat, "deprecated") === true || words.isRetired(prose.description) ? { deprecated: true } : {}),
    line: at.line,
  };
}

/** A text that explains the values of a list may name the default that goes with one of them; the member's own it is not. */
function isOfOneValue({ default: value }: Limits, stated: Limits): boolean {
  return value !== undefined && stated.default === undefined && stated.enum?.includes(value) === false;
}

/** The type as a page prints it, so that both forms give the same facts. */
export function typeOf(source: Source, flat: Flat): string {
  if (flat.kind === "array") return arrayOf(typeOf(source, flatten(flat.inner, source.resolve)));
  if (flat.kind === "map") return `Map<String,${inBrackets(typeOf(source, flatten(flat.inner, source.resolve)))}>`;
  if (flat.properties.size > 0 || (flat.unresolved.length > 0 && flat.kind === "any")) return objectType(flat);
  if (/(?:^|[.$])(?:Multipart)?File$/.test(flat.name ?? "")) return "File";
  if (flat.kind === "object") return "Object";
  return scalarType(flat);
}

function scalarType(flat: Flat): string {
  const format = textOf(keyword(flat, "format")).toLowerCase();
  const type = flat.type ?? "";
  if (type === "integer" && format === "int64") return "Long";
  if (type === "number" && (format === "float" || format === "double")) return SCALARS.get(format) ?? "Number";
  if (type === "string" && format === "binary") return "File";
  return SCALARS.get(type) ?? (/^[a-z][\w.]*$/.test(type) ? type : "Any");
}

function objectType(flat: Flat): string {
  const name = flat.name?.replace(/[^\w.$-]+/g, "_") ?? "";
  return /^[A-Za-z_$]/.test(name) && !isScalar(name) && !/^(?:json|jsonobject|array|list|set)$/i.test(name)
    ? `${name} object`
    : "Object";
}

function arrayOf(item: string): string {
  if (item === "String") return "Array of strings";
  if (item === "Object") return "Array of objects";
  if (item.endsWith(" object")) return `Array of ${item}s`;
  return /[<\s]/.test(item) ? `Array<${inBrackets(item)}>` : `Array of ${item.toLowerCase()}s`;
}

/** `Array of X objects` inside a type's brackets. */
function inBrackets(type: string): string {
  const item = /^Array of (\S+?)(?: objects)?$/.exec(type)?.[1];
  if (item === undefined) return type.replace(/ object$/, "");
  const scalar = type.endsWith(" objects") ? undefined : SCALARS.get(item.replace(/s$/, ""));
  return `Array<${item === "objects" ? "Object" : (scalar ?? item)}>`;
}

function isSecret(flat: Flat): boolean {
  return flat.parts.some((part) =>
    ["x-isSensitive", sensitive.key].some((key) => part[key] === true || /^(?:true|y|yes)$/i.test(textOf(part[key]))),
  );
}

const BOUNDS: readonly [kinds: RegExp, keywords: readonly (keyof Limits & string)[]][] = [
  [/^(?:String|File)$/, ["minLength", "maxLength"]],
  [/^(?:Integer|Long|Number|Float|Double)$/, ["minimum", "maximum"]],
  [/^Array\b/, ["minItems", "maxItems"]],
];

function limitsOf(source: Source, name: string, flat: Flat, type: string, line: number): Limits {
  const limits: Limits = boundsOf(source, flat, type);
  const items = flat.kind === "array" ? flatten(flat.inner, source.resolve) : null;
  if (items !== null && type === "Array of strings") {
    const { minLength, maxLength } = boundsOf(source, items, "String");
    if (minLength !== undefined) limits.itemMinLength = minLength;
    if (maxLength !== undefined) limits.itemMaxLength = maxLength;
  } else if (items !== null && items.kind === "scalar") {
    const inner = Object.entries(boundsOf(source, items, typeOf(source, items)));
    if (inner.length > 0)
      source.notes.push({
        line,
        text: `${name}: of its items ${inner.map(([key, value]) => `${key} is ${String(value)}`).join(", ")}`,
      });
  }
  const fallback = keyword(flat, "default");
  const value = typeof fallback === "object" ? null : valueOf(source, partWith(flat, "default"), "default", fallback, type);
  if (value !== null && value !== "") limits.default = value;
  const values = listOf(keyword(flat, "enum") ?? (items && keyword(items, "enum")))
    .filter((one) => ["string", "number", "boolean"].includes(typeof one))
    .map((one) => readValue(String(one), type));
  if (values.length > 0) limits.enum = values;
  readPattern(source, name, flat, items, type, line, limits);
  return limits;
}

function readPattern(
  source: Source,
  name: string,
  flat: Flat,
  items: Flat | null,
  type: string,
  line: number,
  limits: Limits,
): void {
  const pattern = textOf(keyword(flat, "pattern") ?? (items && keyword(items, "pattern")));
  if (pattern === "") return;
  const values = type === "String" || type === "Array of strings" ? valuesOfPattern(pattern) : null;
  if (values === null) limits.pattern = pattern;
  else {
    limits.enum ??= values;
    source.notes.push({ line, text: `${name}: the pattern ${pattern} is read as a list of values` });
  }
}

function boundsOf(source: Source, flat: Flat, type: string): Limits {
  const limits: Limits = {};
  for (const key of BOUNDS.find(([kinds]) => kinds.test(type))?.[1] ?? []) {
    const part = partWith(flat, key);
    const value = valueOf(source, part, key, part?.[key], "Long");
    // A limit that is no number, as `maxLength: "long"`, limits nothing.
    if (value !== null && /^-?\d/.test(String(value))) Object.assign(limits, { [key]: value });
  }
  return limits;
}

function valueOf(source: Source, holder: Json | null, key: string, value: unknown, type: string): Value | null {
  if (holder === null || value === undefined || value === null) return null;
  if (typeof value === "number") {
    const number = source.json.numberOf(holder, key);
    return number === null ? null : /^(?:String|File|Boolean)$/.test(type) ? String(number) : number;
  }
  return typeof value === "string" || typeof value === "boolean" ? readValue(String(value).trim(), type) : null;
}

/** Whether a schema has members of its own, or holds values that have. */
export function structureIn(source: Source, flat: Flat): Flat | null {
  let one = flat;
  for (let depth = 0; one.kind === "array" || one.kind === "map"; depth++) {
    if (depth > 20) return null;
    one = flatten(one.inner, source.resolve);
  }
  return one.properties.size > 0 ? one : null;
}
