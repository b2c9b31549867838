// Made by templates/fixtures/msw.mustache from spec/dbss/openapi.yaml; change those.
import type { HttpHandler } from "msw";
import { mockHandler, type HandlersOptions, type MockOptions } from "@hwcloud-openapi/runtime/mock";
import { fixtures } from "./fixtures.js";
import type {
  ShowAuditTaskStatusErrors,
  ShowAuditTaskStatusOutput,
  UpdateAuditTaskStatusErrors,
} from "./types.js";
import {
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
    updateAuditTaskStatusHandler(options),
    showAuditTaskStatusHandler(options),
  ];
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
