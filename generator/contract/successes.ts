import type { Operation, Response } from "./operations.js";

/** Returns the answers that describe an operation's successes, by ascending status. */
export function successesOf({ responses }: Operation): Response[] {
  return responses.filter(({ isSuccess }) => isSuccess);
}

/** Whether an operation's successes differ: callers then need the status to know what they have. */
export function haveSuccessesOfTheirOwn(operation: Operation): boolean {
  const bodies = successesOf(operation).map(({ kind, schema }) => (kind === "json" ? JSON.stringify(schema) : kind));
  return new Set(bodies).size > 1;
}

/** Returns the success that says how one is read whose status is not documented: that of a range, else the first. */
export function usualSuccess(operation: Operation): Response | undefined {
  const successes = successesOf(operation);
  return successes.find(({ status }) => status === "2XX" || status === "default") ?? successes[0];
}
