import { type Json, type JsonObject, isObject, listAt, objectAt } from "../text/json.js";
import { describedValuesOf, meaningsOf } from "../contract/extensions/x-enum-descriptions.js";
import { extensibleEnum } from "../contract/extensions/x-extensible-enum.js";
import type { Node } from "./combine.js";
import { allTypes, effective, type Effective } from "./effective.js";
import { fitsAlone } from "./fits-alone.js";
import { isAnnotation, type Place } from "./read.js";

/** Keywords that are written anew, or that types do not have. */
const rewritten: ReadonlySet<string> = new Set([
  ...["$ref", "allOf", "oneOf", "anyOf", "discriminator", "not", "if", "then", "else", "dependentSchemas", "dependentRequired"],
  ...["type", "enum", "const", "properties", "required", "additionalProperties", "patternProperties", "propertyNames"],
  ...["items", "prefixItems", "contains", "minContains", "maxContains", "unevaluatedProperties", "unevaluatedItems"],
]);

/** Writes the type of what stands at places. */
export type Write = (places: readonly Place[], member: string) => Json;

/**
 * Returns one schema object that says of a node what types can say: its atoms' keywords put together, unions left out. `about` is what
 * its atoms say that concerns no value.
 */
export function mergedSchema(node: Node, about: JsonObject, write: Write): JsonObject {
  const schema = effective(node);
  const objects = node.atoms.map((atom) => atom.schema).filter(isObject);
  const merged: JsonObject = { ...about };
  for (const object of objects) {
    for (const [keyword, value] of Object.entries(object)) {
      if (!rewritten.has(keyword) && !isAnnotation(keyword) && !(keyword in merged))
        merged[keyword] = schema.limits[keyword] ?? value;
    }
  }
  writeType(merged, schema, objects);
  if (schema.values !== undefined) {
    writeValues(merged, schema, objects);
    return merged;
  }
  // What a condition may be about, a type does not tell from what nothing is about.
  const isOpen = node.unevaluated.some(({ hasOthers }) => hasOthers);
  const told = isOpen ? { ...schema, rest: [], items: [] } : schema;
  if (schema.types.has("object")) writeMembers(merged, told, objects, write);
  if (schema.types.has("array")) writeItems(merged, told, write);
  return merged;
}

function writeType(merged: JsonObject, schema: Effective, objects: readonly JsonObject[]): void {
  const stated = objects.filter((object) => object["type"] !== undefined);
  const names = typeNames(schema);
  const [first] = stated;
  if (first !== undefined && stated.length === 1 && sameTypes(first["type"] ?? null, names))
    merged["type"] = first["type"] ?? null;
  else if (schema.types.size < allTypes.length) merged["type"] = names.length === 1 ? (names[0] ?? null) : names;
  // A list of no type would be unknown; what is said of members is read as an object's without one.
  if (!schema.isTyped && !schema.types.has("array") && stated.length === 0 && objects.length === 1) delete merged["type"];
}

function typeNames({ types }: Effective): string[] {
  const names = [...types].filter((type) => type !== "fraction" || !types.has("integer"));
  return names.map((type) => (type === "fraction" || (type === "integer" && types.has("fraction")) ? "number" : type));
}

function sameTypes(stated: Json, names: readonly string[]): boolean {
  const list = [stated].flat();
  return list.length === names.length && list.every((name) => names.includes(String(name)));
}

/** Values that the node's own limits refuse are left out. */
function writeValues(merged: JsonObject, schema: Effective, objects: readonly JsonObject[]): void {
  const values = (schema.values ?? []).filter((value) => fitsAlone(schema, value));
  const constant = objects.find((object) => object["const"] !== undefined);
  const isPlain = values.every((value) => typeof value !== "object");
  if (!isPlain) delete merged["type"];
  delete merged[extensibleEnum.key];
  if (values.length === 1 && values[0] === null) merged["type"] = "null";
  else if (constant !== undefined && values.length === 1) merged["const"] = values[0] ?? null;
  else merged["enum"] = values;
  const described = objects.find((object) => describedValuesOf(object).length > 0);
  if (described !== undefined) Object.assign(merged, meaningsOf(described, values));
}

