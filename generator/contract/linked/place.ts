import { escapePointer } from "../../text/pointer.js";

/** Which of two contracts that are compared a place belongs to. */
export type Side = "base" | "head";

type Origin = { readonly parent: Place; readonly key: string } | { readonly keys: readonly string[]; readonly pointer: string };

/** A value of a document together with where it stands. What its members are is found once; keys and pointer when they are asked for. */
export class Place {
  readonly side: Side;
  /** The file that holds it. */
  readonly file: string;
  readonly value: unknown;
  readonly #origin: Origin;
  /** Most places are never asked for a member. */
  #members: Map<string, Place> | undefined;
  #id: string | undefined;

  constructor(side: Side, file: string, value: unknown, origin: Origin) {
    this.side = side;
    this.file = file;
    this.value = value;
    this.#origin = origin;
  }

  /** Keys that lead there inside its file. */
  get keys(): readonly string[] {
    return "parent" in this.#origin ? [...this.#origin.parent.keys, this.#origin.key] : this.#origin.keys;
  }

  /** JSON pointer from the document's root; references into other files are followed on the way. */
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
    this.#members ??= new Map();
    const known = this.#members.get(key);
    if (known) return known;
    const value = hasMember(this.value, key) ? (this.value as Record<string, unknown>)[key] : undefined;
    const place = new Place(this.side, this.file, value, { parent: this, key });
    this.#members.set(key, place);
    return place;
  }
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

/** Whether a value has an own member of this name. */
export function hasMember(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
