// Made from spec/sms/openapi.yaml by the generator; changes belong there.
import type { CallFailure, Problem, ResponseReport } from "@hwcloud-openapi/runtime";
import { type Checks, checkWith } from "./validate/call.js";
import { check } from "./validate/check.js";
import * as compiled from "./validate/compiled.js";

/**
 * Gives what is wrong with an input of `exportConsistencyResults`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export function validateExportConsistencyResults(input: unknown): Problem[] {
  return check(compiled.exportConsistencyResultsInput, input, "https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html");
}

/**
 * Gives what is wrong with the body of an answer of `exportConsistencyResults`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export function validateExportConsistencyResultsResponse(status: number, body: unknown): Problem[] {
  if (status === 400) return check(compiled.exportConsistencyResultsResponse400, body, "https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html");
  if (status === 403) return check(compiled.exportConsistencyResultsResponse403, body, "https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html");
  if (status === 404) return check(compiled.exportConsistencyResultsResponse404, body, "https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html");
  return [];
}

const checks: Readonly<Record<string, Checks>> = {
  "sms.exportConsistencyResults": [validateExportConsistencyResults, validateExportConsistencyResultsResponse],
};

/**
 * Gives what is wrong with an operation's input or, with a status, with the body of an answer, as the message and the members of
 * an error; undefined when nothing is. It is what a client asks of its `validators`.
 *
 * What is wrong with an answer goes to `report` instead, where that is a function, and is not looked for without it. Never
 * throws.
 *
 * @public
 */
export function checkCall(
  operation: string,
  value: unknown,
  status?: number,
  report?: boolean | ((report: ResponseReport) => void),
): CallFailure | undefined {
  return checkWith(checks, operation, value, status, report);
}
