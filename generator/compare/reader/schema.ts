import { epochMs } from "../../contract/extensions/x-epoch-ms.js";
import { extensibleEnum } from "../../contract/extensions/x-extensible-enum.js";
import type { Site } from "../change.js";
import { canonical, isObject } from "../../text/json.js";
import { child, children, type Place } from "../../contract/linked/place.js";
import type { LinkedDocument } from "../../contract/linked/document.js";
import { intersect } from "./intersect.js";
import { withoutCharset } from "./media-type.js";
import { addLimit, LIMITS } from "./limits.js";
import { admitsAll, ALL_TYPES, settle } from "./settle.js";

/** A value that a keyword states, and where. */
export interface Fact {
  readonly value: unknown;
  readonly site: Site;
  /** For a limit: the value itself is outside. */
  readonly exclusive?: boolean;
}

/** `oneOf` or `anyOf` with at least two branches that are not null. */
export interface Union {
  readonly keyword: string;
  readonly site: Site;
  readonly branches: readonly Place[][];
  readonly allowsNull: boolean;
  /** Where null is allowed when that is said around the union and not in it. */
  readonly nullSite?: Site;
}

export interface Condition {
  readonly site: Site;
  readonly if: Place[];
  readonly then: Place[];
  readonly else: Place[];
}

/**
 * What a Schema Object means, however it is written: references followed, `allOf` merged, `const` as a one-value enum, null as a type,
 * defaults left out. Schemas inside it are the places that state them; `schemaOf` reads these when they are needed, so cycles end.
 */
export interface Schema {
  /** The same for one and the same schema of one document only. */
  id: string;
  site: Site;
  /** Where the type stands. */
  typeSite: Site;
  /** Names of JSON Schema, `number` apart as integer and fraction. */
  types: Set<string>;
  isNever: boolean;
  /** Closed values without null. */
  enum?: Fact & { readonly value: readonly unknown[] };
  /** Known values of an open enum. */
  open?: Fact & { readonly value: readonly unknown[] };
  /** Limits: the stricter one of several. */
  limits: Map<string, Fact & { readonly value: number }>;
  /** Other keywords, each with all values that hold together. */
  facts: Map<string, Fact[]>;
  default?: Fact;
  /** `deprecated`, `readOnly`, `writeOnly`, `x-epoch-ms`, where true. */
  flags: Map<string, Site>;
  /** What people read, and x- keys. */
  texts: Map<string, Fact[]>;
  required: Map<string, Site>;
  properties: Map<string, Place[]>;
  patternProperties: Map<string, Place[]>;
  /** Other schemas by keyword: `items`, `additionalProperties`, `propertyNames`, `contains` … */
  schemas: Map<string, Place[]>;
  discriminator?: Fact;
  unions: Union[];
  conditions: Condition[];
  nots: Place[][];
}

const FLAGS = new Set(["deprecated", "readOnly", "writeOnly", epochMs.key]);
const TEXTS = new Set(["title", "description", "example", "examples", "externalDocs", "$comment", "xml"]);
const SCHEMAS = new Set([
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "contains",
]);
const SILENT = new Set(["$ref", "$defs", "definitions", "$id", "$schema", "$anchor", "nullable"]);

/** Returns how the schemas of one document are read; each is read once. */
export function createSchemaReader(document: LinkedDocument): (places: readonly Place[]) => Schema {
  const known = new Map<string, Schema>();
  return function schemaOf(places) {
    const key = places.map(({ id }) => id).join("|");
    const found = known.get(key);
    if (found) return found;
    const [first] = places;
    if (first === undefined) throw new RangeError("a schema needs a place");
    const schema = places.map((place) => flatten(document, place, [])).reduce(intersect);
    schema.id = key;
    settle(schema);
    known.set(key, schema);
    if (schema.nots.some((places) => admitsAll(schemaOf(places), schema.types))) schema.isNever = true;
    return schema;
  };
}

function emptySchema(site: Site): Schema {
  return {
    id: "",
    site,
    typeSite: site,
    types: new Set(ALL_TYPES),
    isNever: false,
    limits: new Map(),
    facts: new Map(),
    flags: new Map(),
    texts: new Map(),
    required: new Map(),
    properties: new Map(),
    patternProperties: new Map(),
    schemas: new Map(),
    unions: [],
    conditions: [],
    nots: [],
  };
}

