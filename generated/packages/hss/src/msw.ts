// Made by templates/fixtures/msw.mustache from spec/hss/openapi.yaml; change those.
import type { HttpHandler } from "msw";
import { mockHandler, type HandlersOptions, type MockOptions } from "@hwcloud-openapi/runtime/mock";
import { fixtures } from "./fixtures.js";
import type {
  BatchUploadFilesErrors,
  BatchUploadFilesOutput,
  CreateTaskErrors,
  CreateTaskOutput,
  ListClusterRiskAffectResourcesErrors,
  ListClusterRiskAffectResourcesOutput,
  ListClusterRisksErrors,
  ListClusterRisksOutput,
  ListIacFileRiskPathsErrors,
  ListIacFileRiskPathsOutput,
  ListIacFileRisksErrors,
  ListIacFileRisksOutput,
  ListIacFilesErrors,
  ListIacFilesOutput,
  ListKubernetesClusterDetailsErrors,
  ListKubernetesClusterDetailsOutput,
  ListTaskResourcesErrors,
  ListTaskResourcesOutput,
  ListTasksErrors,
  ListTasksOutput,
  RetryTaskErrors,
} from "./types.js";
import {
  validateBatchUploadFiles,
  validateCreateTask,
  validateListClusterRiskAffectResources,
  validateListClusterRisks,
  validateListIacFileRiskPaths,
  validateListIacFileRisks,
  validateListIacFiles,
  validateListKubernetesClusterDetails,
  validateListTaskResources,
  validateListTasks,
  validateRetryTask,
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
    listIacFileRiskPathsHandler(options),
    listClusterRiskAffectResourcesHandler(options),
    listTaskResourcesHandler(options),
    listIacFileRisksHandler(options),
    retryTaskHandler(options),
    batchUploadFilesHandler(options),
    listTasksHandler(options),
    listClusterRisksHandler(options),
    listIacFilesHandler(options),
    createTaskHandler(options),
    listKubernetesClusterDetailsHandler(options),
  ];
}

/** Options of `batchUploadFilesHandler`. @public */
export type BatchUploadFilesMockOptions = MockOptions<
  number,
  "kept" | "one_refused" | "refused" | "failed",
  BatchUploadFilesOutput | BatchUploadFilesErrors["4XX"] | BatchUploadFilesErrors["5XX"]
>;

/** Returns an MSW handler for `batchUploadFiles`. @public */
export function batchUploadFilesHandler(options: BatchUploadFilesMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v5\/([^/]+)\/common\/files\/batch-upload$/,
      names: ["project_id"],
      query: { enterprise_project_id: "string" },
      headers: {},
      hasBody: true,
      form: { upload_type: "string", files: "files" },
      status: 200,
      answers: fixtures.batchUploadFiles,
      validate: validateBatchUploadFiles,
    },
    options,
  );
}

/** Options of `createTaskHandler`. @public */
export type CreateTaskMockOptions = MockOptions<
  number,
  "started" | "refused" | "failed",
  CreateTaskOutput | CreateTaskErrors["4XX"] | CreateTaskErrors["5XX"]
>;

/** Returns an MSW handler for `createTask`. @public */
export function createTaskHandler(options: CreateTaskMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v5\/([^/]+)\/common\/task$/,
      names: ["project_id"],
      query: { enterprise_project_id: "string" },
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.createTask,
      validate: validateCreateTask,
    },
    options,
  );
}

/** Options of `listClusterRiskAffectResourcesHandler`. @public */
export type ListClusterRiskAffectResourcesMockOptions = MockOptions<
  number,
  "one" | "none" | "refused" | "failed",
  | ListClusterRiskAffectResourcesOutput
  | ListClusterRiskAffectResourcesErrors["4XX"]
  | ListClusterRiskAffectResourcesErrors["5XX"]
>;

/** Returns an MSW handler for `listClusterRiskAffectResources`. @public */
export function listClusterRiskAffectResourcesHandler(
  options: ListClusterRiskAffectResourcesMockOptions = {},
): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v5\/([^/]+)\/container\/cluster\/risk\/([^/]+)\/affected-resources$/,
      names: ["project_id", "risk_id"],
      query: {
    enterprise_project_id: "string",
    offset: "number",
    limit: "number",
    cluster_id: "string",
    resource_name: "string",
    resource_type: "string",
    namespace: "string",
  },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listClusterRiskAffectResources,
      validate: validateListClusterRiskAffectResources,
    },
    options,
  );
}

/** Options of `listClusterRisksHandler`. @public */
export type ListClusterRisksMockOptions = MockOptions<
  number,
  "two" | "none" | "refused" | "failed",
  ListClusterRisksOutput | ListClusterRisksErrors["4XX"] | ListClusterRisksErrors["5XX"]
>;

/** Returns an MSW handler for `listClusterRisks`. @public */
export function listClusterRisksHandler(options: ListClusterRisksMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v5\/([^/]+)\/container\/cluster\/risks$/,
      names: ["project_id"],
      query: {
    enterprise_project_id: "string",
    offset: "number",
    limit: "number",
    risk_type: "string",
    risk_status: "string",
    cluster_id: "string",
    cluster_name: "string",
    risk_name: "string",
    risk_level: "string",
    risk_category: "string",
  },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listClusterRisks,
      validate: validateListClusterRisks,
    },
    options,
  );
}

