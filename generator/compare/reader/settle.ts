import { isStricter, LIMITS } from "./limits.js";
import { allTypes, typeOf } from "../../schema/effective.js";
import type { JsonObject } from "../../text/json.js";
import type { Schema } from "./schema.js";
import type { Written } from "./written.js";

/** Leaves one way of writing which items a list must hold, and how many of them. `isStated` where there is a `contains`, of any items too. */
export function settleContains({ limits, schemas, site }: Schema, isStated: boolean): void {
  const most = limits.get("maxContains");
  const least = limits.get("minContains") ?? { value: 1, site };
  limits.delete("minContains");
  limits.delete("maxContains");
  if (!isStated) return;
  if (!schemas.has("contains")) {
    if (isStricter("minItems", least, limits.get("minItems") ?? { value: 0, site })) limits.set("minItems", least);
    if (most && isStricter("maxItems", most, limits.get("maxItems") ?? { value: Infinity, site })) limits.set("maxItems", most);
  } else if (least.value === 0 && !most) schemas.delete("contains");
  else {
    limits.set("minContains", least);
    if (most) limits.set("maxContains", most);
  }
}

/** Leaves out what has no effect: keywords of types that cannot occur, and what an enum or an integer already says. */
export function settle(schema: Schema): void {
  if (schema.enum) {
    const { types } = schema;
    const values = schema.enum.value.filter((value) => types.has(typeOf(value)));
    if (values.length > 0 || schema.enum.value.length === 0) schema.enum = { ...schema.enum, value: values };
    const named = new Set<string>(schema.enum.value.map(typeOf));
    schema.types = new Set([...types].filter((type) => named.has(type) || type === "null"));
    // All that a type has is no choice of it.
    const isWhole = named.size === 1 && named.has("boolean") && new Set(schema.enum.value).size === 2;
    if (schema.enum.value.length === 0 || isWhole) delete schema.enum;
  }
  const { types } = schema;
  if (types.size === 0) schema.isNever = true;
  const isInteger = types.has("integer") && !types.has("fraction");
  for (const [name, limit] of [...schema.limits]) {
    const type = LIMITS[name] ?? "";
    if (!(type === "number" ? types.has("integer") || types.has("fraction") : types.has(type))) schema.limits.delete(name);
    else if (isInteger && type === "number") {
      const whole = name === "minimum" ? Math.ceil(limit.value) : Math.floor(limit.value);
      const value = limit.exclusive === true && whole === limit.value ? whole + (name === "minimum" ? 1 : -1) : whole;
      schema.limits.set(name, { value, site: limit.site });
    }
  }
  if (!types.has("string")) for (const key of ["pattern", "contentEncoding", "contentMediaType"]) schema.facts.delete(key);
  if (!types.has("array")) schema.facts.delete("uniqueItems");
  if (!types.has("integer") && !types.has("fraction")) schema.facts.delete("multipleOf");
  if (!types.has("object")) schema.facts.delete("dependentRequired");
  if (isInteger && schema.facts.get("multipleOf")?.every((fact) => fact.value === 1) === true) schema.facts.delete("multipleOf");
  if (!types.has("array"))
    for (const key of [...schema.schemas.keys()])
      if (/^(items|unevaluatedItems|contains|prefixItems)/.test(key)) schema.schemas.delete(key);
  if (types.has("object")) return;
  schema.properties.clear();
  schema.patternProperties.clear();
  schema.required.clear();
  for (const key of [...schema.schemas.keys()])
    if (/^(additionalProperties|unevaluatedProperties|propertyNames|dependentSchemas)/.test(key)) schema.schemas.delete(key);
}

/** Returns the part of a schema that concerns some of its types only. */
export function restrict({ nodes }: Written, schema: Schema, types: readonly string[]): Schema {
  const { direction } = schema.node;
  const stated = nodes.node([typesAlone(types)], direction);
  const part: Schema = {
    ...schema,
    node: nodes.all([schema.node, stated], direction),
    base: nodes.all([schema.base, stated], direction),
    id: `${schema.id} of ${types.join(" ")}`,
    types: new Set(types),
    limits: new Map(schema.limits),
    facts: new Map(schema.facts),
    required: new Map(schema.required),
    properties: new Map(schema.properties),
    patternProperties: new Map(schema.patternProperties),
    schemas: new Map(schema.schemas),
  };
  settle(part);
  return part;
}

const alone = new Map<string, JsonObject>();

/** A schema that says nothing but types; the same one for the same types. */
function typesAlone(types: readonly string[]): JsonObject {
  const names = [...new Set(types.map((type) => (type === "fraction" ? "number" : type)))].sort();
  const made = alone.get(names.join(" ")) ?? { type: names };
  alone.set(names.join(" "), made);
  return made;
}

/** True when every value fits. */
export function isAny(schema: Schema): boolean {
  return schema.types.size === allTypes.length && !schema.open && admitsAll(schema, schema.types);
}

/** True when every value of these types fits. */
export function admitsAll(schema: Schema, types: ReadonlySet<string>): boolean {
  const members = [schema.limits, schema.facts, schema.required, schema.properties, schema.patternProperties, schema.schemas];
  const lists = [schema.unions, schema.conditions, schema.nots];
  return (
    [...types].every((type) => schema.types.has(type)) &&
    !schema.isNever &&
    !schema.enum &&
    members.every((map) => map.size === 0) &&
    lists.every((list) => list.length === 0)
  );
}
