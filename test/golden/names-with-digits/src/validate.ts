// Made from test/golden/names-with-digits.yaml by the generator; changes belong there.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "./validate/check.js";
import * as compiled from "./validate/compiled.js";

/**
 * Gives what is wrong with an input of `show2ndS3Bucket`, all of it, by JSON pointers from the input's root; an empty list means
 * nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateShow2ndS3Bucket(input: unknown): Problem[] {
  return check(compiled.show2ndS3BucketInput, input);
}

/**
 * Gives what is wrong with the body of an answer of `show2ndS3Bucket`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateShow2ndS3BucketResponse(status: number, body: unknown): Problem[] {
  if (status === 200) return check(compiled.show2ndS3BucketResponse200, body);
  return [];
}
