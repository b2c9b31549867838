import { asObject, canonical, type Json, type JsonObject, isObject, listAt } from "../text/json.js";
import type { SchemaCheck } from "./check.js";
import type { Node } from "./combine.js";
import { conditionsOf } from "./conditions.js";
import { effective, type Effective, memberPlaces } from "./effective.js";
import { mayBeNamed } from "./member-names.js";
import { type Model, modelOf } from "./model.js";
import { possibleValues, typePlace } from "./possible-values.js";
import type { Direction } from "./read.js";
import { fitsAlone } from "./fits-alone.js";
import { chosenWay, deep, withBranches } from "./sample-branches.js";
import { type MakeText, moreNames } from "./sample-names.js";
import { patternTexts } from "./sample-patterns.js";
import { numberSample, textSample } from "./sample-scalars.js";
import { allWishes, first, type Wish } from "./sample-wishes.js";
import { isOfType } from "./typed-value.js";

/** An item that must differ from others is looked for on so many ways. */
const mostOtherWays = 4;

/** What has no end after so many levels has none that a sample could show. */
const deepest = 40;
/** More values than these in one are none that a person would read. */
const mostValues = 10_000;

/**
 * Returns a value made from a schema that fits it, and its type where some do: with all members where such a one fits, else with those that
 * are required.
 */
export function fittingSample(schema: Json, document: JsonObject, check: SchemaCheck, direction: Direction): Json {
  const model = modelOf(document);
  const node = model.node(schema, direction);
  const judged = isObject(schema) ? schema : { allOf: [schema] };
  let best: { readonly value: Json; readonly misfits: number } = { value: null, misfits: Infinity };
  const roomOfTries = { left: mostValues };
  for (const wish of allWishes()) {
    const room = wish.choose === undefined ? { left: mostValues } : roomOfTries;
    const value = sample(model, node, { ...wish, room }, 0, 0);
    // What has no end fits nothing, and to be told so can take forever.
    if (room.left < 0) continue;
    const misfits = check(judged, value, direction).length;
    if (misfits === 0 && isOfType(model, node, value)) return value;
    if (misfits < best.misfits) best = { value, misfits };
  }
  return best.value;
}

/** Returns a small value that fits a schema, as far as its limits say. */
export function sampleOf(schema: Json, document: JsonObject, direction: Direction, whole = true): Json {
  const model = modelOf(document);
  return sample(model, model.node(schema, direction), { ...first, whole, room: { left: mostValues } }, 0, 0);
}

/** The `index` makes items differ. */
function sample(model: Model, node: Node, wish: Wish, depth: number, index: number): Json {
  wish.room.left = depth > deepest ? -1 : wish.room.left - 1;
  if (wish.room.left < 0) return null;
  const base = effective(model.nodes.base(node));
  // What is shown may fit no branch beside it.
  const [given] = index === 0 && !wish.isExact ? givenValues(node, base) : [];
  if (given !== undefined) return given;
  const chosen = wish.isExact ? withBranches(model, node, wish, depth) : chooseBranch(model, node, wish, depth);
  if (chosen !== node) return sample(model, chosen, wish, depth, index);
  const values = (base.values ?? base.known ?? []).filter((value) => fitsAlone(base, value));
  const [value] = values.slice(wish.choose?.(values.length) ?? index % Math.max(values.length, 1));
  if (value !== undefined) return value;
  switch (typeToMake(model, node, base, wish, depth)) {
    case "string":
      return textFor(base, wish, index);
    case "integer":
    case "fraction":
      return notExcluded(base, index, (other) => numberSample(base, other));
    case "boolean":
      return notExcluded(base, index, (other) => other % 2 === 0);
    case "null":
      return null;
    case "array":
      return listSample(model, node, base, wish, depth, index);
    case "object":
      return objectSample(model, node, base, wish, depth, index);
    default:
      return index === 0 ? {} : numberSample(base, index);
  }
}

/** What the schemas show as a value, where it fits what they say. */
function givenValues(node: Node, schema: Effective): Json[] {
  const objects = node.atoms.map((atom) => atom.schema).filter(isObject);
  const shown = objects.flatMap((object) => [
    object["const"],
    object["example"],
    object["default"],
    ...listAt(object, "examples"),
  ]);
  return shown.filter((value) => value !== undefined && fitsAlone(schema, value)) as Json[];
}

/** The first of the values that differ by their number which no `not` rules out. */
function notExcluded(schema: Effective, index: number, make: (index: number) => Json): Json {
  const made = schema.excluded.map((_, more) => make(index + more));
  return made.find((value) => fitsAlone(schema, value)) ?? make(index + made.length);
}

function textFor(schema: Effective, { patterns }: Wish, index: number): Json {
  const text = notExcluded(schema, index, (other) => textSample(schema, other));
  const made = patterns && !fitsAlone(schema, text) ? patternTexts(schema) : [];
  return made[index % made.length] ?? text;
}

/** A node in which a branch of the first union, or condition, is taken. */
function chooseBranch(model: Model, node: Node, wish: Wish, depth: number): Node {
  const { nodes } = model;
  const [union] = [...node.unions, ...(wish.conditions ? conditionsOf(nodes, node) : [])];
  if (union === undefined) return node;
  const ways = union.branches.map((_, index) => nodes.choose(node, union, index)).filter((way) => model.holds(way));
  return chosenWay(model, ways, wish, depth, model.rank) ?? nodes.base(node);
}

