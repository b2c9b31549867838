// Made by templates/client/client.mustache from test/golden/all-of-required.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  readGatewayError,
  send,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  StoreThingErrors,
  StoreThingInput,
  StoreThingOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service all-of-required as a method.
 * @public
 */
export interface AllOfRequiredClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: AllOfRequiredContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service all-of-required as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createAllOfRequiredClient(options: AllOfRequiredOptions): AllOfRequiredClient {
  const context = createAllOfRequiredContext(options);
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
  id: "all-of-required.storeThing",
  method: "POST",
  path: "/v1/things",
  body: "application/json",
  write: writeInput,
};

/**
 * Store a thing.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @example
 * ```ts
 * const answer = await allOfRequired.storeThing({
 *   body: {
 *     full: { id: "sample", name: "sample" },
 *     flat: { id: "sample" },
 *     apart: { name: "sample", owner: "sample" },
 *     nested: { id: "sample", name: "sample", live: true },
 *     unnamed: { extra: {} },
 *   },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: AllOfRequiredContext,
  input: StoreThingInput,
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
export function createAllOfRequiredContext(options: AllOfRequiredOptions): AllOfRequiredContext {
  return createContext(
    {
      name: "all-of-required",
      userAgent: "@example/all-of-required/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createAllOfRequiredClient` and `createAllOfRequiredContext`.
 * @public
 */
export type AllOfRequiredOptions = ClientOptions<AllOfRequiredRegion>;

/**
 * The first argument of each operation of Service all-of-required, created by `createAllOfRequiredContext`.
 * @public
 */
export type AllOfRequiredContext = Context<"all-of-required">;

/**
 * A region that Service all-of-required is served in; for any other address give `endpoint`.
 * @public
 */
export type AllOfRequiredRegion = never;
