import { dirname, posix } from "node:path";

import { SpecError } from "../../text/problem.js";
import type { Site } from "../change.js";

/** A value in a document together with where it stands. What its members are is found once; keys and pointer when they are asked for. */
export class Place implements Site {
  readonly side: "base" | "head";
  readonly file: string;
  readonly value: unknown;
  readonly #origin:
    { readonly parent: Place; readonly key: string } | { readonly keys: readonly string[]; readonly pointer: string };
  readonly #members = new Map<string, Place>();
  #id: string | undefined;

  constructor(
    side: "base" | "head",
    file: string,
    value: unknown,
    origin: { parent: Place; key: string } | { keys: readonly string[]; pointer: string },
  ) {
    this.side = side;
    this.file = file;
    this.value = value;
    this.#origin = origin;
  }

  get keys(): readonly string[] {
    return "parent" in this.#origin ? [...this.#origin.parent.keys, this.#origin.key] : this.#origin.keys;
  }

  get pointer(): string {
    return "parent" in this.#origin ? `${this.#origin.parent.pointer}/${escapePointer(this.#origin.key)}` : this.#origin.pointer;
  }

  /** The same for one place of one file only, however it was reached. */
  get id(): string {
    const origin = this.#origin;
    this.#id ??=
      "parent" in origin
        ? `${origin.parent.id}/${escapePointer(origin.key)}`
        : `${this.side} ${this.file} ${origin.keys.map((key) => `/${escapePointer(key)}`).join("")}`;
    return this.#id;
  }

  /** Gives a member of an object or list; its value is undefined when it is not there. */
  member(key: string): Place {
    const known = this.#members.get(key);
    if (known) return known;
    const value = has(this.value, key) ? (this.value as Record<string, unknown>)[key] : undefined;
    const place = new Place(this.side, this.file, value, { parent: this, key });
    this.#members.set(key, place);
    return place;
  }
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
export function openDocument(
  content: unknown,
  side: "base" | "head",
  file = "",
  read: ReadFile = () => undefined,
): ContractDocument {
  const root = new Place(side, file, content, { keys: [], pointer: "" });
  const others = new Map<string, Place>();
  const targets = new Map<string, Place | undefined>();

  function follow(place: Place): Place | undefined {
    const reference = referenceOf(place.value);
    if (reference === undefined) return undefined;
    if (!targets.has(place.id)) targets.set(place.id, find(place, reference));
    return targets.get(place.id);
  }

  function find(place: Place, reference: string): Place {
    const [path = "", fragment = ""] = reference.split("#", 2);
    const target = path === "" ? place.file : posix.normalize(posix.join(dirname(place.file), decode(path)));
    let at = target === file ? root : (others.get(target) ?? new Place(side, target, read(target), { keys: [], pointer: "" }));
    if (at.value === undefined) throw lost(place, reference);
    if (target !== file) others.set(target, at);
    for (const token of fragment.split("/").slice(1)) {
      const key = decode(token).replaceAll("~1", "/").replaceAll("~0", "~");
      if (!has(at.value, key)) at = resolve(at);
      if (!has(at.value, key)) throw lost(place, reference);
      at = at.member(key);
    }
    // No pointer of this document leads into another file: the place that refers to it stands for what is there.
    return at.file === file ? at : new Place(side, at.file, at.value, { keys: at.keys, pointer: place.pointer });
  }

  function resolve(place: Place): Place {
    let at = place;
    for (const seen = new Set<string>(); ;) {
      const { id } = at;
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
  return place.member(key);
}

/** Gives all members of an object, or of a list, with their places. */
export function children(place: Place): [key: string, place: Place][] {
  if (typeof place.value !== "object" || place.value === null) return [];
  return Object.keys(place.value).map((key) => [key, place.member(key)]);
}

/** Gives the reference of a value that has one. */
export function referenceOf(value: unknown): string | undefined {
  return isObject(value) && typeof value["$ref"] === "string" ? value["$ref"] : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function escapePointer(key: string): string {
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** Gives text that is the same for equal values: members in the order of their names. */
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
    {
      ...where,
      pointer: place.pointer,
      message: `The $ref ${reference} leads nowhere.`,
      fix: "Correct the reference or add what it names.",
    },
  ]);
}
