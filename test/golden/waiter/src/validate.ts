// Made from test/golden/waiter.yaml by the generator; changes belong there.
import type { CallFailure, Problem, ResponseReport } from "@hwcloud-openapi/runtime";
import { type Checks, checkWith } from "./validate/call.js";
import { check } from "./validate/check.js";
import * as compiled from "./validate/compiled.js";

/**
 * Gives what is wrong with an input of `showJob`, all of it, by JSON pointers from the input's root; an empty list means
 * nothing.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export function validateShowJob(input: unknown): Problem[] {
  return check(compiled.showJobInput, input, "https://docs.example.com/ShowJob.html");
}

/**
 * Gives what is wrong with the body of an answer of `showJob`; an empty list means nothing, or that no body is documented for
 * the status.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export function validateShowJobResponse(status: number, body: unknown): Problem[] {
  if (status === 200) return check(compiled.showJobResponse200, body, "https://docs.example.com/ShowJob.html");
  return [];
}

const checks: Readonly<Record<string, Checks>> = {
  "waiter.showJob": [validateShowJob, validateShowJobResponse],
};

/**
 * Gives what is wrong with an operation's input or, with a status, with the body of an answer, as the message and the members of
 * an error; undefined when nothing is. It is what a client asks of its `validators`.
 *
 * What is wrong with an answer goes to `report` instead, where that is a function, and is not looked for without it. Never
 * throws.
 *
 * @public
 */
export function checkCall(
  operation: string,
  value: unknown,
  status?: number,
  report?: boolean | ((report: ResponseReport) => void),
): CallFailure | undefined {
  return checkWith(checks, operation, value, status, report);
}
