import { dirname, posix } from "node:path";

import { SpecError } from "../model.js";
import type { Site } from "./change.js";

/** A value in a document together with where it stands. */
export interface Place extends Site {
  readonly value: unknown;
}

/** One contract: its root, and a way to follow references, into other files too. */
export interface ContractDocument {
  readonly root: Place;
  /** Gives what a place means: itself, or what its chain of `$ref`s leads to. */
  resolve(place: Place): Place;
  /** Gives what the `$ref` of a place leads to, one step; undefined when it has none. */
  follow(place: Place): Place | undefined;
}

/** Gives the content of another file, by its path; undefined when it was not read. */
export type ReadFile = (file: string) => unknown;

/** Gives a contract over parsed documents. References that lead nowhere throw `SpecError`. */
export function openDocument(content: unknown, side: "base" | "head", file = "", read: ReadFile = () => undefined): ContractDocument {
  const root: Place = { side, file, keys: [], pointer: "", value: content };

  function follow(place: Place): Place | undefined {
    const reference = referenceOf(place.value);
    if (reference === undefined) return undefined;
    const [path = "", fragment = ""] = reference.split("#", 2);
    const target = path === "" ? place.file : posix.normalize(posix.join(dirname(place.file), decode(path)));
    const isRoot = target === file;
    let at: Place = isRoot ? root : { side, file: target, keys: [], pointer: place.pointer, value: read(target) };
    if (at.value === undefined) throw lost(place, reference);
    for (const token of fragment.split("/").slice(1)) {
      const key = decode(token).replaceAll("~1", "/").replaceAll("~0", "~");
      if (!has(at.value, key)) at = resolve(at);
      if (!has(at.value, key)) throw lost(place, reference);
      at = child(at, key);
      // A pointer cannot lead through another file; the place that refers to it stands for what is there.
      if (!isRoot) at = { ...at, pointer: place.pointer };
    }
    return at;
  }

  function resolve(place: Place): Place {
    let at = place;
    for (const seen = new Set<string>(); ; ) {
      const id = idOf(at);
      if (seen.has(id)) throw lost(place, referenceOf(place.value) ?? "");
      seen.add(id);
      const next = follow(at);
      if (next === undefined) return at;
      at = next;
    }
  }

  return { root, follow, resolve };
}

/** Gives a member of an object or list, with its place; its value is undefined when it is not there. */
export function child(place: Place, key: string): Place {
  const value = has(place.value, key) ? (place.value as Record<string, unknown>)[key] : undefined;
  return { side: place.side, file: place.file, keys: [...place.keys, key], pointer: `${place.pointer}/${escapePointer(key)}`, value };
}

/** Gives all members of an object, or of a list, with their places. */
export function children(place: Place): [key: string, place: Place][] {
  if (typeof place.value !== "object" || place.value === null) return [];
  return Object.keys(place.value).map((key) => [key, child(place, key)]);
}

/** Gives a string that two places share only when they are one. */
export function idOf(site: Site): string {
  return `${site.side} ${site.file} ${site.keys.map(escapePointer).join("/")}`;
}

/** Gives the reference of a value that has one. */
export function referenceOf(value: unknown): string | undefined {
  return isObject(value) && typeof value["$ref"] === "string" ? value["$ref"] : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Gives text that is the same for equal values: members in the order of their names. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    isObject(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) : member,
  ) as string | undefined ?? "undefined";
}

export function isEqual(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function has(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function lost(place: Place, reference: string): SpecError {
  const where = place.file === "" ? {} : { file: place.file };
  return new SpecError([
    { ...where, pointer: place.pointer, message: `The $ref ${reference} leads nowhere.`, fix: "Correct the reference or add what it names." },
  ]);
}
