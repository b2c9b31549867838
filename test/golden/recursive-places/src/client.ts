// Made by templates/client/client.mustache from test/golden/recursive-places.yaml; change those.
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
 * Every operation, waiter and paginator of Service recursive-places as a method.
 * @public
 */
export interface RecursivePlacesClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: RecursivePlacesContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service recursive-places as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createRecursivePlacesClient(options: RecursivePlacesOptions): RecursivePlacesClient {
  const context = createRecursivePlacesContext(options);
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
  id: "recursive-places.storeThing",
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
 * const answer = await recursivePlaces.storeThing({
 *   body: {
 *     next: { next: { next: { next: { next: null } } } },
 *     both: {},
 *     value: [[[["sample"]]]],
 *     inside: { deeper: { again: [] } },
 *   },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: RecursivePlacesContext,
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
export function createRecursivePlacesContext(options: RecursivePlacesOptions): RecursivePlacesContext {
  return createContext(
    {
      name: "recursive-places",
      userAgent: "@example/recursive-places/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createRecursivePlacesClient` and `createRecursivePlacesContext`.
 * @public
 */
export type RecursivePlacesOptions = ClientOptions<RecursivePlacesRegion>;

/**
 * The first argument of each operation of Service recursive-places, created by `createRecursivePlacesContext`.
 * @public
 */
export type RecursivePlacesContext = Context<"recursive-places">;

/**
 * A region that Service recursive-places is served in; for any other address give `endpoint`.
 * @public
 */
export type RecursivePlacesRegion = never;
