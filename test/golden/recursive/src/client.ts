// Made by templates/client/client.mustache from test/golden/recursive.yaml; change those.
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
 * Every operation, waiter and paginator of Service recursive as a method.
 * @public
 */
export interface RecursiveClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: RecursiveContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service recursive as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createRecursiveClient(options: RecursiveOptions): RecursiveClient {
  const context = createRecursiveContext(options);
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
  id: "recursive.storeThing",
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
 * const answer = await recursive.storeThing({ body: { name: "root", children: [{ name: "leaf" }] } });
 * ```
 * @public
 */
export function storeThing(
  context: RecursiveContext,
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
export function createRecursiveContext(options: RecursiveOptions): RecursiveContext {
  return createContext(
    {
      name: "recursive",
      userAgent: "@example/recursive/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createRecursiveClient` and `createRecursiveContext`.
 * @public
 */
export type RecursiveOptions = ClientOptions<RecursiveRegion>;

/**
 * The first argument of each operation of Service recursive, created by `createRecursiveContext`.
 * @public
 */
export type RecursiveContext = Context<"recursive">;

/**
 * A region that Service recursive is served in; for any other address give `endpoint`.
 * @public
 */
export type RecursiveRegion = never;
