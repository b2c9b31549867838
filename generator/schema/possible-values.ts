import { canonical, type Json, type JsonObject } from "../text/json.js";
import type { Node, Nodes } from "./combine.js";
import { effective, type Effective, type TypeName } from "./effective.js";
import { fitsAlone } from "./fits-alone.js";
import { rangeOf } from "./number-range.js";

/** More values are not listed. */
const mostListed = 1_000;
/** Of choices, and choices inside them, so many branches are looked into. */
const mostBranches = 200;

/**
 * Returns the values that a node can have where they are few: of an `enum`, of types that have few values, of integers between limits.
 * Every value that fits is among them; some of them may not fit.
 */
export function possibleValues(nodes: Nodes, node: Node, room: { left: number } = { left: mostBranches }): Json[] | undefined {
  const own = ownValues(effective(nodes.base(node)));
  const [union] = node.unions;
  if (union === undefined || union.branches.length > room.left) return own;
  room.left -= union.branches.length;
  const branches = union.branches.map((_, index) => possibleValues(nodes, nodes.choose(node, union, index), room));
  return branches.includes(undefined) ? own : distinct(branches.flatMap((values) => values ?? []));
}

function ownValues({ values, ...schema }: Effective): Json[] | undefined {
  const all = values ?? (schema.isTyped ? valuesOfTypes(schema) : undefined);
  return all === undefined ? undefined : distinct(all.filter((value) => fitsAlone(schema, value)));
}

function valuesOfTypes(schema: Effective): Json[] | undefined {
  const lists = [...schema.types].map((type) => valuesOfType(type, schema));
  return lists.includes(undefined) ? undefined : lists.flatMap((values) => values ?? []);
}

function valuesOfType(type: TypeName, schema: Effective): readonly Json[] | undefined {
  if (type === "null") return [null];
  if (type === "boolean") return [true, false];
  if (type === "string" && schema.limits["maxLength"] === 0) return [""];
  if (type !== "integer") return undefined;
  const range = rangeOf(schema);
  const [lowest, highest] = [Math.ceil(range.lowest), Math.floor(range.highest)];
  const size = Math.max(0, highest - lowest + 1);
  return size <= mostListed ? Array.from({ length: size }, (_, index) => lowest + index) : undefined;
}

/** Returns values, each once: 1 and 1.0 are one, and so are objects whose members have another order. */
export function distinct(values: readonly Json[]): Json[] {
  return [...new Map(values.map((value) => [canonical(value), value])).values()];
}

const constants = new Map<string, JsonObject>();
const types = new Map<string, JsonObject>();

/** The place that one value alone fits. The same object for the same value. */
export function constantPlace(value: Json): JsonObject {
  return remembered(constants, JSON.stringify(value), () => ({ const: value }));
}

/** The place that values of one type of the model fit. The same object for the same type. */
export function typePlace(type: string): JsonObject {
  return remembered(types, type, () => ({ type }));
}

function remembered(places: Map<string, JsonObject>, key: string, make: () => JsonObject): JsonObject {
  const place = places.get(key) ?? make();
  places.set(key, place);
  return place;
}
