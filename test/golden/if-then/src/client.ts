// Made by templates/client/client.mustache from test/golden/if-then.yaml; change those.
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
 * Every operation, waiter and paginator of Service if-then as a method.
 * @public
 */
export interface IfThenClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: IfThenContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service if-then as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createIfThenClient(options: IfThenOptions): IfThenClient {
  const context = createIfThenContext(options);
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
  id: "if-then.storeThing",
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
 * const answer = await ifThen.storeThing({
 *   body: { action: "paint", color: "sampl", note: "sample" },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: IfThenContext,
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
export function createIfThenContext(options: IfThenOptions): IfThenContext {
  return createContext(
    {
      name: "if-then",
      userAgent: "@example/if-then/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createIfThenClient` and `createIfThenContext`.
 * @public
 */
export type IfThenOptions = ClientOptions<IfThenRegion>;

/**
 * The first argument of each operation of Service if-then, created by `createIfThenContext`.
 * @public
 */
export type IfThenContext = Context<"if-then">;

/**
 * A region that Service if-then is served in; for any other address give `endpoint`.
 * @public
 */
export type IfThenRegion = never;
