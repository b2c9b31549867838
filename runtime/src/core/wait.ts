import { readClient, type Context } from "./context.js";
import { ConnectionError, refuse, TimeoutError, WaiterError } from "./errors.js";
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
  const { select, startedAt = "/", acceptors } = waiter;
  const origin = { operation: operation.id, method: operation.method };
  for (const pointer of waiter.requires ?? []) {
    if ((readPointer(input, pointer) ?? "") === "") refuse(origin, pointer, "is missing", "required");
  }
  const { maxWaitMs = 600_000, minDelayMs = waiter.minDelayMs ?? 2_000, maxDelayMs = waiter.maxDelayMs ?? 30_000 } = options;
  const endsAt = performance.now() + maxWaitMs;
  const isWanted = (item: unknown): boolean =>
    Object.entries({ ...select?.where }).every(
      ([name, pointer]) => `${readPointer(item, `/${name}`)}` === `${readPointer(input, pointer)}`,
    );
  let last: Output | undefined;
  for (let poll = 1; ; poll++) {
    let error: unknown;
    let leftMs = endsAt - performance.now();
    try {
      const timeoutMs = Math.min(options.timeoutMs ?? readClient(context)[1].timeoutMs ?? 60_000, leftMs);
      last = await send(context, operation, input, { ...options, timeoutMs });
      const item = (select ? [readPointer(last, select.items)].flat() : [last]).find(isWanted);
      const outcome = acceptors.find(({ pointer, matches }) =>
        // Null is no value.
        [readPointer(item, pointer) ?? []].flat().some((value) => new RegExp(matches).test(`${value}`)),
      )?.outcome;
      // Without sinceMs, or a start, nothing is less.
      if (!(Number(readPointer(item, startedAt)) < Number(options.sinceMs))) {
        if (outcome === "success") return last;
        if (outcome === "failure") throw new WaiterError(origin, "work failed", { reason: outcome, last });
      }
    } catch (caught) {
      error = caught;
      // These say nothing of the work: the next question may well be answered.
      const isPassing =
        /^(429|5..)$/.test(Object(error).status) || error instanceof ConnectionError || error instanceof TimeoutError;
      if (!isPassing) throw error;
    }
    leftMs = endsAt - performance.now();
    const leastMs = Math.max(minDelayMs, Object(error).retryAfterMs ?? 0);
    if (leftMs <= leastMs) {
      throw new WaiterError(origin, `not ended in ${maxWaitMs} ms`, { reason: "timeout", last, cause: error });
    }
    // Full jitter above the shortest pause; the last question is asked a shortest pause before the end.
    const delayMs = Math.random() * Math.min(maxDelayMs, minDelayMs * 2 ** poll);
    const nextDelayMs = Math.max(leastMs, Math.min(delayMs, leftMs - minDelayMs));
    void emit(() => options.onPoll?.({ last, elapsedMs: maxWaitMs - leftMs, nextDelayMs, error }));
    await pause(nextDelayMs, options.signal);
  }
}
