// Made by generator/emit/types/types.ts from spec/kps/openapi.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v3/{project_id}/tasks/{task_id}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export interface ListKeypairTaskInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** Id that was returned when the task was started. */
  task_id: string;
}

/**
 * Body of a successful answer of `GET /v3/{project_id}/tasks/{task_id}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export type ListKeypairTaskOutput = KeypairTask;

/**
 * Bodies of documented errors by status, of `GET /v3/{project_id}/tasks/{task_id}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export interface ListKeypairTaskErrors {
  /**
   * The request was refused, for instance because the task id has a wrong form.
   *
   * Differs from the vendor's page. The page says: No error status is listed. Here it is: Status 400 with error_code
   * and error_msg. Reason: The definition lists it, and so do editions of the page from 2022 to January 2026.
   */
  400: KeypairError;
}

/**
 * A task on the SSH key pair of a server.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export interface KeypairTask {
  /** Id of the server that the task works on. */
  server_id?: string | undefined;
  /** Id of the task. */
  task_id?: string | undefined;
  /**
   * Progress (READY, RUNNING, SUCCESS or FAILED) and kind of the task (BIND, RESET, REPLACE or UNBIND), joined by an
   * underscore. More values than the known ones may come.
   */
  task_status?: KeypairTaskStatus | undefined;
}

/**
 * Progress (READY, RUNNING, SUCCESS or FAILED) and kind of the task (BIND, RESET, REPLACE or UNBIND), joined by an
 * underscore. More values than the known ones may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export type KeypairTaskStatus =
  | "READY_BIND"
  | "RUNNING_BIND"
  | "SUCCESS_BIND"
  | "FAILED_BIND"
  | "READY_RESET"
  | "RUNNING_RESET"
  | "SUCCESS_RESET"
  | "FAILED_RESET"
  | "READY_REPLACE"
  | "RUNNING_REPLACE"
  | "SUCCESS_REPLACE"
  | "FAILED_REPLACE"
  | "READY_UNBIND"
  | "RUNNING_UNBIND"
  | "SUCCESS_UNBIND"
  | "FAILED_UNBIND"
  | (string & {});

/**
 * The known values of `KeypairTaskStatus`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export const KEYPAIR_TASK_STATUSES = [
  "READY_BIND",
  "RUNNING_BIND",
  "SUCCESS_BIND",
  "FAILED_BIND",
  "READY_RESET",
  "RUNNING_RESET",
  "SUCCESS_RESET",
  "FAILED_RESET",
  "READY_REPLACE",
  "RUNNING_REPLACE",
  "SUCCESS_REPLACE",
  "FAILED_REPLACE",
  "READY_UNBIND",
  "RUNNING_UNBIND",
  "SUCCESS_UNBIND",
  "FAILED_UNBIND",
] as const;

/**
 * Why a request was refused.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export interface KeypairError {
  /** Code of the error, such as KPS.0002. 8 to 36 characters. */
  error_code: string;
  /** What went wrong, for people to read. 2 to 512 characters. */
  error_msg: string;
}
