// Made by generator/emit/validate/validators.ts from spec/sms/openapi.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `showTask`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export function validateShowTask(input: unknown): Problem[] {
  return check(compiled.showTaskInput, input, "https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html");
}

/**
 * Returns what is wrong with the body of an answer of `showTask`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html}
 * @public
 */
export function validateShowTaskResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-sms/ShowTask.html";
  if (status === 403) return check(compiled.showTaskResponse403, body, page);
  if (status === 404) return check(compiled.showTaskResponse404, body, page);
  if (status >= 200 && status < 300) return check(compiled.showTaskResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `deleteTask`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html}
 * @public
 */
export function validateDeleteTask(input: unknown): Problem[] {
  return check(compiled.deleteTaskInput, input, "https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html");
}

/**
 * Returns what is wrong with the body of an answer of `deleteTask`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html}
 * @public
 */
export function validateDeleteTaskResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTask.html";
  if (status === 400) return check(compiled.deleteTaskResponse400, body, page);
  if (status === 403) return check(compiled.deleteTaskResponse403, body, page);
  if (status === 404) return check(compiled.deleteTaskResponse404, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `listTasks`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export function validateListTasks(input: unknown): Problem[] {
  return check(compiled.listTasksInput, input, "https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html");
}

/**
 * Returns what is wrong with the body of an answer of `listTasks`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html}
 * @public
 */
export function validateListTasksResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-sms/ListTasks.html";
  if (status === 403) return check(compiled.listTasksResponse403, body, page);
  if (status >= 200 && status < 300) return check(compiled.listTasksResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `deleteTasks`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html}
 * @public
 */
export function validateDeleteTasks(input: unknown): Problem[] {
  return check(compiled.deleteTasksInput, input, "https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html");
}

/**
 * Returns what is wrong with the body of an answer of `deleteTasks`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html}
 * @public
 */
export function validateDeleteTasksResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-sms/DeleteTasks.html";
  if (status === 400) return check(compiled.deleteTasksResponse400, body, page);
  if (status === 403) return check(compiled.deleteTasksResponse403, body, page);
  if (status === 404) return check(compiled.deleteTasksResponse404, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `updateTaskStatus`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @public
 */
export function validateUpdateTaskStatus(input: unknown): Problem[] {
  return check(
    compiled.updateTaskStatusInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `updateTaskStatus`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html}
 * @public
 */
export function validateUpdateTaskStatusResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-sms/UpdateTaskStatus.html";
  if (status === 400) return check(compiled.updateTaskStatusResponse400, body, page);
  if (status === 403) return check(compiled.updateTaskStatusResponse403, body, page);
  if (status === 404) return check(compiled.updateTaskStatusResponse404, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `showConfigSetting`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @public
 */
export function validateShowConfigSetting(input: unknown): Problem[] {
  return check(
    compiled.showConfigSettingInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `showConfigSetting`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html}
 * @public
 */
export function validateShowConfigSettingResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-sms/ShowConfigSetting.html";
  if (status === 400) return check(compiled.showConfigSettingResponse400, body, page);
  if (status === 403) return check(compiled.showConfigSettingResponse403, body, page);
  if (status === 404) return check(compiled.showConfigSettingResponse404, body, page);
  if (status === 500) return check(compiled.showConfigSettingResponse500, body, page);
  if (status >= 200 && status < 300) return check(compiled.showConfigSettingResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `uploadSpecialConfigurationSetting`, all of it, by JSON pointers from the
 * input's root; an empty list means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateUploadSpecialConfigurationSetting(input: unknown): Problem[] {
  return check(compiled.uploadSpecialConfigurationSettingInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `uploadSpecialConfigurationSetting`; an empty list means nothing,
 * or that no body is documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateUploadSpecialConfigurationSettingResponse(status: number, body: unknown): Problem[] {
  if (status === 403) return check(compiled.uploadSpecialConfigurationSettingResponse403, body);
  if (status === 404) return check(compiled.uploadSpecialConfigurationSettingResponse404, body);
  if (status === 500) return check(compiled.uploadSpecialConfigurationSettingResponse500, body);
  return [];
}

/**
 * Returns what is wrong with an input of `showConsistencyResult`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @public
 */
export function validateShowConsistencyResult(input: unknown): Problem[] {
  return check(
    compiled.showConsistencyResultInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `showConsistencyResult`; an empty list means nothing, or that no
 * body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html}
 * @public
 */
export function validateShowConsistencyResultResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-sms/ShowConsistencyResult.html";
  if (status === 400) return check(compiled.showConsistencyResultResponse400, body, page);
  if (status === 403) return check(compiled.showConsistencyResultResponse403, body, page);
  if (status === 404) return check(compiled.showConsistencyResultResponse404, body, page);
  if (status === 500) return check(compiled.showConsistencyResultResponse500, body, page);
  if (status >= 200 && status < 300) return check(compiled.showConsistencyResultResponse200, body, page);
  return [];
}

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
 * Returns what is wrong with an input of `listServers`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export function validateListServers(input: unknown): Problem[] {
  return check(compiled.listServersInput, input, "https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html");
}

/**
 * Returns what is wrong with the body of an answer of `listServers`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html}
 * @public
 */
export function validateListServersResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-sms/ListServers.html";
  const secrets = ["log_share_url"];
  if (status === 403) return check(compiled.listServersResponse403, body, page, secrets);
  if (status === 500) return check(compiled.listServersResponse500, body, page, secrets);
  if (status >= 200 && status < 300) return check(compiled.listServersResponse200, body, page, secrets);
  return [];
}

/**
 * Returns what is wrong with an input of `listErrorServers`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateListErrorServers(input: unknown): Problem[] {
  return check(compiled.listErrorServersInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `listErrorServers`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateListErrorServersResponse(status: number, body: unknown): Problem[] {
  if (status === 403) return check(compiled.listErrorServersResponse403, body);
  if (status >= 200 && status < 300) return check(compiled.listErrorServersResponse200, body);
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
  "sms.showTask": { input: validateShowTask, answer: validateShowTaskResponse },
  "sms.deleteTask": { input: validateDeleteTask, answer: validateDeleteTaskResponse },
  "sms.listTasks": { input: validateListTasks, answer: validateListTasksResponse },
  "sms.deleteTasks": { input: validateDeleteTasks, answer: validateDeleteTasksResponse },
  "sms.updateTaskStatus": { input: validateUpdateTaskStatus, answer: validateUpdateTaskStatusResponse },
  "sms.showConfigSetting": { input: validateShowConfigSetting, answer: validateShowConfigSettingResponse },
  "sms.uploadSpecialConfigurationSetting": {
    input: validateUploadSpecialConfigurationSetting,
    answer: validateUploadSpecialConfigurationSettingResponse,
  },
  "sms.showConsistencyResult": { input: validateShowConsistencyResult, answer: validateShowConsistencyResultResponse },
  "sms.exportConsistencyResults": {
    input: validateExportConsistencyResults,
    answer: validateExportConsistencyResultsResponse,
  },
  "sms.listServers": { input: validateListServers, answer: validateListServersResponse },
  "sms.listErrorServers": { input: validateListErrorServers, answer: validateListErrorServersResponse },
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
