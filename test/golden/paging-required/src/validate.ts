// Made by generator/emit/validate/validators.ts from test/golden/paging-required.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `listRules`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateListRules(input: unknown): Problem[] {
  return check(compiled.listRulesInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `listRules`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateListRulesResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.listRulesResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `listLogs`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateListLogs(input: unknown): Problem[] {
  return check(compiled.listLogsInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `listLogs`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateListLogsResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.listLogsResponse200, body);
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "paging-required";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "paging-required.listRules": { input: validateListRules, answer: validateListRulesResponse },
  "paging-required.listLogs": { input: validateListLogs, answer: validateListLogsResponse },
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
