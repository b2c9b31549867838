import { includesEqual, type Json, type JsonObject, isObject, listAt, objectAt } from "../text/json.js";
import { hasKnownValues, knownValuesOf } from "../contract/extensions/x-extensible-enum.js";
import { apart } from "./apart.js";
import type { Node } from "./combine.js";
import { isAnnotation, matches, type Place } from "./read.js";
import { type Atom, scopesOf } from "./scopes.js";

/** Names of JSON Schema's types, `number` apart as integer and fraction. */
export type TypeName = "null" | "boolean" | "object" | "array" | "string" | "integer" | "fraction";

export const allTypes: readonly TypeName[] = ["null", "boolean", "object", "array", "string", "integer", "fraction"];

/** What the schemas of a node say together, its unions apart. Schemas inside it are lists of places, read when they are needed. */
export interface Effective {
  /** Types that a value may have; where no schema states one, those that its keywords are for. */
  readonly types: ReadonlySet<TypeName>;
  /** Whether a `type`, an `enum` or a `const` narrows them. */
  readonly isTyped: boolean;
  /** Closed values: what `enum` and `const` have in common. */
  readonly values?: readonly Json[];
  /** Values that a `not` rules out. */
  readonly excluded: readonly Json[];
  /** Known values of an open enum. */
  readonly known?: readonly Json[];
  /** The strictest of each limit. */
  readonly limits: Readonly<Record<string, number>>;
  readonly multiples: readonly number[];
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly required: readonly string[];
  /** Members that are named or required. */
  readonly properties: ReadonlyMap<string, readonly Place[]>;
  /** What members of other names must fit, patterns apart. */
  readonly rest: readonly Place[];
  readonly patternProperties: readonly (readonly [pattern: string, place: Place])[];
  readonly propertyNames: readonly Place[];
  readonly prefixItems: readonly (readonly Place[])[];
  readonly items: readonly Place[];
  readonly contains: readonly Place[];
  readonly uniqueItems: boolean;
}

const limitKeywords: readonly string[] = [
  ...["minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"],
];
const objectKeywords: readonly string[] = [
  ...["properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties"],
  "unevaluatedProperties",
];
const arrayKeywords = ["items", "prefixItems", "minItems", "maxItems", "contains", "uniqueItems", "unevaluatedItems"];

/** Returns what the schemas of a node say together. */
export function effective(node: Node): Effective {
  const known = memory.get(node);
  if (known !== undefined) return known;
  const schemas = node.atoms.map(({ schema }) => schema);
  const objects = objectsOf(node.atoms);
  const values = valuesOf(objects);
  const narrowed = typesOf(schemas, values);
  const isTyped = narrowed.size < allTypes.length;
  const open = objects.find(hasKnownValues);
  const prefixLength = Math.max(0, ...objects.map((schema) => listAt(schema, "prefixItems").length));
  const made: Effective = {
    types: isTyped ? narrowed : impliedTypes(objects),
    isTyped,
    ...(values === undefined ? {} : { values: values.filter((value) => narrowed.has(typeOf(value))) }),
    excluded: objects.flatMap(({ not }) => excludedBy(not) ?? []),
    ...(open === undefined ? {} : { known: knownValuesOf(open) }),
    limits: strictestLimits(objects),
    multiples: objects.flatMap((schema) => (typeof schema["multipleOf"] === "number" ? [schema["multipleOf"]] : [])),
    patterns: objects.flatMap((schema) => (typeof schema["pattern"] === "string" ? [schema["pattern"]] : [])),
    formats: objects.flatMap((schema) => (typeof schema["format"] === "string" ? [schema["format"]] : [])),
    required: requiredOf(node),
    properties: propertiesOf(node, objects),
    rest: restOf(node, objects),
    patternProperties: objects.flatMap((schema) => Object.entries(objectAt(schema, "patternProperties"))),
    propertyNames: objects.flatMap((schema) => schema["propertyNames"] ?? []),
    prefixItems: Array.from({ length: prefixLength }, (_, index) => itemPlaces(node, index)),
    items: itemPlaces(node, Infinity),
    contains: objects.flatMap((schema) => (schema["contains"] === undefined ? [] : [schema["contains"]])),
    uniqueItems: objects.some((schema) => schema["uniqueItems"] === true),
  };
  memory.set(node, made);
  return made;
}

