// Made by templates/fixtures/msw.mustache from spec/dbss/openapi.yaml; change those.
import type { HttpHandler } from "msw";
import { mockHandler, type HandlersOptions, type MockOptions } from "@hwcloud-openapi/runtime/mock";
import { fixtures } from "./fixtures.js";
import type {
  ListAuditInstanceJobsNewErrors,
  ListAuditInstanceJobsNewOutput,
  ListAuditInstancesLastErrors,
  ListAuditInstancesLastOutput,
  ListAuditSummaryInfosErrors,
  ListAuditSummaryInfosOutput,
  ShowAuditStatisticsOutput,
  ShowAuditTaskStatusErrors,
  ShowAuditTaskStatusOutput,
  UpdateAuditTaskStatusErrors,
} from "./types.js";
import {
  validateListAuditInstanceJobsNew,
  validateListAuditInstancesLast,
  validateListAuditSummaryInfos,
  validateShowAuditStatistics,
  validateShowAuditTaskStatus,
  validateUpdateAuditTaskStatus,
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
    showAuditStatisticsHandler(options),
    updateAuditTaskStatusHandler(options),
    showAuditTaskStatusHandler(options),
    listAuditSummaryInfosHandler(options),
    listAuditInstanceJobsNewHandler(options),
    listAuditInstancesLastHandler(options),
  ];
}

/** Options of `listAuditInstanceJobsNewHandler`. @public */
export type ListAuditInstanceJobsNewMockOptions = MockOptions<
  200 | 400 | 403 | 500,
  "succeeded" | "failed" | "bad_request" | "refused" | "server_error",
  | ListAuditInstanceJobsNewOutput
  | ListAuditInstanceJobsNewErrors[400]
  | ListAuditInstanceJobsNewErrors[403]
  | ListAuditInstanceJobsNewErrors[500]
>;

/** Returns an MSW handler for `listAuditInstanceJobsNew`. @public */
export function listAuditInstanceJobsNewHandler(options: ListAuditInstanceJobsNewMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v1\/([^/]+)\/audit\/([^/]+)\/jobs$/,
      names: ["project_id", "resource_id"],
      query: {},
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listAuditInstanceJobsNew,
      validate: validateListAuditInstanceJobsNew,
    },
    options,
  );
}

/** Options of `listAuditInstancesLastHandler`. @public */
export type ListAuditInstancesLastMockOptions = MockOptions<
  200 | 400 | 403 | 500,
  "two_instances" | "bad_request" | "refused" | "server_error",
  | ListAuditInstancesLastOutput
  | ListAuditInstancesLastErrors[400]
  | ListAuditInstancesLastErrors[403]
  | ListAuditInstancesLastErrors[500]
>;

/** Returns an MSW handler for `listAuditInstancesLast`. @public */
export function listAuditInstancesLastHandler(options: ListAuditInstancesLastMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v2\/([^/]+)\/audit\/instances$/,
      names: ["project_id"],
      query: { offset: "string", limit: "string" },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listAuditInstancesLast,
      validate: validateListAuditInstancesLast,
    },
    options,
  );
}

/** Options of `listAuditSummaryInfosHandler`. @public */
export type ListAuditSummaryInfosMockOptions = MockOptions<
  200 | 400 | 403 | 500,
  "two_instances" | "bad_request" | "refused" | "server_error",
  | ListAuditSummaryInfosOutput
  | ListAuditSummaryInfosErrors[400]
  | ListAuditSummaryInfosErrors[403]
  | ListAuditSummaryInfosErrors[500]
>;

/** Returns an MSW handler for `listAuditSummaryInfos`. @public */
export function listAuditSummaryInfosHandler(options: ListAuditSummaryInfosMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v2\/([^/]+)\/audit\/summary\/info$/,
      names: ["project_id"],
      query: { offset: "string", limit: "string" },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listAuditSummaryInfos,
      validate: validateListAuditSummaryInfos,
    },
    options,
  );
}

/** Options of `showAuditStatisticsHandler`. @public */
export type ShowAuditStatisticsMockOptions = MockOptions<
  200,
  "two_databases",
  ShowAuditStatisticsOutput
>;

/** Returns an MSW handler for `showAuditStatistics`. @public */
export function showAuditStatisticsHandler(options: ShowAuditStatisticsMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v1\/([^/]+)\/audit\/summary\/risk\/statistics$/,
      names: ["project_id"],
      query: {},
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.showAuditStatistics,
      validate: validateShowAuditStatistics,
    },
    options,
  );
}

/** Options of `showAuditTaskStatusHandler`. @public */
export type ShowAuditTaskStatusMockOptions = MockOptions<
  200 | 400 | 401 | 403 | 500,
  "documented" | "running" | "failed" | "bad_request" | "unauthorized" | "forbidden" | "server_error",
  | ShowAuditTaskStatusOutput
  | ShowAuditTaskStatusErrors[400]
  | ShowAuditTaskStatusErrors[401]
  | ShowAuditTaskStatusErrors[403]
  | ShowAuditTaskStatusErrors[500]
>;

/** Returns an MSW handler for `showAuditTaskStatus`. @public */
export function showAuditTaskStatusHandler(options: ShowAuditTaskStatusMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/([^/]+)\/audit\/summary\/([^/]+)\/task-status$/,
      names: ["project_id", "busi_type"],
      query: {},
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.showAuditTaskStatus,
      validate: validateShowAuditTaskStatus,
    },
    options,
  );
}

/** Options of `updateAuditTaskStatusHandler`. @public */
export type UpdateAuditTaskStatusMockOptions = MockOptions<
  200 | 400 | 401 | 403 | 500,
  "documented" | "bad_request" | "unauthorized" | "forbidden" | "server_error",
  | undefined
  | UpdateAuditTaskStatusErrors[400]
  | UpdateAuditTaskStatusErrors[401]
  | UpdateAuditTaskStatusErrors[403]
  | UpdateAuditTaskStatusErrors[500]
>;

/** Returns an MSW handler for `updateAuditTaskStatus`. @public */
export function updateAuditTaskStatusHandler(options: UpdateAuditTaskStatusMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v1\/([^/]+)\/audit\/summary\/([^/]+)\/task-status$/,
      names: ["project_id", "busi_type"],
      query: {},
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.updateAuditTaskStatus,
      validate: validateUpdateAuditTaskStatus,
    },
    options,
  );
}
