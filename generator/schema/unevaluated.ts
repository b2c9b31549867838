import { type Json, type JsonObject, isObject, listAt, objectAt } from "../text/json.js";
import { matches, type Place, type Schemas, states } from "./read.js";

/**
 * What `unevaluatedProperties` and `unevaluatedItems` of one schema object say: what members and items must fit that none of its parts
 * is about. Of a choice the branch that is taken counts. The branches of a condition count both: which of them applies, a schema alone
 * does not tell.
 */
export interface Unevaluated {
  /** What members must fit whose names are free. */
  readonly members?: Place;
  /** Whether no part is about members of this name. */
  isFree(name: string): boolean;
  /** What items must fit after the first `count`. */
  readonly items?: Place;
  readonly count: number;
  /** Whether members and items may be what a part says that a value need not fit: a condition, or a branch that is not taken. */
  readonly hasOthers: boolean;
}

/** Returns what all schema objects of a node say of it; `together` gives the schema objects that a branch stands for. */
export function unevaluatedIn(
  schemas: Schemas,
  all: ReadonlySet<Place>,
  together: (branch: Place) => readonly Place[],
): readonly Unevaluated[] {
  if (!schemas.isUnevaluated) return [];
  const isTaken = (branch: Place): boolean => {
    const stating = together(branch).filter(states);
    return stating.length > 0 && stating.every((schema) => all.has(schema));
  };
  return [...all].filter(speaksOfUnevaluated).map((schema) => unevaluatedOf(schemas, schema, isTaken, all));
}

function speaksOfUnevaluated(schema: Json): schema is JsonObject {
  return isObject(schema) && (schema["unevaluatedProperties"] !== undefined || schema["unevaluatedItems"] !== undefined);
}

/**
 * Returns what a schema object says of members and items that its parts are not about: JSON Schema 2020-12, 11. `isTaken` tells which
 * branches of `oneOf` and `anyOf` are chosen; where none is, any may be. What is in `all` every value fits.
 */
function unevaluatedOf(
  schemas: Schemas,
  schema: JsonObject,
  isTaken: (branch: Place) => boolean,
  all: ReadonlySet<Place>,
): Unevaluated {
  const parts = partsOf(schemas, schema, isTaken);
  const inner = parts.filter((part) => part !== schema);
  const names = new Set(parts.flatMap((part) => Object.keys(objectAt(part, "properties"))));
  const patterns = parts.flatMap((part) => Object.keys(objectAt(part, "patternProperties")));
  const states = (objects: readonly JsonObject[], keyword: string): boolean =>
    objects.some((object) => object[keyword] !== undefined);
  const { unevaluatedProperties: members, unevaluatedItems: items } = schema;
  const hasMembers = states(parts, "additionalProperties") || states(inner, "unevaluatedProperties");
  const hasItems = states(parts, "items") || states(parts, "contains") || states(inner, "unevaluatedItems");
  return {
    ...(members === undefined || hasMembers ? {} : { members }),
    isFree: (name) => !names.has(name) && !patterns.some((pattern) => matches(pattern, name)),
    ...(items === undefined || hasItems ? {} : { items }),
    count: Math.max(0, ...parts.map((part) => listAt(part, "prefixItems").length)),
    hasOthers: parts.some((part) => !all.has(part) && describing.some((keyword) => part[keyword] !== undefined)),
  };
}

const describing = ["properties", "patternProperties", "prefixItems"];

/** The schema objects that speak of the same value as a schema object does, itself first. */
export function partsOf(schemas: Schemas, schema: JsonObject, isTaken: (branch: Place) => boolean = () => false): JsonObject[] {
  const found = new Set<JsonObject>();
  const visit = (place: Place): void => {
    if (!isObject(place) || found.has(place)) return;
    found.add(place);
    const parts = [
      schemas.targetOf(place)?.place ?? true,
      ...listAt(place, "allOf"),
      ...takenOf(listAt(place, "oneOf"), isTaken),
      ...takenOf(listAt(place, "anyOf"), isTaken),
      ...["if", "then", "else"].map((keyword) => place[keyword] ?? true),
      ...Object.values(objectAt(place, "dependentSchemas")),
    ];
    parts.forEach(visit);
  };
  visit(schema);
  return [...found];
}

function takenOf(branches: readonly Json[], isTaken: (branch: Place) => boolean): readonly Json[] {
  const taken = branches.filter(isTaken);
  return taken.length > 0 ? taken : branches;
}
