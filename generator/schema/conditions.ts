import { type Json, type JsonObject, asObject, isObject, listAt, objectAt } from "../text/json.js";
import type { Node, Nodes, Union } from "./combine.js";
import { effective } from "./effective.js";

const memory = new WeakMap<JsonObject, Map<string, Union>>();

/**
 * Returns the conditions of a node that are unions and of which no branch is taken yet: `if` is a constant of one member that has an `enum`, and `then` and `else` require
 * members or forbid them. Any other condition is validated only.
 */
export function conditionsOf(nodes: Nodes, node: Node): Union[] {
  return node.atoms.flatMap(({ schema }) => {
    const union = isObject(schema) && isObject(schema["if"] ?? null) ? readCondition(nodes, node, schema) : undefined;
    return union === undefined || isDecided(union, node) ? [] : [union];
  });
}

function isDecided({ branches }: Union, { atoms }: Node): boolean {
  return branches.some(({ places }) => places.every((place) => atoms.some(({ schema }) => schema === place)));
}

function readCondition(nodes: Nodes, node: Node, schema: JsonObject): Union | undefined {
  const condition = objectAt(schema, "if");
  const [[property, test] = [], ...more] = Object.entries(objectAt(condition, "properties"));
  const value = asObject(test)["const"];
  if (property === undefined || more.length > 0 || value === undefined) return undefined;
  if (Object.keys(condition).some((name) => name !== "properties" && name !== "required")) return undefined;
  if (Object.keys(asObject(test)).length > 1) return undefined;

  const whole = effective(node);
  // Without its member the condition holds, and then no value tells the branches apart.
  if (!whole.required.includes(property) && !listAt(condition, "required").includes(property)) return undefined;
  const places = whole.properties.get(property);
  if (places === undefined) return undefined;
  const values = effective(nodes.node(places, node.direction)).values ?? [];
  const others = values.filter((entry) => entry !== value);
  if (others.length === 0 || others.length === values.length) return undefined;

  return saysWhichMembers(schema["then"]) || saysWhichMembers(schema["else"])
    ? remembered(nodes, schema, property, value, others)
    : undefined;
}

/** The branches as places: what the member is there, and what `then` or `else` says. Made once for one condition and its values. */
function remembered(nodes: Nodes, schema: JsonObject, property: string, value: Json, others: readonly Json[]): Union {
  const known = memory.get(schema) ?? new Map<string, Union>();
  memory.set(schema, known);
  const key = JSON.stringify(others);
  const found = known.get(key);
  if (found !== undefined) return found;
  const union: Union = {
    id: `if ${nodes.schemas.idOf(schema)} ${key}`,
    keyword: "if",
    schema,
    branches: [
      { places: [{ properties: { [property]: { const: value } }, required: [property] }, schema["then"] ?? true] },
      { places: [{ properties: { [property]: { enum: [...others] } } }, schema["else"] ?? true] },
    ],
  };
  known.set(key, union);
  return union;
}

/** Whether a branch requires members or forbids them, or forbids every value. What else it says alone makes no union. */
function saysWhichMembers(branch: Json | undefined): boolean {
  if (branch === false) return true;
  const stated = asObject(branch);
  return listAt(stated, "required").length > 0 || Object.values(objectAt(stated, "properties")).includes(false);
}
