// Made from test/golden/formats.yaml by the generator; changes belong there.
import type { CallFailure, Problem, ResponseReport } from "@hwcloud-openapi/runtime";
import { type Checks, checkWith } from "./validate/call.js";
import { check } from "./validate/check.js";
import * as compiled from "./validate/compiled.js";

/**
 * Gives what is wrong with an input of `storeThing`, all of it, by JSON pointers from the input's root; an empty list means
 * nothing.
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
 * Gives what is wrong with the body of an answer of `storeThing`; an empty list means nothing, or that no body is documented for
 * the status.
 *
 * Never throws.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export function validateStoreThingResponse(status: number, body: unknown): Problem[] {
  if (status === 200) return check(compiled.storeThingResponse200, body, "https://docs.example.com/StoreThing.html");
  return [];
}

const checks: Readonly<Record<string, Checks>> = {
  "formats.storeThing": [validateStoreThing, validateStoreThingResponse],
};

/**
 * Gives what is wrong with an operation's input or, with a status, with the body of an answer, as the message and the members of
 * an error; undefined when nothing is. It is what a client asks of its `validators`.
 *
 * What is wrong with an answer goes to `report` instead, where that is a function, and is not looked for without it. Never
 * throws.
 *
 * @public
 */
export function checkCall(
  operation: string,
  value: unknown,
  status?: number,
  report?: boolean | ((report: ResponseReport) => void),
): CallFailure | undefined {
  return checkWith(checks, operation, value, status, report);
}
