import { isObject, type Json, type JsonObject, listAt } from "../text/json.js";
import { isMultipleOf } from "./decimal.js";
import type { Node, Nodes } from "./combine.js";
import { conditionsOf } from "./conditions.js";
import { allTypes, effective, type Effective, memberPlaces, typeOf, type TypeName } from "./effective.js";
import { matches, type Place, statedKeywords } from "./read.js";

/** More combinations of branches than these are not looked at one by one. */
export const mostCombinations = 64;

/** Nodes that are looked at before what is left is taken to hold: a document that needs more is none that people wrote. */
const mostNodes = 5_000;

/** A `not` that refers to itself is looked into so far. */
const mostDepth = 8;

/** Tells which nodes some finite value fits. */
export interface Satisfiable {
  /** Whether a value fits; patterns, formats, conditions that no type tells and all but the simplest `not` are taken to be met. */
  holds(node: Node): boolean;
  /** The lower, the shorter the way to a finite value; every node has a higher rank than some values inside it. */
  rank(node: Node): number;
}

/**
 * Returns what tells whether values fit: a least fixpoint. A node holds once all that its values need holds, so that what needs itself
 * without end never does.
 */
export function createSatisfiable(nodes: Nodes, most: number = mostNodes): Satisfiable {
  const ranks = new Map<string, number>();
  const settled = new Set<string>();

  function settle(root: Node): void {
    if (settled.has(root.key)) return;
    const open = new Map<string, Node>([[root.key, root]]);
    const holds = (node: Node): boolean => {
      const isKnown = settled.has(node.key) || open.has(node.key);
      if (!isKnown && open.size >= most) return true;
      if (!isKnown) open.set(node.key, node);
      return ranks.has(node.key);
    };
    for (let before = -1; before !== ranks.size + open.size;) {
      before = ranks.size + open.size;
      for (const [key, node] of open) if (!ranks.has(key) && evaluate(nodes, node, holds)) ranks.set(key, ranks.size);
    }
    for (const key of open.keys()) settled.add(key);
  }

  return {
    holds(node) {
      settle(node);
      return ranks.has(node.key);
    },
    rank(node) {
      settle(node);
      return ranks.get(node.key) ?? Infinity;
    },
  };
}

/** How many ways there are to take a branch of each union. */
export function combinations(node: Node): number {
  return node.unions.reduce((product, { branches }) => product * branches.length, 1);
}

function evaluate(nodes: Nodes, node: Node, holds: (node: Node) => boolean): boolean {
  const [union] = node.unions.length > 0 ? node.unions : conditionsOf(nodes, node);
  if (union === undefined) return hasValue(nodes, node, holds);
  const isOpen = (one: typeof union, from: Node): boolean =>
    one.branches.some((_, index) => holds(nodes.choose(from, one, index)));
  if (combinations(node) <= mostCombinations) return isOpen(union, node);
  const base = nodes.base(node);
  return holds(base) && node.unions.every((one) => isOpen(one, base));
}

function hasValue(nodes: Nodes, node: Node, holds: (node: Node) => boolean): boolean {
  const schema = effective(node);
  if (node.atoms.some((atom) => isObject(atom.schema) && forbidsAll(nodes, node, atom.schema))) return false;
  if (schema.values !== undefined) return schema.values.some((value) => fitsAlone(schema, value));
  const inner = (places: readonly Place[]): boolean => holds(nodes.node(places, node.direction));
  return [...schema.types].some((type) => hasValueOf(type, schema, inner, node));
}

/** Of `not` only this is judged: types, and members that the node requires anyway. So branches are often kept apart. */
function forbidsAll(nodes: Nodes, node: Node, { not }: JsonObject): boolean {
  return not !== undefined && surelyFits(nodes, node, [not], 0);
}

function surelyFits(nodes: Nodes, node: Node, places: readonly Place[], depth: number): boolean {
  const [whole, other] = [effective(node), nodes.node(places, node.direction)];
  const { isTyped, types } = effective(other);
  const stated = other.atoms.map(({ schema }) => schema).filter(isObject);
  const required = stated.flatMap((schema) => listAt(schema, "required").map(String));
  return (
    depth < mostDepth &&
    stated.every((schema) => statedKeywords(schema).every((keyword) => keyword === "type" || keyword === "required")) &&
    required.every((name) => whole.required.includes(name)) &&
    (!isTyped || [...(whole.isTyped ? whole.types : allTypes)].every((type) => types.has(type))) &&
    other.unions.every(
      ({ keyword, branches }) =>
        keyword === "anyOf" && branches.some((branch) => surelyFits(nodes, node, branch.places, depth + 1)),
    )
  );
}

