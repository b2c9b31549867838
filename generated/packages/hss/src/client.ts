// Made by templates/client/client.mustache from spec/hss/openapi.yaml; change those.
import {
  type ApiError,
  type CallOptions,
  type ClientOptions,
  type Context,
  type ErrorBody,
  type ErrorStatus,
  type Operation,
  type PagedInput,
  type Pagination,
  type Paginator,
  type StartOptions,
  type Starts,
  type WaitOptions,
  type Waiter,
  collectLists,
  createContext,
  findItem,
  isErrorIn,
  isGatewayError,
  paginate,
  readGatewayError,
  readNothing,
  send,
  startAndWait,
  waitFor,
  writeInput,
  writeMultipart,
} from "@hwcloud-openapi/runtime";
import type {
  BatchUploadFilesErrors,
  BatchUploadFilesInput,
  BatchUploadFilesOutput,
  CreateTaskErrors,
  CreateTaskInput,
  CreateTaskOutput,
  ListClusterRiskAffectResourcesErrors,
  ListClusterRiskAffectResourcesInput,
  ListClusterRiskAffectResourcesOutput,
  ListClusterRisksErrors,
  ListClusterRisksInput,
  ListClusterRisksOutput,
  ListIacFileRiskPathsErrors,
  ListIacFileRiskPathsInput,
  ListIacFileRiskPathsOutput,
  ListIacFileRisksErrors,
  ListIacFileRisksInput,
  ListIacFileRisksOutput,
  ListIacFilesErrors,
  ListIacFilesInput,
  ListIacFilesOutput,
  ListKubernetesClusterDetailsErrors,
  ListKubernetesClusterDetailsInput,
  ListKubernetesClusterDetailsOutput,
  ListTaskResourcesErrors,
  ListTaskResourcesInput,
  ListTaskResourcesOutput,
  ListTasksErrors,
  ListTasksInput,
  ListTasksOutput,
  RetryTaskErrors,
  RetryTaskInput,
  RetryTaskOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Host Security Service as a method.
 * @public
 */
export interface HssClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: HssContext;
  /**
   * Upload files of infrastructure code.
   *
   * Uploads Dockerfiles or Kubernetes manifests, up to ten at a time, and returns the ids by which they can be scanned.
   * It is all or nothing: where one of the files is not taken, none is kept, though the answer lists those that would
   * have been, and the status of the answer is the same. The request is not sent again when no answer comes. Identity
   * policies know the needed permission as hss::batchUploadFiles.
   */
  batchUploadFiles(
    input: BatchUploadFilesInput,
    options?: CallOptions,
  ): Promise<BatchUploadFilesOutput>;
  /**
   * Start a scan task.
   *
   * Starts a task that scans clusters for vulnerabilities and risks, or files of infrastructure code that were uploaded
   * before, and returns its id. A task that has finished may have failed for some of the clusters or files: its
   * resources tell for which, and why. The request is not sent again when no answer comes, for a repeat would start a
   * second task: list the tasks then. The service has no way to stop a task.
   */
  createTask(
    input: CreateTaskInput,
    options?: CallOptions,
  ): Promise<CreateTaskOutput>;
  /**
   * Calls `createTask` and resolves with the last answer of `waitForTask` once the work that it starts has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed, at once or later, or time is up.
   */
  createTaskAndWait(
    input: CreateTaskInput,
    options?: StartOptions<ListTasksOutput>,
  ): Promise<ListTasksOutput>;
  /**
   * List the resources that have a risk.
   *
   * Returns the resources of clusters that have one risk, and where in them it is, page by page, and how many there are
   * in all. Give the cluster_id beside the risk_id: the same risk may be found in several clusters. Identity policies
   * know the needed permission as hss:clusterProtect:listClusterRiskAffectResources.
   */
  listClusterRiskAffectResources(
    input: ListClusterRiskAffectResourcesInput,
    options?: CallOptions,
  ): Promise<ListClusterRiskAffectResourcesOutput>;
  /** Returns the items of all pages of `listClusterRiskAffectResources`. */
  paginateListClusterRiskAffectResources(
    input: ListClusterRiskAffectResourcesInput,
    options?: CallOptions,
  ): Paginator<
    NonNullable<ListClusterRiskAffectResourcesOutput["data_list"]>[number],
    ListClusterRiskAffectResourcesOutput
  >;
  /**
   * List the risks of clusters.
   *
   * Returns what the scan items risk_assessment and benchmark have found in clusters, page by page, and how much in
   * all. Vulnerabilities are not among it: of these the list of clusters has the numbers. Identity policies know the
   * needed permission as hss:clusterProtect:listClusterRisks.
   */
  listClusterRisks(
    input?: ListClusterRisksInput,
    options?: CallOptions,
  ): Promise<ListClusterRisksOutput>;
  /** Returns the items of all pages of `listClusterRisks`. */
  paginateListClusterRisks(
    input?: ListClusterRisksInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListClusterRisksOutput["data_list"]>[number], ListClusterRisksOutput>;
  /**
   * List the places of a file that have a risk.
   *
   * Returns the places of a file that break one rule, page by page, and how many there are in all. Identity policies
   * need not allow it.
   */
  listIacFileRiskPaths(
    input: ListIacFileRiskPathsInput,
    options?: CallOptions,
  ): Promise<ListIacFileRiskPathsOutput>;
  /** Returns the items of all pages of `listIacFileRiskPaths`. */
  paginateListIacFileRiskPaths(
    input: PagedInput<ListIacFileRiskPathsInput, "offset" | "limit">,
    options?: CallOptions,
  ): Paginator<NonNullable<ListIacFileRiskPathsOutput["data_list"]>[number], ListIacFileRiskPathsOutput>;
  /**
   * List the risks of a file of infrastructure code.
   *
   * Returns the risks that scans have found in a file, page by page, and how many there are in all. Identity policies
   * need not allow it.
   */
  listIacFileRisks(
    input: ListIacFileRisksInput,
    options?: CallOptions,
  ): Promise<ListIacFileRisksOutput>;
  /** Returns the items of all pages of `listIacFileRisks`. */
  paginateListIacFileRisks(
    input: PagedInput<ListIacFileRisksInput, "offset" | "limit">,
    options?: CallOptions,
  ): Paginator<NonNullable<ListIacFileRisksOutput["data_list"]>[number], ListIacFileRisksOutput>;
  /**
   * List files of infrastructure code.
   *
   * Returns the files that tasks or pipelines have had scanned, page by page, how many there are in all, and how many
   * risks each has. Identity policies need not allow it.
   */
  listIacFiles(
    input: ListIacFilesInput,
    options?: CallOptions,
  ): Promise<ListIacFilesOutput>;
  /** Returns the items of all pages of `listIacFiles`. */
  paginateListIacFiles(
    input: PagedInput<ListIacFilesInput, "offset" | "limit">,
    options?: CallOptions,
  ): Paginator<NonNullable<ListIacFilesOutput["data_list"]>[number], ListIacFilesOutput>;
  /**
   * List Kubernetes clusters.
   *
   * Returns the Kubernetes clusters of the project, page by page, how many there are in all, and what scans have found
   * in each. Their cluster_id is what a scan of specific clusters takes.
   */
  listKubernetesClusterDetails(
    input?: ListKubernetesClusterDetailsInput,
    options?: CallOptions,
  ): Promise<ListKubernetesClusterDetailsOutput>;
  /** Returns the items of all pages of `listKubernetesClusterDetails`. */
  paginateListKubernetesClusterDetails(
    input?: ListKubernetesClusterDetailsInput,
    options?: CallOptions,
  ): Paginator<
    NonNullable<ListKubernetesClusterDetailsOutput["cluster_info_list"]>[number],
    ListKubernetesClusterDetailsOutput
  >;
  /**
   * List the clusters or files of a scan task.
   *
   * Returns the clusters or files that a task scans, page by page, and how many there are in all: how far each is, and
   * why its scan failed. The status of the task itself tells neither. Asking again changes nothing on the server.
   */
  listTaskResources(
    input: ListTaskResourcesInput,
    options?: CallOptions,
  ): Promise<ListTaskResourcesOutput>;
  /** Returns the items of all pages of `listTaskResources`. */
  paginateListTaskResources(
    input: ListTaskResourcesInput,
    options?: CallOptions,
  ): Paginator<
    | {
        readonly from: "/cluster_scan_data_list";
        readonly item: NonNullable<ListTaskResourcesOutput["cluster_scan_data_list"]>[number];
      }
    | {
        readonly from: "/iac_scan_data_list";
        readonly item: NonNullable<ListTaskResourcesOutput["iac_scan_data_list"]>[number];
      },
    ListTaskResourcesOutput
  >;
  /**
   * List scan tasks.
   *
   * Returns the tasks of one type that fit a filter, page by page, and how many there are in all. Asking again changes
   * nothing on the server. Identity policies need not allow it.
   */
  listTasks(
    input: ListTasksInput,
    options?: CallOptions,
  ): Promise<ListTasksOutput>;
  /**
   * Resolves with the last answer of `listTasks`, which is polled until the work has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed or time is up.
   */
  waitForTask(
    input: ListTasksInput,
    options?: WaitOptions<ListTasksOutput>,
  ): Promise<ListTasksOutput>;
  /** Returns the items of all pages of `listTasks`. */
  paginateListTasks(
    input: ListTasksInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListTasksOutput["data_list"]>[number], ListTasksOutput>;
  /**
   * Scan the failed clusters of a task again.
   *
   * Scans clusters of a task again whose scan failed, under the id that the task has. The answer is empty. There is no
   * function that waits for the end: no source says whether the start_time of a task is that of its new run, so that
   * finished could be told by the run before. List the resources of the task instead: a cluster has been scanned again
   * when its scan_status is not scanning and its start_time or end_time is another than before the retry. The request
   * is not sent again when no answer comes, for a repeat could start the scan once more. Identity policies need not
   * allow it.
   */
  retryTask(
    input: RetryTaskInput,
    options?: CallOptions,
  ): Promise<RetryTaskOutput>;
}

/**
 * Creates a client with every operation of Host Security Service as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createHssClient(options: HssOptions): HssClient {
  const context = createHssContext(options);
  return {
    context,
    batchUploadFiles: (input, options) => batchUploadFiles(context, input, options),
    createTask: (input, options) => createTask(context, input, options),
    createTaskAndWait: (input, options) => createTaskAndWait(context, input, options),
    listClusterRiskAffectResources: (input, options) => listClusterRiskAffectResources(context, input, options),
    paginateListClusterRiskAffectResources: (input, options) =>
      paginateListClusterRiskAffectResources(context, input, options),
    listClusterRisks: (input, options) => listClusterRisks(context, input, options),
    paginateListClusterRisks: (input, options) => paginateListClusterRisks(context, input, options),
    listIacFileRiskPaths: (input, options) => listIacFileRiskPaths(context, input, options),
    paginateListIacFileRiskPaths: (input, options) => paginateListIacFileRiskPaths(context, input, options),
    listIacFileRisks: (input, options) => listIacFileRisks(context, input, options),
    paginateListIacFileRisks: (input, options) => paginateListIacFileRisks(context, input, options),
    listIacFiles: (input, options) => listIacFiles(context, input, options),
    paginateListIacFiles: (input, options) => paginateListIacFiles(context, input, options),
    listKubernetesClusterDetails: (input, options) => listKubernetesClusterDetails(context, input, options),
    paginateListKubernetesClusterDetails: (input, options) =>
      paginateListKubernetesClusterDetails(context, input, options),
    listTaskResources: (input, options) => listTaskResources(context, input, options),
    paginateListTaskResources: (input, options) => paginateListTaskResources(context, input, options),
    listTasks: (input, options) => listTasks(context, input, options),
    waitForTask: (input, options) => waitForTask(context, input, options),
    paginateListTasks: (input, options) => paginateListTasks(context, input, options),
    retryTask: (input, options) => retryTask(context, input, options),
  };
}

/**
 * `batchUploadFiles` as data, for `sendWithResponse`.
 * @public
 */
export const batchUploadFilesOperation: Operation<
  BatchUploadFilesInput,
  BatchUploadFilesOutput,
  BatchUploadFilesErrors
> = {
  id: "hss.batchUploadFiles",
  method: "POST",
  path: "/v5/{project_id}/common/files/batch-upload",
  project: "project_id",
  query: ["enterprise_project_id"],
  body: "multipart/form-data",
  encoding: { files: "application/octet-stream" },
  write: writeMultipart,
};

/**
 * Upload files of infrastructure code.
 *
 * Uploads Dockerfiles or Kubernetes manifests, up to ten at a time, and returns the ids by which they can be scanned.
 * It is all or nothing: where one of the files is not taken, none is kept, though the answer lists those that would
 * have been, and the status of the answer is the same. The request is not sent again when no answer comes. Identity
 * policies know the needed permission as hss::batchUploadFiles.
 *
 * @example
 * ```ts
 * const answer = await hss.batchUploadFiles({
 *   body: { upload_type: "dockerfile", files: ["FROM node:22-alpine\n"] },
 * });
 * ```
 * @public
 */
export function batchUploadFiles(
  context: HssContext,
  input: BatchUploadFilesInput,
  options?: CallOptions,
): Promise<BatchUploadFilesOutput> {
  return send(context, batchUploadFilesOperation, input, options);
}

/**
 * Whether an error is the answer of `batchUploadFiles` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @public
 */
export function isBatchUploadFilesError<Status extends ErrorStatus<BatchUploadFilesErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<BatchUploadFilesErrors, Status>> {
  return isErrorIn(error, "hss.batchUploadFiles", status, ["4XX", "5XX"]) && !isGatewayError(error);
}

/**
 * `createTask` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export const createTaskOperation: Operation<
  CreateTaskInput,
  CreateTaskOutput,
  CreateTaskErrors
> = {
  id: "hss.createTask",
  method: "POST",
  path: "/v5/{project_id}/common/task",
  project: "project_id",
  query: ["enterprise_project_id"],
  body: "application/json",
  write: writeInput,
};

/**
 * Start a scan task.
 *
 * Starts a task that scans clusters for vulnerabilities and risks, or files of infrastructure code that were uploaded
 * before, and returns its id. A task that has finished may have failed for some of the clusters or files: its resources
 * tell for which, and why. The request is not sent again when no answer comes, for a repeat would start a second task:
 * list the tasks then. The service has no way to stop a task.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @example
 * ```ts
 * const answer = await hss.createTask({
 *   body: {
 *     task_type: "cluster_scan",
 *     cluster_scan_info: {
 *       scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
 *       range_type: "all_cluster",
 *     },
 *   },
 * });
 * ```
 * @public
 */
export function createTask(
  context: HssContext,
  input: CreateTaskInput,
  options?: CallOptions,
): Promise<CreateTaskOutput> {
  return send(context, createTaskOperation, input, options);
}

/**
 * Whether an error is the answer of `createTask` with this status and a JSON object of the service as its body, which
 * is then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export function isCreateTaskError<Status extends ErrorStatus<CreateTaskErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<CreateTaskErrors, Status>> {
  return isErrorIn(error, "hss.createTask", status, ["4XX", "5XX"]) && !isGatewayError(error);
}

/**
 * How `createTaskAndWait` finds the work again that `createTask` starts.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export const createTaskStarts: Starts = {
  answer: { "/body/task_id": "/task_id" },
  input: {
    "/project_id": "/project_id",
    "/body/task_type": "/body/task_type",
    "/enterprise_project_id": "/enterprise_project_id",
  },
};

/**
 * Calls `createTask` and resolves with the last answer of `waitForTask` once the work that it starts has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed, at once or later, or time is up.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export function createTaskAndWait(
  context: HssContext,
  input: CreateTaskInput,
  options?: StartOptions<ListTasksOutput>,
): Promise<ListTasksOutput> {
  const work = {
    name: "createTaskAndWait",
    operation: createTaskOperation,
    asks: listTasksOperation,
    waiter: taskWaiter,
    starts: createTaskStarts,
  };
  return startAndWait(context, work, input, options);
}

/**
 * `listClusterRiskAffectResources` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @public
 */
export const listClusterRiskAffectResourcesOperation: Operation<
  ListClusterRiskAffectResourcesInput,
  ListClusterRiskAffectResourcesOutput,
  ListClusterRiskAffectResourcesErrors
> = {
  id: "hss.listClusterRiskAffectResources",
  method: "GET",
  path: "/v5/{project_id}/container/cluster/risk/{risk_id}/affected-resources",
  project: "project_id",
  query: ["enterprise_project_id", "offset", "limit", "cluster_id", "resource_name", "resource_type", "namespace"],
  write: writeInput,
  idempotent: true,
};

/**
 * List the resources that have a risk.
 *
 * Returns the resources of clusters that have one risk, and where in them it is, page by page, and how many there are
 * in all. Give the cluster_id beside the risk_id: the same risk may be found in several clusters. Identity policies
 * know the needed permission as hss:clusterProtect:listClusterRiskAffectResources.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @example
 * ```ts
 * const answer = await hss.listClusterRiskAffectResources({ risk_id: "C-0013" });
 * ```
 * @public
 */
export function listClusterRiskAffectResources(
  context: HssContext,
  input: ListClusterRiskAffectResourcesInput,
  options?: CallOptions,
): Promise<ListClusterRiskAffectResourcesOutput> {
  return send(context, listClusterRiskAffectResourcesOperation, input, options);
}

/**
 * Whether an error is the answer of `listClusterRiskAffectResources` with this status and a JSON object of the service
 * as its body, which is then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @public
 */
export function isListClusterRiskAffectResourcesError<Status extends ErrorStatus<ListClusterRiskAffectResourcesErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<ListClusterRiskAffectResourcesErrors, Status>> {
  return isErrorIn(error, "hss.listClusterRiskAffectResources", status, ["4XX", "5XX"]) && !isGatewayError(error);
}

/**
 * How the pages of `listClusterRiskAffectResources` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @public
 */
export const listClusterRiskAffectResourcesPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 200,
  items: "/data_list",
  total: "/total_num",
};

/**
 * Returns the items of all pages of `listClusterRiskAffectResources`; a page is requested when its first item is
 * needed. `pages()` returns whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @public
 */
export function paginateListClusterRiskAffectResources(
  context: HssContext,
  input: ListClusterRiskAffectResourcesInput,
  options?: CallOptions,
): Paginator<
  NonNullable<ListClusterRiskAffectResourcesOutput["data_list"]>[number],
  ListClusterRiskAffectResourcesOutput
> {
  return paginate(
    context,
    listClusterRiskAffectResourcesOperation,
    listClusterRiskAffectResourcesPagination,
    input,
    options,
  );
}

/**
 * `listClusterRisks` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @public
 */
export const listClusterRisksOperation: Operation<
  ListClusterRisksInput,
  ListClusterRisksOutput,
  ListClusterRisksErrors
> = {
  id: "hss.listClusterRisks",
  method: "GET",
  path: "/v5/{project_id}/container/cluster/risks",
  project: "project_id",
  query: [
    "enterprise_project_id",
    "offset",
    "limit",
    "risk_type",
    "risk_status",
    "cluster_id",
    "cluster_name",
    "risk_name",
    "risk_level",
    "risk_category",
  ],
  write: writeInput,
  idempotent: true,
};

/**
 * List the risks of clusters.
 *
 * Returns what the scan items risk_assessment and benchmark have found in clusters, page by page, and how much in all.
 * Vulnerabilities are not among it: of these the list of clusters has the numbers. Identity policies know the needed
 * permission as hss:clusterProtect:listClusterRisks.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @example
 * ```ts
 * const answer = await hss.listClusterRisks();
 * ```
 * @public
 */
export function listClusterRisks(
  context: HssContext,
  input: ListClusterRisksInput = {},
  options?: CallOptions,
): Promise<ListClusterRisksOutput> {
  return send(context, listClusterRisksOperation, input, options);
}

/**
 * Whether an error is the answer of `listClusterRisks` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @public
 */
export function isListClusterRisksError<Status extends ErrorStatus<ListClusterRisksErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<ListClusterRisksErrors, Status>> {
  return isErrorIn(error, "hss.listClusterRisks", status, ["4XX", "5XX"]) && !isGatewayError(error);
}

/**
 * How the pages of `listClusterRisks` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @public
 */
export const listClusterRisksPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 200,
  items: "/data_list",
  total: "/total_num",
};

