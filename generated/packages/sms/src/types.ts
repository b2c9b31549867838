// Made by generator/emit/types/types.ts from spec/sms/openapi.yaml; change those.
import type { Download } from "@hwcloud-openapi/runtime";

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v3/tasks/{task_id}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export interface ShowTaskInput {
  /** Id of the migration task, 1 to 36 characters. */
  task_id: string;
}

/**
 * Body of a successful answer of `GET /v3/tasks/{task_id}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export type ShowTaskOutput = MigrationTask;

/**
 * Bodies of documented errors by status, of `GET /v3/tasks/{task_id}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export interface ShowTaskErrors {
  /** The caller may not do this. */
  403: ExportForbiddenError;
  /** There is no migration task of this id. */
  404: ExportError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `DELETE /v3/tasks/{task_id}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html}
 * @public
 */
export interface DeleteTaskInput {
  /** Id of the migration task, 1 to 36 characters. */
  task_id: string;
}

/**
 * No body comes with a successful answer of `DELETE /v3/tasks/{task_id}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html}
 * @public
 */
export type DeleteTaskOutput = undefined;

/**
 * Bodies of documented errors by status, of `DELETE /v3/tasks/{task_id}`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html}
 * @public
 */
export interface DeleteTaskErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: ExportError;
  /** The caller may not do this. */
  403: ExportForbiddenError;
  /** There is no migration task of this id. */
  404: ExportError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v3/tasks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export interface ListTasksInput {
  /**
   * State that the tasks are in. The states of the answers are partly others: two of these are of tasks that are set
   * back after a synchronisation failed, and no answer lists them.
   */
  state?: MigrationTaskStateFilter | undefined;
  /** Name of the task, 0 to 255 characters. No source says whether a part of it is enough. */
  name?: string | undefined;
  /** Id of the task, 1 to 36 characters. */
  id?: string | undefined;
  /** Id of the source server, 1 to 36 characters. */
  source_server_id?: string | undefined;
  /** Tasks of a page, 0 to 200. No source says what 0 gives. Default: 100. */
  limit?: number | undefined;
  /** Tasks to pass over before the first one that is returned, 0 to 65,535. Default: 0. */
  offset?: number | undefined;
  /** Id of an enterprise project, 0 to 255 characters. Only what belongs to it is listed. */
  enterprise_project_id?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v3/tasks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export type ListTasksOutput = MigrationTaskList;

/**
 * Bodies of documented errors by status, of `GET /v3/tasks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export interface ListTasksErrors {
  /** The caller may not do this. */
  403: ExportForbiddenError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v3/tasks/delete`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html}
 * @public
 */
export interface DeleteTasksInput {
  /** The tasks. */
  body: TaskDeletion;
}

/**
 * No body comes with a successful answer of `POST /v3/tasks/delete`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html}
 * @public
 */
export type DeleteTasksOutput = undefined;

/**
 * Bodies of documented errors by status, of `POST /v3/tasks/delete`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html}
 * @public
 */
export interface DeleteTasksErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: ExportError;
  /** The caller may not do this. */
  403: ExportForbiddenError;
  /** There is no migration task of this id. */
  404: ExportError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v3/tasks/{task_id}/action`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @public
 */
export interface UpdateTaskStatusInput {
  /** Id of the migration task, 1 to 36 characters. */
  task_id: string;
  /** What is to be done. */
  body: TaskAction;
}

/**
 * No body comes with a successful answer of `POST /v3/tasks/{task_id}/action`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @public
 */
export type UpdateTaskStatusOutput = undefined;

/**
 * Bodies of documented errors by status, of `POST /v3/tasks/{task_id}/action`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @public
 */
export interface UpdateTaskStatusErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: ExportError;
  /** The caller may not do this. */
  403: ExportForbiddenError;
  /** There is no migration task of this id. */
  404: ExportError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v3/tasks/{task_id}/configuration-setting`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @public
 */
export interface ShowConfigSettingInput {
  /** Id of the migration task, 1 to 36 characters. */
  task_id: string;
  /** Key of the one setting that is wanted, such as CONSISTENCY_DIR. Without it all come. */
  config_key?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v3/tasks/{task_id}/configuration-setting`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @public
 */
export type ShowConfigSettingOutput = TaskSettings;

/**
 * Bodies of documented errors by status, of `GET /v3/tasks/{task_id}/configuration-setting`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @public
 */
export interface ShowConfigSettingErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: ExportError;
  /** The caller may not do this. */
  403: ExportForbiddenError;
  /** There is no migration task of this id. */
  404: ExportError;
  /** The service could not answer. */
  500: ExportError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v3/tasks/{task_id}/configuration-setting`.
 *
 * @public
 */
export interface UploadSpecialConfigurationSettingInput {
  /** Id of the migration task, 1 to 36 characters. */
  task_id: string;
  /** The settings. */
  body: TaskSettingsRequest;
}

/**
 * No body comes with a successful answer of `POST /v3/tasks/{task_id}/configuration-setting`.
 * @public
 */
export type UploadSpecialConfigurationSettingOutput = undefined;

/**
 * Bodies of documented errors by status, of `POST /v3/tasks/{task_id}/configuration-setting`.
 * @public
 */
export interface UploadSpecialConfigurationSettingErrors {
  /** The caller may not do this. */
  403: ExportForbiddenError;
  /** There is no migration task of this id. */
  404: ExportError;
  /** The service could not answer. */
  500: ExportError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v3/tasks/{task_id}/consistency-result`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @public
 */
export interface ShowConsistencyResultInput {
  /** Id of the migration task, 1 to 36 characters. */
  task_id: string;
}

/**
 * Body of a successful answer of `GET /v3/tasks/{task_id}/consistency-result`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @public
 */
export type ShowConsistencyResultOutput = TaskConsistency;

/**
 * Bodies of documented errors by status, of `GET /v3/tasks/{task_id}/consistency-result`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @public
 */
export interface ShowConsistencyResultErrors {
  /** The request was refused, for instance because a parameter is wrong. */
  400: ExportError;
  /** The caller may not do this. */
  403: ExportForbiddenError;
  /** There is no migration task of this id. */
  404: ExportError;
  /** The service could not answer. */
  500: ExportError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v3/tasks/consistency-results/export`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export interface ExportConsistencyResultsInput {
  /** Language wanted for texts in the answer. No value is documented for this service; others take en-us. */
  "X-Language"?: string | undefined;
  /** The tasks whose results are wanted. */
  body: ConsistencyResultsRequest;
}

/**
 * A file that is not read yet, the answer of `POST /v3/tasks/consistency-results/export`.
 *
 * Differs from the vendor's page. The page says: The body is a String, and the example an empty JSON object. Here it
 * is: Bytes of any media type. Reason: The answer is a file; the definition calls it one, and the vendor's Java and
 * Python SDKs read it as a download.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export type ExportConsistencyResultsOutput = Download;

/**
 * Bodies of documented errors by status, of `POST /v3/tasks/consistency-results/export`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export interface ExportConsistencyResultsErrors {
  /** The request is wrong. */
  400: ExportError;
  /** The caller may not do this. */
  403: ExportForbiddenError;
  /** Something that the request names was not found. */
  404: ExportError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v3/sources`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface ListServersInput {
  /** State that the servers are in. */
  state?: SourceServerStateFilter | undefined;
  /** Name of the server, 0 to 255 characters. No source says whether a part of it is enough. */
  name?: string | undefined;
  /** Id of the server, 0 to 255 characters. */
  id?: string | undefined;
  /** IP address of the server, 0 to 255 characters. */
  ip?: string | undefined;
  /** IPv6 address of the server, 0 to 255 characters. It is passed over where ip is given. */
  ipv6?: string | undefined;
  /** Id of a migration project, 0 to 255 characters. Only its servers are listed. */
  migproject?: string | undefined;
  /** Servers of a page, 0 to 200. 0 is 200. Default: 200. */
  limit?: number | undefined;
  /** Servers to pass over before the first one that is returned, 0 to 65,535. Default: 0. */
  offset?: number | undefined;
  /** Stage that the migration is at. 0 to 255 characters. */
  migration_cycle?: "checking" | "setting" | "replicating" | "syncing" | "cutovering" | "cutovered" | undefined;
  /** Whether the server is connected to the service. The definition explains it as a search for those that are not. */
  connected?: boolean | undefined;
  /** Id of an enterprise project, 0 to 255 characters. Only what belongs to it is listed. */
  enterprise_project_id?: string | undefined;
  /** Whether there are results of a consistency check. */
  is_consistency_result_exist?: boolean | undefined;
  /** Id of a clone of the target, 0 to 255 characters. */
  vm_id?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v3/sources`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export type ListServersOutput = SourceServerList;

/**
 * Bodies of documented errors by status, of `GET /v3/sources`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface ListServersErrors {
  /** The caller may not do this. */
  403: ExportForbiddenError;
  /** The service could not answer. */
  500: ExportError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v3/errors`.
 * @public
 */
export interface ListErrorServersInput {
  /** Servers of a page, 0 to 100. No source says what 0 gives. Default: 50. */
  limit?: number | undefined;
  /** Servers to pass over before the first one that is returned, 0 to 65,535. Default: 0. */
  offset: number;
  /** Id of an enterprise project, 0 to 255 characters. Only what belongs to it is listed. */
  enterprise_project_id?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v3/errors`.
 * @public
 */
export type ListErrorServersOutput = ErrorServerList;

/**
 * Bodies of documented errors by status, of `GET /v3/errors`.
 * @public
 */
export interface ListErrorServersErrors {
  /** The caller may not do this. */
  403: ExportForbiddenError;
}

/**
 * A migration task with all that is known of it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export interface MigrationTask {
  /** Processor time that the agent uses, in percent; 0 to 100. Format: double. */
  agent_cpu_usage?: number | undefined;
  /** Disk traffic of the agent in Mbit/s, 0 to 10,000. Format: double. */
  agent_disk_io?: number | undefined;
  /** Memory that the agent uses, in MB; 0 to 1,048,576. Format: double. */
  agent_mem_usage?: number | undefined;
  /** The clone of the target; null where there is none. */
  clone_server?: CloneServer | null | undefined;
  /** How far data is compressed, 0 to 10,000. No source states the unit. Format: double. */
  compress_rate?: number | undefined;
  /** Whether the source server is connected to the migration service. */
  connected?: boolean | undefined;
  /** When the task was created, in epoch milliseconds. At least 0. */
  create_date?: number | undefined;
  /** Id of the enterprise project, 1 to 255 characters. */
  enterprise_project_id?: string | undefined;
  /**
   * The error that the migration met as JSON in a text, 0 to 1,024 characters; empty where there is none. The list of
   * servers with errors has it too and says what is in it.
   */
  error_json?: string | undefined;
  /** When the migration is expected to end, in epoch milliseconds; null where that is not known. At least 0. */
  estimate_complete_time?: number | null | undefined;
  /** When the task ended, in epoch milliseconds; null until then. At least 0. */
  finish_date?: number | null | undefined;
  /** Kept for old agents, 0 to 255 characters; null where there is none. */
  float_ip?: string | null | undefined;
  /** Id of the task, 0 to 255 characters. */
  id?: string | undefined;
  /** Speed of the migration in Mbit/s, 0 to 10,000. Format: double. */
  migrate_speed?: number | undefined;
  /**
   * IP address that is migrated to, 0 to 255 characters: a public one over the internet, a private one over a dedicated
   * line; null where there is none yet.
   */
  migration_ip?: string | null | undefined;
  /** Name that a user gave the task, 0 to 255 characters. */
  name?: string | undefined;
  /** Whether the migration is rehearsed. */
  need_migration_test?: boolean | undefined;
  /** What a measurement of the network between source and target has found. */
  network_check_info?: NetworkCheck | undefined;
  /** Kind of operating system of a server. More values than the known ones may come. */
  os_type?: OsType | undefined;
  /** Priority of the migration: 0 is low, 1 is normal, 2 is high. 0 to 2. */
  priority?: number | undefined;
  /** Id of the project that the target is in, 0 to 255 characters. */
  project_id?: string | undefined;
  /** Name of the project that the target is in, 0 to 255 characters. */
  project_name?: string | undefined;
  /** Id of the region that the target is in, 0 to 255 characters. */
  region_id?: string | undefined;
  /** Name of the region that the target is in, 0 to 255 characters. */
  region_name?: string | undefined;
  /**
   * Time that the migration is expected to need still, in seconds. At least 0. A 64-bit integer: a bigint where it lies
   * beyond ±(2^53−1).
   */
  remain_seconds?: number | bigint | undefined;
  /** The source server of a migration task. */
  source_server?: TaskSource | undefined;
  /** Limit of the speed, 0 to 65,535. No source states the unit; Mbit/s is likely, which speeds are in. */
  speed_limit?: number | undefined;
  /** When the task was started, in epoch milliseconds. At least 0. */
  start_date?: number | undefined;
  /** Whether the target is launched when the migration is done. Default: true. */
  start_target_server?: boolean | undefined;
  /**
   * How far a migration task has come. The list of tasks takes other values in its filter. More values than the known
   * ones may come.
   */
  state?: MigrationTaskState | undefined;
  /** Steps of the task, 0 to 65,535 items. */
  sub_tasks?: SubTask[] | undefined;
  /** The step that runs and its progress, 0 to 255 characters. */
  subtask_info?: string | undefined;
  /** The target of a migration task, with its disks. */
  target_server: TaskTarget;
  /** Id of a snapshot of the target, 0 to 255 characters. */
  target_snapshot_id?: string | undefined;
  /** Processor time that the source server uses, in percent; 0 to 100. Format: double. */
  total_cpu_usage?: number | undefined;
  /** Disk traffic of the source server in Mbit/s, 0 to 10,000. Format: double. */
  total_disk_io?: number | undefined;
  /** Memory that the source server uses, in MB; 0 to 1,048,576. Format: double. */
  total_mem_usage?: number | undefined;
  /**
   * How long the task has taken. No source states the unit: examples look like milliseconds in the list of tasks and
   * like seconds where one task is shown. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1).
   */
  total_time?: number | bigint | undefined;
  /**
   * What a migration copies. 0 to 255 characters. More values than the known ones may come.
   *
   * - `MIGRATE_FILE`: Files.
   * - `MIGRATE_BLOCK`: Blocks of the disks.
   */
  type?: "MIGRATE_FILE" | "MIGRATE_BLOCK" | (string & {}) | undefined;
  /** Template that the target is made from, 0 to 255 characters. */
  vm_template_id?: string | undefined;
}

/**
 * State that listed migration tasks are in. Tasks show states beyond these; SYNC_F_ROLLBACKING and
 * SYNC_F_ROLLBACK_SUCCESS are in no list of what tasks show.
 *
 * - `READY`: They can be started.
 * - `RUNNING`: Source servers are being copied.
 * - `SYNCING`: What has changed since is being copied.
 * - `MIGRATE_SUCCESS`: The migration went well.
 * - `MIGRATE_FAIL`: The migration failed.
 * - `ABORTING`: They are being stopped.
 * - `ABORT`: They are stopped.
 * - `DELETING`: They are being deleted.
 * - `SYNC_F_ROLLBACKING`: They are being set back after a synchronisation failed.
 * - `SYNC_F_ROLLBACK_SUCCESS`: They are set back after a synchronisation failed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export type MigrationTaskStateFilter =
  | "READY"
  | "RUNNING"
  | "SYNCING"
  | "MIGRATE_SUCCESS"
  | "MIGRATE_FAIL"
  | "ABORTING"
  | "ABORT"
  | "DELETING"
  | "SYNC_F_ROLLBACKING"
  | "SYNC_F_ROLLBACK_SUCCESS";

/**
 * The known values of `MigrationTaskStateFilter`.
 *
 * - `READY`: They can be started.
 * - `RUNNING`: Source servers are being copied.
 * - `SYNCING`: What has changed since is being copied.
 * - `MIGRATE_SUCCESS`: The migration went well.
 * - `MIGRATE_FAIL`: The migration failed.
 * - `ABORTING`: They are being stopped.
 * - `ABORT`: They are stopped.
 * - `DELETING`: They are being deleted.
 * - `SYNC_F_ROLLBACKING`: They are being set back after a synchronisation failed.
 * - `SYNC_F_ROLLBACK_SUCCESS`: They are set back after a synchronisation failed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export const MIGRATION_TASK_STATE_FILTERS = [
  "READY",
  "RUNNING",
  "SYNCING",
  "MIGRATE_SUCCESS",
  "MIGRATE_FAIL",
  "ABORTING",
  "ABORT",
  "DELETING",
  "SYNC_F_ROLLBACKING",
  "SYNC_F_ROLLBACK_SUCCESS",
] as const;

/**
 * State that listed source servers are in.
 *
 * - `unavailable`: It has not passed the check of its environment.
 * - `waiting`: It waits for the migration.
 * - `initialize`: The migration is being prepared.
 * - `replicate`: It is being copied.
 * - `syncing`: What has changed since is being copied, again and again.
 * - `stopping`: The migration is being stopped.
 * - `stopped`: The migration is stopped.
 * - `skipping`: A step is being skipped.
 * - `deleting`: The migration is being deleted.
 * - `clearing`: Snapshots are being deleted.
 * - `cleared`: Snapshots are deleted.
 * - `clearfailed`: Snapshots could not be deleted.
 * - `premigready`: A rehearsal of the migration can begin.
 * - `premiged`: The rehearsal is done.
 * - `premigfailed`: The rehearsal failed.
 * - `cloning`: It waits for a clone of the target.
 * - `cutovering`: The target is being launched.
 * - `finished`: The target is launched.
 * - `error`: Something went wrong.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export type SourceServerStateFilter =
  | "unavailable"
  | "waiting"
  | "initialize"
  | "replicate"
  | "syncing"
  | "stopping"
  | "stopped"
  | "skipping"
  | "deleting"
  | "clearing"
  | "cleared"
  | "clearfailed"
  | "premigready"
  | "premiged"
  | "premigfailed"
  | "cloning"
  | "cutovering"
  | "finished"
  | "error";

/**
 * The known values of `SourceServerStateFilter`.
 *
 * - `unavailable`: It has not passed the check of its environment.
 * - `waiting`: It waits for the migration.
 * - `initialize`: The migration is being prepared.
 * - `replicate`: It is being copied.
 * - `syncing`: What has changed since is being copied, again and again.
 * - `stopping`: The migration is being stopped.
 * - `stopped`: The migration is stopped.
 * - `skipping`: A step is being skipped.
 * - `deleting`: The migration is being deleted.
 * - `clearing`: Snapshots are being deleted.
 * - `cleared`: Snapshots are deleted.
 * - `clearfailed`: Snapshots could not be deleted.
 * - `premigready`: A rehearsal of the migration can begin.
 * - `premiged`: The rehearsal is done.
 * - `premigfailed`: The rehearsal failed.
 * - `cloning`: It waits for a clone of the target.
 * - `cutovering`: The target is being launched.
 * - `finished`: The target is launched.
 * - `error`: Something went wrong.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export const SOURCE_SERVER_STATE_FILTERS = [
  "unavailable",
  "waiting",
  "initialize",
  "replicate",
  "syncing",
  "stopping",
  "stopped",
  "skipping",
  "deleting",
  "clearing",
  "cleared",
  "clearfailed",
  "premigready",
  "premiged",
  "premigfailed",
  "cloning",
  "cutovering",
  "finished",
  "error",
] as const;

/**
 * A page of the migration tasks that fit a filter.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export interface MigrationTaskList {
  /** Tasks that fit the filter, on all pages. 0 to 2,147,483,647. */
  count?: number | undefined;
  /** Tasks of this page, 0 to 65,535 items. */
  tasks?: ListedMigrationTask[] | undefined;
}

/**
 * A migration task as a list of tasks has it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export interface ListedMigrationTask {
  /** Processor time that the agent uses, in percent; 0 to 100. Format: double. */
  agent_cpu_usage?: number | undefined;
  /** Disk traffic of the agent in Mbit/s, 0 to 10,000. Format: double. */
  agent_disk_io?: number | undefined;
  /** Memory that the agent uses, in MB; 0 to 1,048,576. Format: double. */
  agent_mem_usage?: number | undefined;
  /** A clone of the target as a list of tasks has it. */
  clone_server?: ListedCloneServer | undefined;
  /** How far data is compressed, 0 to 10,000. No source states the unit. Format: double. */
  compress_rate?: number | undefined;
  /** When the task was created, in epoch milliseconds. At least 0. */
  create_date?: number | undefined;
  /** Id of the enterprise project, 0 to 255 characters. */
  enterprise_project_id?: string | undefined;
  /**
   * The error that the migration met as JSON in a text, 0 to 1,024 characters; empty where there is none. The list of
   * servers with errors has it too and says what is in it.
   */
  error_json?: string | undefined;
  /** When the migration is expected to end, in epoch milliseconds; null where that is not known. At least 0. */
  estimate_complete_time?: number | null | undefined;
  /** Id of the task, 0 to 255 characters. */
  id?: string | undefined;
  /** How far the upload of the logs of the migration has come. More values than the known ones may come. */
  log_collect_status?: LogCollectStatus | undefined;
  /** Speed of the migration in Mbit/s, 0 to 10,000. Format: double. */
  migrate_speed?: number | undefined;
  /**
   * IP address that is migrated to, 0 to 255 characters: a public one over the internet, a private one over a dedicated
   * line.
   */
  migration_ip?: string | undefined;
  /** Name that a user gave the task, 0 to 255 characters. */
  name?: string | undefined;
  /** Whether the migration is rehearsed. */
  need_migration_test?: boolean | undefined;
  /** What a measurement of the network between source and target has found. */
  network_check_info?: NetworkCheck | undefined;
  /** Kind of operating system of a server. 0 to 255 characters. More values than the known ones may come. */
  os_type?: "WINDOWS" | "LINUX" | (string & {}) | undefined;
  /** Priority of the migration: 0 is low, 1 is normal, 2 is high. 0 to 2. */
  priority?: number | undefined;
  /** The source server; null where it is no longer known. */
  source_server?: ListedTaskSource | null | undefined;
  /** Settings of the task, 0 to 1,000 items. */
  special_config?: TaskSetting[] | undefined;
  /** Limit of the speed, 0 to 65,535. No source states the unit; Mbit/s is likely, which speeds are in. */
  speed_limit?: number | undefined;
  /** Whether the target is launched when the migration is done. Default: false. */
  start_target_server?: boolean | undefined;
  /**
   * How far a migration task has come. The list of tasks takes other values in its filter. More values than the known
   * ones may come.
   */
  state?: MigrationTaskState | undefined;
  /** Steps of the task, 0 to 65,535 items. */
  sub_tasks?: ListedSubTask[] | undefined;
  /** The step that runs and its progress, 0 to 255 characters. */
  subtask_info?: string | undefined;
  /** Whether the target is kept up to date after the first copy. */
  syncing?: boolean | undefined;
  /** The target of a migration task as a list of tasks has it. */
  target_server?: ListedTaskTarget | undefined;
  /** Processor time that the source server uses, in percent; 0 to 100. Format: double. */
  total_cpu_usage?: number | undefined;
  /** Disk traffic of the source server in Mbit/s, 0 to 10,000. Format: double. */
  total_disk_io?: number | undefined;
  /** Memory that the source server uses, in MB; 0 to 1,048,576. Format: double. */
  total_mem_usage?: number | undefined;
  /**
   * How long the task has taken. No source states the unit: examples look like milliseconds in the list of tasks and
   * like seconds where one task is shown. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1).
   */
  total_time?: number | bigint | undefined;
  /**
   * What a migration copies. 0 to 255 characters. More values than the known ones may come.
   *
   * - `MIGRATE_FILE`: Files.
   * - `MIGRATE_BLOCK`: Blocks of the disks.
   */
  type?: "MIGRATE_FILE" | "MIGRATE_BLOCK" | (string & {}) | undefined;
}

/**
 * What is to be done with a migration task.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @public
 */
export interface TaskAction {
  /** Whether the source is compared with its copy as well. Only of use with start. Default: false. */
  is_need_consistency_check?: boolean | undefined;
  /**
   * What is to be done.
   *
   * - `start`: Start the task or go on with it, or synchronise once more what has been migrated.
   * - `stop`: Stop the task.
   * - `test`: Test the target. An example of the definition launches the target by it.
   * - `cutover`: Launch the target.
   * - `clone_test`: Test a clone of the target, which is made from template_id.
   * - `restart`: Start the task from its beginning.
   * - `network_check`: Measure the network between source and target.
   * - `clear`: Delete the snapshots that the task has made.
   * - `skip`: Skip the consistency check that runs.
   * - `migration_test`: Rehearse the migration.
   * - `error_for_overspeed`: Tell that the task is too fast, upon which it pauses.
   *
   * Differs from the vendor's page. The page says: Editions of February 2025 to January 2026 list some of these values.
   * Here it is: The values of the list and of the text. Reason: A closed list without them would keep callers from what
   * the definition explains. No edition since November 2025 has the two older ones.
   */
  operation:
    | "start"
    | "stop"
    | "test"
    | "cutover"
    | "clone_test"
    | "restart"
    | "network_check"
    | "clear"
    | "skip"
    | "migration_test"
    | "error_for_overspeed";
  /** Whether the target gets Huawei Cloud EulerOS. Only for tasks that migrate Linux. Default: false. */
  switch_hce?: boolean | undefined;
  /** Template that a clone is made from, 0 to 255 characters. Needed with clone_test. */
  template_id?: string | undefined;
}

/**
 * The known values of `operation` of `TaskAction`.
 *
 * - `start`: Start the task or go on with it, or synchronise once more what has been migrated.
 * - `stop`: Stop the task.
 * - `test`: Test the target. An example of the definition launches the target by it.
 * - `cutover`: Launch the target.
 * - `clone_test`: Test a clone of the target, which is made from template_id.
 * - `restart`: Start the task from its beginning.
 * - `network_check`: Measure the network between source and target.
 * - `clear`: Delete the snapshots that the task has made.
 * - `skip`: Skip the consistency check that runs.
 * - `migration_test`: Rehearse the migration.
 * - `error_for_overspeed`: Tell that the task is too fast, upon which it pauses.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @public
 */
export const TASK_ACTION_OPERATIONS = [
  "start",
  "stop",
  "test",
  "cutover",
  "clone_test",
  "restart",
  "network_check",
  "clear",
  "skip",
  "migration_test",
  "error_for_overspeed",
] as const;

/**
 * Which migration tasks to delete.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html}
 * @public
 */
export interface TaskDeletion {
  /**
   * Ids of the tasks, 1 to 50 items. Each item: 0 to 255 characters.
   *
   * Differs from the vendor's page. The page says: Editions of 2024 and 2025 say 0. Here it is: 1. Reason: The
   * definition and the editions of 2026 say 1.
   *
   * Differs from the vendor's page. The page says: Editions of 2024 and 2025 say 65,535. Here it is: 50. Reason: The
   * definition and the editions of 2026 say 50.
   */
  ids: string[];
}

/**
 * Settings of a migration task.
 * @public
 */
export interface TaskSettingsRequest {
  /** The settings, 0 to 50 items. */
  configurations: TaskSettingRequest[];
}

/**
 * One setting that is made.
 * @public
 */
export interface TaskSettingRequest {
  /**
   * What is set.
   *
   * - `MIGRATE_EXCLUDE_DIR`: Directories that are not migrated.
   * - `SYNC_EXCLUDE_DIR`: Directories that are not synchronised.
   * - `ONLY_SYNC_DIR`: Directories that alone are synchronised.
   * - `CONSISTENCY_DIR`: Directories that the consistency check compares.
   * - `CONSISTENCY_DIR_ILLEGAL`: Directories that the check has found to be none it can compare.
   * - `LINUX_BLOCK_COMPRESS_THREAD_NUM`: Threads that compress blocks of Linux.
   * - `MIGRATE_DST_IP`: IP address that is migrated to.
   * - `LINUX_BLOCK_CACHE_SIZE`: Size of the cache for blocks of Linux.
   * - `LINUX_CPU_LIMIT`: Limit of the processor time on Linux.
   * - `LINUX_MEM_LIMIT`: Limit of the memory on Linux.
   * - `LINUX_IO_LIMIT`: Limit of the disk traffic on Linux.
   * - `NUM_PROCESS_MIGRATE`: Processes that migrate.
   * - `NUM_PROCESS_SYNC`: Processes that synchronise.
   * - `CONSISTENCY_RECHECK`: Whether differences are checked once more.
   * - `CONSISTENCY_MODE`: How the consistency check compares.
   * - `DYNAMIC_PORT`: Port that is chosen at run time.
   * - `INSTALL_PWD_AGENT`: Whether the target gets the agent that resets passwords, true unless set.
   */
  config_key:
    | "MIGRATE_EXCLUDE_DIR"
    | "SYNC_EXCLUDE_DIR"
    | "ONLY_SYNC_DIR"
    | "CONSISTENCY_DIR"
    | "CONSISTENCY_DIR_ILLEGAL"
    | "LINUX_BLOCK_COMPRESS_THREAD_NUM"
    | "MIGRATE_DST_IP"
    | "LINUX_BLOCK_CACHE_SIZE"
    | "LINUX_CPU_LIMIT"
    | "LINUX_MEM_LIMIT"
    | "LINUX_IO_LIMIT"
    | "NUM_PROCESS_MIGRATE"
    | "NUM_PROCESS_SYNC"
    | "CONSISTENCY_RECHECK"
    | "CONSISTENCY_MODE"
    | "DYNAMIC_PORT"
    | "INSTALL_PWD_AGENT";
  /** Kept for the state of the setting, 0 to 255 characters. */
  config_status?: string | undefined;
  /**
   * The value as a text, 0 to 1,024 characters. The agent on the source server reads it; no source says which values a
   * key takes.
   */
  config_value: string;
}

/**
 * The known values of `config_key` of `TaskSettingRequest`.
 *
 * - `MIGRATE_EXCLUDE_DIR`: Directories that are not migrated.
 * - `SYNC_EXCLUDE_DIR`: Directories that are not synchronised.
 * - `ONLY_SYNC_DIR`: Directories that alone are synchronised.
 * - `CONSISTENCY_DIR`: Directories that the consistency check compares.
 * - `CONSISTENCY_DIR_ILLEGAL`: Directories that the check has found to be none it can compare.
 * - `LINUX_BLOCK_COMPRESS_THREAD_NUM`: Threads that compress blocks of Linux.
 * - `MIGRATE_DST_IP`: IP address that is migrated to.
 * - `LINUX_BLOCK_CACHE_SIZE`: Size of the cache for blocks of Linux.
 * - `LINUX_CPU_LIMIT`: Limit of the processor time on Linux.
 * - `LINUX_MEM_LIMIT`: Limit of the memory on Linux.
 * - `LINUX_IO_LIMIT`: Limit of the disk traffic on Linux.
 * - `NUM_PROCESS_MIGRATE`: Processes that migrate.
 * - `NUM_PROCESS_SYNC`: Processes that synchronise.
 * - `CONSISTENCY_RECHECK`: Whether differences are checked once more.
 * - `CONSISTENCY_MODE`: How the consistency check compares.
 * - `DYNAMIC_PORT`: Port that is chosen at run time.
 * - `INSTALL_PWD_AGENT`: Whether the target gets the agent that resets passwords, true unless set.
 *
 * @public
 */
export const TASK_SETTING_REQUEST_CONFIG_KEYS = [
  "MIGRATE_EXCLUDE_DIR",
  "SYNC_EXCLUDE_DIR",
  "ONLY_SYNC_DIR",
  "CONSISTENCY_DIR",
  "CONSISTENCY_DIR_ILLEGAL",
  "LINUX_BLOCK_COMPRESS_THREAD_NUM",
  "MIGRATE_DST_IP",
  "LINUX_BLOCK_CACHE_SIZE",
  "LINUX_CPU_LIMIT",
  "LINUX_MEM_LIMIT",
  "LINUX_IO_LIMIT",
  "NUM_PROCESS_MIGRATE",
  "NUM_PROCESS_SYNC",
  "CONSISTENCY_RECHECK",
  "CONSISTENCY_MODE",
  "DYNAMIC_PORT",
  "INSTALL_PWD_AGENT",
] as const;

/**
 * Settings of a migration task.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @public
 */
export interface TaskSettings {
  /** The settings, 0 to 1,000 items. */
  configurations?: TaskSetting[] | undefined;
  /**
   * How the task migrates. An example of the vendor has LINUX_FILE_MIGRATE, which its list has not. More values than
   * the known ones may come.
   *
   * - `WINDOWS_MIGRATE_BLOCK`: Blocks of Windows.
   * - `LINUX_MIGRATE_FILE`: Files of Linux.
   * - `LINUX_MIGRATE_BLOCK`: Blocks of Linux.
   */
  migrate_type: "WINDOWS_MIGRATE_BLOCK" | "LINUX_MIGRATE_FILE" | "LINUX_MIGRATE_BLOCK" | (string & {});
  /** Id of the task, 0 to 100 characters. */
  task_id: string;
}

/**
 * The known values of `migrate_type` of `TaskSettings`. More may come.
 *
 * - `WINDOWS_MIGRATE_BLOCK`: Blocks of Windows.
 * - `LINUX_MIGRATE_FILE`: Files of Linux.
 * - `LINUX_MIGRATE_BLOCK`: Blocks of Linux.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @public
 */
export const TASK_SETTINGS_MIGRATE_TYPES = [
  "WINDOWS_MIGRATE_BLOCK",
  "LINUX_MIGRATE_FILE",
  "LINUX_MIGRATE_BLOCK",
] as const;

/**
 * One setting of a migration task.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @public
 */
export interface TaskSetting {
  /**
   * What is set. Older tasks may have older names, such as EXCLUDE_MIGRATE_PATH. More values than the known ones may
   * come.
   *
   * - `MIGRATE_EXCLUDE_DIR`: Directories that are not migrated.
   * - `SYNC_EXCLUDE_DIR`: Directories that are not synchronised.
   * - `ONLY_SYNC_DIR`: Directories that alone are synchronised.
   * - `CONSISTENCY_DIR`: Directories that the consistency check compares.
   * - `CONSISTENCY_DIR_ILLEGAL`: Directories that the check has found to be none it can compare.
   * - `LINUX_BLOCK_COMPRESS_THREAD_NUM`: Threads that compress blocks of Linux.
   * - `MIGRATE_DST_IP`: IP address that is migrated to.
   * - `LINUX_BLOCK_CACHE_SIZE`: Size of the cache for blocks of Linux.
   * - `LINUX_CPU_LIMIT`: Limit of the processor time on Linux.
   * - `LINUX_MEM_LIMIT`: Limit of the memory on Linux.
   * - `LINUX_IO_LIMIT`: Limit of the disk traffic on Linux.
   * - `NUM_PROCESS_MIGRATE`: Processes that migrate.
   * - `NUM_PROCESS_SYNC`: Processes that synchronise.
   * - `CONSISTENCY_RECHECK`: Whether differences are checked once more.
   * - `CONSISTENCY_MODE`: How the consistency check compares.
   * - `DYNAMIC_PORT`: Port that is chosen at run time.
   * - `INSTALL_PWD_AGENT`: Whether the target gets the agent that resets passwords, true unless set.
   */
  config_key:
    | "MIGRATE_EXCLUDE_DIR"
    | "SYNC_EXCLUDE_DIR"
    | "ONLY_SYNC_DIR"
    | "CONSISTENCY_DIR"
    | "CONSISTENCY_DIR_ILLEGAL"
    | "LINUX_BLOCK_COMPRESS_THREAD_NUM"
    | "MIGRATE_DST_IP"
    | "LINUX_BLOCK_CACHE_SIZE"
    | "LINUX_CPU_LIMIT"
    | "LINUX_MEM_LIMIT"
    | "LINUX_IO_LIMIT"
    | "NUM_PROCESS_MIGRATE"
    | "NUM_PROCESS_SYNC"
    | "CONSISTENCY_RECHECK"
    | "CONSISTENCY_MODE"
    | "DYNAMIC_PORT"
    | "INSTALL_PWD_AGENT"
    | (string & {});
  /** Kept for the state of the setting, 0 to 255 characters. */
  config_status?: string | undefined;
  /**
   * The value as a text, 0 to 1,024 characters. The agent on the source server reads it; no source says which values a
   * key takes.
   */
  config_value: string;
}

/**
 * The known values of `config_key` of `TaskSetting`. More may come.
 *
 * - `MIGRATE_EXCLUDE_DIR`: Directories that are not migrated.
 * - `SYNC_EXCLUDE_DIR`: Directories that are not synchronised.
 * - `ONLY_SYNC_DIR`: Directories that alone are synchronised.
 * - `CONSISTENCY_DIR`: Directories that the consistency check compares.
 * - `CONSISTENCY_DIR_ILLEGAL`: Directories that the check has found to be none it can compare.
 * - `LINUX_BLOCK_COMPRESS_THREAD_NUM`: Threads that compress blocks of Linux.
 * - `MIGRATE_DST_IP`: IP address that is migrated to.
 * - `LINUX_BLOCK_CACHE_SIZE`: Size of the cache for blocks of Linux.
 * - `LINUX_CPU_LIMIT`: Limit of the processor time on Linux.
 * - `LINUX_MEM_LIMIT`: Limit of the memory on Linux.
 * - `LINUX_IO_LIMIT`: Limit of the disk traffic on Linux.
 * - `NUM_PROCESS_MIGRATE`: Processes that migrate.
 * - `NUM_PROCESS_SYNC`: Processes that synchronise.
 * - `CONSISTENCY_RECHECK`: Whether differences are checked once more.
 * - `CONSISTENCY_MODE`: How the consistency check compares.
 * - `DYNAMIC_PORT`: Port that is chosen at run time.
 * - `INSTALL_PWD_AGENT`: Whether the target gets the agent that resets passwords, true unless set.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @public
 */
export const TASK_SETTING_CONFIG_KEYS = [
  "MIGRATE_EXCLUDE_DIR",
  "SYNC_EXCLUDE_DIR",
  "ONLY_SYNC_DIR",
  "CONSISTENCY_DIR",
  "CONSISTENCY_DIR_ILLEGAL",
  "LINUX_BLOCK_COMPRESS_THREAD_NUM",
  "MIGRATE_DST_IP",
  "LINUX_BLOCK_CACHE_SIZE",
  "LINUX_CPU_LIMIT",
  "LINUX_MEM_LIMIT",
  "LINUX_IO_LIMIT",
  "NUM_PROCESS_MIGRATE",
  "NUM_PROCESS_SYNC",
  "CONSISTENCY_RECHECK",
  "CONSISTENCY_MODE",
  "DYNAMIC_PORT",
  "INSTALL_PWD_AGENT",
] as const;

/**
 * Which results to export.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export interface ConsistencyResultsRequest {
  /** The tasks. 1 to 200 items. */
  task_info: ConsistencyResultsTask[];
}

/**
 * A migration task whose results are wanted.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export interface ConsistencyResultsTask {
  /** Id of the migration task. 1 to 36 characters. */
  task_id?: string | undefined;
  /** Id of the source server. 0 to 255 characters. */
  source_id?: string | undefined;
  /** Name of the source server. 0 to 255 characters. */
  source_name?: string | undefined;
}

/**
 * Results of the consistency checks of one migration task.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @public
 */
export interface TaskConsistency {
  /**
   * The checks, 0 to 65,535 items.
   *
   * Differs from the vendor's page. The page says: A list of objects in editions of 2025, of texts in those of 2026.
   * One of 2024 has no list, and the members of one check in its place. Here it is: A list of objects. Reason: The
   * example of the definition has objects, and the vendor's Terraform provider reads objects.
   */
  result_list?: ConsistencyCheck[] | undefined;
  /** Id of the migration task, 1 to 36 characters. */
  task_id?: string | undefined;
}

/**
 * One consistency check, which compares directories of the source with their copies.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @public
 */
export interface ConsistencyCheck {
  /** When the check ended, in epoch milliseconds. */
  finished_time?: number | undefined;
  /**
   * How the check went, such as success. No source lists the values. Whether files differ is told for each directory.
   */
  check_result?: string | undefined;
  /** The directories that were compared. */
  consistency_result?: CheckedDirectory[] | undefined;
}

/**
 * A directory that was compared, and what differs in it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @public
 */
export interface CheckedDirectory {
  /** The directory, 0 to 1,024 characters. */
  dir_check?: string | undefined;
  /** Files that were compared, 0 to 1,000,000. */
  num_total_files?: number | undefined;
  /** Files that differ, 0 to 1,000,000. */
  num_different_files?: number | undefined;
  /** Files that the target lacks, 0 to 1,000,000. */
  num_target_miss_files?: number | undefined;
  /** Files that only the target has, 0 to 1,000,000. */
  num_target_more_files?: number | undefined;
}

/**
 * Why a request was refused.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface ExportError {
  /** Code of the error. 0 to 255 characters. */
  error_code: string;
  /** What went wrong, for people to read. 0 to 1024 characters. */
  error_msg: string;
}

/**
 * Why the caller may not do this.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface ExportForbiddenError {
  /** Code of the error, such as SMS.9004. 0 to 255 characters. */
  error_code?: string | undefined;
  /** What went wrong, for people to read. 0 to 255 characters. */
  error_msg?: string | undefined;
  /** What the authorisation check found, in encrypted form. 0 to 65,535 characters. */
  encoded_authorization_message?: string | undefined;
  /** Parameters of the error. 1 to 20 items. Each item: 0 to 65,535 characters. */
  error_param?: string[] | undefined;
  /** The single reasons. 1 to 20 items. */
  details?: ExportErrorDetail[] | undefined;
}

/**
 * One reason of a refusal.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface ExportErrorDetail {
  /** Code of this reason. 0 to 65,535 characters. */
  error_code?: string | undefined;
  /** This reason in words. 0 to 65,535 characters. */
  error_msg?: string | undefined;
}

/**
 * A page of the source servers that fit a filter.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface SourceServerList {
  /** Source servers that fit the filter, on all pages. 0 to 2,147,483,647. */
  count?: number | undefined;
  /** Source servers of this page, 0 to 65,535 items. */
  source_servers?: SourceServer[] | undefined;
}

/**
 * A source server that an agent has registered.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface SourceServer {
  /** When the server was registered, in epoch milliseconds. At least 0. */
  add_date?: number | undefined;
  /** Checks of whether the server can be migrated, 0 to 65,535 items. */
  checks?: EnvironmentCheck[] | undefined;
  /** Whether the server is connected to the migration service. */
  connected?: boolean | undefined;
  /** Number of processor cores. 0 to 2,147,483,647. */
  cpu_quantity?: number | undefined;
  /** The migration task of the server; null where it has none. */
  current_task?: SourceServerTask | null | undefined;
  /** Id of the enterprise project, 0 to 255 characters. */
  enterprise_project_id?: string | undefined;
  /** Whether the tool that limits the speed (tc) is installed. Only of Linux. */
  has_tc?: boolean | undefined;
  /** Id of the source server, 0 to 255 characters. */
  id?: string | undefined;
  /** The target that the migration service proposes for a source server. */
  init_target_server?: ProposedTarget | undefined;
  /** IP address of the server, 0 to 255 characters. */
  ip?: string | undefined;
  /** Whether there are results of a consistency check. Default: false. */
  is_consistency_result_exist?: boolean | undefined;
  /** When the connection of the agent came or went last, in epoch milliseconds. At least 0. */
  last_visit_time?: number | undefined;
  /** Memory of the server, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  memory?: number | bigint | undefined;
  /**
   * Stage that the migration of a source server is at. 0 to 255 characters. More values than the known ones may come.
   *
   * - `cutovering`: The target is being launched.
   * - `cutovered`: The target is launched.
   * - `checking`: The source is being checked.
   * - `setting`: The migration is being set up.
   * - `replicating`: The source is being copied.
   * - `syncing`: What has changed since is being copied.
   */
  migration_cycle?:
    | "cutovering"
    | "cutovered"
    | "checking"
    | "setting"
    | "replicating"
    | "syncing"
    | (string & {})
    | undefined;
  /** Name of the server in the migration service, 0 to 255 characters. */
  name?: string | undefined;
  /** Whether a Windows system came with the machine (OEM). */
  oem_system?: boolean | undefined;
  /** Kind of operating system of a server. 0 to 255 characters. More values than the known ones may come. */
  os_type?: "WINDOWS" | "LINUX" | (string & {}) | undefined;
  /** Version of the operating system, such as CENTOS_7_6_64BIT; 0 to 255 characters. */
  os_version?: string | undefined;
  /** Data that is copied already, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  replicatesize?: number | bigint | undefined;
  /** When migration_cycle changed last, in epoch milliseconds. At least 0. */
  stage_action_time?: number | undefined;
  /**
   * How the migration was set up, 0 to 255 characters: MANUAL, AUTO or empty; with the last two it was by the Migration
   * Center (MgC).
   */
  start_type?: string | undefined;
  /**
   * How far the migration of a source server has come. Examples of the vendor also have AVAILABLE, which nothing
   * explains. 0 to 255 characters. More values than the known ones may come.
   *
   * - `unavailable`: It has not passed the check of its environment.
   * - `waiting`: It waits for the migration.
   * - `initialize`: The migration is being prepared.
   * - `replicate`: It is being copied.
   * - `syncing`: What has changed since is being copied, again and again.
   * - `stopping`: The migration is being stopped.
   * - `stopped`: The migration is stopped.
   * - `skipping`: A step is being skipped.
   * - `deleting`: The migration is being deleted.
   * - `clearing`: Snapshots are being deleted.
   * - `cleared`: Snapshots are deleted.
   * - `clearfailed`: Snapshots could not be deleted.
   * - `premigready`: A rehearsal of the migration can begin.
   * - `premiged`: The rehearsal is done.
   * - `premigfailed`: The rehearsal failed.
   * - `cloning`: It waits for a clone of the target.
   * - `cutovering`: The target is being launched.
   * - `finished`: The target is launched.
   * - `error`: Something went wrong.
   */
  state?:
    | "unavailable"
    | "waiting"
    | "initialize"
    | "replicate"
    | "syncing"
    | "stopping"
    | "stopped"
    | "skipping"
    | "deleting"
    | "clearing"
    | "cleared"
    | "clearfailed"
    | "premigready"
    | "premiged"
    | "premigfailed"
    | "cloning"
    | "cutovering"
    | "finished"
    | "error"
    | (string & {})
    | undefined;
  /** When state changed last, in epoch milliseconds; null where it never has. At least 0. */
  state_action_time?: number | null | undefined;
  /** Data that has to be copied, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  totalsize?: number | bigint | undefined;
}

/**
 * A check of whether a source server can be migrated.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface EnvironmentCheck {
  /** Code of what is wrong, such as SMS.6504; 0 to 255 characters. Null where nothing is. */
  error_code?: string | null | undefined;
  /** Whether it is an error or a warning, 0 to 255 characters. */
  error_or_warn?: string | undefined;
  /** What the message of the error is filled in with, 0 to 255 characters. */
  error_params?: string | undefined;
  /** Number of the check. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  id: number | bigint;
  /** What is checked, such as OS_VERSION; 0 to 255 characters. */
  name: string;
  /** Parameters of the check, 0 to 65,535 items. Each item: 0 to 255 characters. */
  params?: string[] | undefined;
  /**
   * What the check found. 0 to 255 characters. More values than the known ones may come.
   *
   * - `OK`: It is as it has to be.
   * - `WARN`: It may do harm.
   * - `ERROR`: The server cannot be migrated so.
   */
  result: "OK" | "WARN" | "ERROR" | (string & {});
}

/**
 * The known values of `result` of `EnvironmentCheck`. More may come.
 *
 * - `OK`: It is as it has to be.
 * - `WARN`: It may do harm.
 * - `ERROR`: The server cannot be migrated so.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export const ENVIRONMENT_CHECK_RESULTS = ["OK", "WARN", "ERROR"] as const;

/**
 * Source servers whose migration met errors.
 * @public
 */
export interface ErrorServerList {
  /** Servers with errors, on all pages. 0 to 2,147,483,647. */
  count?: number | undefined;
  /** Servers of this page, 0 to 65,535 items. */
  migration_errors?: ErrorServer[] | undefined;
}

/**
 * A source server, and the error that its migration met.
 * @public
 */
export interface ErrorServer {
  /**
   * The error as JSON in a text, 0 to 255 characters: an object with error_code, such as SMS.1302, and error_param,
   * which is again JSON in a text, a list of what the message is filled in with. JSON.parse reads either.
   */
  error_json?: string | undefined;
  /** Host name of the server as it calls itself, 0 to 255 characters; null where it is not known. */
  host_name?: string | null | undefined;
  /** Name of the server in the migration service, 0 to 255 characters. */
  name?: string | undefined;
  /** Id of the source server, 0 to 255 characters. */
  source_id?: string | undefined;
  /** IP address of the source server, 0 to 255 characters. */
  source_ip?: string | undefined;
  /** IP address of the target, 0 to 255 characters; null where there is none yet. */
  target_ip?: string | null | undefined;
}

/**
 * A clone of the target, made to test it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface CloneServer {
  /** Code of the error that cloning met, 0 to 255 characters. */
  clone_error?: string | undefined;
  /**
   * How far the clone has come. More values than the known ones may come.
   *
   * - `NOT_READY`: It cannot be made yet.
   * - `READY`: It can be made.
   * - `PREPARING`: It is about to be made.
   * - `CREATING`: It is being made.
   * - `ERROR`: It could not be made.
   * - `FINISHED`: It is made.
   */
  clone_state?: "NOT_READY" | "READY" | "PREPARING" | "CREATING" | "ERROR" | "FINISHED" | (string & {}) | undefined;
  /** What went wrong, for people to read; 0 to 1,024 characters. */
  error_msg?: string | undefined;
  /** Name of the clone, 0 to 255 characters. */
  name?: string | undefined;
  /** Id of the clone, 0 to 255 characters. */
  vm_id?: string | undefined;
}

/**
 * The known values of `clone_state` of `CloneServer`. More may come.
 *
 * - `NOT_READY`: It cannot be made yet.
 * - `READY`: It can be made.
 * - `PREPARING`: It is about to be made.
 * - `CREATING`: It is being made.
 * - `ERROR`: It could not be made.
 * - `FINISHED`: It is made.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export const CLONE_SERVER_CLONE_STATES = ["NOT_READY", "READY", "PREPARING", "CREATING", "ERROR", "FINISHED"] as const;

/**
 * A clone of the target as a list of tasks has it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export interface ListedCloneServer {
  /** Name of the clone, 0 to 255 characters. */
  name?: string | undefined;
  /** Id of the clone, 0 to 255 characters. */
  vm_id?: string | undefined;
}

/**
 * What a measurement of the network between source and target has found.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export interface NetworkCheck {
  /** Use of the processor in percent, 0 to 100. Format: double. */
  cpu_usage: number;
  /** Whether the target can be reached. */
  destination_connectivity?: boolean | undefined;
  /** Whether the domain names can be reached. */
  domain_connectivity?: boolean | undefined;
  /** The verdict as numbers parted by colons, such as 1:1:1; 5 to 9 characters. No source explains the numbers. */
  evaluation_result: string;
  /** Packets that are lost in percent, 0 to 100. Format: double. */
  loss_percentage: number;
  /** Use of the memory in percent, 0 to 100. Format: double. */
  mem_usage: number;
  /** Bandwidth in Mbit/s, 0 to 10,000. Format: double. */
  migration_speed: number;
  /** Delay in milliseconds, 0 to 10,000. Format: double. */
  network_delay: number;
  /** Jitter in milliseconds, 0 to 10,000. Format: double. */
  network_jitter: number;
}

/**
 * How far the migration of a source server has come. Examples of the vendor also have AVAILABLE, which nothing
 * explains. More values than the known ones may come.
 *
 * - `unavailable`: It has not passed the check of its environment.
 * - `waiting`: It waits for the migration.
 * - `initialize`: The migration is being prepared.
 * - `replicate`: It is being copied.
 * - `syncing`: What has changed since is being copied, again and again.
 * - `stopping`: The migration is being stopped.
 * - `stopped`: The migration is stopped.
 * - `skipping`: A step is being skipped.
 * - `deleting`: The migration is being deleted.
 * - `clearing`: Snapshots are being deleted.
 * - `cleared`: Snapshots are deleted.
 * - `clearfailed`: Snapshots could not be deleted.
 * - `premigready`: A rehearsal of the migration can begin.
 * - `premiged`: The rehearsal is done.
 * - `premigfailed`: The rehearsal failed.
 * - `cloning`: It waits for a clone of the target.
 * - `cutovering`: The target is being launched.
 * - `finished`: The target is launched.
 * - `error`: Something went wrong.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export type SourceServerState =
  | "unavailable"
  | "waiting"
  | "initialize"
  | "replicate"
  | "syncing"
  | "stopping"
  | "stopped"
  | "skipping"
  | "deleting"
  | "clearing"
  | "cleared"
  | "clearfailed"
  | "premigready"
  | "premiged"
  | "premigfailed"
  | "cloning"
  | "cutovering"
  | "finished"
  | "error"
  | (string & {});

/**
 * The known values of `SourceServerState`. More may come.
 *
 * - `unavailable`: It has not passed the check of its environment.
 * - `waiting`: It waits for the migration.
 * - `initialize`: The migration is being prepared.
 * - `replicate`: It is being copied.
 * - `syncing`: What has changed since is being copied, again and again.
 * - `stopping`: The migration is being stopped.
 * - `stopped`: The migration is stopped.
 * - `skipping`: A step is being skipped.
 * - `deleting`: The migration is being deleted.
 * - `clearing`: Snapshots are being deleted.
 * - `cleared`: Snapshots are deleted.
 * - `clearfailed`: Snapshots could not be deleted.
 * - `premigready`: A rehearsal of the migration can begin.
 * - `premiged`: The rehearsal is done.
 * - `premigfailed`: The rehearsal failed.
 * - `cloning`: It waits for a clone of the target.
 * - `cutovering`: The target is being launched.
 * - `finished`: The target is launched.
 * - `error`: Something went wrong.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export const SOURCE_SERVER_STATES = [
  "unavailable",
  "waiting",
  "initialize",
  "replicate",
  "syncing",
  "stopping",
  "stopped",
  "skipping",
  "deleting",
  "clearing",
  "cleared",
  "clearfailed",
  "premigready",
  "premiged",
  "premigfailed",
  "cloning",
  "cutovering",
  "finished",
  "error",
] as const;

/**
 * Stage that the migration of a source server is at. More values than the known ones may come.
 *
 * - `cutovering`: The target is being launched.
 * - `cutovered`: The target is launched.
 * - `checking`: The source is being checked.
 * - `setting`: The migration is being set up.
 * - `replicating`: The source is being copied.
 * - `syncing`: What has changed since is being copied.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export type MigrationCycle =
  | "cutovering"
  | "cutovered"
  | "checking"
  | "setting"
  | "replicating"
  | "syncing"
  | (string & {});

/**
 * The known values of `MigrationCycle`. More may come.
 *
 * - `cutovering`: The target is being launched.
 * - `cutovered`: The target is launched.
 * - `checking`: The source is being checked.
 * - `setting`: The migration is being set up.
 * - `replicating`: The source is being copied.
 * - `syncing`: What has changed since is being copied.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export const MIGRATION_CYCLES = ["cutovering", "cutovered", "checking", "setting", "replicating", "syncing"] as const;

/**
 * Kind of operating system of a server. More values than the known ones may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export type OsType = "WINDOWS" | "LINUX" | (string & {});

/**
 * The known values of `OsType`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export const OS_TYPES = ["WINDOWS", "LINUX"] as const;

/**
 * The source server of a migration task.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export interface TaskSource {
  /** Id of the source server, 0 to 255 characters. */
  id?: string | undefined;
  /** IP address of the source server, 0 to 255 characters. */
  ip: string;
  /**
   * Stage that the migration of a source server is at. 0 to 255 characters. More values than the known ones may come.
   *
   * - `cutovering`: The target is being launched.
   * - `cutovered`: The target is launched.
   * - `checking`: The source is being checked.
   * - `setting`: The migration is being set up.
   * - `replicating`: The source is being copied.
   * - `syncing`: What has changed since is being copied.
   */
  migration_cycle?:
    | "cutovering"
    | "cutovered"
    | "checking"
    | "setting"
    | "replicating"
    | "syncing"
    | (string & {})
    | undefined;
  /** Name of the source server in the migration service, 0 to 255 characters. */
  name: string;
  /** Whether a Windows system came with the machine (OEM). */
  oem_system?: boolean | undefined;
  /** Kind of operating system of a server. 0 to 255 characters. More values than the known ones may come. */
  os_type: "WINDOWS" | "LINUX" | (string & {});
  /** Version of the operating system, such as CENTOS_7_6_64BIT; 0 to 255 characters. */
  os_version?: string | undefined;
  /**
   * How far the migration of a source server has come. Examples of the vendor also have AVAILABLE, which nothing
   * explains. More values than the known ones may come.
   */
  state?: SourceServerState | undefined;
}

/**
 * The source server of a migration task as a list of tasks has it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export interface ListedTaskSource {
  /** Id of the source server, 0 to 255 characters. */
  id?: string | undefined;
  /** IP address of the source server, 0 to 255 characters. */
  ip: string;
  /** Name of the source server in the migration service, 0 to 255 characters. */
  name: string;
  /** Whether a Windows system came with the machine (OEM). */
  oem_system?: boolean | undefined;
  /** Kind of operating system of a server. 0 to 255 characters. More values than the known ones may come. */
  os_type: "WINDOWS" | "LINUX" | (string & {});
  /** Version of the operating system, such as CENTOS_7_6_64BIT; 0 to 255 characters. */
  os_version?: string | undefined;
  /**
   * How far the migration of a source server has come. Examples of the vendor also have AVAILABLE, which nothing
   * explains. More values than the known ones may come.
   */
  state?: SourceServerState | undefined;
}

/**
 * How far a migration task has come. The list of tasks takes other values in its filter. More values than the known
 * ones may come.
 *
 * - `READY`: It can be started.
 * - `RUNNING`: The source server is being copied.
 * - `SYNCING`: What has changed since is being copied.
 * - `MIGRATE_SUCCESS`: The migration went well.
 * - `SYNC_SUCCESS`: The synchronisation went well.
 * - `MIGRATE_FAIL`: The migration failed.
 * - `SYNC_FAIL`: The synchronisation failed.
 * - `ABORTING`: It is being stopped.
 * - `ABORT`: It is stopped.
 * - `SKIPPING`: A step is being skipped.
 * - `DELETING`: It is being deleted.
 * - `RESETING`: It is being rolled back.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export type MigrationTaskState =
  | "READY"
  | "RUNNING"
  | "SYNCING"
  | "MIGRATE_SUCCESS"
  | "SYNC_SUCCESS"
  | "MIGRATE_FAIL"
  | "SYNC_FAIL"
  | "ABORTING"
  | "ABORT"
  | "SKIPPING"
  | "DELETING"
  | "RESETING"
  | (string & {});

/**
 * The known values of `MigrationTaskState`. More may come.
 *
 * - `READY`: It can be started.
 * - `RUNNING`: The source server is being copied.
 * - `SYNCING`: What has changed since is being copied.
 * - `MIGRATE_SUCCESS`: The migration went well.
 * - `SYNC_SUCCESS`: The synchronisation went well.
 * - `MIGRATE_FAIL`: The migration failed.
 * - `SYNC_FAIL`: The synchronisation failed.
 * - `ABORTING`: It is being stopped.
 * - `ABORT`: It is stopped.
 * - `SKIPPING`: A step is being skipped.
 * - `DELETING`: It is being deleted.
 * - `RESETING`: It is being rolled back.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export const MIGRATION_TASK_STATES = [
  "READY",
  "RUNNING",
  "SYNCING",
  "MIGRATE_SUCCESS",
  "SYNC_SUCCESS",
  "MIGRATE_FAIL",
  "SYNC_FAIL",
  "ABORTING",
  "ABORT",
  "SKIPPING",
  "DELETING",
  "RESETING",
] as const;

/**
 * What a migration copies. More values than the known ones may come.
 *
 * - `MIGRATE_FILE`: Files.
 * - `MIGRATE_BLOCK`: Blocks of the disks.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export type MigrationTaskType = "MIGRATE_FILE" | "MIGRATE_BLOCK" | (string & {});

/**
 * The known values of `MigrationTaskType`. More may come.
 *
 * - `MIGRATE_FILE`: Files.
 * - `MIGRATE_BLOCK`: Blocks of the disks.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export const MIGRATION_TASK_TYPES = ["MIGRATE_FILE", "MIGRATE_BLOCK"] as const;

/**
 * How far the upload of the logs of the migration has come. More values than the known ones may come.
 *
 * - `INIT`: It has not begun.
 * - `UPLOADING`: Logs are being uploaded.
 * - `UPLOAD_FAIL`: The upload failed.
 * - `UPLOADED`: The logs are uploaded.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export type LogCollectStatus = "INIT" | "UPLOADING" | "UPLOAD_FAIL" | "UPLOADED" | (string & {});

/**
 * The known values of `LogCollectStatus`. More may come.
 *
 * - `INIT`: It has not begun.
 * - `UPLOADING`: Logs are being uploaded.
 * - `UPLOAD_FAIL`: The upload failed.
 * - `UPLOADED`: The logs are uploaded.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export const LOG_COLLECT_STATUSES = ["INIT", "UPLOADING", "UPLOAD_FAIL", "UPLOADED"] as const;

/**
 * A step of a migration task.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export interface SubTask {
  /** When the step ended, in epoch milliseconds; null until then. At least 0. */
  end_date?: number | null | undefined;
  /** Number of the step. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  id?: number | bigint | undefined;
  /** Speed of the migration in Mbit/s, 0 to 10,000. Format: double. */
  migrate_speed?: number | undefined;
  /** Name of the step, such as CREATE_CLOUD_SERVER; 0 to 255 characters. */
  name?: string | undefined;
  /** Details of the copying, 0 to 2,048 characters; null where there are none. */
  process_trace?: string | null | undefined;
  /** Progress of the step in percent, 0 to 100. */
  progress: number;
  /** When the step began, in epoch milliseconds; null until then. At least 0. */
  start_date?: number | null | undefined;
  /** Action of a user that the step is due to, such as REPLICATE; 0 to 50 characters. */
  user_op?: string | undefined;
}

/**
 * A step of a migration task as a list of tasks has it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export interface ListedSubTask {
  /** When the step ended, in epoch milliseconds. At least 0. */
  end_date?: number | undefined;
  /** Number of the step. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  id?: number | bigint | undefined;
  /** Name of the step, such as CREATE_CLOUD_SERVER; 0 to 255 characters. */
  name?: string | undefined;
  /** Details of the copying, 0 to 2,048 characters. */
  process_trace?: string | undefined;
  /** Progress of the step in percent, 0 to 100. */
  progress?: number | undefined;
  /** When the step began, in epoch milliseconds. At least 0. */
  start_date?: number | undefined;
}

/**
 * The target of a migration task, with its disks.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export interface TaskTarget {
  /** Btrfs file systems of the source, 0 to 65,535 items. Only of Linux. Each item: 0 to 255 characters. */
  btrfs_list?: string[] | undefined;
  /** Ids of snapshots that the target can be set back to, 0 to 255 characters; null where there are none. */
  cutovered_snapshot_ids?: string | null | undefined;
  /** Disks of the target, as a rule the same as those of the source; 0 to 65,535 items. */
  disks: TargetDisk[];
  /** Id of the target in the migration service, 0 to 255 characters. */
  id?: string | undefined;
  /** Id of the disk with the image of the agent, 0 to 255 characters; null where there is none. */
  image_disk_id?: string | null | undefined;
  /** IP address of the target, 0 to 255 characters; null where there is none yet. */
  ip?: string | null | undefined;
  /** Name of the target, 0 to 255 characters. */
  name?: string | undefined;
  /** Kind of operating system of a server. 0 to 255 characters. More values than the known ones may come. */
  os_type?: "WINDOWS" | "LINUX" | (string & {}) | undefined;
  /** Version of the operating system, 0 to 255 characters. */
  os_version?: string | undefined;
  /** System directory, such as Y:\\Windows\\System32; 0 to 255 characters. Only of Windows. */
  system_dir?: string | undefined;
  /** Id of the cloud server, 0 to 255 characters; empty until there is one. */
  vm_id?: string | undefined;
  /** Volume groups, as a rule the same as those of the source; 0 to 65,535 items. Only of Linux. */
  volume_groups?: VolumeGroup[] | undefined;
}

/**
 * The target of a migration task as a list of tasks has it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export interface ListedTaskTarget {
  /** Id of the target in the migration service, 0 to 255 characters. */
  id?: string | undefined;
  /** IP address of the target, 0 to 255 characters; null where there is none yet. */
  ip?: string | null | undefined;
  /** Name of the target, 0 to 255 characters. */
  name?: string | undefined;
  /** Kind of operating system of a server. 0 to 255 characters. More values than the known ones may come. */
  os_type?: "WINDOWS" | "LINUX" | (string & {}) | undefined;
  /** Version of the operating system, 0 to 255 characters; null where it is not known. */
  os_version?: string | null | undefined;
  /** Id of the cloud server, 0 to 255 characters; empty until there is one. */
  vm_id?: string | undefined;
}

/**
 * A disk of a target.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export interface TargetDisk {
  /**
   * What the disk is for. More values than the known ones may come. Default: "NORMAL".
   *
   * - `NORMAL`: Data.
   * - `OS`: The operating system.
   * - `BOOT`: Starting the system.
   */
  device_use?: "NORMAL" | "OS" | "BOOT" | (string & {}) | undefined;
  /** Id of the disk, 0 to 255 characters. */
  disk_id?: string | undefined;
  /** Place of the disk among those of the target, 0 to 255 characters. */
  disk_index?: string | undefined;
  /**
   * Number of the disk in the migration service. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1).
   */
  id?: number | bigint | undefined;
  /** Name of the disk, such as Disk 0; 0 to 255 characters. */
  name?: string | undefined;
  /** Whether the operating system is on this disk. */
  os_disk?: boolean | undefined;
  /** Kind of the partition table. More values than the known ones may come. */
  partition_style?: "MBR" | "GPT" | (string & {}) | undefined;
  /** Partitions of the disk, 0 to 65,535 items. */
  physical_volumes?: TargetVolume[] | undefined;
  /**
   * Name of the disk of the target that belongs to this one of the source, 0 to 255 characters; null where there is
   * none. Only of Linux.
   */
  relation_name?: string | null | undefined;
  /** Size of the disk, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  size?: number | bigint | undefined;
  /** Part of the size that is used, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  used_size?: number | bigint | undefined;
}

/**
 * The known values of `device_use` of `TargetDisk`. More may come.
 *
 * - `NORMAL`: Data.
 * - `OS`: The operating system.
 * - `BOOT`: Starting the system.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export const TARGET_DISK_DEVICE_USES = ["NORMAL", "OS", "BOOT"] as const;

/**
 * The known values of `partition_style` of `TargetDisk`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export const TARGET_DISK_PARTITION_STYLES = ["MBR", "GPT"] as const;

/**
 * A partition of a disk of a target.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export interface TargetVolume {
  /**
   * What the partition is for. More values than the known ones may come. Default: "NORMAL".
   *
   * - `NORMAL`: Data.
   * - `OS`: The operating system.
   * - `BOOT`: Starting the system.
   */
  device_use?: "NORMAL" | "OS" | "BOOT" | (string & {}) | undefined;
  /** File system, such as NTFS; 0 to 255 characters. */
  file_system?: string | undefined;
  /** Part of the size that is free, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  free_size?: number | bigint | undefined;
  /**
   * Number of the partition in the migration service. At least 0. A 64-bit integer: a bigint where it lies beyond
   * ±(2^53−1).
   */
  id?: number | bigint | undefined;
  /** Place of the partition on the disk. 0 to 2,147,483,647. */
  index?: number | undefined;
  /** Where the partition is mounted, 0 to 255 characters; null where it is not. */
  mount_point?: string | null | undefined;
  /** Name of the partition, such as Z: on Windows; 0 to 255 characters. */
  name?: string | undefined;
  /**
   * Name of the disk of the target that belongs to this one of the source, 0 to 255 characters; null where there is
   * none. Only of Linux.
   */
  relation_name?: string | null | undefined;
  /** Size of the partition, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  size?: number | bigint | undefined;
  /** Part of the size that is used, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  used_size?: number | bigint | undefined;
  /** Unique id of the partition, 0 to 255 characters. */
  uuid?: string | undefined;
}

/**
 * The known values of `device_use` of `TargetVolume`. More may come.
 *
 * - `NORMAL`: Data.
 * - `OS`: The operating system.
 * - `BOOT`: Starting the system.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export const TARGET_VOLUME_DEVICE_USES = ["NORMAL", "OS", "BOOT"] as const;

/**
 * A volume group of Linux.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface VolumeGroup {
  /** Physical volumes that it is made of, such as /dev/vdd; 0 to 255 characters. */
  components?: string | undefined;
  /** Part of the size that is free, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  free_size?: number | bigint | undefined;
  /** Logical volumes, 0 to 50 items. */
  logical_volumes?: LogicalVolume[] | undefined;
  /** Name of the group, 0 to 255 characters. */
  name?: string | undefined;
  /** Size of the group, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  size?: number | bigint | undefined;
}

/**
 * A logical volume of Linux.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface LogicalVolume {
  /** Number of blocks. 0 to 2,147,483,647. Default: 0. */
  block_count?: number | undefined;
  /**
   * Size of a block in bytes, 0 to 1,048,576. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). Default: 0.
   */
  block_size?: number | bigint | undefined;
  /**
   * What the volume is for, 0 to 255 characters. May be empty; common are NORMAL, OS, BOOT, VOLUME_GROUP (part of a
   * volume group) and BTRFS (part of a Btrfs).
   */
  device_use?: string | undefined;
  /** File system, such as ext4; 0 to 255 characters. */
  file_system?: string | undefined;
  /** Part of the size that is free, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  free_size?: number | bigint | undefined;
  /** Number of inodes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  inode_nums?: number | bigint | undefined;
  /** Size of an inode, in bytes. 0 to 2,147,483,647. */
  inode_size?: number | undefined;
  /** Where the volume is mounted, 0 to 256 characters. */
  mount_point?: string | undefined;
  /** Name of the volume, such as /dev/mapper/vg-data; 0 to 1,024 characters. */
  name?: string | undefined;
  /** Size of the volume, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  size?: number | bigint | undefined;
  /** Part of the size that is used, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  used_size?: number | bigint | undefined;
}

/**
 * The migration task of a source server as a list of servers has it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface SourceServerTask {
  /** The clone of the target; null where there is none. */
  clone_server?: CloneServer | null | undefined;
  /** How far data is compressed, 0 to 10,000. No source states the unit. Format: double. */
  compress_rate?: number | undefined;
  /** When the migration is expected to end, in epoch milliseconds; null where that is not known. At least 0. */
  estimate_complete_time?: number | null | undefined;
  /** Whether the target was there before. */
  exist_server?: boolean | undefined;
  /** Id of the task, 1 to 255 characters. */
  id?: string | undefined;
  /** Bucket that the logs are uploaded to, 0 to 255 characters. */
  log_bucket?: string | undefined;
  /** How far the upload of the logs of the migration has come. More values than the known ones may come. */
  log_collect_status?: LogCollectStatus | undefined;
  /**
   * How long the logs are shared, 300 to 64,800. No source states the unit; seconds are likely. A 64-bit integer: a
   * bigint where it lies beyond ±(2^53−1).
   */
  log_expire?: number | bigint | undefined;
  /**
   * Address at which anybody who knows it can read the logs, 0 to 65,535 characters. Secret: errors, hooks and logs
   * show `***` in its place.
   */
  log_share_url?: string | undefined;
  /** When the logs were uploaded, in epoch milliseconds. At least 0. */
  log_upload_time?: number | undefined;
  /** Speed of the migration in Mbit/s, 0 to 10,000. Format: double. */
  migrate_speed?: number | undefined;
  /** Name of the task, 0 to 255 characters. */
  name?: string | undefined;
  /** Id of the project that the target is in, 0 to 255 characters. */
  project_id?: string | undefined;
  /** Name of the project that the target is in, 0 to 255 characters. */
  project_name?: string | undefined;
  /** Id of the region that the target is in, 0 to 255 characters. */
  region_id?: string | undefined;
  /**
   * Time that the migration is expected to need still, in seconds; null where that is not known. At least 0. A 64-bit
   * integer: a bigint where it lies beyond ±(2^53−1).
   */
  remain_seconds?: number | bigint | null | undefined;
  /** Limit of the speed, 0 to 10,000. No source states the unit; Mbit/s is likely, which speeds are in. */
  speed_limit?: number | undefined;
  /** When the task was started, in epoch milliseconds. At least 0. */
  start_date?: number | undefined;
  /** Whether the target is launched when the migration is done. */
  start_target_server?: boolean | undefined;
  /**
   * How far a migration task has come. The list of tasks takes other values in its filter. 0 to 255 characters. More
   * values than the known ones may come.
   *
   * - `READY`: It can be started.
   * - `RUNNING`: The source server is being copied.
   * - `SYNCING`: What has changed since is being copied.
   * - `MIGRATE_SUCCESS`: The migration went well.
   * - `SYNC_SUCCESS`: The synchronisation went well.
   * - `MIGRATE_FAIL`: The migration failed.
   * - `SYNC_FAIL`: The synchronisation failed.
   * - `ABORTING`: It is being stopped.
   * - `ABORT`: It is stopped.
   * - `SKIPPING`: A step is being skipped.
   * - `DELETING`: It is being deleted.
   * - `RESETING`: It is being rolled back.
   */
  state?:
    | "READY"
    | "RUNNING"
    | "SYNCING"
    | "MIGRATE_SUCCESS"
    | "SYNC_SUCCESS"
    | "MIGRATE_FAIL"
    | "SYNC_FAIL"
    | "ABORTING"
    | "ABORT"
    | "SKIPPING"
    | "DELETING"
    | "RESETING"
    | (string & {})
    | undefined;
  /** The step that runs and its progress, 0 to 255 characters. */
  subtask_info?: string | undefined;
  /** The target of a source server. */
  target_server?: SourceServerTarget | undefined;
  /** What a migration copies. More values than the known ones may come. */
  type?: MigrationTaskType | undefined;
  /** Whether it is migrated over the internet. */
  use_public_ip?: boolean | undefined;
  /** Template that the target is made from, 0 to 255 characters. */
  vm_template_id?: string | undefined;
}

/**
 * The target of a source server.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface SourceServerTarget {
  /** Name of the target, 0 to 255 characters. */
  name?: string | undefined;
  /** Id of the cloud server, 0 to 255 characters. */
  vm_id?: string | undefined;
}

/**
 * The target that the migration service proposes for a source server.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface ProposedTarget {
  /** Its disks, 0 to 65,535 items. */
  disks: ProposedDisk[];
  /** Its volume groups, 0 to 65,535 items. Only of Linux. */
  volume_groups?: VolumeGroup[] | undefined;
}

/**
 * A disk of a proposed target.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface ProposedDisk {
  /**
   * What the disk is for. An example of the vendor has BOOT|OS, for both. 0 to 255 characters. More values than the
   * known ones may come.
   *
   * - `BOOT`: Starting the system.
   * - `OS`: The operating system.
   * - `NORMAL`: Data.
   */
  device_use?: "BOOT" | "OS" | "NORMAL" | (string & {}) | undefined;
  /** Name of the disk, such as Disk 0 or /dev/vda; 0 to 255 characters. */
  name: string;
  /** Partitions of the disk, 0 to 65,535 items. */
  physical_volumes?: ProposedVolume[] | undefined;
  /** Size of the disk, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  size: number | bigint;
  /** Part of the size that is used, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  used_size?: number | bigint | undefined;
}

/**
 * The known values of `device_use` of `ProposedDisk`. More may come.
 *
 * - `BOOT`: Starting the system.
 * - `OS`: The operating system.
 * - `NORMAL`: Data.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export const PROPOSED_DISK_DEVICE_USES = ["BOOT", "OS", "NORMAL"] as const;

/**
 * A partition of a disk of a proposed target.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export interface ProposedVolume {
  /** What the partition is for, such as BOOT; 0 to 255 characters. */
  device_use?: string | undefined;
  /** File system, such as NTFS; 0 to 255 characters. */
  file_system?: string | undefined;
  /** Place of the partition on the disk. 0 to 2,147,483,647. */
  index?: number | undefined;
  /** Size of an inode, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  inode_size?: number | bigint | undefined;
  /** Where the partition is mounted, 0 to 255 characters; null where it is not. */
  mount_point?: string | null | undefined;
  /** Drive letter on Windows, device on Linux; 0 to 255 characters. */
  name?: string | undefined;
  /** Size of the partition, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  size?: number | bigint | undefined;
  /** Part of the size that is used, in bytes. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  used_size?: number | bigint | undefined;
  /** Unique id of the partition, 0 to 255 characters. */
  uuid?: string | undefined;
}
