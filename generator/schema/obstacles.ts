import { isObject, type Json, type JsonObject } from "../text/json.js";
import { pointerOf } from "../text/pointer.js";
import type { Node, Nodes } from "./combine.js";
import { effective, type Effective, memberPlaces, type TypeName } from "./effective.js";
import { refusingKeyword } from "./fits-alone.js";
import { mayBeNamed, possibleNames } from "./member-names.js";
import { constantPlace, distinct, possibleValues } from "./possible-values.js";
import type { Place } from "./read.js";
import { type Contradiction, limitsExclude, obstacleOfNumber, obstacleOfText } from "./obstacles-of-scalars.js";
import { surelyFits } from "./surely-fits.js";

/** What leaves a node, its unions apart, without a value. */
export interface Obstacle extends Contradiction {
  /** The schema object that has the keyword, where it is a certain one. */
  readonly schema?: JsonObject;
  /** What inside the value must be and cannot, as a step of a JSON pointer; the step is empty for what an item must fit somewhere. */
  readonly inside?: { readonly step: string; readonly places: readonly Place[] };
}

/** Whether some value fits places together. */
type Inner = (places: readonly Place[]) => boolean;

/**
 * Returns what leaves a node without a value, its unions apart; undefined where a value fits. Patterns, conditions that no type tells
 * and all but the simplest `not` are taken to be met.
 */
export function obstacleOf(nodes: Nodes, node: Node, holds: (node: Node) => boolean): Obstacle | undefined {
  const schema = effective(node);
  const inner: Inner = (places) => holds(nodes.node(places, node.direction));
  if (schema.types.size === 0) {
    const reason = schema.values === undefined ? "its types exclude each other" : "its types and values exclude each other";
    return { reason, keywords: ["type", "enum", "const"] };
  }
  const refusing = node.atoms.map((atom) => atom.schema).find((one) => isObject(one) && forbidsAll(nodes, node, one));
  if (isObject(refusing)) return { reason: "its not forbids every value", keywords: ["not"], schema: refusing };
  if (schema.values !== undefined) return obstacleOfValues(schema, schema.values, node, inner);
  let first: Obstacle | undefined;
  for (const type of schema.types) {
    const obstacle = obstacleOfType(type, schema, inner, node, nodes);
    if (obstacle === undefined) return undefined;
    first ??= obstacle;
  }
  return first;
}

/** Of `not` only this is judged: types, and members that the node requires anyway. So branches are often kept apart. */
function forbidsAll(nodes: Nodes, node: Node, { not }: JsonObject): boolean {
  return not !== undefined && surelyFits(nodes, node, [not]);
}

function obstacleOfValues(schema: Effective, values: readonly Json[], node: Node, inner: Inner): Obstacle | undefined {
  const keywords = new Set<string>();
  for (const value of values) {
    const keyword = refusingKeyword(schema, value);
    if (keyword === undefined && partsFit(schema, value, node, inner)) return undefined;
    keywords.add(keyword ?? (Array.isArray(value) ? "items" : "properties"));
  }
  return { reason: `none of its values fits its ${[...keywords].join(" and ")}`, keywords: [...keywords, "enum", "const"] };
}

/** Whether the members or items of a given value are such as the schemas of a node want them. */
function partsFit(schema: Effective, value: Json, node: Node, inner: Inner): boolean {
  if (Array.isArray(value))
    return value.every((item, index) => inner([constantPlace(item), ...(schema.prefixItems[index] ?? schema.items)]));
  if (!isObject(value)) return true;
  return Object.entries(value).every(
    ([name, member]) => mayBeNamed(schema, name, inner) && inner([constantPlace(member), ...memberPlaces(node, name)]),
  );
}

