import { type Json, type JsonObject, isObject, listAt, objectAt } from "../text/json.js";
import type { Node, Nodes, Union } from "./combine.js";
import { allTypes, excludedBy } from "./effective.js";
import type { Place } from "./read.js";

/**
 * What schemas refuse, said as schemas that the model can read: unions of the ways to break them. Each value that a schema refuses
 * takes one of the ways. Where a keyword has no opposite, as a pattern has none, its way says only for which values the keyword is, so that not each
 * value that takes it is refused.
 */
export class Negations {
  readonly #nodes: Nodes;
  readonly #known = new Map<string, JsonObject>();
  readonly #restated = new Map<string, readonly JsonObject[]>();

  constructor(nodes: Nodes) {
    this.#nodes = nodes;
  }

  /** The node with one branch of a union taken; of `oneOf`, with each other one broken that `isNear` says could fit as well. */
  exactly(node: Node, union: Union, index: number, isNear: (node: Node) => boolean): Node {
    const chosen = this.#nodes.choose(node, union, index);
    if (union.keyword !== "oneOf") return chosen;
    const others = union.branches.filter((_, other) => other !== index).map(({ places }) => places);
    const near = others.filter((places) => isNear(this.#with(chosen, places)));
    return near.length === 0
      ? chosen
      : this.#with(
          chosen,
          near.map((places) => this.of(places)),
        );
  }

  /** The node with what `not`, `if` and what depends on a member say as unions. */
  restated(node: Node): Node {
    const present = new Set(node.atoms.map(({ schema }) => schema));
    const missing = node.atoms
      .flatMap(({ schema }) => (isObject(schema) ? this.#unionsOf(schema) : []))
      .filter((place) => !present.has(place));
    return missing.length === 0 ? node : this.#with(node, missing);
  }

  #with(node: Node, places: readonly Place[]): Node {
    return this.#nodes.all([node, this.#nodes.node(places, node.direction)], node.direction);
  }

  #unionsOf(schema: JsonObject): readonly JsonObject[] {
    const id = this.#nodes.schemas.idOf(schema);
    const found = this.#restated.get(id);
    if (found !== undefined) return found;
    const { not, if: condition, then = true, else: otherwise = true } = schema;
    const depending = [
      ...Object.entries(objectAt(schema, "dependentRequired")).map(([name, names]) => [name, { required: names }] as const),
      ...Object.entries(objectAt(schema, "dependentSchemas")),
    ];
    const unions: Json[][] = [
      ...(not === undefined || excludedBy(not) !== undefined ? [] : [[this.of([not])]]),
      ...(condition === undefined ? [] : [[both(condition, then), both(this.of([condition]), otherwise)]]),
      ...depending.map(([name, part]) => [both(withMember(name, true), part), without(name)]),
    ];
    const made = unions.map((anyOf): JsonObject => ({ ...stating, anyOf }));
    this.#restated.set(id, made);
    return made;
  }

  /** What a value is that does not fit all of the places. The same object for the same places, so that recursion ends. */
  of(places: readonly Place[]): Place {
    const [only = true] = places;
    if (places.length === 1 && typeof only === "boolean") return !only;
    const id = places.map((place) => this.#nodes.schemas.idOf(place)).join(" ");
    const found = this.#known.get(id);
    if (found !== undefined) return found;
    const made: JsonObject = {};
    this.#known.set(id, made);
    made["anyOf"] = places.length === 1 && isObject(only) ? this.#waysToBreak(only) : places.map((place) => this.of([place]));
    return made;
  }

  #waysToBreak(schema: JsonObject): Json[] {
    const target = this.#nodes.schemas.targetOf(schema);
    return [
      ...(target === undefined ? [] : [this.of([target.place])]),
      ...this.#membersBroken(schema),
      ...typeBroken(schema),
      ...valuesBroken(schema),
      ...limitsBroken(schema),
      ...this.#itemsBroken(schema),
      ...this.#partsBroken(schema),
      ...withoutOpposite(schema),
    ];
  }

  #partsBroken(schema: JsonObject): Json[] {
    const { anyOf, oneOf, not, if: condition, then = true, else: otherwise = true } = schema;
    const branches = listAt(schema, "oneOf");
    const pairs = branches.flatMap((one, index) => branches.slice(index + 1).map((other) => both(one, other)));
    return [
      ...listAt(schema, "allOf").map((part) => this.of([part])),
      ...(anyOf === undefined ? [] : [this.#noneOf(listAt(schema, "anyOf"))]),
      ...(oneOf === undefined ? [] : [this.#noneOf(branches), ...pairs]),
      ...(not === undefined ? [] : [not]),
      ...(condition === undefined ? [] : [both(condition, this.of([then])), both(this.of([condition]), this.of([otherwise]))]),
    ];
  }

  #noneOf(branches: readonly Json[]): Json {
    return { allOf: branches.map((branch) => this.of([branch])) };
  }

  #membersBroken(schema: JsonObject): Json[] {
    const members = objectAt(schema, "properties");
    return [
      ...listAt(schema, "required").map((name) => without(String(name))),
      ...Object.entries(members).map(([name, member]) => withMember(name, this.of([member]))),
      ...Object.entries(objectAt(schema, "dependentRequired")).flatMap(([name, names]): Json[] =>
        [names].flat().map((missing) => both(withMember(name, true), without(String(missing)))),
      ),
      ...Object.entries(objectAt(schema, "dependentSchemas")).map(([name, part]) =>
        both(withMember(name, true), this.of([part])),
      ),
      ...this.#othersBroken(schema, Object.keys(members)),
    ];
  }

  /** By a member of a name that none has, else by any that the schema does not name. */
  #othersBroken({ additionalProperties: rest }: JsonObject, names: readonly string[]): Json[] {
    if (rest === undefined) return [];
    let count = 1;
    while (names.includes(`key${count}`)) count += 1;
    return [withMember(`key${count}`, this.of([rest])), { type: "object", minProperties: 1 }];
  }

  /** By the first item that a schema is for, else by any. */
  #itemsBroken({ prefixItems, items, contains }: JsonObject): Json[] {
    const first = Array.isArray(prefixItems) ? prefixItems : [];
    const broken = [...first, ...(items === undefined ? [] : [items])].map((item, index): Json => {
      return { type: "array", minItems: index + 1, prefixItems: [...first.slice(0, index).map(() => true), this.of([item])] };
    });
    return [
      ...broken,
      ...(items === undefined ? [] : [{ type: "array", minItems: first.length + 1 }]),
      ...(contains === undefined ? [] : [{ type: "array", items: this.of([contains]) }]),
    ];
  }
}

