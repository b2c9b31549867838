// Made by templates/client/client.mustache from test/golden/any-of-beside.yaml; change those.
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
 * Every operation, waiter and paginator of Service any-of-beside as a method.
 * @public
 */
export interface AnyOfBesideClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: AnyOfBesideContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service any-of-beside as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createAnyOfBesideClient(options: AnyOfBesideOptions): AnyOfBesideClient {
  const context = createAnyOfBesideContext(options);
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
  id: "any-of-beside.storeThing",
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
 * const answer = await anyOfBeside.storeThing({
 *   body: {
 *     query: { id: "sample" },
 *     beside: { bait: "sample", hook: "sample" },
 *     touching: { hook: "sample" },
 *     two: { a: "sample", c: "sample" },
 *     inAllOf: { hook: "sample", q: "sample" },
 *     choice: "up",
 *     impossible: { a: "x" },
 *     either: { hook: "sample" },
 *   },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: AnyOfBesideContext,
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
export function createAnyOfBesideContext(options: AnyOfBesideOptions): AnyOfBesideContext {
  return createContext(
    {
      name: "any-of-beside",
      userAgent: "@example/any-of-beside/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createAnyOfBesideClient` and `createAnyOfBesideContext`.
 * @public
 */
export type AnyOfBesideOptions = ClientOptions<AnyOfBesideRegion>;

/**
 * The first argument of each operation of Service any-of-beside, created by `createAnyOfBesideContext`.
 * @public
 */
export type AnyOfBesideContext = Context<"any-of-beside">;

/**
 * A region that Service any-of-beside is served in; for any other address give `endpoint`.
 * @public
 */
export type AnyOfBesideRegion = never;
