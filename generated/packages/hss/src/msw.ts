// Made by templates/fixtures/msw.mustache from spec/hss/openapi.yaml; change those.
import type { HttpHandler } from "msw";
import { mockHandler, type HandlersOptions, type MockOptions } from "@hwcloud-openapi/runtime/mock";
import { fixtures } from "./fixtures.js";
import type {
  CreateTaskErrors,
  CreateTaskOutput,
  ListClusterRiskAffectResourcesErrors,
  ListClusterRiskAffectResourcesOutput,
  ListClusterRisksErrors,
  ListClusterRisksOutput,
  ListKubernetesClusterDetailsErrors,
  ListKubernetesClusterDetailsOutput,
  ListTasksErrors,
  ListTasksOutput,
} from "./types.js";
import {
  validateCreateTask,
  validateListClusterRiskAffectResources,
  validateListClusterRisks,
  validateListKubernetesClusterDetails,
  validateListTasks,
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
    listClusterRiskAffectResourcesHandler(options),
    listTasksHandler(options),
    listClusterRisksHandler(options),
    createTaskHandler(options),
    listKubernetesClusterDetailsHandler(options),
  ];
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
export function listClusterRiskAffectResourcesHandler(options: ListClusterRiskAffectResourcesMockOptions = {}): HttpHandler {
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

/** Options of `listKubernetesClusterDetailsHandler`. @public */
export type ListKubernetesClusterDetailsMockOptions = MockOptions<
  number,
  "two" | "none" | "refused" | "failed",
  | ListKubernetesClusterDetailsOutput
  | ListKubernetesClusterDetailsErrors["4XX"]
  | ListKubernetesClusterDetailsErrors["5XX"]
>;

/** Returns an MSW handler for `listKubernetesClusterDetails`. @public */
export function listKubernetesClusterDetailsHandler(options: ListKubernetesClusterDetailsMockOptions = {}): HttpHandler {
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
