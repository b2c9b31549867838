import { checkText, textOf } from "../values/check-text.js";
import type { ErrorOrigin } from "../errors/errors.js";
import { readPointer } from "../values/pointer.js";

/** What a waiter for one item of a list says besides. @public */
export interface WaiterOfItem {
  /** JSON pointers into the input that must be given. */
  readonly requires?: readonly string[];
  /** Takes one item of a list: the first whose members equal the input's values at the pointers. */
  readonly select?: { readonly items: string; readonly where: Readonly<Record<string, string>> };
  /** `findItem`: waiters for a whole answer do not pay for it. */
  readonly find: FindItem;
}

/** Refuses an input that lacks what is required, and returns what finds the item in an answer. @public */
export type FindItem = (origin: ErrorOrigin, waiter: WaiterOfItem, input: unknown) => (answer: unknown) => unknown;

/**
 * Returns what finds the item that an input names in an answer: what a waiter's `find` is. Throws {@link InvalidRequestError} for an
 * input that lacks what is required.
 *
 * @public
 */
export function findItem(
  origin: ErrorOrigin,
  { requires = [], select }: WaiterOfItem,
  input: unknown,
): (answer: unknown) => unknown {
  for (const pointer of requires) checkText(origin, pointer.slice(1), readPointer(input, pointer), /^$/);
  if (!select) return (answer) => answer;
  const wanted = Object.entries(select.where).map(([name, pointer]) => ({ name, text: textOf(readPointer(input, pointer)) }));
  return (answer) => {
    const items = readPointer(answer, select.items);
    if (!Array.isArray(items)) return undefined;
    // Numbers and text are equal when they look so: an id that is given as text may come back as a number.
    return items.find((item: unknown) =>
      wanted.every(({ name, text }) => text !== undefined && textOf(Object(item)[name]) === text),
    ) as unknown;
  };
}
