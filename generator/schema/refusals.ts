import { type Json, type JsonObject, asObject, isObject, listAt, objectAt } from "../text/json.js";
import type { Operation } from "../contract/operations.js";
import { escapePointer } from "../text/pointer.js";
import { allTypes, effective, memberPlaces } from "./effective.js";
import { type Model, modelOf } from "./model.js";
import { type Direction, type Place, states } from "./read.js";

/** Why a schema is not taken, and where it stands. */
export interface Refusal {
  readonly pointer: string;
  readonly message: string;
  readonly fix: string;
}

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

/** Returns the bodies and parameters that no value fits, each with the schema that is the reason. */
export function unfitSchemas(document: JsonObject, operations: readonly Operation[]): Refusal[] {
  const model = modelOf(document);
  const found: Refusal[] = [];
  for (const { id, parameters, body, responses } of operations) {
    const uses: { readonly schema: JsonObject; readonly at: string; readonly what: string; readonly direction: Direction }[] = [
      ...parameters.map(({ name, schema, pointer }) => ({
        schema,
        at: pointer,
        what: `The parameter ${name}`,
        direction: "request" as const,
      })),
      ...(body === undefined ? [] : [{ schema: body.schema, at: body.pointer, what: "The body", direction: "request" as const }]),
      ...responses
        .filter(({ kind }) => kind === "json")
        .map(({ status, schema, pointer }) => ({
          schema,
          at: pointer,
          what: `The body of ${status}`,
          direction: "answer" as const,
        })),
    ];
    for (const { schema, at, what, direction } of uses) {
      if (model.holds(model.node(schema, direction))) continue;
      const { place, reason } = reasonOf(model, [schema], direction, []);
      const pointer = pointerOf(document, place) ?? `${at}/schema`;
      if (found.some((refusal) => refusal.pointer === pointer)) continue;
      found.push({
        pointer,
        message: `${what} of ${id} can have no value: ${reason}.`,
        fix: "Allow a value, or leave out what cannot be.",
      });
    }
  }
  return found;
}

/** What makes it impossible, as deep inside as one required member or item leads there. */
function reasonOf(
  model: Model,
  places: readonly Place[],
  direction: Direction,
  seen: readonly string[],
): { place: Place; reason: string } {
  const node = model.nodes.node(places, direction);
  const at = places.find(isObject) ?? false;
  const place = node.atoms.map((atom) => atom.schema).find((schema) => isObject(schema) && states(schema)) ?? at;
  const base = model.nodes.base(node);
  const schema = effective(base);
  if (seen.includes(node.key)) return { place: at, reason: "it needs itself inside each value, without end" };
  const further = [...seen, node.key];
  const inner = (next: readonly Place[]): boolean => next.length > 0 && !model.holds(model.nodes.node(next, direction));
  if (schema.types.size === 0)
    return {
      place,
      reason: schema.values === undefined ? "its types exclude each other" : "its types and values exclude each other",
    };
  if (schema.values !== undefined) return { place, reason: "none of its values fits its other keywords" };
  if (model.holds(base)) return { place, reason: "none of its branches can be" };
  for (const name of schema.types.size < allTypes.length ? schema.required : []) {
    const next = memberPlaces(node, name);
    if (inner(next)) {
      if (next.includes(false)) return { place, reason: `the member ${name} is required and forbidden` };
      return reasonOf(model, next, direction, further);
    }
  }
  const [items = schema.items] = schema.prefixItems;
  if ((schema.limits["minItems"] ?? 0) > 0 && inner(items)) return reasonOf(model, items, direction, further);
  return { place, reason: "its limits exclude each other" };
}

/** Where a place stands in the document. */
function pointerOf(document: Json, place: Place, pointer = ""): string | undefined {
  if (document === place && isObject(place)) return pointer;
  if (typeof document !== "object" || document === null) return undefined;
  const members = Array.isArray(document) ? document.entries() : Object.entries(asObject(document));
  for (const [name, member] of members) {
    const found = pointerOf(member, place, `${pointer}/${escapePointer(String(name))}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
