import { referenceOf } from "../objects/references.js";
import { keysOf } from "../../text/pointer.js";
import { SpecError } from "../../text/problem.js";
import { readReference, showReference } from "../../text/reference.js";
import { hasMember, Place, type Side } from "./place.js";

/** A contract as it stands in its files: its root, and a way to follow references, into other files too. */
export interface LinkedDocument {
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

const NO_FILES: Sources = { read: () => undefined, lineOf: () => undefined };

/** Returns a contract over parsed documents. References that lead nowhere throw `SpecError` when they are followed. */
export function linkDocument(content: unknown, side: Side, file = "", sources: Sources = NO_FILES): LinkedDocument {
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
      if (!hasMember(at.value, key)) at = resolve(at);
      if (!hasMember(at.value, key)) throw lost(sources, place);
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

/** Returns what a pointer leads to, references followed where it needs that; undefined where nothing is there. */
export function placeAt(document: LinkedDocument, pointer: string): Place | undefined {
  let at = document.root;
  for (const key of keysOf(pointer)) {
    const inside = at.member(key);
    at = inside.value === undefined ? document.resolve(at).member(key) : inside;
    if (at.value === undefined) return undefined;
  }
  return at;
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
