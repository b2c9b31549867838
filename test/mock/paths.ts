// Places in a value of JSON, and what is done there.
import { isObject } from "../contract/contract.js";

/** Names of members and numbers of items that lead to a place. */
export type Path = readonly string[];

/** Gives the ways to a value and to all in it. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  const inner = Array.isArray(value) || isObject(value) ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

/** Gives what stands at a place. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (Array.isArray(inner) ? inner[Number(key)] : isObject(inner) ? inner[key] : undefined),
    value,
  );
}

/** Gives a copy with another value at a place; undefined takes it away. The whole input stays an object. */
export function withAt(value: unknown, [key, ...rest]: Path, member: unknown): unknown {
  if (key === undefined) return value;
  const own = Array.isArray(value) ? [...(value as unknown[])] : isObject(value) ? { ...value } : {};
  const made = rest.length === 0 ? member : withAt(at(own, [key]), rest, member);
  if (Array.isArray(own)) return made === undefined ? own.toSpliced(Number(key), 1) : own.with(Number(key), made);
  const { [key]: _, ...others } = own as Record<string, unknown>;
  return made === undefined ? others : { ...others, [key]: made };
}

/** The innermost name of a place: that of its list for an item. */
export function nameOf(path: Path): string {
  return path.findLast((key) => !/^\d+$/.test(key)) ?? "";
}
