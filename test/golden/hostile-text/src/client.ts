// Made by templates/client/client.mustache from test/golden/hostile-text.yaml; change those.
import {
  type ApiError,
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  type Pagination,
  type Paginator,
  type WaitOptions,
  type Waiter,
  createContext,
  isErrorOf,
  isGatewayError,
  paginate,
  readGatewayError,
  send,
  waitFor,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  StoreThingErrors,
  StoreThingInput,
  StoreThingOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service hostile-text as a method.
 * @public
 */
export interface HostileTextClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: HostileTextContext;
  /**
   * *\/ alert(1) /* `${alert(1)}` \{\{\{raw\}\}\} | \<img src=x onerror=alert(1)\> [x](javascript:alert(1)).
   *
   * Line one *\/
   * ```ts
   * alert(1)
   * ```
   * \@deprecated \{\@link x\} \{\{#x-render\}\}.
   */
  storeThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Promise<StoreThingOutput>;
  /**
   * Resolves with the last answer of `storeThing`, which is polled until the work has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed or time is up.
   */
  waitForThing(
    input: StoreThingInput,
    options?: WaitOptions<StoreThingOutput>,
  ): Promise<StoreThingOutput>;
  /** Returns the items of all pages of `storeThing`. */
  paginateStoreThing(
    input: StoreThingInput,
    options?: CallOptions,
  ): Paginator<NonNullable<StoreThingOutput["\"]; alert(1); [\""]>[number], StoreThingOutput>;
}

/**
 * Creates a client with every operation of Service hostile-text as a method.
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
    waitForThing: (input, options) => waitForThing(context, input, options),
    paginateStoreThing: (input, options) => paginateStoreThing(context, input, options),
  };
}

/**
 * `storeThing` as data, for `sendWithResponse`.
 *
 * @see https://docs.example.com/*\/`${alert(1)}`\{\@link x\}.html
 * @public
 */
export const storeThingOperation: Operation<
  StoreThingInput,
  StoreThingOutput,
  StoreThingErrors
> = {
  id: "hostile-text.storeThing",
  method: "POST",
  path: "/v1/`$`/*/\"'\\{id}",
  body: "application/json",
  write: writeInput,
};

/**
 * *\/ alert(1) /* `${alert(1)}` \{\{\{raw\}\}\} | \<img src=x onerror=alert(1)\> [x](javascript:alert(1)).
 *
 * Line one *\/
 * ```ts
 * alert(1)
 * ```
 * \@deprecated \{\@link x\} \{\{#x-render\}\}.
 *
 * Differs from the vendor's page. The page says: *\/ `$\{alert(1)\}. Here it is: \{\{\{raw\}\}\}. Reason: \@internal.
 *
 * @see https://docs.example.com/*\/`${alert(1)}`\{\@link x\}.html
 * @example
 * ```ts
 * const answer = await hostileText.storeThing({ id: "*", body: { name: "</script>" } });
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

/**
 * Whether an error is the answer of `storeThing` with this status and a JSON object of the service as its body, which
 * is then typed.
 *
 * @see https://docs.example.com/*\/`${alert(1)}`\{\@link x\}.html
 * @public
 */
export function isStoreThingError<Status extends keyof StoreThingErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, StoreThingErrors[Status]> {
  return isErrorOf(error, "hostile-text.storeThing", status) && !isGatewayError(error);
}

/**
 * The answers at which `waitForThing` ends.
 *
 * @see https://docs.example.com/*\/`${alert(1)}`\{\@link x\}.html
 * @public
 */
export const thingWaiter: Waiter = {
  name: "Thing",
  acceptors: [{ pointer: "/`${alert(1)}`", matches: "\"\\\\*/'`$(1)`", outcome: "success" }],
};

/**
 * Resolves with the last answer of `storeThing`, which is polled until the work has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed or time is up.
 *
 * @see https://docs.example.com/*\/`${alert(1)}`\{\@link x\}.html
 * @public
 */
export function waitForThing(
  context: HostileTextContext,
  input: StoreThingInput,
  options?: WaitOptions<StoreThingOutput>,
): Promise<StoreThingOutput> {
  return waitFor(context, storeThingOperation, thingWaiter, input, options);
}

/**
 * How the pages of `storeThing` are requested.
 *
 * @see https://docs.example.com/*\/`${alert(1)}`\{\@link x\}.html
 * @public
 */
export const storeThingPagination: Pagination = {
  offset: "*/",
  limit: "`${1}`",
  pageSize: 5,
  items: "/\"]; alert(1); [\"",
  total: "/\\",
};

/**
 * Returns the items of all pages of `storeThing`; a page is requested when its first item is needed. `pages()` returns
 * whole answers.
 *
 * @see https://docs.example.com/*\/`${alert(1)}`\{\@link x\}.html
 * @public
 */
export function paginateStoreThing(
  context: HostileTextContext,
  input: StoreThingInput,
  options?: CallOptions,
): Paginator<NonNullable<StoreThingOutput["\"]; alert(1); [\""]>[number], StoreThingOutput> {
  return paginate(context, storeThingOperation, storeThingPagination, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createHostileTextContext(options: HostileTextOptions): HostileTextContext {
  return createContext(
    {
      name: "hostile-text",
      userAgent: "@example/hostile-text/1.2.3",
      servers: [{ url: "https://{region}.example.com/`$`/\"", regions: ["a"] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createHostileTextClient` and `createHostileTextContext`.
 * @public
 */
export type HostileTextOptions = ClientOptions<HostileTextRegion>;

/**
 * The first argument of each operation of Service hostile-text, created by `createHostileTextContext`.
 * @public
 */
export type HostileTextContext = Context<"hostile-text">;

/**
 * A region that Service hostile-text is served in; for any other address give `endpoint`.
 * @public
 */
export type HostileTextRegion =
  | "a";
