/** Gives the value at a JSON pointer (RFC 6901), or undefined where it leads nowhere. */
export function readPointer(value: unknown, pointer: string): unknown {
  let found = value;
  for (const part of pointer.split("/").slice(1)) {
    if (typeof found !== "object" || found === null) return undefined;
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    found = Object.hasOwn(found, name) ? (found as Record<string, unknown>)[name] : undefined;
  }
  return found;
}