/**
 * Returns the items of all pages of `listClusterRisks`; a page is requested when its first item is needed. `pages()`
 * returns whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @public
 */
export function paginateListClusterRisks(
  context: HssContext,
  input: ListClusterRisksInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListClusterRisksOutput["data_list"]>[number], ListClusterRisksOutput> {
  return paginate(context, listClusterRisksOperation, listClusterRisksPagination, input, options);
}

/**
 * `listIacFileRiskPaths` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @public
 */
export const listIacFileRiskPathsOperation: Operation<
  ListIacFileRiskPathsInput,
  ListIacFileRiskPathsOutput,
  ListIacFileRiskPathsErrors
> = {
  id: "hss.listIacFileRiskPaths",
  method: "GET",
  path: "/v5/{project_id}/container/iac/file/risk/paths",
  project: "project_id",
  query: [
    "enterprise_project_id",
    "offset",
    "limit",
    "file_id",
    "rule_id",
    "resource_name",
    "resource_type",
    "namespace",
  ],
  write: writeInput,
  idempotent: true,
};

/**
 * List the places of a file that have a risk.
 *
 * Returns the places of a file that break one rule, page by page, and how many there are in all. Identity policies need
 * not allow it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @example
 * ```ts
 * const answer = await hss.listIacFileRiskPaths({
 *   offset: 0,
 *   limit: 200,
 *   file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
 *   rule_id: "D-0002",
 * });
 * ```
 * @public
 */
export function listIacFileRiskPaths(
  context: HssContext,
  input: ListIacFileRiskPathsInput,
  options?: CallOptions,
): Promise<ListIacFileRiskPathsOutput> {
  return send(context, listIacFileRiskPathsOperation, input, options);
}

/**
 * Whether an error is the answer of `listIacFileRiskPaths` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @public
 */
export function isListIacFileRiskPathsError<Status extends ErrorStatus<ListIacFileRiskPathsErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<ListIacFileRiskPathsErrors, Status>> {
  return isErrorIn(error, "hss.listIacFileRiskPaths", status, ["4XX", "5XX"]) && !isGatewayError(error);
}

/**
 * How the pages of `listIacFileRiskPaths` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @public
 */
export const listIacFileRiskPathsPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 200,
  items: "/data_list",
  total: "/total_num",
};

