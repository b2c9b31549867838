// Made by generator/emit/validate/validators.ts from test/golden/untyped.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `storeThing`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export function validateStoreThing(input: unknown): Problem[] {
  return check(compiled.storeThingInput, input, "https://docs.example.com/StoreThing.html");
}

/**
 * Returns what is wrong with the body of an answer of `storeThing`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export function validateStoreThingResponse(status: number, body: unknown): Problem[] {
  const page = "https://docs.example.com/StoreThing.html";
  if (status >= 200 && status < 300) return check(compiled.storeThingResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `storeOther`, all of it, by JSON pointers from the input's root; an empty list
 * means nothing.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/StoreOther.html}
 * @public
 */
export function validateStoreOther(input: unknown): Problem[] {
  return check(compiled.storeOtherInput, input, "https://docs.example.com/StoreOther.html");
}

/**
 * Returns what is wrong with the body of an answer of `storeOther`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/StoreOther.html}
 * @public
 */
export function validateStoreOtherResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "untyped";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "untyped.storeThing": { input: validateStoreThing, answer: validateStoreThingResponse },
  "untyped.storeOther": { input: validateStoreOther, answer: validateStoreOtherResponse },
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
