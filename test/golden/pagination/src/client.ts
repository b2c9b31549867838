// Made by templates/client/client.mustache from test/golden/pagination.yaml; change those.
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
  QueryThingsErrors,
  QueryThingsInput,
  QueryThingsOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service pagination as a method.
 * @public
 */
export interface PaginationClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: PaginationContext;
  /** Query things. */
  queryThings(
    input?: QueryThingsInput,
    options?: CallOptions,
  ): Promise<QueryThingsOutput>;
  /** Returns the items of all pages of `queryThings`. */
  paginateQueryThings(
    input?: QueryThingsInput,
    options?: CallOptions,
  ): Paginator<NonNullable<NonNullable<QueryThingsOutput["page"]>["things"]>[number], QueryThingsOutput>;
}

/**
 * Creates a client with every operation of Service pagination as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPaginationClient(options: PaginationOptions): PaginationClient {
  const context = createPaginationContext(options);
  return {
    context,
    queryThings: (input, options) => queryThings(context, input, options),
    paginateQueryThings: (input, options) => paginateQueryThings(context, input, options),
  };
}

/**
 * `queryThings` as data, for `sendWithResponse`.
 * @public
 */
export const queryThingsOperation: Operation<
  QueryThingsInput,
  QueryThingsOutput,
  QueryThingsErrors
> = {
  id: "pagination.queryThings",
  method: "POST",
  path: "/v1/things/query",
  query: ["offset", "limit"],
  body: "application/json",
  write: writeInput,
  idempotent: true,
};

/**
 * Query things.
 *
 * @example
 * ```ts
 * const answer = await pagination.queryThings();
 * ```
 * @public
 */
export function queryThings(
  context: PaginationContext,
  input: QueryThingsInput = {},
  options?: CallOptions,
): Promise<QueryThingsOutput> {
  return send(context, queryThingsOperation, input, options);
}

/**
 * How the pages of `queryThings` are requested.
 * @public
 */
export const queryThingsPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 50,
  items: "/page/things",
  total: "/total",
};

/**
 * Returns the items of all pages of `queryThings`; a page is requested when its first item is needed. `pages()` returns
 * whole answers.
 *
 * @public
 */
export function paginateQueryThings(
  context: PaginationContext,
  input: QueryThingsInput = {},
  options?: CallOptions,
): Paginator<NonNullable<NonNullable<QueryThingsOutput["page"]>["things"]>[number], QueryThingsOutput> {
  return paginate(context, queryThingsOperation, queryThingsPagination, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPaginationContext(options: PaginationOptions): PaginationContext {
  return createContext(
    {
      name: "pagination",
      userAgent: "@example/pagination/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createPaginationClient` and `createPaginationContext`.
 * @public
 */
export type PaginationOptions = ClientOptions<PaginationRegion>;

/**
 * The first argument of each operation of Service pagination, created by `createPaginationContext`.
 * @public
 */
export type PaginationContext = Context<"pagination">;

/**
 * A region that Service pagination is served in; for any other address give `endpoint`.
 * @public
 */
export type PaginationRegion = never;
