// Made by templates/client/client.mustache from test/golden/array-body.yaml; change those.
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
  AddNamesErrors,
  AddNamesInput,
  AddNamesOutput,
  ShowWordErrors,
  ShowWordInput,
  ShowWordOutput,
  StoreItemsErrors,
  StoreItemsInput,
  StoreItemsOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service array-body as a method.
 * @public
 */
export interface ArrayBodyClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: ArrayBodyContext;
  /** Add names. */
  addNames(
    input?: AddNamesInput,
    options?: CallOptions,
  ): Promise<AddNamesOutput>;
  /** Show a word. */
  showWord(
    input?: ShowWordInput,
    options?: CallOptions,
  ): Promise<ShowWordOutput>;
  /** Store items. */
  storeItems(
    input: StoreItemsInput,
    options?: CallOptions,
  ): Promise<StoreItemsOutput>;
}

/**
 * Creates a client with every operation of Service array-body as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createArrayBodyClient(options: ArrayBodyOptions): ArrayBodyClient {
  const context = createArrayBodyContext(options);
  return {
    context,
    addNames: (input, options) => addNames(context, input, options),
    showWord: (input, options) => showWord(context, input, options),
    storeItems: (input, options) => storeItems(context, input, options),
  };
}

/**
 * `addNames` as data, for `sendWithResponse`.
 * @public
 */
export const addNamesOperation: Operation<
  AddNamesInput,
  AddNamesOutput,
  AddNamesErrors
> = {
  id: "array-body.addNames",
  method: "POST",
  path: "/v1/names",
  body: "application/json",
  write: writeInput,
};

/**
 * Add names.
 *
 * @example
 * ```ts
 * const answer = await arrayBody.addNames({ body: ["a", "b"] });
 * ```
 * @public
 */
export function addNames(
  context: ArrayBodyContext,
  input: AddNamesInput = {},
  options?: CallOptions,
): Promise<AddNamesOutput> {
  return send(context, addNamesOperation, input, options);
}

/**
 * `showWord` as data, for `sendWithResponse`.
 * @public
 */
export const showWordOperation: Operation<
  ShowWordInput,
  ShowWordOutput,
  ShowWordErrors
> = {
  id: "array-body.showWord",
  method: "GET",
  path: "/v1/word",
  idempotent: true,
};

/**
 * Show a word.
 *
 * @example
 * ```ts
 * const answer = await arrayBody.showWord();
 * ```
 * @public
 */
export function showWord(
  context: ArrayBodyContext,
  input: ShowWordInput = {},
  options?: CallOptions,
): Promise<ShowWordOutput> {
  return send(context, showWordOperation, input, options);
}

/**
 * `storeItems` as data, for `sendWithResponse`.
 * @public
 */
export const storeItemsOperation: Operation<
  StoreItemsInput,
  StoreItemsOutput,
  StoreItemsErrors
> = {
  id: "array-body.storeItems",
  method: "PUT",
  path: "/v1/items",
  body: "application/json",
  write: writeInput,
  idempotent: true,
};

/**
 * Store items.
 *
 * @example
 * ```ts
 * const answer = await arrayBody.storeItems({ body: [{ name: "sample" }] });
 * ```
 * @public
 */
export function storeItems(
  context: ArrayBodyContext,
  input: StoreItemsInput,
  options?: CallOptions,
): Promise<StoreItemsOutput> {
  return send(context, storeItemsOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createArrayBodyContext(options: ArrayBodyOptions): ArrayBodyContext {
  return createContext(
    {
      name: "array-body",
      userAgent: "@example/array-body/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createArrayBodyClient` and `createArrayBodyContext`.
 * @public
 */
export type ArrayBodyOptions = ClientOptions<ArrayBodyRegion>;

/**
 * The first argument of each operation of Service array-body, created by `createArrayBodyContext`.
 * @public
 */
export type ArrayBodyContext = Context<"array-body">;

/**
 * A region that Service array-body is served in; for any other address give `endpoint`.
 * @public
 */
export type ArrayBodyRegion = never;
