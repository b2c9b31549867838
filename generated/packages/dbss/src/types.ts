// Made by generator/emit/types/types.ts from spec/dbss/openapi.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v3/{project_id}/audit/summary/{busi_type}/task-status`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export interface ShowAuditTaskStatusInput {
  /** Project that the audit instances belong to, 32 to 64 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** Service type of the task, either audit instances (audit) or risks (risk), in lower case. */
  busi_type: "audit" | "risk";
}

/**
 * Body of a successful answer of `GET /v3/{project_id}/audit/summary/{busi_type}/task-status`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export type ShowAuditTaskStatusOutput = AuditTask;

/**
 * Bodies of documented errors by status, of `GET /v3/{project_id}/audit/summary/{busi_type}/task-status`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export interface ShowAuditTaskStatusErrors {
  /** A parameter is wrong. */
  400: DbssError;
  /**
   * The caller is not known, because the token or signature is missing, wrong or too old.
   *
   * Differs from the vendor's page. The page says: 401 means that a permission is missing. Here it is: 401 means that
   * the caller is not known. Reason: The page has the texts of 401 and 403 in each other's place.
   */
  401: DbssError;
  /**
   * The caller is known and lacks the permission.
   *
   * Differs from the vendor's page. The page says: 403 means that the caller is not known. Here it is: 403 means that a
   * permission is missing. Reason: The page has the texts of 401 and 403 in each other's place.
   */
  403: DbssError;
  /** The server failed. */
  500: DbssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v1/{project_id}/audit/summary/{busi_type}/task-status`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @public
 */
export interface UpdateAuditTaskStatusInput {
  /** Project that the audit instances belong to, 32 to 64 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Service type of the task, either audit instances (audit) or risks (risk), in lower case.
   *
   * Differs from the vendor's page. The page says: risk is listed twice, the second time for audit instances. Here it
   * is: audit and risk. Reason: The vendor's SDKs and the edition of 2026-01-22 say audit for audit instances.
   */
  busi_type: "audit" | "risk";
  /** What to do with the task. */
  body: AuditTaskUpdate;
}

/**
 * No body comes with a successful answer of `POST /v1/{project_id}/audit/summary/{busi_type}/task-status`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @public
 */
export type UpdateAuditTaskStatusOutput = undefined;

/**
 * Bodies of documented errors by status, of `POST /v1/{project_id}/audit/summary/{busi_type}/task-status`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @public
 */
export interface UpdateAuditTaskStatusErrors {
  /** A parameter is wrong. */
  400: DbssError;
  /**
   * The caller is not known, because the token or signature is missing, wrong or too old.
   *
   * Differs from the vendor's page. The page says: 401 means that a permission is missing. Here it is: 401 means that
   * the caller is not known. Reason: The page has the texts of 401 and 403 in each other's place.
   */
  401: DbssError;
  /**
   * The caller is known and lacks the permission.
   *
   * Differs from the vendor's page. The page says: 403 means that the caller is not known. Here it is: 403 means that a
   * permission is missing. Reason: The page has the texts of 401 and 403 in each other's place.
   */
  403: DbssError;
  /** The server failed. */
  500: DbssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v2/{project_id}/audit/summary/info`.
 *
 * Differs from the vendor's page. The page says: The European editions of 2025-06 have no such member. Here it is: It
 * is there. Reason: The definition has it, and so have the other editions from 2024-11 on.
 *
 * Differs from the vendor's page. The page says: In editions of 2024 and 2025-06 an error has one member, error, which
 * holds error_code and error_msg. Here it is: An error has error_code and error_msg at its root. Reason: The definition
 * has them there, and so have the editions since 2025-09.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @public
 */
