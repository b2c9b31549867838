// Made by templates/client/client.mustache from test/golden/ref-with-siblings.yaml; change those.
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
 * Every operation, waiter and paginator of Service ref-with-siblings as a method.
 * @public
 */
export interface RefWithSiblingsClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: RefWithSiblingsContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service ref-with-siblings as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createRefWithSiblingsClient(options: RefWithSiblingsOptions): RefWithSiblingsClient {
  const context = createRefWithSiblingsContext(options);
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
  id: "ref-with-siblings.storeThing",
  method: "POST",
  path: "/v1/things",
  body: "application/json",
  write: writeInput,
};

/**
 * Store a thing.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @example
 * ```ts
 * const answer = await refWithSiblings.storeThing({
 *   body: {
 *     more: { extra: "sample", p: "sample" },
 *     needing: { p: "sample", when: "sample" },
 *     short: "sample",
 *     nearest: {},
 *     closed: {},
 *     described: { p: "sample" },
 *   },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: RefWithSiblingsContext,
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
export function createRefWithSiblingsContext(options: RefWithSiblingsOptions): RefWithSiblingsContext {
  return createContext(
    {
      name: "ref-with-siblings",
      userAgent: "@example/ref-with-siblings/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createRefWithSiblingsClient` and `createRefWithSiblingsContext`.
 * @public
 */
export type RefWithSiblingsOptions = ClientOptions<RefWithSiblingsRegion>;

/**
 * The first argument of each operation of Service ref-with-siblings, created by `createRefWithSiblingsContext`.
 * @public
 */
export type RefWithSiblingsContext = Context<"ref-with-siblings">;

/**
 * A region that Service ref-with-siblings is served in; for any other address give `endpoint`.
 * @public
 */
export type RefWithSiblingsRegion = never;
