// Made by generator/emit/validate/validators.ts from test/golden/names-with-digits.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `show2ndS3Bucket`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateShow2ndS3Bucket(input: unknown): Problem[] {
  return check(compiled.show2ndS3BucketInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `show2ndS3Bucket`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateShow2ndS3BucketResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.show2ndS3BucketResponse200, body);
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "names-with-digits";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "names-with-digits.show2ndS3Bucket": { input: validateShow2ndS3Bucket, answer: validateShow2ndS3BucketResponse },
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
