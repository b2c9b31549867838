import { type JsonObject, isObject, objectAt } from "../text/json.js";
import { type Place, states } from "./read.js";

/** One schema object that a value must fit, together with what else its node holds. */
export interface Atom {
  readonly schema: JsonObject | boolean;
  /** Names in its `required` that do not count in the direction. */
  readonly waived: readonly string[];
  /**
   * The key of the schema objects that describe a value together with this one: a schema, what it refers to and its `allOf`. Their
   * flags waive what they require; the branches of a choice, and what stands beside a choice, have scopes of their own.
   */
  readonly scope: string;
  /** Its schemas of members and items inside which something goes one way only: where there is none, scopes make no difference. */
  readonly flagged: ReadonlySet<Place>;
}

/** Returns the schema objects of each scope. */
export function scopesOf(atoms: readonly Atom[]): JsonObject[][] {
  const scopes = new Map<string, JsonObject[]>();
  for (const { schema, scope } of atoms) {
    if (!isObject(schema)) continue;
    const known = scopes.get(scope) ?? [];
    scopes.set(scope, known);
    known.push(schema);
  }
  return [...scopes.values()];
}

/**
 * Returns atoms by their keys, each once. A scope that is part of another one, which says the same of all that both describe, becomes
 * that one: what a base says is said by each schema that has it in its `allOf`, too.
 */
export function distinct(atoms: readonly Atom[], keyOf: (atom: Atom) => string): Map<string, Atom> {
  const scopes = new Map<string, Map<string, Atom>>();
  for (const atom of atoms) {
    const known = scopes.get(atom.scope) ?? new Map<string, Atom>();
    scopes.set(atom.scope, known);
    known.set(keyOf(atom), atom);
  }
  const implying = new Map([...scopes].map(([scope, own]) => [scope, scopes.size === 1 ? undefined : implyingOf(own, scopes)]));
  const made = new Map<string, Atom>();
  for (const atom of atoms) {
    const key = keyOf(atom);
    const one = implying.get(atom.scope)?.get(key) ?? atom;
    made.set(`${one.scope} ${key}`, one);
  }
  return made;
}

/** The largest scope that implies another one. */
function implyingOf(
  own: ReadonlyMap<string, Atom>,
  scopes: ReadonlyMap<string, ReadonlyMap<string, Atom>>,
): ReadonlyMap<string, Atom> | undefined {
  const all = [...scopes.values()].filter((whole) => whole !== own && isImplied(own, whole));
  return all.sort((one, other) => other.size - one.size)[0];
}

function isImplied(own: ReadonlyMap<string, Atom>, whole: ReadonlyMap<string, Atom>): boolean {
  const stating = [...own].filter(([, { schema }]) => states(schema));
  if (!stating.every(([key]) => whole.has(key))) return false;
  const objects = stating.flatMap(([, { schema }]) => (isObject(schema) ? [schema] : []));
  const more = [...whole].flatMap(([key, atom]) => (own.has(key) ? [] : [atom]));
  return !more.some((atom) => waivesInside(atom, objects));
}

/** Whether an atom has flags inside a member, or inside items, that the objects describe too. */
function waivesInside({ schema, flagged }: Atom, objects: readonly JsonObject[]): boolean {
  if (!isObject(schema) || flagged.size === 0) return false;
  const names = Object.entries(objectAt(schema, "properties")).flatMap(([name, place]) => (flagged.has(place) ? [name] : []));
  const hasMember = objects.some((object) => names.some((name) => Object.hasOwn(objectAt(object, "properties"), name)));
  const items = schema["items"];
  return hasMember || (items !== undefined && flagged.has(items) && objects.some((object) => object["items"] !== undefined));
}
