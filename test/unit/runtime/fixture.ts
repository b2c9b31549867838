// A small package as the generator would make it: what the runtime is tested through.
import {
  createContext,
  findItem,
  fromToken,
  paginate,
  readDownload,
  readGatewayError,
  readNothing,
  send,
  waitFor,
  writeInput,
  type CallOptions,
  type ClientOptions,
  type Context,
  type Download,
  type Operation,
  type PagingBasics,
  type PagingByOffset,
  type Paginator,
  type Waiter,
  type WaitOptions,
} from "../../../runtime/src/index.js";

export interface TaskInput {
  project_id?: string | undefined;
  task_id: string;
}
export interface Task {
  task_id?: string;
  task_status?: string;
}
export const listKeypairTaskOperation: Operation<TaskInput, Task, { 400: { error_code?: string } }> = {
  id: "kps.listKeypairTask",
  method: "GET",
  idempotent: true,
  path: "/v3/{project_id}/tasks/{task_id}",
  project: "project_id",
};
export const keypairTaskWaiter: Waiter = {
  name: "KeypairTask",
  acceptors: [
    { pointer: "/task_status", matches: "^SUCCESS_", outcome: "success" },
    { pointer: "/task_status", matches: "^FAILED_", outcome: "failure" },
  ],
};

export interface ListInput {
  project_id?: string | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
  enterprise_project_id?: string | string[] | undefined;
  "X-Language"?: string | undefined;
  body?: { task_id?: string | number | bigint; task_type?: string } | undefined;
}
export interface Item {
  task_id?: string;
  task_status?: string;
  start_time?: number;
}
export interface ListOutput {
  total_num?: number;
  data_list?: Item[];
}
export const listTasksOperation: Operation<ListInput, ListOutput> = {
  id: "kps.listTasks",
  method: "POST",
  path: "/v5/{project_id}/common/tasks/batch-query",
  project: "project_id",
  query: ["offset", "limit", "enterprise_project_id"],
  headers: ["X-Language"],
  body: "application/json",
  write: writeInput,
  idempotent: true,
};
export const taskWaiter: Waiter = {
  name: "Task",
  startedAt: "/start_time",
  requires: ["/body/task_id"],
  select: { items: "/data_list", where: { task_id: "/body/task_id" } },
  find: findItem,
  acceptors: [{ pointer: "/task_status", matches: "^finished$", outcome: "success" }],
};
export const listTasksPagination: PagingBasics & PagingByOffset & { readonly items: string } = {
  offset: "offset",
  limit: "limit",
  pageSize: 200,
  items: "/data_list",
  total: "/total_num",
};

/** Not to be repeated, and without a body in its success. */
export const updateTaskOperation: Operation<TaskInput & { body?: object }, undefined> = {
  id: "kps.updateTask",
  method: "POST",
  path: "/v1/{project_id}/tasks/{task_id}",
  project: "project_id",
  body: "application/json",
  write: writeInput,
  returns: readNothing,
};
/** Of the account, not of a project. */
export const exportOperation: Operation<{ body?: object }, Download> = {
  id: "kps.exportResults",
  method: "POST",
  path: "/v3/tasks/export",
  body: "application/json",
  write: writeInput,
  returns: readDownload,
  idempotent: true,
};

export function createKpsContext(options: ClientOptions<string>): Context<"kps"> {
  return createContext(
    {
      name: "kps",
      userAgent: "@hwcloud-openapi/kps/0.1.0",
      servers: [
        {
          url: "https://kms.{region}.myhuaweicloud.com",
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
            "na-mexico-1",
            "ru-moscow-1",
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
/** A context whose calls a fetch of the test's own answers. */
export const contextOf = (fetch: () => Promise<Response>, options: Partial<ClientOptions<string>> = {}): Context<"kps"> =>
  createKpsContext({ endpoint: "https://x.test", credentials: fromToken("token"), projectId: "p", fetch, ...options });
export function listKeypairTask(context: Context<"kps">, input: TaskInput, options?: CallOptions): Promise<Task> {
  return send(context, listKeypairTaskOperation, input, options);
}
export function listTasks(context: Context<"kps">, input: ListInput, options?: CallOptions): Promise<ListOutput> {
  return send(context, listTasksOperation, input, options);
}
export function updateTask(
  context: Context<"kps">,
  input: TaskInput & { body?: object },
  options?: CallOptions,
): Promise<undefined> {
  return send(context, updateTaskOperation, input, options);
}
export function exportResults(context: Context<"kps">, input: { body?: object }, options?: CallOptions): Promise<Download> {
  return send(context, exportOperation, input, options);
}
export function waitForKeypairTask(context: Context<"kps">, input: TaskInput, options?: WaitOptions<Task>): Promise<Task> {
  return waitFor(context, listKeypairTaskOperation, keypairTaskWaiter, input, options);
}
export function waitForTask(context: Context<"kps">, input: ListInput, options?: WaitOptions<ListOutput>): Promise<ListOutput> {
  return waitFor(context, listTasksOperation, taskWaiter, input, options);
}
export function paginateListTasks(context: Context<"kps">, input: ListInput, options?: CallOptions): Paginator<Item, ListOutput> {
  return paginate(context, listTasksOperation, listTasksPagination, input, options);
}