/**
 * Returns the items of all pages of `listIacFileRiskPaths`; a page is requested when its first item is needed.
 * `pages()` returns whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @public
 */
export function paginateListIacFileRiskPaths(
  context: HssContext,
  input: PagedInput<ListIacFileRiskPathsInput, "offset" | "limit">,
  options?: CallOptions,
): Paginator<NonNullable<ListIacFileRiskPathsOutput["data_list"]>[number], ListIacFileRiskPathsOutput> {
  return paginate(
    context,
    listIacFileRiskPathsOperation,
    listIacFileRiskPathsPagination,
    { ...input, offset: input["offset"] ?? 0, limit: input["limit"] ?? 200 },
    options,
  );
}

/**
 * `listIacFileRisks` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export const listIacFileRisksOperation: Operation<
  ListIacFileRisksInput,
  ListIacFileRisksOutput,
  ListIacFileRisksErrors
> = {
  id: "hss.listIacFileRisks",
  method: "GET",
  path: "/v5/{project_id}/container/iac/file/risks",
  project: "project_id",
  query: ["enterprise_project_id", "offset", "limit", "file_id", "risk_name", "risk_level", "risk_category"],
  write: writeInput,
  idempotent: true,
};

/**
 * List the risks of a file of infrastructure code.
 *
 * Returns the risks that scans have found in a file, page by page, and how many there are in all. Identity policies
 * need not allow it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @example
 * ```ts
 * const answer = await hss.listIacFileRisks({
 *   offset: 0,
 *   limit: 200,
 *   file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
 * });
 * ```
 * @public
 */
