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
 * Why a request failed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
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
 * @public
 */
export interface DbssErrorDetail {
  /** Code of this reason. */
  error_code?: string | undefined;
  /** This reason in words. */
  error_msg?: string | undefined;
}
