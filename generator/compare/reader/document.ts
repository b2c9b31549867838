import { SpecError } from "../../text/problem.js";
import { readReference, showReference } from "../../text/reference.js";
import { canonical, isEqual } from "../../text/json.js";
import type { Site } from "../change.js";

export { canonical, isEqual };

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

  /** Returns a member of an object or list; its value is undefined when it is not there. */
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
  /** Returns what a place means: itself, or what its chain of `$ref`s leads to. */
  resolve(place: Place): Place;
  /** Returns what the `$ref` of a place leads to, one step; undefined when it has none. */
  follow(place: Place): Place | undefined;
}

/** Where the parts of a contract stand that are in other files. */
export interface Sources {
  /** Returns the content of a file; undefined where there are no other files. Throws `SpecError` for one that is not read. */
  read(file: string): unknown;
  lineOf(file: string, keys: readonly string[]): number | undefined;
}

/** Returns a contract over parsed documents. References that lead nowhere throw `SpecError`. */
export function openDocument(
  content: unknown,
  side: "base" | "head",
  file = "",
  sources: Sources = { read: () => undefined, lineOf: () => undefined },
): ContractDocument {
  const root = new Place(side, file, content, { keys: [], pointer: "" });
  const others = new Map<string, Place>();
  const targets = new Map<string, Place | undefined>();
  /** References on the way to what they lead to: one that needs itself for that leads nowhere. */
  const underWay = new Set<string>();

  function follow(place: Place): Place | undefined {
    const reference = referenceOf(place.value);
    if (reference === undefined) return undefined;
    if (!targets.has(place.id)) {
      if (underWay.has(place.id)) throw lost(sources, place);
      underWay.add(place.id);
      targets.set(place.id, find(place, reference));
    }
    return targets.get(place.id);
  }

  function find(place: Place, reference: string): Place {
    const named = readReference(place.file, reference);
    if ("fault" in named) throw refused(sources, place, named.fault, named.fix);
    let at = named.file === file ? root : (others.get(named.file) ?? readOther(sources, place, named.file));
    if (named.file !== file) others.set(named.file, at);
    for (const key of named.keys) {
      if (!has(at.value, key)) at = resolve(at);
      if (!has(at.value, key)) throw lost(sources, place);
      at = at.member(key);
    }
    // No pointer of this document leads into another file: the place that refers to it stands for what is there.
    return at.file === file ? at : new Place(side, at.file, at.value, { keys: at.keys, pointer: place.pointer });
  }

  function resolve(place: Place): Place {
    let at = place;
    for (const seen = new Set<string>(); ;) {
      const { id } = at;
      if (seen.has(id)) throw refused(sources, place, "leads only back to itself.", "Let one of the references say what it is.");
      seen.add(id);
      const next = follow(at);
      if (next === undefined) return at;
      at = next;
    }
  }

  return { root, follow, resolve };
}

/** Returns the root of another file that a reference names. */
function readOther(sources: Sources, place: Place, name: string): Place {
  try {
    const other = new Place(place.side, name, sources.read(name), { keys: [], pointer: "" });
    if (other.value !== undefined) return other;
  } catch (error) {
    const unread = error instanceof SpecError ? error.problems.find(({ line }) => line === undefined) : undefined;
    throw unread ? refused(sources, place, `leads nowhere: ${unread.message}`, unread.fix) : error;
  }
  throw lost(sources, place);
}

function lost(sources: Sources, place: Place): SpecError {
  return refused(sources, place, "leads nowhere.", "Correct the reference or add what it names.");
}

function refused({ lineOf }: Sources, place: Place, says: string, fix: string): SpecError {
  const line = lineOf(place.file, [...place.keys, "$ref"]);
  const message = `The $ref ${showReference(referenceOf(place.value) ?? "")} ${says}`;
  const where = { ...(place.file !== "" && { file: place.file }), ...(line !== undefined && { line }) };
  return new SpecError([{ ...where, pointer: place.pointer, message, fix }]);
}

/** Returns a member of an object or list, with its place; its value is undefined when it is not there. */
export function child(place: Place, key: string): Place {
  return place.member(key);
}

/** Returns all members of an object, or of a list, with their places. */
export function children(place: Place): [key: string, place: Place][] {
  if (typeof place.value !== "object" || place.value === null) return [];
  return Object.keys(place.value).map((key) => [key, place.member(key)]);
}

/** Returns the reference of a value that has one. */
export function referenceOf(value: unknown): string | undefined {
  return isObject(value) && typeof value["$ref"] === "string" ? value["$ref"] : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function escapePointer(key: string): string {
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

function has(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
