// Made by generator/emit/types/types.ts from spec/kps/openapi.yaml; change those.
import type { Download } from "@hwcloud-openapi/runtime";

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v3/{project_id}/keypairs`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export interface ListKeypairsInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Records of a page, a number as a text of 1 to 4 characters. Default: "1000".
   *
   * Differs from the vendor's page. The page says: Editions of 2023 say 50. Here it is: 1000. Reason: Pages of 2026 say
   * 1000.
   */
  limit?: string | undefined;
  /**
   * Name of the key pair that the page begins at, 1 to 255 letters, digits, hyphens and underscores. Without it the
   * first page comes. Pattern: "^[A-Za-z0-9_-]\{1,255\}$".
   */
  marker?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v3/{project_id}/keypairs`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export type ListKeypairsOutput = KeypairList;

/**
 * Bodies of documented errors by status, of `GET /v3/{project_id}/keypairs`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export interface ListKeypairsErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v3/{project_id}/keypairs`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @public
 */
export interface CreateKeypairInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** The key pair, by its name alone where the service makes it. */
  body: KeypairRequest;
}

/**
 * Body of a successful answer of `POST /v3/{project_id}/keypairs`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @public
 */
export type CreateKeypairOutput = KeypairResponse;

/**
 * Bodies of documented errors by status, of `POST /v3/{project_id}/keypairs`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @public
 */
export interface CreateKeypairErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v3/{project_id}/keypairs/{keypair_name}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @public
 */
export interface ListKeypairDetailInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. 1 to 255 characters. */
  keypair_name: string;
}

/**
 * Body of a successful answer of `GET /v3/{project_id}/keypairs/{keypair_name}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @public
 */
export type ListKeypairDetailOutput = ShownKeypair;

/**
 * Bodies of documented errors by status, of `GET /v3/{project_id}/keypairs/{keypair_name}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @public
 */
export interface ListKeypairDetailErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: KeypairError;
  /**
   * There is no key pair of this name.
   *
   * Differs from the vendor's page. The page says: Status 400 is the only one of an error. Here it is: Status 404 too.
   * Reason: The vendor's Terraform provider is answered so where a key pair is gone.
   */
  404: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT
 * /v3/{project_id}/keypairs/{keypair_name}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @public
 */
export interface UpdateKeypairDescriptionInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. 1 to 255 characters. */
  keypair_name: string;
  /** The description. */
  body: KeypairDescriptionRequest;
}

/**
 * No body comes with a successful answer of `PUT /v3/{project_id}/keypairs/{keypair_name}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @public
 */
export type UpdateKeypairDescriptionOutput = undefined;

/**
 * Bodies of documented errors by status, of `PUT /v3/{project_id}/keypairs/{keypair_name}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @public
 */
export interface UpdateKeypairDescriptionErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `DELETE
 * /v3/{project_id}/keypairs/{keypair_name}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html}
 * @public
 */
export interface DeleteKeypairInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. 1 to 255 characters. */
  keypair_name: string;
}

/**
 * No body comes with a successful answer of `DELETE /v3/{project_id}/keypairs/{keypair_name}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html}
 * @public
 */
export type DeleteKeypairOutput = undefined;

/**
 * Bodies of documented errors by status, of `DELETE /v3/{project_id}/keypairs/{keypair_name}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html}
 * @public
 */
export interface DeleteKeypairErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: KeypairError;
  /**
   * There is no key pair of this name.
   *
   * Differs from the vendor's page. The page says: Status 400 is the only one of an error. Here it is: Status 404 too.
   * Reason: The vendor's Terraform provider is answered so where a key pair is gone.
   */
  404: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v3/{project_id}/keypairs/private-key/import`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export interface ImportPrivateKeyInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** The key pair, its private key and how to encrypt it. */
  body: PrivateKeyImportRequest;
}

/**
 * Body of a successful answer of `POST /v3/{project_id}/keypairs/private-key/import`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export type ImportPrivateKeyOutput = PrivateKeyImportResponse;

/**
 * Bodies of documented errors by status, of `POST /v3/{project_id}/keypairs/private-key/import`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export interface ImportPrivateKeyErrors {
  /** The request was refused, for instance because the private key belongs to another key pair. */
  400: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v3/{project_id}/keypairs/private-key/export`.
 *
 * Differs from the vendor's page. The page says: Editions of 2023 demand a private key in the request. Here it is:
 * There is no such member. Reason: The private key is what the operation answers; the definition and the editions since
 * 2025 have it there only.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @public
 */
export interface ExportPrivateKeyInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** The key pair. */
  body: PrivateKeyExportRequest;
}

/**
 * Body of a successful answer of `POST /v3/{project_id}/keypairs/private-key/export`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @public
 */