export function listIacFileRisks(
  context: HssContext,
  input: ListIacFileRisksInput,
  options?: CallOptions,
): Promise<ListIacFileRisksOutput> {
  return send(context, listIacFileRisksOperation, input, options);
}

/**
 * Whether an error is the answer of `listIacFileRisks` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export function isListIacFileRisksError<Status extends ErrorStatus<ListIacFileRisksErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<ListIacFileRisksErrors, Status>> {
  return isErrorIn(error, "hss.listIacFileRisks", status, ["4XX", "5XX"]) && !isGatewayError(error);
}

/**
 * How the pages of `listIacFileRisks` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export const listIacFileRisksPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 200,
  items: "/data_list",
  total: "/total_num",
};

/**
 * Returns the items of all pages of `listIacFileRisks`; a page is requested when its first item is needed. `pages()`
 * returns whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export function paginateListIacFileRisks(
  context: HssContext,
  input: PagedInput<ListIacFileRisksInput, "offset" | "limit">,
  options?: CallOptions,
): Paginator<NonNullable<ListIacFileRisksOutput["data_list"]>[number], ListIacFileRisksOutput> {
  return paginate(
    context,
    listIacFileRisksOperation,
    listIacFileRisksPagination,
    { ...input, offset: input["offset"] ?? 0, limit: input["limit"] ?? 200 },
    options,
  );
}

/**
 * `listIacFiles` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export const listIacFilesOperation: Operation<
  ListIacFilesInput,
  ListIacFilesOutput,
  ListIacFilesErrors
> = {
  id: "hss.listIacFiles",
  method: "GET",
  path: "/v5/{project_id}/container/iac/files",
  project: "project_id",
  query: [
    "enterprise_project_id",
    "offset",
    "limit",
    "scan_type",
    "file_id",
    "file_name",
    "file_type",
    "risky",
    "cicd_id",
    "cicd_name",
  ],
  write: writeInput,
  idempotent: true,
};

/**
 * List files of infrastructure code.
 *
 * Returns the files that tasks or pipelines have had scanned, page by page, how many there are in all, and how many
 * risks each has. Identity policies need not allow it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @example
 * ```ts
 * const answer = await hss.listIacFiles({ offset: 0, limit: 200, scan_type: "manual_scan" });
 * ```
 * @public
 */
