import { type Json, type JsonObject, isObject } from "./json.js";

/** Returns the JSON pointer of keys: `/paths/~1v1~1tasks/get`. */
export function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${escapePointer(key)}`).join("");
}

/** Returns the keys of a JSON pointer. */
export function keysOf(pointer: string): string[] {
  return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapePointer);
}

/** Returns the member that keys lead to, own members only. */
export function memberAt(content: Json, keys: readonly string[]): Json | undefined {
  let value: Json | undefined = content;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as JsonObject)[key];
  }
  return value;
}

export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Returns the key that a segment of a pointer stands for. */
export function unescapePointer(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Returns the value at a JSON pointer, undefined where nothing is. */
export function atPointer(document: Json, pointer: string): Json | undefined {
  let current: Json | undefined = document;
  for (const name of pointer.split("/").slice(1).map(unescapePointer)) {
    if (Array.isArray(current)) current = current[Number(name)];
    else if (isObject(current) && Object.hasOwn(current, name)) current = current[name];
    else return undefined;
  }
  return current;
}
