import { type Json, type JsonObject, isObject } from "../text/json.js";
import { effective } from "./effective.js";
import type { Model } from "./model.js";
import { annotationsOf, type Direction, type Place, referenceTo, refersTo, type Schemas, states } from "./read.js";
import { type At, writeNode } from "./typed-node.js";

/** A part without a name is written out so often; then it gets a name: parts that stand in each other twice would double with each level. */
const mostCopies = 100;

/** Writes schemas, for values that go one way, as openapi-typescript is to read them: every keyword where it takes it into account. */
export class TypeWriter {
  /** Components that were written on the way, and parts that had no name and needed one. */
  readonly named: Map<string, Json> = new Map();
  readonly #model: Model;
  readonly #schemas: Schemas;
  readonly #direction: Direction;
  /** By the key of their node. */
  readonly #names: Map<string, string>;
  /** The key of what any value fits. */
  readonly #anything: string;
  readonly #open: { readonly key: string; readonly name: string }[] = [];
  /** How often a node was written, by its key. */
  readonly #copies = new Map<string, number>();
  readonly #write: At = (places, owner) => this.#at(places, owner);

  constructor(model: Model, direction: Direction) {
    this.#model = model;
    this.#schemas = model.nodes.schemas;
    this.#direction = direction;
    this.#names = componentNames(model, direction);
    this.#anything = model.node(true, direction).key;
  }

  /** The type of a place; `owner` is the first part of the names that recursive parts without a name get. */
  write(place: Place, owner: string): Json {
    const name = this.#schemas.nameOf(place);
    if (name === undefined || (this.#nameAt(place) ?? name) !== name) return this.#at([place], owner);
    const node = this.#model.nodes.node([place], this.#direction);
    const namesake = this.#names.get(node.key);
    return namesake === undefined || namesake === name
      ? writeNode(this.#model, node, this.#write, owner)
      : { ...annotationsOf(place), ...this.#reference(namesake) };
  }

  #reference(name: string): JsonObject {
    if (!this.named.has(name)) {
      this.named.set(name, true);
      this.named.set(name, this.write(this.#schemas.components[name] ?? {}, name));
    }
    return refersTo(name);
  }

  #at(places: readonly Place[], owner: string): Json {
    const [place = true, constant] = places;
    const component = this.#nameAt(place);
    if (places.length === 1 && !isObject(place)) return place;
    if (places.length === 1 && component !== undefined) return { ...annotationsOf(place), ...this.#reference(component) };
    if (places.length === 2 && component !== undefined && this.#model.nodes.discriminators.isConstant(constant))
      return this.#branch(component, place, constant, owner);

    const node = this.#model.nodes.node(places, this.#direction);
    const about = annotationsOf(place);
    const known = node.key === this.#anything ? undefined : this.#names.get(node.key);
    const isComponent = known !== undefined && Object.hasOwn(this.#schemas.components, known);
    if (isComponent) return { ...about, ...this.#reference(known) };
    const again = this.#open.find(({ key }) => key === node.key);
    if (known !== undefined || again !== undefined) {
      this.#names.set(node.key, known ?? again?.name ?? "");
      return { ...about, $ref: referenceTo(known ?? again?.name ?? "") };
    }
    const copies = (this.#copies.get(node.key) ?? 0) + 1;
    this.#copies.set(node.key, copies);
    const name = this.#freeName(owner);
    this.#open.push({ key: node.key, name });
    const schema = writeNode(this.#model, node, this.#write, owner);
    this.#open.pop();
    if (copies > mostCopies && hasParts(schema)) this.#names.set(node.key, name);
    if (this.#names.get(node.key) !== name) return schema;
    // It came up again, inside itself or too often, so it needs a name.
    this.named.set(name, schema);
    return { ...about, $ref: referenceTo(name) };
  }

  /** The component that a place is or refers to, when it says nothing of its own beside. */
  #nameAt(place: Place): string | undefined {
    return this.#schemas.targetOf(place) === undefined ? this.#schemas.nameOf(place) : this.#schemas.aliasedBy(place)?.name;
  }

  #freeName(owner: string): string {
    const isTaken = (name: string): boolean =>
      this.named.has(name) || Object.hasOwn(this.#schemas.components, name) || this.#open.some((one) => one.name === name);
    let name = owner;
    for (let count = 2; isTaken(name); count += 1) name = `${owner}${count}`;
    return name;
  }

  /** A branch of a discriminator: its component, and what the member is there unless the component says so itself. */
  #branch(name: string, place: Place, constant: JsonObject, owner: string): Json {
    const { nodes } = this.#model;
    const [[property = "", places] = []] = [...this.#model.effective([constant], this.#direction).properties];
    const wanted = this.#model.effective(places ?? [true], this.#direction).values ?? [];
    const own = effective(nodes.base(nodes.node([place], this.#direction)));
    const values = this.#model.effective(own.properties.get(property) ?? [true], this.#direction).values;
    const isSaid = own.required.includes(property) && values?.every((value) => wanted.includes(value)) === true;
    if (isSaid) return this.#reference(name);
    const narrowed = writeNode(this.#model, nodes.node([constant], this.#direction), this.#write, owner);
    return { allOf: [this.#reference(name), narrowed] };
  }
}

function hasParts(schema: Json): boolean {
  const keywords = ["properties", "additionalProperties", "items", "prefixItems", "allOf", "anyOf", "oneOf"];
  return isObject(schema) && keywords.some((keyword) => keyword in schema);
}

/** Nodes that are a component, by their keys: where several are one, that which says something itself, and none that is an alias. */
function componentNames({ nodes }: Model, direction: Direction): Map<string, string> {
  const names = new Map<string, string>();
  const components = Object.entries(nodes.schemas.components).filter(([, place]) => nodes.schemas.aliasedBy(place) === undefined);
  for (const isStating of [true, false]) {
    for (const [name, place] of components) {
      const { key } = nodes.node([place], direction);
      if (states(place) === isStating && !names.has(key)) names.set(key, name);
    }
  }
  return names;
}
