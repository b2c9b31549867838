import { numberProblems, type NumberRule } from "../call/check-options.js";
import type { Context } from "../call/context.js";
import { type ApiError, refuseAll, WaiterError } from "../errors/errors.js";
import { pause, quietly, withLimits } from "../call/limits.js";
import { isWorthRetrying, POLL_RETRIES } from "../call/retry.js";
import type { Operation } from "../call/operation.js";
import type { CallOptions } from "../call/options.js";
import { readPointer } from "../values/pointer.js";
import { send } from "../call/send.js";
import type { Waiter } from "./waiter.js";

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
  /** Told after each question when the next one is due, unless time is up before; what it throws changes nothing. */
  readonly onPoll?: ((progress: WaitProgress<Output>) => unknown) | undefined;
}

/** The numbers among the options that only waiters have. */
const WAIT_NUMBERS: Readonly<Record<string, NumberRule>> = {
  maxWaitMs: { minimum: 1 },
  minDelayMs: { minimum: 0 },
  maxDelayMs: { minimum: 0 },
  sinceMs: {},
};

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
 * Rejects with {@link WaiterError} when the work has failed or time is up; connection failures, time-outs, 429 and 5xx are
 * got over, any other error ends it as it is.
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
  const { startedAt = "/", acceptors } = waiter;
  const { maxWaitMs = 600_000, minDelayMs = waiter.minDelayMs ?? 2_000, maxDelayMs = waiter.maxDelayMs ?? 30_000 } = options;
  const origin = { operation: operation.id, method: operation.method };
  const problems = numberProblems(options, WAIT_NUMBERS);
  if (problems.length > 0) refuseAll(origin, problems);
  const itemOf = waiter.find?.(origin, waiter, input);
  const startsAt = performance.now();
  let last: Output | undefined;
  /** What the last question ended with, if it was got over. */
  let error: Partial<ApiError> | undefined;
  const end = (reason: WaiterError["reason"]): WaiterError<Output> =>
    new WaiterError(origin, `ended: ${reason}`, { reason, last, cause: error });
  return withLimits(options.signal, async ({ signal, limit, cut }) => {
    limit(maxWaitMs, () => cut(end("timeout")));
    for (let mostMs = minDelayMs * 2 || 200; ; mostMs *= 2) {
      error = undefined;
      try {
        last = await send(context, operation, input, { ...options, signal });
        const item = itemOf ? itemOf(last) : last;
        // Null is no value.
        const outcome = acceptors.find(({ pointer, matches }) => `${readPointer(item, pointer) ?? ""}`.match(matches))?.outcome;
        // Without sinceMs, or a start, nothing is less.
        if (!((readPointer(item, startedAt) as number) < (options.sinceMs as number))) {
          if (outcome === "success") return last;
          if (outcome === "failure") throw end(outcome);
        }
      } catch (caught) {
        error = caught as Partial<ApiError>;
        if (!isWorthRetrying(POLL_RETRIES, caught, true)) throw caught;
      }
      const elapsedMs = performance.now() - startsAt;
      const leastMs = Math.max(minDelayMs, (error as Partial<ApiError> | undefined)?.retryAfterMs ?? 0);
      const lastMs = maxWaitMs - elapsedMs - minDelayMs;
      // Full jitter above the shortest pause; the last question is asked a shortest pause before the end, which the limit brings.
      const nextDelayMs = Math.max(leastMs, Math.min(Math.random() * Math.min(maxDelayMs, mostMs), lastMs));
      const progress = { last, elapsedMs, nextDelayMs, error };
      quietly(() => options.onPoll?.(progress));
      await pause(nextDelayMs, signal);
    }
  });
}
