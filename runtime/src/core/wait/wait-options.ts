import { DURATION, FUNCTION, PAUSE, type OptionRules } from "../call/check-options.js";
import type { CallOptions } from "../call/options.js";

/**
 * Options of a waiter, those of each of its calls among them.
 *
 * @public
 */
export interface WaitOptions<Output = unknown> extends CallOptions {
  /** Milliseconds to wait in all. Default 600,000. */
  readonly maxWaitMs?: number | undefined;
  /** Pause before the first question, in milliseconds. Default none, or the waiter's own. */
  readonly firstDelayMs?: number | undefined;
  /** Shortest pause between two questions, in milliseconds. Default 2,000, or the waiter's own. */
  readonly minDelayMs?: number | undefined;
  /** Longest pause between two questions, in milliseconds. Default 30,000, or the waiter's own. */
  readonly maxDelayMs?: number | undefined;
  /** Epoch milliseconds: an answer whose work began before is of an earlier run and does not count. */
  readonly sinceMs?: number | undefined;
  /** Called after each question that has not ended the waiting; what it throws, or rejects with, is ignored. */
  readonly onPoll?: ((progress: WaitProgress<Output>) => unknown) | undefined;
}

/** How far a waiter is. @public */
export interface WaitProgress<Output = unknown> {
  /** The last answer; undefined when there was none yet. */
  readonly last: Output | undefined;
  /** Milliseconds since waiting began. */
  readonly elapsedMs: number;
  /** Milliseconds until the next question, unless time is up before. */
  readonly nextDelayMs: number;
  /** The error that the last question ended with, if it did. */
  readonly error?: unknown;
}

/** The options of a waiter, besides those of its calls. */
export const WAIT_OPTIONS: OptionRules<Exclude<keyof WaitOptions, keyof CallOptions>> = {
  maxWaitMs: DURATION,
  firstDelayMs: PAUSE,
  minDelayMs: PAUSE,
  maxDelayMs: PAUSE,
  sinceMs: PAUSE,
  onPoll: FUNCTION,
};
