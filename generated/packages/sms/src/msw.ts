// Made by templates/fixtures/msw.mustache from spec/sms/openapi.yaml; change those.
import type { HttpHandler } from "msw";
import { mockHandler, type HandlersOptions, type MockOptions } from "@hwcloud-openapi/runtime/mock";
import { fixtures } from "./fixtures.js";
import type {
  DeleteTaskErrors,
  DeleteTasksErrors,
  ExportConsistencyResultsErrors,
  ListErrorServersErrors,
  ListErrorServersOutput,
  ListServersErrors,
  ListServersOutput,
  ListTasksErrors,
  ListTasksOutput,
  ShowConfigSettingErrors,
  ShowConfigSettingOutput,
  ShowConsistencyResultErrors,
  ShowConsistencyResultOutput,
  ShowTaskErrors,
  ShowTaskOutput,
  UpdateTaskStatusErrors,
  UploadSpecialConfigurationSettingErrors,
} from "./types.js";
import {
  validateDeleteTask,
  validateDeleteTasks,
  validateExportConsistencyResults,
  validateListErrorServers,
  validateListServers,
  validateListTasks,
  validateShowConfigSetting,
  validateShowConsistencyResult,
  validateShowTask,
  validateUpdateTaskStatus,
  validateUploadSpecialConfigurationSetting,
} from "./validate.js";

export type { HandlersOptions, MockOptions } from "@hwcloud-openapi/runtime/mock";

/**
 * Returns MSW handlers for every operation, on any host: each answers its first documented success, and 422 with the
 * problems and their pointers to a request that breaks the contract. Where two paths fit a request, the more concrete
 * one answers.
 *
 * @public
 */
export function handlers(options: HandlersOptions = {}): HttpHandler[] {
  return [
    exportConsistencyResultsHandler(options),
    updateTaskStatusHandler(options),
    showConfigSettingHandler(options),
    uploadSpecialConfigurationSettingHandler(options),
    showConsistencyResultHandler(options),
    deleteTasksHandler(options),
    showTaskHandler(options),
    deleteTaskHandler(options),
    listErrorServersHandler(options),
    listServersHandler(options),
    listTasksHandler(options),
  ];
}

/** Options of `deleteTaskHandler`. @public */
export type DeleteTaskMockOptions = MockOptions<
  200 | 400 | 403 | 404,
  "documented" | "bad_request" | "not_permitted" | "task_not_found",
  undefined | DeleteTaskErrors[400] | DeleteTaskErrors[403] | DeleteTaskErrors[404]
>;

/** Returns an MSW handler for `deleteTask`. @public */
export function deleteTaskHandler(options: DeleteTaskMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "delete",
      path: /\/v3\/tasks\/([^/]+)$/,
      names: ["task_id"],
      query: {},
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.deleteTask,
      validate: validateDeleteTask,
    },
    options,
  );
}

/** Options of `deleteTasksHandler`. @public */
export type DeleteTasksMockOptions = MockOptions<
  200 | 400 | 403 | 404,
  "documented" | "bad_request" | "not_permitted" | "task_not_found",
  undefined | DeleteTasksErrors[400] | DeleteTasksErrors[403] | DeleteTasksErrors[404]
>;

/** Returns an MSW handler for `deleteTasks`. @public */
export function deleteTasksHandler(options: DeleteTasksMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v3\/tasks\/delete$/,
      names: [],
      query: {},
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.deleteTasks,
      validate: validateDeleteTasks,
    },
    options,
  );
}

/** Options of `exportConsistencyResultsHandler`. @public */
export type ExportConsistencyResultsMockOptions = MockOptions<
  200 | 400 | 403 | 404,
  "documented" | "bad_request" | "not_found",
  | string | Uint8Array
  | ExportConsistencyResultsErrors[400]
  | ExportConsistencyResultsErrors[403]
  | ExportConsistencyResultsErrors[404]
>;

/** Returns an MSW handler for `exportConsistencyResults`. @public */
export function exportConsistencyResultsHandler(options: ExportConsistencyResultsMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v3\/tasks\/consistency-results\/export$/,
      names: [],
      query: {},
      headers: { "X-Language": "string" },
      hasBody: true,
      status: 200,
      answers: fixtures.exportConsistencyResults,
      validate: validateExportConsistencyResults,
    },
    options,
  );
}

/** Options of `listErrorServersHandler`. @public */
export type ListErrorServersMockOptions = MockOptions<
  200 | 403,
  "full_disk" | "none" | "not_permitted",
  ListErrorServersOutput | ListErrorServersErrors[403]
>;

/** Returns an MSW handler for `listErrorServers`. @public */
export function listErrorServersHandler(options: ListErrorServersMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/errors$/,
      names: [],
      query: { limit: "number", offset: "number", enterprise_project_id: "string" },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listErrorServers,
      validate: validateListErrorServers,
    },
    options,
  );
}

/** Options of `listServersHandler`. @public */
export type ListServersMockOptions = MockOptions<
  200 | 403 | 500,
  "migrated" | "none" | "not_permitted" | "failed",
  ListServersOutput | ListServersErrors[403] | ListServersErrors[500]
