// Made by templates/client/client.mustache from test/golden/paging-by-marker.yaml; change those.
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
  walkByMarker,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  ListKeysErrors,
  ListKeysInput,
  ListKeysOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service paging-by-marker as a method.
 * @public
 */
export interface PagingByMarkerClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: PagingByMarkerContext;
  /** List keys. */
  listKeys(
    input?: ListKeysInput,
    options?: CallOptions,
  ): Promise<ListKeysOutput>;
  /** Returns the items of all pages of `listKeys`. */
  paginateListKeys(
    input?: ListKeysInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListKeysOutput["keys"]>[number], ListKeysOutput>;
}

/**
 * Creates a client with every operation of Service paging-by-marker as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPagingByMarkerClient(options: PagingByMarkerOptions): PagingByMarkerClient {
  const context = createPagingByMarkerContext(options);
  return {
    context,
    listKeys: (input, options) => listKeys(context, input, options),
    paginateListKeys: (input, options) => paginateListKeys(context, input, options),
  };
}

/**
 * `listKeys` as data, for `sendWithResponse`.
 * @public
 */
export const listKeysOperation: Operation<
  ListKeysInput,
  ListKeysOutput,
  ListKeysErrors
> = {
  id: "paging-by-marker.listKeys",
  method: "GET",
  path: "/v1/keys",
  query: ["marker", "limit"],
  write: writeInput,
  idempotent: true,
};

/**
 * List keys.
 *
 * @example
 * ```ts
 * const answer = await pagingByMarker.listKeys();
 * ```
 * @public
 */
export function listKeys(
  context: PagingByMarkerContext,
  input: ListKeysInput = {},
  options?: CallOptions,
): Promise<ListKeysOutput> {
  return send(context, listKeysOperation, input, options);
}

/**
 * How the pages of `listKeys` are requested.
 * @public
 */
export const listKeysPagination: Pagination = {
  marker: "marker",
  next: "/page_info/next_marker",
  limit: "limit",
  pageSize: "50",
  items: "/keys",
  walk: walkByMarker,
};

/**
 * Returns the items of all pages of `listKeys`; a page is requested when its first item is needed. `pages()` returns
 * whole answers.
 *
 * @public
 */
export function paginateListKeys(
  context: PagingByMarkerContext,
  input: ListKeysInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListKeysOutput["keys"]>[number], ListKeysOutput> {
  return paginate(context, listKeysOperation, listKeysPagination, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPagingByMarkerContext(options: PagingByMarkerOptions): PagingByMarkerContext {
  return createContext(
    {
      name: "paging-by-marker",
      userAgent: "@example/paging-by-marker/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createPagingByMarkerClient` and `createPagingByMarkerContext`.
 * @public
 */
export type PagingByMarkerOptions = ClientOptions<PagingByMarkerRegion>;

/**
 * The first argument of each operation of Service paging-by-marker, created by `createPagingByMarkerContext`.
 * @public
 */
export type PagingByMarkerContext = Context<"paging-by-marker">;

/**
 * A region that Service paging-by-marker is served in; for any other address give `endpoint`.
 * @public
 */
export type PagingByMarkerRegion = never;
