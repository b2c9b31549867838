/** Returns the value at a JSON pointer (RFC 6901), or undefined where it leads to nothing. */
export function readPointer(value: unknown, pointer: string): unknown {
  let found = value;
  for (const name of namesOf(pointer)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  return found;
}

/** Returns a copy of a value with another one at a JSON pointer; objects on the way are made where there are none. */
export function putPointer(value: unknown, pointer: string, member: unknown): unknown {
  const put = (at: unknown, [name, ...rest]: readonly string[]): unknown =>
    name === undefined ? member : { ...Object(at), [name]: put(Object(at)[name], rest) };
  return put(value, namesOf(pointer));
}

function namesOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
