import type { Bundling, Part } from "./bundle-parts.js";
import type { Json } from "../text/json.js";
import { memberAt } from "../text/pointer.js";

/** A component that stands in another file: its keys in the bundle, where it is from, and its copy. */
export interface Brought {
  readonly keys: readonly string[];
  readonly target: Part;
  readonly content: Json;
}

/** Sections that other sections refer to come after them; those that are not named here come first. */
const SECTIONS = ["parameters", "headers", "requestBodies", "responses", "examples", "links", "callbacks", "schemas"];

/**
 * Returns components by section, then by file in the order in which the files are referred to first, then as they stand in their file:
 * a reference that is added somewhere moves none of them.
 */
export function inOrder({ sources }: Bundling, brought: readonly Brought[]): Brought[] {
  const files = [...sources.keys()];
  const places = new Map<object, ReadonlyMap<string, number>>();
  const orderOf = ({ keys: [, section = ""], target }: Brought): number[] => [
    SECTIONS.indexOf(section),
    files.indexOf(target.source.file),
    ...placesOf(target, places),
  ];
  return brought
    .map((one) => ({ one, order: orderOf(one) }))
    .sort((a, b) => compareOrders(a.order, b.order))
    .map(({ one }) => one);
}

/** Returns the place of each key among those beside it; `known` keeps what was counted, as a file may have very many members. */
function placesOf({ source, keys }: Part, known: Map<object, ReadonlyMap<string, number>>): number[] {
  return keys.map((key, depth) => {
    const parent: object = Object(memberAt(source.content, keys.slice(0, depth)));
    const places = known.get(parent) ?? new Map(Object.keys(parent).map((name, index) => [name, index]));
    known.set(parent, places);
    return places.get(key) ?? -1;
  });
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((number, index) => number !== b[index]);
  return differs < 0 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1);
}
