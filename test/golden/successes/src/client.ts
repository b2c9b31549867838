// Made by templates/client/client.mustache from test/golden/successes.yaml; change those.
import {
  type ApiError,
  type CallOptions,
  type ClientOptions,
  type Context,
  type ErrorBody,
  type ErrorStatus,
  type Operation,
  type Pagination,
  type Paginator,
  createContext,
  isErrorIn,
  isGatewayError,
  paginate,
  readByStatus,
  readDownload,
  readGatewayError,
  readJson,
  readNothing,
  readNullable,
  send,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  DeleteJobErrors,
  DeleteJobInput,
  DeleteJobOutput,
  ExportJobAnswers,
  ExportJobErrors,
  ExportJobInput,
  ExportJobOutput,
  ListItemsAnswers,
  ListItemsErrors,
  ListItemsInput,
  ListItemsOutput,
  PokeErrors,
  PokeInput,
  PokeOutput,
  ShowOwnerErrors,
  ShowOwnerInput,
  ShowOwnerOutput,
  StartJobAnswers,
  StartJobErrors,
  StartJobInput,
  StartJobOutput,
  TouchErrors,
  TouchInput,
  TouchOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service successes as a method.
 * @public
 */
export interface SuccessesClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: SuccessesContext;
  /** Delete a job. Old services answer 200, new ones 202. */
  deleteJob(
    input: DeleteJobInput,
    options?: CallOptions,
  ): Promise<DeleteJobOutput>;
  /** Download what a job has made, once there is something. */
  exportJob(
    input: ExportJobInput,
    options?: CallOptions,
  ): Promise<ExportJobOutput>;
  /** List items, or say that there are none. */
  listItems(
    input?: ListItemsInput,
    options?: CallOptions,
  ): Promise<ListItemsOutput>;
  /** Returns the items of all pages of `listItems`. */
  paginateListItems(
    input?: ListItemsInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListItemsAnswers[200]["items"]>[number], ListItemsOutput>;
  /** One answer for all that may come. */
  poke(
    input?: PokeInput,
    options?: CallOptions,
  ): Promise<PokeOutput>;
  /** Show whose job it is; null when it is nobody's. */
  showOwner(
    input: ShowOwnerInput,
    options?: CallOptions,
  ): Promise<ShowOwnerOutput>;
  /** Start a job, or show what it has done at once. */
  startJob(
    input?: StartJobInput,
    options?: CallOptions,
  ): Promise<StartJobOutput>;
  /** Any success. */
  touch(
    input?: TouchInput,
    options?: CallOptions,
  ): Promise<TouchOutput>;
}

/**
 * Creates a client with every operation of Service successes as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createSuccessesClient(options: SuccessesOptions): SuccessesClient {
  const context = createSuccessesContext(options);
  return {
    context,
    deleteJob: (input, options) => deleteJob(context, input, options),
    exportJob: (input, options) => exportJob(context, input, options),
    listItems: (input, options) => listItems(context, input, options),
    paginateListItems: (input, options) => paginateListItems(context, input, options),
    poke: (input, options) => poke(context, input, options),
    showOwner: (input, options) => showOwner(context, input, options),
    startJob: (input, options) => startJob(context, input, options),
    touch: (input, options) => touch(context, input, options),
  };
}

/**
 * `deleteJob` as data, for `sendWithResponse`.
 * @public
 */
export const deleteJobOperation: Operation<
  DeleteJobInput,
  DeleteJobOutput,
  DeleteJobErrors
> = {
  id: "successes.deleteJob",
  method: "DELETE",
  path: "/v1/jobs/{id}",
  idempotent: true,
};

/**
 * Delete a job. Old services answer 200, new ones 202.
 *
 * It is retried when its outcome is not known; it then rejects with 404 if the first request had deleted after all.
 *
 * @example
 * ```ts
 * const answer = await successes.deleteJob({ id: "1" });
 * ```
 * @public
 */
export function deleteJob(
  context: SuccessesContext,
  input: DeleteJobInput,
  options?: CallOptions,
): Promise<DeleteJobOutput> {
  return send(context, deleteJobOperation, input, options);
}

/**
 * `exportJob` as data, for `sendWithResponse`.
 * @public
 */
export const exportJobOperation: Operation<
  ExportJobInput,
  ExportJobOutput,
  ExportJobErrors,
  ExportJobAnswers
> = {
  id: "successes.exportJob",
  method: "GET",
  path: "/v1/jobs/{id}",
  returns: /* @__PURE__ */ readByStatus({ 202: readJson, default: readDownload }),
  idempotent: true,
};

/**
 * Download what a job has made, once there is something.
 *
 * @example
 * ```ts
 * const file = await successes.exportJob({ id: "1" });
 * const bytes = await file.bytes();
 * ```
 * @public
 */
export function exportJob(
  context: SuccessesContext,
  input: ExportJobInput,
  options?: CallOptions,
): Promise<ExportJobOutput> {
  return send(context, exportJobOperation, input, options);
}

/**
 * `listItems` as data, for `sendWithResponse`.
 * @public
 */
export const listItemsOperation: Operation<
  ListItemsInput,
  ListItemsOutput,
  ListItemsErrors,
  ListItemsAnswers
> = {
  id: "successes.listItems",
  method: "GET",
  path: "/v1/items",
  query: ["offset", "limit"],
  write: writeInput,
  returns: /* @__PURE__ */ readByStatus({ 204: readNothing }),
  idempotent: true,
};

/**
 * List items, or say that there are none.
 *
 * @example
 * ```ts
 * const answer = await successes.listItems();
 * ```
 * @public
 */
export function listItems(
  context: SuccessesContext,
  input: ListItemsInput = {},
  options?: CallOptions,
): Promise<ListItemsOutput> {
  return send(context, listItemsOperation, input, options);
}

/**
 * How the pages of `listItems` are requested.
 * @public
 */
export const listItemsPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 10,
  items: "/items",
  total: "/total",
};

