// Made by generator/emit/validate/validators.ts from test/golden/error-ranges.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `listThings`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateListThings(input: unknown): Problem[] {
  return check(compiled.listThingsInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `listThings`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateListThingsResponse(status: number, body: unknown): Problem[] {
  if (status === 400) return check(compiled.listThingsResponse400, body);
  if (status === 404) return [];
  if (Math.floor(status / 100) === 4) return check(compiled.listThingsResponse4XX, body);
  if (status >= 200 && status < 300) return check(compiled.listThingsResponse200, body);
  return check(compiled.listThingsResponseDefault, body);
}

/**
 * Returns what is wrong with an input of `listOthers`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateListOthers(input: unknown): Problem[] {
  return check(compiled.listOthersInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `listOthers`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateListOthersResponse(status: number, body: unknown): Problem[] {
  if (Math.floor(status / 100) === 5) return check(compiled.listOthersResponse5XX, body);
  if (status >= 200 && status < 300) return check(compiled.listOthersResponse200, body);
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "error-ranges";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "error-ranges.listThings": { input: validateListThings, answer: validateListThingsResponse },
  "error-ranges.listOthers": { input: validateListOthers, answer: validateListOthersResponse },
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
