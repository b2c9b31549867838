import { InvalidRequestError, type ErrorOrigin, type Problem } from "./errors.js";

/** Throws an {@link InvalidRequestError} of all these problems. */
export function refuseAll(origin: ErrorOrigin, problems: readonly Problem[]): never {
  throw new InvalidRequestError(origin, problems.map(({ pointer, message }) => `${pointer} ${message}`).join("; "), { problems });
}