/**
 * Returns the items of all pages of `listItems`; a page is requested when its first item is needed. `pages()` returns
 * whole answers.
 *
 * @public
 */
export function paginateListItems(
  context: SuccessesContext,
  input: ListItemsInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListItemsAnswers[200]["items"]>[number], ListItemsOutput> {
  return paginate(context, listItemsOperation, listItemsPagination, input, options);
}

/**
 * `poke` as data, for `sendWithResponse`.
 * @public
 */
export const pokeOperation: Operation<
  PokeInput,
  PokeOutput,
  PokeErrors
> = {
  id: "successes.poke",
  method: "POST",
  path: "/v1/default",
};

/**
 * One answer for all that may come.
 *
 * @example
 * ```ts
 * const answer = await successes.poke();
 * ```
 * @public
 */
export function poke(
  context: SuccessesContext,
  input: PokeInput = {},
  options?: CallOptions,
): Promise<PokeOutput> {
  return send(context, pokeOperation, input, options);
}

/**
 * Whether an error is the answer of `poke` with this status and a JSON object of the service as its body, which is then
 * typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @public
 */
export function isPokeError<Status extends ErrorStatus<PokeErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<PokeErrors, Status>> {
  return isErrorIn(error, "successes.poke", status, ["default"]) && !isGatewayError(error);
}

/**
 * `showOwner` as data, for `sendWithResponse`.
 * @public
 */
export const showOwnerOperation: Operation<
  ShowOwnerInput,
  ShowOwnerOutput,
  ShowOwnerErrors
> = {
  id: "successes.showOwner",
  method: "GET",
  path: "/v1/jobs/{id}/owner",
  returns: readNullable,
  idempotent: true,
};

/**
 * Show whose job it is; null when it is nobody's.
 *
 * @example
 * ```ts
 * const answer = await successes.showOwner({ id: "1" });
 * ```
 * @public
 */
export function showOwner(
  context: SuccessesContext,
  input: ShowOwnerInput,
  options?: CallOptions,
): Promise<ShowOwnerOutput> {
  return send(context, showOwnerOperation, input, options);
}

/**
 * `startJob` as data, for `sendWithResponse`.
 * @public
 */
export const startJobOperation: Operation<
  StartJobInput,
  StartJobOutput,
  StartJobErrors,
  StartJobAnswers
> = {
  id: "successes.startJob",
  method: "POST",
  path: "/v1/jobs",
  returns: /* @__PURE__ */ readByStatus({ 204: readNothing }),
};

/**
 * Start a job, or show what it has done at once.
 *
 * @example
 * ```ts
 * const answer = await successes.startJob();
 * ```
 * @public
 */
export function startJob(
  context: SuccessesContext,
  input: StartJobInput = {},
  options?: CallOptions,
): Promise<StartJobOutput> {
  return send(context, startJobOperation, input, options);
}

/**
 * `touch` as data, for `sendWithResponse`.
 * @public
 */
export const touchOperation: Operation<
  TouchInput,
  TouchOutput,
  TouchErrors
> = {
  id: "successes.touch",
  method: "POST",
  path: "/v1/any",
};

/**
 * Any success.
 *
 * @example
 * ```ts
 * const answer = await successes.touch();
 * ```
 * @public
 */
export function touch(
  context: SuccessesContext,
  input: TouchInput = {},
  options?: CallOptions,
): Promise<TouchOutput> {
  return send(context, touchOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createSuccessesContext(options: SuccessesOptions): SuccessesContext {
  return createContext(
    {
      name: "successes",
      userAgent: "@example/successes/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createSuccessesClient` and `createSuccessesContext`.
 * @public
 */
export type SuccessesOptions = ClientOptions<SuccessesRegion>;

/**
 * The first argument of each operation of Service successes, created by `createSuccessesContext`.
 * @public
 */
export type SuccessesContext = Context<"successes">;

/**
 * A region that Service successes is served in; for any other address give `endpoint`.
 * @public
 */
export type SuccessesRegion = never;
