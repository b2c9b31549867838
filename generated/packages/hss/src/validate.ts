// Made by generator/emit/validate/validators.ts from spec/hss/openapi.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check, withFiles } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `createTask`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export function validateCreateTask(input: unknown): Problem[] {
  return check(
    compiled.createTaskInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `createTask`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export function validateCreateTaskResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html";
  if (Math.floor(status / 100) === 4) return check(compiled.createTaskResponse4XX, body, page);
  if (Math.floor(status / 100) === 5) return check(compiled.createTaskResponse5XX, body, page);
  if (status >= 200 && status < 300) return check(compiled.createTaskResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `listTasks`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export function validateListTasks(input: unknown): Problem[] {
  return check(compiled.listTasksInput, input, "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html");
}

/**
 * Returns what is wrong with the body of an answer of `listTasks`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export function validateListTasksResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html";
  if (Math.floor(status / 100) === 4) return check(compiled.listTasksResponse4XX, body, page);
  if (Math.floor(status / 100) === 5) return check(compiled.listTasksResponse5XX, body, page);
  if (status >= 200 && status < 300) return check(compiled.listTasksResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `listTaskResources`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export function validateListTaskResources(input: unknown): Problem[] {
  return check(
    compiled.listTaskResourcesInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listTaskResources`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export function validateListTaskResourcesResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html";
  if (Math.floor(status / 100) === 4) return check(compiled.listTaskResourcesResponse4XX, body, page);
  if (Math.floor(status / 100) === 5) return check(compiled.listTaskResourcesResponse5XX, body, page);
  if (status >= 200 && status < 300) return check(compiled.listTaskResourcesResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `retryTask`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @public
 */
export function validateRetryTask(input: unknown): Problem[] {
  return check(compiled.retryTaskInput, input, "https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html");
}

/**
 * Returns what is wrong with the body of an answer of `retryTask`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @public
 */
export function validateRetryTaskResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html";
  if (Math.floor(status / 100) === 4) return check(compiled.retryTaskResponse4XX, body, page);
  if (Math.floor(status / 100) === 5) return check(compiled.retryTaskResponse5XX, body, page);
  if (status >= 200 && status < 300) return [];
  return [];
}

/**
 * Returns what is wrong with an input of `listKubernetesClusterDetails`, all of it, by JSON pointers from the input's
 * root; an empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export function validateListKubernetesClusterDetails(input: unknown): Problem[] {
  return check(
    compiled.listKubernetesClusterDetailsInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listKubernetesClusterDetails`; an empty list means nothing, or
 * that no body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export function validateListKubernetesClusterDetailsResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html";
  if (Math.floor(status / 100) === 4) return check(compiled.listKubernetesClusterDetailsResponse4XX, body, page);
  if (Math.floor(status / 100) === 5) return check(compiled.listKubernetesClusterDetailsResponse5XX, body, page);
  if (status >= 200 && status < 300) return check(compiled.listKubernetesClusterDetailsResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `listClusterRisks`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @public
 */
export function validateListClusterRisks(input: unknown): Problem[] {
  return check(
    compiled.listClusterRisksInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listClusterRisks`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @public
 */
export function validateListClusterRisksResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html";
  if (Math.floor(status / 100) === 4) return check(compiled.listClusterRisksResponse4XX, body, page);
  if (Math.floor(status / 100) === 5) return check(compiled.listClusterRisksResponse5XX, body, page);
  if (status >= 200 && status < 300) return check(compiled.listClusterRisksResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `listClusterRiskAffectResources`, all of it, by JSON pointers from the input's
 * root; an empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @public
 */
export function validateListClusterRiskAffectResources(input: unknown): Problem[] {
  return check(
    compiled.listClusterRiskAffectResourcesInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listClusterRiskAffectResources`; an empty list means nothing, or
 * that no body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @public
 */
export function validateListClusterRiskAffectResourcesResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html";
  if (Math.floor(status / 100) === 4) return check(compiled.listClusterRiskAffectResourcesResponse4XX, body, page);
  if (Math.floor(status / 100) === 5) return check(compiled.listClusterRiskAffectResourcesResponse5XX, body, page);
  if (status >= 200 && status < 300) return check(compiled.listClusterRiskAffectResourcesResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `batchUploadFiles`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateBatchUploadFiles(input: unknown): Problem[] {
  return check(compiled.batchUploadFilesInput, withFiles(input));
}

/**
 * Returns what is wrong with the body of an answer of `batchUploadFiles`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateBatchUploadFilesResponse(status: number, body: unknown): Problem[] {
  if (Math.floor(status / 100) === 4) return check(compiled.batchUploadFilesResponse4XX, body);
  if (Math.floor(status / 100) === 5) return check(compiled.batchUploadFilesResponse5XX, body);
  if (status >= 200 && status < 300) return check(compiled.batchUploadFilesResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `listIacFiles`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export function validateListIacFiles(input: unknown): Problem[] {
  return check(
    compiled.listIacFilesInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listIacFiles`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export function validateListIacFilesResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html";
  if (Math.floor(status / 100) === 4) return check(compiled.listIacFilesResponse4XX, body, page);
  if (Math.floor(status / 100) === 5) return check(compiled.listIacFilesResponse5XX, body, page);
  if (status >= 200 && status < 300) return check(compiled.listIacFilesResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `listIacFileRisks`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export function validateListIacFileRisks(input: unknown): Problem[] {
  return check(
    compiled.listIacFileRisksInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listIacFileRisks`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export function validateListIacFileRisksResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html";
  if (Math.floor(status / 100) === 4) return check(compiled.listIacFileRisksResponse4XX, body, page);
  if (Math.floor(status / 100) === 5) return check(compiled.listIacFileRisksResponse5XX, body, page);
  if (status >= 200 && status < 300) return check(compiled.listIacFileRisksResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `listIacFileRiskPaths`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @public
 */
export function validateListIacFileRiskPaths(input: unknown): Problem[] {
  return check(
    compiled.listIacFileRiskPathsInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listIacFileRiskPaths`; an empty list means nothing, or that no
 * body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @public
 */
export function validateListIacFileRiskPathsResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html";
  if (Math.floor(status / 100) === 4) return check(compiled.listIacFileRiskPathsResponse4XX, body, page);
  if (Math.floor(status / 100) === 5) return check(compiled.listIacFileRiskPathsResponse5XX, body, page);
  if (status >= 200 && status < 300) return check(compiled.listIacFileRiskPathsResponse200, body, page);
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "hss";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "hss.createTask": { input: validateCreateTask, answer: validateCreateTaskResponse },
  "hss.listTasks": { input: validateListTasks, answer: validateListTasksResponse },
  "hss.listTaskResources": { input: validateListTaskResources, answer: validateListTaskResourcesResponse },
  "hss.retryTask": { input: validateRetryTask, answer: validateRetryTaskResponse },
  "hss.listKubernetesClusterDetails": {
    input: validateListKubernetesClusterDetails,
    answer: validateListKubernetesClusterDetailsResponse,
  },
  "hss.listClusterRisks": { input: validateListClusterRisks, answer: validateListClusterRisksResponse },
  "hss.listClusterRiskAffectResources": {
    input: validateListClusterRiskAffectResources,
    answer: validateListClusterRiskAffectResourcesResponse,
  },
  "hss.batchUploadFiles": { input: validateBatchUploadFiles, answer: validateBatchUploadFilesResponse },
  "hss.listIacFiles": { input: validateListIacFiles, answer: validateListIacFilesResponse },
  "hss.listIacFileRisks": { input: validateListIacFileRisks, answer: validateListIacFileRisksResponse },
  "hss.listIacFileRiskPaths": { input: validateListIacFileRiskPaths, answer: validateListIacFileRiskPathsResponse },
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
