import type { Operation } from "./operation.js";

/** What of an error of a try says whether there may be another. */
export interface FailedTry {
  /** Of an answer. */
  readonly status?: number;
  readonly retryAfterMs?: number | undefined;
  /** Of a connection that failed. */
  readonly cause?: { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  /** Of a limit that was reached. */
  readonly timeoutMs?: number;
}

/** True when the failed try may be followed by another: it is safe to repeat, or was surely not carried out. */
export function mayRetry(
  { method, idempotent = !/^P[OA]/.test(method) }: Operation,
  { status, cause, timeoutMs }: FailedTry,
): boolean {
  // No connection came about: refused, or the host has no address. Only Node tells.
  const wasNeverSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(`${cause?.code} ${cause?.cause?.code}`);
  return status === 429 || wasNeverSent || (idempotent && !!(cause || timeoutMs || /^(408|50[0234])$/.test(`${status}`)));
}

/** Gives the milliseconds that a Retry-After asks for, in seconds or as a date; undefined for anything else. */
export function parseRetryAfter(value: string | null): number | undefined {
  const ms = /^\d+$/.test(`${value}`)
    ? Number(value) * 1000
    : /:\d\d/.test(`${value}`)
      ? Date.parse(`${value}`) - Date.now()
      : NaN;
  return ms === ms ? Math.max(0, ms) : undefined;
}
