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
