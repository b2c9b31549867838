import type { Schema, Union } from "../reader/schema.js";
import { isAny, restrict } from "../reader/settle.js";
import { allTypes } from "../../schema/effective.js";
import type { Pair } from "./pair.js";

/** Branches of two unions that stand for each other, and those without a partner. */
export interface UnionMatch {
  readonly base: Union;
  readonly head: Union;
  readonly pairs: readonly (readonly [Schema, Schema])[];
  readonly lost: readonly Schema[];
  readonly gained: readonly Schema[];
}

/** Returns which unions stand for each other and which branches of them. */
export function matchUnions(pair: Pair): { matches: UnionMatch[]; added: Union[]; removed: Union[] } {
  const { base, head } = pair;
  const lifted = liftedUnion(pair);
  if (lifted) return { matches: [lifted], added: [], removed: [] };
  const { pairs, added, removed } = pairsOf(pair, base.unions, head.unions);
  const matches = pairs.map(([one, other]) =>
    matchBranches(pair, one, one.branches.map(pair.read), other, other.branches.map(pair.read)),
  );
  return { matches, added, removed };
}

/** Unions hold together in any order: those that say the same stand for each other, the others in their order. */
function pairsOf(
  pair: Pair,
  base: readonly Union[],
  head: readonly Union[],
): { pairs: (readonly [Union, Union])[]; added: Union[]; removed: Union[] } {
  const removed = [...base];
  const added = [...head];
  const pairs: (readonly [Union, Union])[] = [];
  const tests: ((one: Union, other: Union) => boolean)[] = [() => true];
  if (base.length + head.length > 2) tests.unshift((one, other) => saysOf(pair, one) === saysOf(pair, other));
  for (const isPartner of tests) {
    for (const one of [...removed]) {
      const other = added.find((candidate) => isPartner(one, candidate));
      if (!other) continue;
      pairs.push([one, other]);
      removed.splice(removed.indexOf(one), 1);
      added.splice(added.indexOf(other), 1);
    }
  }
  return { pairs, added, removed };
}

function saysOf(pair: Pair, { keyword, branches, allowsNull }: Union): string {
  const texts = branches.map((branch) => pair.signature(pair.read(branch)));
  return [keyword, allowsNull, ...texts.sort()].join("\n");
}

/** Returns the union when one side is nothing but a union and the other one is a plain schema that a branch stands for. */
export function liftedUnion(pair: Pair): UnionMatch | undefined {
  const { base, head } = pair;
  const [was, is] = [base.unions[0], head.unions[0]];
  if (was && isOnlyUnion(base) && head.unions.length === 0 && !isAny(head)) {
    const union: Union = { ...was, site: head.site, allowsNull: head.types.has("null") };
    return matchBranches(pair, was, was.branches.map(pair.read), union, split(pair, head, was.branches.map(pair.read)));
  }
  if (is && isOnlyUnion(head) && base.unions.length === 0 && !isAny(base)) {
    const union: Union = { ...is, site: base.site, allowsNull: base.types.has("null") };
    return matchBranches(pair, union, split(pair, base, is.branches.map(pair.read)), is, is.branches.map(pair.read));
  }
  return undefined;
}

/** A list of types is a union of the types, where the other side writes one. */
function split(pair: Pair, schema: Schema, branches: readonly Schema[]): Schema[] {
  const types = [...schema.types].filter((type) => type !== "null");
  const isSplit =
    branches.length > 1 &&
    branches.every((branch) => new Set([...branch.types].map((type) => (type === "fraction" ? "integer" : type))).size === 1);
  if (!isSplit || schema.enum) return [schema];
  const groups = new Map<string, string[]>();
  for (const type of types) {
    const key = type === "fraction" ? "integer" : type;
    groups.set(key, [...(groups.get(key) ?? []), type]);
  }
  return groups.size < 2 ? [schema] : [...groups.values()].map((group) => restrict(pair.written, schema, group));
}

function isOnlyUnion(schema: Schema): boolean {
  return (
    schema.unions.length === 1 &&
    !schema.isNever &&
    !schema.enum &&
    schema.properties.size +
      schema.required.size +
      schema.schemas.size +
      schema.facts.size +
      schema.limits.size +
      schema.conditions.length +
      schema.nots.length ===
      0
  );
}

function matchBranches(pair: Pair, base: Union, before: readonly Schema[], head: Union, after: readonly Schema[]): UnionMatch {
  const lost = [...before];
  const gained = [...after];
  const pairs: (readonly [Schema, Schema])[] = [];
  const signature = (schema: Schema): string => pair.signature(withoutNull(schema));
  const tests: ((one: Schema, other: Schema) => boolean)[] = [
    (one, other) => nameOf(one) !== undefined && nameOf(one) === nameOf(other),
    (one, other) => signature(one) === signature(other),
    (one, other) => tagsInCommon(pair, one, other).same > 0 && tagsInCommon(pair, one, other).other === 0,
    (one, other) => tagsInCommon(pair, one, other).same > 0,
    (one, other) => isAlike(pair, one, other),
  ];
  for (const isPartner of tests) {
    for (const one of [...lost]) {
      const other = gained.find((candidate) => isPartner(one, candidate));
      if (!other) continue;
      pairs.push([one, other]);
      lost.splice(lost.indexOf(one), 1);
      gained.splice(gained.indexOf(other), 1);
    }
  }
  return { base, head, pairs, lost, gained };
}

/** Branches without name or tag are one branch that has changed when most of what they hold is the same. */
function isAlike(pair: Pair, one: Schema, other: Schema): boolean {
  if (nameOf(one) !== undefined && nameOf(other) !== undefined) return false;
  if (tagsInCommon(pair, one, other).other > 0) return false;
  const types = (schema: Schema): string =>
    [...schema.types]
      .filter((type) => type !== "null")
      .sort()
      .join(" ");
  if (types(one) !== types(other)) return false;
  const names = [...one.properties.keys()];
  if (names.length === 0 && other.properties.size === 0) return true;
  return names.filter((name) => other.properties.has(name)).length * 2 >= Math.max(names.length, other.properties.size);
}

/** Returns the name of a component. */
export function nameOf(schema: Schema): string | undefined {
  const { keys } = schema.site;
  return keys.length >= 2 && keys.at(-2) === "schemas" ? keys.at(-1) : undefined;
}

/** Counts the properties that only one value fits in both branches: what tells branches apart. */
function tagsInCommon(pair: Pair, one: Schema, other: Schema): { same: number; other: number } {
  const count = { same: 0, other: 0 };
  const after = tagsOf(other, pair.read);
  for (const [name, value] of tagsOf(one, pair.read)) {
    if (after.has(name)) count[after.get(name) === value ? "same" : "other"] += 1;
  }
  return count;
}

function tagsOf(schema: Schema, read: Pair["read"]): Map<string, string> {
  const tags = new Map<string, string>();
  for (const [name, places] of schema.properties) {
    const values = read(places).enum?.value;
    if (values?.length === 1) tags.set(name, JSON.stringify(values[0]));
  }
  return tags;
}

/** What takes every type takes null without saying so. */
function withoutNull(schema: Schema): Schema {
  if (!schema.types.has("null") || schema.types.size === allTypes.length) return schema;
  return { ...schema, id: `${schema.id} without null`, types: new Set([...schema.types].filter((type) => type !== "null")) };
}
