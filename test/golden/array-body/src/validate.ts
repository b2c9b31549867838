// Made by generator/emit/validate/validators.ts from test/golden/array-body.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `storeItems`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateStoreItems(input: unknown): Problem[] {
  return check(compiled.storeItemsInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `storeItems`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateStoreItemsResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.storeItemsResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `addNames`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateAddNames(input: unknown): Problem[] {
  return check(compiled.addNamesInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `addNames`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateAddNamesResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.addNamesResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `showWord`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateShowWord(input: unknown): Problem[] {
  return check(compiled.showWordInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `showWord`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateShowWordResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.showWordResponse200, body);
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "array-body";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "array-body.storeItems": { input: validateStoreItems, answer: validateStoreItemsResponse },
  "array-body.addNames": { input: validateAddNames, answer: validateAddNamesResponse },
  "array-body.showWord": { input: validateShowWord, answer: validateShowWordResponse },
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