function flatten(document: LinkedDocument, place: Place, seen: readonly string[]): Schema {
  const schema = emptySchema(place);
  if (place.value === false) schema.isNever = true;
  if (!isObject(place.value)) return schema;
  const { id } = place;
  if (seen.includes(id)) return schema;
  const keywords = children(place);
  // The type first: an enum without null takes null from it.
  for (const [key, member] of keywords) if (key === "type") readKeyword(document, schema, place, key, member);
  for (const [key, member] of keywords) if (key !== "type") readKeyword(document, schema, place, key, member);
  const parts: Schema[] = [schema];
  const target = document.follow(place);
  if (target) {
    // References that say nothing but each other are no schema.
    if (Object.keys(place.value).length === 1) document.resolve(place);
    const part = flatten(document, target, [...seen, id]);
    // A lone reference stands where its target stands, so that all uses of a component meet in one place.
    if (Object.keys(place.value).length === 1) return part;
    parts.push(part);
  }
  for (const [, part] of children(child(place, "allOf"))) parts.push(flatten(document, part, [...seen, id]));
  for (const keyword of ["oneOf", "anyOf"]) {
    const union = child(place, keyword);
    if (!Array.isArray(union.value)) continue;
    if (union.value.length === 0) schema.isNever = true;
    const branches = children(union).map(([, branch]) => branch);
    const others = branches.filter((branch) => !isNull(document.resolve(branch).value));
    const nulls = branches.length - others.length;
    // Of two branches of null exactly one never fits.
    const allowsNull = keyword === "oneOf" ? nulls === 1 : nulls > 0;
    const [only] = others;
    if (others.length > 1) schema.unions.push({ keyword, site: union, branches: others.map((branch) => [branch]), allowsNull });
    else if (only) {
      const part = flatten(document, only, [...seen, id]);
      parts.push(allowsNull ? orNull(part, union, keyword) : part);
    } else if (nulls > 0) parts.push({ ...emptySchema(union), types: new Set(allowsNull ? ["null"] : []), isNever: !allowsNull });
  }
  return parts.reduce(intersect);
}

/** Returns the schema that null fits too: a union inside it must let null pass. Where exactly one must fit, null must not fit both. */
function orNull(schema: Schema, site: Site, keyword: string): Schema {
  const isTwice = keyword === "oneOf" && schema.types.has("null");
  const types = new Set([...schema.types, "null"]);
  if (isTwice) types.delete("null");
  const unions = schema.unions.map((union) => (union.allowsNull ? union : { ...union, allowsNull: true, nullSite: site }));
  return { ...schema, types, typeSite: site, unions };
}

function readKeyword(document: LinkedDocument, schema: Schema, parent: Place, key: string, at: Place): void {
  const value = at.value;
  if (SILENT.has(key) || key === "allOf" || key === "oneOf" || key === "anyOf" || key === "then" || key === "else") return;
  if (key === "type") {
    schema.types = typesOf(value, schemaValue(schema)["nullable"] === true);
    schema.typeSite = at;
  } else if (key === "const" || key === "enum") {
    const values: readonly unknown[] = key === "const" ? [value] : Array.isArray(value) ? value : [];
    const own: Schema["enum"] = { value: values.filter((one) => one !== null), site: at };
    if (!values.includes(null) && schemaValue(schema)["nullable"] !== true) schema.types.delete("null");
    schema.enum = schema.enum
      ? { ...own, value: own.value.filter((one) => schema.enum?.value.some((other) => canonical(one) === canonical(other))) }
      : own;
    if (own.value.length === 0) schema.types = new Set(["null"]);
  } else if (key === extensibleEnum.key) schema.open = { value: Array.isArray(value) ? value : [], site: at };
  else if (typeof value === "number" && key in LIMITS) addLimit(schema, key, value, at);
  else if (typeof value === "boolean" && /^exclusiveM/.test(key)) {
    const name = key === "exclusiveMinimum" ? "minimum" : "maximum";
    const limit = schemaValue(schema)[name];
    if (value && typeof limit === "number") schema.limits.set(name, { value: limit, site: at, exclusive: true });
  } else if (key === "default") schema.default = { value, site: at };
  else if (FLAGS.has(key)) {
    if (value === true) schema.flags.set(key, at);
  } else if (key === "required") {
    if (Array.isArray(value)) for (const name of value) schema.required.set(String(name), at);
  } else if (key === "properties") for (const [name, property] of children(at)) schema.properties.set(name, [property]);
  else if (key === "patternProperties")
    for (const [name, property] of children(at)) schema.patternProperties.set(name, [property]);
  else if (key === "prefixItems" || key === "dependentSchemas")
    for (const [name, one] of children(at)) schema.schemas.set(`${key}/${name}`, [one]);
  else if (SCHEMAS.has(key)) {
    const target = document.resolve(at).value;
    if (target !== true && !(isObject(target) && Object.keys(target).length === 0)) schema.schemas.set(key, [at]);
  } else if (key === "if") {
    const then = child(parent, "then");
    const otherwise = child(parent, "else");
    if (then.value !== undefined || otherwise.value !== undefined)
      schema.conditions.push({ site: at, if: [at], then: [then], else: [otherwise] });
  } else if (key === "not") schema.nots.push([at]);
  else if (key === "discriminator") schema.discriminator = { value, site: at };
  else if (TEXTS.has(key) || key.startsWith("x-")) schema.texts.set(key, [{ value, site: at }]);
  else if (key === "contentMediaType") schema.facts.set(key, [{ value: withoutCharset(String(value)), site: at }]);
  else if (!(key === "uniqueItems" && value === false)) schema.facts.set(key, [{ value, site: at }]);
}

function typesOf(value: unknown, isNullable: boolean): Set<string> {
  const names = Array.isArray(value) ? value.map(String) : [String(value)];
  const types = new Set(names.flatMap((name) => (name === "number" ? ["integer", "fraction"] : [name])));
  if (isNullable) types.add("null");
  return types;
}

function isNull(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { type, const: only, enum: values } = value;
  return (
    type === "null" ||
    (Array.isArray(type) && type.length === 1 && type[0] === "null") ||
    only === null ||
    (Array.isArray(values) && values.length === 1 && values[0] === null)
  );
}

function schemaValue(schema: Schema): Record<string, unknown> {
  const value = (schema.site as Place).value;
  return isObject(value) ? value : {};
}
