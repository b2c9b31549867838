// Made by generator/emit/validate/validators.ts from test/golden/multipart.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check, withFiles } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `importDefinitions`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateImportDefinitions(input: unknown): Problem[] {
  return check(compiled.importDefinitionsInput, withFiles(input));
}

/**
 * Returns what is wrong with the body of an answer of `importDefinitions`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateImportDefinitionsResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.importDefinitionsResponse201, body);
  return [];
}

/**
 * Returns what is wrong with an input of `storePicture`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateStorePicture(input: unknown): Problem[] {
  return check(compiled.storePictureInput, withFiles(input));
}

/**
 * Returns what is wrong with the body of an answer of `storePicture`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateStorePictureResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "multipart";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "multipart.importDefinitions": { input: validateImportDefinitions, answer: validateImportDefinitionsResponse },
  "multipart.storePicture": { input: validateStorePicture, answer: validateStorePictureResponse },
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
