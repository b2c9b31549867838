// Made by templates/client/client.mustache from test/golden/regions.yaml; change those.
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
 * Every operation, waiter and paginator of Service regions as a method.
 * @public
 */
export interface RegionsClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: RegionsContext;
  /** Ping. */
  ping(
    input?: PingInput,
    options?: CallOptions,
  ): Promise<PingOutput>;
}

/**
 * Creates a client with every operation of Service regions as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createRegionsClient(options: RegionsOptions): RegionsClient {
  const context = createRegionsContext(options);
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
  id: "regions.ping",
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
 * await regions.ping();
 * ```
 * @public
 */
export function ping(
  context: RegionsContext,
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
export function createRegionsContext(options: RegionsOptions): RegionsContext {
  return createContext(
    {
      name: "regions",
      userAgent: "@example/regions/1.2.3",
      servers: [
        { url: "https://things.{region}.example.com", regions: ["north-1", "north-2"] },
        { url: "https://things-old.{region}.example.org/base", regions: ["south-1"] },
        { url: "https://things.example.net", regions: [] },
      ],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createRegionsClient` and `createRegionsContext`.
 * @public
 */
export type RegionsOptions = ClientOptions<RegionsRegion>;

/**
 * The first argument of each operation of Service regions, created by `createRegionsContext`.
 * @public
 */
export type RegionsContext = Context<"regions">;

/**
 * A region that Service regions is served in; for any other address give `endpoint`.
 * @public
 */
export type RegionsRegion =
  | "north-1"
  | "north-2"
  | "south-1";
