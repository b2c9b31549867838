// Made by templates/client/client.mustache from test/golden/odd-member-names.yaml; change those.
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
 * Every operation, waiter and paginator of Service odd-member-names as a method.
 * @public
 */
export interface OddMemberNamesClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: OddMemberNamesContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service odd-member-names as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createOddMemberNamesClient(options: OddMemberNamesOptions): OddMemberNamesClient {
  const context = createOddMemberNamesContext(options);
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
  id: "odd-member-names.storeThing",
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
 * const answer = await oddMemberNames.storeThing({ body: { "a-b": "x", "1st": "y" } });
 * ```
 * @public
 */
export function storeThing(
  context: OddMemberNamesContext,
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
export function createOddMemberNamesContext(options: OddMemberNamesOptions): OddMemberNamesContext {
  return createContext(
    {
      name: "odd-member-names",
      userAgent: "@example/odd-member-names/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createOddMemberNamesClient` and `createOddMemberNamesContext`.
 * @public
 */
export type OddMemberNamesOptions = ClientOptions<OddMemberNamesRegion>;

/**
 * The first argument of each operation of Service odd-member-names, created by `createOddMemberNamesContext`.
 * @public
 */
export type OddMemberNamesContext = Context<"odd-member-names">;

/**
 * A region that Service odd-member-names is served in; for any other address give `endpoint`.
 * @public
 */
export type OddMemberNamesRegion = never;
