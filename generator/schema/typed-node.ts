import { type Json, type JsonObject, isObject } from "../text/json.js";
import type { Node, Union } from "./combine.js";
import { conditionsOf } from "./conditions.js";
import { effective, type Effective } from "./effective.js";
import { factored, isPlainObject, mergedSchema } from "./merged.js";
import type { Model } from "./model.js";
import { isAnnotation, type Place } from "./read.js";
import { mostCombinations } from "./satisfiable.js";

/** Key of sentences about how a type departs from its schema, for its doc comment. */
export const noteKey = "x-type-note";

/** Writes the type of what must fit all of the places. */
export type At = (places: readonly Place[], owner: string) => Json;

/** A union with the branches that some value fits. */
interface Choice {
  readonly union: Union;
  readonly branches: readonly number[];
}

/**
 * Returns a node as openapi-typescript is to read it. Unions are distributed where a branch touches what the base or another union
 * states, up to 64 combinations; else they stand beside the base, as an intersection.
 */
export function writeNode(model: Model, node: Node, at: At, owner: string): Json {
  if (!model.holds(node)) return false;
  const { nodes } = model;
  const base = nodes.base(node);
  const choices = [...node.unions, ...conditionsOf(nodes, base)].map((union): Choice => {
    return {
      union,
      branches: union.branches.flatMap((_, index) => (model.holds(nodes.choose(base, union, index)) ? [index] : [])),
    };
  });
  const [only] = choices;
  if (only === undefined) return merged(model, base, at, owner);
  const isFewer = choices.some(({ union, branches }) => branches.length < union.branches.length);
  const about = {
    ...annotationsOf(model, base),
    ...(isFewer ? { [noteKey]: ["A branch that no value fits is left out of the type."] } : {}),
  };
  const { union } = only;
  if (choices.length === 1 && union.keyword !== "if" && addsNothing(model, base, only)) {
    return { ...about, [union.keyword]: branchTypes(only, at, owner) };
  }
  const isApart = choices.every((choice, index) => areApart(model, base, choice, choices.slice(index + 1)));
  const count = choices.reduce((product, { branches }) => product * branches.length, 1);
  if (!isApart && count <= mostCombinations) return distributed(model, base, choices, at, owner, about);

  const unions = choices
    .filter((choice) => choice.union.keyword !== "if")
    .map((choice) => ({ oneOf: branchTypes(choice, at, owner) }));
  const note = isApart
    ? {}
    : { [noteKey]: ["Its branches stand beside the members: they are too many to write each out with them."] };
  const [first, ...more] = unions;
  return { ...merged(model, base, at, owner), ...about, ...note, ...first, ...(more.length > 0 ? { allOf: more } : {}) };
}

function merged(model: Model, node: Node, at: At, owner: string): JsonObject {
  return mergedSchema(node, annotationsOf(model, node), (places, member) => at(places, `${owner}${pascal(member)}`));
}

function branchTypes({ union, branches }: Choice, at: At, owner: string): Json[] {
  return branches.map((index) => at(union.branches[index]?.places ?? [], `${owner}${index + 1}`));
}

/** Writes each way to take a branch of each union; members that all have in common stand outside the union. */
function distributed(model: Model, base: Node, choices: readonly Choice[], at: At, owner: string, about: JsonObject): JsonObject {
  const { nodes } = model;
  let ways: { readonly node: Node; readonly places: readonly Place[] }[] = [{ node: base, places: [] }];
  for (const { union, branches } of choices) {
    ways = ways.flatMap(({ node }) =>
      branches.map((index) => ({ node: nodes.choose(node, union, index), places: union.branches[index]?.places ?? [] })),
    );
  }
  const written = ways
    .filter(({ node }) => model.holds(node))
    .map(({ node, places }, index): Json => {
      const name = `${owner}${index + 1}`;
      // Where the base adds nothing to a branch, the branch keeps its name.
      if (choices.length === 1 && nodes.node(places, base.direction).key === node.key) return at(places, name);
      const schema = writeNode(model, node, at, name);
      return isObject(schema) ? Object.fromEntries(Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword))) : schema;
    });
  const [first] = written;
  if (written.length === 1 && isObject(first)) return { ...first, ...about };
  if (written.every(isPlainObject)) return { ...factored(written, statedNames(model, base, choices)), ...about };
  return { ...about, oneOf: written };
}

/** Members that branches state, in their order. */
function statedNames({ nodes }: Model, base: Node, choices: readonly Choice[]): string[] {
  return choices.flatMap(({ union, branches }) =>
    branches.flatMap((index) => [
      ...effective(nodes.base(nodes.node(union.branches[index]?.places ?? [], base.direction))).properties.keys(),
    ]),
  );
}

/** Whether each branch says all that the base says. */
function addsNothing({ nodes }: Model, base: Node, { union, branches }: Choice): boolean {
  const keywords = base.atoms.flatMap(({ schema }) => (isObject(schema) ? Object.entries(schema) : []));
  const stated = keywords
    .filter(([keyword, value]) => !isAnnotation(keyword) && !structural.has(keyword) && !isClosing(keyword, value))
    .map(([keyword]) => keyword);
  if (stated.some((keyword) => keyword !== "type")) return false;
  if (stated.length === 0) return true;
  const { types } = effective(base);
  return branches.every((index) => {
    const branch = nodes.node(union.branches[index]?.places ?? [], base.direction);
    return branch.unions.length === 0 && [...effective(branch).types].every((type) => types.has(type));
  });
}

/** That no other members may be is nothing that a type says. */
function isClosing(keyword: string, value: Json): boolean {
  return keyword === "unevaluatedProperties" && value === false;
}

const structural: ReadonlySet<string> = new Set(["$ref", "allOf", "oneOf", "anyOf", "discriminator"]);

/** Whether the branches touch neither the members of the base nor those of the other unions: an intersection then says the same. */
function areApart({ nodes }: Model, base: Node, choice: Choice, others: readonly Choice[]): boolean {
  if (choice.union.keyword === "if") return false;
  const branchesOf = ({ union, branches }: Choice): Node[] =>
    branches.map((index) => nodes.node(union.branches[index]?.places ?? [], base.direction));
  const near = [base, ...others.flatMap(branchesOf)].map((node) => effective(nodes.base(node)));
  return branchesOf(choice).every((branch) => {
    const own = effective(nodes.base(branch));
    return (
      branch.unions.length === 0 &&
      isOpenObject(own) &&
      near.every((other) => isOpenObject(other) && ![...own.properties.keys()].some((name) => other.properties.has(name)))
    );
  });
}

function isOpenObject({ types, rest, patternProperties }: Effective): boolean {
  return types.size === 1 && types.has("object") && rest.length === 0 && patternProperties.length === 0;
}

/** What the schemas of a node say that concerns no value: the first of several. What a component in `allOf` says is about itself. */
function annotationsOf({ nodes: { schemas } }: Model, node: Node): JsonObject {
  const [first] = node.atoms;
  const target = schemas.targetOf(first?.schema ?? true);
  const all = node.atoms.flatMap(({ schema }) => {
    const name = schemas.nameOf(schema);
    const isSpoken = schema === first?.schema || name === undefined || name === target?.name;
    return isObject(schema) && isSpoken ? [Object.entries(schema)] : [];
  });
  return Object.fromEntries(
    all
      .reverse()
      .flat()
      .filter(([keyword]) => isAnnotation(keyword)),
  );
}

function pascal(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
