// Made by templates/client/client.mustache from test/golden/untyped.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  readGatewayError,
  readNothing,
  readNullable,
  send,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  StoreOtherErrors,
  StoreOtherInput,
  StoreOtherOutput,
  StoreThingErrors,
  StoreThingInput,
  StoreThingOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service untyped as a method.
 * @public
 */
export interface UntypedClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: UntypedContext;
  /** Store another thing. */
  storeOther(
    input: StoreOtherInput,
    options?: CallOptions,
  ): Promise<StoreOtherOutput>;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service untyped as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createUntypedClient(options: UntypedOptions): UntypedClient {
  const context = createUntypedContext(options);
  return {
    context,
    storeOther: (input, options) => storeOther(context, input, options),
    storeThing: (input, options) => storeThing(context, input, options),
  };
}

/**
 * `storeOther` as data, for `sendWithResponse`.
 *
 * @see {@link https://docs.example.com/StoreOther.html}
 * @public
 */
export const storeOtherOperation: Operation<
  StoreOtherInput,
  StoreOtherOutput,
  StoreOtherErrors
> = {
  id: "untyped.storeOther",
  method: "POST",
  path: "/v1/others",
  body: "application/json",
  write: writeInput,
  returns: readNothing,
};

/**
 * Store another thing.
 *
 * @see {@link https://docs.example.com/StoreOther.html}
 * @example
 * ```ts
 * await untyped.storeOther({ body: { either: [], named: { "x-": "sample" } } });
 * ```
 * @public
 */
export function storeOther(
  context: UntypedContext,
  input: StoreOtherInput,
  options?: CallOptions,
): Promise<StoreOtherOutput> {
  return send(context, storeOtherOperation, input, options);
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
  id: "untyped.storeThing",
  method: "POST",
  path: "/v1/things",
  body: "application/json",
  write: writeInput,
  returns: readNullable,
};

/**
 * Store a thing.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @example
 * ```ts
 * const answer = await untyped.storeThing({ body: [true] });
 * ```
 * @public
 */
export function storeThing(
  context: UntypedContext,
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
export function createUntypedContext(options: UntypedOptions): UntypedContext {
  return createContext(
    {
      name: "untyped",
      userAgent: "@example/untyped/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createUntypedClient` and `createUntypedContext`.
 * @public
 */
export type UntypedOptions = ClientOptions<UntypedRegion>;

/**
 * The first argument of each operation of Service untyped, created by `createUntypedContext`.
 * @public
 */
export type UntypedContext = Context<"untyped">;

/**
 * A region that Service untyped is served in; for any other address give `endpoint`.
 * @public
 */
export type UntypedRegion = never;
