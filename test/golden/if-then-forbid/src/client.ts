// Made by templates/client/client.mustache from test/golden/if-then-forbid.yaml; change those.
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
 * Every operation, waiter and paginator of Service if-then-forbid as a method.
 * @public
 */
export interface IfThenForbidClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: IfThenForbidContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service if-then-forbid as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createIfThenForbidClient(options: IfThenForbidOptions): IfThenForbidClient {
  const context = createIfThenForbidContext(options);
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
  id: "if-then-forbid.storeThing",
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
 * const answer = await ifThenForbid.storeThing({ body: { kind: "hat" } });
 * ```
 * @public
 */
export function storeThing(
  context: IfThenForbidContext,
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
export function createIfThenForbidContext(options: IfThenForbidOptions): IfThenForbidContext {
  return createContext(
    {
      name: "if-then-forbid",
      userAgent: "@example/if-then-forbid/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createIfThenForbidClient` and `createIfThenForbidContext`.
 * @public
 */
export type IfThenForbidOptions = ClientOptions<IfThenForbidRegion>;

/**
 * The first argument of each operation of Service if-then-forbid, created by `createIfThenForbidContext`.
 * @public
 */
export type IfThenForbidContext = Context<"if-then-forbid">;

/**
 * A region that Service if-then-forbid is served in; for any other address give `endpoint`.
 * @public
 */
export type IfThenForbidRegion = never;
