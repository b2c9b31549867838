import type { JsonObject } from "../text/json.js";
import { type Node, Nodes } from "./combine.js";
import { type Effective, effective } from "./effective.js";
import { Negations } from "./negated.js";
import type { Direction, Place } from "./read.js";
import { createSatisfiable, type Satisfiable } from "./satisfiable.js";

/** What the schemas of one document mean. */
export interface Model extends Satisfiable {
  readonly nodes: Nodes;
  readonly negations: Negations;
  /** Tells the same of what negations say as well, as far as a few nodes show it: they multiply what there is to look at. */
  readonly nearly: Satisfiable;
  /** What a value at a place must fit. */
  node(place: Place, direction: Direction): Node;
  /** What the schemas of places say together, their unions apart. */
  effective(places: readonly Place[], direction: Direction): Effective;
}

const models = new WeakMap<JsonObject, Model>();

/** Returns the model of a document's schemas: one for a document, built as it is asked. */
export function modelOf(document: JsonObject): Model {
  const known = models.get(document);
  if (known !== undefined) return known;
  const nodes = new Nodes(document);
  const model: Model = {
    nodes,
    negations: new Negations(nodes),
    nearly: createSatisfiable(nodes, 200),
    ...createSatisfiable(nodes),
    node: (place, direction) => nodes.node([place], direction),
    effective: (places, direction) => effective(nodes.node(places, direction)),
  };
  models.set(document, model);
  return model;
}
