// Made by templates/client/client.mustache from test/golden/epoch-ms.yaml; change those.
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
 * Every operation, waiter and paginator of Service epoch-ms as a method.
 * @public
 */
export interface EpochMsClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: EpochMsContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service epoch-ms as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createEpochMsClient(options: EpochMsOptions): EpochMsClient {
  const context = createEpochMsContext(options);
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
  id: "epoch-ms.storeThing",
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
 * const answer = await epochMs.storeThing({ body: { created: 1745311451000 } });
 * ```
 * @public
 */
export function storeThing(
  context: EpochMsContext,
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
export function createEpochMsContext(options: EpochMsOptions): EpochMsContext {
  return createContext(
    {
      name: "epoch-ms",
      userAgent: "@example/epoch-ms/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createEpochMsClient` and `createEpochMsContext`.
 * @public
 */
export type EpochMsOptions = ClientOptions<EpochMsRegion>;

/**
 * The first argument of each operation of Service epoch-ms, created by `createEpochMsContext`.
 * @public
 */
export type EpochMsContext = Context<"epoch-ms">;

/**
 * A region that Service epoch-ms is served in; for any other address give `endpoint`.
 * @public
 */
export type EpochMsRegion = never;
