// Made by templates/client/client.mustache from test/golden/const.yaml; change those.
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
 * Every operation, waiter and paginator of Service const as a method.
 * @public
 */
export interface ConstClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: ConstContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service const as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createConstClient(options: ConstOptions): ConstClient {
  const context = createConstContext(options);
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
  id: "const.storeThing",
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
 * const answer = await const.storeThing({ body: { kind: "thing", version: 2, strict: true } });
 * ```
 * @public
 */
export function storeThing(
  context: ConstContext,
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
export function createConstContext(options: ConstOptions): ConstContext {
  return createContext(
    {
      name: "const",
      userAgent: "@example/const/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createConstClient` and `createConstContext`.
 * @public
 */
export type ConstOptions = ClientOptions<ConstRegion>;

/**
 * The first argument of each operation of Service const, created by `createConstContext`.
 * @public
 */
export type ConstContext = Context<"const">;

/**
 * A region that Service const is served in; for any other address give `endpoint`.
 * @public
 */
export type ConstRegion = never;