export type ExportPrivateKeyOutput = PrivateKeyExportResponse;

/**
 * Bodies of documented errors by status, of `POST /v3/{project_id}/keypairs/private-key/export`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @public
 */
export interface ExportPrivateKeyErrors {
  /** The request was refused, for instance because the service does not keep the private key. */
  400: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `DELETE
 * /v3/{project_id}/keypairs/{keypair_name}/private-key`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html}
 * @public
 */
export interface ClearPrivateKeyInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. 1 to 255 characters. */
  keypair_name: string;
}

/**
 * No body comes with a successful answer of `DELETE /v3/{project_id}/keypairs/{keypair_name}/private-key`.
 *
 * Differs from the vendor's page. The page says: Editions of 2023 have a text without a name. Here it is: No body.
 * Reason: Pages of 2026 have none, and no source says what the text would mean.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html}
 * @public
 */
export type ClearPrivateKeyOutput = undefined;

/**
 * Bodies of documented errors by status, of `DELETE /v3/{project_id}/keypairs/{keypair_name}/private-key`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html}
 * @public
 */
export interface ClearPrivateKeyErrors {
  /** There is no key pair of this name. */
  404: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v3/{project_id}/keypairs/associate`.
 *
 * Differs from the vendor's page. The page says: Editions of 2022 and 2023 answer with 200. Here it is: Status 202.
 * Reason: The definition of 2024 has 202, and so have the editions since.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @public
 */
export interface AssociateKeypairInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** The key pair, the server and how to log in to it. */
  body: KeypairBinding;
}

/**
 * Body of a successful answer of `POST /v3/{project_id}/keypairs/associate`.
 *
 * Differs from the vendor's page. The page says: Editions of 2022 and 2023 answer with 200. Here it is: Status 202.
 * Reason: The definition of 2024 has 202, and so have the editions since.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @public
 */
export type AssociateKeypairOutput = StartedKeypairTask;

/**
 * Bodies of documented errors by status, of `POST /v3/{project_id}/keypairs/associate`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @public
 */
export interface AssociateKeypairErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v3/{project_id}/keypairs/batch-associate`.
 *
 * Differs from the vendor's page. The page says: Editions of 2022 and 2023 answer with 200. Here it is: Status 202.
 * Reason: The definition of 2024 has 202, and so have the editions since.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export interface BatchAssociateKeypairInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** The key pair and the servers. */
  body: KeypairBindingBatch;
}

/**
 * Body of a successful answer of `POST /v3/{project_id}/keypairs/batch-associate`.
 *
 * Differs from the vendor's page. The page says: Editions of 2022 and 2023 answer with 200. Here it is: Status 202.
 * Reason: The definition of 2024 has 202, and so have the editions since.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export type BatchAssociateKeypairOutput = StartedKeypairTasks;

/**
 * Bodies of documented errors by status, of `POST /v3/{project_id}/keypairs/batch-associate`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export interface BatchAssociateKeypairErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v3/{project_id}/keypairs/disassociate`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export interface DisassociateKeypairInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** The server, and how to log in to it. */
  body: KeypairUnbinding;
}

/**
 * Body of a successful answer of `POST /v3/{project_id}/keypairs/disassociate`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export type DisassociateKeypairOutput = StartedKeypairTask;

/**
 * Bodies of documented errors by status, of `POST /v3/{project_id}/keypairs/disassociate`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export interface DisassociateKeypairErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: KeypairError;
}

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
 * Path, query and header parameters under their wire names, and the body, of `GET /v3/{project_id}/running-tasks`.
 *
 * Differs from the vendor's page. The page says: FAILED_RESET, FAILED_REPLACE and FAILED_UNBIND only. Here it is: The
 * sixteen states of a task. Reason: The page's own example has RUNNING_RESET.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @public
 */
export interface ListRunningTaskInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Records of a page, 1 to 1000. Default: 1000.
   *
   * Differs from the vendor's page. The page says: Editions of 2022 have no such parameter. Here it is: It is there.
   * Reason: The definition and the editions since 2023 have it.
   */
  limit?: number | undefined;
  /**
   * Records to pass over before the first one that is returned, 0 to 100,000. Default: 0.
   *
   * Differs from the vendor's page. The page says: Editions of 2022 have no such parameter. Here it is: It is there.
   * Reason: The definition and the editions since 2023 have it.
   */
  offset?: number | undefined;
}

/**
 * Body of a successful answer of `GET /v3/{project_id}/running-tasks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @public
 */
export type ListRunningTaskOutput = RunningKeypairTaskList;

/**
 * Bodies of documented errors by status, of `GET /v3/{project_id}/running-tasks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @public
 */
