import { type Json, isObject } from "../text/json.js";

/**
 * Returns a class for each named value: two are of one class when they are the same but for references, and what they refer to is of
 * one class in turn. `nameOf` gives the name that a `$ref` leads to.
 */
export function classesOf(
  values: ReadonlyMap<string, Json>,
  nameOf: (reference: string) => string | undefined,
): ReadonlyMap<string, number> {
  let classes = new Map([...values.keys()].map((name) => [name, 0]));
  for (let count = 0; ;) {
    const texts = new Map<string, number>();
    const next = new Map<string, number>();
    for (const [name, value] of values) {
      const text = JSON.stringify(value, (key, member: Json): Json => {
        const target = key === "$ref" && typeof member === "string" ? nameOf(member) : undefined;
        return target === undefined ? member : (classes.get(target) ?? member);
      });
      if (!texts.has(text)) texts.set(text, texts.size);
      next.set(name, texts.get(text) ?? 0);
    }
    if (texts.size === count) return next;
    count = texts.size;
    classes = next;
  }
}

/** Returns a copy with every `$ref` changed. */
export function withReferences(value: Json, change: (reference: string) => string): Json {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === "$ref" && typeof member === "string" ? change(member) : withReferences(member, change),
    ]),
  );
}
