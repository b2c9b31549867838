import { isObject, type JsonObject, objectAt } from "../text/json.js";
import type { Node, Nodes } from "./combine.js";
import { effective, type Effective, memberPlaces } from "./effective.js";
import { constantPlace, possibleValues } from "./possible-values.js";
import type { Place } from "./read.js";
import { partsOf } from "./unevaluated.js";

const text: JsonObject = { type: "string" };

/** The places that the name of each member must fit. */
export function namePlaces({ propertyNames }: Effective): readonly Place[] {
  return [text, ...propertyNames];
}

/** Whether members of an object may have a name; `inner` tells whether some value fits places. */
export function mayBeNamed(schema: Effective, name: string, inner: (places: readonly Place[]) => boolean): boolean {
  return schema.propertyNames.length === 0 || inner([constantPlace(name), ...namePlaces(schema)]);
}

/** Returns the names that members of an object can have, where they are few enough to be listed. */
export function possibleNames(
  nodes: Nodes,
  node: Node,
  inner: (places: readonly Place[]) => boolean,
): readonly string[] | undefined {
  const schema = effective(node);
  const listed = listedNames(nodes, node, schema, inner);
  return listed?.filter((name) => mayBeNamed(schema, name, inner) && inner(memberPlaces(node, name)));
}

function listedNames(
  nodes: Nodes,
  node: Node,
  schema: Effective,
  inner: (places: readonly Place[]) => boolean,
): readonly string[] | undefined {
  const objects = node.atoms.map((atom) => atom.schema).filter(isObject);
  const parts = objects.flatMap((object) => partsOf(nodes.schemas, object));
  const hasPatterns = parts.some((part) => part["patternProperties"] !== undefined);
  if (schema.rest.length > 0 && !hasPatterns && !inner(schema.rest))
    return [...new Set(parts.flatMap((part) => Object.keys(objectAt(part, "properties"))))];
  if (schema.propertyNames.length === 0) return undefined;
  const names = namePlaces(schema);
  if (!inner(names)) return [];
  return possibleValues(nodes, nodes.node(names, node.direction))?.filter((name) => typeof name === "string");
}