export function listIacFiles(
  context: HssContext,
  input: ListIacFilesInput,
  options?: CallOptions,
): Promise<ListIacFilesOutput> {
  return send(context, listIacFilesOperation, input, options);
}

/**
 * Whether an error is the answer of `listIacFiles` with this status and a JSON object of the service as its body, which
 * is then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export function isListIacFilesError<Status extends ErrorStatus<ListIacFilesErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<ListIacFilesErrors, Status>> {
  return isErrorIn(error, "hss.listIacFiles", status, ["4XX", "5XX"]) && !isGatewayError(error);
}

/**
 * How the pages of `listIacFiles` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export const listIacFilesPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 200,
  items: "/data_list",
  total: "/total_num",
};

/**
 * Returns the items of all pages of `listIacFiles`; a page is requested when its first item is needed. `pages()`
 * returns whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export function paginateListIacFiles(
  context: HssContext,
  input: PagedInput<ListIacFilesInput, "offset" | "limit">,
  options?: CallOptions,
): Paginator<NonNullable<ListIacFilesOutput["data_list"]>[number], ListIacFilesOutput> {
  return paginate(
    context,
    listIacFilesOperation,
    listIacFilesPagination,
    { ...input, offset: input["offset"] ?? 0, limit: input["limit"] ?? 200 },
    options,
  );
}

/**
 * `listKubernetesClusterDetails` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export const listKubernetesClusterDetailsOperation: Operation<
  ListKubernetesClusterDetailsInput,
  ListKubernetesClusterDetailsOutput,
  ListKubernetesClusterDetailsErrors
> = {
  id: "hss.listKubernetesClusterDetails",
  method: "GET",
  path: "/v5/{project_id}/kubernetes/clusters",
  project: "project_id",
  query: ["enterprise_project_id", "offset", "limit", "cluster_name", "load_agent_info", "scene"],
  write: writeInput,
  idempotent: true,
};

/**
 * List Kubernetes clusters.
 *
 * Returns the Kubernetes clusters of the project, page by page, how many there are in all, and what scans have found in
 * each. Their cluster_id is what a scan of specific clusters takes.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @example
 * ```ts
 * const answer = await hss.listKubernetesClusterDetails();
 * ```
 * @public
 */
