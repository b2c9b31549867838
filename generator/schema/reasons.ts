import { isObject, type Json, type JsonObject, listAt, objectAt } from "../text/json.js";
import { escapePointer, memberAt, pointerOf, unescapePointer } from "../text/pointer.js";
import type { Node, Union } from "./combine.js";
import { conditionsOf } from "./conditions.js";
import type { Model } from "./model.js";
import { type Obstacle, obstacleOf } from "./obstacles.js";
import { type Direction, matches, type Place } from "./read.js";
import { isOpen } from "./satisfiable.js";

/** Why no value fits. */
export interface Reason {
  /** The keyword or the component that makes it so, as a pointer into the document. */
  readonly pointer: string;
  /** What inside the value cannot be, as a pointer into it. */
  readonly way: string;
  /** What is said of it: "its limits exclude each other". */
  readonly text: string;
}

/** Returns a reason as it is said of the whole value. */
export function said({ way, text }: Reason): string {
  return way === "" ? text : `${way} is needed, and ${text}`;
}

/** More branches are not told one by one. */
const mostTold = 3;

/** Returns what makes a schema impossible, as deep inside as one required member or item leads there. `at` is where the schema stands. */
export function reasonOf(model: Model, document: JsonObject, schema: Place, direction: Direction, at: string): Reason {
  return new Reader(model, document).read(model.node(schema, direction), { pointer: at, way: "" }, []);
}

/** How far a reading has come. */
interface Spot extends Pick<Reason, "pointer" | "way"> {
  /** Whether a branch is told of: what branches it has in turn is not, or each level would double what is said. */
  readonly isBranch?: true;
}

class Reader {
  readonly #model: Model;
  readonly #document: JsonObject;

  constructor(model: Model, document: JsonObject) {
    this.#model = model;
    this.#document = document;
  }

  read(node: Node, spot: Spot, seen: readonly string[]): Reason {
    if (seen.includes(node.key)) return { ...spot, text: "it needs itself inside each value, without end" };
    const further = [...seen, node.key];
    const falsehood = this.#falseIn(node);
    if (node.atoms.some(({ schema }) => schema === false)) {
      const text = falsehood?.name === undefined ? "false allows no value" : `the schema ${falsehood.name} allows no value`;
      return { ...spot, pointer: falsehood?.pointer ?? spot.pointer, text };
    }
    const { nodes, holds } = this.#model;
    const unions = node.unions.length > 0 ? node.unions : conditionsOf(nodes, node);
    const base = nodes.base(node);
    const closed =
      holds(base) || node.unions.length === 0 ? unions.find((union) => !isOpen(nodes, base, union, holds)) : undefined;
    if (closed !== undefined) return this.#unionRead(base, closed, spot, further);
    const obstacle = obstacleOf(nodes, base, holds);
    if (obstacle !== undefined) return this.#obstacleRead(base, obstacle, spot, further);
    const [first] = unions;
    const pointer = first === undefined ? undefined : this.#pointerOf(first.schema);
    return { ...spot, pointer: pointer ?? spot.pointer, text: "no branches of its choices go together" };
  }