/** The type that is stated first and has a value; null where there is no other, or deep inside. */
function typeToMake(model: Model, node: Node, schema: Effective, wish: Wish, depth: number): string | undefined {
  const { types } = schema;
  if (types.size === 1) return [...types][0];
  if (!schema.isTyped) return undefined;
  if (types.has("null") && depth > deep) return "null";
  const stated = node.atoms.flatMap(({ schema: object }) => (isObject(object) ? [object["type"] ?? []].flat() : []));
  const wanted = stated.flatMap((name) => (name === "number" ? ["integer", "fraction"] : [String(name)]));
  const names = [...new Set([...wanted, ...types])].filter((name) => [...types].some((type) => type === name));
  const isPossible = (name: string): boolean => {
    const typed = model.nodes.node([typePlace(name)], node.direction);
    return model.holds(model.nodes.all([node, typed], node.direction));
  };
  const possible = names.filter(isPossible);
  return possible[wish.choose?.(possible.length) ?? possible.findIndex((name) => name !== "null")] ?? possible[0];
}

function objectSample(model: Model, node: Node, schema: Effective, wish: Wish, depth: number, index: number): JsonObject {
  const { required, limits } = schema;
  const nodeOf = (name: string): Node => model.nodes.node(memberPlaces(node, name), node.direction);
  const isUsual = (name: string): boolean =>
    mayBeNamed(schema, name, (places) => model.holds(model.nodes.node(places, node.direction))) &&
    model.holds(nodeOf(name)) &&
    !model.nodes.goesOtherWay(memberPlaces(node, name), node.direction);
  const optional = [...schema.properties.keys()].filter(
    (name) => !required.includes(name) && isUsual(name) && wish.choose?.(2) !== 0,
  );
  const least = limits["minProperties"] ?? 0;
  const most = limits["maxProperties"] ?? Infinity;
  if (least > wish.room.left) return tooLarge(wish, {});
  const wanted = wish.whole && depth === 0 ? optional.length : Math.max(0, least - required.length);
  const chosen = new Set([...required, ...optional.slice(0, Math.min(wanted, most - required.length))]);
  const names = [...schema.properties.keys()].filter((name) => chosen.has(name));
  const nameFor: MakeText = (named, other) => sample(model, named, { ...wish, patterns: true }, depth + 1, other);
  names.push(...moreNames(model, node, names, least, nameFor, () => wish.choose?.(2) === 0));
  return Object.fromEntries(names.map((name) => [name, sample(model, nodeOf(name), wish, depth + 1, index)]));
}

function listSample(model: Model, node: Node, schema: Effective, wish: Wish, depth: number, index: number): Json[] {
  const { prefixItems, items, limits, contains } = schema;
  const matching = contains.length === 0 ? 0 : (limits["minContains"] ?? 1);
  const nodeAt = (position: number): Node => {
    const places = prefixItems[position] ?? items;
    const item = model.nodes.node(places, node.direction);
    const wanted = contains.map((place) => model.nodes.node([place], node.direction));
    return position < matching && wanted.length > 0 ? model.nodes.all([item, ...wanted], node.direction) : item;
  };
  const wanted = depth < 3 ? Math.max(1, prefixItems.length) : 0;
  const length = Math.max(limits["minItems"] ?? wanted, matching, Math.min(prefixItems.length, wanted));
  const made: Json[] = [];
  if ((limits["minItems"] ?? 0) > wish.room.left) return tooLarge(wish, made);
  const seen = new Set<string>();
  while (made.length < Math.min(length, limits["maxItems"] ?? Infinity)) {
    const item = nodeAt(made.length);
    if (!model.holds(item)) break;
    const value = sample(model, item, wish, depth + 1, schema.uniqueItems ? made.length + index : index);
    const chosen = schema.uniqueItems ? notAmong(seen, value, model, item, wish, depth) : value;
    made.push(chosen);
    if (schema.uniqueItems) seen.add(canonical(chosen));
  }
  return made;
}

/** What must hold more values than there is room for is not made. */
function tooLarge<Made>({ room }: Wish, made: Made): Made {
  room.left = -1;
  return made;
}

/** A value of an item that no other item has where there is one: of few that are listed, of other branches, or a larger one. */
function notAmong(seen: ReadonlySet<string>, value: Json, model: Model, item: Node, wish: Wish, depth: number): Json {
  const isNew = (one: Json): boolean => !seen.has(canonical(one));
  if (isNew(value)) return value;
  const size = seen.size + Object.keys(asObject(value)).length + (Array.isArray(value) ? value.length : 0);
  const larger = model.nodes.node([{ minProperties: size, minItems: size }], item.direction);
  const others = (): Json[] => [
    ...Array.from({ length: mostOtherWays }, (_, skipped) => sample(model, item, { ...wish, skipped }, depth + 1, seen.size)),
    sample(model, model.nodes.all([item, larger], item.direction), wish, depth + 1, seen.size),
  ];
  const [other = value] = (possibleValues(model.nodes, item) ?? others()).filter(isNew);
  return other;
}
