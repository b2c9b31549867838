import { type Json, type JsonObject, isObject, listAt, objectAt } from "../text/json.js";
import { escapePointer } from "../text/pointer.js";
import { modelOf } from "./model.js";
import type { Place } from "./read.js";
import type { Refusal } from "./unfit.js";

/** Returns the schemas that no validator could judge, since they refer to themselves in the same place: JSON Schema 2020-12, 9.4.1. */
export function endlessSchemas(document: JsonObject): Refusal[] {
  const { nodes } = modelOf(document);
  const { schemas, discriminators } = nodes;
  const ended = new Set<string>();
  const found: Refusal[] = [];
  for (const [name, place] of Object.entries(schemas.components)) {
    if (comesBack(place, name, false, [])) {
      found.push({
        pointer: `/components/schemas/${escapePointer(name)}`,
        message: `The schema ${name} refers to itself without a member or an item between.`,
        fix: "Say what it is; let it come again only below properties or items.",
      });
    }
  }
  return found;

  function comesBack(place: Place, owner: string | undefined, isBare: boolean, way: readonly string[]): boolean {
    if (!isObject(place)) return false;
    const id = `${schemas.idOf(place)} ${isBare}`;
    if (way.includes(id)) return true;
    if (ended.has(id)) return false;
    const further = [...way, id];
    const follow = (inner: Json | undefined, next?: string): boolean => {
      const target = schemas.endOf(inner ?? true);
      if (inner === undefined || !isObject(inner)) return false;
      const bare = target !== undefined && next !== undefined && discriminators.isBranch(target.place, next);
      if (target !== undefined && Object.keys(inner).length === 1) return comesBack(target.place, target.name, bare, further);
      return comesBack(inner, next, false, further);
    };
    const branches = isBare ? [] : [...listAt(place, "oneOf"), ...listAt(place, "anyOf")];
    const alone = ["not", "if", "then", "else"].map((keyword) => place[keyword]);
    const target = schemas.endOf(place);
    const isEndless =
      (target !== undefined &&
        comesBack(target.place, target.name, owner !== undefined && discriminators.isBranch(target.place, owner), further)) ||
      listAt(place, "allOf").some((part) => follow(part, owner)) ||
      [...branches, ...alone, ...Object.values(objectAt(place, "dependentSchemas"))].some((inner) => follow(inner));
    if (!isEndless) ended.add(id);
    return isEndless;
  }
}
