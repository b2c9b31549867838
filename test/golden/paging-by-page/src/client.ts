// Made by templates/client/client.mustache from test/golden/paging-by-page.yaml; change those.
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
  walkByPage,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  ListLogsErrors,
  ListLogsInput,
  ListLogsOutput,
  ListRulesErrors,
  ListRulesInput,
  ListRulesOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service paging-by-page as a method.
 * @public
 */
export interface PagingByPageClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: PagingByPageContext;
  /** List logs. */
  listLogs(
    input?: ListLogsInput,
    options?: CallOptions,
  ): Promise<ListLogsOutput>;
  /** Returns the items of all pages of `listLogs`. */
  paginateListLogs(
    input?: ListLogsInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListLogsOutput["logs"]>[number], ListLogsOutput>;
  /** List rules. */
  listRules(
    input?: ListRulesInput,
    options?: CallOptions,
  ): Promise<ListRulesOutput>;
  /** Returns the items of all pages of `listRules`. */
  paginateListRules(
    input?: ListRulesInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListRulesOutput["rules"]>[number], ListRulesOutput>;
}

/**
 * Creates a client with every operation of Service paging-by-page as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPagingByPageClient(options: PagingByPageOptions): PagingByPageClient {
  const context = createPagingByPageContext(options);
  return {
    context,
    listLogs: (input, options) => listLogs(context, input, options),
    paginateListLogs: (input, options) => paginateListLogs(context, input, options),
    listRules: (input, options) => listRules(context, input, options),
    paginateListRules: (input, options) => paginateListRules(context, input, options),
  };
}

/**
 * `listLogs` as data, for `sendWithResponse`.
 * @public
 */
export const listLogsOperation: Operation<
  ListLogsInput,
  ListLogsOutput,
  ListLogsErrors
> = {
  id: "paging-by-page.listLogs",
  method: "GET",
  path: "/v1/logs",
  query: ["page_no", "page_size"],
  write: writeInput,
  idempotent: true,
};

/**
 * List logs.
 *
 * @example
 * ```ts
 * const answer = await pagingByPage.listLogs();
 * ```
 * @public
 */
export function listLogs(
  context: PagingByPageContext,
  input: ListLogsInput = {},
  options?: CallOptions,
): Promise<ListLogsOutput> {
  return send(context, listLogsOperation, input, options);
}

/**
 * How the pages of `listLogs` are requested.
 * @public
 */
export const listLogsPagination: Pagination = {
  page: "page_no",
  firstPage: 0,
  limit: "page_size",
  pageSize: 20,
  items: "/logs",
  walk: walkByPage,
  write: String,
};

/**
 * Returns the items of all pages of `listLogs`; a page is requested when its first item is needed. `pages()` returns
 * whole answers.
 *
 * @public
 */
export function paginateListLogs(
  context: PagingByPageContext,
  input: ListLogsInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListLogsOutput["logs"]>[number], ListLogsOutput> {
  return paginate(context, listLogsOperation, listLogsPagination, input, options);
}

/**
 * `listRules` as data, for `sendWithResponse`.
 * @public
 */
export const listRulesOperation: Operation<
  ListRulesInput,
  ListRulesOutput,
  ListRulesErrors
> = {
  id: "paging-by-page.listRules",
  method: "GET",
  path: "/v1/rules",
  query: ["page", "page_size"],
  write: writeInput,
  idempotent: true,
};

/**
 * List rules.
 *
 * @example
 * ```ts
 * const answer = await pagingByPage.listRules();
 * ```
 * @public
 */
export function listRules(
  context: PagingByPageContext,
  input: ListRulesInput = {},
  options?: CallOptions,
): Promise<ListRulesOutput> {
  return send(context, listRulesOperation, input, options);
}

/**
 * How the pages of `listRules` are requested.
 * @public
 */
export const listRulesPagination: Pagination = {
  page: "page",
  limit: "page_size",
  pageSize: 20,
  items: "/rules",
  total: "/total",
  walk: walkByPage,
};

/**
 * Returns the items of all pages of `listRules`; a page is requested when its first item is needed. `pages()` returns
 * whole answers.
 *
 * @public
 */
export function paginateListRules(
  context: PagingByPageContext,
  input: ListRulesInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListRulesOutput["rules"]>[number], ListRulesOutput> {
  return paginate(context, listRulesOperation, listRulesPagination, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPagingByPageContext(options: PagingByPageOptions): PagingByPageContext {
  return createContext(
    {
      name: "paging-by-page",
      userAgent: "@example/paging-by-page/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createPagingByPageClient` and `createPagingByPageContext`.
 * @public
 */
export type PagingByPageOptions = ClientOptions<PagingByPageRegion>;

/**
 * The first argument of each operation of Service paging-by-page, created by `createPagingByPageContext`.
 * @public
 */
export type PagingByPageContext = Context<"paging-by-page">;

/**
 * A region that Service paging-by-page is served in; for any other address give `endpoint`.
 * @public
 */
export type PagingByPageRegion = never;
