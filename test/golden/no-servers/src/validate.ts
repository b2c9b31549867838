// Made from test/golden/no-servers.yaml by the generator; changes belong there.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "./validate/check.js";
import * as compiled from "./validate/compiled.js";

/**
 * Gives what is wrong with an input of `ping`, all of it, by JSON pointers from the input's root; an empty list means nothing.
 *
 * Never throws.
 *
 * @public
 */
export function validatePing(input: unknown): Problem[] {
  return check(compiled.pingInput, input);
}

/**
 * Gives what is wrong with the body of an answer of `ping`; an empty list means nothing, or that no body is documented for the
 * status.
 *
 * Never throws.
 *
 * @public
 */
export function validatePingResponse(_status: number, _body: unknown): Problem[] {
  return [];
}
