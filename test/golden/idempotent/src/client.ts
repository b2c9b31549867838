// Made by templates/client/client.mustache from test/golden/idempotent.yaml; change those.
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
  ChangeRunsErrors,
  ChangeRunsInput,
  ChangeRunsOutput,
  DeleteRunsErrors,
  DeleteRunsInput,
  DeleteRunsOutput,
  DropOldestErrors,
  DropOldestInput,
  DropOldestOutput,
  KeepQueryErrors,
  KeepQueryInput,
  KeepQueryOutput,
  ListRunsErrors,
  ListRunsInput,
  ListRunsOutput,
  QueryRunsErrors,
  QueryRunsInput,
  QueryRunsOutput,
  StartRunAnewErrors,
  StartRunAnewInput,
  StartRunAnewOutput,
  StartRunErrors,
  StartRunInput,
  StartRunOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service idempotent as a method.
 * @public
 */
export interface IdempotentClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: IdempotentContext;
  /** Change runs. */
  changeRuns(
    input?: ChangeRunsInput,
    options?: CallOptions,
  ): Promise<ChangeRunsOutput>;
  /** Delete all runs. */
  deleteRuns(
    input?: DeleteRunsInput,
    options?: CallOptions,
  ): Promise<DeleteRunsOutput>;
  /** Drop the oldest query. */
  dropOldest(
    input?: DropOldestInput,
    options?: CallOptions,
  ): Promise<DropOldestOutput>;
  /** Keep a query. */
  keepQuery(
    input?: KeepQueryInput,
    options?: CallOptions,
  ): Promise<KeepQueryOutput>;
  /** List runs. */
  listRuns(
    input?: ListRunsInput,
    options?: CallOptions,
  ): Promise<ListRunsOutput>;
  /** Find runs. */
  queryRuns(
    input?: QueryRunsInput,
    options?: CallOptions,
  ): Promise<QueryRunsOutput>;
  /** Start a run. */
  startRun(
    input?: StartRunInput,
    options?: CallOptions,
  ): Promise<StartRunOutput>;
  /** Start a run anew. */
  startRunAnew(
    input?: StartRunAnewInput,
    options?: CallOptions,
  ): Promise<StartRunAnewOutput>;
}

/**
 * Creates a client with every operation of Service idempotent as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createIdempotentClient(options: IdempotentOptions): IdempotentClient {
  const context = createIdempotentContext(options);
  return {
    context,
    changeRuns: (input, options) => changeRuns(context, input, options),
    deleteRuns: (input, options) => deleteRuns(context, input, options),
    dropOldest: (input, options) => dropOldest(context, input, options),
    keepQuery: (input, options) => keepQuery(context, input, options),
    listRuns: (input, options) => listRuns(context, input, options),
    queryRuns: (input, options) => queryRuns(context, input, options),
    startRun: (input, options) => startRun(context, input, options),
    startRunAnew: (input, options) => startRunAnew(context, input, options),
  };
}

/**
 * `changeRuns` as data, for `sendWithResponse`.
 * @public
 */
export const changeRunsOperation: Operation<
  ChangeRunsInput,
  ChangeRunsOutput,
  ChangeRunsErrors
> = {
  id: "idempotent.changeRuns",
  method: "PATCH",
  path: "/v1/runs",
  returns: readNothing,
};

/**
 * Change runs.
 *
 * @example
 * ```ts
 * await idempotent.changeRuns();
 * ```
 * @public
 */
export function changeRuns(
  context: IdempotentContext,
  input: ChangeRunsInput = {},
  options?: CallOptions,
): Promise<ChangeRunsOutput> {
  return send(context, changeRunsOperation, input, options);
}

/**
 * `deleteRuns` as data, for `sendWithResponse`.
 * @public
 */
export const deleteRunsOperation: Operation<
  DeleteRunsInput,
  DeleteRunsOutput,
  DeleteRunsErrors
> = {
  id: "idempotent.deleteRuns",
  method: "DELETE",
  path: "/v1/runs",
  returns: readNothing,
  idempotent: true,
};

/**
 * Delete all runs.
 *
 * It is retried when its outcome is not known; it then rejects with 404 if the first request had deleted after all.
 *
 * @example
 * ```ts
 * await idempotent.deleteRuns();
 * ```
 * @public
 */
export function deleteRuns(
  context: IdempotentContext,
  input: DeleteRunsInput = {},
  options?: CallOptions,
): Promise<DeleteRunsOutput> {
  return send(context, deleteRunsOperation, input, options);
}

/**
 * `dropOldest` as data, for `sendWithResponse`.
 * @public
 */
