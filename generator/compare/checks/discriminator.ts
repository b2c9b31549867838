import { isEqual, isObject } from "../../text/json.js";
import { levelOf, type Pair, type SchemaCheck, show, siteOf, subject } from "./pair.js";
import type { Fact, Schema } from "../reader/schema.js";
import { matchUnions, nameOf } from "./match-unions.js";

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
    const { matches } = matchUnions(pair);
    // What a branch is called is no change of the values, and a branch that comes or goes with its value is told as a branch.
    const renamed = new Map(matches.flatMap(({ pairs }) => pairs.map(([one, other]) => [nameOf(one), nameOf(other)] as const)));
    const gone = new Set(matches.flatMap(({ lost }) => lost.map(nameOf)));
    const fresh = new Set(matches.flatMap(({ gained }) => gained.map(nameOf)));
    const was = valuesOf(pair, before, pair.base, (name) => (gone.has(name) ? undefined : (renamed.get(name) ?? name)));
    const is = valuesOf(pair, after, pair.head, (name) => (fresh.has(name) ? undefined : name));
    if (before && after && isEqual(was, is)) return [];
    const kind =
      before === undefined ? "discriminator-added" : after === undefined ? "discriminator-removed" : "discriminator-changed";
    const keeps = was.property === is.property && was.values.every((value) => is.values.includes(value));
    const effect = before === undefined ? "tightened" : after === undefined || keeps ? "loosened" : "changed";
    const message = `${subject(pair)} is told apart by ${show(is.property)} with ${show(is.values)}, before ${show(was.property)} with ${show(was.values)}.`;
    return [{ kind, level: levelOf(pair.direction, effect), site: siteOf(after, before, pair), from: was, to: is, message }];
  },
};

/** Returns each value with the branch that it stands for; `nameOfBranch` gives nothing for branches that do not count. */
function valuesOf(
  pair: Pair,
  fact: Fact | undefined,
  schema: Schema,
  nameOfBranch: (name: string) => string | undefined,
): { property: unknown; values: string[] } {
  if (!isObject(fact?.value)) return { property: undefined, values: [] };
  const mapping = isObject(fact.value["mapping"]) ? fact.value["mapping"] : {};
  const mapped = new Map(Object.entries(mapping).map(([value, target]) => [value, lastSegment(String(target))]));
  const branches = schema.unions.flatMap((union) => union.branches);
  for (const places of branches) {
    const name = (places[0] && pair.written.referredName(places[0])) ?? nameOf(pair.read(places));
    if (name !== undefined && ![...mapped.values()].includes(name)) mapped.set(name, name);
  }
  const values = [...mapped].flatMap(([value, target]) => {
    const name = nameOfBranch(target);
    return name === undefined ? [] : [`${value} → ${name}`];
  });
  return { property: fact.value["propertyName"], values: values.sort() };
}

function lastSegment(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
