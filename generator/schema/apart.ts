import { isObject, type JsonObject } from "../text/json.js";
import type { Place } from "./read.js";

const made = new WeakMap<JsonObject, JsonObject[]>();
const members = new WeakMap<JsonObject, readonly Place[]>();

/**
 * Returns one place for several that describe a value together, apart from the places that it stands beside: a flag of one side waives
 * nothing that the other side requires. It is the same object for the same places.
 */
export function apart(places: readonly Place[]): Place {
  const first = places.find(isObject);
  if (first === undefined) return places.every((place) => place !== false);
  const known = made.get(first) ?? [];
  made.set(first, known);
  const found = known.find(({ allOf }) => Array.isArray(allOf) && isSame(allOf, places));
  if (found !== undefined) return found;
  const place: JsonObject = { allOf: [...places] };
  known.push(place);
  members.set(place, places);
  return place;
}

/** The places that a place of `apart` stands for; undefined for any other. */
export function placesApart(place: Place): readonly Place[] | undefined {
  return isObject(place) ? members.get(place) : undefined;
}

function isSame(one: readonly Place[], other: readonly Place[]): boolean {
  return one.length === other.length && one.every((place, index) => place === other[index]);
}