export interface ListAuditSummaryInfosInput {
  /** Project that the audit instances belong to, 32 to 64 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** Records to pass over before the first one that is returned, a whole number from 0 on as a text. Default: "0". */
  offset?: string | undefined;
  /** Records of a page, a whole number from 1 to 10,000 as a text. Default: "100". */
  limit?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v2/{project_id}/audit/summary/info`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @public
 */
export type ListAuditSummaryInfosOutput = AuditSummaryList;

/**
 * Bodies of documented errors by status, of `GET /v2/{project_id}/audit/summary/info`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @public
 */
export interface ListAuditSummaryInfosErrors {
  /** A parameter is wrong. */
  400: DbssError;
  /** The caller was refused. It is not known, or lacks the permission. */
  403: DbssError;
  /** The server failed. */
  500: DbssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v1/{project_id}/audit/summary/risk/statistics`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export interface ShowAuditStatisticsInput {
  /** Project that the audit instances belong to, 32 to 64 characters. The client's own project when not given. */
  project_id?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v1/{project_id}/audit/summary/risk/statistics`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export type ShowAuditStatisticsOutput = RiskStatistics;

/**
 * No error body is documented for `GET /v1/{project_id}/audit/summary/risk/statistics`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export type ShowAuditStatisticsErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v2/{project_id}/audit/instances`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export interface ListAuditInstancesLastInput {
  /** Project that the audit instances belong to, 32 to 64 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** Records to pass over before the first one that is returned, a whole number from 0 on as a text. Default: "0". */
  offset?: string | undefined;
  /** Records of a page, a whole number from 1 to 1,000 as a text. Default: "100". */
  limit?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v2/{project_id}/audit/instances`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export type ListAuditInstancesLastOutput = AuditInstanceList;

/**
 * Bodies of documented errors by status, of `GET /v2/{project_id}/audit/instances`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export interface ListAuditInstancesLastErrors {
  /** A parameter is wrong. */
  400: DbssError;
  /** The caller was refused. It is not known, or lacks the permission. */
  403: DbssError;
  /** The server failed. */
  500: DbssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v1/{project_id}/audit/{resource_id}/jobs`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export interface ListAuditInstanceJobsNewInput {
  /** Project that the audit instances belong to, 32 to 64 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /** Resource id of the instance, 32 to 64 characters, as the list of instances has it in resource_id. */
  resource_id: string;
}

/**
 * Body of a successful answer of `GET /v1/{project_id}/audit/{resource_id}/jobs`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export type ListAuditInstanceJobsNewOutput = AuditInstanceJobList;

/**
 * Bodies of documented errors by status, of `GET /v1/{project_id}/audit/{resource_id}/jobs`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export interface ListAuditInstanceJobsNewErrors {
  /** A parameter is wrong. */
  400: DbssError;
  /** The caller was refused. It is not known, or lacks the permission. */
  403: DbssError;
  /** The server failed. */
  500: DbssError;
}

/**
 * The audit summary task and how far it has come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export interface AuditTask {
  /** When the task began, in epoch milliseconds. */
  begin_time?: number | undefined;
  /**
   * Service type of the task, either audit instances (audit) or risks (risk). More values than the known ones may come.
   */
  busi_type?: AuditBusinessType | undefined;
  /** Instances that the task has counted so far. */
  completed_num?: number | undefined;
  /** When the task ended, in epoch milliseconds. */
  end_time?: number | undefined;
  /**
   * Id of the task, a number without a known upper limit. A 64-bit integer: a bigint where it lies beyond ±(2^53−1).
   */
  id?: number | bigint | undefined;
  /** Project that the task belongs to. */
  project_id?: string | undefined;
  /** Start of the time span that is summed up, in epoch milliseconds. */
  query_begin_time?: number | undefined;
  /** End of the time span that is summed up, in epoch milliseconds. */
  query_end_time?: number | undefined;
  /**
   * How the task stands, a digit in a string that means ready (0), running (1), succeeded (2) or failed (3). More
   * values than the known ones may come.
   *
   * Differs from the vendor's page. The page says: The only value is -1, for a running task. Here it is: The known
   * values are 0, 1, 2 and 3. Reason: A list dash is glued to the 1, and the rest of the list is lost; the vendor's
   * SDKs have all four.
   */
  task_status?: AuditTaskStatus | undefined;
  /** Whether the task is switched on; the values are not listed anywhere, and off is one of them. */
  task_switch?: string | undefined;
  /** Instances that the task has to count in all. */
  total_num?: number | undefined;
}

/**
 * Service type of the task, either audit instances (audit) or risks (risk). More values than the known ones may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export type AuditBusinessType = "audit" | "risk" | (string & {});

/**
 * The known values of `AuditBusinessType`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export const AUDIT_BUSINESS_TYPES = ["audit", "risk"] as const;

/**
 * How the task stands, a digit in a string that means ready (0), running (1), succeeded (2) or failed (3). More values
 * than the known ones may come.
 *
 * Differs from the vendor's page. The page says: The only value is -1, for a running task. Here it is: The known values
 * are 0, 1, 2 and 3. Reason: A list dash is glued to the 1, and the rest of the list is lost; the vendor's SDKs have
 * all four.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export type AuditTaskStatus = "0" | "1" | "2" | "3" | (string & {});

/**
 * The known values of `AuditTaskStatus`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export const AUDIT_TASK_STATUSES = ["0", "1", "2", "3"] as const;

/**
 * A change of the audit summary task. With oper_type switch, code must be given.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @public
 */
export type AuditTaskUpdate = {
  /** Start of the time span to sum up, in epoch milliseconds. */
  query_begin_time?: number | undefined;
  /** End of the time span to sum up, in epoch milliseconds. */
  query_end_time?: number | undefined;
} & (
  | {
      /** What to do, either switch the task (switch) or update the summary now (execute). */
      oper_type: "switch";
      /**
       * Whether to switch the task on or off.
       *
       * Differs from the vendor's page. The page says: Mandatory when operType is switch. Here it is: Required when
       * oper_type is switch. Reason: The field is oper_type in the table and in the example.
       */
      code: "on" | "off";
    }
  | {
      /** What to do, either switch the task (switch) or update the summary now (execute). */
      oper_type: "execute";
      /**
       * Whether to switch the task on or off.
       *
       * Differs from the vendor's page. The page says: Mandatory when operType is switch. Here it is: Required when
       * oper_type is switch. Reason: The field is oper_type in the table and in the example.
       */
      code?: "on" | "off" | undefined;
    }
);

/**
 * The known values of `code` of `AuditTaskUpdate`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @public
 */
export const AUDIT_TASK_UPDATE_CODES = ["on", "off"] as const;

/**
 * The known values of `oper_type` of `AuditTaskUpdate`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @public
 */
export const AUDIT_TASK_UPDATE_OPER_TYPES = ["switch", "execute"] as const;

/**
 * What the audit has counted for all instances of a project, and for each of them.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @public
 */
export interface AuditSummaryList {
  /** Project that was counted. */
  project_id: string;
  /**
   * How long the audit has run for all instances together; the unit is stated nowhere. A 64-bit integer: a bigint where
   * it lies beyond ±(2^53−1).
   */
  audit_duration: number | bigint;
  /** SQL statements that were audited in all. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  total_sql: number | bigint;
  /** Risks that were found in all. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  total_risk: number | bigint;
  /** SQL statements that were audited today. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  today_sql: number | bigint;
  /** Risks that were found today. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  today_risk: number | bigint;
  /** Sessions of today. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  today_session: number | bigint;
  /** When the summary was brought up to date, in epoch milliseconds. */
  update_time: number;
  /** Summaries of the instances of this page. */
  data_list: AuditInstanceSummary[];
  /** Instances that there are summaries of, on all pages. */
  total: number;
}

/**
 * What the audit has counted for one instance.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @public
 */
export interface AuditInstanceSummary {
  /** Id of this summary, a number. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  id?: number | bigint | undefined;
  /**
   * Whether the instance could be counted, a digit in a string. More values than the known ones may come.
   *
   * - `1`: The instance was counted.
   * - `2`: Counting the instance failed.
   */
  status?: "1" | "2" | (string & {}) | undefined;
  /** Project that the instance belongs to. */
  project_id?: string | undefined;
  /**
   * Id of the instance as a number. It is not the id by which the list of instances knows it, which is a text; the name
   * of the instance is in both. A 64-bit integer: a bigint where it lies beyond ±(2^53−1).
   */
  instance_id?: number | bigint | undefined;
  /** Name of the instance. */
  instance_name?: string | undefined;
  /**
   * How long the audit has run for this instance; the unit is stated nowhere. A 64-bit integer: a bigint where it lies
   * beyond ±(2^53−1).
   */
  audit_duration?: number | bigint | undefined;
  /** SQL statements that were audited in all. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  total_sql?: number | bigint | undefined;
  /** Risks that were found in all. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  total_risk?: number | bigint | undefined;
  /** SQL statements that were audited today. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  today_sql?: number | bigint | undefined;
  /** Risks that were found today. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  today_risk?: number | bigint | undefined;
  /** Sessions of today. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  today_session?: number | bigint | undefined;
  /** When this summary was brought up to date, in epoch milliseconds. */
  update_time?: number | undefined;
  /** Kept for later use; null today. */
  reserve1?: string | null | undefined;
  /** Kept for later use; null today. */
  reserve2?: string | null | undefined;
}

/**
 * The known values of `status` of `AuditInstanceSummary`. More may come.
 *
 * - `1`: The instance was counted.
 * - `2`: Counting the instance failed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @public
 */
export const AUDIT_INSTANCE_SUMMARY_STATUSES = ["1", "2"] as const;

/**
 * Risks that the audit has found in all instances of a project, by database and by rule.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export interface RiskStatistics {
  /** Project that was counted. */
  project_id?: string | undefined;
  /** High risks in all. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  high_risk_total?: number | bigint | undefined;
  /** Medium risks in all. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  medium_risk_total?: number | bigint | undefined;
  /** Low risks in all. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  low_risk_total?: number | bigint | undefined;
  /**
   * When the statistics were brought up to date; the unit is stated nowhere. A 64-bit integer: a bigint where it lies
   * beyond ±(2^53−1).
   */
  update_time?: number | bigint | undefined;
  /** Risks by database. */
  db_risk_statistics?: DatabaseRiskStatistics[] | undefined;
  /** Risks by the rule that found them. */
  rule_risk_statistics?: RuleRiskStatistics[] | undefined;
  /** Instances whose version is too old for these statistics. */
  unsupported_audit_infos?: UnsupportedAuditInfos | undefined;
}

