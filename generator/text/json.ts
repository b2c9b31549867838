export type Json = null | boolean | number | string | Json[] | JsonObject;

export interface JsonObject {
  [name: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

export function objectAt(owner: JsonObject, name: string): JsonObject {
  return asObject(owner[name]);
}

export function listAt(owner: JsonObject, name: string): Json[] {
  const value = owner[name];
  return Array.isArray(value) ? value : [];
}

export function textAt(owner: JsonObject, name: string): string | undefined {
  const value = owner[name];
  return typeof value === "string" ? value : undefined;
}

/** Returns text that is the same for equal values: members in the order of their names. */
export function canonical(value: unknown): string {
  return (
    (JSON.stringify(value, (_key, member: unknown) =>
      isObject(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) : member,
    ) as string | undefined) ?? "undefined"
  );
}

export function isEqual(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

const textsOfLists = new WeakMap<readonly Json[], ReadonlySet<string>>();

/** Whether a list holds an equal value. A list must not change once it was asked: its values are looked through once. */
export function includesEqual(list: readonly Json[], value: Json): boolean {
  if (list.length === 0) return false;
  const texts = textsOfLists.get(list) ?? new Set(list.map(canonical));
  textsOfLists.set(list, texts);
  return texts.has(canonical(value));
}

/** Returns a value as people read it, not too long. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
