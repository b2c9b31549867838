import type { Context } from "./context.js";
import type { Operation, Pagination } from "./operation.js";
import type { CallOptions } from "./options.js";

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
  throw new Error(`not yet: ${context.service} ${operation.id} ${pagination.items} ${typeof input} ${options?.timeoutMs}`);
}