/**
 * Risks of one database.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export interface DatabaseRiskStatistics {
  /** Id of the database. */
  db_id?: string | undefined;
  /** Name of the database. */
  db_name?: string | undefined;
  /** IP address of the database. */
  db_ip?: string | undefined;
  /** Id of the audit instance that watches the database. */
  instance_id?: string | undefined;
  /** Name of that instance. */
  instance_name?: string | undefined;
  /** High risks of this database. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  high_risk?: number | bigint | undefined;
  /** Medium risks of this database. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  medium_risk?: number | bigint | undefined;
  /** Low risks of this database. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  low_risk?: number | bigint | undefined;
  /** Risks of this database in all. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  total_risk?: number | bigint | undefined;
  /** Risks of this database by the rule that found them. */
  risk_rule?: RuleCount[] | undefined;
}

/**
 * How often one rule has found a risk.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export interface RuleCount {
  /** Name of the rule. */
  rule_name?: string | undefined;
  /** English name of the rule. */
  rule_name_english?: string | undefined;
  /** Risks that the rule has found. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  count?: number | bigint | undefined;
}

/**
 * Risks that one rule has found.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export interface RuleRiskStatistics {
  /** Name of the rule. */
  rule_name?: string | undefined;
  /** Risks that the rule has found in all. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  count?: number | bigint | undefined;
  /** Those risks by database. */
  instance_risk_count?: InstanceRiskCount[] | undefined;
}

