import { type JsonObject, isObject, listAt, objectAt } from "../text/json.js";
import { placesApart } from "./apart.js";
import { Discriminators } from "./discriminator.js";
import { flagAgainst, OneWay } from "./one-way.js";
import { type Direction, type Place, readSchemas, type Schemas, states, type Target } from "./read.js";
import { type Atom, distinct } from "./scopes.js";
import { type Unevaluated, unevaluatedIn } from "./unevaluated.js";

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
  /** What its atoms say of members and items that none of their parts is about. */
  readonly unevaluated: readonly Unevaluated[];
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
  readonly #flagged = new WeakMap<JsonObject, ReadonlySet<Place>>();
  readonly #oneWay: OneWay;

  constructor(document: JsonObject, labelOf?: (name: string) => string) {
    this.schemas = readSchemas(document, labelOf);
    this.discriminators = new Discriminators(this.schemas);
    this.#oneWay = new OneWay(this.schemas);
  }

  /** JSON Schema 2020-12, 10.2.1 and 8.2.3: the places, what they refer to and their `allOf`, all at once. */
  node(places: readonly Place[], direction: Direction): Node {
    const id = `${direction} ${places.map((place) => this.schemas.idOf(place)).join(" ")}`;
    const found = this.#known.get(id);
    if (found !== undefined) return found;
    const [own = [], ...others] = this.#groupsOf(places);
    const alone = this.#together(own, direction);
    const made =
      others.length === 0 ? alone : this.all([alone, ...others.map((group) => this.#together(group, direction))], direction);
    this.#known.set(id, made);
    return made;
  }

  /** Places that describe a value together, those first that are not kept apart. */
  #groupsOf(places: readonly Place[]): (readonly Place[])[] {
    const isAlone = (place: Place): boolean => placesApart(place) !== undefined || this.discriminators.isConstant(place);
    const own = places.filter((place) => !isAlone(place));
    const alone = places.filter(isAlone).map((place) => placesApart(place) ?? [place]);
    return own.length === 0 ? alone : [own, ...alone];
  }

  #together(places: readonly Place[], direction: Direction): Node {
    const parts = this.closure(places);
    const names = this.#waivedNames(parts, direction);
    const atoms = parts.map(({ schema }) => {
      const required = isObject(schema) ? listAt(schema, "required").map(String) : [];
      return { schema, waived: required.filter((name) => names.has(name)), flagged: this.#flaggedIn(schema) };
    });
    const stating = atoms.filter(({ schema }) => states(schema)).map((atom) => atomKey(this.schemas, atom));
    const scope = this.schemas.isDirectional ? stating.sort().join(",") : "";
    return this.#nodeOf(
      direction,
      atoms.map((atom) => ({ ...atom, scope })),
      parts.flatMap((part) => this.#unionsOf(part)),
    );
  }

  #flaggedIn(schema: JsonObject | boolean): ReadonlySet<Place> {
    if (!this.schemas.isDirectional || !isObject(schema)) return none;
    const known = this.#flagged.get(schema);
    if (known !== undefined) return known;
    const inner = [
      ...["properties", "patternProperties"].flatMap((keyword) => Object.values(objectAt(schema, keyword))),
      ...["items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems"].flatMap(
        (keyword) => schema[keyword] ?? [],
      ),
      ...listAt(schema, "prefixItems"),
    ];
    const flagged = new Set(inner.filter((place) => this.#oneWay.isInside(place)));
    this.#flagged.set(schema, flagged);
    return flagged;
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
    const flag = flagAgainst(direction);
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
    // What an alias refers to stands where the alias does.
    const ownerIn = (one: Target): string | undefined => (this.schemas.aliasedBy(one.place) === undefined ? one.name : owner);
    if (target !== undefined) this.#gather(target.place, ownerIn(target), this.#isBare(target.place, owner), parts);
    for (const part of listAt(place, "allOf")) {
      const parent = this.schemas.targetOf(part);
      if (parent !== undefined && isObject(part) && Object.keys(part).length === 1) {
        this.#gather(parent.place, ownerIn(parent), this.#isBare(parent.place, owner), parts);
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
    const keyOf = (atom: Atom): string => atomKey(this.schemas, atom);
    const atoms = [...distinct(all, keyOf).values()];
    const choices = new Map(open.map((union) => [union.id, union]));
    const stating = atoms.filter(({ schema }) => states(schema));
    const parts = new Set(stating.map((atom) => (this.schemas.isDirectional ? atom.scope : keyOf(atom))));
    const key = `${direction} ${[...parts].sort().join(" | ")} ${[...choices.keys()].sort().join(",")}`;
    const partsOf = (place: Place): readonly Place[] => this.closure([place]).map(({ schema }) => schema);
    const unevaluated = unevaluatedIn(this.schemas, new Set(all.map(({ schema }) => schema)), partsOf);
    return { key, direction, atoms, unions: [...choices.values()], unevaluated };
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

const none: ReadonlySet<Place> = new Set();

function atomKey(schemas: Schemas, { schema, waived }: Pick<Atom, "schema" | "waived">): string {
  return waived.length === 0 ? schemas.idOf(schema) : `${schemas.idOf(schema)}-${[...waived].sort().join("-")}`;
}
