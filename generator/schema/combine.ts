import { type Json, type JsonObject, isObject, listAt, objectAt } from "../text/json.js";
import { Discriminators } from "./discriminator.js";
import { type Direction, isAnnotation, type Place, readSchemas, type Schemas } from "./read.js";

/** One schema object that a value must fit, together with what else its node holds. */
export interface Atom {
  readonly schema: JsonObject | boolean;
  /** Names in its `required` that do not count in the direction. */
  readonly waived: readonly string[];
}

/** A choice that is still open: `oneOf`, `anyOf`, or the branches of a discriminator. */
export interface Union {
  readonly id: string;
  readonly keyword: "oneOf" | "anyOf" | "if";
  /** The schema object that states it. */
  readonly schema: JsonObject;
  readonly branches: readonly Branch[];
}

export interface Branch {
  /** A branch of a discriminator has two: the component, and the constant that its member must be. */
  readonly places: readonly Place[];
}

/** All that values at one or several places must fit at once. Two nodes of one key mean the same. */
export interface Node {
  readonly key: string;
  readonly direction: Direction;
  readonly atoms: readonly Atom[];
  readonly unions: readonly Union[];
}

export interface Part {
  readonly schema: JsonObject | boolean;
  readonly bare: boolean;
}

/** Nodes of one document: places with a direction, each built once, so that recursion ends there. */
export class Nodes {
  readonly schemas: Schemas;
  readonly discriminators: Discriminators;
  readonly #known = new Map<string, Node>();
  readonly #unions = new Map<string, Union>();
  readonly #flags = new Map<string, boolean>();

  constructor(document: JsonObject, labelOf?: (name: string) => string) {
    this.schemas = readSchemas(document, labelOf);
    this.discriminators = new Discriminators(this.schemas);
  }

  /** JSON Schema 2020-12, 10.2.1 and 8.2.3: the places, what they refer to and their `allOf`, all at once. */
  node(places: readonly Place[], direction: Direction): Node {
    const id = `${direction} ${places.map((place) => this.schemas.idOf(place)).join(" ")}`;
    const found = this.#known.get(id);
    if (found !== undefined) return found;
    const parts = this.closure(places);
    const waived = this.#waivedNames(parts, direction);
    const made = this.#nodeOf(
      direction,
      parts.map(({ schema }) => ({
        schema,
        waived: isObject(schema)
          ? listAt(schema, "required")
              .map(String)
              .filter((name) => waived.has(name))
          : [],
      })),
      parts.flatMap((part) => this.#unionsOf(part)),
    );
    this.#known.set(id, made);
    return made;
  }

