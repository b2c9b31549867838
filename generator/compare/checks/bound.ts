import { restOf } from "../reader/rest.js";
import type { Schema, Union } from "../reader/schema.js";
import type { SchemaPlace } from "../reader/written.js";
import { isObject } from "../../text/json.js";
import type { Pair } from "./pair.js";

/** A member, and what is said of it now. */
interface Member {
  readonly name: string;
  /** Its schema's signature. */
  readonly now: string;
  /** The union of whose branches one describes it: the others say nothing of the values that fit this one. */
  readonly held?: Union;
}

/** Returns whether a schema, or a part of it, asks for a member without describing it, or describes it otherwise than it is described now. */
export function isBound(pair: Pair, schema: Schema, member: Member, above: readonly Schema[] = []): boolean {
  if (above.includes(schema)) return false;
  const { read, signature } = pair;
  const { name, now, held } = member;
  const isOther = (places: readonly SchemaPlace[]): boolean => {
    const described = read(places);
    return !described.isNever && signature(described) !== now;
  };
  const own = schema.properties.get(name);
  if (own) return isOther(own);
  if (schema.required.has(name) || isAskedFor(schema, name)) return true;
  const rest = restOf(schema, "members");
  if (rest && isOther(rest)) return true;
  return partsOf(schema, held).some((places) => isBound(pair, read(places), member, [...above, schema]));
}

/** What a schema says of some of its values: branches, `then`, `else`, and what depends on a member. */
function partsOf({ unions, conditions, schemas }: Schema, held: Union | undefined): (readonly SchemaPlace[])[] {
  return [
    ...unions.filter((union) => union !== held).flatMap(({ branches }) => branches),
    ...conditions.flatMap((condition) => [condition.then, condition.else]),
    ...[...schemas].filter(([keyword]) => keyword.startsWith("dependentSchemas/")).map(([, places]) => places),
  ];
}

/** Whether another member asks for this one by `dependentRequired`. */
function isAskedFor(schema: Schema, name: string): boolean {
  const stated = (schema.facts.get("dependentRequired") ?? []).map(({ value }) => value).filter(isObject);
  return stated.flatMap((names) => Object.values(names)).some((names) => Array.isArray(names) && names.includes(name));
}
