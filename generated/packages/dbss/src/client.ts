// Made by templates/client/client.mustache from spec/dbss/openapi.yaml; change those.
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
  readNothing,
  send,
  waitFor,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
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
   * update the summary now (oper_type execute).
   */
  updateAuditTaskStatus(
    input: UpdateAuditTaskStatusInput,
    options?: CallOptions,
  ): Promise<UpdateAuditTaskStatusOutput>;
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
    showAuditTaskStatus: (input, options) => showAuditTaskStatus(context, input, options),
    waitForAuditTask: (input, options) => waitForAuditTask(context, input, options),
    updateAuditTaskStatus: (input, options) => updateAuditTaskStatus(context, input, options),
  };
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
 * update the summary now (oper_type execute).
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @example
 * ```ts
 * await dbss.updateAuditTaskStatus({
 *   busi_type: "risk",
 *   body: { code: "on", oper_type: "switch" },
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
      userAgent: "@hwcloud-openapi/dbss/0.2.0",
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
