// Made by generator/emit/validate/validators.ts from spec/sms/openapi.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `exportConsistencyResults`, all of it, by JSON pointers from the input's root;
 * an empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export function validateExportConsistencyResults(input: unknown): Problem[] {
  return check(
    compiled.exportConsistencyResultsInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `exportConsistencyResults`; an empty list means nothing, or that
 * no body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html}
 * @public
 */
export function validateExportConsistencyResultsResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html";
  if (status === 400) return check(compiled.exportConsistencyResultsResponse400, body, page);
  if (status === 403) return check(compiled.exportConsistencyResultsResponse403, body, page);
  if (status === 404) return check(compiled.exportConsistencyResultsResponse404, body, page);
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "sms";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "sms.exportConsistencyResults": {
    input: validateExportConsistencyResults,
    answer: validateExportConsistencyResultsResponse,
  },
};

/**
 * Returns what is wrong with an operation's input or, with a status, with the body of an answer; an empty list means
 * nothing. It is what a client asks of its `validators`.
 *
 * Never throws.
 *
 * @public
 */
export function checkCall(operation: string, value: unknown, status?: number): Problem[] {
  const own = checks[operation];
  if (own === undefined) return [];
  return status === undefined ? own.input(value) : own.answer(status, value);
}
