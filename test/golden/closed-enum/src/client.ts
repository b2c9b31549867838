// Made by templates/client/client.mustache from test/golden/closed-enum.yaml; change those.
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
 * Every operation, waiter and paginator of Service closed-enum as a method.
 * @public
 */
export interface ClosedEnumClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: ClosedEnumContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service closed-enum as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createClosedEnumClient(options: ClosedEnumOptions): ClosedEnumClient {
  const context = createClosedEnumContext(options);
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
  id: "closed-enum.storeThing",
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
 * const answer = await closedEnum.storeThing({ body: { state: "ready", level: 1, flag: "yes" } });
 * ```
 * @public
 */
export function storeThing(
  context: ClosedEnumContext,
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
export function createClosedEnumContext(options: ClosedEnumOptions): ClosedEnumContext {
  return createContext(
    {
      name: "closed-enum",
      userAgent: "@example/closed-enum/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createClosedEnumClient` and `createClosedEnumContext`.
 * @public
 */
export type ClosedEnumOptions = ClientOptions<ClosedEnumRegion>;

/**
 * The first argument of each operation of Service closed-enum, created by `createClosedEnumContext`.
 * @public
 */
export type ClosedEnumContext = Context<"closed-enum">;

/**
 * A region that Service closed-enum is served in; for any other address give `endpoint`.
 * @public
 */
export type ClosedEnumRegion = never;
