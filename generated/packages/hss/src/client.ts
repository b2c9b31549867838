// Made by templates/client/client.mustache from spec/hss/openapi.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  type Pagination,
  type Paginator,
  type WaitOptions,
  type Waiter,
  createContext,
  findItem,
  paginate,
  readGatewayError,
  send,
  waitFor,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  ListTasksErrors,
  ListTasksInput,
  ListTasksOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Host Security Service as a method.
 * @public
 */
export interface HssClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: HssContext;
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
    listTasks: (input, options) => listTasks(context, input, options),
    waitForTask: (input, options) => waitForTask(context, input, options),
    paginateListTasks: (input, options) => paginateListTasks(context, input, options),
  };
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
 * const answer = await hss.listTasks({
 *   enterprise_project_id: "all_granted_eps",
 *   body: { task_type: "cluster_scan" },
 * });
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
      userAgent: "@hwcloud-openapi/hss/0.2.0",
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