export interface ListRunningTaskErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v3/{project_id}/failed-tasks`.
 *
 * Differs from the vendor's page. The page says: FAILED_RESET, FAILED_REPLACE and FAILED_UNBIND only. Here it is: The
 * sixteen states of a task. Reason: The page's own example has RUNNING_RESET.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @public
 */
export interface ListFailedTaskInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Records of a page, 1 to 1000. Default: 1000.
   *
   * Differs from the vendor's page. The page says: Editions of 2022 have no such parameter. Here it is: It is there.
   * Reason: The definition and the editions since 2023 have it.
   */
  limit?: number | undefined;
  /**
   * Records to pass over before the first one that is returned, 0 to 100,000. Default: 0.
   *
   * Differs from the vendor's page. The page says: Editions of 2022 have no such parameter. Here it is: It is there.
   * Reason: The definition and the editions since 2023 have it.
   */
  offset?: number | undefined;
}

/**
 * Body of a successful answer of `GET /v3/{project_id}/failed-tasks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @public
 */
export type ListFailedTaskOutput = FailedKeypairTaskList;

/**
 * Bodies of documented errors by status, of `GET /v3/{project_id}/failed-tasks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @public
 */
export interface ListFailedTaskErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `DELETE /v3/{project_id}/failed-tasks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html}
 * @public
 */
export interface DeleteAllFailedTaskInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
}

/**
 * No body comes with a successful answer of `DELETE /v3/{project_id}/failed-tasks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html}
 * @public
 */
export type DeleteAllFailedTaskOutput = undefined;

/**
 * Bodies of documented errors by status, of `DELETE /v3/{project_id}/failed-tasks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html}
 * @public
 */
export interface DeleteAllFailedTaskErrors {
  /**
   * The request was refused, for instance because a parameter is wrong.
   *
   * Differs from the vendor's page. The page says: No error status is listed. Here it is: Status 400 with error_code
   * and error_msg. Reason: The definition lists it, and so do editions of the page from 2023 to October 2025.
   */
  400: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `DELETE
 * /v3/{project_id}/failed-tasks/{task_id}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html}
 * @public
 */
export interface DeleteFailedTaskInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** Id of the failed task, 36 characters. */
  task_id: string;
}

/**
 * No body comes with a successful answer of `DELETE /v3/{project_id}/failed-tasks/{task_id}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html}
 * @public
 */
export type DeleteFailedTaskOutput = undefined;

/**
 * Bodies of documented errors by status, of `DELETE /v3/{project_id}/failed-tasks/{task_id}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html}
 * @public
 */
export interface DeleteFailedTaskErrors {
  /** The request was refused, for instance because there is no failed task with this id. */
  400: KeypairError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v3/{project_id}/keypairs/private-key/batch-export`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html}
 * @public
 */
export interface BatchExportPrivateKeyInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** The key pairs, of which the names are enough. At most 10 items. */
  body: BatchExportEntry[];
}

/**
 * A file that is not read yet, the answer of `POST /v3/{project_id}/keypairs/private-key/batch-export`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html}
 * @public
 */
export type BatchExportPrivateKeyOutput = Download;

/**
 * No error body is documented for `POST /v3/{project_id}/keypairs/private-key/batch-export`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html}
 * @public
 */
export type BatchExportPrivateKeyErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v3/{project_id}/keypairs/batch-import`.
 *
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export interface BatchImportKeypairInput {
  /** Project that the key pair belongs to, 32 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** The key pairs. At most 10 items. */
  body: KeypairRequest[];
}

/**
 * Body of a successful answer of `POST /v3/{project_id}/keypairs/batch-import`.
 *
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export type BatchImportKeypairOutput = BatchImportResult;

/**
 * No error body is documented for `POST /v3/{project_id}/keypairs/batch-import`.
 *
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export type BatchImportKeypairErrors = Record<never, never>;

/**
 * Key pairs of a page, and where the next page begins.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export interface KeypairList {
  /** Key pairs of this page, 0 to 1000 items. */
  keypairs: KeypairListEntry[];
  /** Where the pages before and after this one begin. */
  page_info?: KeypairPageInfo | undefined;
}

/**
 * A key pair in a list.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export interface KeypairListEntry {
  /** A key pair, without its private key. */
  keypair: Keypair;
}

/**
 * Where the pages before and after this one begin.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export interface KeypairPageInfo {
  /**
   * Marker of the next page; without one, or with an empty one, this page is the last.
   *
   * Differs from the vendor's page. The page says: A text. Here it is: A text or null. Reason: What is not there is
   * null elsewhere in answers of this service.
   */
  next_marker?: string | null | undefined;
  /**
   * Marker of the page before this one, if there is one.
   *
   * Differs from the vendor's page. The page says: A text. Here it is: A text or null. Reason: What is not there is
   * null elsewhere in answers of this service.
   */
  previous_marker?: string | null | undefined;
  /** Records of this page, 0 to 1000. */
  current_count?: number | undefined;
}

