// Made by templates/client/client.mustache from test/golden/unevaluated.yaml; change those.
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
 * Every operation, waiter and paginator of Service unevaluated as a method.
 * @public
 */
export interface UnevaluatedClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: UnevaluatedContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service unevaluated as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createUnevaluatedClient(options: UnevaluatedOptions): UnevaluatedClient {
  const context = createUnevaluatedContext(options);
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
  id: "unevaluated.storeThing",
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
 * const answer = await unevaluated.storeThing({
 *   body: {
 *     closed: { id: "a", size: 1 },
 *     choice: { kind: "cup" },
 *     others: { id: "a", extra: true },
 *     pair: ["a", 1],
 *   },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: UnevaluatedContext,
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
export function createUnevaluatedContext(options: UnevaluatedOptions): UnevaluatedContext {
  return createContext(
    {
      name: "unevaluated",
      userAgent: "@example/unevaluated/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createUnevaluatedClient` and `createUnevaluatedContext`.
 * @public
 */
export type UnevaluatedOptions = ClientOptions<UnevaluatedRegion>;

/**
 * The first argument of each operation of Service unevaluated, created by `createUnevaluatedContext`.
 * @public
 */
export type UnevaluatedContext = Context<"unevaluated">;

/**
 * A region that Service unevaluated is served in; for any other address give `endpoint`.
 * @public
 */
export type UnevaluatedRegion = never;