/**
 * Risks that a rule has found in one database.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export interface InstanceRiskCount {
  /** Id of the database. */
  db_id?: string | undefined;
  /** Name of the database. */
  db_name?: string | undefined;
  /** IP address of the database. */
  db_ip?: string | undefined;
  /** Id of the audit instance that watches the database. */
  instance_id?: string | undefined;
  /** Name of that instance. */
  instance_name?: string | undefined;
  /** Risks that the rule has found in this database. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  count?: number | bigint | undefined;
}

/**
 * Instances whose version is too old for these statistics.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export interface UnsupportedAuditInfos {
  /** Version that an instance needs for them. */
  support_version?: string | undefined;
  /** Instances that are left out. */
  audit_infos?: UnsupportedAuditInfo[] | undefined;
}

/**
 * An instance that is left out.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export interface UnsupportedAuditInfo {
  /** Name of the instance's server. */
  server_name?: string | undefined;
  /** Version of the instance. */
  audit_version?: string | undefined;
}

/**
 * Audit instances of a project.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export interface AuditInstanceList {
  /** Instances of this page. */
  instances: AuditInstance[];
  /** Instances on all pages. */
  total: number;
}

/**
 * An instance that audits databases.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export interface AuditInstance {
  /** Id of the instance. */
  id?: string | undefined;
  /** Name of the instance. */
  name?: string | undefined;
  /** Resource id of the instance, by which its jobs are asked for. */
  resource_id?: string | undefined;
  /** How the instance stands. More values than the known ones may come. */
  status?: AuditInstanceStatus | undefined;
  /** What is being done with the instance. More values than the known ones may come. */
  task?: AuditInstanceTask | undefined;
  /** Version that the instance runs. */
  version?: string | undefined;
  /** Version that the instance should be upgraded to; null where it need not. */
  new_version?: string | null | undefined;
  /** What its owner has noted about the instance. */
  comment?: string | undefined;
  /** Databases that are set up on the instance. */
  config_num?: number | undefined;
  /** Databases that the instance can audit at most. */
  database_limit?: number | undefined;
  /** Features that the instance has. */
  supported_feature?: string[] | undefined;
  /**
   * How the instance is paid for. More values than the known ones may come.
   *
   * - `Period`: By month or year, in advance.
   * - `Demand`: By use.
   */
  charge_model?: "Period" | "Demand" | (string & {}) | undefined;
  /**
   * What a frozen instance allows, either that it can be released (1), that it cannot (2), or that it cannot be renewed
   * (3); null where it is not frozen.
   */
  effect?: number | null | undefined;
  /** When the instance was created, as 2021-04-21 04:37:54; the time zone is stated nowhere. */
  created?: string | undefined;
  /** When the instance ends that was paid for in advance; null for others. */
  expired?: string | null | undefined;
  /** Days for which the instance is still kept, a number in a string; null where that is no question. */
  keep_days?: string | null | undefined;
  /** Days until the instance ends, a number in a string; null where it has no end. */
  remain_days?: string | null | undefined;
  /** What the instance is used for; values are listed nowhere. */
  scene?: string | null | undefined;
  /** Size of the instance in words. */
  specification?: string | undefined;
  /** Code of that size. */
  resource_spec_code?: string | undefined;
  /** Processors of the instance. */
  cpu?: number | undefined;
  /** Memory of the instance, most likely in MiB; the unit is stated nowhere. */
  ram?: number | undefined;
  /** IPv4 address of the instance. */
  connect_ip?: string | undefined;
  /** IPv6 address of the instance; null where it has none. */
  connect_ipv6?: string | null | undefined;
  /** Id of the network port that an elastic IP address is bound to. */
  port_id?: string | undefined;
  /** Region that the instance is in. */
  region?: string | undefined;
  /** Availability zone that the instance is in. */
  zone?: string | undefined;
  /** Id of the virtual private cloud. */
  vpc_id?: string | undefined;
  /** Id of the subnet. */
  subnet_id?: string | undefined;
  /** Id of the security group. */
  security_group_id?: string | undefined;
}

