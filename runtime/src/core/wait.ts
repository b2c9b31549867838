import type { Context } from "./context.js";
import { ApiError, ConnectionError, refuseAll, TimeoutError, WaiterError } from "./errors.js";
import { pause } from "./limits.js";
import type { Operation, Waiter } from "./operation.js";
import type { CallOptions } from "./options.js";
import { readPointer } from "./pointer.js";
import { emit, send } from "./send.js";

/**
 * Options of a waiter, those of each of its calls among them.
 *
 * @public
 */
export interface WaitOptions<Output = unknown> extends CallOptions {
  /** Milliseconds to wait in all. Default 600,000. */
  readonly maxWaitMs?: number | undefined;
  /** Shortest pause between two questions, in milliseconds. Default 2,000, or the waiter's own. */
  readonly minDelayMs?: number | undefined;
  /** Longest pause between two questions, in milliseconds. Default 30,000, or the waiter's own. */
  readonly maxDelayMs?: number | undefined;
  /** Epoch milliseconds: an answer whose work began before is of an earlier run and does not count. */
  readonly sinceMs?: number | undefined;
  /** Told after each question that another one follows; what it throws changes nothing. */
  readonly onPoll?: ((progress: WaitProgress<Output>) => unknown) | undefined;
}

/** How far a waiter is. @public */
export interface WaitProgress<Output = unknown> {
  /** The last answer; undefined when there was none yet. */
  readonly last: Output | undefined;
  /** Milliseconds since waiting began. */
  readonly elapsedMs: number;
  /** Milliseconds until the next question. */
  readonly nextDelayMs: number;
  /** The error that the last question ended with, if it did and was got over. */
  readonly error?: unknown;
}

/**
 * Gives the last answer once it says that the work has succeeded.
 * Rejects with {@link WaiterError} when the work has failed or time is up; connection failures, 429 and 5xx are got over,
 * any other error ends it as it is.
 *
 * @public
 */
export async function waitFor<Input, Output, Errors>(
  context: Context,
  operation: Operation<Input, Output, Errors>,
  waiter: Waiter,
  input: NoInfer<Input>,
  options: WaitOptions<Output> = {},
): Promise<Output> {
  const origin = { operation: operation.id, method: operation.method };
  const problems = (waiter.requires ?? [])
    .filter((pointer) => (readPointer(input, pointer) ?? "") === "")
    .map((pointer) => ({ pointer, message: "must be given", keyword: "required" }));
  refuseAll(origin, problems);

  const { maxWaitMs = 600_000, minDelayMs = waiter.minDelayMs ?? 2_000, maxDelayMs = waiter.maxDelayMs ?? 30_000 } = options;
  const startedAt = performance.now();
  let last: Output | undefined;
  for (let poll = 0; ; poll++) {
    let error: unknown;
    let askedMs = 0;
    try {
      const leftMs = maxWaitMs - (performance.now() - startedAt);
      const limit = options.timeoutMs === undefined || options.timeoutMs > leftMs ? { timeoutMs: leftMs } : undefined;
      last = await send(context, operation, input, { ...options, ...limit });
      const outcome = judge(waiter, input, last, options.sinceMs);
      if (outcome === "success") return last;
      if (outcome === "failure") throw new WaiterError(origin, "the work has failed", { reason: outcome, last });
    } catch (caught) {
      if (!isPassing(caught)) throw caught;
      error = caught;
      askedMs = caught instanceof ApiError ? (caught.retryAfterMs ?? 0) : 0;
    }
    const elapsedMs = performance.now() - startedAt;
    const leftMs = maxWaitMs - elapsedMs;
    if (leftMs <= Math.max(minDelayMs, askedMs)) {
      throw new WaiterError(origin, `not ended within ${maxWaitMs} ms`, { reason: "timeout", last, cause: error });
    }
    // Full jitter between the two paces; the last question is asked a shortest pause before the end.
    const mostMs = Math.max(minDelayMs, Math.min(maxDelayMs, minDelayMs * 2 ** poll));
    const delayMs = minDelayMs + Math.random() * (mostMs - minDelayMs);
    const nextDelayMs = Math.max(askedMs, minDelayMs, Math.min(delayMs, leftMs - minDelayMs));
    void emit(() => options.onPoll?.({ last, elapsedMs, nextDelayMs, error }));
    await pause(nextDelayMs, options.signal);
  }
}

/** Gives what the first acceptor that matches makes of an answer; retry when none does. */
function judge(waiter: Waiter, input: unknown, answer: unknown, sinceMs: number | undefined): "success" | "failure" | "retry" {
  const { select, startedAt, acceptors } = waiter;
  let item = answer;
  if (select) {
    const items = readPointer(answer, select.items);
    const isWanted = (candidate: unknown): boolean =>
      Object.entries(select.where).every(
        ([name, pointer]) => String(readPointer(candidate, `/${name}`)) === String(readPointer(input, pointer)),
      );
    item = Array.isArray(items) ? items.find(isWanted) : undefined;
  }
  if (sinceMs !== undefined && startedAt !== undefined && Number(readPointer(item, startedAt)) < sinceMs) return "retry";
  const accepted = acceptors.find(({ pointer, matches }) => {
    const value = readPointer(item, pointer) ?? undefined;
    return value !== undefined && new RegExp(matches).test(String(value));
  });
  return accepted?.outcome ?? "retry";
}

/** True for errors that say nothing of the work: the next question may well be answered. */
function isPassing(error: unknown): boolean {
  if (error instanceof ApiError) return error.status === 429 || error.status >= 500;
  return error instanceof ConnectionError || error instanceof TimeoutError;
}
