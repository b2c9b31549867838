// Made by templates/fixtures/msw.mustache from spec/hss/openapi.yaml; change those.
import type { HttpHandler } from "msw";
import { mockHandler, type HandlersOptions, type MockOptions } from "@hwcloud-openapi/runtime/mock";
import { fixtures } from "./fixtures.js";
import type {
  ListTasksOutput,
} from "./types.js";
import {
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
    listTasksHandler(options),
  ];
}

/** Options of `listTasksHandler`. @public */
export type ListTasksMockOptions = MockOptions<
  200,
  "documented" | "finished" | "iac_scan" | "none",
  ListTasksOutput
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