export function listKubernetesClusterDetails(
  context: HssContext,
  input: ListKubernetesClusterDetailsInput = {},
  options?: CallOptions,
): Promise<ListKubernetesClusterDetailsOutput> {
  return send(context, listKubernetesClusterDetailsOperation, input, options);
}

/**
 * Whether an error is the answer of `listKubernetesClusterDetails` with this status and a JSON object of the service as
 * its body, which is then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export function isListKubernetesClusterDetailsError<Status extends ErrorStatus<ListKubernetesClusterDetailsErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<ListKubernetesClusterDetailsErrors, Status>> {
  return isErrorIn(error, "hss.listKubernetesClusterDetails", status, ["4XX", "5XX"]) && !isGatewayError(error);
}

/**
 * How the pages of `listKubernetesClusterDetails` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export const listKubernetesClusterDetailsPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 200,
  items: "/cluster_info_list",
  total: "/total_num",
};

/**
 * Returns the items of all pages of `listKubernetesClusterDetails`; a page is requested when its first item is needed.
 * `pages()` returns whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export function paginateListKubernetesClusterDetails(
  context: HssContext,
  input: ListKubernetesClusterDetailsInput = {},
  options?: CallOptions,
): Paginator<
  NonNullable<ListKubernetesClusterDetailsOutput["cluster_info_list"]>[number],
  ListKubernetesClusterDetailsOutput
> {
  return paginate(
    context,
    listKubernetesClusterDetailsOperation,
    listKubernetesClusterDetailsPagination,
    input,
    options,
  );
}

/**
 * `listTaskResources` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export const listTaskResourcesOperation: Operation<
  ListTaskResourcesInput,
  ListTaskResourcesOutput,
  ListTaskResourcesErrors
> = {
  id: "hss.listTaskResources",
  method: "POST",
  path: "/v5/{project_id}/common/tasks/{task_id}/resources/batch-query",
  project: "project_id",
  query: ["enterprise_project_id", "offset", "limit"],
  body: "application/json",
  write: writeInput,
  idempotent: true,
};

/**
 * List the clusters or files of a scan task.
 *
 * Returns the clusters or files that a task scans, page by page, and how many there are in all: how far each is, and
 * why its scan failed. The status of the task itself tells neither. Asking again changes nothing on the server.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @example
 * ```ts
 * const answer = await hss.listTaskResources({
 *   task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
 *   body: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "failed" } },
 * });
 * ```
 * @public
 */
