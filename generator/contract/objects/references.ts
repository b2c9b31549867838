import { type Json, type JsonObject, isObject } from "../../text/json.js";
import { atPointer } from "../../text/pointer.js";

/** An object of a document, and where it stands. */
export interface Place {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** More hops than any document takes from a reference to what it means; those that lead in a circle end there. */
const MOST_HOPS = 20;

/** Returns the reference of a value that is one, or has one. */
export function referenceOf(value: unknown): string | undefined {
  const reference = isObject(value) ? value["$ref"] : undefined;
  return typeof reference === "string" ? reference : undefined;
}

/** Returns what a reference leads to within its own document; undefined where nothing is there, or it leads out of it. */
export function targetOf(document: unknown, reference: string): Json | undefined {
  return isObject(document) && /^#(?:\/|$)/.test(reference) ? atPointer(document, decoded(reference.slice(1))) : undefined;
}

/** Returns the object that a chain of internal references ends at, or the object itself; undefined where nothing is there. */
export function find(document: unknown, value: unknown, pointer = ""): Place | undefined {
  const last = way(document, value, pointer).at(-1);
  return last?.value === undefined ? undefined : { value: last.value, pointer: last.pointer };
}

/** Returns what `find` does, and an empty object where nothing is there. */
export function resolve(document: unknown, value: unknown, pointer = ""): Place {
  return find(document, value, pointer) ?? { value: {}, pointer };
}

/** Returns what `resolve` does, with the members that stand beside the references: they override those of the object itself. */
export function resolveWithSiblings(document: unknown, value: unknown, pointer = ""): Place {
  const steps = way(document, value, pointer);
  const all = steps.reduceRight<JsonObject>((merged, step) => ({ ...merged, ...step.value }), {});
  const { $ref: _, ...merged } = all;
  return { value: merged, pointer: steps.at(-1)?.pointer ?? pointer };
}

/** A value, and each that a reference leads on to. Where one leads to no object, or on and on, the last is undefined. */
function way(document: unknown, value: unknown, pointer: string): { value: JsonObject | undefined; pointer: string }[] {
  const steps = [{ value: isObject(value) ? value : undefined, pointer }];
  for (let reference = referenceOf(value); reference !== undefined;) {
    const target = steps.length > MOST_HOPS ? undefined : targetOf(document, reference);
    steps.push({ value: isObject(target) ? target : undefined, pointer: decoded(reference.replace(/^#/, "")) });
    reference = referenceOf(target);
  }
  return steps;
}

/** A pointer in a reference is part of an address: what its `%` escapes stand for. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
