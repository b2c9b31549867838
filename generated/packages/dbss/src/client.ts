// Made by templates/client/client.mustache from spec/dbss/openapi.yaml; change those.
import {
  type ApiError,
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  type Pagination,
  type Paginator,
  type StartOptions,
  type Starts,
  type WaitOptions,
  type Waiter,
  createContext,
  findItem,
  isErrorOf,
  isGatewayError,
  paginate,
  readGatewayError,
  readNothing,
  send,
  startAndWait,
  waitFor,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  ListAuditInstanceJobsNewErrors,
  ListAuditInstanceJobsNewInput,
  ListAuditInstanceJobsNewOutput,
  ListAuditInstancesLastErrors,
  ListAuditInstancesLastInput,
  ListAuditInstancesLastOutput,
  ListAuditSummaryInfosErrors,
  ListAuditSummaryInfosInput,
  ListAuditSummaryInfosOutput,
  ShowAuditStatisticsErrors,
  ShowAuditStatisticsInput,
  ShowAuditStatisticsOutput,
  ShowAuditTaskStatusErrors,
  ShowAuditTaskStatusInput,
  ShowAuditTaskStatusOutput,
  UpdateAuditTaskStatusErrors,
  UpdateAuditTaskStatusInput,
  UpdateAuditTaskStatusOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Database Security Service as a method.
 * @public
 */
export interface DbssClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: DbssContext;
  /**
   * List the jobs that create an audit instance.
   *
   * Returns the jobs that create an audit instance, with how each stands and why it failed. The instance is asked for
   * by its resource id, which the list of instances has.
   */
  listAuditInstanceJobsNew(
    input: ListAuditInstanceJobsNewInput,
    options?: CallOptions,
  ): Promise<ListAuditInstanceJobsNewOutput>;
  /**
   * Resolves with the last answer of `listAuditInstanceJobsNew`, which is polled until the work has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed or time is up.
   */
  waitForAuditInstanceJob(
    input: ListAuditInstanceJobsNewInput,
    options?: WaitOptions<ListAuditInstanceJobsNewOutput>,
  ): Promise<ListAuditInstanceJobsNewOutput>;
  /**
   * List the audit instances.
   *
   * Returns the audit instances of the project, page by page, with their state and what is being done with them.
   * Starting, stopping or restarting an instance has ended when its member task is NO_TASK again. There is no function
   * that waits for that, since an instance cannot be asked for alone, and NO_TASK is what it has before as well.
   */
  listAuditInstancesLast(
    input?: ListAuditInstancesLastInput,
    options?: CallOptions,
  ): Promise<ListAuditInstancesLastOutput>;
  /** Returns the items of all pages of `listAuditInstancesLast`. */
  paginateListAuditInstancesLast(
    input?: ListAuditInstancesLastInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListAuditInstancesLastOutput["instances"]>[number], ListAuditInstancesLastOutput>;
  /**
   * List the audit summaries of the instances.
   *
   * Returns what the audit has counted for all instances of the project, and for each instance, page by page. These are
   * most likely the figures that the audit summary task with the service type audit brings up to date: the vendor has
   * the two in one chapter, and they have the same totals, but nothing says so.
   */
  listAuditSummaryInfos(
    input?: ListAuditSummaryInfosInput,
    options?: CallOptions,
  ): Promise<ListAuditSummaryInfosOutput>;
  /** Returns the items of all pages of `listAuditSummaryInfos`. */
  paginateListAuditSummaryInfos(
    input?: ListAuditSummaryInfosInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListAuditSummaryInfosOutput["data_list"]>[number], ListAuditSummaryInfosOutput>;
  /**
   * Show the risks of all instances.
   *
   * Returns the risks that the audit has found in all instances of the project, by database and by rule, and which
   * instances are too old to be counted. These are most likely the figures that the audit summary task with the service
   * type risk brings up to date: the vendor has the two in one chapter, and they are of the same kind, but nothing says
   * so. No source that is known states the errors of this operation.
   */
  showAuditStatistics(
    input?: ShowAuditStatisticsInput,
    options?: CallOptions,
  ): Promise<ShowAuditStatisticsOutput>;
  /**
   * Show the audit summary task.
   *
   * Returns the status of the audit summary task of one service type, whether it is switched on, how many instances it
   * has counted, and the time span that it covers.
   */
  showAuditTaskStatus(
    input: ShowAuditTaskStatusInput,
    options?: CallOptions,
  ): Promise<ShowAuditTaskStatusOutput>;
  /**
   * Resolves with the last answer of `showAuditTaskStatus`, which is polled until the work has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed or time is up.
   */
  waitForAuditTask(
    input: ShowAuditTaskStatusInput,
    options?: WaitOptions<ShowAuditTaskStatusOutput>,
  ): Promise<ShowAuditTaskStatusOutput>;
  /**
   * Switch the audit summary task, or update it now.
   *
   * Returns nothing once the audit summary task has been switched on or off (oper_type switch, with code), or told to
   * update the summary now (oper_type execute). The function that waits as well is for the latter: a run that began
   * before does not count, and a task that was only switched on or off may not run for long.
   */
  updateAuditTaskStatus(
    input: UpdateAuditTaskStatusInput,
    options?: CallOptions,
  ): Promise<UpdateAuditTaskStatusOutput>;
  /**
   * Calls `updateAuditTaskStatus` and resolves with the last answer of `waitForAuditTask` once the work that it starts
   * has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed, at once or later, or time is up.
   */
  updateAuditTaskStatusAndWait(
    input: UpdateAuditTaskStatusInput,
    options?: StartOptions<ShowAuditTaskStatusOutput>,
  ): Promise<ShowAuditTaskStatusOutput>;
}

/**
 * Creates a client with every operation of Database Security Service as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createDbssClient(options: DbssOptions): DbssClient {
  const context = createDbssContext(options);
  return {
    context,
    listAuditInstanceJobsNew: (input, options) => listAuditInstanceJobsNew(context, input, options),
    waitForAuditInstanceJob: (input, options) => waitForAuditInstanceJob(context, input, options),
    listAuditInstancesLast: (input, options) => listAuditInstancesLast(context, input, options),
    paginateListAuditInstancesLast: (input, options) => paginateListAuditInstancesLast(context, input, options),
    listAuditSummaryInfos: (input, options) => listAuditSummaryInfos(context, input, options),
    paginateListAuditSummaryInfos: (input, options) => paginateListAuditSummaryInfos(context, input, options),
    showAuditStatistics: (input, options) => showAuditStatistics(context, input, options),
    showAuditTaskStatus: (input, options) => showAuditTaskStatus(context, input, options),
    waitForAuditTask: (input, options) => waitForAuditTask(context, input, options),
    updateAuditTaskStatus: (input, options) => updateAuditTaskStatus(context, input, options),
    updateAuditTaskStatusAndWait: (input, options) => updateAuditTaskStatusAndWait(context, input, options),
  };
}

/**
 * `listAuditInstanceJobsNew` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export const listAuditInstanceJobsNewOperation: Operation<
  ListAuditInstanceJobsNewInput,
  ListAuditInstanceJobsNewOutput,
  ListAuditInstanceJobsNewErrors
> = {
  id: "dbss.listAuditInstanceJobsNew",
  method: "GET",
  path: "/v1/{project_id}/audit/{resource_id}/jobs",
  project: "project_id",
  idempotent: true,
};

/**
 * List the jobs that create an audit instance.
 *
 * Returns the jobs that create an audit instance, with how each stands and why it failed. The instance is asked for by
 * its resource id, which the list of instances has.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @example
 * ```ts
 * const answer = await dbss.listAuditInstanceJobsNew({ resource_id: "c3a1f850-7e6d-4b29-8f04-9d5b2e1c7a38" });
 * ```
 * @public
 */
export function listAuditInstanceJobsNew(
  context: DbssContext,
  input: ListAuditInstanceJobsNewInput,
  options?: CallOptions,
): Promise<ListAuditInstanceJobsNewOutput> {
  return send(context, listAuditInstanceJobsNewOperation, input, options);
}

/**
 * Whether an error is the answer of `listAuditInstanceJobsNew` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export function isListAuditInstanceJobsNewError<Status extends keyof ListAuditInstanceJobsNewErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListAuditInstanceJobsNewErrors[Status]> {
  return isErrorOf(error, "dbss.listAuditInstanceJobsNew", status) && !isGatewayError(error);
}

/**
 * The answers at which `waitForAuditInstanceJob` ends.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export const auditInstanceJobWaiter: Waiter = {
  name: "AuditInstanceJob",
  select: { items: "/jobs", where: { resource_id: "/resource_id" } },
  acceptors: [
    { pointer: "/status", matches: "^SUCCESS$", outcome: "success" },
    { pointer: "/status", matches: "^(?:FAIL|ERROR)$", outcome: "failure" },
  ],
  find: findItem,
};

/**
 * Resolves with the last answer of `listAuditInstanceJobsNew`, which is polled until the work has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed or time is up.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export function waitForAuditInstanceJob(
  context: DbssContext,
  input: ListAuditInstanceJobsNewInput,
  options?: WaitOptions<ListAuditInstanceJobsNewOutput>,
): Promise<ListAuditInstanceJobsNewOutput> {
  return waitFor(context, listAuditInstanceJobsNewOperation, auditInstanceJobWaiter, input, options);
}

/**
 * `listAuditInstancesLast` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export const listAuditInstancesLastOperation: Operation<
  ListAuditInstancesLastInput,
  ListAuditInstancesLastOutput,
  ListAuditInstancesLastErrors
> = {
  id: "dbss.listAuditInstancesLast",
  method: "GET",
  path: "/v2/{project_id}/audit/instances",
  project: "project_id",
  query: ["offset", "limit"],
  write: writeInput,
  idempotent: true,
};

/**
 * List the audit instances.
 *
 * Returns the audit instances of the project, page by page, with their state and what is being done with them.
 * Starting, stopping or restarting an instance has ended when its member task is NO_TASK again. There is no function
 * that waits for that, since an instance cannot be asked for alone, and NO_TASK is what it has before as well.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @example
 * ```ts
 * const answer = await dbss.listAuditInstancesLast();
 * ```
 * @public
 */
export function listAuditInstancesLast(
  context: DbssContext,
  input: ListAuditInstancesLastInput = {},
  options?: CallOptions,
): Promise<ListAuditInstancesLastOutput> {
  return send(context, listAuditInstancesLastOperation, input, options);
}

/**
 * Whether an error is the answer of `listAuditInstancesLast` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export function isListAuditInstancesLastError<Status extends keyof ListAuditInstancesLastErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListAuditInstancesLastErrors[Status]> {
  return isErrorOf(error, "dbss.listAuditInstancesLast", status) && !isGatewayError(error);
}

/**
 * How the pages of `listAuditInstancesLast` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export const listAuditInstancesLastPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: "1000",
  items: "/instances",
  total: "/total",
  write: String,
};

/**
 * Returns the items of all pages of `listAuditInstancesLast`; a page is requested when its first item is needed.
 * `pages()` returns whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export function paginateListAuditInstancesLast(
  context: DbssContext,
  input: ListAuditInstancesLastInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListAuditInstancesLastOutput["instances"]>[number], ListAuditInstancesLastOutput> {
  return paginate(context, listAuditInstancesLastOperation, listAuditInstancesLastPagination, input, options);
}

/**
 * `listAuditSummaryInfos` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @public
 */
export const listAuditSummaryInfosOperation: Operation<
  ListAuditSummaryInfosInput,
  ListAuditSummaryInfosOutput,
  ListAuditSummaryInfosErrors
> = {
  id: "dbss.listAuditSummaryInfos",
  method: "GET",
  path: "/v2/{project_id}/audit/summary/info",
  project: "project_id",
  query: ["offset", "limit"],
  write: writeInput,
  idempotent: true,
};

/**
 * List the audit summaries of the instances.
 *
 * Returns what the audit has counted for all instances of the project, and for each instance, page by page. These are
 * most likely the figures that the audit summary task with the service type audit brings up to date: the vendor has the
 * two in one chapter, and they have the same totals, but nothing says so.
 *
 * Differs from the vendor's page. The page says: The European editions of 2025-06 have no such member. Here it is: It
 * is there. Reason: The definition has it, and so have the other editions from 2024-11 on.
 *
 * Differs from the vendor's page. The page says: In editions of 2024 and 2025-06 an error has one member, error, which
 * holds error_code and error_msg. Here it is: An error has error_code and error_msg at its root. Reason: The definition
 * has them there, and so have the editions since 2025-09.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @example
 * ```ts
 * const answer = await dbss.listAuditSummaryInfos();
 * ```
 * @public
 */
export function listAuditSummaryInfos(
  context: DbssContext,
  input: ListAuditSummaryInfosInput = {},
  options?: CallOptions,
): Promise<ListAuditSummaryInfosOutput> {
  return send(context, listAuditSummaryInfosOperation, input, options);
}

/**
 * Whether an error is the answer of `listAuditSummaryInfos` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @public
 */
export function isListAuditSummaryInfosError<Status extends keyof ListAuditSummaryInfosErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListAuditSummaryInfosErrors[Status]> {
  return isErrorOf(error, "dbss.listAuditSummaryInfos", status) && !isGatewayError(error);
}

/**
 * How the pages of `listAuditSummaryInfos` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @public
 */
export const listAuditSummaryInfosPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: "1000",
  items: "/data_list",
  total: "/total",
  write: String,
};

/**
 * Returns the items of all pages of `listAuditSummaryInfos`; a page is requested when its first item is needed.
 * `pages()` returns whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @public
 */
export function paginateListAuditSummaryInfos(
  context: DbssContext,
  input: ListAuditSummaryInfosInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListAuditSummaryInfosOutput["data_list"]>[number], ListAuditSummaryInfosOutput> {
  return paginate(context, listAuditSummaryInfosOperation, listAuditSummaryInfosPagination, input, options);
}

/**
 * `showAuditStatistics` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export const showAuditStatisticsOperation: Operation<
  ShowAuditStatisticsInput,
  ShowAuditStatisticsOutput,
  ShowAuditStatisticsErrors
> = {
  id: "dbss.showAuditStatistics",
  method: "GET",
  path: "/v1/{project_id}/audit/summary/risk/statistics",
  project: "project_id",
  idempotent: true,
};

/**
 * Show the risks of all instances.
 *
 * Returns the risks that the audit has found in all instances of the project, by database and by rule, and which
 * instances are too old to be counted. These are most likely the figures that the audit summary task with the service
 * type risk brings up to date: the vendor has the two in one chapter, and they are of the same kind, but nothing says
 * so. No source that is known states the errors of this operation.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @example
 * ```ts
 * const answer = await dbss.showAuditStatistics();
 * ```
 * @public
 */
export function showAuditStatistics(
  context: DbssContext,
  input: ShowAuditStatisticsInput = {},
  options?: CallOptions,
): Promise<ShowAuditStatisticsOutput> {
  return send(context, showAuditStatisticsOperation, input, options);
}

/**
 * `showAuditTaskStatus` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export const showAuditTaskStatusOperation: Operation<
  ShowAuditTaskStatusInput,
  ShowAuditTaskStatusOutput,
  ShowAuditTaskStatusErrors
> = {
  id: "dbss.showAuditTaskStatus",
  method: "GET",
  path: "/v3/{project_id}/audit/summary/{busi_type}/task-status",
  project: "project_id",
  idempotent: true,
};

/**
 * Show the audit summary task.
 *
 * Returns the status of the audit summary task of one service type, whether it is switched on, how many instances it
 * has counted, and the time span that it covers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @example
 * ```ts
 * const answer = await dbss.showAuditTaskStatus({ busi_type: "risk" });
 * ```
 * @public
 */
export function showAuditTaskStatus(
  context: DbssContext,
  input: ShowAuditTaskStatusInput,
  options?: CallOptions,
): Promise<ShowAuditTaskStatusOutput> {
  return send(context, showAuditTaskStatusOperation, input, options);
}

/**
 * Whether an error is the answer of `showAuditTaskStatus` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export function isShowAuditTaskStatusError<Status extends keyof ShowAuditTaskStatusErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ShowAuditTaskStatusErrors[Status]> {
  return isErrorOf(error, "dbss.showAuditTaskStatus", status) && !isGatewayError(error);
}

/**
 * The answers at which `waitForAuditTask` ends.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export const auditTaskWaiter: Waiter = {
  name: "AuditTask",
  startedAt: "/begin_time",
  acceptors: [
    { pointer: "/task_status", matches: "^2$", outcome: "success" },
    { pointer: "/task_status", matches: "^3$", outcome: "failure" },
  ],
};

/**
 * Resolves with the last answer of `showAuditTaskStatus`, which is polled until the work has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed or time is up.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export function waitForAuditTask(
  context: DbssContext,
  input: ShowAuditTaskStatusInput,
  options?: WaitOptions<ShowAuditTaskStatusOutput>,
): Promise<ShowAuditTaskStatusOutput> {
  return waitFor(context, showAuditTaskStatusOperation, auditTaskWaiter, input, options);
}

/**
 * `updateAuditTaskStatus` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @public
 */
export const updateAuditTaskStatusOperation: Operation<
  UpdateAuditTaskStatusInput,
  UpdateAuditTaskStatusOutput,
  UpdateAuditTaskStatusErrors
> = {
  id: "dbss.updateAuditTaskStatus",
  method: "POST",
  path: "/v1/{project_id}/audit/summary/{busi_type}/task-status",
  project: "project_id",
  body: "application/json",
  write: writeInput,
  returns: readNothing,
};

/**
 * Switch the audit summary task, or update it now.
 *
 * Returns nothing once the audit summary task has been switched on or off (oper_type switch, with code), or told to
 * update the summary now (oper_type execute). The function that waits as well is for the latter: a run that began
 * before does not count, and a task that was only switched on or off may not run for long.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @example
 * ```ts
 * await dbss.updateAuditTaskStatus({
 *   busi_type: "risk",
 *   body: { oper_type: "execute", query_begin_time: 1753344000000, query_end_time: 1753430400000 },
 * });
 * ```
 * @public
 */
export function updateAuditTaskStatus(
  context: DbssContext,
  input: UpdateAuditTaskStatusInput,
  options?: CallOptions,
): Promise<UpdateAuditTaskStatusOutput> {
  return send(context, updateAuditTaskStatusOperation, input, options);
}

/**
 * Whether an error is the answer of `updateAuditTaskStatus` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @public
 */
export function isUpdateAuditTaskStatusError<Status extends keyof UpdateAuditTaskStatusErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, UpdateAuditTaskStatusErrors[Status]> {
  return isErrorOf(error, "dbss.updateAuditTaskStatus", status) && !isGatewayError(error);
}

/**
 * How `updateAuditTaskStatusAndWait` finds the work again that `updateAuditTaskStatus` starts.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @public
 */
export const updateAuditTaskStatusStarts: Starts = {
  restarts: true,
  input: { "/project_id": "/project_id", "/busi_type": "/busi_type" },
};

/**
 * Calls `updateAuditTaskStatus` and resolves with the last answer of `waitForAuditTask` once the work that it starts
 * has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed, at once or later, or time is up.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @public
 */
export function updateAuditTaskStatusAndWait(
  context: DbssContext,
  input: UpdateAuditTaskStatusInput,
  options?: StartOptions<ShowAuditTaskStatusOutput>,
): Promise<ShowAuditTaskStatusOutput> {
  const work = {
    name: "updateAuditTaskStatusAndWait",
    operation: updateAuditTaskStatusOperation,
    asks: showAuditTaskStatusOperation,
    waiter: auditTaskWaiter,
    starts: updateAuditTaskStatusStarts,
  };
  return startAndWait(context, work, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createDbssContext(options: DbssOptions): DbssContext {
  return createContext(
    {
      name: "dbss",
      userAgent: "@hwcloud-openapi/dbss/0.3.0",
      servers: [
        {
          url: "https://dbss.{region}.myhuaweicloud.com",
          regions: [
            "af-north-1",
            "af-south-1",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "cn-east-2",
            "cn-east-3",
            "cn-east-4",
            "cn-east-5",
            "cn-north-1",
            "cn-north-11",
            "cn-north-12",
            "cn-north-2",
            "cn-north-4",
            "cn-north-9",
            "cn-south-1",
            "cn-south-2",
            "cn-south-4",
            "cn-southwest-2",
            "cn-southwest-3",
            "la-north-2",
            "la-south-2",
            "me-east-1",
            "my-kualalumpur-1",
            "ru-moscow-1",
            "ru-northwest-2",
            "sa-brazil-1",
            "tr-west-1",
          ],
        },
      ],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createDbssClient` and `createDbssContext`.
 * @public
 */
export type DbssOptions = ClientOptions<DbssRegion>;

/**
 * The first argument of each operation of Database Security Service, created by `createDbssContext`.
 * @public
 */
export type DbssContext = Context<"dbss">;

/**
 * A region that Database Security Service is served in; for any other address give `endpoint`.
 * @public
 */
export type DbssRegion =
  | "cn-south-2"
  | "cn-southwest-2"
  | "ap-southeast-1"
  | "cn-east-3"
  | "cn-south-1"
  | "cn-east-2"
  | "ap-southeast-3"
  | "ap-southeast-2"
  | "ru-northwest-2"
  | "af-south-1"
  | "sa-brazil-1"
  | "la-north-2"
  | "cn-north-1"
  | "cn-north-4"
  | "cn-north-2"
  | "la-south-2"
  | "cn-north-9"
  | "cn-north-11"
  | "me-east-1"
  | "cn-south-4"
  | "ap-southeast-4"
  | "tr-west-1"
  | "cn-east-5"
  | "my-kualalumpur-1"
  | "ru-moscow-1"
  | "cn-north-12"
  | "cn-east-4"
  | "cn-southwest-3"
  | "ap-southeast-5"
  | "af-north-1";
