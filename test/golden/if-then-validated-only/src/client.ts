// Made by templates/client/client.mustache from test/golden/if-then-validated-only.yaml; change those.
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
 * Every operation, waiter and paginator of Service if-then-validated-only as a method.
 * @public
 */
export interface IfThenValidatedOnlyClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: IfThenValidatedOnlyContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service if-then-validated-only as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createIfThenValidatedOnlyClient(options: IfThenValidatedOnlyOptions): IfThenValidatedOnlyClient {
  const context = createIfThenValidatedOnlyContext(options);
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
  id: "if-then-validated-only.storeThing",
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
 * const answer = await ifThenValidatedOnly.storeThing({ body: { size: 5 } });
 * ```
 * @public
 */
export function storeThing(
  context: IfThenValidatedOnlyContext,
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
export function createIfThenValidatedOnlyContext(options: IfThenValidatedOnlyOptions): IfThenValidatedOnlyContext {
  return createContext(
    {
      name: "if-then-validated-only",
      userAgent: "@example/if-then-validated-only/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createIfThenValidatedOnlyClient` and `createIfThenValidatedOnlyContext`.
 * @public
 */
export type IfThenValidatedOnlyOptions = ClientOptions<IfThenValidatedOnlyRegion>;

/**
 * The first argument of each operation of Service if-then-validated-only, created by
 * `createIfThenValidatedOnlyContext`.
 *
 * @public
 */
export type IfThenValidatedOnlyContext = Context<"if-then-validated-only">;

/**
 * A region that Service if-then-validated-only is served in; for any other address give `endpoint`.
 * @public
 */
export type IfThenValidatedOnlyRegion = never;
