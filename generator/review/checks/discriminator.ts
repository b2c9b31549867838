import { isEqual, isObject, referenceOf } from "../document.js";
import { levelOf, type SchemaCheck, show, siteOf, subject } from "../pair.js";
import type { Fact, Schema } from "../schema.js";

/** `discriminator`: the property that tells branches apart, and its values. Names of components are values without being written out. */
export const discriminator: SchemaCheck = {
  rows: [
    { kind: "discriminator-added", request: "breaking", response: "additive" },
    { kind: "discriminator-removed", request: "additive", response: "breaking" },
    { kind: "discriminator-changed", request: "breaking; additive where values are added only", response: "breaking" },
  ],
  compare(pair) {
    const before = pair.base.discriminator;
    const after = pair.head.discriminator;
    if (before === undefined && after === undefined) return [];
    const [was, is] = [valuesOf(before, pair.base), valuesOf(after, pair.head)];
    if (before && after && isEqual(was, is)) return [];
    const kind =
      before === undefined ? "discriminator-added" : after === undefined ? "discriminator-removed" : "discriminator-changed";
    const keeps = was.property === is.property && was.values.every((value) => is.values.includes(value));
    const effect = before === undefined ? "tightened" : after === undefined || keeps ? "loosened" : "changed";
    const message = `${subject(pair)} is told apart by ${show(is.property)} with ${show(is.values)}, before ${show(was.property)} with ${show(was.values)}.`;
    return [{ kind, level: levelOf(pair.direction, effect), site: siteOf(after, before, pair), from: was, to: is, message }];
  },
};

function valuesOf(fact: Fact | undefined, schema: Schema): { property: unknown; values: string[] } {
  if (!isObject(fact?.value)) return { property: undefined, values: [] };
  const mapping = isObject(fact.value["mapping"]) ? fact.value["mapping"] : {};
  const mapped = new Map(Object.entries(mapping).map(([value, target]) => [value, lastSegment(String(target))]));
  const branches = schema.unions.flatMap((union) => union.branches.map(([place]) => referenceOf(place?.value)));
  for (const reference of branches) {
    const name = reference === undefined ? undefined : lastSegment(reference);
    if (name !== undefined && ![...mapped.values()].includes(name)) mapped.set(name, name);
  }
  return { property: fact.value["propertyName"], values: [...mapped].map(([value, target]) => `${value} → ${target}`).sort() };
}

function lastSegment(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
