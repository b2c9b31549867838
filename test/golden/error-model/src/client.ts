// Made by templates/client/client.mustache from test/golden/error-model.yaml; change those.
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
} from "@hwcloud-openapi/runtime";
import type {
  ListThingsErrors,
  ListThingsInput,
  ListThingsOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service error-model as a method.
 * @public
 */
export interface ErrorModelClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: ErrorModelContext;
  /** List things. */
  listThings(
    input?: ListThingsInput,
    options?: CallOptions,
  ): Promise<ListThingsOutput>;
}

/**
 * Creates a client with every operation of Service error-model as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createErrorModelClient(options: ErrorModelOptions): ErrorModelClient {
  const context = createErrorModelContext(options);
  return {
    context,
    listThings: (input, options) => listThings(context, input, options),
  };
}

/**
 * `listThings` as data, for `sendWithResponse`.
 * @public
 */
export const listThingsOperation: Operation<
  ListThingsInput,
  ListThingsOutput,
  ListThingsErrors
> = {
  id: "error-model.listThings",
  method: "GET",
  path: "/v1/things",
  idempotent: true,
};

/**
 * List things.
 *
 * @example
 * ```ts
 * const answer = await errorModel.listThings();
 * ```
 * @public
 */
export function listThings(
  context: ErrorModelContext,
  input: ListThingsInput = {},
  options?: CallOptions,
): Promise<ListThingsOutput> {
  return send(context, listThingsOperation, input, options);
}

/**
 * Whether an error is the answer of `listThings` with this status and a JSON object of the service as its body, which
 * is then typed.
 *
 * @public
 */
export function isListThingsError<Status extends keyof ListThingsErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListThingsErrors[Status]> {
  return isErrorOf(error, "error-model.listThings", status) && !isGatewayError(error);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createErrorModelContext(options: ErrorModelOptions): ErrorModelContext {
  return createContext(
    {
      name: "error-model",
      userAgent: "@example/error-model/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createErrorModelClient` and `createErrorModelContext`.
 * @public
 */
export type ErrorModelOptions = ClientOptions<ErrorModelRegion>;

/**
 * The first argument of each operation of Service error-model, created by `createErrorModelContext`.
 * @public
 */
export type ErrorModelContext = Context<"error-model">;

/**
 * A region that Service error-model is served in; for any other address give `endpoint`.
 * @public
 */
export type ErrorModelRegion = never;
