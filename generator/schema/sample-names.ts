import type { Json, JsonObject } from "../text/json.js";
import type { Node } from "./combine.js";
import { effective, memberPlaces } from "./effective.js";
import { mayBeNamed, namePlaces, possibleNames } from "./member-names.js";
import type { Model } from "./model.js";
import type { Place } from "./read.js";

/** A text that fits a node; another one for each `index`. */
export type MakeText = (node: Node, index: number) => Json;

/** So many more names are made than are needed: some may come twice, or be such as no member may have. */
const mostSpare = 20;

/**
 * Returns names of members that no schema names, so many that an object has `least` members with those that it has. `isPassedOver` is
 * asked of each: what a `not` or a condition says of names is not read.
 */
export function moreNames(
  model: Model,
  node: Node,
  given: readonly string[],
  least: number,
  make: MakeText,
  isPassedOver: () => boolean,
): string[] {
  if (given.length >= least) return [];
  const schema = effective(node);
  const holds = (places: readonly Place[]): boolean => model.holds(model.nodes.node(places, node.direction));
  const names = new Set<string>();
  for (const name of candidates(model, node, holds, least, make)) {
    if (given.length + names.size >= least) break;
    const isFree = !given.includes(name) && !(name in Object.prototype);
    if (isFree && mayBeNamed(schema, name, holds) && holds(memberPlaces(node, name)) && !isPassedOver()) names.add(name);
  }
  return [...names];
}

/** Those that are listed; else plain ones, then some that what is said of names, and patterns of members, are made for. */
function* candidates(
  model: Model,
  node: Node,
  holds: (places: readonly Place[]) => boolean,
  least: number,
  make: MakeText,
): Generator<string> {
  const listed = possibleNames(model.nodes, node, holds);
  if (listed !== undefined) return yield* listed;
  for (let count = 1; count <= least; count += 1) yield `key${count}`;
  const schema = effective(node);
  for (const more of [[], ...schema.patternProperties.map(([pattern]) => [patternPlace(pattern)])]) {
    const named = model.nodes.node([...namePlaces(schema), ...more], node.direction);
    for (let index = 0; index < least + mostSpare; index += 1) yield String(make(named, index));
  }
}

const patterns = new Map<string, JsonObject>();

/** The same object for the same pattern. */
function patternPlace(pattern: string): JsonObject {
  const place = patterns.get(pattern) ?? { pattern };
  patterns.set(pattern, place);
  return place;
}
