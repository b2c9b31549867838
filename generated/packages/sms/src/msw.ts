// Made by templates/fixtures/msw.mustache from spec/sms/openapi.yaml; change those.
import type { HttpHandler } from "msw";
import { mockHandler, type HandlersOptions, type MockOptions } from "@hwcloud-openapi/runtime/mock";
import { fixtures } from "./fixtures.js";
import type {
  ExportConsistencyResultsErrors,
} from "./types.js";
import {
  validateExportConsistencyResults,
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
  ];
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
