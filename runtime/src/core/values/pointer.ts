/** Gives the value at a JSON pointer without escapes, or undefined where it leads nowhere. */
export function readPointer(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((found: unknown, name) => Object(found)[name] as unknown, value);
}
