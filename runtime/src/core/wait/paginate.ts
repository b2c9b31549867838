import type { Context } from "../call/context.js";
import type { Operation } from "../call/operation.js";
import type { CallOptions } from "../call/options.js";
import { readPointer } from "../values/pointer.js";
import { send } from "../call/send.js";

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
  /** Gives whole answers instead of items. */
  pages(): AsyncIterable<Output>;
}

/**
 * Gives the items of all pages. Nothing is sent before the first item is asked for, nor after the last one taken.
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
    const start = readPointer(input, `/${pagination.offset}`);
    const limit = readPointer(input, `/${pagination.limit}`) ?? pagination.pageSize;
    for (let offset = Number(start ?? 0), total = Infinity; offset < total;) {
      const page = await send(context, operation, { ...input, [pagination.offset]: offset, [pagination.limit]: limit }, options);
      yield page;
      const { length } = itemsOf(page);
      if (!length) return;
      offset += length;
      // A total that is none leaves the end to the first empty page.
      const stated = readPointer(page, pagination.total);
      total = typeof stated === "number" || typeof stated === "bigint" ? Number(stated) : Infinity;
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
