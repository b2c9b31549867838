// Made by templates/client/client.mustache from test/golden/ignored-header-parameters.yaml; change those.
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
  StoreThingErrors,
  StoreThingInput,
  StoreThingOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service ignored-header-parameters as a method.
 * @public
 */
export interface IgnoredHeaderParametersClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: IgnoredHeaderParametersContext;
  /** Store a thing. */
  storeThing(
    input?: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service ignored-header-parameters as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createIgnoredHeaderParametersClient(options: IgnoredHeaderParametersOptions): IgnoredHeaderParametersClient {
  const context = createIgnoredHeaderParametersContext(options);
  return {
    context,
    storeThing: (input, options) => storeThing(context, input, options),
  };
}

/**
 * `storeThing` as data, for `sendWithResponse`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export const storeThingOperation: Operation<
  StoreThingInput,
  StoreThingOutput,
  StoreThingErrors
> = {
  id: "ignored-header-parameters.storeThing",
  method: "POST",
  path: "/v1/things",
  query: ["accept"],
  headers: ["Accept-Language"],
  body: "application/json",
  write: writeInput,
  returns: readNothing,
};

/**
 * Store a thing.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @example
 * ```ts
 * await ignoredHeaderParameters.storeThing();
 * ```
 * @public
 */
export function storeThing(
  context: IgnoredHeaderParametersContext,
  input: StoreThingInput = {},
  options?: CallOptions,
): Promise<StoreThingOutput> {
  return send(context, storeThingOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createIgnoredHeaderParametersContext(options: IgnoredHeaderParametersOptions): IgnoredHeaderParametersContext {
  return createContext(
    {
      name: "ignored-header-parameters",
      userAgent: "@example/ignored-header-parameters/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createIgnoredHeaderParametersClient` and `createIgnoredHeaderParametersContext`.
 * @public
 */
export type IgnoredHeaderParametersOptions = ClientOptions<IgnoredHeaderParametersRegion>;

/**
 * The first argument of each operation of Service ignored-header-parameters, created by
 * `createIgnoredHeaderParametersContext`.
 *
 * @public
 */
export type IgnoredHeaderParametersContext = Context<"ignored-header-parameters">;

/**
 * A region that Service ignored-header-parameters is served in; for any other address give `endpoint`.
 * @public
 */
export type IgnoredHeaderParametersRegion = never;