function writeMembers(merged: JsonObject, schema: Effective, objects: readonly JsonObject[], write: Write): void {
  const members = [...schema.properties].map(([name, places]): [string, Json] => [name, write(places, name)]);
  if (members.length > 0) merged["properties"] = Object.fromEntries(members);
  const { required } = schema;
  if (required.length > 0) merged["required"] = [...required];
  const isOpen = ["additionalProperties", "unevaluatedProperties"].some((keyword) =>
    objects.some((object) => object[keyword] !== undefined),
  );
  const isTyped = schema.rest.some((place) => place !== false) || schema.patternProperties.length > 0;
  // Named members need not fit the schema of the others, but TypeScript asks that they fit an index signature: there it is unknown.
  if (isTyped && members.length > 0) merged["additionalProperties"] = true;
  else if (schema.rest.length > 0) merged["additionalProperties"] = indexOf(schema, write);
  else if (isOpen || isTyped) merged["additionalProperties"] = true;
}

/** What members without names fit: the schema of a pattern, or what is said of all others. */
function indexOf({ patternProperties, rest }: Effective, write: Write): Json {
  const all = [...patternProperties.map(([, place]) => [place]), rest].map((places) => write(places, "value"));
  const possible = all.filter((one) => one !== false);
  const isAny = possible.some((one) => one === true || (isObject(one) && Object.keys(one).length === 0));
  const different = [...new Map(possible.map((one) => [JSON.stringify(one), one])).values()];
  const [only = false] = different;
  return isAny ? true : different.length > 1 ? { anyOf: different } : only;
}

/** Key of what the maker of types is to know of a tuple: how many items there must be, and what follows them. */
export const tupleKey = "x-tuple";

function writeItems(merged: JsonObject, schema: Effective, write: Write): void {
  const { prefixItems, items, limits } = schema;
  if (prefixItems.length === 0) {
    if (items.length > 0) merged["items"] = write(items, "item");
    return;
  }
  const most = limits["maxItems"] ?? Infinity;
  const first: Json[] = [];
  for (const places of prefixItems.slice(0, most)) {
    const item = write(places, "item");
    // No list goes on where an item cannot be.
    if (item === false) break;
    first.push(item);
  }
  const least = Math.min(limits["minItems"] ?? 0, first.length);
  const hasEnd = first.length < prefixItems.length || first.length >= most;
  const rest = !hasEnd && (items.length === 0 ? true : write(items, "item"));
  merged["prefixItems"] = [
    ...first,
    ...(rest === false ? [] : [rest]),
    { type: "null", [tupleKey]: { least, hasRest: rest !== false } },
  ];
}

/** Whether a schema is that of an object alone, members written out. */
export function isPlainObject(schema: Json): schema is JsonObject {
  return (
    isObject(schema) &&
    schema["type"] === "object" &&
    ["$ref", "oneOf", "anyOf", "allOf", "enum", "const"].every((keyword) => !(keyword in schema))
  );
}

/**
 * Returns one schema for several objects, of which one fits: what all have in common stands outside the union, so that it is written
 * once. `first` names members in the order in which they are to stand inside it.
 */
export function factored(branches: readonly JsonObject[], first: readonly string[]): JsonObject {
  const names = [...new Set(branches.flatMap((branch) => Object.keys(objectAt(branch, "properties"))))];
  const text = (branch: JsonObject, name: string): string =>
    JSON.stringify([objectAt(branch, "properties")[name], listAt(branch, "required").includes(name)]);
  const [one = {}] = branches;
  const differing = names.filter((name) => new Set(branches.map((branch) => text(branch, name))).size > 1);
  const outside = { ...one };
  const index = new Set(branches.map((branch) => JSON.stringify(branch["additionalProperties"])));
  if (differing.length === 0 && index.size === 1) return outside;
  const order = [...first.filter((name) => differing.includes(name)), ...differing.filter((name) => !first.includes(name))];
  const part = (branch: JsonObject, names: readonly string[]): JsonObject => {
    const properties = objectAt(branch, "properties");
    const required = listAt(branch, "required").filter((name) => names.includes(String(name)));
    return {
      type: "object",
      properties: Object.fromEntries(names.filter((name) => name in properties).map((name) => [name, properties[name] ?? {}])),
      ...(required.length > 0 ? { required } : {}),
    };
  };
  const inside = branches.map((branch) => part(branch, order));
  if (index.size > 1 || inside.some((branch) => Object.keys(objectAt(branch, "properties")).length === 0)) {
    const { properties: _properties, required: _required, type: _type, additionalProperties: _index, ...about } = one;
    return { ...about, oneOf: [...branches] };
  }
  const shared = names.filter((name) => !differing.includes(name));
  const { properties: _properties, required: _required, ...rest } = outside;
  return { ...rest, ...part(one, shared), oneOf: inside };
}
