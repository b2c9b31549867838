// Made by templates/client/client.mustache from test/golden/int64.yaml; change those.
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
 * Every operation, waiter and paginator of Service int64 as a method.
 * @public
 */
export interface Int64Client {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: Int64Context;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service int64 as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createInt64Client(options: Int64Options): Int64Client {
  const context = createInt64Context(options);
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
  id: "int64.storeThing",
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
 * const answer = await int64.storeThing({ body: { id: 9007199254740991, small: -1 } });
 * ```
 * @public
 */
export function storeThing(
  context: Int64Context,
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
export function createInt64Context(options: Int64Options): Int64Context {
  return createContext(
    {
      name: "int64",
      userAgent: "@example/int64/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createInt64Client` and `createInt64Context`.
 * @public
 */
export type Int64Options = ClientOptions<Int64Region>;

/**
 * The first argument of each operation of Service int64, created by `createInt64Context`.
 * @public
 */
export type Int64Context = Context<"int64">;

/**
 * A region that Service int64 is served in; for any other address give `endpoint`.
 * @public
 */
export type Int64Region = never;
