import { referenceOf } from "../../contract/objects/references.js";
import { isObject, type JsonObject } from "../../text/json.js";
import { unescapePointer } from "../../text/pointer.js";

export type Json = JsonObject;

/** What a schema says once its references are followed and its parts are put together. */
export interface Flat {
  /** The name under which it is referred to. */
  name: string | null;
  /** The schemas that apply; where a keyword stands in several of them the first counts. */
  parts: readonly Json[];
  kind: "object" | "array" | "map" | "scalar" | "any";
  /** As printed, in lower case; `null` where there is none. */
  type: string | null;
  /** Of an object: where each stands, and its schema. */
  properties: ReadonlyMap<string, { holder: Json; schema: unknown }>;
  /** Members that must be there; `null` where nothing is said of that. */
  required: ReadonlySet<string> | null;
  /** Of an array or a map: the schema of what is in it. */
  inner: unknown;
  /** The same for the same schema, whatever leads to it. */
  identity: unknown;
  /** References that lead nowhere. */
  unresolved: readonly string[];
  /** Alternatives of which one applies: their members stand side by side. */
  hasAlternatives: boolean;
}

export interface Resolve {
  readonly root: Json;
  /** What a reference leads to; `null` where it leads nowhere. */
  find(reference: string): Json | null;
  /** Told of the work done: a small text can refer to its parts over and over. */
  spend(count: number): void;
}

export function jsonOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

/** The first of a schema's parts that has a keyword. */
export function partWith(flat: Flat, keyword: string): Json | null {
  return flat.parts.find((part) => part[keyword] !== undefined && part[keyword] !== null) ?? null;
}

export function keyword(flat: Flat, name: string): unknown {
  return partWith(flat, name)?.[name];
}

/** A schema with its references followed and its parts put together. Parts that lead back to themselves count once. */
export function flatten(schema: unknown, resolve: Resolve): Flat {
  const parts: Json[] = [];
  const seen = new Set<unknown>();
  const unresolved: string[] = [];
  const names: string[] = [];
  let identity = schema;
  let hasAlternatives = false;
  const stack: unknown[] = [schema];
  while (stack.length > 0) {
    const one = stack.pop();
    if (!isObject(one) || seen.has(one)) continue;
    seen.add(one);
    parts.push(one);
    const reference = referenceOf(one);
    const below: unknown[] = [];
    if (reference !== undefined) {
      const target = resolve.find(reference);
      names.push(nameIn(reference));
      if (target === null) unresolved.push(reference);
      else below.push(target);
      if (names.length === 1) identity = target ?? one;
    }
    below.push(...listOf(one["allOf"]));
    for (const key of ["oneOf", "anyOf"]) {
      hasAlternatives ||= listOf(one[key]).length > 0;
      below.push(...listOf(one[key]));
    }
    for (const part of below.reverse()) stack.push(part);
  }
  const properties = propertiesOf(parts);
  resolve.spend(parts.length + properties.size);
  const type = typeIn(parts);
  const inner = innerOf(parts, type, properties.size > 0);
  return {
    name: names[0] ?? null,
    parts,
    kind: inner?.kind ?? (properties.size > 0 || type === "object" ? "object" : type === null ? "any" : "scalar"),
    type,
    properties: inner?.kind === "array" ? new Map() : properties,
    required: requiredIn(parts, properties),
    inner: inner?.schema,
    identity,
    unresolved,
    hasAlternatives,
  };
}

function nameIn(reference: string): string {
  return unescapePointer(reference.split("/").pop() ?? "");
}

function propertiesOf(parts: readonly Json[]): Flat["properties"] {
  const properties = new Map<string, { holder: Json; schema: unknown }>();
  for (const part of parts) {
    const holder = jsonOf(part["properties"]);
    for (const [name, schema] of Object.entries(holder)) if (!properties.has(name)) properties.set(name, { holder, schema });
  }
  return properties;
}

/** `STRING` is a string, and of several types the first that is no null counts. */
function typeIn(parts: readonly Json[]): string | null {
  for (const { type } of parts) {
    const found = Array.isArray(type) ? type.find((one) => typeof one === "string" && one.toLowerCase() !== "null") : type;
    if (typeof found === "string" && found.trim() !== "") return found.trim().toLowerCase();
  }
  return null;
}

/** What an array or a map holds; `null` where the schema is of neither. Untidy arrays have their items' members as their own. */
function innerOf(
  parts: readonly Json[],
  type: string | null,
  hasProperties: boolean,
): { kind: "array" | "map"; schema: unknown } | null {
  const items = parts.find((part) => part["items"] !== undefined && part["items"] !== null)?.["items"];
  if (type === "array" || (type === null && !hasProperties && items !== undefined)) {
    const own = {
      ...(hasProperties ? { type: "object", allOf: parts.map(({ properties, required }) => ({ properties, required })) } : {}),
    };
    return { kind: "array", schema: Array.isArray(items) ? { anyOf: items } : (items ?? own) };
  }
  const values = parts.find((part) => isObject(part["additionalProperties"]) || part["additionalProperties"] === true);
  return values === undefined || hasProperties ? null : { kind: "map", schema: values["additionalProperties"] };
}

/** Lists of names, a single name, and marks at the members themselves. */
function requiredIn(parts: readonly Json[], properties: Flat["properties"]): ReadonlySet<string> | null {
  const lists = parts.map((part) => part["required"]).filter((list) => Array.isArray(list) || typeof list === "string");
  const marks = [...properties].filter(([, { schema }]) => typeof jsonOf(schema)["required"] === "boolean");
  if (lists.length + marks.length === 0) return null;
  const marked = marks.filter(([, { schema }]) => jsonOf(schema)["required"] === true).map(([name]) => name);
  return new Set([...lists.flat().map(String), ...marked]);
}
