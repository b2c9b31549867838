// Made by templates/client/client.mustache from test/golden/discriminator.yaml; change those.
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
 * Every operation, waiter and paginator of Service discriminator as a method.
 * @public
 */
export interface DiscriminatorClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: DiscriminatorContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service discriminator as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createDiscriminatorClient(options: DiscriminatorOptions): DiscriminatorClient {
  const context = createDiscriminatorContext(options);
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
  id: "discriminator.storeThing",
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
 * const answer = await discriminator.storeThing({
 *   body: {
 *     events: [{ type: "up", height: 1 }],
 *     last: { type: "up", height: 1 },
 *     either: { type: "UpEvent", height: 1 },
 *   },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: DiscriminatorContext,
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
export function createDiscriminatorContext(options: DiscriminatorOptions): DiscriminatorContext {
  return createContext(
    {
      name: "discriminator",
      userAgent: "@example/discriminator/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createDiscriminatorClient` and `createDiscriminatorContext`.
 * @public
 */
export type DiscriminatorOptions = ClientOptions<DiscriminatorRegion>;

/**
 * The first argument of each operation of Service discriminator, created by `createDiscriminatorContext`.
 * @public
 */
export type DiscriminatorContext = Context<"discriminator">;

/**
 * A region that Service discriminator is served in; for any other address give `endpoint`.
 * @public
 */
export type DiscriminatorRegion = never;