function obstacleOfType(type: TypeName, schema: Effective, inner: Inner, node: Node, nodes: Nodes): Obstacle | undefined {
  switch (type) {
    case "string":
      return obstacleOfText(schema);
    case "integer":
    case "fraction":
      return obstacleOfNumber(schema, type === "integer");
    case "array":
      return obstacleOfList(schema, inner, node, nodes);
    case "object":
      return obstacleOfObject(schema, inner, node, nodes);
    default:
      return undefined;
  }
}

function obstacleOfObject(schema: Effective, inner: Inner, node: Node, nodes: Nodes): Obstacle | undefined {
  const { limits, required } = schema;
  const [least, most] = [limits["minProperties"] ?? 0, limits["maxProperties"] ?? Infinity];
  if (least > most) return { reason: limitsExclude, keywords: ["minProperties", "maxProperties"] };
  if (required.length > most)
    return { reason: `it requires ${required.length} members, but may have only ${most}`, keywords: ["maxProperties"] };
  for (const name of required) {
    if (!mayBeNamed(schema, name, inner))
      return { reason: `the member ${name} is required, but propertyNames refuses its name`, keywords: ["propertyNames"] };
    const places = memberPlaces(node, name);
    const step = pointerOf([name]);
    if (!inner(places))
      return { reason: `the member ${name} is required and forbidden`, keywords: ["required"], inside: { step, places } };
  }
  const names = least > required.length ? possibleNames(nodes, node, inner) : undefined;
  return names === undefined || names.length >= least
    ? undefined
    : {
        reason: `it must have ${least} members, but only ${names.length} ${names.length === 1 ? "name is" : "names are"} possible`,
        keywords: ["minProperties"],
      };
}

function obstacleOfList(schema: Effective, inner: Inner, node: Node, nodes: Nodes): Obstacle | undefined {
  const { limits, prefixItems, items, contains } = schema;
  const [least, most] = [limits["minItems"] ?? 0, limits["maxItems"] ?? Infinity];
  if (least > most) return { reason: limitsExclude, keywords: ["minItems", "maxItems"] };
  const places = [...prefixItems, items];
  for (const [index, item] of places.slice(0, least).entries())
    if (!inner(item))
      return {
        reason: "it must have items, but may have none",
        keywords: ["minItems"],
        inside: { step: `/${index}`, places: item },
      };
  if (contains.length > 0 && limits["minContains"] !== 0) {
    if ((limits["minContains"] ?? 1) > most) return { reason: limitsExclude, keywords: ["minContains", "contains"] };
    for (const wanted of contains) {
      if (!inner([wanted]))
        return { reason: "no item fits its contains", keywords: ["contains"], inside: { step: "", places: [wanted] } };
      if (!places.slice(0, most).some((item) => inner([wanted, ...item])))
        return { reason: "none of its items fits its contains", keywords: ["contains"] };
    }
  }
  return schema.uniqueItems && least > 1 ? obstacleOfUnique(schema, least, node, nodes) : undefined;
}

/** As many values as there must be items, or none that differ: those of fixed places and those of all others are counted. */
function obstacleOfUnique({ prefixItems, items }: Effective, least: number, node: Node, nodes: Nodes): Obstacle | undefined {
  const valuesOf = (places: readonly Place[]): Json[] | undefined => possibleValues(nodes, nodes.node(places, node.direction));
  const others = least - prefixItems.length;
  const fixed = prefixItems.slice(0, least).map(valuesOf);
  const rest = others > 0 ? valuesOf(items) : [];
  const reasonFor = (size: number, values: number): Obstacle => ({
    reason: `${size} of its items must differ, but they can have only ${values} ${values === 1 ? "value" : "values"}`,
    keywords: ["uniqueItems"],
  });
  if (rest !== undefined && rest.length < others) return reasonFor(others, rest.length);
  if (rest === undefined || fixed.includes(undefined)) return undefined;
  const all = distinct([...rest, ...fixed.flatMap((values) => values ?? [])]);
  return all.length < least ? reasonFor(least, all.length) : undefined;
}
