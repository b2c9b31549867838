// Made by generator/emit/validate/validators.ts from test/golden/path-templates.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `anyPair`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateAnyPair(input: unknown): Problem[] {
  return check(compiled.anyPairInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `anyPair`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateAnyPairResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.anyPairResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `bothPart`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateBothPart(input: unknown): Problem[] {
  return check(compiled.bothPartInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `bothPart`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateBothPartResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.bothPartResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `aRoot`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateARoot(input: unknown): Problem[] {
  return check(compiled.aRootInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `aRoot`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateARootResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.aRootResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `oneJob`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateOneJob(input: unknown): Problem[] {
  return check(compiled.oneJobInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `oneJob`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateOneJobResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.oneJobResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `oneJobUpdate`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateOneJobUpdate(input: unknown): Problem[] {
  return check(compiled.oneJobUpdateInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `oneJobUpdate`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateOneJobUpdateResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.oneJobUpdateResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `stopJob`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateStopJob(input: unknown): Problem[] {
  return check(compiled.stopJobInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `stopJob`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateStopJobResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.stopJobResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `stopJobs`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateStopJobs(input: unknown): Problem[] {
  return check(compiled.stopJobsInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `stopJobs`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateStopJobsResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.stopJobsResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `zLatestJob`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateZLatestJob(input: unknown): Problem[] {
  return check(compiled.zLatestJobInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `zLatestJob`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateZLatestJobResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.zLatestJobResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `zLatestPart`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateZLatestPart(input: unknown): Problem[] {
  return check(compiled.zLatestPartInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `zLatestPart`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateZLatestPartResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.zLatestPartResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `someFile`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateSomeFile(input: unknown): Problem[] {
  return check(compiled.someFileInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `someFile`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateSomeFileResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.someFileResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `someRange`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateSomeRange(input: unknown): Problem[] {
  return check(compiled.someRangeInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `someRange`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateSomeRangeResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.someRangeResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `someSize`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateSomeSize(input: unknown): Problem[] {
  return check(compiled.someSizeInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `someSize`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateSomeSizeResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.someSizeResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `someSum`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateSomeSum(input: unknown): Problem[] {
  return check(compiled.someSumInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `someSum`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateSomeSumResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.someSumResponse200, body);
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "path-templates";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "path-templates.anyPair": { input: validateAnyPair, answer: validateAnyPairResponse },
  "path-templates.bothPart": { input: validateBothPart, answer: validateBothPartResponse },
  "path-templates.aRoot": { input: validateARoot, answer: validateARootResponse },
  "path-templates.oneJob": { input: validateOneJob, answer: validateOneJobResponse },
  "path-templates.oneJobUpdate": { input: validateOneJobUpdate, answer: validateOneJobUpdateResponse },
  "path-templates.stopJob": { input: validateStopJob, answer: validateStopJobResponse },
  "path-templates.stopJobs": { input: validateStopJobs, answer: validateStopJobsResponse },
  "path-templates.zLatestJob": { input: validateZLatestJob, answer: validateZLatestJobResponse },
  "path-templates.zLatestPart": { input: validateZLatestPart, answer: validateZLatestPartResponse },
  "path-templates.someFile": { input: validateSomeFile, answer: validateSomeFileResponse },
  "path-templates.someRange": { input: validateSomeRange, answer: validateSomeRangeResponse },
  "path-templates.someSize": { input: validateSomeSize, answer: validateSomeSizeResponse },
  "path-templates.someSum": { input: validateSomeSum, answer: validateSomeSumResponse },
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