function hasValueOf(type: TypeName, schema: Effective, inner: (places: readonly Place[]) => boolean, node: Node): boolean {
  const { limits } = schema;
  const least = (name: string): number => limits[`min${name}`] ?? 0;
  const most = (name: string): number => limits[`max${name}`] ?? Infinity;
  switch (type) {
    case "string":
      return least("Length") <= most("Length");
    case "integer":
    case "fraction":
      return hasNumber(schema, type === "integer");
    case "array": {
      if (least("Items") > most("Items")) return false;
      if (schema.contains.length > 0 && least("Contains") + (limits["minContains"] === undefined ? 1 : 0) > most("Items"))
        return false;
      if (limits["minContains"] !== 0 && !schema.contains.every((place) => inner([place]))) return false;
      const needed = schema.prefixItems.slice(0, least("Items"));
      return needed.every(inner) && (needed.length === least("Items") || inner(schema.items));
    }
    case "object": {
      if (least("Properties") > most("Properties") || schema.required.length > most("Properties")) return false;
      if (schema.rest.includes(false) && schema.patternProperties.length === 0) {
        const possible = [...schema.properties.keys()].filter((name) => inner(memberPlaces(node, name)));
        if (possible.length < least("Properties")) return false;
      }
      return schema.required.every((name) => inner(memberPlaces(node, name)));
    }
    default:
      return true;
  }
}

/** Whether a number lies within the limits: JSON Schema 2020-12, 6.2. */
function hasNumber({ limits, multiples, formats }: Effective, isInteger: boolean): boolean {
  const is32 = formats.includes("int32");
  const lowest = Math.max(limits["minimum"] ?? -Infinity, limits["exclusiveMinimum"] ?? -Infinity, is32 ? -(2 ** 31) : -Infinity);
  const highest = Math.min(limits["maximum"] ?? Infinity, limits["exclusiveMaximum"] ?? Infinity, is32 ? 2 ** 31 - 1 : Infinity);
  if (lowest > highest) return false;
  const isOutside = lowest === limits["exclusiveMinimum"] || highest === limits["exclusiveMaximum"];
  if (lowest === highest) return !isOutside && (!isInteger || Number.isInteger(lowest));
  if (!Number.isFinite(lowest) || !Number.isFinite(highest)) return true;
  const step = Math.max(isInteger ? 1 : 0, ...multiples);
  if (step === 0) return true;
  const first = Math.ceil(lowest / step) * step;
  const inside = first === limits["exclusiveMinimum"] ? first + step : first;
  return inside < highest || (inside === highest && inside !== limits["exclusiveMaximum"]);
}

/** Whether a value fits what is said of its own type; members and items are not looked at. */
export function fitsAlone(schema: Effective, value: Json): boolean {
  const { limits, types, values, excluded } = schema;
  const isAmong = (list: readonly Json[]): boolean => list.some((one) => JSON.stringify(one) === JSON.stringify(value));
  if (!types.has(typeOf(value)) || isAmong(excluded)) return false;
  if (values !== undefined && !isAmong(values)) return false;
  const isWithin = (name: string, size: number): boolean =>
    size >= (limits[`min${name}`] ?? -Infinity) && size <= (limits[`max${name}`] ?? Infinity);
  if (typeof value === "string")
    return isWithin("Length", [...value].length) && schema.patterns.every((pattern) => matches(pattern, value));
  if (typeof value === "number") {
    return (
      isWithin("imum", value) &&
      value > (limits["exclusiveMinimum"] ?? -Infinity) &&
      value < (limits["exclusiveMaximum"] ?? Infinity) &&
      schema.multiples.every((factor) => isMultipleOf(value, factor))
    );
  }
  if (Array.isArray(value)) return isWithin("Items", value.length);
  if (typeof value !== "object" || value === null) return true;
  return isWithin("Properties", Object.keys(value).length) && schema.required.every((name) => Object.hasOwn(value, name));
}
