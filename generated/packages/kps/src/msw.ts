// Made by templates/fixtures/msw.mustache from spec/kps/openapi.yaml; change those.
import type { HttpHandler } from "msw";
import { mockHandler, type HandlersOptions, type MockOptions } from "@hwcloud-openapi/runtime/mock";
import { fixtures } from "./fixtures.js";
import type {
  ListKeypairTaskErrors,
  ListKeypairTaskOutput,
} from "./types.js";
import {
  validateListKeypairTask,
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
    listKeypairTaskHandler(options),
  ];
}

/** Options of `listKeypairTaskHandler`. @public */
export type ListKeypairTaskMockOptions = MockOptions<
  200 | 400,
  "documented" | "ready" | "succeeded" | "failed" | "illegal_task_id" | "parameter_error" | "task_not_found",
  ListKeypairTaskOutput | ListKeypairTaskErrors[400]
>;

/** Returns an MSW handler for `listKeypairTask`. @public */
export function listKeypairTaskHandler(options: ListKeypairTaskMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/([^/]+)\/tasks\/([^/]+)$/,
      names: ["project_id", "task_id"],
      query: {},
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listKeypairTask,
      validate: validateListKeypairTask,
    },
    options,
  );
}
