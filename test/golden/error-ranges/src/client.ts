// Made by templates/client/client.mustache from test/golden/error-ranges.yaml; change those.
import {
  type ApiError,
  type CallOptions,
  type ClientOptions,
  type Context,
  type ErrorBody,
  type ErrorStatus,
  type Operation,
  createContext,
  isErrorIn,
  isGatewayError,
  readGatewayError,
  send,
} from "@hwcloud-openapi/runtime";
import type {
  ListOthersErrors,
  ListOthersInput,
  ListOthersOutput,
  ListThingsErrors,
  ListThingsInput,
  ListThingsOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service error-ranges as a method.
 * @public
 */
export interface ErrorRangesClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: ErrorRangesContext;
  /** List other things. */
  listOthers(
    input?: ListOthersInput,
    options?: CallOptions,
  ): Promise<ListOthersOutput>;
  /** List things. */
  listThings(
    input?: ListThingsInput,
    options?: CallOptions,
  ): Promise<ListThingsOutput>;
}

/**
 * Creates a client with every operation of Service error-ranges as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createErrorRangesClient(options: ErrorRangesOptions): ErrorRangesClient {
  const context = createErrorRangesContext(options);
  return {
    context,
    listOthers: (input, options) => listOthers(context, input, options),
    listThings: (input, options) => listThings(context, input, options),
  };
}

/**
 * `listOthers` as data, for `sendWithResponse`.
 * @public
 */
export const listOthersOperation: Operation<
  ListOthersInput,
  ListOthersOutput,
  ListOthersErrors
> = {
  id: "error-ranges.listOthers",
  method: "GET",
  path: "/v1/others",
  idempotent: true,
};

/**
 * List other things.
 *
 * @example
 * ```ts
 * const answer = await errorRanges.listOthers();
 * ```
 * @public
 */
export function listOthers(
  context: ErrorRangesContext,
  input: ListOthersInput = {},
  options?: CallOptions,
): Promise<ListOthersOutput> {
  return send(context, listOthersOperation, input, options);
}

/**
 * Whether an error is the answer of `listOthers` with this status and a JSON object of the service as its body, which
 * is then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @public
 */
export function isListOthersError<Status extends ErrorStatus<ListOthersErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<ListOthersErrors, Status>> {
  return isErrorIn(error, "error-ranges.listOthers", status, ["5XX"]) && !isGatewayError(error);
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
  id: "error-ranges.listThings",
  method: "GET",
  path: "/v1/things",
  idempotent: true,
};

/**
 * List things.
 *
 * @example
 * ```ts
 * const answer = await errorRanges.listThings();
 * ```
 * @public
 */
export function listThings(
  context: ErrorRangesContext,
  input: ListThingsInput = {},
  options?: CallOptions,
): Promise<ListThingsOutput> {
  return send(context, listThingsOperation, input, options);
}

/**
 * Whether an error is the answer of `listThings` with this status and a JSON object of the service as its body, which
 * is then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @public
 */
export function isListThingsError<Status extends ErrorStatus<ListThingsErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<ListThingsErrors, Status>> {
  return isErrorIn(error, "error-ranges.listThings", status, [400, "4XX", "default"]) && !isGatewayError(error);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createErrorRangesContext(options: ErrorRangesOptions): ErrorRangesContext {
  return createContext(
    {
      name: "error-ranges",
      userAgent: "@example/error-ranges/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createErrorRangesClient` and `createErrorRangesContext`.
 * @public
 */
export type ErrorRangesOptions = ClientOptions<ErrorRangesRegion>;

/**
 * The first argument of each operation of Service error-ranges, created by `createErrorRangesContext`.
 * @public
 */
export type ErrorRangesContext = Context<"error-ranges">;

/**
 * A region that Service error-ranges is served in; for any other address give `endpoint`.
 * @public
 */
export type ErrorRangesRegion = never;
