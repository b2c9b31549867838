// Made by generator/emit/validate/validators.ts from test/golden/other-bodies.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check, withFiles } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `sendForm`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateSendForm(input: unknown): Problem[] {
  return check(compiled.sendFormInput, withFiles(input));
}

/**
 * Returns what is wrong with the body of an answer of `sendForm`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateSendFormResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `storeText`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateStoreText(input: unknown): Problem[] {
  return check(compiled.storeTextInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `storeText`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateStoreTextResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `storeFile`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateStoreFile(input: unknown): Problem[] {
  return check(compiled.storeFileInput, withFiles(input));
}

/**
 * Returns what is wrong with the body of an answer of `storeFile`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateStoreFileResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `showFile`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateShowFile(input: unknown): Problem[] {
  return check(compiled.showFileInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `showFile`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateShowFileResponse(_status: number, _body: unknown): Problem[] {
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
export const service = "other-bodies";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "other-bodies.sendForm": { input: validateSendForm, answer: validateSendFormResponse },
  "other-bodies.storeText": { input: validateStoreText, answer: validateStoreTextResponse },
  "other-bodies.storeFile": { input: validateStoreFile, answer: validateStoreFileResponse },
  "other-bodies.showFile": { input: validateShowFile, answer: validateShowFileResponse },
  "other-bodies.storePicture": { input: validateStorePicture, answer: validateStorePictureResponse },
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
