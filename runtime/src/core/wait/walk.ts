import { textOf } from "../values/check-text.js";
import { readPointer } from "../values/pointer.js";
import type { AskPage, PagingNames } from "./pagination.js";

type Input = Readonly<Record<string, unknown>>;

/** Walks by records to skip: it goes on by those received, for a service may give fewer than it was asked for. */
export async function* walkByOffset<Output>(
  { offset = "", total: totalAt = "", write }: PagingNames,
  input: Input,
  ask: AskPage<Output>,
): AsyncGenerator<Output, void, undefined> {
  let skipped = Number(input[offset] ?? 0);
  let total = NaN;
  for (;;) {
    const { answer, count, refuse } = await ask({ [offset]: write?.(skipped) ?? skipped }, `${offset} ${skipped}`);
    yield answer;

    // Some services write it as text, and state 0 or -1 for an unknown one: a total below what came before says nothing.
    const stated = textOf(readPointer(answer, totalAt));
    if (stated) total = Number(stated);
    if (count === 0 && skipped < total) refuse(`is empty, though ${totalAt} is ${total}: items are missing`);
    if (count === 0 || (skipped < total && total <= skipped + count)) return;
    skipped += count;
  }
}

/**
 * Walks by the numbers of pages: what a pagination's `walk` is. It ends at an empty page, or when the total is reached; a walk that
 * begins later than at the first page does not know how many records come before, and ends at an empty page alone.
 *
 * @public
 */
export function walkByPage<Output>(
  { page = "", firstPage = 1, write, ...names }: PagingNames,
  input: Input,
  ask: AskPage<Output>,
): AsyncGenerator<Output, void, undefined> {
  let number = Number(input[page] ?? firstPage);
  // Records are counted as in a walk by offset; what is asked for is the next page.
  const askNext = (): ReturnType<typeof ask> => {
    const asked = ask({ [page]: write?.(number) ?? number }, `${page} ${number}`);
    number++;
    return asked;
  };
  return walkByOffset(number === firstPage ? names : {}, {}, askNext);
}

/**
 * Walks by the marker that each answer gives for the next one: what a pagination's `walk` is. It ends where there is none, or an empty
 * one. A marker that comes again is an error, since the list would never end.
 *
 * @public
 */
export async function* walkByMarker<Output>(
  { marker = "", next = "" }: PagingNames,
  input: Input,
  ask: AskPage<Output>,
): AsyncGenerator<Output, void, undefined> {
  const seen = new Set<unknown>();
  let at: unknown = input[marker];
  do {
    seen.add(at);
    // A marker may be long, and hold anything: it is not shown.
    const { answer, refuse } = await ask({ [marker]: at }, `${marker} no. ${seen.size}`);
    yield answer;

    at = readPointer(answer, next);
    if (textOf(at) && seen.has(at)) refuse("names a next one that came before: the list would never end");
  } while (textOf(at));
}