>;

/** Returns an MSW handler for `listServers`. @public */
export function listServersHandler(options: ListServersMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/sources$/,
      names: [],
      query: {
    state: "string",
    name: "string",
    id: "string",
    ip: "string",
    ipv6: "string",
    migproject: "string",
    limit: "number",
    offset: "number",
    migration_cycle: "string",
    connected: "boolean",
    enterprise_project_id: "string",
    is_consistency_result_exist: "boolean",
    vm_id: "string",
  },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listServers,
      validate: validateListServers,
    },
    options,
  );
}

/** Options of `listTasksHandler`. @public */
export type ListTasksMockOptions = MockOptions<
  200 | 403,
  "migrated" | "none" | "not_permitted",
  ListTasksOutput | ListTasksErrors[403]
>;

/** Returns an MSW handler for `listTasks`. @public */
export function listTasksHandler(options: ListTasksMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/tasks$/,
      names: [],
      query: {
    state: "string",
    name: "string",
    id: "string",
    source_server_id: "string",
    limit: "number",
    offset: "number",
    enterprise_project_id: "string",
  },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listTasks,
      validate: validateListTasks,
    },
    options,
  );
}

/** Options of `showConfigSettingHandler`. @public */
export type ShowConfigSettingMockOptions = MockOptions<
  200 | 400 | 403 | 404 | 500,
  "directories" | "bad_request" | "not_permitted" | "task_not_found" | "failed",
  | ShowConfigSettingOutput
  | ShowConfigSettingErrors[400]
  | ShowConfigSettingErrors[403]
  | ShowConfigSettingErrors[404]
  | ShowConfigSettingErrors[500]
>;

/** Returns an MSW handler for `showConfigSetting`. @public */
export function showConfigSettingHandler(options: ShowConfigSettingMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/tasks\/([^/]+)\/configuration-setting$/,
      names: ["task_id"],
      query: { config_key: "string" },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.showConfigSetting,
      validate: validateShowConfigSetting,
    },
    options,
  );
}

/** Options of `showConsistencyResultHandler`. @public */
export type ShowConsistencyResultMockOptions = MockOptions<
  200 | 400 | 403 | 404 | 500,
  "same" | "differs" | "none" | "bad_request" | "not_permitted" | "task_not_found" | "failed",
  | ShowConsistencyResultOutput
  | ShowConsistencyResultErrors[400]
  | ShowConsistencyResultErrors[403]
  | ShowConsistencyResultErrors[404]
  | ShowConsistencyResultErrors[500]
>;

/** Returns an MSW handler for `showConsistencyResult`. @public */
export function showConsistencyResultHandler(options: ShowConsistencyResultMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/tasks\/([^/]+)\/consistency-result$/,
      names: ["task_id"],
      query: {},
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.showConsistencyResult,
      validate: validateShowConsistencyResult,
    },
    options,
  );
}

/** Options of `showTaskHandler`. @public */
export type ShowTaskMockOptions = MockOptions<
  200 | 403 | 404,
  "running" | "migrated" | "failed" | "not_permitted" | "task_not_found",
  ShowTaskOutput | ShowTaskErrors[403] | ShowTaskErrors[404]
>;

/** Returns an MSW handler for `showTask`. @public */
export function showTaskHandler(options: ShowTaskMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/tasks\/([^/]+)$/,
      names: ["task_id"],
      query: {},
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.showTask,
      validate: validateShowTask,
    },
    options,
  );
}

/** Options of `updateTaskStatusHandler`. @public */
export type UpdateTaskStatusMockOptions = MockOptions<
  200 | 400 | 403 | 404,
  "documented" | "bad_request" | "not_permitted" | "task_not_found",
  undefined | UpdateTaskStatusErrors[400] | UpdateTaskStatusErrors[403] | UpdateTaskStatusErrors[404]
>;

/** Returns an MSW handler for `updateTaskStatus`. @public */
export function updateTaskStatusHandler(options: UpdateTaskStatusMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v3\/tasks\/([^/]+)\/action$/,
      names: ["task_id"],
      query: {},
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.updateTaskStatus,
      validate: validateUpdateTaskStatus,
    },
    options,
  );
}

/** Options of `uploadSpecialConfigurationSettingHandler`. @public */
export type UploadSpecialConfigurationSettingMockOptions = MockOptions<
  200 | 403 | 404 | 500,
  "documented" | "not_permitted" | "task_not_found" | "failed",
  | undefined
  | UploadSpecialConfigurationSettingErrors[403]
  | UploadSpecialConfigurationSettingErrors[404]
  | UploadSpecialConfigurationSettingErrors[500]
>;

/** Returns an MSW handler for `uploadSpecialConfigurationSetting`. @public */
export function uploadSpecialConfigurationSettingHandler(
  options: UploadSpecialConfigurationSettingMockOptions = {},
): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v3\/tasks\/([^/]+)\/configuration-setting$/,
      names: ["task_id"],
      query: {},
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.uploadSpecialConfigurationSetting,
      validate: validateUploadSpecialConfigurationSetting,
    },
    options,
  );
}
