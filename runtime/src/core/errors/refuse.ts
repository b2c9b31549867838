import { describeProblems, InvalidRequestError, type ErrorOrigin, type Problem } from "./errors.js";

/** Throws an {@link InvalidRequestError} of one problem. @internal */
export function refuse(origin: ErrorOrigin, pointer: string, message: string, keyword = "type"): never {
  throw new InvalidRequestError(origin, `${pointer} ${message}`, { problems: [{ pointer, message, keyword }] });
}

/** Throws an {@link InvalidRequestError} of all these problems. @internal */
export function refuseAll(origin: ErrorOrigin, problems: readonly Problem[]): never {
  throw new InvalidRequestError(origin, describeProblems(problems), { problems });
}

/** Throws an {@link InvalidRequestError} of all these problems, if there are any. @internal */
export function refuseAny(origin: ErrorOrigin, problems: readonly Problem[]): void {
  if (problems.length > 0) refuseAll(origin, problems);
}
