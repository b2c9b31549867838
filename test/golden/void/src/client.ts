// Made by templates/client/client.mustache from test/golden/void.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  readGatewayError,
  readNothing,
  send,
} from "@hwcloud-openapi/runtime";
import type {
  PingErrors,
  PingInput,
  PingOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service void as a method.
 * @public
 */
export interface VoidClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: VoidContext;
  /** Ping. */
  ping(
    input?: PingInput,
    options?: CallOptions,
  ): Promise<PingOutput>;
}

/**
 * Creates a client with every operation of Service void as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createVoidClient(options: VoidOptions): VoidClient {
  const context = createVoidContext(options);
  return {
    context,
    ping: (input, options) => ping(context, input, options),
  };
}

/**
 * `ping` as data, for `sendWithResponse`.
 * @public
 */
export const pingOperation: Operation<
  PingInput,
  PingOutput,
  PingErrors
> = {
  id: "void.ping",
  method: "POST",
  path: "/v1/ping",
  returns: readNothing,
};

/**
 * Ping.
 *
 * @example
 * ```ts
 * await void.ping();
 * ```
 * @public
 */
export function ping(
  context: VoidContext,
  input: PingInput = {},
  options?: CallOptions,
): Promise<PingOutput> {
  return send(context, pingOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createVoidContext(options: VoidOptions): VoidContext {
  return createContext(
    {
      name: "void",
      userAgent: "@example/void/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createVoidClient` and `createVoidContext`.
 * @public
 */
export type VoidOptions = ClientOptions<VoidRegion>;

/**
 * The first argument of each operation of Service void, created by `createVoidContext`.
 * @public
 */
export type VoidContext = Context<"void">;

/**
 * A region that Service void is served in; for any other address give `endpoint`.
 * @public
 */
export type VoidRegion = never;
