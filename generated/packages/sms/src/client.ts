// Made by templates/client/client.mustache from spec/sms/openapi.yaml; change those.
import {
  type ApiError,
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  type PagedInput,
  type Pagination,
  type Paginator,
  type WaitOptions,
  type Waiter,
  createContext,
  isErrorOf,
  isGatewayError,
  maskSensitive,
  paginate,
  readDownload,
  readGatewayError,
  readNothing,
  send,
  waitFor,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  DeleteTaskErrors,
  DeleteTaskInput,
  DeleteTaskOutput,
  DeleteTasksErrors,
  DeleteTasksInput,
  DeleteTasksOutput,
  ExportConsistencyResultsErrors,
  ExportConsistencyResultsInput,
  ExportConsistencyResultsOutput,
  ListErrorServersErrors,
  ListErrorServersInput,
  ListErrorServersOutput,
  ListServersErrors,
  ListServersInput,
  ListServersOutput,
  ListTasksErrors,
  ListTasksInput,
  ListTasksOutput,
  ShowConfigSettingErrors,
  ShowConfigSettingInput,
  ShowConfigSettingOutput,
  ShowConsistencyResultErrors,
  ShowConsistencyResultInput,
  ShowConsistencyResultOutput,
  ShowTaskErrors,
  ShowTaskInput,
  ShowTaskOutput,
  UpdateTaskStatusErrors,
  UpdateTaskStatusInput,
  UpdateTaskStatusOutput,
  UploadSpecialConfigurationSettingErrors,
  UploadSpecialConfigurationSettingInput,
  UploadSpecialConfigurationSettingOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Server Migration Service as a method.
 * @public
 */
export interface SmsClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: SmsContext;
  /**
   * Delete a migration task.
   *
   * Deletes one migration task. It is refused while the source server is connected and its state is one of initialize,
   * stopping, deleting, cloning, replicate, syncing, cutovering, skipping, clearing or premiging. A task that is gone
   * already is answered 404 with SMS.7703: after a repeat, because no answer came the first time, that may mean that
   * the first request did it.
   */
  deleteTask(
    input: DeleteTaskInput,
    options?: CallOptions,
  ): Promise<DeleteTaskOutput>;
  /**
   * Delete several migration tasks.
   *
   * Deletes up to 50 migration tasks. A task is refused while its source server is connected and in a state that keeps
   * a single one from being deleted. No source says what becomes of the others then. The request is not sent again when
   * no answer comes; list the tasks first.
   */
  deleteTasks(
    input: DeleteTasksInput,
    options?: CallOptions,
  ): Promise<DeleteTasksOutput>;
  /**
   * Export consistency results.
   *
   * Returns one file with the consistency results of up to 200 migration tasks. The format of the file is not
   * documented: take it as bytes. Asking again changes nothing on the server.
   */
  exportConsistencyResults(
    input: ExportConsistencyResultsInput,
    options?: CallOptions,
  ): Promise<ExportConsistencyResultsOutput>;
  /**
   * List the source servers whose migration met errors.
   *
   * Returns the source servers whose migration met errors, page by page, each with its error, and how many there are.
   * offset counts servers and has to be given, 0 for the first page. Identity policies know the needed permission as
   * sms:server:listErrors.
   */
  listErrorServers(
    input: ListErrorServersInput,
    options?: CallOptions,
  ): Promise<ListErrorServersOutput>;
  /** Returns the items of all pages of `listErrorServers`. */
  paginateListErrorServers(
    input?: PagedInput<ListErrorServersInput, "offset">,
    options?: CallOptions,
  ): Paginator<NonNullable<ListErrorServersOutput["migration_errors"]>[number], ListErrorServersOutput>;
  /**
   * List the source servers.
   *
   * Returns the source servers that fit a filter, page by page, and how many there are. An agent that runs on a server
   * registers it here. is_consistency_result_exist tells of which servers there are results of a consistency check.
   * offset counts servers. Identity policies know the needed permission as sms:server:list.
   */
  listServers(
    input?: ListServersInput,
    options?: CallOptions,
  ): Promise<ListServersOutput>;
  /** Returns the items of all pages of `listServers`. */
  paginateListServers(
    input?: ListServersInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListServersOutput["source_servers"]>[number], ListServersOutput>;
  /**
   * List the migration tasks.
   *
   * Returns the migration tasks that fit a filter, page by page, and how many there are. The service makes such a task
   * when the target of a source server is set up. A task has fewer members here than where it is shown by itself.
   * offset counts tasks. Identity policies know the needed permission as sms:server:listTask.
   */
  listTasks(
    input?: ListTasksInput,
    options?: CallOptions,
  ): Promise<ListTasksOutput>;
  /** Returns the items of all pages of `listTasks`. */
  paginateListTasks(
    input?: ListTasksInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListTasksOutput["tasks"]>[number], ListTasksOutput>;
  /**
   * Show the settings of a migration task.
   *
   * Returns the settings of a migration task, all of them or one: what is migrated, synchronised and compared, and with
   * which means. Identity policies know the needed permission as sms:server:getTaskConfig.
   */
  showConfigSetting(
    input: ShowConfigSettingInput,
    options?: CallOptions,
  ): Promise<ShowConfigSettingOutput>;
  /**
   * Show the consistency results of a task.
   *
   * Returns the results of the consistency checks of one migration task: for each directory how many files were
   * compared, differ, are missing or are too many. No source shows a state of a running check, so that nothing waits
   * for its end: ask until there is a check whose finished_time is later than those before. Identity policies know the
   * needed permission as sms:server:getConsistencyCheckResult.
   */
  showConsistencyResult(
    input: ShowConsistencyResultInput,
    options?: CallOptions,
  ): Promise<ShowConsistencyResultOutput>;
  /**
   * Show a migration task.
   *
   * Returns one migration task with its steps, its source, its target and their disks. Its state tells how far it has
   * come; no member tells of a consistency check, whose results are asked for by themselves. The wait for its start
   * ends when it is RUNNING or SYNCING. The wait for its end takes any end for it, that of an earlier run too: after a
   * start wait for the start first. A migration may take hours, and a task that keeps its target up to date stays
   * SYNCING until the target is launched: give the wait the time that it needs. Identity policies know the needed
   * permission as sms:server:getTask.
   */
  showTask(
    input: ShowTaskInput,
    options?: CallOptions,
  ): Promise<ShowTaskOutput>;
  /**
   * Resolves with the last answer of `showTask`, which is polled until the work has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed or time is up.
   */
  waitForMigrationTaskStart(
    input: ShowTaskInput,
    options?: WaitOptions<ShowTaskOutput>,
  ): Promise<ShowTaskOutput>;
  /**
   * Resolves with the last answer of `showTask`, which is polled until the work has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed or time is up.
   */
  waitForMigrationTaskEnd(
    input: ShowTaskInput,
    options?: WaitOptions<ShowTaskOutput>,
  ): Promise<ShowTaskOutput>;
  /**
   * Start, stop or otherwise drive a migration task.
   *
   * Has something done with a migration task, such as starting or stopping it. A consistency check is started by start
   * with is_need_consistency_check, as a rule for the last synchronisation. The answer is empty: it tells only that the
   * action was taken. Show the task to see its state, and its consistency results to see those of a check. There is no
   * call that starts a task and waits for its end, for nothing in the task tells the end of an earlier run from that of
   * the new one. The request is not sent again when no answer comes; look at the task first. Identity policies know the
   * needed permission as sms:server:manageTask.
   */
  updateTaskStatus(
    input: UpdateTaskStatusInput,
    options?: CallOptions,
  ): Promise<UpdateTaskStatusOutput>;
  /**
   * Set what a migration task migrates and compares.
   *
   * Makes settings of a migration task, such as the directories that its consistency check compares. No source says
   * what becomes of settings that the request does not name, nor what values a key takes. The answer is empty. Identity
   * policies know the needed permission as sms:server:updateTaskConfig.
   */
  uploadSpecialConfigurationSetting(
    input: UploadSpecialConfigurationSettingInput,
    options?: CallOptions,
  ): Promise<UploadSpecialConfigurationSettingOutput>;
}

/**
 * Creates a client with every operation of Server Migration Service as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createSmsClient(options: SmsOptions): SmsClient {
  const context = createSmsContext(options);
  return {
    context,
    deleteTask: (input, options) => deleteTask(context, input, options),
    deleteTasks: (input, options) => deleteTasks(context, input, options),
    exportConsistencyResults: (input, options) => exportConsistencyResults(context, input, options),
    listErrorServers: (input, options) => listErrorServers(context, input, options),
    paginateListErrorServers: (input, options) => paginateListErrorServers(context, input, options),
    listServers: (input, options) => listServers(context, input, options),
    paginateListServers: (input, options) => paginateListServers(context, input, options),
    listTasks: (input, options) => listTasks(context, input, options),
    paginateListTasks: (input, options) => paginateListTasks(context, input, options),
    showConfigSetting: (input, options) => showConfigSetting(context, input, options),
    showConsistencyResult: (input, options) => showConsistencyResult(context, input, options),
    showTask: (input, options) => showTask(context, input, options),
    waitForMigrationTaskStart: (input, options) => waitForMigrationTaskStart(context, input, options),
    waitForMigrationTaskEnd: (input, options) => waitForMigrationTaskEnd(context, input, options),
    updateTaskStatus: (input, options) => updateTaskStatus(context, input, options),
    uploadSpecialConfigurationSetting: (input, options) => uploadSpecialConfigurationSetting(context, input, options),
  };
}

/**
 * `deleteTask` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html}
 * @public
 */
export const deleteTaskOperation: Operation<
  DeleteTaskInput,
  DeleteTaskOutput,
  DeleteTaskErrors
> = {
  id: "sms.deleteTask",
  method: "DELETE",
  path: "/v3/tasks/{task_id}",
  returns: readNothing,
  idempotent: true,
};

/**
 * Delete a migration task.
 *
 * Deletes one migration task. It is refused while the source server is connected and its state is one of initialize,
 * stopping, deleting, cloning, replicate, syncing, cutovering, skipping, clearing or premiging. A task that is gone
 * already is answered 404 with SMS.7703: after a repeat, because no answer came the first time, that may mean that the
 * first request did it.
 *
 * It is retried when its outcome is not known; it then rejects with 404 if the first request had deleted after all.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html}
 * @example
 * ```ts
 * await sms.deleteTask({ task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" });
 * ```
 * @public
 */
export function deleteTask(
  context: SmsContext,
  input: DeleteTaskInput,
  options?: CallOptions,
): Promise<DeleteTaskOutput> {
  return send(context, deleteTaskOperation, input, options);
}

/**
 * Whether an error is the answer of `deleteTask` with this status and a JSON object of the service as its body, which
 * is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html}
 * @public
 */
export function isDeleteTaskError<Status extends keyof DeleteTaskErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, DeleteTaskErrors[Status]> {
  return isErrorOf(error, "sms.deleteTask", status) && !isGatewayError(error);
}

/**
 * `deleteTasks` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html}
 * @public
 */
export const deleteTasksOperation: Operation<
  DeleteTasksInput,
  DeleteTasksOutput,
  DeleteTasksErrors
> = {
  id: "sms.deleteTasks",
  method: "POST",
  path: "/v3/tasks/delete",
  body: "application/json",
  write: writeInput,
  returns: readNothing,
};

/**
 * Delete several migration tasks.
 *
 * Deletes up to 50 migration tasks. A task is refused while its source server is connected and in a state that keeps a
 * single one from being deleted. No source says what becomes of the others then. The request is not sent again when no
 * answer comes; list the tasks first.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html}
 * @example
 * ```ts
 * await sms.deleteTasks({
 *   body: { ids: ["2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613", "7b0e4d15-93c2-4a6f-8e21-d4f09b6c3a58"] },
 * });
 * ```
 * @public
 */
export function deleteTasks(
  context: SmsContext,
  input: DeleteTasksInput,
  options?: CallOptions,
): Promise<DeleteTasksOutput> {
  return send(context, deleteTasksOperation, input, options);
}

/**
 * Whether an error is the answer of `deleteTasks` with this status and a JSON object of the service as its body, which
 * is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html}
 * @public
 */
export function isDeleteTasksError<Status extends keyof DeleteTasksErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, DeleteTasksErrors[Status]> {
  return isErrorOf(error, "sms.deleteTasks", status) && !isGatewayError(error);
}

/**
 * `exportConsistencyResults` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export const exportConsistencyResultsOperation: Operation<
  ExportConsistencyResultsInput,
  ExportConsistencyResultsOutput,
  ExportConsistencyResultsErrors
> = {
  id: "sms.exportConsistencyResults",
  method: "POST",
  path: "/v3/tasks/consistency-results/export",
  headers: ["X-Language"],
  body: "application/json",
  write: writeInput,
  returns: readDownload,
  idempotent: true,
};

/**
 * Export consistency results.
 *
 * Returns one file with the consistency results of up to 200 migration tasks. The format of the file is not documented:
 * take it as bytes. Asking again changes nothing on the server.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @example
 * ```ts
 * const file = await sms.exportConsistencyResults({
 *   body: {
 *     task_info: [
 *       {
 *         source_id: "31806fb2-95bd-421f-ae35-b81b750dxxxx",
 *         task_id: "05a41be9-3ffe-4cc6-8d66-07359039xxxx",
 *         source_name: "ecsxxx",
 *       },
 *     ],
 *   },
 * });
 * const bytes = await file.bytes();
 * ```
 * @public
 */
export function exportConsistencyResults(
  context: SmsContext,
  input: ExportConsistencyResultsInput,
  options?: CallOptions,
): Promise<ExportConsistencyResultsOutput> {
  return send(context, exportConsistencyResultsOperation, input, options);
}

/**
 * Whether an error is the answer of `exportConsistencyResults` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export function isExportConsistencyResultsError<Status extends keyof ExportConsistencyResultsErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ExportConsistencyResultsErrors[Status]> {
  return isErrorOf(error, "sms.exportConsistencyResults", status) && !isGatewayError(error);
}

/**
 * `listErrorServers` as data, for `sendWithResponse`.
 * @public
 */
export const listErrorServersOperation: Operation<
  ListErrorServersInput,
  ListErrorServersOutput,
  ListErrorServersErrors
> = {
  id: "sms.listErrorServers",
  method: "GET",
  path: "/v3/errors",
  query: ["limit", "offset", "enterprise_project_id"],
  write: writeInput,
  idempotent: true,
};

/**
 * List the source servers whose migration met errors.
 *
 * Returns the source servers whose migration met errors, page by page, each with its error, and how many there are.
 * offset counts servers and has to be given, 0 for the first page. Identity policies know the needed permission as
 * sms:server:listErrors.
 *
 * @example
 * ```ts
 * const answer = await sms.listErrorServers({ offset: 0 });
 * ```
 * @public
 */
export function listErrorServers(
  context: SmsContext,
  input: ListErrorServersInput,
  options?: CallOptions,
): Promise<ListErrorServersOutput> {
  return send(context, listErrorServersOperation, input, options);
}

/**
 * Whether an error is the answer of `listErrorServers` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @public
 */
export function isListErrorServersError<Status extends keyof ListErrorServersErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListErrorServersErrors[Status]> {
  return isErrorOf(error, "sms.listErrorServers", status) && !isGatewayError(error);
}

/**
 * How the pages of `listErrorServers` are requested.
 * @public
 */
export const listErrorServersPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 100,
  items: "/migration_errors",
  total: "/count",
};

/**
 * Returns the items of all pages of `listErrorServers`; a page is requested when its first item is needed. `pages()`
 * returns whole answers.
 *
 * @public
 */
export function paginateListErrorServers(
  context: SmsContext,
  input: PagedInput<ListErrorServersInput, "offset"> = {},
  options?: CallOptions,
): Paginator<NonNullable<ListErrorServersOutput["migration_errors"]>[number], ListErrorServersOutput> {
  return paginate(
    context,
    listErrorServersOperation,
    listErrorServersPagination,
    { ...input, offset: input["offset"] ?? 0 },
    options,
  );
}

/**
 * `listServers` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export const listServersOperation: Operation<
  ListServersInput,
  ListServersOutput,
  ListServersErrors
> = {
  id: "sms.listServers",
  method: "GET",
  path: "/v3/sources",
  query: [
    "state",
    "name",
    "id",
    "ip",
    "ipv6",
    "migproject",
    "limit",
    "offset",
    "migration_cycle",
    "connected",
    "enterprise_project_id",
    "is_consistency_result_exist",
    "vm_id",
  ],
  write: writeInput,
  sensitive: ["log_share_url"],
  mask: maskSensitive,
  idempotent: true,
};

/**
 * List the source servers.
 *
 * Returns the source servers that fit a filter, page by page, and how many there are. An agent that runs on a server
 * registers it here. is_consistency_result_exist tells of which servers there are results of a consistency check.
 * offset counts servers. Identity policies know the needed permission as sms:server:list.
 *
 * Secret: `log_share_url`. Errors, hooks and logs show `***` in place of what is secret.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @example
 * ```ts
 * const answer = await sms.listServers();
 * ```
 * @public
 */
export function listServers(
  context: SmsContext,
  input: ListServersInput = {},
  options?: CallOptions,
): Promise<ListServersOutput> {
  return send(context, listServersOperation, input, options);
}

/**
 * Whether an error is the answer of `listServers` with this status and a JSON object of the service as its body, which
 * is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export function isListServersError<Status extends keyof ListServersErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListServersErrors[Status]> {
  return isErrorOf(error, "sms.listServers", status) && !isGatewayError(error);
}

/**
 * How the pages of `listServers` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export const listServersPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 200,
  items: "/source_servers",
  total: "/count",
};

/**
 * Returns the items of all pages of `listServers`; a page is requested when its first item is needed. `pages()` returns
 * whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export function paginateListServers(
  context: SmsContext,
  input: ListServersInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListServersOutput["source_servers"]>[number], ListServersOutput> {
  return paginate(context, listServersOperation, listServersPagination, input, options);
}

/**
 * `listTasks` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export const listTasksOperation: Operation<
  ListTasksInput,
  ListTasksOutput,
  ListTasksErrors
> = {
  id: "sms.listTasks",
  method: "GET",
  path: "/v3/tasks",
  query: ["state", "name", "id", "source_server_id", "limit", "offset", "enterprise_project_id"],
  write: writeInput,
  idempotent: true,
};

/**
 * List the migration tasks.
 *
 * Returns the migration tasks that fit a filter, page by page, and how many there are. The service makes such a task
 * when the target of a source server is set up. A task has fewer members here than where it is shown by itself. offset
 * counts tasks. Identity policies know the needed permission as sms:server:listTask.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @example
 * ```ts
 * const answer = await sms.listTasks();
 * ```
 * @public
 */
export function listTasks(
  context: SmsContext,
  input: ListTasksInput = {},
  options?: CallOptions,
): Promise<ListTasksOutput> {
  return send(context, listTasksOperation, input, options);
}

/**
 * Whether an error is the answer of `listTasks` with this status and a JSON object of the service as its body, which is
 * then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export function isListTasksError<Status extends keyof ListTasksErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListTasksErrors[Status]> {
  return isErrorOf(error, "sms.listTasks", status) && !isGatewayError(error);
}

/**
 * How the pages of `listTasks` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export const listTasksPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 100,
  items: "/tasks",
  total: "/count",
};

/**
 * Returns the items of all pages of `listTasks`; a page is requested when its first item is needed. `pages()` returns
 * whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export function paginateListTasks(
  context: SmsContext,
  input: ListTasksInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListTasksOutput["tasks"]>[number], ListTasksOutput> {
  return paginate(context, listTasksOperation, listTasksPagination, input, options);
}

/**
 * `showConfigSetting` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @public
 */
export const showConfigSettingOperation: Operation<
  ShowConfigSettingInput,
  ShowConfigSettingOutput,
  ShowConfigSettingErrors
> = {
  id: "sms.showConfigSetting",
  method: "GET",
  path: "/v3/tasks/{task_id}/configuration-setting",
  query: ["config_key"],
  write: writeInput,
  idempotent: true,
};

/**
 * Show the settings of a migration task.
 *
 * Returns the settings of a migration task, all of them or one: what is migrated, synchronised and compared, and with
 * which means. Identity policies know the needed permission as sms:server:getTaskConfig.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @example
 * ```ts
 * const answer = await sms.showConfigSetting({ task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" });
 * ```
 * @public
 */
export function showConfigSetting(
  context: SmsContext,
  input: ShowConfigSettingInput,
  options?: CallOptions,
): Promise<ShowConfigSettingOutput> {
  return send(context, showConfigSettingOperation, input, options);
}

/**
 * Whether an error is the answer of `showConfigSetting` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @public
 */
export function isShowConfigSettingError<Status extends keyof ShowConfigSettingErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ShowConfigSettingErrors[Status]> {
  return isErrorOf(error, "sms.showConfigSetting", status) && !isGatewayError(error);
}

/**
 * `showConsistencyResult` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @public
 */
export const showConsistencyResultOperation: Operation<
  ShowConsistencyResultInput,
  ShowConsistencyResultOutput,
  ShowConsistencyResultErrors
> = {
  id: "sms.showConsistencyResult",
  method: "GET",
  path: "/v3/tasks/{task_id}/consistency-result",
  idempotent: true,
};

/**
 * Show the consistency results of a task.
 *
 * Returns the results of the consistency checks of one migration task: for each directory how many files were compared,
 * differ, are missing or are too many. No source shows a state of a running check, so that nothing waits for its end:
 * ask until there is a check whose finished_time is later than those before. Identity policies know the needed
 * permission as sms:server:getConsistencyCheckResult.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @example
 * ```ts
 * const answer = await sms.showConsistencyResult({ task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" });
 * ```
 * @public
 */
export function showConsistencyResult(
  context: SmsContext,
  input: ShowConsistencyResultInput,
  options?: CallOptions,
): Promise<ShowConsistencyResultOutput> {
  return send(context, showConsistencyResultOperation, input, options);
}

/**
 * Whether an error is the answer of `showConsistencyResult` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @public
 */
export function isShowConsistencyResultError<Status extends keyof ShowConsistencyResultErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ShowConsistencyResultErrors[Status]> {
  return isErrorOf(error, "sms.showConsistencyResult", status) && !isGatewayError(error);
}

/**
 * `showTask` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export const showTaskOperation: Operation<
  ShowTaskInput,
  ShowTaskOutput,
  ShowTaskErrors
> = {
  id: "sms.showTask",
  method: "GET",
  path: "/v3/tasks/{task_id}",
  idempotent: true,
};

/**
 * Show a migration task.
 *
 * Returns one migration task with its steps, its source, its target and their disks. Its state tells how far it has
 * come; no member tells of a consistency check, whose results are asked for by themselves. The wait for its start ends
 * when it is RUNNING or SYNCING. The wait for its end takes any end for it, that of an earlier run too: after a start
 * wait for the start first. A migration may take hours, and a task that keeps its target up to date stays SYNCING until
 * the target is launched: give the wait the time that it needs. Identity policies know the needed permission as
 * sms:server:getTask.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @example
 * ```ts
 * const answer = await sms.showTask({ task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" });
 * ```
 * @public
 */
export function showTask(
  context: SmsContext,
  input: ShowTaskInput,
  options?: CallOptions,
): Promise<ShowTaskOutput> {
  return send(context, showTaskOperation, input, options);
}

/**
 * Whether an error is the answer of `showTask` with this status and a JSON object of the service as its body, which is
 * then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export function isShowTaskError<Status extends keyof ShowTaskErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ShowTaskErrors[Status]> {
  return isErrorOf(error, "sms.showTask", status) && !isGatewayError(error);
}

/**
 * The answers at which `waitForMigrationTaskStart` ends.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export const migrationTaskStartWaiter: Waiter = {
  name: "MigrationTaskStart",
  explainedBy: "listErrorServers",
  firstDelayMs: 5000,
  minDelayMs: 10000,
  acceptors: [
    { pointer: "/state", matches: "^(RUNNING|SYNCING)$", outcome: "success" },
    { pointer: "/state", matches: "^(MIGRATE_FAIL|SYNC_FAIL)$", outcome: "failure" },
  ],
};

/**
 * Resolves with the last answer of `showTask`, which is polled until the work has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed or time is up.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export function waitForMigrationTaskStart(
  context: SmsContext,
  input: ShowTaskInput,
  options?: WaitOptions<ShowTaskOutput>,
): Promise<ShowTaskOutput> {
  return waitFor(context, showTaskOperation, migrationTaskStartWaiter, input, options);
}

/**
 * The answers at which `waitForMigrationTaskEnd` ends.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export const migrationTaskEndWaiter: Waiter = {
  name: "MigrationTaskEnd",
  explainedBy: "listErrorServers",
  minDelayMs: 10000,
  acceptors: [
    { pointer: "/state", matches: "^(MIGRATE_SUCCESS|SYNC_SUCCESS)$", outcome: "success" },
    { pointer: "/state", matches: "^(MIGRATE_FAIL|SYNC_FAIL|ABORT)$", outcome: "failure" },
  ],
};

/**
 * Resolves with the last answer of `showTask`, which is polled until the work has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed or time is up.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export function waitForMigrationTaskEnd(
  context: SmsContext,
  input: ShowTaskInput,
  options?: WaitOptions<ShowTaskOutput>,
): Promise<ShowTaskOutput> {
  return waitFor(context, showTaskOperation, migrationTaskEndWaiter, input, options);
}

/**
 * `updateTaskStatus` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @public
 */
export const updateTaskStatusOperation: Operation<
  UpdateTaskStatusInput,
  UpdateTaskStatusOutput,
  UpdateTaskStatusErrors
> = {
  id: "sms.updateTaskStatus",
  method: "POST",
  path: "/v3/tasks/{task_id}/action",
  body: "application/json",
  write: writeInput,
  returns: readNothing,
};

/**
 * Start, stop or otherwise drive a migration task.
 *
 * Has something done with a migration task, such as starting or stopping it. A consistency check is started by start
 * with is_need_consistency_check, as a rule for the last synchronisation. The answer is empty: it tells only that the
 * action was taken. Show the task to see its state, and its consistency results to see those of a check. There is no
 * call that starts a task and waits for its end, for nothing in the task tells the end of an earlier run from that of
 * the new one. The request is not sent again when no answer comes; look at the task first. Identity policies know the
 * needed permission as sms:server:manageTask.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @example
 * ```ts
 * await sms.updateTaskStatus({
 *   task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
 *   body: { operation: "start", is_need_consistency_check: true },
 * });
 * ```
 * @public
 */
export function updateTaskStatus(
  context: SmsContext,
  input: UpdateTaskStatusInput,
  options?: CallOptions,
): Promise<UpdateTaskStatusOutput> {
  return send(context, updateTaskStatusOperation, input, options);
}

/**
 * Whether an error is the answer of `updateTaskStatus` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @public
 */
export function isUpdateTaskStatusError<Status extends keyof UpdateTaskStatusErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, UpdateTaskStatusErrors[Status]> {
  return isErrorOf(error, "sms.updateTaskStatus", status) && !isGatewayError(error);
}

/**
 * `uploadSpecialConfigurationSetting` as data, for `sendWithResponse`.
 * @public
 */
export const uploadSpecialConfigurationSettingOperation: Operation<
  UploadSpecialConfigurationSettingInput,
  UploadSpecialConfigurationSettingOutput,
  UploadSpecialConfigurationSettingErrors
> = {
  id: "sms.uploadSpecialConfigurationSetting",
  method: "POST",
  path: "/v3/tasks/{task_id}/configuration-setting",
  body: "application/json",
  write: writeInput,
  returns: readNothing,
};

/**
 * Set what a migration task migrates and compares.
 *
 * Makes settings of a migration task, such as the directories that its consistency check compares. No source says what
 * becomes of settings that the request does not name, nor what values a key takes. The answer is empty. Identity
 * policies know the needed permission as sms:server:updateTaskConfig.
 *
 * @example
 * ```ts
 * await sms.uploadSpecialConfigurationSetting({
 *   task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
 *   body: { configurations: [{ config_key: "CONSISTENCY_DIR", config_value: "/srv/www" }] },
 * });
 * ```
 * @public
 */
export function uploadSpecialConfigurationSetting(
  context: SmsContext,
  input: UploadSpecialConfigurationSettingInput,
  options?: CallOptions,
): Promise<UploadSpecialConfigurationSettingOutput> {
  return send(context, uploadSpecialConfigurationSettingOperation, input, options);
}

/**
 * Whether an error is the answer of `uploadSpecialConfigurationSetting` with this status and a JSON object of the
 * service as its body, which is then typed.
 *
 * @public
 */
export function isUploadSpecialConfigurationSettingError<Status extends keyof UploadSpecialConfigurationSettingErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, UploadSpecialConfigurationSettingErrors[Status]> {
  return isErrorOf(error, "sms.uploadSpecialConfigurationSetting", status) && !isGatewayError(error);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createSmsContext(options: SmsOptions): SmsContext {
  return createContext(
    {
      name: "sms",
      userAgent: "@hwcloud-openapi/sms/0.3.0",
      servers: [
        {
          url: "https://sms.{region}.myhuaweicloud.com",
          regions: ["ap-southeast-3", "cn-north-4", "my-kualalumpur-1"],
        },
        { url: "https://sms-api.{region}.myhuaweicloud.com", regions: ["ru-moscow-1"] },
      ],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createSmsClient` and `createSmsContext`.
 * @public
 */
export type SmsOptions = ClientOptions<SmsRegion>;

/**
 * The first argument of each operation of Server Migration Service, created by `createSmsContext`.
 * @public
 */
export type SmsContext = Context<"sms">;

/**
 * A region that Server Migration Service is served in; for any other address give `endpoint`.
 * @public
 */
export type SmsRegion =
  | "cn-north-4"
  | "ap-southeast-3"
  | "my-kualalumpur-1"
  | "ru-moscow-1";
