// Made by templates/client/client.mustache from test/golden/header-parameters.yaml; change those.
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
  DeleteItemsErrors,
  DeleteItemsInput,
  DeleteItemsOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service header-parameters as a method.
 * @public
 */
export interface HeaderParametersClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: HeaderParametersContext;
  /** Delete all items. */
  deleteItems(
    input?: DeleteItemsInput,
    options?: CallOptions,
  ): Promise<DeleteItemsOutput>;
}

/**
 * Creates a client with every operation of Service header-parameters as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createHeaderParametersClient(options: HeaderParametersOptions): HeaderParametersClient {
  const context = createHeaderParametersContext(options);
  return {
    context,
    deleteItems: (input, options) => deleteItems(context, input, options),
  };
}

/**
 * `deleteItems` as data, for `sendWithResponse`.
 * @public
 */
export const deleteItemsOperation: Operation<
  DeleteItemsInput,
  DeleteItemsOutput,
  DeleteItemsErrors
> = {
  id: "header-parameters.deleteItems",
  method: "DELETE",
  path: "/v1/items",
  headers: ["X-Language", "X-Retries"],
  write: writeInput,
  returns: readNothing,
  idempotent: true,
};

/**
 * Delete all items.
 *
 * It is sent again when its outcome is not known; if the first request had deleted after all, it then rejects with the
 * status 404.
 *
 * @example
 * ```ts
 * await headerParameters.deleteItems({});
 * ```
 * @public
 */
export function deleteItems(
  context: HeaderParametersContext,
  input: DeleteItemsInput = {},
  options?: CallOptions,
): Promise<DeleteItemsOutput> {
  return send(context, deleteItemsOperation, input, options);
}

/**
 * Creates the context for calling operations as single functions, so that bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createHeaderParametersContext(options: HeaderParametersOptions): HeaderParametersContext {
  return createContext(
    {
      name: "header-parameters",
      userAgent: "@example/header-parameters/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createHeaderParametersClient` and `createHeaderParametersContext`.
 * @public
 */
export type HeaderParametersOptions = ClientOptions<HeaderParametersRegion>;

/**
 * What the operations of Service header-parameters are called with, see `createHeaderParametersContext`.
 * @public
 */
export type HeaderParametersContext = Context<"header-parameters">;

/**
 * A region that Service header-parameters is served in; `endpoint` is the way to another.
 * @public
 */
export type HeaderParametersRegion = never;
