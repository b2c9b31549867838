// Made by templates/client/client.mustache from test/golden/paging-required.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  type PagedInput,
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
 * Every operation, waiter and paginator of Service paging-required as a method.
 * @public
 */
export interface PagingRequiredClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: PagingRequiredContext;
  /** List logs. */
  listLogs(
    input: ListLogsInput,
    options?: CallOptions,
  ): Promise<ListLogsOutput>;
  /** Returns the items of all pages of `listLogs`. */
  paginateListLogs(
    input: PagedInput<ListLogsInput, "page-no">,
    options?: CallOptions,
  ): Paginator<NonNullable<ListLogsOutput["logs"]>[number], ListLogsOutput>;
  /** List rules. */
  listRules(
    input: ListRulesInput,
    options?: CallOptions,
  ): Promise<ListRulesOutput>;
  /** Returns the items of all pages of `listRules`. */
  paginateListRules(
    input?: PagedInput<ListRulesInput, "offset" | "limit">,
    options?: CallOptions,
  ): Paginator<NonNullable<ListRulesOutput["rules"]>[number], ListRulesOutput>;
}

/**
 * Creates a client with every operation of Service paging-required as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPagingRequiredClient(options: PagingRequiredOptions): PagingRequiredClient {
  const context = createPagingRequiredContext(options);
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
  id: "paging-required.listLogs",
  method: "GET",
  path: "/v1/{hall}/logs",
  query: ["page-no", "page_size"],
  write: writeInput,
  idempotent: true,
};

/**
 * List logs.
 *
 * @example
 * ```ts
 * const answer = await pagingRequired.listLogs({ hall: "sample", "page-no": "sample" });
 * ```
 * @public
 */
export function listLogs(
  context: PagingRequiredContext,
  input: ListLogsInput,
  options?: CallOptions,
): Promise<ListLogsOutput> {
  return send(context, listLogsOperation, input, options);
}

/**
 * How the pages of `listLogs` are requested.
 * @public
 */
export const listLogsPagination: Pagination = {
  page: "page-no",
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
  context: PagingRequiredContext,
  input: PagedInput<ListLogsInput, "page-no">,
  options?: CallOptions,
): Paginator<NonNullable<ListLogsOutput["logs"]>[number], ListLogsOutput> {
  return paginate(
    context,
    listLogsOperation,
    listLogsPagination,
    { ...input, "page-no": input["page-no"] ?? "1" },
    options,
  );
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
  id: "paging-required.listRules",
  method: "GET",
  path: "/v1/rules",
  query: ["offset", "limit"],
  write: writeInput,
  idempotent: true,
};

/**
 * List rules.
 *
 * @example
 * ```ts
 * const answer = await pagingRequired.listRules({ offset: 0, limit: 1 });
 * ```
 * @public
 */
export function listRules(
  context: PagingRequiredContext,
  input: ListRulesInput,
  options?: CallOptions,
): Promise<ListRulesOutput> {
  return send(context, listRulesOperation, input, options);
}

/**
 * How the pages of `listRules` are requested.
 * @public
 */
export const listRulesPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 20,
  items: "/rules",
};

/**
 * Returns the items of all pages of `listRules`; a page is requested when its first item is needed. `pages()` returns
 * whole answers.
 *
 * @public
 */
export function paginateListRules(
  context: PagingRequiredContext,
  input: PagedInput<ListRulesInput, "offset" | "limit"> = {},
  options?: CallOptions,
): Paginator<NonNullable<ListRulesOutput["rules"]>[number], ListRulesOutput> {
  return paginate(
    context,
    listRulesOperation,
    listRulesPagination,
    { ...input, offset: input["offset"] ?? 0, limit: input["limit"] ?? 20 },
    options,
  );
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPagingRequiredContext(options: PagingRequiredOptions): PagingRequiredContext {
  return createContext(
    {
      name: "paging-required",
      userAgent: "@example/paging-required/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createPagingRequiredClient` and `createPagingRequiredContext`.
 * @public
 */
export type PagingRequiredOptions = ClientOptions<PagingRequiredRegion>;

/**
 * The first argument of each operation of Service paging-required, created by `createPagingRequiredContext`.
 * @public
 */
export type PagingRequiredContext = Context<"paging-required">;

/**
 * A region that Service paging-required is served in; for any other address give `endpoint`.
 * @public
 */
export type PagingRequiredRegion = never;
