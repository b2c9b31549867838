// Made by generator/emit/validate/validators.ts from test/golden/starts.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `showJob`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
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
 * Returns what is wrong with the body of an answer of `showJob`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export function validateShowJobResponse(status: number, body: unknown): Problem[] {
  const page = "https://docs.example.com/ShowJob.html";
  if (status >= 200 && status < 300) return check(compiled.showJobResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `deleteJob`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/DeleteJob.html}
 * @public
 */
export function validateDeleteJob(input: unknown): Problem[] {
  return check(compiled.deleteJobInput, input, "https://docs.example.com/DeleteJob.html");
}

/**
 * Returns what is wrong with the body of an answer of `deleteJob`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/DeleteJob.html}
 * @public
 */
export function validateDeleteJobResponse(status: number, body: unknown): Problem[] {
  const page = "https://docs.example.com/DeleteJob.html";
  if (status >= 200 && status < 300) return check(compiled.deleteJobResponse202, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `startJob`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/StartJob.html}
 * @public
 */
export function validateStartJob(input: unknown): Problem[] {
  return check(compiled.startJobInput, input, "https://docs.example.com/StartJob.html");
}

/**
 * Returns what is wrong with the body of an answer of `startJob`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/StartJob.html}
 * @public
 */
export function validateStartJobResponse(status: number, body: unknown): Problem[] {
  const page = "https://docs.example.com/StartJob.html";
  if (status >= 200 && status < 300) return check(compiled.startJobResponse202, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `startJobs`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/StartJobs.html}
 * @public
 */
export function validateStartJobs(input: unknown): Problem[] {
  return check(compiled.startJobsInput, input, "https://docs.example.com/StartJobs.html");
}

/**
 * Returns what is wrong with the body of an answer of `startJobs`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/StartJobs.html}
 * @public
 */
export function validateStartJobsResponse(status: number, body: unknown): Problem[] {
  const page = "https://docs.example.com/StartJobs.html";
  if (status >= 200 && status < 300) return check(compiled.startJobsResponse202, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `repeatJob`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/RepeatJob.html}
 * @public
 */
export function validateRepeatJob(input: unknown): Problem[] {
  return check(compiled.repeatJobInput, input, "https://docs.example.com/RepeatJob.html");
}

/**
 * Returns what is wrong with the body of an answer of `repeatJob`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/RepeatJob.html}
 * @public
 */
export function validateRepeatJobResponse(status: number, body: unknown): Problem[] {
  const page = "https://docs.example.com/RepeatJob.html";
  if (status >= 200 && status < 300) return check(compiled.repeatJobResponse202, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `resumeJob`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/ResumeJob.html}
 * @public
 */
export function validateResumeJob(input: unknown): Problem[] {
  return check(compiled.resumeJobInput, input, "https://docs.example.com/ResumeJob.html");
}

/**
 * Returns what is wrong with the body of an answer of `resumeJob`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/ResumeJob.html}
 * @public
 */
export function validateResumeJobResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `listFailures`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/ListFailures.html}
 * @public
 */
export function validateListFailures(input: unknown): Problem[] {
  return check(compiled.listFailuresInput, input, "https://docs.example.com/ListFailures.html");
}

/**
 * Returns what is wrong with the body of an answer of `listFailures`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/ListFailures.html}
 * @public
 */
export function validateListFailuresResponse(status: number, body: unknown): Problem[] {
  const page = "https://docs.example.com/ListFailures.html";
  if (status >= 200 && status < 300) return check(compiled.listFailuresResponse200, body, page);
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "starts";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "starts.showJob": { input: validateShowJob, answer: validateShowJobResponse },
  "starts.deleteJob": { input: validateDeleteJob, answer: validateDeleteJobResponse },
  "starts.startJob": { input: validateStartJob, answer: validateStartJobResponse },
  "starts.startJobs": { input: validateStartJobs, answer: validateStartJobsResponse },
  "starts.repeatJob": { input: validateRepeatJob, answer: validateRepeatJobResponse },
  "starts.resumeJob": { input: validateResumeJob, answer: validateResumeJobResponse },
  "starts.listFailures": { input: validateListFailures, answer: validateListFailuresResponse },
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
