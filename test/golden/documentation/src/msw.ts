// Made by templates/fixtures/msw.mustache from test/golden/documentation.yaml; change those.
import type { HttpHandler } from "msw";
import { mockHandler, type HandlersOptions, type MockOptions } from "@hwcloud-openapi/runtime/mock";
import { fixtures } from "./fixtures.js";
import type {
  AddThingOutput,
} from "./types.js";
import {
  validateAddThing,
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
    addThingHandler(options),
  ];
}

/** Options of `addThingHandler`. @public */
export type AddThingMockOptions = MockOptions<
  201,
  "documented",
  AddThingOutput
>;

/** Returns an MSW handler for `addThing`. @public */
export function addThingHandler(options: AddThingMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v1\/([^/]+)\/things$/,
      names: ["project_id"],
      query: {},
      headers: {},
      hasBody: true,
      status: 201,
      answers: fixtures.addThing,
      validate: validateAddThing,
    },
    options,
  );
}
