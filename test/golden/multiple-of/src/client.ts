// Made by templates/client/client.mustache from test/golden/multiple-of.yaml; change those.
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
 * Every operation, waiter and paginator of Service multiple-of as a method.
 * @public
 */
export interface MultipleOfClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: MultipleOfContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service multiple-of as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createMultipleOfClient(options: MultipleOfOptions): MultipleOfClient {
  const context = createMultipleOfContext(options);
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
  id: "multiple-of.storeThing",
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
 * const answer = await multipleOf.storeThing({
 *   body: { price: 0.07, weight: 0.3, share: 0.5, pieces: 6, identity: -9223372036854776000 },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: MultipleOfContext,
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
export function createMultipleOfContext(options: MultipleOfOptions): MultipleOfContext {
  return createContext(
    {
      name: "multiple-of",
      userAgent: "@example/multiple-of/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createMultipleOfClient` and `createMultipleOfContext`.
 * @public
 */
export type MultipleOfOptions = ClientOptions<MultipleOfRegion>;

/**
 * The first argument of each operation of Service multiple-of, created by `createMultipleOfContext`.
 * @public
 */
export type MultipleOfContext = Context<"multiple-of">;

/**
 * A region that Service multiple-of is served in; for any other address give `endpoint`.
 * @public
 */
export type MultipleOfRegion = never;
