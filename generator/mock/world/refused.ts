import type { Refusal, World, WorldError } from "./language.js";

/** What ends a request that fits the contract and cannot be done; what it has changed by then is taken back. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;
  readonly code: string | undefined;

  constructor({ status, code, message }: WorldError) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Returns the error that a refusal is, or names. */
export function errorOf(refusal: Refusal, { errors = {} }: World): WorldError {
  if (typeof refusal !== "string") return refusal;
  return errors[refusal] ?? { status: 500, message: refusal };
}