/**
 * A key pair, without its private key.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export interface Keypair {
  /** Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. Pattern: "^[A-Za-z0-9_-]\{1,255\}$". */
  name?: string | undefined;
  /** Kind of the key pair, an SSH key or an X.509 certificate. More values than the known ones may come. */
  type?: "ssh" | "x509" | (string & {}) | undefined;
  /**
   * Who may use the key pair, all users of the account (domain) or one user (user). More values than the known ones may
   * come.
   */
  scope?: "domain" | "user" | (string & {}) | undefined;
  /** Public key as one line, as authorized_keys has it. At least 0 characters. */
  public_key?: string | undefined;
  /** Fingerprint of the key pair, 0 to 255 characters. */
  fingerprint?: string | undefined;
  /** Whether the service keeps the private key too. */
  is_key_protection?: boolean | undefined;
  /**
   * 0 if the key pair may be used; else the sum of the reasons why not: 1 for an ordinary freeze, 2 for one by the
   * police, 4 for one because rules were broken, 8 because the owner's identity is not verified. Sums up to 10 are
   * known. The details of a key pair have the same as a number. 0 to 255 characters.
   *
   * Differs from the vendor's page. The page says: A text. Here it is: A text or a number. Reason: The example has the
   * number 0, and the details of a key pair have a number.
   *
   * Differs from the vendor's page. The page says: 0 to 10, each a text. Here it is: Any text or number. Reason: The
   * values are sums of reasons, so that others may come, and may be numbers.
   */
  frozen_state?: string | number | undefined;
}

/**
 * The known values of `type` of `Keypair`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export const KEYPAIR_TYPES = ["ssh", "x509"] as const;

/**
 * The known values of `scope` of `Keypair`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export const KEYPAIR_SCOPES = ["domain", "user"] as const;

/**
 * A key pair that is to be created or imported.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export interface KeypairRequest {
  /** A key pair to create, or, with public_key, to import. */
  keypair: NewKeypair;
}

/**
 * A key pair to create, or, with public_key, to import.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export interface NewKeypair {
  /**
   * Name that no other key pair has, 1 to 255 letters, digits, hyphens and underscores. Pattern:
   * "^[A-Za-z0-9_-]\{1,255\}$".
   */
  name: string;
  /** Kind of the key pair, an SSH key or an X.509 certificate. */
  type?: "ssh" | "x509" | undefined;
  /** Who may use the key pair, all users of the account (domain) or one user (user). */
  scope?: "domain" | "user" | undefined;
  /** Id of the user that the key pair belongs to, 1 to 64 letters and digits. Pattern: "^[0-9a-zA-Z]\{1,64\}$". */
  user_id?: string | undefined;
  /** Public key to import, as one line; left out where the service is to make the key pair. At least 0 characters. */
  public_key?: string | undefined;
  /** The private key that the service is to keep, and how it encrypts it. */
  key_protection?: KeypairProtection | undefined;
}

/**
 * The known values of `type` of `NewKeypair`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export const NEW_KEYPAIR_TYPES = ["ssh", "x509"] as const;

/**
 * The known values of `scope` of `NewKeypair`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export const NEW_KEYPAIR_SCOPES = ["domain", "user"] as const;

/**
 * The private key that the service is to keep, and how it encrypts it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export interface KeypairProtection {
  /**
   * Private key to import, in PEM form, 0 to 65,535 characters. Secret: errors, hooks and logs show `***` in its place.
   */
  private_key?: string | undefined;
  /** How a private key is encrypted where the service keeps it. */
  encryption: PrivateKeyEncryption;
}

/**
 * How a private key is encrypted where the service keeps it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export interface PrivateKeyEncryption {
  /** Who encrypts, KMS (kms) or, in regions without KMS, the key pair service itself (default). */
  type: "default" | "kms";
  /**
   * Name of the KMS key, 0 to 255 characters. This or kms_key_id is needed if type is kms.
   *
   * Differs from the vendor's page. The page says: Editions of 2023 demand it. Here it is: Optional. Reason: The
   * definition of 2024 and the editions since 2024 have kms_key_id, which may stand in its place.
   */
  kms_key_name?: string | undefined;
  /**
   * Id of the KMS key, 36 characters. This or kms_key_name is needed if type is kms. Pattern:
   * "^[0-9a-z]\{8\}-[0-9a-z]\{4\}-[0-9a-z]\{4\}-[0-9a-z]\{4\}-[0-9a-z]\{12\}$".
   *
   * Differs from the vendor's page. The page says: Editions of 2023 have no such member. Here it is: It is there.
   * Reason: The definition of 2024 and the editions since 2024 have it.
   */
  kms_key_id?: string | undefined;
}

