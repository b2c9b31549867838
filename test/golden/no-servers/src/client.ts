// Made by templates/client/client.mustache from test/golden/no-servers.yaml; change those.
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
 * Every operation, waiter and paginator of Service no-servers as a method.
 * @public
 */
export interface NoServersClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: NoServersContext;
  /** Ping. */
  ping(
    input?: PingInput,
    options?: CallOptions,
  ): Promise<PingOutput>;
}

/**
 * Creates a client with every operation of Service no-servers as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createNoServersClient(options: NoServersOptions): NoServersClient {
  const context = createNoServersContext(options);
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
  id: "no-servers.ping",
  method: "GET",
  path: "/v1/ping",
  returns: readNothing,
  idempotent: true,
};

/**
 * Ping.
 *
 * @example
 * ```ts
 * await noServers.ping();
 * ```
 * @public
 */
export function ping(
  context: NoServersContext,
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
export function createNoServersContext(options: NoServersOptions): NoServersContext {
  return createContext(
    {
      name: "no-servers",
      userAgent: "@example/no-servers/1.2.3",
      servers: [],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createNoServersClient` and `createNoServersContext`.
 * @public
 */
export type NoServersOptions = ClientOptions<NoServersRegion>;

/**
 * The first argument of each operation of Service no-servers, created by `createNoServersContext`.
 * @public
 */
export type NoServersContext = Context<"no-servers">;

/**
 * A region that Service no-servers is served in; for any other address give `endpoint`.
 * @public
 */
export type NoServersRegion = never;