/** Says nothing of values, but counts as a statement: it tells a node in which a union is decided from one in which it is to be made. */
const stating: JsonObject = { minLength: 0 };

function both(one: Json, other: Json): JsonObject {
  return { allOf: [one, other] };
}

function without(name: string): JsonObject {
  return { type: "object", properties: { [name]: false } };
}

function withMember(name: string, member: Json): JsonObject {
  return { type: "object", required: [name], properties: { [name]: member } };
}

/** Types are the model's: a fraction is a number that is no integer. */
function typeBroken({ type }: JsonObject): Json[] {
  if (type === undefined) return [];
  const stated = [type].flat().flatMap((name) => (name === "number" ? ["integer", "fraction"] : [name]));
  return [{ type: allTypes.filter((name) => !stated.includes(name)) }];
}

function valuesBroken({ enum: values, const: constant }: JsonObject): Json[] {
  return [
    ...(values === undefined ? [] : [{ not: { enum: values } }]),
    ...(constant === undefined ? [] : [{ not: { const: constant } }]),
  ];
}

const opposites: readonly (readonly [keyword: string, type: string, opposite: string, step: number])[] = [
  ["minLength", "string", "maxLength", -1],
  ["maxLength", "string", "minLength", 1],
  ["minimum", "number", "exclusiveMaximum", 0],
  ["maximum", "number", "exclusiveMinimum", 0],
  ["exclusiveMinimum", "number", "maximum", 0],
  ["exclusiveMaximum", "number", "minimum", 0],
  ["minItems", "array", "maxItems", -1],
  ["maxItems", "array", "minItems", 1],
  ["minProperties", "object", "maxProperties", -1],
  ["maxProperties", "object", "minProperties", 1],
];

function limitsBroken(schema: JsonObject): Json[] {
  return opposites.flatMap(([keyword, type, opposite, step]) => {
    const limit = schema[keyword];
    return typeof limit === "number" ? [{ type, [opposite]: limit + step }] : [];
  });
}

const onesWithoutOpposite: readonly (readonly [keyword: string, values: JsonObject])[] = [
  ["pattern", { type: "string" }],
  ["format", { type: ["string", "number"] }],
  ["multipleOf", { type: "number" }],
  ["uniqueItems", { type: "array", minItems: 2 }],
  ["minContains", { type: "array" }],
  ["maxContains", { type: "array", minItems: 1 }],
  ["patternProperties", { type: "object", minProperties: 1 }],
  ["propertyNames", { type: "object", minProperties: 1 }],
  ["unevaluatedItems", { type: "array", minItems: 1 }],
  ["unevaluatedProperties", { type: "object", minProperties: 1 }],
  // Its kinds are judged each by its own branch.
  ["discriminator", stating],
];

function withoutOpposite(schema: JsonObject): Json[] {
  return onesWithoutOpposite.flatMap(([keyword, values]) => (schema[keyword] === undefined ? [] : [values]));
}
