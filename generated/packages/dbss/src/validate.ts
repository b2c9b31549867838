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
 * Returns what is wrong with an input of `listAuditSummaryInfos`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @public
 */
export function validateListAuditSummaryInfos(input: unknown): Problem[] {
  return check(
    compiled.listAuditSummaryInfosInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listAuditSummaryInfos`; an empty list means nothing, or that no
 * body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html}
 * @public
 */
export function validateListAuditSummaryInfosResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html";
  if (status === 400) return check(compiled.listAuditSummaryInfosResponse400, body, page);
  if (status === 403) return check(compiled.listAuditSummaryInfosResponse403, body, page);
  if (status === 500) return check(compiled.listAuditSummaryInfosResponse500, body, page);
  if (status >= 200 && status < 300) return check(compiled.listAuditSummaryInfosResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `showAuditStatistics`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export function validateShowAuditStatistics(input: unknown): Problem[] {
  return check(
    compiled.showAuditStatisticsInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `showAuditStatistics`; an empty list means nothing, or that no
 * body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html}
 * @public
 */
export function validateShowAuditStatisticsResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html";
  if (status >= 200 && status < 300) return check(compiled.showAuditStatisticsResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `listAuditInstancesLast`, all of it, by JSON pointers from the input's root;
 * an empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export function validateListAuditInstancesLast(input: unknown): Problem[] {
  return check(
    compiled.listAuditInstancesLastInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listAuditInstancesLast`; an empty list means nothing, or that no
 * body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html}
 * @public
 */
export function validateListAuditInstancesLastResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html";
  if (status === 400) return check(compiled.listAuditInstancesLastResponse400, body, page);
  if (status === 403) return check(compiled.listAuditInstancesLastResponse403, body, page);
  if (status === 500) return check(compiled.listAuditInstancesLastResponse500, body, page);
  if (status >= 200 && status < 300) return check(compiled.listAuditInstancesLastResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `listAuditInstanceJobsNew`, all of it, by JSON pointers from the input's root;
 * an empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export function validateListAuditInstanceJobsNew(input: unknown): Problem[] {
  return check(
    compiled.listAuditInstanceJobsNewInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listAuditInstanceJobsNew`; an empty list means nothing, or that
 * no body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html}
 * @public
 */
export function validateListAuditInstanceJobsNewResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html";
  if (status === 400) return check(compiled.listAuditInstanceJobsNewResponse400, body, page);
  if (status === 403) return check(compiled.listAuditInstanceJobsNewResponse403, body, page);
  if (status === 500) return check(compiled.listAuditInstanceJobsNewResponse500, body, page);
  if (status >= 200 && status < 300) return check(compiled.listAuditInstanceJobsNewResponse200, body, page);
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
  "dbss.listAuditSummaryInfos": { input: validateListAuditSummaryInfos, answer: validateListAuditSummaryInfosResponse },
  "dbss.showAuditStatistics": { input: validateShowAuditStatistics, answer: validateShowAuditStatisticsResponse },
  "dbss.listAuditInstancesLast": {
    input: validateListAuditInstancesLast,
    answer: validateListAuditInstancesLastResponse,
  },
  "dbss.listAuditInstanceJobsNew": {
    input: validateListAuditInstanceJobsNew,
    answer: validateListAuditInstanceJobsNewResponse,
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