/**
 * The known values of `charge_model` of `AuditInstance`. More may come.
 *
 * - `Period`: By month or year, in advance.
 * - `Demand`: By use.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export const AUDIT_INSTANCE_CHARGE_MODELS = ["Period", "Demand"] as const;

/**
 * How the instance stands. More values than the known ones may come.
 *
 * - `SHUTOFF`: It is switched off.
 * - `ACTIVE`: It runs, and everything can be done with it.
 * - `DELETING`: It is being deleted, and nothing can be done with it.
 * - `BUILD`: It is being created, and nothing can be done with it.
 * - `DELETED`: It was deleted, and need not be shown.
 * - `ERROR`: It has broken down, and can only be deleted.
 * - `HAWAIT`: It waits until its standby is created, and nothing can be done with it.
 * - `FROZEN`: It is frozen, and can only be renewed, bound and unbound.
 * - `UPGRADING`: It is being upgraded, and cannot be upgraded again.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export type AuditInstanceStatus =
  | "SHUTOFF"
  | "ACTIVE"
  | "DELETING"
  | "BUILD"
  | "DELETED"
  | "ERROR"
  | "HAWAIT"
  | "FROZEN"
  | "UPGRADING"
  | (string & {});

/**
 * The known values of `AuditInstanceStatus`. More may come.
 *
 * - `SHUTOFF`: It is switched off.
 * - `ACTIVE`: It runs, and everything can be done with it.
 * - `DELETING`: It is being deleted, and nothing can be done with it.
 * - `BUILD`: It is being created, and nothing can be done with it.
 * - `DELETED`: It was deleted, and need not be shown.
 * - `ERROR`: It has broken down, and can only be deleted.
 * - `HAWAIT`: It waits until its standby is created, and nothing can be done with it.
 * - `FROZEN`: It is frozen, and can only be renewed, bound and unbound.
 * - `UPGRADING`: It is being upgraded, and cannot be upgraded again.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export const AUDIT_INSTANCE_STATUSES = [
  "SHUTOFF",
  "ACTIVE",
  "DELETING",
  "BUILD",
  "DELETED",
  "ERROR",
  "HAWAIT",
  "FROZEN",
  "UPGRADING",
] as const;

/**
 * What is being done with the instance. More values than the known ones may come.
 *
 * - `powering-on`: It is being started; it can be bound and unbound.
 * - `powering-off`: It is being stopped; it can be bound and unbound.
 * - `rebooting`: It is being restarted; it can be bound and unbound.
 * - `delete_wait`: It waits for its deletion, and nothing can be done with it.
 * - `NO_TASK`: Nothing.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export type AuditInstanceTask =
  | "powering-on"
  | "powering-off"
  | "rebooting"
  | "delete_wait"
  | "NO_TASK"
  | (string & {});

/**
 * The known values of `AuditInstanceTask`. More may come.
 *
 * - `powering-on`: It is being started; it can be bound and unbound.
 * - `powering-off`: It is being stopped; it can be bound and unbound.
 * - `rebooting`: It is being restarted; it can be bound and unbound.
 * - `delete_wait`: It waits for its deletion, and nothing can be done with it.
 * - `NO_TASK`: Nothing.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export const AUDIT_INSTANCE_TASKS = ["powering-on", "powering-off", "rebooting", "delete_wait", "NO_TASK"] as const;

/**
 * Jobs of an instance.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export interface AuditInstanceJobList {
  /** Jobs that create the instance. */
  jobs: AuditInstanceJob[];
}

