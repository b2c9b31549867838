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
  /**
   * Code of an error of the key pair service. Codes that begin with APIGW are those of the gateway before it. 8 to 36
   * characters. More values than the known ones may come.
   *
   * Differs from the vendor's page. The page says: Any text. Here it is: The codes that are known, and others. Reason:
   * The service's page of error codes lists them.
   */
  error_code: KpsErrorCode;
  /** What went wrong, for people to read. 2 to 512 characters. */
  error_msg: string;
}

/**
 * Code of an error of the key pair service. Codes that begin with APIGW are those of the gateway before it. 8 to 36
 * characters. More values than the known ones may come.
 *
 * - `KPS.0001`: The task id has a wrong form. Give the id that was returned when the task was started.
 * - `KPS.0002`: A parameter is wrong or does not go with another. Compare the request with what the operation takes.
 * - `KPS.0003`: A service that this one builds on does not answer. Try again later; ask the vendor if it lasts.
 * - `KPS.0004`: The answer could not be made. Try again; ask the vendor if it lasts.
 * - `KPS.0005`: No failed task has this id. Give the id of one that the list of failed tasks has.
 * - `KPS.0006`: The user is not known. Give the name of one that exists.
 * - `KPS.4016`: There is no key pair of this name. Give the name of one that exists.
 * - `KPS.5001`: The service could not read its records. Try again; ask the vendor if it lasts.
 * - `KPS.5002`: The service could not add a record. Try again; ask the vendor if it lasts.
 * - `KPS.5003`: The service could not delete a record. Try again; ask the vendor if it lasts.
 * - `KPS.5004`: The service could not change a record. Try again; ask the vendor if it lasts.
 * - `KPS.6004`: No key pair was found. Give the name of one that exists.
 * - `KPS.6005`: The service does not hold the private key of this key pair. Import it first.
 * - `KPS.6007`: The key that encrypts private keys could not be made. Try again; ask the vendor if it lasts.
 * - `KPS.6008`: The private key could not be encrypted. See whether the KMS key exists and is enabled.
 * - `KPS.6009`: The key pair could not be verified. Give the right verification code for the private key that the
 * service holds.
 * - `KPS.6010`: The private key could not be stored. See whether the KMS key exists and is enabled.
 * - `KPS.6011`: The private key does not belong to the public key. Import the two that belong together.
 * - `KPS.9001`: The token is missing, wrong or too old. Get a new one.
 * - `KPS.9002`: The account takes part in a public test, which this service does not serve. Use another account.
 * - `KPS.9003`: The user lacks the permission. Have it granted.
 * - `KPS.9004`: The account is frozen. Its owner has to settle that with the vendor.
 * - `KPS.9005`: The account is restricted. Its owner has to settle that with the vendor.
 * - `KPS.9006`: The type of the user is not known. Have the permissions of the user granted.
 *
 * Differs from the vendor's page. The page says: Any text. Here it is: The codes that are known, and others. Reason:
 * The service's page of error codes lists them.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export type KpsErrorCode =
  | "KPS.0001"
  | "KPS.0002"
  | "KPS.0003"
  | "KPS.0004"
  | "KPS.0005"
  | "KPS.0006"
  | "KPS.4016"
  | "KPS.5001"
  | "KPS.5002"
  | "KPS.5003"
  | "KPS.5004"
  | "KPS.6004"
  | "KPS.6005"
  | "KPS.6007"
  | "KPS.6008"
  | "KPS.6009"
  | "KPS.6010"
  | "KPS.6011"
  | "KPS.9001"
  | "KPS.9002"
  | "KPS.9003"
  | "KPS.9004"
  | "KPS.9005"
  | "KPS.9006"
  | (string & {});

/**
 * The known values of `KpsErrorCode`. More may come.
 *
 * - `KPS.0001`: The task id has a wrong form. Give the id that was returned when the task was started.
 * - `KPS.0002`: A parameter is wrong or does not go with another. Compare the request with what the operation takes.
 * - `KPS.0003`: A service that this one builds on does not answer. Try again later; ask the vendor if it lasts.
 * - `KPS.0004`: The answer could not be made. Try again; ask the vendor if it lasts.
 * - `KPS.0005`: No failed task has this id. Give the id of one that the list of failed tasks has.
 * - `KPS.0006`: The user is not known. Give the name of one that exists.
 * - `KPS.4016`: There is no key pair of this name. Give the name of one that exists.
 * - `KPS.5001`: The service could not read its records. Try again; ask the vendor if it lasts.
 * - `KPS.5002`: The service could not add a record. Try again; ask the vendor if it lasts.
 * - `KPS.5003`: The service could not delete a record. Try again; ask the vendor if it lasts.
 * - `KPS.5004`: The service could not change a record. Try again; ask the vendor if it lasts.
 * - `KPS.6004`: No key pair was found. Give the name of one that exists.
 * - `KPS.6005`: The service does not hold the private key of this key pair. Import it first.
 * - `KPS.6007`: The key that encrypts private keys could not be made. Try again; ask the vendor if it lasts.
 * - `KPS.6008`: The private key could not be encrypted. See whether the KMS key exists and is enabled.
 * - `KPS.6009`: The key pair could not be verified. Give the right verification code for the private key that the
 * service holds.
 * - `KPS.6010`: The private key could not be stored. See whether the KMS key exists and is enabled.
 * - `KPS.6011`: The private key does not belong to the public key. Import the two that belong together.
 * - `KPS.9001`: The token is missing, wrong or too old. Get a new one.
 * - `KPS.9002`: The account takes part in a public test, which this service does not serve. Use another account.
 * - `KPS.9003`: The user lacks the permission. Have it granted.
 * - `KPS.9004`: The account is frozen. Its owner has to settle that with the vendor.
 * - `KPS.9005`: The account is restricted. Its owner has to settle that with the vendor.
 * - `KPS.9006`: The type of the user is not known. Have the permissions of the user granted.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export const KPS_ERROR_CODES = [
  "KPS.0001",
  "KPS.0002",
  "KPS.0003",
  "KPS.0004",
  "KPS.0005",
  "KPS.0006",
  "KPS.4016",
  "KPS.5001",
  "KPS.5002",
  "KPS.5003",
  "KPS.5004",
  "KPS.6004",
  "KPS.6005",
  "KPS.6007",
  "KPS.6008",
  "KPS.6009",
  "KPS.6010",
  "KPS.6011",
  "KPS.9001",
  "KPS.9002",
  "KPS.9003",
  "KPS.9004",
  "KPS.9005",
  "KPS.9006",
] as const;
