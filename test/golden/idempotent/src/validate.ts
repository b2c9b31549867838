// Made by generator/emit/validate/validators.ts from test/golden/idempotent.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `listRuns`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateListRuns(input: unknown): Problem[] {
  return check(compiled.listRunsInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `listRuns`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateListRunsResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `startRun`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateStartRun(input: unknown): Problem[] {
  return check(compiled.startRunInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `startRun`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateStartRunResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `startRunAnew`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateStartRunAnew(input: unknown): Problem[] {
  return check(compiled.startRunAnewInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `startRunAnew`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateStartRunAnewResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `changeRuns`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateChangeRuns(input: unknown): Problem[] {
  return check(compiled.changeRunsInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `changeRuns`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateChangeRunsResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `deleteRuns`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateDeleteRuns(input: unknown): Problem[] {
  return check(compiled.deleteRunsInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `deleteRuns`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateDeleteRunsResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `queryRuns`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateQueryRuns(input: unknown): Problem[] {
  return check(compiled.queryRunsInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `queryRuns`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateQueryRunsResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `keepQuery`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateKeepQuery(input: unknown): Problem[] {
  return check(compiled.keepQueryInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `keepQuery`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateKeepQueryResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `dropOldest`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateDropOldest(input: unknown): Problem[] {
  return check(compiled.dropOldestInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `dropOldest`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateDropOldestResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "idempotent";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "idempotent.listRuns": { input: validateListRuns, answer: validateListRunsResponse },
  "idempotent.startRun": { input: validateStartRun, answer: validateStartRunResponse },
  "idempotent.startRunAnew": { input: validateStartRunAnew, answer: validateStartRunAnewResponse },
  "idempotent.changeRuns": { input: validateChangeRuns, answer: validateChangeRunsResponse },
  "idempotent.deleteRuns": { input: validateDeleteRuns, answer: validateDeleteRunsResponse },
  "idempotent.queryRuns": { input: validateQueryRuns, answer: validateQueryRunsResponse },
  "idempotent.keepQuery": { input: validateKeepQuery, answer: validateKeepQueryResponse },
  "idempotent.dropOldest": { input: validateDropOldest, answer: validateDropOldestResponse },
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
