// Made from test/golden/hostile-text.yaml by the generator; changes belong there.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  type Service,
  createContext,
  readGatewayError,
  send,
} from "@hwcloud-openapi/runtime";
import type {
  StoreThingErrors,
  StoreThingInput,
  StoreThingOutput,
} from "./types.js";

const service: Service<"hostile-text"> = {
  name: "hostile-text",
  userAgent: "@example/hostile-text/1.2.3",
  servers: [["https://api.example.com", ""]],
  readError: readGatewayError,
};

/**
 * A region that Service hostile-text is served in; `endpoint` is the way to another.
 * @public
 */
export type HostileTextRegion = never;

/**
 * What the operations of Service hostile-text are called with, see `createHostileTextContext`.
 * @public
 */
export type HostileTextContext = Context<"hostile-text">;

/**
 * Options of `createHostileTextClient` and `createHostileTextContext`.
 * @public
 */
export type HostileTextOptions = ClientOptions<HostileTextRegion>;

/**
 * Every operation, waiter and paginator of Service hostile-text as a method.
 * @public
 */
export interface HostileTextClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: HostileTextContext;
  /**
   * Store a thing.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  storeThing(input: StoreThingInput, options?: CallOptions): Promise<StoreThingOutput>;
}

/**
 * Gives the context for calling operations as single functions, so that bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createHostileTextContext(options: HostileTextOptions): HostileTextContext {
  return createContext(service, options);
}

/**
 * Gives a client with every operation of Service hostile-text as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createHostileTextClient(options: HostileTextOptions): HostileTextClient {
  const context = createHostileTextContext(options);
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
export const storeThingOperation: Operation<StoreThingInput, StoreThingOutput, StoreThingErrors> = {
  id: "hostile-text.storeThing",
  method: "PUT",
  path: "/v1/things",
  body: "application/json",
};

/**
 * Store a thing.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @example
 * ```ts
 * const answer = await hostileText.storeThing({ body: { name: "</script>" } });
 * ```
 * @public
 */
export function storeThing(
  context: HostileTextContext,
  input: StoreThingInput,
  options?: CallOptions,
): Promise<StoreThingOutput> {
  return send(context, storeThingOperation, input, options);
}