export function listTaskResources(
  context: HssContext,
  input: ListTaskResourcesInput,
  options?: CallOptions,
): Promise<ListTaskResourcesOutput> {
  return send(context, listTaskResourcesOperation, input, options);
}

/**
 * Whether an error is the answer of `listTaskResources` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export function isListTaskResourcesError<Status extends ErrorStatus<ListTaskResourcesErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<ListTaskResourcesErrors, Status>> {
  return isErrorIn(error, "hss.listTaskResources", status, ["4XX", "5XX"]) && !isGatewayError(error);
}

/**
 * How the pages of `listTaskResources` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export const listTaskResourcesPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 200,
  items: ["/cluster_scan_data_list", "/iac_scan_data_list"],
  total: "/total_num",
  collect: collectLists,
};

/**
 * Returns the items of all pages of `listTaskResources`; a page is requested when its first item is needed. `pages()`
 * returns whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export function paginateListTaskResources(
  context: HssContext,
  input: ListTaskResourcesInput,
  options?: CallOptions,
): Paginator<
  | {
      readonly from: "/cluster_scan_data_list";
      readonly item: NonNullable<ListTaskResourcesOutput["cluster_scan_data_list"]>[number];
    }
  | {
      readonly from: "/iac_scan_data_list";
      readonly item: NonNullable<ListTaskResourcesOutput["iac_scan_data_list"]>[number];
    },
  ListTaskResourcesOutput
> {
  return paginate(context, listTaskResourcesOperation, listTaskResourcesPagination, input, options);
}

/**
 * `listTasks` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const listTasksOperation: Operation<
  ListTasksInput,
  ListTasksOutput,
  ListTasksErrors
> = {
  id: "hss.listTasks",
  method: "POST",
  path: "/v5/{project_id}/common/tasks/batch-query",
  project: "project_id",
  query: ["enterprise_project_id", "offset", "limit"],
  body: "application/json",
  write: writeInput,
  idempotent: true,
};

/**
 * List scan tasks.
 *
 * Returns the tasks of one type that fit a filter, page by page, and how many there are in all. Asking again changes
 * nothing on the server. Identity policies need not allow it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @example
 * ```ts
 * const answer = await hss.listTasks({ body: { task_type: "cluster_scan" } });
 * ```
 * @public
 */
export function listTasks(
  context: HssContext,
  input: ListTasksInput,
  options?: CallOptions,
): Promise<ListTasksOutput> {
  return send(context, listTasksOperation, input, options);
}

