// Made by generator/emit/validate/validators.ts from test/golden/successes.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `startJob`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateStartJob(input: unknown): Problem[] {
  return check(compiled.startJobInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `startJob`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateStartJobResponse(status: number, body: unknown): Problem[] {
  if (status === 202) return check(compiled.startJobResponse202, body);
  if (status === 204) return [];
  if (status >= 200 && status < 300) return check(compiled.startJobResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `deleteJob`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateDeleteJob(input: unknown): Problem[] {
  return check(compiled.deleteJobInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `deleteJob`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateDeleteJobResponse(status: number, body: unknown): Problem[] {
  if (status === 202) return check(compiled.deleteJobResponse202, body);
  if (status >= 200 && status < 300) return check(compiled.deleteJobResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `exportJob`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateExportJob(input: unknown): Problem[] {
  return check(compiled.exportJobInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `exportJob`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateExportJobResponse(status: number, body: unknown): Problem[] {
  if (status === 202) return check(compiled.exportJobResponse202, body);
  return [];
}

/**
 * Returns what is wrong with an input of `listItems`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateListItems(input: unknown): Problem[] {
  return check(compiled.listItemsInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `listItems`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateListItemsResponse(status: number, body: unknown): Problem[] {
  if (status === 204) return [];
  if (status >= 200 && status < 300) return check(compiled.listItemsResponse200, body);
  return [];
}

/**
 * Returns what is wrong with an input of `touch`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateTouch(input: unknown): Problem[] {
  return check(compiled.touchInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `touch`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateTouchResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.touchResponse2XX, body);
  return [];
}

/**
 * Returns what is wrong with an input of `poke`, all of it, by JSON pointers from the input's root; an empty list means
 * nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validatePoke(input: unknown): Problem[] {
  return check(compiled.pokeInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `poke`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validatePokeResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.pokeResponseDefault, body);
  return check(compiled.pokeResponseDefault, body);
}

/**
 * Returns what is wrong with an input of `showOwner`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateShowOwner(input: unknown): Problem[] {
  return check(compiled.showOwnerInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `showOwner`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateShowOwnerResponse(status: number, body: unknown): Problem[] {
  if (status >= 200 && status < 300) return check(compiled.showOwnerResponse200, body);
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "successes";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "successes.startJob": { input: validateStartJob, answer: validateStartJobResponse },
  "successes.deleteJob": { input: validateDeleteJob, answer: validateDeleteJobResponse },
  "successes.exportJob": { input: validateExportJob, answer: validateExportJobResponse },
  "successes.listItems": { input: validateListItems, answer: validateListItemsResponse },
  "successes.touch": { input: validateTouch, answer: validateTouchResponse },
  "successes.poke": { input: validatePoke, answer: validatePokeResponse },
  "successes.showOwner": { input: validateShowOwner, answer: validateShowOwnerResponse },
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
