import { isObject, type Json, listAt } from "../text/json.js";
import type { Node, Nodes } from "./combine.js";
import { allTypes, effective } from "./effective.js";
import { type Place, states, statedKeywords } from "./read.js";

const parts = ["$ref", "allOf", "oneOf", "anyOf"];

/** A schema that refers to itself is looked into so far. */
const mostDepth = 8;

/** Whether each value that fits a node fits the places too, judged by types and required members alone: else it is not sure. */
export function surelyFits(nodes: Nodes, node: Node, places: readonly Place[], depth = 0): boolean {
  const [whole, other] = [effective(node), nodes.node(places, node.direction)];
  const { isTyped, types } = effective(other);
  const stated = other.atoms.map(({ schema }) => schema).filter(isObject);
  const required = stated.flatMap((schema) => listAt(schema, "required").map(String));
  return (
    depth < mostDepth &&
    !other.atoms.some(({ schema }) => schema === false) &&
    stated.every((schema) => statedKeywords(schema).every((keyword) => isJudged(keyword, schema[keyword] ?? true))) &&
    required.every((name) => whole.required.includes(name)) &&
    (!isTyped || [...(whole.isTyped ? whole.types : allTypes)].every((type) => types.has(type))) &&
    other.unions.every(
      ({ keyword, branches }) =>
        keyword === "anyOf" && branches.some((branch) => surelyFits(nodes, node, branch.places, depth + 1)),
    )
  );
}

/** Whether a keyword is looked at, or refuses nothing. */
function isJudged(keyword: string, value: Json): boolean {
  if (keyword === "type" || keyword === "required") return true;
  if (keyword === "properties" || keyword === "patternProperties") return isObject(value) && Object.values(value).every(isOpen);
  return (keyword === "items" || keyword === "additionalProperties") && isOpen(value);
}

/** Whether any value fits a schema since it says nothing. */
function isOpen(schema: Json): boolean {
  return schema === true || (isObject(schema) && !states(schema) && !parts.some((keyword) => schema[keyword] !== undefined));
}
