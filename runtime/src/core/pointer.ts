/** Gives the value at a JSON pointer (RFC 6901), or undefined where it leads nowhere. */
export function readPointer(value: unknown, pointer: string): unknown {
  let found = value;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const members: Record<string, unknown> = Object(found);
    found = Object.hasOwn(members, name) ? members[name] : undefined;
  }
  return found;
}
