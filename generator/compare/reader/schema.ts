import type { Place } from "../../contract/linked/place.js";
import type { Node } from "../../schema/combine.js";
import { effective } from "../../schema/effective.js";
import { isObject, type Json, type JsonObject, objectAt } from "../../text/json.js";
import type { Direction, Site } from "../change.js";
import { type Limit, limitsOf } from "./limits.js";
import { admitsAll, settle, settleContains } from "./settle.js";
import { createSimplifier, type Simple } from "./simplify.js";
import { gather, type Statements } from "./statements.js";
import type { SchemaPlace, Written } from "./written.js";

/** A value that a keyword states, and where. */
export interface Fact {
  readonly value: unknown;
  readonly site: Site;
  /** For a limit: the value itself is outside. */
  readonly exclusive?: boolean;
}

/** A choice of at least two branches that are not null. */
export interface Union {
  readonly keyword: string;
  readonly site: Site;
  readonly branches: readonly (readonly SchemaPlace[])[];
  readonly allowsNull: boolean;
  /** Where null is allowed when that is said around the union and not in it. */
  readonly nullSite?: Site;
}

/**
 * What a schema means, as the model of schemas says it, with the place of each statement, and with what concerns no value: texts, flags,
 * a default. One way of writing is left for each meaning: a choice of one is that one, a choice of null and another allows null, a keyword
 * that has no effect is left out. Schemas inside it are read when they are needed, so cycles end.
 */
export interface Schema extends Statements {
  /** The same for one and the same schema of one document only. */
  id: string;
  site: Site;
  /** What the model knows it by. */
  node: Node;
  /** The same without its choices. */
  base: Node;
  /** Where the type stands. */
  typeSite: Site;
  /** Names of JSON Schema, `number` apart as integer and fraction. */
  types: Set<string>;
  isNever: boolean;
  /** Closed values without null. */
  enum?: Fact & { readonly value: readonly Json[] };
  /** Limits: the stricter one of several. */
  limits: Map<string, Limit>;
  required: Map<string, Site>;
  properties: Map<string, readonly SchemaPlace[]>;
  patternProperties: Map<string, readonly SchemaPlace[]>;
  /**
   * Other schemas by keyword: `items`, `additionalProperties`, `propertyNames`, `contains` … What `unevaluatedItems` and
   * `unevaluatedProperties` say stands by itself only where a choice or a condition may evaluate more.
   */
  schemas: Map<string, readonly SchemaPlace[]>;
  unions: readonly Union[];
}

/** Reads what the schemas at some places say together of values that go one way. */
export type ReadSchema = (places: readonly SchemaPlace[], direction: Direction) => Schema;

/** Returns how the schemas of two contracts are read; each is read once. */
export function createSchemaReader(written: Written): ReadSchema {
  const known = new Map<string, Schema>();
  const simplify = createSimplifier(written);
  const { isDirectional } = written.nodes.schemas;
  return function read(places, way) {
    // Where no member goes one way only, both directions are one.
    const direction = isDirectional ? way : "request";
    const targets = places.map(written.target);
    const id = `${direction} ${targets.map(written.nodes.schemas.idOf).join(" ")}`;
    const found = known.get(id);
    if (found) return found;
    const [first] = targets;
    if (first === undefined) throw new RangeError("a schema needs a place");
    const node = written.nodes.node(targets, direction === "request" ? "request" : "answer");
    for (const { schema } of node.atoms) if (isObject(schema)) written.target(schema);
    const schema = schemaOf(written, id, written.placeOf(first), simplify(node), node);
    known.set(id, schema);
    if (schema.nots.some((inside) => admitsAll(read(inside, direction), schema.types))) schema.isNever = true;
    return schema;
  };
}

function schemaOf(written: Written, id: string, site: Place, simple: Simple, node: Node): Schema {
  const whole = effective(simple.node);
  const objects = simple.node.atoms.map((atom) => atom.schema).filter(isObject);
  const siteWhere = (keyword: string, says: (value: Json) => boolean): Place => {
    const holder = objects.find((object) => object[keyword] !== undefined && says(object[keyword]));
    return holder === undefined ? site : written.placeOf(holder).member(keyword);
  };
  const values = whole.values?.filter((value) => value !== null);
  const inside = (name: string): boolean => objects.some((object) => Object.hasOwn(objectAt(object, "properties"), name));
  const schema: Schema = {
    id,
    site,
    node,
    base: simple.nullSite === undefined ? simple.node : written.nodes.base(node),
    typeSite: simple.nullSite ?? typeSiteOf(written, objects, site),
    types: new Set(simple.types),
    isNever:
      simple.isNever ||
      (simple.nullSite === undefined && objects.some((object) => Array.isArray(object["enum"]) && object["enum"].length === 0)),
    ...(values === undefined || values.length === 0 ? {} : { enum: { value: values, site: valuesSite(written, objects, site) } }),
    limits: limitsOf(whole.limits, (keyword, value) => siteWhere(keyword, (stated) => stated === value)),
    required: new Map(
      whole.required.map((name) => [name, siteWhere("required", (names) => Array.isArray(names) && names.includes(name))]),
    ),
    properties: new Map(
      [...whole.properties].filter(([name]) => inside(name)).map(([name, places]) => [name, ownFirst(objects, name, places)]),
    ),
    patternProperties: grouped(whole.patternProperties),
    schemas: new Map(),
    unions: simple.unions,
    ...gather(written, objects),
  };
  schema.schemas = schemasInside(written, simple, objects);
  settleContains(schema, whole.contains.length > 0);
  settle(schema);
  return schema;
}

