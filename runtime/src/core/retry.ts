import type { Operation } from "./operation.js";

/** What of an error of a try says whether there may be another. */
export interface FailedTry {
  /** Of an answer. */
  readonly status?: number;
  readonly retryAfterMs?: number | undefined;
  /** Of a connection that failed. */
  readonly cause?: { readonly code?: unknown };
  /** Of a limit that was reached. */
  readonly timeoutMs?: number;
}

/** Truthy when the failed try may be followed by another: it is safe to repeat, or was surely not carried out. */
export function mayRetry({ idempotent }: Operation, { status, cause, timeoutMs }: FailedTry): unknown {
  // Refused, or the host has no address: no connection came about. Only Node tells.
  const failure = `${cause?.code ?? status}`;
  return (
    /^429|ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(failure) || (idempotent && (cause || timeoutMs || /408|50[0234]/.test(failure)))
  );
}

/** Gives the milliseconds that a Retry-After asks for, in seconds or as a date; undefined for anything else. */
export function parseRetryAfter(value: string | null): number | undefined {
  const text = value ?? "";
  const ms = /^\d+$/.test(text) ? +text * 1000 : Date.parse(/:/.test(text) ? text : "") - Date.now();
  return ms === ms ? Math.max(0, ms) : undefined;
}