/**
 * The known values of `type` of `PrivateKeyEncryption`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export const PRIVATE_KEY_ENCRYPTION_TYPES = ["default", "kms"] as const;

/**
 * A key pair that was created or imported.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export interface KeypairResponse {
  /** A key pair, with its private key if the service made it. */
  keypair?: CreatedKeypair | undefined;
}

/**
 * A key pair, with its private key if the service made it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export interface CreatedKeypair {
  /** Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. Pattern: "^[A-Za-z0-9_-]\{1,255\}$". */
  name?: string | undefined;
  /** Kind of the key pair, an SSH key or an X.509 certificate. More values than the known ones may come. */
  type?: "ssh" | "x509" | (string & {}) | undefined;
  /** Public key as one line, as authorized_keys has it. At least 0 characters. */
  public_key?: string | undefined;
  /**
   * Private key in PEM form, 0 to 65,535 characters. It comes this once, and only of a key pair that the service made.
   * Secret: errors, hooks and logs show `***` in its place.
   */
  private_key?: string | undefined;
  /** Fingerprint of the key pair, 0 to 255 characters. */
  fingerprint?: string | undefined;
  /** Id of the user that the key pair belongs to, 1 to 64 letters and digits. Pattern: "^[0-9a-zA-Z]\{1,64\}$". */
  user_id?: string | undefined;
}

/**
 * The known values of `type` of `CreatedKeypair`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export const CREATED_KEYPAIR_TYPES = ["ssh", "x509"] as const;

/**
 * A key pair that was asked for by its name.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @public
 */
export interface ShownKeypair {
  /** A key pair with all that is known of it, without its private key. */
  keypair?: KeypairDetail | undefined;
}

/**
 * A key pair with all that is known of it, without its private key.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @public
 */
export interface KeypairDetail {
  /** Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. Pattern: "^[A-Za-z0-9_-]\{1,255\}$". */
  name?: string | undefined;
  /**
   * Number of the key pair, 0 to 1,000,000,000. Requests name a key pair by its name. A 64-bit integer: a bigint where
   * it lies beyond ±(2^53−1).
   */
  id?: number | bigint | undefined;
  /** Kind of the key pair, an SSH key or an X.509 certificate. More values than the known ones may come. */
  type?: "ssh" | "x509" | (string & {}) | undefined;
  /**
   * Who may use the key pair, all users of the account (domain) or one user (user). More values than the known ones may
   * come.
   */
  scope?: "domain" | "user" | (string & {}) | undefined;
  /** Public key as one line, as authorized_keys has it. At least 0 characters. */
  public_key?: string | undefined;
  /** Fingerprint of the key pair, 0 to 255 characters. */
  fingerprint?: string | undefined;
  /** Algorithm that the key pair was made with, 0 to 32 characters. */
  algorithm?: string | undefined;
  /** Whether the service keeps the private key too. */
  is_key_protection?: boolean | undefined;
  /** Id of a key, 0 to 64 characters. No source says of which; the KMS key that encrypts the private key is likely. */
  key_id?: string | undefined;
  /** Description of the key pair, 0 to 255 characters. */
  description?: string | undefined;
  /** Id of the user that the key pair belongs to, 1 to 64 letters and digits. Pattern: "^[0-9a-zA-Z]\{1,64\}$". */
  user_id?: string | undefined;
  /** Whether the key pair is deleted. */
  deleted?: boolean | undefined;
  /**
   * Time when the key pair was created, in epoch milliseconds. 0 to 10,000,000,000,000.
   *
   * Differs from the vendor's page. The page says: It counts seconds since 1970. Here it is: It counts milliseconds
   * since 1970. Reason: The example of create_time, 1581507580000, is a time of 2020 in milliseconds.
   */
  create_time?: number | undefined;
  /**
   * Time when the key pair was changed last, in epoch milliseconds; null if never. 0 to 10,000,000,000,000.
   *
   * Differs from the vendor's page. The page says: It counts seconds since 1970. Here it is: It counts milliseconds
   * since 1970. Reason: The example of create_time, 1581507580000, is a time of 2020 in milliseconds.
   *
   * Differs from the vendor's page. The page says: A number. Here it is: A number or null. Reason: The example has
   * null.
   */
  update_time?: number | null | undefined;
  /**
   * Time when the key pair was deleted, in epoch milliseconds; null if it is not. 0 to 10,000,000,000,000.
   *
   * Differs from the vendor's page. The page says: It counts seconds since 1970. Here it is: It counts milliseconds
   * since 1970. Reason: The example of create_time, 1581507580000, is a time of 2020 in milliseconds.
   *
   * Differs from the vendor's page. The page says: A number. Here it is: A number or null. Reason: The example has
   * null.
   */
  delete_time?: number | null | undefined;
  /**
   * 0 if the key pair may be used; else the sum of the reasons why not: 1 for an ordinary freeze, 2 for one by the
   * police, 4 for one because rules were broken, 8 because the owner's identity is not verified. Sums up to 10 are
   * known. The range is 0 to 64.
   *
   * Differs from the vendor's page. The page says: 0 to 10. Here it is: Any number from 0 to 64. Reason: The values are
   * sums of reasons, so that others may come.
   */
  frozen_state?: number | undefined;
}