const memory = new WeakMap<Node, Effective>();

/** The name of a value's type. */
export function typeOf(value: Json): TypeName {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  if (typeof value === "string") return "string";
  return typeof value === "boolean" ? "boolean" : "object";
}

function typesOf(schemas: readonly (JsonObject | boolean)[], values: readonly Json[] | undefined): Set<TypeName> {
  let types = new Set(schemas.includes(false) ? [] : allTypes);
  for (const schema of schemas) {
    if (!isObject(schema) || schema["type"] === undefined) continue;
    const stated = [schema["type"]].flat().flatMap((name) => (name === "number" ? ["integer", "fraction"] : [String(name)]));
    types = new Set([...types].filter((type) => stated.includes(type)));
  }
  if (values === undefined) return types;
  const given = new Set(values.map(typeOf));
  return new Set([...types].filter((type) => given.has(type)));
}

/** A schema without a type that speaks of members or items is read as that of an object or a list. */
function impliedTypes(objects: readonly JsonObject[]): Set<TypeName> {
  const speaksOf = (keywords: readonly string[]): boolean =>
    objects.some((schema) => keywords.some((keyword) => schema[keyword] !== undefined));
  if (speaksOf(objectKeywords)) return new Set(["object"]);
  return new Set(speaksOf(arrayKeywords) ? ["array"] : allTypes);
}

function valuesOf(objects: readonly JsonObject[]): Json[] | undefined {
  let values: Json[] | undefined;
  for (const schema of objects) {
    const lists = [
      ...(Array.isArray(schema["enum"]) ? [schema["enum"]] : []),
      ...(schema["const"] === undefined ? [] : [[schema["const"]]]),
    ];
    for (const list of lists) values = values?.filter((value) => includesEqual(list, value)) ?? list;
  }
  return values;
}

/** The values that a `not` rules out, where it says nothing but which they are. */
export function excludedBy(not: Json | undefined): readonly Json[] | undefined {
  if (!isObject(not)) return undefined;
  const [[keyword, value] = [], ...more] = Object.entries(not).filter(([name]) => !isAnnotation(name));
  if (value === undefined || more.length > 0) return undefined;
  if (keyword === "const") return [value];
  return keyword === "enum" && Array.isArray(value) ? value : undefined;
}

/** Returns the limits that hold where several schema objects state some: of two by the same keyword the stricter one. */
export function strictestLimits(objects: readonly JsonObject[]): Record<string, number> {
  const limits: Record<string, number> = {};
  for (const schema of objects) {
    for (const keyword of limitKeywords) {
      const limit = schema[keyword];
      if (typeof limit !== "number") continue;
      const other = limits[keyword];
      const isLower = keyword.startsWith("min") || keyword === "exclusiveMinimum";
      limits[keyword] = other === undefined ? limit : isLower ? Math.max(limit, other) : Math.min(limit, other);
    }
  }
  return limits;
}

function requiredOf(node: Node): string[] {
  const names = node.atoms.flatMap(({ schema, waived }) =>
    isObject(schema)
      ? listAt(schema, "required")
          .map(String)
          .filter((name) => !waived.includes(name))
      : [],
  );
  return [...new Set(names)];
}

function restOf({ atoms, unevaluated }: Node, objects: readonly JsonObject[]): Place[] {
  const stated = objects.map((schema) => schema["additionalProperties"]);
  const all = [...stated, ...unevaluated.map(({ members }) => members)].filter(isConstraint);
  return isFlagged(atoms, all) ? separated(all.map((place) => [place])) : all;
}

