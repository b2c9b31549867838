// Made by generator/emit/validate/validators.ts from test/golden/sensitive.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `storeLogin`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateStoreLogin(input: unknown): Problem[] {
  return check(compiled.storeLoginInput, input, undefined, ["pin", "X-Code", "password", "hints", "answers", "key"]);
}

/**
 * Returns what is wrong with the body of an answer of `storeLogin`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateStoreLoginResponse(status: number, body: unknown): Problem[] {
  const secrets = ["private_key", "password", "hints", "answers", "key", "given"];
  if (status === 400) return check(compiled.storeLoginResponse400, body, undefined, secrets);
  if (status >= 200 && status < 300) return check(compiled.storeLoginResponse200, body, undefined, secrets);
  return [];
}

/**
 * Returns what is wrong with an input of `exportLogin`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateExportLogin(input: unknown): Problem[] {
  return check(compiled.exportLoginInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `exportLogin`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateExportLoginResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `deleteLogin`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validateDeleteLogin(input: unknown): Problem[] {
  return check(compiled.deleteLoginInput, input);
}

/**
 * Returns what is wrong with the body of an answer of `deleteLogin`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @public
 */
export function validateDeleteLoginResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "sensitive";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "sensitive.storeLogin": { input: validateStoreLogin, answer: validateStoreLoginResponse },
  "sensitive.exportLogin": { input: validateExportLogin, answer: validateExportLoginResponse },
  "sensitive.deleteLogin": { input: validateDeleteLogin, answer: validateDeleteLoginResponse },
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
