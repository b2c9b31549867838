// Made by templates/client/client.mustache from test/golden/path-parameters.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  readGatewayError,
  readNothing,
  send,
} from "@hwcloud-openapi/runtime";
import type {
  ShowItemErrors,
  ShowItemInput,
  ShowItemOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service path-parameters as a method.
 * @public
 */
export interface PathParametersClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: PathParametersContext;
  /** Show an item. */
  showItem(
    input: ShowItemInput,
    options?: CallOptions,
  ): Promise<ShowItemOutput>;
}

/**
 * Creates a client with every operation of Service path-parameters as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPathParametersClient(options: PathParametersOptions): PathParametersClient {
  const context = createPathParametersContext(options);
  return {
    context,
    showItem: (input, options) => showItem(context, input, options),
  };
}

/**
 * `showItem` as data, for `sendWithResponse`.
 * @public
 */
export const showItemOperation: Operation<
  ShowItemInput,
  ShowItemOutput,
  ShowItemErrors
> = {
  id: "path-parameters.showItem",
  method: "GET",
  path: "/v1/{project_id}/groups/{group}/items/{item_id}.json",
  project: "project_id",
  returns: readNothing,
  idempotent: true,
};

/**
 * Show an item.
 *
 * @example
 * ```ts
 * await pathParameters.showItem({ group: "red", item_id: 1 });
 * ```
 * @public
 */
export function showItem(
  context: PathParametersContext,
  input: ShowItemInput,
  options?: CallOptions,
): Promise<ShowItemOutput> {
  return send(context, showItemOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPathParametersContext(options: PathParametersOptions): PathParametersContext {
  return createContext(
    {
      name: "path-parameters",
      userAgent: "@example/path-parameters/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createPathParametersClient` and `createPathParametersContext`.
 * @public
 */
export type PathParametersOptions = ClientOptions<PathParametersRegion>;

/**
 * The first argument of each operation of Service path-parameters, created by `createPathParametersContext`.
 * @public
 */
export type PathParametersContext = Context<"path-parameters">;

/**
 * A region that Service path-parameters is served in; for any other address give `endpoint`.
 * @public
 */
export type PathParametersRegion = never;
