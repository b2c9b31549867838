import type { Context } from "./context.js";
import type { Operation, Waiter } from "./operation.js";
import type { CallOptions } from "./options.js";

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
export function waitFor<Input, Output, Errors>(
  context: Context,
  operation: Operation<Input, Output, Errors>,
  waiter: Waiter,
  input: NoInfer<Input>,
  options?: WaitOptions<Output>,
): Promise<Output> {
  return Promise.reject(new Error(`not yet: ${context.service} ${operation.id} ${waiter.name} ${typeof input} ${options?.maxWaitMs}`));
}
