// Made by templates/client/client.mustache from test/golden/maps.yaml; change those.
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
 * Every operation, waiter and paginator of Service maps as a method.
 * @public
 */
export interface MapsClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: MapsContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service maps as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createMapsClient(options: MapsOptions): MapsClient {
  const context = createMapsContext(options);
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
  id: "maps.storeThing",
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
 * const answer = await maps.storeThing({
 *   body: { labels: { a: "b" }, closed: { a: "x" }, mixed: { count: 1, other: "x" }, pair: ["a", 1] },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: MapsContext,
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
export function createMapsContext(options: MapsOptions): MapsContext {
  return createContext(
    {
      name: "maps",
      userAgent: "@example/maps/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createMapsClient` and `createMapsContext`.
 * @public
 */
export type MapsOptions = ClientOptions<MapsRegion>;

/**
 * The first argument of each operation of Service maps, created by `createMapsContext`.
 * @public
 */
export type MapsContext = Context<"maps">;

/**
 * A region that Service maps is served in; for any other address give `endpoint`.
 * @public
 */
export type MapsRegion = never;
