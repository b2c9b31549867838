import type { Json, JsonObject } from "./model.js";

/** Gives the JSON pointer of keys: `/paths/~1v1~1tasks/get`. */
export function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${escapePointer(key)}`).join("");
}

/** Gives the keys of a JSON pointer. */
export function keysOf(pointer: string): string[] {
  return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapePointer);
}

/** Gives the member that keys lead to, own members only. */
export function memberAt(content: Json, keys: readonly string[]): Json | undefined {
  let value: Json | undefined = content;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as JsonObject)[key];
  }
  return value;
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapePointer(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
