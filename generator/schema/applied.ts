import { type Json, type JsonObject, isObject, listAt, textAt } from "../text/json.js";
import type { Node, Nodes } from "./combine.js";
import { describesAllItems, namedPlaces } from "./effective.js";
import { componentOf, type Direction, type Place, referenceTo } from "./read.js";
import { classesOf, withReferences } from "./same.js";

/** A schema that is validated: where it stands, and which way its values go. */
export interface Root {
  readonly place: JsonObject;
  readonly direction: Direction;
}

/** Schemas in the document's own keywords, with direction and discriminators applied; references lead to `components`. */
export interface Applied {
  readonly schemas: ReadonlyMap<string, JsonObject>;
  readonly components: JsonObject;
}

/** What a copy of a schema depends on: all that the value must fit there, and whether a discriminator was followed already. */
interface Scope {
  readonly node: Node;
  /** Inside `not` and `if` a requirement stays one: to waive it would turn what is said round. */
  readonly isNegated: boolean;
}

const schemaMaps: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);
const literals: ReadonlySet<string> = new Set([
  "enum",
  "const",
  "default",
  "example",
  "examples",
  "required",
  "dependentRequired",
]);

/**
 * Returns the schemas as a validator is to be given them. A document without direction and discriminators is given as it stands.
 * `isOpen` lets answers have kinds that a discriminator does not name: a service may send what came later.
 */
export function applied(nodes: Nodes, roots: ReadonlyMap<string, Root>, isOpen = false): Applied {
  const { isDirectional, isDiscriminated, components } = nodes.schemas;
  if (!isDirectional && !isDiscriminated) {
    return { schemas: new Map([...roots].map(([name, { place }]) => [name, place])), components };
  }
  const copier = new Copier(nodes, isOpen);
  const made = new Map([...roots].map(([name, root]): [string, JsonObject] => [name, copier.root(root)]));
  return named(made, copier.copies);
}

/** Copies schemas, one copy of a component for each set of schemas that it stands among. */
class Copier {
  readonly copies = new Map<string, Json>();
  readonly #nodes: Nodes;
  readonly #isOpen: boolean;
  readonly #waiting: (() => void)[] = [];

  constructor(nodes: Nodes, isOpen: boolean) {
    this.#nodes = nodes;
    this.#isOpen = isOpen;
  }