  #unionRead(base: Node, union: Union, spot: Spot, seen: readonly string[]): Reason {
    const { nodes, holds } = this.#model;
    const keyword = union.id.startsWith("discriminator") ? "discriminator" : union.keyword;
    const owner = this.#pointerOf(union.schema);
    const pointer = owner === undefined ? spot.pointer : `${owner}/${keyword}`;
    const { branches } = union;
    if (branches.length === 0) return { ...spot, pointer, text: `its ${keyword} has no branch` };
    if (keyword === "if") return { ...spot, pointer, text: "neither then nor else can be" };
    const text = "none of its branches can be";
    if (spot.isBranch) return { ...spot, pointer, text };
    const reasons = branches.slice(0, mostTold).map(({ places: [place = true] }, index) => {
      const name = nodes.schemas.targetOf(place)?.name ?? nodes.schemas.nameOf(place) ?? `branch ${index + 1}`;
      const chosen = nodes.choose(base, union, index);
      const reason = holds(chosen)
        ? "all that fits it fits another one"
        : said(this.read(chosen, { pointer, way: "", isBranch: true }, seen));
      return `${name}: ${reason}`;
    });
    return { ...spot, pointer, text: `${text} (${reasons.join("; ")})` };
  }

  #obstacleRead(node: Node, obstacle: Obstacle, spot: Spot, seen: readonly string[]): Reason {
    const { reason, inside, keywords } = obstacle;
    const stating = obstacle.schema === undefined ? node.atoms.map(({ schema }) => schema) : [obstacle.schema];
    if (inside === undefined) return { ...spot, pointer: this.#keywordAt(stating, keywords) ?? spot.pointer, text: reason };
    if (inside.places.includes(false)) {
      const falsehood = this.#falseAt(node, inside.step);
      return { ...spot, pointer: falsehood ?? this.#keywordAt(stating, keywords) ?? spot.pointer, text: reason };
    }
    const pointer = inside.places.map((place) => this.#pointerOf(place)).find((one) => one !== undefined) ?? spot.pointer;
    const next = this.#model.nodes.node(inside.places, node.direction);
    return this.read(next, { ...spot, pointer, way: `${spot.way}${inside.step}` }, seen);
  }

  /** Where the first of the keywords stands that one of the schemas has. */
  #keywordAt(schemas: readonly Place[], keywords: readonly string[]): string | undefined {
    for (const keyword of keywords) {
      for (const schema of schemas) {
        const pointer = isObject(schema) && schema[keyword] !== undefined ? this.#pointerOf(schema) : undefined;
        if (pointer !== undefined) return `${pointer}/${keyword}`;
      }
    }
    return undefined;
  }

  /** The component, or the part of an `allOf`, by which a node is `false`. */
  #falseIn(node: Node): { readonly pointer: string; readonly name?: string } | undefined {
    for (const { schema } of node.atoms) {
      const parts = isObject(schema) ? [schema, ...listAt(schema, "allOf")] : [];
      const target = parts.map((part) => this.#model.nodes.schemas.targetOf(part)).find((found) => found?.place === false);
      if (target !== undefined) return { pointer: `/components/schemas/${escapePointer(target.name)}`, name: target.name };
      const index = isObject(schema) ? listAt(schema, "allOf").indexOf(false) : -1;
      const pointer = index < 0 ? undefined : this.#pointerOf(schema);
      if (pointer !== undefined) return { pointer: `${pointer}/allOf/${index}` };
    }
    return undefined;
  }

  /** Where a schema of a node says `false` of a member or an item. */
  #falseAt(node: Node, step: string): string | undefined {
    const name = unescapePointer(step.slice(1));
    for (const { schema } of node.atoms) {
      if (!isObject(schema)) continue;
      const key = falseKeys(schema, name).find((keys) => memberAt(schema, keys) === false);
      const pointer = key === undefined ? undefined : this.#pointerOf(schema);
      if (key !== undefined && pointer !== undefined) return `${pointer}${pointerOf(key)}`;
    }
    return undefined;
  }

  #pointerOf(place: Place): string | undefined {
    return isObject(place) ? pointerIn(this.#document, place, "") : undefined;
  }
}

/** Where a schema object may say something of a member or an item. */
function falseKeys(schema: JsonObject, name: string): string[][] {
  const patterns = Object.keys(objectAt(schema, "patternProperties")).filter((pattern) => matches(pattern, name));
  return [
    ["properties", name],
    ["prefixItems", name],
    ...patterns.map((pattern) => ["patternProperties", pattern]),
    ...["items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "contains"].map((keyword) => [keyword]),
  ];
}

function pointerIn(value: Json, place: JsonObject, pointer: string): string | undefined {
  if (value === place) return pointer;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const found = pointerIn(member, place, `${pointer}/${escapePointer(name)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
