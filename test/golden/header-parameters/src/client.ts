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
 * It is retried when its outcome is not known; it then rejects with 404 if the first request had deleted after all.
 *
 * @example
 * ```ts
 * await headerParameters.deleteItems();
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
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
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
 * The first argument of each operation of Service header-parameters, created by `createHeaderParametersContext`.
 * @public
 */
export type HeaderParametersContext = Context<"header-parameters">;

/**
 * A region that Service header-parameters is served in; for any other address give `endpoint`.
 * @public
 */
export type HeaderParametersRegion = never;
