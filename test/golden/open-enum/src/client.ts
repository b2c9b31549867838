// Made by templates/client/client.mustache from test/golden/open-enum.yaml; change those.
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
 * Every operation, waiter and paginator of Service open-enum as a method.
 * @public
 */
export interface OpenEnumClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: OpenEnumContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service open-enum as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createOpenEnumClient(options: OpenEnumOptions): OpenEnumClient {
  const context = createOpenEnumContext(options);
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
  id: "open-enum.storeThing",
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
 * const answer = await openEnum.storeThing({
 *   body: { state: "ready", thing_kind: "hat", colors: ["red"], mood: "glad" },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: OpenEnumContext,
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
export function createOpenEnumContext(options: OpenEnumOptions): OpenEnumContext {
  return createContext(
    {
      name: "open-enum",
      userAgent: "@example/open-enum/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createOpenEnumClient` and `createOpenEnumContext`.
 * @public
 */
export type OpenEnumOptions = ClientOptions<OpenEnumRegion>;

/**
 * The first argument of each operation of Service open-enum, created by `createOpenEnumContext`.
 * @public
 */
export type OpenEnumContext = Context<"open-enum">;

/**
 * A region that Service open-enum is served in; for any other address give `endpoint`.
 * @public
 */
export type OpenEnumRegion = never;