  /** Names required in these parts whose member, as these parts describe it, goes the other way only. */
  #waivedNames(parts: readonly Part[], direction: Direction): ReadonlySet<string> {
    if (!this.schemas.isDirectional) return new Set();
    const objects = parts.flatMap(({ schema }) => (isObject(schema) ? [schema] : []));
    const required = new Set(objects.flatMap((schema) => listAt(schema, "required").map(String)));
    return new Set(
      [...required].filter((name) =>
        objects.some((schema) => {
          const properties = objectAt(schema, "properties");
          return Object.hasOwn(properties, name) && this.#isOneWay(properties[name] ?? {}, direction);
        }),
      ),
    );
  }

  #isOneWay(place: Place, direction: Direction): boolean {
    if (!this.schemas.isDirectional) return false;
    const flag = direction === "request" ? "readOnly" : "writeOnly";
    const id = `${flag} ${this.schemas.idOf(place)}`;
    const value = this.#flags.get(id) ?? this.closure([place]).some(({ schema }) => isObject(schema) && schema[flag] === true);
    this.#flags.set(id, value);
    return value;
  }

  /** The schema objects that places stand for, themselves first; `bare` ones without their branches. */
  closure(places: readonly Place[]): readonly Part[] {
    const parts = new Map<string, Part>();
    for (const place of places) this.#gather(place, this.schemas.nameOf(place), false, parts);
    // Where it stands for itself and for its branches, the branches count.
    return [...parts.values()].filter(({ schema, bare }) => !bare || !parts.has(`full ${this.schemas.idOf(schema)}`));
  }

  #gather(place: Place, owner: string | undefined, bare: boolean, parts: Map<string, Part>): void {
    const id = `${bare ? "bare" : "full"} ${this.schemas.idOf(place)}`;
    if (parts.has(id)) return;
    parts.set(id, { schema: isObject(place) ? place : place !== false, bare });
    if (!isObject(place)) return;
    const target = this.schemas.targetOf(place);
    if (target !== undefined) this.#gather(target.place, target.name, this.#isBare(target.place, owner), parts);
    for (const part of listAt(place, "allOf")) {
      const parent = this.schemas.targetOf(part);
      if (parent !== undefined && isObject(part) && Object.keys(part).length === 1) {
        this.#gather(parent.place, parent.name, this.#isBare(parent.place, owner), parts);
      } else this.#gather(part, owner, false, parts);
    }
  }

  /** In the `allOf` of one of its branches a schema with a discriminator stands for itself alone. */
  #isBare(place: Place, owner: string | undefined): boolean {
    return owner !== undefined && this.discriminators.isBranch(place, owner);
  }

  #unionsOf({ schema, bare }: Part): Union[] {
    if (!isObject(schema)) return [];
    const discriminator = this.discriminators.of(schema);
    if (bare && discriminator !== undefined) return [];
    const id = this.schemas.idOf(schema);
    const made: Union[] = [];
    for (const keyword of ["oneOf", "anyOf"] as const) {
      if (!Array.isArray(schema[keyword])) continue;
      const branches = listAt(schema, keyword).map((branch): Branch => {
        const name = this.schemas.targetOf(branch)?.name;
        const isNamed = name !== undefined && discriminator?.values.has(name) === true;
        return { places: isNamed ? [branch, this.discriminators.constant(schema, name)] : [branch] };
      });
      made.push(this.#remembered({ id: `${keyword} ${id}`, keyword, schema, branches }));
    }
    if (discriminator?.isInherited === true) {
      const branches = [...discriminator.values.keys()].map((name): Branch => {
        return { places: [this.#childOf(schema, name), this.discriminators.constant(schema, name)] };
      });
      made.push(this.#remembered({ id: `discriminator ${id}`, keyword: "oneOf", schema, branches }));
    }
    return made;
  }

  /** A child as a branch; the schema itself, when it is mapped to, without its branches. */
  #childOf(schema: JsonObject, name: string): Place {
    const child = this.schemas.components[name] ?? {};
    return child === schema ? withoutBranches(schema) : child;
  }

  #remembered(union: Union): Union {
    const made = this.#unions.get(union.id) ?? union;
    this.#unions.set(union.id, made);
    return made;
  }

  #nodeOf(direction: Direction, all: readonly Atom[], open: readonly Union[]): Node {
    const atoms = new Map(all.map((atom) => [atomKey(this.schemas, atom), atom]));
    const choices = new Map(open.map((union) => [union.id, union]));
    const stating = [...atoms].filter(([, { schema }]) => states(schema)).map(([key]) => key);
    const key = `${direction} ${stating.sort().join(",")} ${[...choices.keys()].sort().join(",")}`;
    return { key, direction, atoms: [...atoms.values()], unions: [...choices.values()] };
  }

  /** The node with one branch of a union taken. */
  choose(from: Node, union: Union, branch: number): Node {
    const taken = this.node(union.branches[branch]?.places ?? [], from.direction);
    const others = [...from.unions, ...taken.unions].filter(({ id }) => id !== union.id);
    return this.#nodeOf(from.direction, [...from.atoms, ...taken.atoms], others);
  }

  /** What several nodes of one direction say at once. */
  all(nodes: readonly Node[], direction: Direction): Node {
    return this.#nodeOf(
      direction,
      nodes.flatMap(({ atoms }) => atoms),
      nodes.flatMap(({ unions }) => unions),
    );
  }

  /** The node with all unions left out. */
  base(from: Node): Node {
    return from.unions.length === 0 ? from : this.#nodeOf(from.direction, from.atoms, []);
  }

  /** Whether a member that these places describe goes the other way only. */
  goesOtherWay(places: readonly Place[], direction: Direction): boolean {
    return places.some((place) => this.#isOneWay(place, direction));
  }
}

const bareCopies = new WeakMap<JsonObject, JsonObject>();

function withoutBranches(schema: JsonObject): JsonObject {
  const { discriminator: _discriminator, ...rest } = schema;
  const made = bareCopies.get(schema) ?? rest;
  bareCopies.set(schema, made);
  return made;
}

function atomKey(schemas: Schemas, { schema, waived }: Atom): string {
  return waived.length === 0 ? schemas.idOf(schema) : `${schemas.idOf(schema)}-${[...waived].sort().join("-")}`;
}

const structural: ReadonlySet<string> = new Set(["$ref", "allOf", "oneOf", "anyOf", "discriminator"]);

/** Whether a schema object itself, apart from what it refers to, says which values fit. */
export function states(schema: Json): boolean {
  return isObject(schema) ? statedKeywords(schema).length > 0 : schema === false;
}

/** The keywords of a schema object itself, apart from what it refers to, that say which values fit. */
export function statedKeywords(schema: JsonObject): string[] {
  return Object.keys(schema).filter((keyword) => !structural.has(keyword) && !isAnnotation(keyword));
}