/**
 * The known values of `type` of `KeypairDetail`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @public
 */
export const KEYPAIR_DETAIL_TYPES = ["ssh", "x509"] as const;

/**
 * The known values of `scope` of `KeypairDetail`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @public
 */
export const KEYPAIR_DETAIL_SCOPES = ["domain", "user"] as const;

/**
 * What a key pair is to be described by.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @public
 */
export interface KeypairDescriptionRequest {
  /** The description of a key pair. */
  keypair: KeypairDescription;
}

/**
 * The description of a key pair.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @public
 */
export interface KeypairDescription {
  /** The new description, 0 to 255 characters. */
  description: string;
}

/**
 * The key pair whose private key is wanted.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @public
 */
export interface PrivateKeyExportRequest {
  /** A key pair, by its name. */
  keypair: PrivateKeyOwner;
}

/**
 * A key pair, by its name.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @public
 */
export interface PrivateKeyOwner {
  /** Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. Pattern: "^[A-Za-z0-9_-]\{1,255\}$". */
  name: string;
}

/**
 * A private key that was asked for.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @public
 */
export interface PrivateKeyExportResponse {
  /** A key pair and its private key. */
  keypair: ExportedPrivateKey;
}

/**
 * A key pair and its private key.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @public
 */
export interface ExportedPrivateKey {
  /** Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. Pattern: "^[A-Za-z0-9_-]\{1,255\}$". */
  name: string;
  /** Private key in PEM form, 0 to 65,535 characters. Secret: errors, hooks and logs show `***` in its place. */
  private_key: string;
}

/**
 * A private key that the service is to keep.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export interface PrivateKeyImportRequest {
  /** A key pair and the private key that belongs to it. */
  keypair: PrivateKeyImport;
}

/**
 * A key pair and the private key that belongs to it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export interface PrivateKeyImport {
  /**
   * Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. Pattern: "^[A-Za-z0-9_-]\{1,255\}$".
   *
   * Differs from the vendor's page. The page says: At most 64 bytes. Here it is: 255 characters. Reason: Key pairs are
   * created with names of up to 255 characters.
   */
  name: string;
  /** Id of the user that the key pair belongs to, 1 to 64 letters and digits. Pattern: "^[0-9a-zA-Z]\{1,64\}$". */
  user_id?: string | undefined;
  /** The private key that the service is to keep, and how it encrypts it. */
  key_protection: ImportedKeyProtection;
}

/**
 * The private key that the service is to keep, and how it encrypts it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export interface ImportedKeyProtection {
  /** Private key in PEM form, 0 to 65,535 characters. Secret: errors, hooks and logs show `***` in its place. */
  private_key: string;
  /** How a private key is encrypted where the service keeps it. */
  encryption: PrivateKeyEncryption;
}

/**
 * What became of a private key that was imported.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export interface PrivateKeyImportResponse {
  /** A key pair whose private key the service keeps. */
  keypair: ImportedPrivateKey;
}

/**
 * A key pair whose private key the service keeps.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export interface ImportedPrivateKey {
  /**
   * Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. Pattern: "^[A-Za-z0-9_-]\{1,255\}$".
   *
   * Differs from the vendor's page. The page says: At most 64 bytes. Here it is: 255 characters. Reason: Key pairs are
   * created with names of up to 255 characters.
   */
  name: string;
  /** Id of the user that the key pair belongs to, 1 to 64 letters and digits. Pattern: "^[0-9a-zA-Z]\{1,64\}$". */
  user_id?: string | undefined;
  /** How a private key is kept. */
  key_protection?: StoredKeyProtection | undefined;
}

/**
 * How a private key is kept.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export interface StoredKeyProtection {
  /** Private key in PEM form, 0 to 65,535 characters. Secret: errors, hooks and logs show `***` in its place. */
  private_key?: string | undefined;
  /** How a private key that the service keeps is encrypted. */
  encryption: StoredKeyEncryption;
}

