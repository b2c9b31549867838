import { isEqual, objectAt } from "../../text/json.js";
import { levelOf, type Pair, type SchemaCheck, show, siteOf, subject } from "./pair.js";
import type { Schema } from "../reader/schema.js";
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
    const was = valuesOf(pair, pair.base, (name) => (gone.has(name) ? undefined : (renamed.get(name) ?? name)));
    const is = valuesOf(pair, pair.head, (name) => (fresh.has(name) ? undefined : name));
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
  { written: { nodes } }: Pair,
  { discriminator: stated, node }: Schema,
  nameOfBranch: (name: string) => string | undefined,
): { property: unknown; values: string[] } {
  if (stated === undefined) return { property: undefined, values: [] };
  // In one of its own branches a schema stands for itself alone.
  const isChoice = node.unions.some(({ schema }) => schema === stated.schema);
  const branches = isChoice ? [...(nodes.discriminators.of(stated.schema)?.values ?? [])] : [];
  const values = branches.flatMap(([component, constants]) => {
    const name = nameOfBranch(nodes.schemas.labelOf(component));
    return name === undefined ? [] : constants.map((value) => `${value} → ${name}`);
  });
  return { property: objectAt(stated.schema, "discriminator")["propertyName"], values: values.sort() };
}
