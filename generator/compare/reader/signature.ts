import { canonical } from "../../text/json.js";
import type { Schema } from "./schema.js";
import type { SchemaPlace } from "./written.js";

/** Schemas that refer to themselves are told apart by what they say down to this many levels; all others are by all that they say. */
const MOST_LEVELS = 50;

/** Schemas may be put together in more ways than can be gone through; past this many they count by their pointers. */
const MOST_SCHEMAS = 100_000;

/** What is known of a schema: what it says by itself, and the schemas inside it. */
interface Known {
  readonly own: string;
  readonly inside: readonly Group[];
  /** A schema that leads to itself, or to one that does, has no end. */
  hasEnd: boolean | undefined;
  /** By the number of levels that they stand for; that of a schema that has an end stands for all. */
  readonly signatures: Map<number, string>;
}

interface Group {
  readonly schemas: readonly Schema[];
  /** Branches of a union mean the same in any order. */
  readonly isUnordered: boolean;
}

/** Returns a schema's signature: text that is the same for schemas that admit the same values by the same statements; text for people does not count. */
export type SignatureOf = (schema: Schema) => string;

/** Returns what gives the signatures of schemas of one direction. They are to be compared with each other only. */
export function createSignatures(read: (places: readonly SchemaPlace[]) => Schema): SignatureOf {
  const numbers = new Map<string, number>();
  const byId = new Map<string, Known>();

  const knownOf = (schema: Schema): Known => {
    const known = byId.get(schema.id);
    if (known) return known;
    const made = byId.size < MOST_SCHEMAS ? describe(schema, read) : knownBy(schema.site.pointer, []);
    byId.set(schema.id, made);
    return made;
  };
  const hasEnd = (known: Known): boolean => {
    if (known.hasEnd !== undefined) return known.hasEnd;
    // While it is asked, whoever comes back to it has none.
    known.hasEnd = false;
    known.hasEnd = known.inside.every(({ schemas }) => schemas.every((schema) => hasEnd(knownOf(schema))));
    return known.hasEnd;
  };
  const signature = (known: Known, levels: number): string => {
    if (levels === 0) return "";
    const key = hasEnd(known) ? Infinity : levels;
    const found = known.signatures.get(key);
    if (found !== undefined) return found;
    const inside = known.inside.map(({ schemas, isUnordered }) => {
      const all = schemas.map((schema) => signature(knownOf(schema), key - 1));
      return (isUnordered ? all.sort() : all).join(" ");
    });
    const text = [known.own, ...inside].join("\n");
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    known.signatures.set(key, String(number));
    return String(number);
  };
  return (schema) => signature(knownOf(schema), MOST_LEVELS);
}

function knownBy(own: string, inside: readonly Group[]): Known {
  return { own, inside, hasEnd: undefined, signatures: new Map() };
}

function describe(schema: Schema, read: (places: readonly SchemaPlace[]) => Schema): Known {
  const inside: Group[] = [];
  const put = (places: readonly (readonly SchemaPlace[])[], isUnordered = false): void => {
    inside.push({ schemas: places.map(read), isUnordered });
  };
  const putAll = (map: ReadonlyMap<string, readonly SchemaPlace[]>): string[] => {
    const entries = [...map].sort(byName);
    put(entries.map(([, places]) => places));
    return entries.map(([name]) => name);
  };
  const own = JSON.stringify([
    schema.isNever,
    [...schema.types].sort(),
    schema.enum?.value.map(canonical).sort(),
    schema.open?.value.map(canonical).sort(),
    [...schema.limits].sort(byName).map(([name, limit]) => [name, limit.value, limit.exclusive === true]),
    [...schema.facts].sort(byName).map(([name, facts]) => [name, facts.map((fact) => canonical(fact.value)).sort()]),
    schema.default && canonical(schema.default.value),
    [...schema.flags.keys()].sort(),
    [...schema.required.keys()].sort(),
    [schema.properties, schema.patternProperties, schema.schemas].map(putAll),
    schema.unions.map(({ keyword, allowsNull, branches }) => {
      put(branches, true);
      return [keyword, allowsNull];
    }),
    schema.conditions.map((condition) => put([condition.if, condition.then, condition.else])).length,
    schema.nots.map((places) => put([places])).length,
  ]);
  return knownBy(own, inside);
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
