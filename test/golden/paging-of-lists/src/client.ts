// Made by templates/client/client.mustache from test/golden/paging-of-lists.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  type Pagination,
  type Paginator,
  collectLists,
  createContext,
  paginate,
  readGatewayError,
  send,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  ListScansErrors,
  ListScansInput,
  ListScansOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service paging-of-lists as a method.
 * @public
 */
export interface PagingOfListsClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: PagingOfListsContext;
  /** List scans. */
  listScans(
    input?: ListScansInput,
    options?: CallOptions,
  ): Promise<ListScansOutput>;
  /** Returns the items of all pages of `listScans`. */
  paginateListScans(
    input?: ListScansInput,
    options?: CallOptions,
  ): Paginator<
    | { readonly from: "/cluster_list"; readonly item: NonNullable<ListScansOutput["cluster_list"]>[number] }
    | {
        readonly from: "/data/image_list";
        readonly item: NonNullable<NonNullable<ListScansOutput["data"]>["image_list"]>[number];
      },
    ListScansOutput
  >;
}

/**
 * Creates a client with every operation of Service paging-of-lists as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPagingOfListsClient(options: PagingOfListsOptions): PagingOfListsClient {
  const context = createPagingOfListsContext(options);
  return {
    context,
    listScans: (input, options) => listScans(context, input, options),
    paginateListScans: (input, options) => paginateListScans(context, input, options),
  };
}

/**
 * `listScans` as data, for `sendWithResponse`.
 * @public
 */
export const listScansOperation: Operation<
  ListScansInput,
  ListScansOutput,
  ListScansErrors
> = {
  id: "paging-of-lists.listScans",
  method: "GET",
  path: "/v1/scans",
  query: ["offset", "limit"],
  write: writeInput,
  idempotent: true,
};

/**
 * List scans.
 *
 * @example
 * ```ts
 * const answer = await pagingOfLists.listScans();
 * ```
 * @public
 */
export function listScans(
  context: PagingOfListsContext,
  input: ListScansInput = {},
  options?: CallOptions,
): Promise<ListScansOutput> {
  return send(context, listScansOperation, input, options);
}

/**
 * How the pages of `listScans` are requested.
 * @public
 */
export const listScansPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 50,
  items: ["/cluster_list", "/data/image_list"],
  total: "/total",
  collect: collectLists,
};

/**
 * Returns the items of all pages of `listScans`; a page is requested when its first item is needed. `pages()` returns
 * whole answers.
 *
 * @public
 */
export function paginateListScans(
  context: PagingOfListsContext,
  input: ListScansInput = {},
  options?: CallOptions,
): Paginator<
  | { readonly from: "/cluster_list"; readonly item: NonNullable<ListScansOutput["cluster_list"]>[number] }
  | {
      readonly from: "/data/image_list";
      readonly item: NonNullable<NonNullable<ListScansOutput["data"]>["image_list"]>[number];
    },
  ListScansOutput
> {
  return paginate(context, listScansOperation, listScansPagination, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPagingOfListsContext(options: PagingOfListsOptions): PagingOfListsContext {
  return createContext(
    {
      name: "paging-of-lists",
      userAgent: "@example/paging-of-lists/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createPagingOfListsClient` and `createPagingOfListsContext`.
 * @public
 */
export type PagingOfListsOptions = ClientOptions<PagingOfListsRegion>;

/**
 * The first argument of each operation of Service paging-of-lists, created by `createPagingOfListsContext`.
 * @public
 */
export type PagingOfListsContext = Context<"paging-of-lists">;

/**
 * A region that Service paging-of-lists is served in; for any other address give `endpoint`.
 * @public
 */
export type PagingOfListsRegion = never;
