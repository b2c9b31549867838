// Made by generator/emit/validate/validators.ts from spec/dbss/openapi.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `showAuditTaskStatus`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export function validateShowAuditTaskStatus(input: unknown): Problem[] {
  return check(
    compiled.showAuditTaskStatusInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `showAuditTaskStatus`; an empty list means nothing, or that no
 * body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html}
 * @public
 */
export function validateShowAuditTaskStatusResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html";
  if (status === 400) return check(compiled.showAuditTaskStatusResponse400, body, page);
  if (status === 401) return check(compiled.showAuditTaskStatusResponse401, body, page);
  if (status === 403) return check(compiled.showAuditTaskStatusResponse403, body, page);
  if (status === 500) return check(compiled.showAuditTaskStatusResponse500, body, page);
  if (status >= 200 && status < 300) return check(compiled.showAuditTaskStatusResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `updateAuditTaskStatus`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @public
 */
export function validateUpdateAuditTaskStatus(input: unknown): Problem[] {
  return check(
    compiled.updateAuditTaskStatusInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `updateAuditTaskStatus`; an empty list means nothing, or that no
 * body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html}
 * @public
 */
export function validateUpdateAuditTaskStatusResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html";
  if (status === 400) return check(compiled.updateAuditTaskStatusResponse400, body, page);
  if (status === 401) return check(compiled.updateAuditTaskStatusResponse401, body, page);
  if (status === 403) return check(compiled.updateAuditTaskStatusResponse403, body, page);
  if (status === 500) return check(compiled.updateAuditTaskStatusResponse500, body, page);
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "dbss";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "dbss.showAuditTaskStatus": { input: validateShowAuditTaskStatus, answer: validateShowAuditTaskStatusResponse },
  "dbss.updateAuditTaskStatus": { input: validateUpdateAuditTaskStatus, answer: validateUpdateAuditTaskStatusResponse },
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
