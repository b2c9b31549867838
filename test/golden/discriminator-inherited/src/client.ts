// Made by templates/client/client.mustache from test/golden/discriminator-inherited.yaml; change those.
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
 * Every operation, waiter and paginator of Service discriminator-inherited as a method.
 * @public
 */
export interface DiscriminatorInheritedClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: DiscriminatorInheritedContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service discriminator-inherited as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createDiscriminatorInheritedClient(options: DiscriminatorInheritedOptions): DiscriminatorInheritedClient {
  const context = createDiscriminatorInheritedContext(options);
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
  id: "discriminator-inherited.storeThing",
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
 * const answer = await discriminatorInherited.storeThing({
 *   body: {
 *     steps: [{ kind: "copy", from: "sample" }],
 *     listed: { form: "round", radius: 1 },
 *     copy: { kind: "sample", from: "sample" },
 *   },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: DiscriminatorInheritedContext,
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
export function createDiscriminatorInheritedContext(options: DiscriminatorInheritedOptions): DiscriminatorInheritedContext {
  return createContext(
    {
      name: "discriminator-inherited",
      userAgent: "@example/discriminator-inherited/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createDiscriminatorInheritedClient` and `createDiscriminatorInheritedContext`.
 * @public
 */
export type DiscriminatorInheritedOptions = ClientOptions<DiscriminatorInheritedRegion>;

/**
 * The first argument of each operation of Service discriminator-inherited, created by
 * `createDiscriminatorInheritedContext`.
 *
 * @public
 */
export type DiscriminatorInheritedContext = Context<"discriminator-inherited">;

/**
 * A region that Service discriminator-inherited is served in; for any other address give `endpoint`.
 * @public
 */
export type DiscriminatorInheritedRegion = never;
