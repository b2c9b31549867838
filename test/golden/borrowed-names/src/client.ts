// Made by templates/client/client.mustache from test/golden/borrowed-names.yaml; change those.
import {
  type ApiError,
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  isErrorOf,
  isGatewayError,
  readGatewayError,
  send,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  ListThingsErrors,
  ListThingsInput,
  ListThingsOutput,
  StoreThingErrors,
  StoreThingInput,
  StoreThingOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service borrowed-names as a method.
 * @public
 */
export interface BorrowedNamesClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: BorrowedNamesContext;
  /** List the things. */
  listThings(
    input?: ListThingsInput,
    options?: CallOptions,
  ): Promise<ListThingsOutput>;
  /** Store a thing. */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service borrowed-names as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createBorrowedNamesClient(options: BorrowedNamesOptions): BorrowedNamesClient {
  const context = createBorrowedNamesContext(options);
  return {
    context,
    listThings: (input, options) => listThings(context, input, options),
    storeThing: (input, options) => storeThing(context, input, options),
  };
}

/**
 * `listThings` as data, for `sendWithResponse`.
 *
 * @see {@link https://docs.example.com/ListThings.html}
 * @public
 */
export const listThingsOperation: Operation<
  ListThingsInput,
  ListThingsOutput,
  ListThingsErrors
> = {
  id: "borrowed-names.listThings",
  method: "GET",
  path: "/v1/things",
  idempotent: true,
};

/**
 * List the things.
 *
 * @see {@link https://docs.example.com/ListThings.html}
 * @example
 * ```ts
 * const answer = await borrowedNames.listThings();
 * ```
 * @public
 */
export function listThings(
  context: BorrowedNamesContext,
  input: ListThingsInput = {},
  options?: CallOptions,
): Promise<ListThingsOutput> {
  return send(context, listThingsOperation, input, options);
}

/**
 * Whether an error is the answer of `listThings` with this status and a JSON object of the service as its body, which
 * is then typed.
 *
 * @see {@link https://docs.example.com/ListThings.html}
 * @public
 */
export function isListThingsError<Status extends keyof ListThingsErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListThingsErrors[Status]> {
  return isErrorOf(error, "borrowed-names.listThings", status) && !isGatewayError(error);
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
  id: "borrowed-names.storeThing",
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
 * const answer = await borrowedNames.storeThing({ body: { bare: {}, named: {} } });
 * ```
 * @public
 */
export function storeThing(
  context: BorrowedNamesContext,
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
export function createBorrowedNamesContext(options: BorrowedNamesOptions): BorrowedNamesContext {
  return createContext(
    {
      name: "borrowed-names",
      userAgent: "@example/borrowed-names/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createBorrowedNamesClient` and `createBorrowedNamesContext`.
 * @public
 */
export type BorrowedNamesOptions = ClientOptions<BorrowedNamesRegion>;

/**
 * The first argument of each operation of Service borrowed-names, created by `createBorrowedNamesContext`.
 * @public
 */
export type BorrowedNamesContext = Context<"borrowed-names">;

/**
 * A region that Service borrowed-names is served in; for any other address give `endpoint`.
 * @public
 */
export type BorrowedNamesRegion = never;
