// Made by templates/client/client.mustache from test/golden/read-only-write-only.yaml; change those.
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
 * Every operation, waiter and paginator of Service read-only-write-only as a method.
 * @public
 */
export interface ReadOnlyWriteOnlyClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: ReadOnlyWriteOnlyContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service read-only-write-only as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createReadOnlyWriteOnlyClient(options: ReadOnlyWriteOnlyOptions): ReadOnlyWriteOnlyClient {
  const context = createReadOnlyWriteOnlyContext(options);
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
  id: "read-only-write-only.storeThing",
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
 * const answer = await readOnlyWriteOnly.storeThing({
 *   body: { ring: { keys: [{ name: "a", secret: "12345678" }] }, owned: { text: "b" } },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: ReadOnlyWriteOnlyContext,
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
export function createReadOnlyWriteOnlyContext(options: ReadOnlyWriteOnlyOptions): ReadOnlyWriteOnlyContext {
  return createContext(
    {
      name: "read-only-write-only",
      userAgent: "@example/read-only-write-only/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createReadOnlyWriteOnlyClient` and `createReadOnlyWriteOnlyContext`.
 * @public
 */
export type ReadOnlyWriteOnlyOptions = ClientOptions<ReadOnlyWriteOnlyRegion>;

/**
 * The first argument of each operation of Service read-only-write-only, created by `createReadOnlyWriteOnlyContext`.
 * @public
 */
export type ReadOnlyWriteOnlyContext = Context<"read-only-write-only">;

/**
 * A region that Service read-only-write-only is served in; for any other address give `endpoint`.
 * @public
 */
export type ReadOnlyWriteOnlyRegion = never;