/** What members must fit that a schema object names or requires. */
function propertiesOf(node: Node, objects: readonly JsonObject[]): Map<string, readonly Place[]> {
  const names = objects.flatMap((schema) => Object.keys(objectAt(schema, "properties")));
  return new Map([...new Set([...names, ...requiredOf(node)])].map((name) => [name, memberPlaces(node, name)]));
}

/**
 * The places that a member of this name must fit: `additionalProperties` sees the names of its own schema object only,
 * `unevaluatedProperties` those of all its parts.
 */
export function memberPlaces({ atoms, unevaluated }: Pick<Node, "atoms" | "unevaluated">, name: string): Place[] {
  const free = unevaluated.flatMap(({ members, isFree }) => (isConstraint(members) && isFree(name) ? [members] : []));
  const stated = objectsOf(atoms).flatMap((schema) => [...namedPlaces([schema], name), ...otherPlaces(schema, name)]);
  const all = [...stated, ...free];
  if (!isFlagged(atoms, all)) return all;
  const scopes = scopesOf(atoms);
  const named = scopes.map((objects) => namedPlaces(objects, name));
  const others = [...scopes.flat().flatMap((schema) => otherPlaces(schema, name)), ...free];
  return separated([...named, ...others.map((place) => [place])]);
}

/** How `properties` of schema objects of one scope describe a member: together, so that a flag of one waives what another requires. */
export function namedPlaces(objects: readonly JsonObject[], name: string): Place[] {
  return objects.flatMap((schema) => {
    const properties = objectAt(schema, "properties");
    return Object.hasOwn(properties, name) ? [properties[name] ?? {}] : [];
  });
}

/** What a schema object says of a member by a pattern, or of members that it does not name. */
function otherPlaces(schema: JsonObject, name: string): Place[] {
  const matching = Object.entries(objectAt(schema, "patternProperties")).filter(([pattern]) => matches(pattern, name));
  const isNamed = matching.length > 0 || Object.hasOwn(objectAt(schema, "properties"), name);
  return isNamed ? matching.map(([, place]) => place) : [schema["additionalProperties"]].filter(isConstraint);
}

function itemPlaces({ atoms, unevaluated }: Node, index: number): Place[] {
  const placesIn = (objects: readonly JsonObject[]): Place[] =>
    objects.map((schema) => listAt(schema, "prefixItems")[index] ?? schema["items"]).filter((place) => place !== undefined);
  const free = unevaluated.flatMap(({ items, count }) => (items !== undefined && index >= count ? [items] : []));
  const all = [...placesIn(objectsOf(atoms)), ...free];
  if (!isFlagged(atoms, all)) return all;
  const stated = scopesOf(atoms).flatMap((objects) =>
    describesAllItems(objects) ? [placesIn(objects)] : placesIn(objects).map((place) => [place]),
  );
  return separated([...stated, ...free.map((place) => [place])]);
}

/** Whether schema objects of one scope describe all items alike: then what they say of them is said together. */
export function describesAllItems(objects: readonly JsonObject[]): boolean {
  return objects.every((schema) => schema["prefixItems"] === undefined);
}

/** Whether something inside one of the places goes one way only. */
function isFlagged(atoms: readonly Atom[], places: readonly Place[]): boolean {
  return places.length > 1 && places.some((place) => atoms.some(({ flagged }) => flagged.has(place)));
}

/** Keeps groups of places apart; the first stays as it is, so that it has its place in the document. */
function separated(groups: readonly (readonly Place[])[]): Place[] {
  const [first = [], ...others] = groups.filter((group) => group.length > 0);
  return [...first, ...others.map(apart)];
}

function objectsOf(atoms: readonly Atom[]): JsonObject[] {
  return [...new Set(atoms.map(({ schema }) => schema))].filter(isObject);
}

function isConstraint(place: Json | undefined): place is Json {
  return place !== undefined && place !== true && !(isObject(place) && Object.keys(place).length === 0);
}
