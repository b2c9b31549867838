import { canonical } from "../../text/json.js";
import type { Place } from "../../contract/linked/place.js";
import { isStricter } from "./limits.js";
import type { Fact, Schema } from "./schema.js";

/** Returns the schema of values that fit both: what `allOf` means. The site of the first one stays. */
export function intersect(one: Schema, other: Schema): Schema {
  const result: Schema = {
    ...one,
    types: new Set([...one.types].filter((type) => other.types.has(type))),
    typeSite: other.types.size < one.types.size ? other.typeSite : one.typeSite,
    isNever: one.isNever || other.isNever,
    limits: new Map(one.limits),
    facts: joinFacts(one.facts, other.facts),
    flags: new Map([...other.flags, ...one.flags]),
    texts: joinFacts(one.texts, other.texts),
    required: new Map([...other.required, ...one.required]),
    properties: joinProperties(one, other),
    patternProperties: joinPlaces(one.patternProperties, other.patternProperties),
    schemas: joinPlaces(one.schemas, other.schemas),
    unions: [...one.unions, ...other.unions],
    conditions: [...one.conditions, ...other.conditions],
    nots: [...one.nots, ...other.nots],
  };
  for (const [name, limit] of other.limits) {
    const own = one.limits.get(name);
    if (!own || isStricter(name, limit, own)) result.limits.set(name, limit);
  }
  const values = one.enum && other.enum ? commonValues(one.enum, other.enum) : (one.enum ?? other.enum);
  if (values) result.enum = values;
  const open = one.open ?? other.open;
  if (open) result.open = open;
  const preset = one.default ?? other.default;
  if (preset) result.default = preset;
  const discriminator = one.discriminator ?? other.discriminator;
  if (discriminator) result.discriminator = discriminator;
  return result;
}

function commonValues(one: NonNullable<Schema["enum"]>, other: NonNullable<Schema["enum"]>): NonNullable<Schema["enum"]> {
  const texts = new Set(other.value.map(canonical));
  return {
    site: one.value.length <= other.value.length ? one.site : other.site,
    value: one.value.filter((value) => texts.has(canonical(value))),
  };
}

function joinFacts(one: Map<string, Fact[]>, other: Map<string, Fact[]>): Map<string, Fact[]> {
  const result = new Map(one);
  for (const [key, facts] of other) {
    const own = result.get(key) ?? [];
    const texts = new Set(own.map((fact) => canonical(fact.value)));
    result.set(key, [...own, ...facts.filter((fact) => !texts.has(canonical(fact.value)))]);
  }
  return result;
}

function joinPlaces(one: Map<string, Place[]>, other: Map<string, Place[]>): Map<string, Place[]> {
  const result = new Map(one);
  for (const [key, places] of other) result.set(key, [...(result.get(key) ?? []), ...places]);
  return result;
}

/** A property that only one part names is bound by what the other part says of additional properties. */
function joinProperties(one: Schema, other: Schema): Map<string, Place[]> {
  const result = joinPlaces(one.properties, other.properties);
  for (const [part, stranger] of [
    [one, other],
    [other, one],
  ] as const) {
    const rest = part.schemas.get("additionalProperties");
    if (!rest) continue;
    for (const name of stranger.properties.keys()) {
      const isNamed = part.properties.has(name) || [...part.patternProperties.keys()].some((pattern) => matches(pattern, name));
      if (!isNamed) result.set(name, [...(result.get(name) ?? []), ...rest]);
    }
  }
  return result;
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return false;
  }
}
