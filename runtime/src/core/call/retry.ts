import { ApiError, ClientError, ConnectionError } from "../errors/errors.js";

/** One reason to try again: the answers and failures that it is met by, any one of them. */
export interface RetryReason {
  /** Statuses as OpenAPI writes them: `503`, or `5XX` for all of their class. */
  readonly statuses?: readonly string[];
  /** Codes of failed connections, as Node names them. Browsers tell no failure from another. */
  readonly codes?: readonly string[];
  /** Classes of errors, by their names. */
  readonly errors?: readonly string[];
  /** True where it is not known whether the service has done its work: only what may be done twice is then sent again. */
  readonly onlyIdempotent?: boolean;
}

/** When a call is sent again. */
export const CALL_RETRIES: readonly RetryReason[] = [
  // Too many requests: the service has turned this one away.
  { statuses: ["429"] },
  // No connection came about, for nobody listens there or the name has no address: nothing was sent.
  { codes: ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"] },
  // The service, or a gateway before it, gave up on a request that may have been carried out.
  { statuses: ["408", "500", "502", "503", "504"], onlyIdempotent: true },
  // The connection broke, before the answer or amid it.
  { errors: ["ConnectionError"], onlyIdempotent: true },
  // A try took longer than `attemptTimeoutMs`.
  { errors: ["TimeoutError"], onlyIdempotent: true },
];

/** When a waiter asks again after its question has failed: the failure then says nothing of the work that is waited for. */
export const POLL_RETRIES: readonly RetryReason[] = [
  // The service is busy, or out of order for a while.
  { statuses: ["429", "5XX"] },
  // No answer came, or none in time. Each question has had its own tries by then.
  { errors: ["ConnectionError", "TimeoutError"] },
];

/** Whether one of the reasons is met by an error; what is not idempotent meets only those that are for all. */
export function isWorthRetrying(reasons: readonly RetryReason[], error: unknown, isIdempotent?: boolean): boolean {
  if (!(error instanceof ClientError)) return false;
  const status = error instanceof ApiError ? `${error.status}` : "";
  const code = error instanceof ConnectionError ? (Object(error.cause) as { code?: unknown }).code : undefined;
  return reasons.some(
    ({ statuses, codes, errors, onlyIdempotent }) =>
      (isIdempotent || !onlyIdempotent) &&
      (statuses?.some((one) => one === status || one === `${status[0]}XX`) ||
        codes?.some((one) => one === code) ||
        errors?.includes(error.name)),
  );
}

/** Returns the milliseconds to pause before the next try: as many as the answer asks for, else at random up to 200, 400, 800 … 5,000. */
export function delayBefore(error: unknown, attempt: number): number {
  return pauseAskedBy(error) ?? Math.random() * Math.min(5000, 100 * 2 ** attempt);
}

/** Returns the milliseconds that the answer of an error asks to pause for; undefined where it does not. */
export function pauseAskedBy(error: unknown): number | undefined {
  return error instanceof ApiError ? error.retryAfterMs : undefined;
}

/** Returns the milliseconds that a Retry-After asks for, in seconds or as a date; undefined for anything else. */
export function parseRetryAfter(value: string | null): number | undefined {
  const ms = /^\d+$/.test(value!) ? Number(value) * 1000 : Date.parse(/:/.test(value!) ? value! : "") - Date.now();
  return ms === ms ? Math.max(0, ms) : undefined;
}
