import type { Context } from "../call/context.js";
import type { Operation } from "../call/operation.js";
import type { CallOptions } from "../call/options.js";
import type { ResponseWithData } from "../call/answer.js";
import { sendWithResponse } from "../call/send.js";
import { InvalidResponseError } from "../errors/errors.js";
import { readPointer } from "../values/pointer.js";

/**
 * How to walk an operation page by page: the data of `x-pagination`.
 *
 * @public
 */
export interface Pagination {
  /** Input member that counts records to skip. */
  readonly offset: string;
  /** Input member that says how many records a page has. */
  readonly limit: string;
  /** Records of a page when the input does not say. */
  readonly pageSize: number;
  /** JSON pointer to the list of items in an answer. */
  readonly items: string;
  /** JSON pointer to the number of all records in an answer. */
  readonly total: string;
}

/**
 * All items of a list, asked for page by page while they are taken.
 *
 * @public
 */
export interface Paginator<Item, Output> extends AsyncIterable<Item> {
  /** Returns whole answers instead of items. */
  pages(): AsyncIterable<Output>;
}

/**
 * Returns the items of all pages. Nothing is sent before the first item is asked for, nor after the last one taken. Iterating throws
 * {@link InvalidResponseError} for a page that came before, since the list would never end, and after an empty page that comes before
 * the stated total, since items are missing.
 *
 * @public
 */
export function paginate<Item, Input, Output, Errors>(
  context: Context,
  operation: Operation<Input, Output, Errors>,
  pagination: Pagination,
  input: NoInfer<Input>,
  options?: CallOptions,
): Paginator<Item, Output> {
  const itemsOf = (page: Output): Item[] => {
    const items = readPointer(page, pagination.items);
    return Array.isArray(items) ? items : [];
  };
  async function* pages(): AsyncGenerator<Output, void, undefined> {
    const given = { ...input } as Readonly<Record<string, unknown>>;
    const limit = given[pagination.limit] ?? pagination.pageSize;
    let offset = Number(given[pagination.offset] ?? 0);
    let total: number | undefined;
    const findRepeated = rememberPages();
    for (;;) {
      const paged = { ...input, [pagination.offset]: offset, [pagination.limit]: limit };
      const answer = await sendWithResponse(context, operation, paged, options);
      const items = itemsOf(answer.data);
      const repeated = items.length > 0 ? findRepeated(items, offset) : undefined;
      const page = `the page at ${pagination.offset} ${offset}`;
      if (repeated !== undefined)
        throw unusable(operation, answer, `${page} is the one at ${repeated} again: the list would never end`);
      yield answer.data;

      total = numberOf(readPointer(answer.data, pagination.total)) ?? total;
      if (items.length === 0) {
        if (total === undefined || total <= offset) return;
        throw unusable(operation, answer, `${page} is empty, though ${pagination.total} is ${total}: items are missing`);
      }
      // A total that was reached before this page says nothing: some services state 0 or -1 for an unknown one.
      if (total !== undefined && offset < total && total <= offset + items.length) return;
      offset += items.length;
    }
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) {
        for (const item of itemsOf(page)) {
          options?.signal?.throwIfAborted();
          yield item;
        }
      }
    },
  };
}

/**
 * Returns what finds at which offset a page came before. It remembers the first page and the last one: a service that ignores the
 * offset repeats both, one that stops at its end the last, one that begins again the first.
 */
function rememberPages(): (items: readonly unknown[], offset: number) => number | undefined {
  let kept: { readonly text: string | symbol; readonly offset: number }[] = [];
  return (items, offset) => {
    const page = { text: textOf(items), offset };
    const same = kept.find(({ text }) => text === page.text);
    kept = [kept[0] ?? page, page];
    return same?.offset;
  };
}

/** Returns a text by which items are compared. */
function textOf(items: readonly unknown[]): string | symbol {
  try {
    return JSON.stringify(items, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  } catch {
    // They nest too deep to be written: they are taken for items that did not come before.
    return Symbol();
  }
}

/** Returns a number that some services write as text; undefined for anything else. */
function numberOf(value: unknown): number | undefined {
  const isNumber = typeof value === "number" || typeof value === "bigint" || (typeof value === "string" && /^\d+$/.test(value));
  return isNumber ? Number(value) : undefined;
}

function unusable(
  { id, method }: { readonly id: string; readonly method: string },
  { status, requestId }: ResponseWithData<unknown>,
  message: string,
): InvalidResponseError {
  return new InvalidResponseError({ operation: id, method }, message, { status, requestId, snippet: "" });
}