export const dropOldestOperation: Operation<
  DropOldestInput,
  DropOldestOutput,
  DropOldestErrors
> = {
  id: "idempotent.dropOldest",
  method: "DELETE",
  path: "/v1/queries",
  returns: readNothing,
};

/**
 * Drop the oldest query.
 *
 * @example
 * ```ts
 * await idempotent.dropOldest();
 * ```
 * @public
 */
export function dropOldest(
  context: IdempotentContext,
  input: DropOldestInput = {},
  options?: CallOptions,
): Promise<DropOldestOutput> {
  return send(context, dropOldestOperation, input, options);
}

/**
 * `keepQuery` as data, for `sendWithResponse`.
 * @public
 */
export const keepQueryOperation: Operation<
  KeepQueryInput,
  KeepQueryOutput,
  KeepQueryErrors
> = {
  id: "idempotent.keepQuery",
  method: "PUT",
  path: "/v1/queries",
  returns: readNothing,
  idempotent: true,
};

/**
 * Keep a query.
 *
 * @example
 * ```ts
 * await idempotent.keepQuery();
 * ```
 * @public
 */
export function keepQuery(
  context: IdempotentContext,
  input: KeepQueryInput = {},
  options?: CallOptions,
): Promise<KeepQueryOutput> {
  return send(context, keepQueryOperation, input, options);
}

/**
 * `listRuns` as data, for `sendWithResponse`.
 * @public
 */
export const listRunsOperation: Operation<
  ListRunsInput,
  ListRunsOutput,
  ListRunsErrors
> = {
  id: "idempotent.listRuns",
  method: "GET",
  path: "/v1/runs",
  returns: readNothing,
  idempotent: true,
};

/**
 * List runs.
 *
 * @example
 * ```ts
 * await idempotent.listRuns();
 * ```
 * @public
 */
export function listRuns(
  context: IdempotentContext,
  input: ListRunsInput = {},
  options?: CallOptions,
): Promise<ListRunsOutput> {
  return send(context, listRunsOperation, input, options);
}

/**
 * `queryRuns` as data, for `sendWithResponse`.
 * @public
 */
export const queryRunsOperation: Operation<
  QueryRunsInput,
  QueryRunsOutput,
  QueryRunsErrors
> = {
  id: "idempotent.queryRuns",
  method: "POST",
  path: "/v1/queries",
  returns: readNothing,
  idempotent: true,
};

/**
 * Find runs.
 *
 * @example
 * ```ts
 * await idempotent.queryRuns();
 * ```
 * @public
 */
export function queryRuns(
  context: IdempotentContext,
  input: QueryRunsInput = {},
  options?: CallOptions,
): Promise<QueryRunsOutput> {
  return send(context, queryRunsOperation, input, options);
}

/**
 * `startRun` as data, for `sendWithResponse`.
 * @public
 */
export const startRunOperation: Operation<
  StartRunInput,
  StartRunOutput,
  StartRunErrors
> = {
  id: "idempotent.startRun",
  method: "POST",
  path: "/v1/runs",
  returns: readNothing,
};

/**
 * Start a run.
 *
 * @example
 * ```ts
 * await idempotent.startRun();
 * ```
 * @public
 */
export function startRun(
  context: IdempotentContext,
  input: StartRunInput = {},
  options?: CallOptions,
): Promise<StartRunOutput> {
  return send(context, startRunOperation, input, options);
}

/**
 * `startRunAnew` as data, for `sendWithResponse`.
 * @public
 */
export const startRunAnewOperation: Operation<
  StartRunAnewInput,
  StartRunAnewOutput,
  StartRunAnewErrors
> = {
  id: "idempotent.startRunAnew",
  method: "PUT",
  path: "/v1/runs",
  returns: readNothing,
};

/**
 * Start a run anew.
 *
 * @example
 * ```ts
 * await idempotent.startRunAnew();
 * ```
 * @public
 */
export function startRunAnew(
  context: IdempotentContext,
  input: StartRunAnewInput = {},
  options?: CallOptions,
): Promise<StartRunAnewOutput> {
  return send(context, startRunAnewOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createIdempotentContext(options: IdempotentOptions): IdempotentContext {
  return createContext(
    {
      name: "idempotent",
      userAgent: "@example/idempotent/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createIdempotentClient` and `createIdempotentContext`.
 * @public
 */
export type IdempotentOptions = ClientOptions<IdempotentRegion>;

/**
 * The first argument of each operation of Service idempotent, created by `createIdempotentContext`.
 * @public
 */
export type IdempotentContext = Context<"idempotent">;

/**
 * A region that Service idempotent is served in; for any other address give `endpoint`.
 * @public
 */
export type IdempotentRegion = never;
