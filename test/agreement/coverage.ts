import { isObject, type Json, type JsonObject } from "../../generator/text/json.js";
import type { Family } from "./schemas.js";

const maps: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);
const lists: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const alone: ReadonlySet<string> = new Set([
  ...["not", "if", "then", "else", "items", "contains", "additionalProperties", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties"],
]);

/** Returns the keywords by which values of `Thing` are judged: those in the schemas that it leads to. */
export function keywordsOf(family: Family): Set<string> {
  const found = new Set<string>();
  const seen = new Set<Json>();
  const visit = (place: Json | undefined): void => {
    if (!isObject(place) || seen.has(place)) return;
    seen.add(place);
    for (const [keyword, value] of Object.entries(place)) {
      found.add(keyword);
      if (maps.has(keyword) && isObject(value)) Object.values(value).forEach(visit);
      if (lists.has(keyword) && Array.isArray(value)) value.forEach(visit);
      if (alone.has(keyword)) visit(value);
      if (keyword === "$ref") visit(family[nameIn(value)]);
    }
    if (place["discriminator"] !== undefined) childrenOf(family, place).forEach(visit);
  };
  visit(family["Thing"]);
  return found;
}

/** The components that have one in their `allOf`: as branches of its discriminator they are judged with it. */
function childrenOf(family: Family, parent: JsonObject): Json[] {
  const isParent = (part: Json): boolean => isObject(part) && family[nameIn(part["$ref"] ?? null)] === parent;
  return Object.values(family).filter(({ allOf }) => Array.isArray(allOf) && allOf.some(isParent));
}

function nameIn(reference: Json): string {
  return typeof reference === "string" ? (reference.split("/").at(-1) ?? "") : "";
}

/** Returns in how many families values are judged by each keyword. */
function drawn(families: readonly Family[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const keyword of families.flatMap((one) => [...keywordsOf(one)])) counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  return counts;
}

/** Returns the keywords that fewer families than so many are judged by, with how many are. */
export function seldomDrawn(keywords: Iterable<string>, families: readonly Family[], least: number): Record<string, number> {
  const counts = drawn(families);
  const found = [...keywords].map((keyword) => [keyword, counts.get(keyword) ?? 0] as const);
  return Object.fromEntries(found.filter(([, count]) => count < least));
}
