import type { Context } from "../call/context.js";
import type { Operation } from "../call/operation.js";
import type { CallOptions } from "../call/options.js";
import { sendWithResponse } from "../call/send.js";
import { InvalidResponseError, printable } from "../errors/errors.js";
import { listAt } from "./collect.js";
import type { AskPage, Pagination } from "./pagination.js";
import { walkByOffset } from "./walk.js";

/**
 * All items of a list, asked for page by page while they are taken.
 *
 * @public
 */
export interface Paginator<Item, Output> extends AsyncIterable<Item> {
  /** Returns whole answers instead of items. */
  pages(): AsyncIterable<Output>;
}

/** An input without what the paginator knows: where pages begin, or how many records they have. @public */
export type PagedInput<Input, Known extends keyof Input> = Omit<Input, Known> & {
  [Name in Known]?: Input[Name] | undefined;
};

/**
 * Returns the items of all pages. Nothing is sent before the first item is asked for, nor after the last one taken. Iterating throws
 * {@link InvalidResponseError} for a page or a marker that came before, since the list would never end, and after an empty page that
 * comes before the stated total, since items are missing.
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
  // The generated function says what the items are.
  const itemsOf = (page: Output): Item[] =>
    (pagination.collect ? pagination.collect(page, pagination.items) : listAt(page, pagination.items)) as Item[];
  const pages = (): AsyncGenerator<Output, void, undefined> => {
    const given = { ...input } as Readonly<Record<string, unknown>>;
    const limit = given[pagination.limit] ?? pagination.pageSize;
    const findRepeated = rememberPages();
    const ask: AskPage<Output> = async (members, place) => {
      const paged = { ...input, ...members, [pagination.limit]: limit };
      const { data, status, requestId } = await sendWithResponse(context, operation, paged, options);
      const refuse = (why: string): never => {
        const origin = { operation: operation.id, method: operation.method };
        throw new InvalidResponseError(origin, `the page at ${place} ${why}`, { status, requestId, snippet: "" });
      };
      const items = itemsOf(data);
      const earlier = items.length > 0 ? findRepeated(items, place) : undefined;
      if (earlier !== undefined) refuse(`is the one at ${earlier} again: the list would never end`);
      return { answer: data, count: items.length, refuse };
    };
    return (pagination.walk ?? walkByOffset)(pagination, given, ask);
  };
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
 * Returns what finds at which place a page came before. It remembers the first page and the last one: a service that ignores where
 * a page begins repeats both, one that stops at its end the last, one that begins again the first.
 */
function rememberPages(): (items: readonly unknown[], place: string) => string | undefined {
  let kept: { readonly text: string; readonly place: string }[] = [];
  return (items, place) => {
    const page = { text: JSON.stringify(printable(items)), place };
    const same = kept.find(({ text }) => text === page.text);
    kept = [kept[0] ?? page, page];
    return same?.place;
  };
}
