import { isObject, type Json, listAt } from "../text/json.js";
import type { Node, Nodes } from "./combine.js";
import { allTypes, effective, type Effective, type TypeName } from "./effective.js";
import { type Place, states, statedKeywords } from "./read.js";

const parts = ["$ref", "allOf", "oneOf", "anyOf"];

/** A schema that refers to itself is looked into so far. */
const mostDepth = 8;

/** Whether each value that fits a node fits the places too, judged by types and required members alone. */
export function surelyFits(nodes: Nodes, node: Node, places: readonly Place[], depth = 0): boolean {
  const [whole, other] = [effective(node), nodes.node(places, node.direction)];
  const { isTyped, types } = effective(other);
  const stated = other.atoms.map(({ schema }) => schema).filter(isObject);
  const required = stated.flatMap((schema) => listAt(schema, "required").map(String));
  return (
    depth < mostDepth &&
    !other.atoms.some(({ schema }) => schema === false) &&
    stated.every((schema) =>
      statedKeywords(schema).every((keyword) => isForOthers(keyword, whole) || isJudged(keyword, schema[keyword] ?? true)),
    ) &&
    required.every((name) => whole.required.includes(name)) &&
    (!isTyped || [...(whole.isTyped ? whole.types : allTypes)].every((type) => types.has(type))) &&
    other.unions.every(
      ({ keyword, branches }) =>
        keyword === "anyOf" && branches.some((branch) => surelyFits(nodes, node, branch.places, depth + 1)),
    )
  );
}

const typesOfKeywords: readonly (readonly [keywords: readonly string[], types: readonly TypeName[]])[] = [
  [["minLength", "maxLength", "pattern"], ["string"]],
  [["format"], ["string", "integer", "fraction"]],
  [
    ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
    ["integer", "fraction"],
  ],
  [["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains"], ["array"]],
  [["properties", "patternProperties", "additionalProperties", "propertyNames"], ["object"]],
  [["minProperties", "maxProperties", "dependentRequired", "dependentSchemas"], ["object"]],
];

/** Whether a keyword says something of other types only than values can have. */
function isForOthers(keyword: string, { isTyped, types }: Effective): boolean {
  const [, concerned] = typesOfKeywords.find(([keywords]) => keywords.includes(keyword)) ?? [];
  return isTyped && concerned !== undefined && !concerned.some((type) => types.has(type));
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