/**
 * A job that creates an audit instance.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export interface AuditInstanceJob {
  /** Id of the job. */
  job_id: string;
  /** How a job stands. It has ended with SUCCESS or FAIL. More values than the known ones may come. */
  status: AuditInstanceJobStatus;
  /**
   * Not used any more; null.
   * @deprecated The service may drop it.
   */
  job_type: string | null;
  /** Id of the virtual machine that the instance runs on. */
  server_id: string;
  /** Name of that virtual machine. */
  server_name: string;
  /** Resource id of the instance, the one that was asked for. */
  resource_id: string;
  /** When the job began, in epoch milliseconds. */
  begin_time: number;
  /** When the job ended, in epoch milliseconds. */
  end_time: number;
  /**
   * How the instance is paid for. More values than the known ones may come.
   *
   * - `Period`: By month or year, in advance.
   * - `Demand`: By use.
   */
  charge_mode: "Period" | "Demand" | (string & {});
  /** Code of the error that ended the job; null where there is none. */
  error_code?: string | null | undefined;
  /** Why the job failed, for people to read; null where it did not. */
  fail_reason?: string | null | undefined;
  /**
   * Not used any more; null.
   * @deprecated The service may drop it.
   */
  ha_id?: string | null | undefined;
  /**
   * Not used any more; null.
   * @deprecated The service may drop it.
   */
  ha_name?: string | null | undefined;
}

/**
 * The known values of `charge_mode` of `AuditInstanceJob`. More may come.
 *
 * - `Period`: By month or year, in advance.
 * - `Demand`: By use.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export const AUDIT_INSTANCE_JOB_CHARGE_MODES = ["Period", "Demand"] as const;

/**
 * How a job stands. It has ended with SUCCESS or FAIL. More values than the known ones may come.
 *
 * - `INIT`: The job was made.
 * - `READY`: The job is about to run.
 * - `RUNNING`: The job runs.
 * - `SUCCESS`: The job has succeeded.
 * - `FAIL`: The job has failed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export type AuditInstanceJobStatus = "INIT" | "READY" | "RUNNING" | "SUCCESS" | "FAIL" | (string & {});

/**
 * The known values of `AuditInstanceJobStatus`. More may come.
 *
 * - `INIT`: The job was made.
 * - `READY`: The job is about to run.
 * - `RUNNING`: The job runs.
 * - `SUCCESS`: The job has succeeded.
 * - `FAIL`: The job has failed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export const AUDIT_INSTANCE_JOB_STATUSES = ["INIT", "READY", "RUNNING", "SUCCESS", "FAIL"] as const;

/**
 * Why a request failed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export interface DbssError {
  /** What the authorisation check found, one reason an item. */
  details?: DbssErrorDetail[] | undefined;
  /** What the authorisation check found, in encoded form. */
  encoded_authorization_message?: string | undefined;
  /** Code of the error. */
  error_code?: string | undefined;
  /** What went wrong, for people to read. */
  error_msg?: string | undefined;
}

/**
 * One finding of the authorisation check.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export interface DbssErrorDetail {
  /** Code of this reason. */
  error_code?: string | undefined;
  /** This reason in words. */
  error_msg?: string | undefined;
}