/** Options of `listIacFileRiskPathsHandler`. @public */
export type ListIacFileRiskPathsMockOptions = MockOptions<
  number,
  "manifest" | "none" | "refused" | "failed",
  ListIacFileRiskPathsOutput | ListIacFileRiskPathsErrors["4XX"] | ListIacFileRiskPathsErrors["5XX"]
>;

/** Returns an MSW handler for `listIacFileRiskPaths`. @public */
export function listIacFileRiskPathsHandler(options: ListIacFileRiskPathsMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v5\/([^/]+)\/container\/iac\/file\/risk\/paths$/,
      names: ["project_id"],
      query: {
    enterprise_project_id: "string",
    offset: "number",
    limit: "number",
    file_id: "string",
    rule_id: "string",
    resource_name: "string",
    resource_type: "string",
    namespace: "string",
  },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listIacFileRiskPaths,
      validate: validateListIacFileRiskPaths,
    },
    options,
  );
}

/** Options of `listIacFileRisksHandler`. @public */
export type ListIacFileRisksMockOptions = MockOptions<
  number,
  "two" | "none" | "refused" | "failed",
  ListIacFileRisksOutput | ListIacFileRisksErrors["4XX"] | ListIacFileRisksErrors["5XX"]
>;

/** Returns an MSW handler for `listIacFileRisks`. @public */
export function listIacFileRisksHandler(options: ListIacFileRisksMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v5\/([^/]+)\/container\/iac\/file\/risks$/,
      names: ["project_id"],
      query: {
    enterprise_project_id: "string",
    offset: "number",
    limit: "number",
    file_id: "string",
    risk_name: "string",
    risk_level: "string",
    risk_category: "string",
  },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listIacFileRisks,
      validate: validateListIacFileRisks,
    },
    options,
  );
}

/** Options of `listIacFilesHandler`. @public */
export type ListIacFilesMockOptions = MockOptions<
  number,
  "dockerfile" | "none" | "refused" | "failed",
  ListIacFilesOutput | ListIacFilesErrors["4XX"] | ListIacFilesErrors["5XX"]
>;

/** Returns an MSW handler for `listIacFiles`. @public */
export function listIacFilesHandler(options: ListIacFilesMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v5\/([^/]+)\/container\/iac\/files$/,
      names: ["project_id"],
      query: {
    enterprise_project_id: "string",
    offset: "number",
    limit: "number",
    scan_type: "string",
    file_id: "string",
    file_name: "string",
    file_type: "string",
    risky: "boolean",
    cicd_id: "string",
    cicd_name: "string",
  },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listIacFiles,
      validate: validateListIacFiles,
    },
    options,
  );
}

/** Options of `listKubernetesClusterDetailsHandler`. @public */
export type ListKubernetesClusterDetailsMockOptions = MockOptions<
  number,
  "two" | "none" | "refused" | "failed",
  | ListKubernetesClusterDetailsOutput
  | ListKubernetesClusterDetailsErrors["4XX"]
  | ListKubernetesClusterDetailsErrors["5XX"]
>;

/** Returns an MSW handler for `listKubernetesClusterDetails`. @public */
export function listKubernetesClusterDetailsHandler(
  options: ListKubernetesClusterDetailsMockOptions = {},
): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v5\/([^/]+)\/kubernetes\/clusters$/,
      names: ["project_id"],
      query: {
    enterprise_project_id: "string",
    offset: "number",
    limit: "number",
    cluster_name: "string",
    load_agent_info: "boolean",
    scene: "string",
  },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listKubernetesClusterDetails,
      validate: validateListKubernetesClusterDetails,
    },
    options,
  );
}

/** Options of `listTaskResourcesHandler`. @public */
export type ListTaskResourcesMockOptions = MockOptions<
  number,
  "failed_cluster" | "files" | "refused" | "failed",
  ListTaskResourcesOutput | ListTaskResourcesErrors["4XX"] | ListTaskResourcesErrors["5XX"]
>;

/** Returns an MSW handler for `listTaskResources`. @public */
export function listTaskResourcesHandler(options: ListTaskResourcesMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v5\/([^/]+)\/common\/tasks\/([^/]+)\/resources\/batch-query$/,
      names: ["project_id", "task_id"],
      query: { enterprise_project_id: "string", offset: "number", limit: "number" },
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.listTaskResources,
      validate: validateListTaskResources,
    },
    options,
  );
}

/** Options of `listTasksHandler`. @public */
export type ListTasksMockOptions = MockOptions<
  number,
  "documented" | "finished" | "iac_scan" | "none" | "refused" | "failed",
  ListTasksOutput | ListTasksErrors["4XX"] | ListTasksErrors["5XX"]
>;

/** Returns an MSW handler for `listTasks`. @public */
export function listTasksHandler(options: ListTasksMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v5\/([^/]+)\/common\/tasks\/batch-query$/,
      names: ["project_id"],
      query: { enterprise_project_id: "string", offset: "number", limit: "number" },
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.listTasks,
      validate: validateListTasks,
    },
    options,
  );
}

/** Options of `retryTaskHandler`. @public */
export type RetryTaskMockOptions = MockOptions<
  number,
  "documented" | "refused" | "failed",
  undefined | RetryTaskErrors["4XX"] | RetryTaskErrors["5XX"]
>;

/** Returns an MSW handler for `retryTask`. @public */
export function retryTaskHandler(options: RetryTaskMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "put",
      path: /\/v5\/([^/]+)\/common\/tasks\/([^/]+)\/retry$/,
      names: ["project_id", "task_id"],
      query: { enterprise_project_id: "string" },
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.retryTask,
      validate: validateRetryTask,
    },
    options,
  );
}
