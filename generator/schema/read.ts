import { type Json, type JsonObject, isObject, objectAt, textAt } from "../text/json.js";
import { extensibleEnum } from "../contract/extensions/x-extensible-enum.js";
import { epochMs } from "../contract/extensions/x-epoch-ms.js";

/** Which way a value goes: members that are `readOnly` are not required of requests, `writeOnly` ones not of answers. */
export type Direction = "request" | "answer";

/** A schema where it stands: the very object of the document, so that one place is one place; or `true` or `false`. */
export type Place = Json;

const prefix = "#/components/schemas/";

/** Keywords that say nothing about which values fit. */
const annotations: ReadonlySet<string> = new Set([
  ...["title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs", "xml"],
  ...["$comment", "contentEncoding", "contentMediaType"],
]);

/** Whether a keyword says nothing about which values fit. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || (keyword.startsWith("x-") && keyword !== extensibleEnum.key && keyword !== epochMs.key);
}

const structural: ReadonlySet<string> = new Set(["$ref", "allOf", "oneOf", "anyOf", "discriminator"]);

/** Whether a schema object itself, apart from what it refers to, says which values fit. */
export function states(schema: Json): boolean {
  return isObject(schema) ? statedKeywords(schema).length > 0 : schema === false;
}

/** The keywords of a schema object itself, apart from what it refers to, that say which values fit. */
export function statedKeywords(schema: JsonObject): string[] {
  return Object.keys(schema).filter((keyword) => !structural.has(keyword) && !isAnnotation(keyword));
}

/** The name of the component that a reference leads to. */
export function componentOf(reference: string | undefined): string | undefined {
  return reference?.startsWith(prefix) === true ? reference.slice(prefix.length) : undefined;
}

/** A reference to a component. */
export function referenceTo(name: string): string {
  return `${prefix}${name}`;
}

/** Returns a schema that refers to a component. */
export function refersTo(name: string): JsonObject {
  return { $ref: referenceTo(name) };
}

/** Whether a text matches a pattern; one that is no regular expression is refused elsewhere, and taken to match. */
export function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return true;
  }
}

/** A component that is referred to. */
export interface Target {
  readonly name: string;
  readonly place: Place;
}

/** The schemas of one document, and who is who among them. */
export interface Schemas {
  readonly components: JsonObject;
  /** Whether any member is `readOnly` or `writeOnly`. */
  readonly isDirectional: boolean;
  /** Whether any schema has a discriminator. */
  readonly isDiscriminated: boolean;
  /** Whether any schema speaks of members or items that its parts are not about. */
  readonly isUnevaluated: boolean;
  /** The same number for one and the same place only. */
  idOf(place: Place): string;
  /** What people call a component: a discriminator's value where nothing else is said. */
  labelOf(name: string): string;
  /** The component that a place is, not refers to. */
  nameOf(place: Place): string | undefined;
  /** What a `$ref` of the place leads to. */
  targetOf(place: Place): Target | undefined;
  /** What a `$ref` of the place leads to, where the place says nothing beside: an alias. */
  aliasedBy(place: Place): Target | undefined;
  /** The component that a component is a second name of, directly or through others; the same name where it is none. */
  originOf(name: string): string;
  /** What a `$ref` of the place leads to in the end, past aliases. */
  endOf(place: Place): Target | undefined;
}

/** Returns the schemas of a document by their places. `labelOf` is for components whose names are not what people call them. */
export function readSchemas(document: JsonObject, labelOf = (name: string): string => name): Schemas {
  const components = objectAt(objectAt(document, "components"), "schemas");
  const ids = new WeakMap<object, string>();
  const names = new Map<Place, string>(Object.entries(components).map(([name, place]) => [place, name]));
  let count = 0;
  const used = keywordsUsed(document);
  const targetOf = (place: Place): Target | undefined => {
    const name = isObject(place) ? componentOf(textAt(place, "$ref")) : undefined;
    const target = name === undefined || !Object.hasOwn(components, name) ? undefined : components[name];
    return name === undefined || target === undefined ? undefined : { name, place: target };
  };
  const aliasedBy = (place: Place): Target | undefined =>
    isObject(place) && Object.keys(place).every((keyword) => keyword === "$ref" || isAnnotation(keyword))
      ? targetOf(place)
      : undefined;
  const originOf = (name: string): string => {
    const names = new Set([name]);
    let last = name;
    for (let next = aliasedBy(components[name] ?? true); next !== undefined; next = aliasedBy(next.place)) {
      // Aliases of each other are none of anything.
      if (names.has(next.name)) return name;
      names.add(next.name);
      last = next.name;
    }
    return last;
  };
  return {
    components,
    isDirectional: used.has("readOnly") || used.has("writeOnly"),
    isDiscriminated: used.has("discriminator"),
    isUnevaluated: used.has("unevaluatedProperties") || used.has("unevaluatedItems"),
    idOf(place) {
      if (typeof place !== "object" || place === null) return String(place);
      const known = ids.get(place) ?? String((count += 1));
      ids.set(place, known);
      return known;
    },
    labelOf,
    nameOf: (place) => (isObject(place) ? names.get(place) : undefined),
    targetOf,
    aliasedBy,
    originOf,
    endOf(place) {
      const target = targetOf(place);
      if (target === undefined) return undefined;
      const name = originOf(target.name);
      return { name, place: components[name] ?? true };
    },
  };
}

/** Which of the keywords that change what a schema means for a use stand anywhere; a member of that name costs time, no truth. */
function keywordsUsed(document: JsonObject): Set<string> {
  const found = new Set<string>();
  const open: Json[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== "object" || value === null) continue;
    if (isObject(value)) {
      if (value["readOnly"] === true) found.add("readOnly");
      if (value["writeOnly"] === true) found.add("writeOnly");
      if (isObject(value["discriminator"])) found.add("discriminator");
      for (const keyword of ["unevaluatedProperties", "unevaluatedItems"]) if (value[keyword] !== undefined) found.add(keyword);
    }
    for (const member of Object.values(value)) if (typeof member === "object" && member !== null) open.push(member);
  }
  return found;
}

/** The keywords of a schema that say nothing about which values fit. */
export function annotationsOf(schema: Json): JsonObject {
  if (!isObject(schema)) return {};
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => isAnnotation(keyword)));
}
