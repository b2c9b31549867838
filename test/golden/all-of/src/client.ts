// Made by templates/client/client.mustache from test/golden/all-of.yaml; change those.
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
 * Every operation, waiter and paginator of Service all-of as a method.
 * @public
 */
export interface AllOfClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: AllOfContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service all-of as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createAllOfClient(options: AllOfOptions): AllOfClient {
  const context = createAllOfContext(options);
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
  id: "all-of.storeThing",
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
 * const answer = await allOf.storeThing({ body: { id: "samp", name: "sample" } });
 * ```
 * @public
 */
export function storeThing(
  context: AllOfContext,
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
export function createAllOfContext(options: AllOfOptions): AllOfContext {
  return createContext(
    {
      name: "all-of",
      userAgent: "@example/all-of/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createAllOfClient` and `createAllOfContext`.
 * @public
 */
export type AllOfOptions = ClientOptions<AllOfRegion>;

/**
 * The first argument of each operation of Service all-of, created by `createAllOfContext`.
 * @public
 */
export type AllOfContext = Context<"all-of">;

/**
 * A region that Service all-of is served in; for any other address give `endpoint`.
 * @public
 */
export type AllOfRegion = never;