/**
 * Whether an error is the answer of `listTasks` with this status and a JSON object of the service as its body, which is
 * then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export function isListTasksError<Status extends ErrorStatus<ListTasksErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<ListTasksErrors, Status>> {
  return isErrorIn(error, "hss.listTasks", status, ["4XX", "5XX"]) && !isGatewayError(error);
}

/**
 * The answers at which `waitForTask` ends.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const taskWaiter: Waiter = {
  name: "Task",
  startedAt: "/start_time",
  requires: ["/body/task_id"],
  select: { items: "/data_list", where: { task_id: "/body/task_id" } },
  acceptors: [{ pointer: "/task_status", matches: "^finished$", outcome: "success" }],
  find: findItem,
};

/**
 * Resolves with the last answer of `listTasks`, which is polled until the work has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed or time is up.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export function waitForTask(
  context: HssContext,
  input: ListTasksInput,
  options?: WaitOptions<ListTasksOutput>,
): Promise<ListTasksOutput> {
  return waitFor(context, listTasksOperation, taskWaiter, input, options);
}

/**
 * How the pages of `listTasks` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const listTasksPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 200,
  items: "/data_list",
  total: "/total_num",
};

/**
 * Returns the items of all pages of `listTasks`; a page is requested when its first item is needed. `pages()` returns
 * whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export function paginateListTasks(
  context: HssContext,
  input: ListTasksInput,
  options?: CallOptions,
): Paginator<NonNullable<ListTasksOutput["data_list"]>[number], ListTasksOutput> {
  return paginate(context, listTasksOperation, listTasksPagination, input, options);
}

/**
 * `retryTask` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @public
 */
export const retryTaskOperation: Operation<
  RetryTaskInput,
  RetryTaskOutput,
  RetryTaskErrors
> = {
  id: "hss.retryTask",
  method: "PUT",
  path: "/v5/{project_id}/common/tasks/{task_id}/retry",
  project: "project_id",
  query: ["enterprise_project_id"],
  body: "application/json",
  write: writeInput,
  returns: readNothing,
};

/**
 * Scan the failed clusters of a task again.
 *
 * Scans clusters of a task again whose scan failed, under the id that the task has. The answer is empty. There is no
 * function that waits for the end: no source says whether the start_time of a task is that of its new run, so that
 * finished could be told by the run before. List the resources of the task instead: a cluster has been scanned again
 * when its scan_status is not scanning and its start_time or end_time is another than before the retry. The request is
 * not sent again when no answer comes, for a repeat could start the scan once more. Identity policies need not allow
 * it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @example
 * ```ts
 * await hss.retryTask({
 *   task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
 *   body: { task_type: "cluster_scan", cluster_scan_info: { range_type: "all_failed_cluster" } },
 * });
 * ```
 * @public
 */
export function retryTask(
  context: HssContext,
  input: RetryTaskInput,
  options?: CallOptions,
): Promise<RetryTaskOutput> {
  return send(context, retryTaskOperation, input, options);
}

/**
 * Whether an error is the answer of `retryTask` with this status and a JSON object of the service as its body, which is
 * then typed.
 *
 * The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of
 * it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @public
 */
export function isRetryTaskError<Status extends ErrorStatus<RetryTaskErrors>>(
  error: unknown,
  status: Status,
): error is ApiError<Status extends number ? Status : number, ErrorBody<RetryTaskErrors, Status>> {
  return isErrorIn(error, "hss.retryTask", status, ["4XX", "5XX"]) && !isGatewayError(error);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createHssContext(options: HssOptions): HssContext {
  return createContext(
    {
      name: "hss",
      userAgent: "@hwcloud-openapi/hss/0.3.0",
      servers: [
        {
          url: "https://hss.{region}.myhuaweicloud.com",
          regions: [
            "ae-ad-1",
            "af-south-1",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
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
            "na-mexico-1",
            "ru-moscow-1",
            "sa-brazil-1",
            "tr-west-1",
          ],
        },
        { url: "https://hss.{region}.myhuaweicloud.eu", regions: ["eu-west-101"] },
      ],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createHssClient` and `createHssContext`.
 * @public
 */
export type HssOptions = ClientOptions<HssRegion>;

/**
 * The first argument of each operation of Host Security Service, created by `createHssContext`.
 * @public
 */
export type HssContext = Context<"hss">;

/**
 * A region that Host Security Service is served in; for any other address give `endpoint`.
 * @public
 */
export type HssRegion =
  | "cn-north-9"
  | "cn-north-1"
  | "cn-north-4"
  | "cn-southwest-2"
  | "cn-east-2"
  | "cn-east-3"
  | "cn-east-4"
  | "cn-south-1"
  | "cn-south-2"
  | "ap-southeast-1"
  | "ap-southeast-2"
  | "ap-southeast-3"
  | "na-mexico-1"
  | "af-south-1"
  | "sa-brazil-1"
  | "la-south-2"
  | "cn-south-4"
  | "la-north-2"
  | "tr-west-1"
  | "cn-north-2"
  | "ap-southeast-4"
  | "ae-ad-1"
  | "me-east-1"
  | "cn-east-5"
  | "my-kualalumpur-1"
  | "ru-moscow-1"
  | "cn-north-12"
  | "cn-southwest-3"
  | "cn-north-11"
  | "eu-west-101";
