// Made by templates/client/client.mustache from test/golden/formats.yaml; change those.
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
 * Every operation, waiter and paginator of Service formats as a method.
 * @public
 */
export interface FormatsClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: FormatsContext;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service formats as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createFormatsClient(options: FormatsOptions): FormatsClient {
  const context = createFormatsContext(options);
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
  id: "formats.storeThing",
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
 * const answer = await formats.storeThing({
 *   body: { day: "2025-01-31", secret: "long enough", half: 1.5 },
 * });
 * ```
 * @public
 */
export function storeThing(
  context: FormatsContext,
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
export function createFormatsContext(options: FormatsOptions): FormatsContext {
  return createContext(
    {
      name: "formats",
      userAgent: "@example/formats/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createFormatsClient` and `createFormatsContext`.
 * @public
 */
export type FormatsOptions = ClientOptions<FormatsRegion>;

/**
 * The first argument of each operation of Service formats, created by `createFormatsContext`.
 * @public
 */
export type FormatsContext = Context<"formats">;

/**
 * A region that Service formats is served in; for any other address give `endpoint`.
 * @public
 */
export type FormatsRegion = never;
