import { createHash } from "node:crypto";
import type { Json, JsonObject } from "../../text/json.js";
import { Refused } from "./refused.js";

/** A run of a member: how far it has moved on its way. */
export interface Run {
  readonly name: string;
  readonly outcome: string;
  readonly startedAt: number;
  /** How often it has been shown since. */
  readonly asks: number;
  /** The number of the step that it has come to. */
  readonly step: number;
}

export interface Member {
  readonly value: JsonObject;
  /** Only while it moves. */
  readonly run?: Run;
}

type Members = ReadonlyMap<string, Member>;

/** All that is kept at one moment; going back to it takes back what was done since. */
export interface Savepoint {
  readonly collections: ReadonlyMap<string, Members>;
  readonly size: number;
}

/** What one project has in a world. */
export interface Project {
  readonly size: number;
  members(collection: string): Members;
  put(collection: string, key: string, member: Member): void;
  remove(collection: string, key: string): void;
  /** Returns a new number, counted from 1. */
  number(): number;
  /** Returns 32 hexadecimal digits, the same for the same number in the same project. */
  digits(number: number): string;
  savepoint(): Savepoint;
  restore(savepoint: Savepoint): void;
}

/** Characters of the members of one project, as JSON. */
const MOST_CHARACTERS = 4 * 2 ** 20;

export function createProject(seed: string): Project {
  let collections = new Map<string, Members>();
  let size = 0;
  let count = 0;
  /** Maps that no savepoint holds, which alone are changed in place. */
  const own = new Map<string, Map<string, Member>>();

  const writable = (name: string): Map<string, Member> => {
    const members = own.get(name) ?? new Map(collections.get(name));
    own.set(name, members);
    collections.set(name, members);
    return members;
  };
  const sizeOf = (member: Member | undefined): number => (member === undefined ? 0 : JSON.stringify(member.value).length);

  return {
    get size() {
      return size;
    },
    members: (name) => collections.get(name) ?? new Map(),
    put(name, key, member) {
      size += sizeOf(member) - sizeOf(collections.get(name)?.get(key));
      if (size > MOST_CHARACTERS)
        throw new Refused({ status: 507, message: `The mock server keeps at most ${MOST_CHARACTERS} characters for a project.` });
      writable(name).set(key, member);
    },
    remove(name, key) {
      size -= sizeOf(collections.get(name)?.get(key));
      writable(name).delete(key);
    },
    number: () => ++count,
    digits: (number) => createHash("sha256").update(`${seed} ${number}`).digest("hex").slice(0, 32),
    savepoint() {
      own.clear();
      return { collections: new Map(collections), size };
    },
    restore(savepoint) {
      own.clear();
      collections = new Map(savepoint.collections);
      size = savepoint.size;
    },
  };
}

/** Returns ids in the form of a UUID. */
export function uuidOf(digits: string): string {
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join("-");
}

/** A member's key as text: services have keys that are numbers, too. */
export function keyText(key: Json | undefined): string {
  return typeof key === "string" ? key : JSON.stringify(key ?? null);
}
