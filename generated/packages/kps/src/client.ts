// Made by templates/client/client.mustache from spec/kps/openapi.yaml; change those.
import {
  type ApiError,
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  type WaitOptions,
  type Waiter,
  createContext,
  isErrorOf,
  isGatewayError,
  readGatewayError,
  send,
  waitFor,
} from "@hwcloud-openapi/runtime";
import type {
  ListKeypairTaskErrors,
  ListKeypairTaskInput,
  ListKeypairTaskOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Key Pair Service as a method.
 * @public
 */
export interface KpsClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: KpsContext;
  /**
   * Show a key pair task.
   *
   * Returns the status of one key pair task and the server it works on. The task has ended when its status begins with
   * SUCCESS or FAILED. Identity policies know the needed permission as kps::getTask.
   */
  listKeypairTask(
    input: ListKeypairTaskInput,
    options?: CallOptions,
  ): Promise<ListKeypairTaskOutput>;
  /**
   * Resolves with the last answer of `listKeypairTask`, which is polled until the work has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed or time is up.
   */
  waitForKeypairTask(
    input: ListKeypairTaskInput,
    options?: WaitOptions<ListKeypairTaskOutput>,
  ): Promise<ListKeypairTaskOutput>;
}

/**
 * Creates a client with every operation of Key Pair Service as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createKpsClient(options: KpsOptions): KpsClient {
  const context = createKpsContext(options);
  return {
    context,
    listKeypairTask: (input, options) => listKeypairTask(context, input, options),
    waitForKeypairTask: (input, options) => waitForKeypairTask(context, input, options),
  };
}

/**
 * `listKeypairTask` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export const listKeypairTaskOperation: Operation<
  ListKeypairTaskInput,
  ListKeypairTaskOutput,
  ListKeypairTaskErrors
> = {
  id: "kps.listKeypairTask",
  method: "GET",
  path: "/v3/{project_id}/tasks/{task_id}",
  project: "project_id",
  idempotent: true,
};

/**
 * Show a key pair task.
 *
 * Returns the status of one key pair task and the server it works on. The task has ended when its status begins with
 * SUCCESS or FAILED. Identity policies know the needed permission as kps::getTask.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @example
 * ```ts
 * const answer = await kps.listKeypairTask({ task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" });
 * ```
 * @public
 */
export function listKeypairTask(
  context: KpsContext,
  input: ListKeypairTaskInput,
  options?: CallOptions,
): Promise<ListKeypairTaskOutput> {
  return send(context, listKeypairTaskOperation, input, options);
}

/**
 * Whether an error is the answer of `listKeypairTask` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export function isListKeypairTaskError<Status extends keyof ListKeypairTaskErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListKeypairTaskErrors[Status]> {
  return isErrorOf(error, "kps.listKeypairTask", status) && !isGatewayError(error);
}

/**
 * The answers at which `waitForKeypairTask` ends.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export const keypairTaskWaiter: Waiter = {
  name: "KeypairTask",
  acceptors: [
    { pointer: "/task_status", matches: "^SUCCESS_", outcome: "success" },
    { pointer: "/task_status", matches: "^FAILED_", outcome: "failure" },
  ],
};

/**
 * Resolves with the last answer of `listKeypairTask`, which is polled until the work has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed or time is up.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export function waitForKeypairTask(
  context: KpsContext,
  input: ListKeypairTaskInput,
  options?: WaitOptions<ListKeypairTaskOutput>,
): Promise<ListKeypairTaskOutput> {
  return waitFor(context, listKeypairTaskOperation, keypairTaskWaiter, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createKpsContext(options: KpsOptions): KpsContext {
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

/**
 * Options of `createKpsClient` and `createKpsContext`.
 * @public
 */
export type KpsOptions = ClientOptions<KpsRegion>;

/**
 * The first argument of each operation of Key Pair Service, created by `createKpsContext`.
 * @public
 */
export type KpsContext = Context<"kps">;

/**
 * A region that Key Pair Service is served in; for any other address give `endpoint`.
 * @public
 */
export type KpsRegion =
  | "cn-north-4"
  | "cn-north-1"
  | "cn-north-2"
  | "cn-north-9"
  | "cn-east-2"
  | "cn-east-3"
  | "cn-south-1"
  | "cn-southwest-2"
  | "ap-southeast-1"
  | "ap-southeast-3"
  | "ap-southeast-4"
  | "la-south-2"
  | "sa-brazil-1"
  | "la-north-2"
  | "ap-southeast-2"
  | "na-mexico-1"
  | "af-south-1"
  | "cn-south-4"
  | "cn-south-2"
  | "me-east-1"
  | "tr-west-1"
  | "my-kualalumpur-1"
  | "ru-moscow-1"
  | "cn-east-5"
  | "cn-east-4"
  | "ap-southeast-5"
  | "cn-north-12"
  | "cn-north-11"
  | "af-north-1"
  | "cn-southwest-3";
