// Made by templates/client/client.mustache from test/golden/query-parameters.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  readGatewayError,
  readNothing,
  send,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  ListItemsErrors,
  ListItemsInput,
  ListItemsOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service query-parameters as a method.
 * @public
 */
export interface QueryParametersClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: QueryParametersContext;
  /**
   * List items.
   *
   * Returns items in the order of their age.
   */
  listItems(
    input: ListItemsInput,
    options?: CallOptions,
  ): Promise<ListItemsOutput>;
}

/**
 * Creates a client with every operation of Service query-parameters as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createQueryParametersClient(options: QueryParametersOptions): QueryParametersClient {
  const context = createQueryParametersContext(options);
  return {
    context,
    listItems: (input, options) => listItems(context, input, options),
  };
}

/**
 * `listItems` as data, for `sendWithResponse`.
 * @public
 */
export const listItemsOperation: Operation<
  ListItemsInput,
  ListItemsOutput,
  ListItemsErrors
> = {
  id: "query-parameters.listItems",
  method: "GET",
  path: "/v1/items",
  query: ["tag", "sizes", "limit", "ratio", "deep"],
  write: writeInput,
  returns: readNothing,
  idempotent: true,
};

/**
 * List items.
 *
 * Returns items in the order of their age.
 *
 * @example
 * ```ts
 * await queryParameters.listItems({ deep: true });
 * ```
 * @public
 */
export function listItems(
  context: QueryParametersContext,
  input: ListItemsInput,
  options?: CallOptions,
): Promise<ListItemsOutput> {
  return send(context, listItemsOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createQueryParametersContext(options: QueryParametersOptions): QueryParametersContext {
  return createContext(
    {
      name: "query-parameters",
      userAgent: "@example/query-parameters/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createQueryParametersClient` and `createQueryParametersContext`.
 * @public
 */
export type QueryParametersOptions = ClientOptions<QueryParametersRegion>;

/**
 * The first argument of each operation of Service query-parameters, created by `createQueryParametersContext`.
 * @public
 */
export type QueryParametersContext = Context<"query-parameters">;

/**
 * A region that Service query-parameters is served in; for any other address give `endpoint`.
 * @public
 */
export type QueryParametersRegion = never;
