// Made by templates/client/client.mustache from spec/sms/openapi.yaml; change those.
import {
  type ApiError,
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  isErrorOf,
  isGatewayError,
  readDownload,
  readGatewayError,
  send,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  ExportConsistencyResultsErrors,
  ExportConsistencyResultsInput,
  ExportConsistencyResultsOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Server Migration Service as a method.
 * @public
 */
export interface SmsClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: SmsContext;
  /**
   * Export consistency results.
   *
   * Returns one file with the consistency results of up to 200 migration tasks. The format of the file is not
   * documented: take it as bytes. Asking again changes nothing on the server.
   */
  exportConsistencyResults(
    input: ExportConsistencyResultsInput,
    options?: CallOptions,
  ): Promise<ExportConsistencyResultsOutput>;
}

/**
 * Creates a client with every operation of Server Migration Service as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createSmsClient(options: SmsOptions): SmsClient {
  const context = createSmsContext(options);
  return {
    context,
    exportConsistencyResults: (input, options) => exportConsistencyResults(context, input, options),
  };
}

/**
 * `exportConsistencyResults` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export const exportConsistencyResultsOperation: Operation<
  ExportConsistencyResultsInput,
  ExportConsistencyResultsOutput,
  ExportConsistencyResultsErrors
> = {
  id: "sms.exportConsistencyResults",
  method: "POST",
  path: "/v3/tasks/consistency-results/export",
  headers: ["X-Language"],
  body: "application/json",
  write: writeInput,
  returns: readDownload,
  idempotent: true,
};

/**
 * Export consistency results.
 *
 * Returns one file with the consistency results of up to 200 migration tasks. The format of the file is not documented:
 * take it as bytes. Asking again changes nothing on the server.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @example
 * ```ts
 * const file = await sms.exportConsistencyResults({
 *   body: {
 *     task_info: [
 *       {
 *         source_id: "31806fb2-95bd-421f-ae35-b81b750dxxxx",
 *         task_id: "05a41be9-3ffe-4cc6-8d66-07359039xxxx",
 *         source_name: "ecsxxx",
 *       },
 *     ],
 *   },
 * });
 * const bytes = await file.bytes();
 * ```
 * @public
 */
export function exportConsistencyResults(
  context: SmsContext,
  input: ExportConsistencyResultsInput,
  options?: CallOptions,
): Promise<ExportConsistencyResultsOutput> {
  return send(context, exportConsistencyResultsOperation, input, options);
}

/**
 * Whether an error is the answer of `exportConsistencyResults` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export function isExportConsistencyResultsError<Status extends keyof ExportConsistencyResultsErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ExportConsistencyResultsErrors[Status]> {
  return isErrorOf(error, "sms.exportConsistencyResults", status) && !isGatewayError(error);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createSmsContext(options: SmsOptions): SmsContext {
  return createContext(
    {
      name: "sms",
      userAgent: "@hwcloud-openapi/sms/0.2.0",
      servers: [
        {
          url: "https://sms.{region}.myhuaweicloud.com",
          regions: ["ap-southeast-3", "cn-north-4", "my-kualalumpur-1"],
        },
        { url: "https://sms-api.{region}.myhuaweicloud.com", regions: ["ru-moscow-1"] },
      ],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createSmsClient` and `createSmsContext`.
 * @public
 */
export type SmsOptions = ClientOptions<SmsRegion>;

/**
 * The first argument of each operation of Server Migration Service, created by `createSmsContext`.
 * @public
 */
export type SmsContext = Context<"sms">;

/**
 * A region that Server Migration Service is served in; for any other address give `endpoint`.
 * @public
 */
export type SmsRegion =
  | "cn-north-4"
  | "ap-southeast-3"
  | "my-kualalumpur-1"
  | "ru-moscow-1";