/** The schemas inside, by the keyword that states them. */
function schemasInside(written: Written, simple: Simple, objects: readonly JsonObject[]): Schema["schemas"] {
  const whole = effective(simple.node);
  const found: Schema["schemas"] = new Map();
  const put = (name: string, places: readonly Json[]): void => {
    const stating = places.filter(isObject).filter((place) => Object.keys(written.target(place)).length > 0);
    if (stating.length > 0) found.set(name, stating);
  };
  const { items, members } = freeOf(simple, objects);
  put(
    "items",
    whole.items.filter((place) => !items.has(place)),
  );
  put(
    "unevaluatedItems",
    whole.items.filter((place) => items.has(place)),
  );
  put(
    "additionalProperties",
    whole.rest.filter((place) => !members.has(place)),
  );
  put(
    "unevaluatedProperties",
    whole.rest.filter((place) => members.has(place)),
  );
  put("contains", whole.contains);
  for (const [index, places] of whole.prefixItems.entries()) found.set(`prefixItems/${index}`, places.filter(isObject));
  put(
    "propertyNames",
    objects.flatMap((object) => object["propertyNames"] ?? []),
  );
  for (const [name, places] of grouped(objects.flatMap((object) => Object.entries(objectAt(object, "dependentSchemas")))))
    found.set(`dependentSchemas/${name}`, places);
  return found;
}

/**
 * What is said of items and members that no part evaluates. Where no part may name some besides, it is what `items` and
 * `additionalProperties` say; else it leaves alone what the parts name, and those do not.
 */
function freeOf(
  { unions, node }: Simple,
  objects: readonly JsonObject[],
): Record<"items" | "members", ReadonlySet<Json | undefined>> {
  const hasParts = unions.length > 0 || objects.some((object) => "if" in object || "dependentSchemas" in object);
  const free = hasParts ? node.unevaluated : [];
  return { items: new Set(free.map((one) => one.items)), members: new Set(free.map((one) => one.members)) };
}

/** Where the narrowest type stands. */
function typeSiteOf(written: Written, objects: readonly SchemaPlace[], site: Place): Place {
  const sizes = objects.map((object) => (object["type"] === undefined ? Infinity : [object["type"]].flat().length));
  const holder = objects[sizes.indexOf(Math.min(...sizes))];
  return holder?.["type"] === undefined ? site : written.placeOf(holder).member("type");
}

/** Where the shortest list of values stands. */
function valuesSite(written: Written, objects: readonly SchemaPlace[], site: Place): Place {
  const lists = objects.flatMap((object) => [
    ...(object["const"] === undefined ? [] : [{ object, keyword: "const", size: 1 }]),
    ...(Array.isArray(object["enum"]) ? [{ object, keyword: "enum", size: object["enum"].length }] : []),
  ]);
  const [shortest] = lists.sort((one, other) => one.size - other.size);
  if (shortest === undefined) return site;
  const holder = written.placeOf(shortest.object);
  const stated = holder.member(shortest.keyword);
  return stated.value === undefined ? holder.member("const") : stated;
}

/** The places of a member, those that describe it by name first. */
function ownFirst(objects: readonly SchemaPlace[], name: string, places: readonly Json[]): SchemaPlace[] {
  const own = new Set<Json>(objects.flatMap((object) => objectAt(object, "properties")[name] ?? []));
  const all = places.filter(isObject);
  return [...all.filter((place) => own.has(place)), ...all.filter((place) => !own.has(place))];
}

function grouped(entries: readonly (readonly [string, Json])[]): Map<string, SchemaPlace[]> {
  const groups = new Map<string, SchemaPlace[]>();
  for (const [name, place] of entries) if (isObject(place)) groups.set(name, [...(groups.get(name) ?? []), place]);
  return groups;
}