/**
 * How a private key that the service keeps is encrypted.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export interface StoredKeyEncryption {
  /**
   * Who encrypts, KMS (kms) or, in regions without KMS, the key pair service itself (default). More values than the
   * known ones may come.
   */
  type: "default" | "kms" | (string & {});
  /** Name of the KMS key, 0 to 255 characters. */
  kms_key_name?: string | undefined;
  /**
   * Id of the KMS key, 36 characters. Pattern:
   * "^[0-9a-z]\{8\}-[0-9a-z]\{4\}-[0-9a-z]\{4\}-[0-9a-z]\{4\}-[0-9a-z]\{12\}$".
   *
   * Differs from the vendor's page. The page says: Editions of 2023 have no such member. Here it is: It is there.
   * Reason: The definition of 2024 has it.
   */
  kms_key_id?: string | undefined;
}

/**
 * The known values of `type` of `StoredKeyEncryption`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export const STORED_KEY_ENCRYPTION_TYPES = ["default", "kms"] as const;

/**
 * Why a request was refused.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html}
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
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html}
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
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html}
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

/**
 * A key pair and the server that it is to be bound to.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export interface KeypairBinding {
  /** Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. Pattern: "^[A-Za-z0-9_-]\{1,255\}$". */
  keypair_name: string;
  /** The server that a key pair is bound to. */
  server: BindingServer;
}

/**
 * Servers that get the same key pair, each with how to log in to it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export interface KeypairBindingBatch {
  /**
   * Key pair and server of each task, 0 to 10 items. The key pair must be the same in all of them; each server must be
   * running and must have no key pair yet.
   */
  batch_keypairs: KeypairBinding[];
}

/**
 * The server that a key pair is bound to.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export interface BindingServer {
  /** Id of the server, 0 to 64 characters. */
  id: string;
  /** How the service logs in to the server. Needed where the key pair is replaced, not where it is reset. */
  auth?: ServerAuth | undefined;
  /** Whether logging in to the server over SSH with a password is switched off. */
  disable_password?: boolean | undefined;
  /**
   * Port that the server's SSH service listens on, 1 to 65,535. A 64-bit integer: a bigint where it lies beyond
   * ±(2^53−1).
   */
  port?: number | bigint | undefined;
}

/**
 * The server that is to lose its key pair.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export interface KeypairUnbinding {
  /** The server whose key pair is unbound. */
  server: UnbindingServer;
}

/**
 * The server whose key pair is unbound.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export interface UnbindingServer {
  /** Id of the server, 0 to 64 characters. */
  id: string;
  /** How the service logs in to the server. Needed where the key pair is replaced, not where it is reset. */
  auth?: ServerAuth | undefined;
}

/**
 * How the service logs in to the server. Needed where the key pair is replaced, not where it is reset.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export interface ServerAuth {
  /** What key holds, the password of the server or the private key of its key pair. */
  type?: "password" | "keypair" | undefined;
  /**
   * The server's password if type is password; the private key of the key pair that the server has now if type is
   * keypair. 0 to 65,535 characters. Secret: errors, hooks and logs show `***` in its place.
   */
  key?: string | undefined;
}

/**
 * The known values of `type` of `ServerAuth`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export const SERVER_AUTH_TYPES = ["password", "keypair"] as const;

/**
 * A task that was started, or why it was not.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export interface StartedKeypairTask {
  /** Id of the task, by which its progress is asked for; 0 to 64 characters. Only of a task that was started. */
  task_id?: string | undefined;
  /** Id of the server that the task works on, 0 to 64 characters. */
  server_id?: string | undefined;
  /** Whether the task was started. It says nothing of how the task ended. More values than the known ones may come. */
  status?: KeypairTaskStart | undefined;
  /** Code of the error if the task was not started, such as KPS.0002; 8 to 36 characters. */
  error_code?: string | undefined;
  /** Why the task was not started, for people to read; 2 to 512 characters. */
  error_msg?: string | undefined;
}

/**
 * Whether the task was started. It says nothing of how the task ended. More values than the known ones may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export type KeypairTaskStart = "SUCCESS" | "FAILED" | (string & {});

/**
 * The known values of `KeypairTaskStart`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export const KEYPAIR_TASK_STARTS = ["SUCCESS", "FAILED"] as const;

/**
 * What became of each request of a batch.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export interface StartedKeypairTasks {
  /** The tasks, 0 to 10 items. Some may have been started and others not. */
  tasks?: StartedKeypairTask[] | undefined;
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
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
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
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
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
 * Tasks that are not done yet.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @public
 */
export interface RunningKeypairTaskList {
  /** Tasks that are not done yet, 0 to 1000. */
  total?: number | undefined;
  /** Tasks of this page, 0 to 1000 items. */
  tasks?: RunningKeypairTask[] | undefined;
}

