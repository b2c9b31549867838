import { readPointer } from "../values/pointer.js";

/** Returns the list at a pointer into an answer; an empty one where there is none. */
export function listAt(answer: unknown, pointer: string): unknown[] {
  const items = readPointer(answer, pointer);
  return Array.isArray(items) ? items : [];
}

/**
 * Returns the items of all lists of an answer, each with the pointer to the list it came from: what a pagination's `collect` is.
 *
 * @public
 */
export function collectLists(answer: unknown, pointers: readonly string[]): { from: string; item: unknown }[] {
  return pointers.flatMap((from) => listAt(answer, from).map((item) => ({ from, item })));
}
