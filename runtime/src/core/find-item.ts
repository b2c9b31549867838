import { checkText } from "./check-text.js";
import type { ErrorOrigin } from "./errors.js";
import type { WaiterOfItem } from "./operation.js";
import { readPointer } from "./pointer.js";

/**
 * Gives what finds the item that an input names in an answer: what a waiter's `find` is. Throws {@link InvalidRequestError} for an
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
  return (answer) => {
    if (!select) return answer;
    const items = readPointer(answer, select.items) as unknown[] | undefined;
    return items?.find?.((item) =>
      Object.entries(select.where).every(([name, pointer]) => `${Object(item)[name]}` === `${readPointer(input, pointer)}`),
    );
  };
}
