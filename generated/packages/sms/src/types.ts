// Made by generator/emit/types/types.ts from spec/sms/openapi.yaml; change those.
import type { Download } from "@hwcloud-openapi/runtime";

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
 * Why a request was refused.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
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
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
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
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export interface ExportErrorDetail {
  /** Code of this reason. 0 to 65,535 characters. */
  error_code?: string | undefined;
  /** This reason in words. 0 to 65,535 characters. */
  error_msg?: string | undefined;
}
