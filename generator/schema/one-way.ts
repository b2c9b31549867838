import { type Json, isObject } from "../text/json.js";
import { componentOf, type Direction, type Place, type Schemas } from "./read.js";

/** Keywords whose schemas describe the very value that the schema with them describes. */
const inPlace: ReadonlySet<string> = new Set(["$ref", "allOf", "oneOf", "anyOf", "then", "else"]);

/** The flag of members that do not go this way. */
export function flagAgainst(direction: Direction): "readOnly" | "writeOnly" {
  return direction === "request" ? "readOnly" : "writeOnly";
}

/** Tells which schemas of a document make something inside a value go one way only. */
export class OneWay {
  readonly #schemas: Schemas;
  readonly #known = new WeakMap<object, boolean>();
  #components: ReadonlySet<string> | undefined;

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** Whether a flag may stand below the place: one of the place itself concerns what it is a member of. */
  isInside(place: Place): boolean {
    if (!this.#schemas.isDirectional || !isObject(place)) return false;
    const known = this.#known.get(place) ?? this.#isBelow(place, new Set());
    this.#known.set(place, known);
    return known;
  }

  #isBelow(place: Json, seen: Set<Json>): boolean {
    if (Array.isArray(place)) return place.some((one) => this.#isBelow(one, seen));
    if (!isObject(place) || seen.has(place)) return false;
    seen.add(place);
    const target = this.#schemas.targetOf(place)?.place;
    if (target !== undefined && this.#isBelow(target, seen)) return true;
    return Object.entries(place).some(([keyword, value]) => {
      if (keyword === "$ref" || typeof value !== "object") return false;
      return inPlace.has(keyword) ? this.#isBelow(value, seen) : this.#holdsFlag(value);
    });
  }

  #holdsFlag(value: Json): boolean {
    this.#components ??= flaggedComponents(this.#schemas);
    return holdsFlag(value, this.#components);
  }
}

/** The components in which a flag stands, or that lead to one. */
function flaggedComponents({ components }: Schemas): ReadonlySet<string> {
  const found = new Set<string>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const [name, place] of Object.entries(components)) if (!found.has(name) && holdsFlag(place, found)) found.add(name);
  }
  return found;
}

/** Schemas that the model makes may hold themselves; those of documents do not. */
function holdsFlag(value: Json, flagged: ReadonlySet<string>, seen = new Set<Json>()): boolean {
  if (typeof value !== "object" || value === null || seen.has(value)) return false;
  seen.add(value);
  if (!isObject(value)) return value.some((one) => holdsFlag(one, flagged, seen));
  if (value["readOnly"] === true || value["writeOnly"] === true) return true;
  return Object.entries(value).some(([keyword, member]) =>
    keyword === "$ref" && typeof member === "string" ? flagged.has(componentOf(member) ?? "") : holdsFlag(member, flagged, seen),
  );
}
