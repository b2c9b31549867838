// Made by templates/client/client.mustache from test/golden/paging-in-text.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  type Pagination,
  type Paginator,
  createContext,
  paginate,
  readGatewayError,
  send,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  ListTasksErrors,
  ListTasksInput,
  ListTasksOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service paging-in-text as a method.
 * @public
 */
export interface PagingInTextClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: PagingInTextContext;
  /** List tasks. */
  listTasks(
    input?: ListTasksInput,
    options?: CallOptions,
  ): Promise<ListTasksOutput>;
  /** Returns the items of all pages of `listTasks`. */
  paginateListTasks(
    input?: ListTasksInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListTasksOutput["tasks"]>[number], ListTasksOutput>;
}

/**
 * Creates a client with every operation of Service paging-in-text as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPagingInTextClient(options: PagingInTextOptions): PagingInTextClient {
  const context = createPagingInTextContext(options);
  return {
    context,
    listTasks: (input, options) => listTasks(context, input, options),
    paginateListTasks: (input, options) => paginateListTasks(context, input, options),
  };
}

/**
 * `listTasks` as data, for `sendWithResponse`.
 * @public
 */
export const listTasksOperation: Operation<
  ListTasksInput,
  ListTasksOutput,
  ListTasksErrors
> = {
  id: "paging-in-text.listTasks",
  method: "GET",
  path: "/v1/tasks",
  query: ["offset", "limit"],
  write: writeInput,
  idempotent: true,
};

/**
 * List tasks.
 *
 * @example
 * ```ts
 * const answer = await pagingInText.listTasks();
 * ```
 * @public
 */
export function listTasks(
  context: PagingInTextContext,
  input: ListTasksInput = {},
  options?: CallOptions,
): Promise<ListTasksOutput> {
  return send(context, listTasksOperation, input, options);
}

/**
 * How the pages of `listTasks` are requested.
 * @public
 */
export const listTasksPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: "50",
  items: "/tasks",
  total: "/total",
  write: String,
};

/**
 * Returns the items of all pages of `listTasks`; a page is requested when its first item is needed. `pages()` returns
 * whole answers.
 *
 * @public
 */
export function paginateListTasks(
  context: PagingInTextContext,
  input: ListTasksInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListTasksOutput["tasks"]>[number], ListTasksOutput> {
  return paginate(context, listTasksOperation, listTasksPagination, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPagingInTextContext(options: PagingInTextOptions): PagingInTextContext {
  return createContext(
    {
      name: "paging-in-text",
      userAgent: "@example/paging-in-text/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createPagingInTextClient` and `createPagingInTextContext`.
 * @public
 */
export type PagingInTextOptions = ClientOptions<PagingInTextRegion>;

/**
 * The first argument of each operation of Service paging-in-text, created by `createPagingInTextContext`.
 * @public
 */
export type PagingInTextContext = Context<"paging-in-text">;

/**
 * A region that Service paging-in-text is served in; for any other address give `endpoint`.
 * @public
 */
export type PagingInTextRegion = never;