  /** A copy of what is validated, with all copies that it leads to made. */
  root({ place, direction }: Root): JsonObject {
    const copy = this.#copyOf(place, { node: this.#nodes.node([place], direction), isNegated: false }, false, undefined);
    for (let work = this.#waiting.pop(); work !== undefined; work = this.#waiting.pop()) work();
    return isObject(copy) ? copy : { allOf: [copy] };
  }

  #copyOf(place: Place, scope: Scope, isBare: boolean, owner: string | undefined): Json {
    if (!isObject(place)) return place;
    const discriminator = this.#nodes.discriminators.of(place);
    const copy: JsonObject = {};
    for (const [keyword, value] of Object.entries(place)) {
      if (keyword === "discriminator") continue;
      if (keyword === "$ref") copy[keyword] = referenceTo(this.#targetName(place, scope, owner));
      else if (keyword === "required")
        copy[keyword] = scope.isNegated
          ? value
          : listAt(place, keyword).filter((name) => this.#isCounted(place, String(name), scope));
      else if (keyword === "allOf") copy[keyword] = listAt(place, keyword).map((part) => this.#copyOf(part, scope, false, owner));
      else if (keyword === "oneOf" || keyword === "anyOf") {
        if (!isBare || discriminator === undefined)
          copy[keyword] = listAt(place, keyword).map((branch) => this.#branchCopy(place, branch, scope));
      } else copy[keyword] = this.#innerCopy(keyword, value, scope);
    }
    if (isBare || discriminator === undefined) return copy;
    return this.#dispatched(copy, place, scope);
  }

  #innerCopy(keyword: string, value: Json, scope: Scope): Json {
    if (literals.has(keyword) || keyword.startsWith("x-")) return value;
    const alone = (inner: Json, isNegated = scope.isNegated): Json =>
      this.#copyOf(inner, { node: this.#nodeAt([inner], scope), isNegated }, false, undefined);
    const stated = scope.node.atoms.map(({ schema }) => schema).filter(isObject);
    if (keyword === "properties" && isObject(value)) {
      return mapValues(value, (inner, name) => {
        const places = namedPlaces(stated, name);
        return this.#copyOf(
          inner,
          { ...scope, node: this.#nodeAt(places.includes(inner) ? places : [inner], scope) },
          false,
          undefined,
        );
      });
    }
    if (schemaMaps.has(keyword) && isObject(value)) return mapValues(value, (inner) => alone(inner));
    if (keyword === "items" && describesAllItems(stated)) {
      const places = stated.flatMap((schema) => schema["items"] ?? []);
      return this.#copyOf(value, { ...scope, node: this.#nodeAt(places, scope) }, false, undefined);
    }
    if (Array.isArray(value)) return value.map((inner) => alone(inner));
    return isObject(value) ? alone(value, scope.isNegated || keyword === "not" || keyword === "if") : value;
  }

  #nodeAt(places: readonly Place[], { node }: Scope): Node {
    return this.#nodes.node(places, node.direction);
  }

  #isCounted(place: JsonObject, name: string, { node }: Scope): boolean {
    return !node.atoms.some(({ schema, waived }) => schema === place && waived.includes(name));
  }

  #branchCopy(place: JsonObject, branch: Json, scope: Scope): Json {
    const name = this.#nodes.schemas.targetOf(branch)?.name;
    const copy = this.#copyOf(branch, { ...scope, node: this.#nodeAt([branch], scope) }, false, undefined);
    const isNamed = name !== undefined && this.#nodes.discriminators.of(place)?.values.has(name) === true;
    return isNamed ? { allOf: [copy, this.#nodes.discriminators.constant(place, name)] } : copy;
  }

  /** Writes the branches of a discriminator as conditions, so that a value is judged by the branch that it names and by no other. */
  #dispatched(copy: JsonObject, place: JsonObject, scope: Scope): JsonObject {
    const discriminator = this.#nodes.discriminators.of(place);
    if (discriminator === undefined) return copy;
    const { property, isInherited, values } = discriminator;
    const branches = [...listAt(place, "oneOf"), ...listAt(place, "anyOf")];
    const all = [...values.values()].flat();
    const isExact = branches.every(
      (branch) => isObject(branch) && Object.keys(branch).length === 1 && this.#nodes.schemas.targetOf(branch) !== undefined,
    );
    const isOpen = this.#isOpen && scope.node.direction === "answer" && !scope.isNegated;
    if (!isExact || new Set(all).size < all.length || (place["oneOf"] !== undefined && place["anyOf"] !== undefined))
      return isOpen && branches.every((branch) => this.#isNamedOrNull(branch)) ? opened(copy, property, all) : copy;
    const { oneOf: _oneOf, anyOf: _anyOf, ...rest } = copy;
    const conditions = [...values].map(([name, keys]): JsonObject => {
      const isItself = this.#nodes.schemas.components[name] === place;
      const target: Json = { $ref: referenceTo(name) };
      const child = this.#nodes.schemas.components[name] ?? {};
      return {
        if: {
          type: "object",
          required: [property],
          properties: { [property]: keys.length === 1 ? { const: keys[0] ?? "" } : { enum: [...keys] } },
        },
        then: isItself
          ? true
          : { $ref: referenceTo(this.#targetName(target, { ...scope, node: this.#nodeAt([child], scope) }, undefined)) },
      };
    });
    // What the schema says of all kinds still holds.
    const known: JsonObject = {
      type: "object",
      required: [property],
      ...(isOpen && isInherited ? {} : { properties: { [property]: isOpen ? { type: "string" } : { enum: all } } }),
    };
    return { ...rest, allOf: [...listAt(rest, "allOf"), known, ...conditions] };
  }

  /** Whether a branch is a component, which the discriminator names, or null. Of any other no one can tell which kinds it is for. */
  #isNamedOrNull(branch: Json): boolean {
    return this.#nodes.schemas.targetOf(branch) !== undefined || (isObject(branch) && branch["type"] === "null");
  }

  /** The name of the copy that a reference leads to, which is made when it is not there yet. */
  #targetName(place: JsonObject, scope: Scope, owner: string | undefined): string {
    const target = this.#nodes.schemas.endOf(place);
    if (target === undefined) return componentOf(textAt(place, "$ref")) ?? "";
    const isBare = owner !== undefined && this.#nodes.discriminators.isBranch(target.place, owner);
    const key = [target.name, scope.isNegated ? "negated" : "", isBare ? "bare" : "", scope.node.key].join(" ");
    if (!this.copies.has(key)) {
      this.copies.set(key, true);
      this.#waiting.push(() => this.copies.set(key, this.#copyOf(target.place, scope, isBare, target.name)));
    }
    return key;
  }
}

/** A copy whose branches are for the kinds that the discriminator names; of another kind only the rest is asked. */
function opened({ oneOf, anyOf, ...rest }: JsonObject, property: string, kinds: readonly string[]): JsonObject {
  const unknown = {
    type: "object",
    required: [property],
    properties: { [property]: { type: "string", not: { enum: [...kinds] } } },
  };
  const branches = { ...(oneOf === undefined ? {} : { oneOf }), ...(anyOf === undefined ? {} : { anyOf }) };
  return { ...rest, allOf: [...listAt(rest, "allOf"), { if: unknown, then: true, else: branches }] };
}

/** Copies that are the same but for their names become one; the first keeps the component's name. */
function named(made: ReadonlyMap<string, JsonObject>, copies: ReadonlyMap<string, Json>): Applied {
  const classes = classesOf(copies, componentOf);
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const key of copies.keys()) {
    const group = classes.get(key) ?? 0;
    if (names.has(group)) continue;
    const [component = ""] = key.split(" ");
    let name = component;
    for (let count = 2; taken.has(name); count += 1) name = `${component}.${count}`;
    taken.add(name);
    names.set(group, name);
  }
  const renamed = (reference: string): string => {
    const group = classes.get(componentOf(reference) ?? "");
    return group === undefined ? reference : referenceTo(names.get(group) ?? "");
  };
  const components: JsonObject = {};
  for (const [key, copy] of copies) components[names.get(classes.get(key) ?? 0) ?? ""] ??= withReferences(copy, renamed);
  return {
    schemas: new Map(
      [...made].map(([name, copy]): [string, JsonObject] => {
        const result = withReferences(copy, renamed);
        return [name, isObject(result) ? result : {}];
      }),
    ),
    components,
  };
}

function mapValues(owner: JsonObject, change: (value: Json, name: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(owner).map(([name, value]) => [name, change(value, name)]));
}
