// Made by templates/client/client.mustache from test/golden/nullable.yaml; change those.
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
 * Every operation, waiter and paginator of Service nullable as a method.
 * @public
 */
export interface NullableClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: NullableContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service nullable as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createNullableClient(options: NullableOptions): NullableClient {
  const context = createNullableContext(options);
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
  id: "nullable.storeThing",
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
 * const answer = await nullable.storeThing({ body: { name: null } });
 * ```
 * @public
 */
export function storeThing(
  context: NullableContext,
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
export function createNullableContext(options: NullableOptions): NullableContext {
  return createContext(
    {
      name: "nullable",
      userAgent: "@example/nullable/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createNullableClient` and `createNullableContext`.
 * @public
 */
export type NullableOptions = ClientOptions<NullableRegion>;

/**
 * The first argument of each operation of Service nullable, created by `createNullableContext`.
 * @public
 */
export type NullableContext = Context<"nullable">;

/**
 * A region that Service nullable is served in; for any other address give `endpoint`.
 * @public
 */
export type NullableRegion = never;