/**
 * A task that is not done yet.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @public
 */
export interface RunningKeypairTask {
  /** Id of the task, 36 characters. */
  task_id?: string | undefined;
  /**
   * Progress (READY, RUNNING, SUCCESS or FAILED) and kind of the task (BIND, RESET, REPLACE or UNBIND), joined by an
   * underscore. More values than the known ones may come.
   */
  operate_type?: KeypairTaskStatus | undefined;
  /** Time of the task in epoch milliseconds, as a text of 0 to 13 characters. */
  task_time?: string | undefined;
  /** Name of the server that the task works on, 1 to 255 characters. */
  server_name?: string | undefined;
  /** Id of the server that the task works on, 36 characters. */
  server_id?: string | undefined;
  /** Name of the key pair, 1 to 255 characters. */
  keypair_name?: string | undefined;
}

/**
 * Tasks that have failed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @public
 */
export interface FailedKeypairTaskList {
  /** Tasks that have failed and were not deleted since, 0 to 1000. */
  total?: number | undefined;
  /** Tasks of this page, 0 to 1000 items. */
  tasks?: FailedKeypairTask[] | undefined;
}

/**
 * A task that has failed, and why.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @public
 */
export interface FailedKeypairTask {
  /** Id of the task, 36 characters. */
  task_id?: string | undefined;
  /**
   * Progress (READY, RUNNING, SUCCESS or FAILED) and kind of the task (BIND, RESET, REPLACE or UNBIND), joined by an
   * underscore. More values than the known ones may come.
   */
  operate_type?: KeypairTaskStatus | undefined;
  /** Time of the task in epoch milliseconds, as a text of 0 to 13 characters. */
  task_time?: string | undefined;
  /**
   * Code of the error that ended the task, 0 to 255 characters; null where there is none.
   *
   * Differs from the vendor's page. The page says: A text. Here it is: A text or null. Reason: The examples of both
   * have null.
   */
  task_error_code?: string | null | undefined;
  /** Why the task failed, for people to read; 0 to 255 characters. */
  task_error_msg?: string | undefined;
  /** Name of the server that the task worked on, 1 to 255 characters. */
  server_name?: string | undefined;
  /** Id of the server that the task worked on, 36 characters. */
  server_id?: string | undefined;
  /** Name of the key pair, 1 to 255 characters. */
  keypair_name?: string | undefined;
}

/**
 * One of the key pairs whose private keys are wanted.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html}
 * @public
 */
export interface BatchExportEntry {
  /** A key pair as a list of them has it. Its name is enough. */
  keypair: BatchExportKeypair;
}

/**
 * A key pair as a list of them has it. Its name is enough.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html}
 * @public
 */
export interface BatchExportKeypair {
  /** Name of the key pair, 1 to 255 letters, digits, hyphens and underscores. Pattern: "^[A-Za-z0-9_-]\{1,255\}$". */
  name?: string | undefined;
  /** Kind of the key pair, an SSH key or an X.509 certificate. */
  type?: "ssh" | "x509" | undefined;
  /** Who may use the key pair, all users of the account (domain) or one user (user). */
  scope?: "domain" | "user" | undefined;
  /** Public key as one line, as authorized_keys has it. At least 0 characters. */
  public_key?: string | undefined;
  /** Fingerprint of the key pair, 0 to 255 characters. */
  fingerprint?: string | undefined;
  /** Whether the service keeps the private key too. */
  is_key_protection?: boolean | undefined;
  /** State of the key pair as a list of them has it, where that is a text. 0 to 255 characters. */
  frozen_state?: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | undefined;
}

/**
 * The known values of `type` of `BatchExportKeypair`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html}
 * @public
 */
export const BATCH_EXPORT_KEYPAIR_TYPES = ["ssh", "x509"] as const;

/**
 * The known values of `scope` of `BatchExportKeypair`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html}
 * @public
 */
export const BATCH_EXPORT_KEYPAIR_SCOPES = ["domain", "user"] as const;

/**
 * The known values of `frozen_state` of `BatchExportKeypair`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html}
 * @public
 */
export const BATCH_EXPORT_KEYPAIR_FROZEN_STATES = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/**
 * What became of each key pair of a batch.
 *
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export interface BatchImportResult {
  /** Key pairs that were imported. */
  succeeded_keypairs: KeypairResponse[];
  /** Key pairs that were not imported. */
  failed_keypairs: FailedKeypairImport[];
}

/**
 * A key pair that was not imported, and why.
 *
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export interface FailedKeypairImport {
  /** Name of the key pair, 1 to 255 characters. */
  keypair_name: string;
  /** Why it was not imported, for people to read; 2 to 512 characters. */
  failed_reason: string;
}
