// Made by templates/client/client.mustache from test/golden/one-of.yaml; change those.
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
 * Every operation, waiter and paginator of Service one-of as a method.
 * @public
 */
export interface OneOfClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: OneOfContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service one-of as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createOneOfClient(options: OneOfOptions): OneOfClient {
  const context = createOneOfContext(options);
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
  id: "one-of.storeThing",
  method: "PUT",
  path: "/v1/things",
  body: "application/json",
  write: writeInput,
  idempotent: true,
};

/**
 * Store a thing.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @example
 * ```ts
 * const answer = await oneOf.storeThing({ body: { kind: "hat", brim: 3 } });
 * ```
 * @public
 */
export function storeThing(
  context: OneOfContext,
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
export function createOneOfContext(options: OneOfOptions): OneOfContext {
  return createContext(
    {
      name: "one-of",
      userAgent: "@example/one-of/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createOneOfClient` and `createOneOfContext`.
 * @public
 */
export type OneOfOptions = ClientOptions<OneOfRegion>;

/**
 * The first argument of each operation of Service one-of, created by `createOneOfContext`.
 * @public
 */
export type OneOfContext = Context<"one-of">;

/**
 * A region that Service one-of is served in; for any other address give `endpoint`.
 * @public
 */
export type OneOfRegion = never;
