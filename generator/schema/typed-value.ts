import { includesEqual, isObject, type Json } from "../text/json.js";
import type { Node } from "./combine.js";
import { effective, memberPlaces, typeOf } from "./effective.js";
import type { Model } from "./model.js";

/**
 * Whether a value that fits a node is of the node's type as well. A schema without `type` is that of an object or a list in types, where
 * other values fit it, too.
 */
export function isOfType(model: Model, node: Node, value: Json): boolean {
  const { nodes } = model;
  const [union] = node.unions;
  if (union !== undefined) return union.branches.some((_, index) => isOfType(model, nodes.choose(node, union, index), value));
  const { types, values, required, properties, prefixItems, items } = effective(node);
  const isAt = (places: readonly Json[], inner: Json): boolean => isOfType(model, nodes.node(places, node.direction), inner);
  if (!types.has(typeOf(value))) return false;
  if (values !== undefined) return includesEqual(values, value);
  if (Array.isArray(value)) return value.every((item, index) => isAt(prefixItems[index] ?? items, item));
  if (!isObject(value)) return true;
  const isWritten = (name: string): boolean => properties.size === 0 || properties.has(name);
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, member]) => !isWritten(name) || isAt(memberPlaces(node, name), member))
  );
}
