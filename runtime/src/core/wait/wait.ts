import { CALL_OPTIONS, optionProblems } from "../call/check-options.js";
import { clientOf, type Context } from "../call/context.js";
import { pause, quietly, withLimits } from "../call/limits.js";
import type { Operation } from "../call/operation.js";
import { isWorthRetrying, pauseAskedBy, POLL_RETRIES } from "../call/retry.js";
import { send } from "../call/send.js";
import { makeHiding } from "../call/shown.js";
import { ApiError, WaiterError } from "../errors/errors.js";
import { refuseAny } from "../errors/refuse.js";
import { readPointer } from "../values/pointer.js";
import { WAIT_OPTIONS, type WaitOptions } from "./wait-options.js";
import { judgeAnswer, judgeError, type Outcome, type Verdict, type Waiter, type WaiterUntilGone } from "./waiter.js";

/** Up to how much the first pause is where the shortest one is 0: a waiter never spins. */
const LEAST_RANGE_MS = 200;
/** What the states of work look like. An error shows nothing else of an answer, which may hold anything. */
const STATE = /^[\w. -]{1,64}$/;

/** What waiting keeps to where it is a part of more. */
export interface Bounds {
  /** The function that was called. */
  readonly name: string;
  /** When waiting began, in milliseconds of the monotonic clock. */
  readonly startsAt: number;
  /** Epoch milliseconds: an end of work that began before is of an earlier run, unless the work was seen to go on since. */
  readonly restartedAt: number;
  /** Asks one question, when its turn has come. */
  readonly through?: (<Answer>(ask: () => Promise<Answer>, signal: AbortSignal) => Promise<Answer>) | undefined;
}

/** One waiting on its way. */
interface Wait<Output> {
  readonly name: string;
  readonly origin: { readonly operation: string; readonly method: string };
  readonly waiter: Waiter | WaiterUntilGone;
  readonly sinceMs: number;
  readonly restartedAt: number;
  readonly maxWaitMs: number;
  readonly firstDelayMs: number;
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
  readonly startsAt: number;
  /** Asks the service. */
  readonly ask: (signal: AbortSignal) => Promise<Output>;
  /** Finds in an answer what the waiter looks at. */
  readonly itemOf: (answer: unknown) => unknown;
  /** Returns a text without secrets. */
  readonly hide: (text: string) => string;
  /** Whether the work was seen to go on. */
  goesOn: boolean;
  /** Questions that were asked. */
  polls: number;
  /** The last answer. */
  last: Output | undefined;
  /** What was last said of the work. */
  state: string | undefined;
  /** What the last question ended with, if it failed. */
  error: unknown;
}

/**
 * Resolves with the last answer once it says that the work has succeeded. Rejects with {@link WaiterError} when the work has failed
 * or time is up. After a failed connection, a time-out, 429 and 5xx it asks again, unless an acceptor of the waiter fits the error;
 * it rejects with any other error as it is.
 *
 * @public
 */
export function waitFor<Input, Output, Errors>(
  context: Context,
  operation: Operation<Input, Output, Errors>,
  waiter: Waiter,
  input: NoInfer<Input>,
  options?: WaitOptions<Output>,
): Promise<Output>;
/**
 * Resolves with the last answer, as above; with undefined where an error that is a success came before any answer.
 *
 * @public
 */
export function waitFor<Input, Output, Errors>(
  context: Context,
  operation: Operation<Input, Output, Errors>,
  waiter: WaiterUntilGone,
  input: NoInfer<Input>,
  options?: WaitOptions<Output>,
): Promise<Output | undefined>;
export async function waitFor<Input, Output, Errors>(
  context: Context,
  operation: Operation<Input, Output, Errors>,
  waiter: Waiter | WaiterUntilGone,
  input: NoInfer<Input>,
  options: WaitOptions<Output> = {},
): Promise<Output | undefined> {
  const name = `waitFor${waiter.name}`;
  refuseAny({ operation: name }, optionProblems(options, { ...CALL_OPTIONS, ...WAIT_OPTIONS }));
  return waitWithin(context, operation, waiter, input, options, { name, startsAt: performance.now(), restartedAt: -Infinity });
}

/** Waits as {@link waitFor} does, as a part of more. What a waiter until something is gone resolves with may be undefined. */
export async function waitWithin<Input, Output, Errors>(
  context: Context,
  operation: Operation<Input, Output, Errors>,
  waiter: Waiter | WaiterUntilGone,
  input: NoInfer<Input>,
  options: WaitOptions<Output>,
  bounds: Bounds,
): Promise<Output> {
  const wait = beginWait(context, operation, waiter, input, options, bounds);
  return withLimits(options.signal, async ({ signal, limit, cut }) => {
    // Timers cut fractions off.
    limit(Math.ceil(leftOf(wait)), () => cut(errorOf(wait, "timeout")));
    const firstDelayMs = Math.min(wait.firstDelayMs, leftOf(wait) - wait.minDelayMs);
    if (firstDelayMs > 0) await pause(firstDelayMs, signal);
    for (;;) {
      const outcome = await poll(wait, signal);
      if (outcome === "success") return wait.last as Output;
      if (outcome === "failure") throw errorOf(wait, "failure");
      const progress = {
        last: wait.last,
        elapsedMs: Math.round(elapsed(wait)),
        nextDelayMs: delayAfter(wait),
        error: wait.error,
      };
      quietly(() => options.onPoll?.(progress));
      await pause(progress.nextDelayMs, signal);
    }
  });
}

/** Throws {@link InvalidRequestError} for an input that lacks what the waiter needs. */
function beginWait<Input, Output, Errors>(
  context: Context,
  operation: Operation<Input, Output, Errors>,
  waiter: Waiter | WaiterUntilGone,
  input: NoInfer<Input>,
  options: WaitOptions<Output>,
  { name, startsAt, restartedAt, through = (ask) => ask() }: Bounds,
): Wait<Output> {
  const client = clientOf(context, operation);
  const origin = { operation: operation.id, method: operation.method };
  // A fetch that keeps answers, as some frameworks patch it, would give the first one for ever.
  const fetchOptions = { ...options.fetchOptions, cache: "no-store" };
  return {
    name,
    origin,
    waiter,
    sinceMs: options.sinceMs ?? -Infinity,
    restartedAt,
    maxWaitMs: options.maxWaitMs ?? 600_000,
    firstDelayMs: options.firstDelayMs ?? waiter.firstDelayMs ?? 0,
    minDelayMs: options.minDelayMs ?? waiter.minDelayMs ?? 2_000,
    maxDelayMs: options.maxDelayMs ?? waiter.maxDelayMs ?? 30_000,
    startsAt,
    ask: (signal) => through(() => send(context, operation, input, { ...options, fetchOptions, signal }), signal),
    itemOf: waiter.find?.(origin, waiter, input) ?? ((answer) => answer),
    hide: makeHiding(client, operation, input),
    goesOn: false,
    polls: 0,
    last: undefined,
    state: undefined,
    error: undefined,
  };
}

/** Asks once, and notes what came of it. */
async function poll<Output>(wait: Wait<Output>, signal: AbortSignal): Promise<Outcome> {
  const { acceptors, startedAt } = wait.waiter;
  wait.polls++;
  let verdict: Verdict | undefined;
  try {
    wait.last = await wait.ask(signal);
    wait.error = undefined;
    const item = wait.itemOf(wait.last);
    const start = startedAt === undefined ? undefined : readPointer(item, startedAt);
    verdict = judgeAnswer(acceptors, item);
    wait.goesOn ||= verdict.outcome === "retry" && verdict.state !== undefined;
    const from = wait.goesOn ? wait.sinceMs : Math.max(wait.sinceMs, wait.restartedAt);
    if (typeof start === "number" && start < from) verdict = { outcome: "retry", state: undefined };
  } catch (error) {
    wait.error = error;
    // An error of another operation is of a call that the credentials made.
    const isOwn = error instanceof ApiError && error.operation === wait.origin.operation;
    verdict = isOwn ? judgeError(acceptors, error) : undefined;
    if (!verdict && !isWorthRetrying(POLL_RETRIES, error)) throw error;
    verdict ??= { outcome: "retry", state: wait.state };
  }
  wait.state = verdict.state;
  return verdict.outcome;
}

/** Milliseconds until time is up. */
function leftOf(wait: Wait<unknown>): number {
  return wait.maxWaitMs - elapsed(wait);
}

function elapsed({ startsAt }: Wait<unknown>): number {
  return performance.now() - startsAt;
}

/** Returns the milliseconds to pause before the next question. */
function delayAfter(wait: Wait<unknown>): number {
  const { minDelayMs, maxDelayMs, polls, error } = wait;
  const askedMs = pauseAskedBy(error) ?? 0;
  const rangeMs = Math.min(maxDelayMs, (minDelayMs * 2 || LEAST_RANGE_MS) * 2 ** (polls - 1));
  // The last question is asked a shortest pause before time is up.
  const lastMs = leftOf(wait) - minDelayMs;
  // At random, so that waiters which began together do not ask together.
  return Math.max(minDelayMs, askedMs, Math.floor(Math.min(Math.random() * rangeMs, lastMs)));
}

function errorOf<Output>(wait: Wait<Output>, reason: WaiterError["reason"]): WaiterError<Output> {
  const { origin, waiter, last, error: cause } = wait;
  const elapsedMs = Math.round(elapsed(wait));
  const seconds = `${(elapsedMs / 1000).toFixed(1)} s`;
  const seen = wait.state ?? "";
  const state = STATE.test(seen) ? wait.hide(seen) : undefined;
  const ended = `the task ended ${state === undefined ? "without a state" : `as ${state}`} after ${seconds}`;
  const late = `the task had not ended after ${seconds}, ${state === undefined ? "and no state was seen" : `its last state was ${state}`}`;
  const failed = cause instanceof Error ? `; the last question failed: ${cause.message}` : "";
  const explained = waiter.explainedBy === undefined ? "" : `; ${waiter.explainedBy} says why`;
  const message = `${reason === "failure" ? ended + explained : late}${failed}`;
  return new WaiterError(origin, message, { waiter: wait.name, reason, state, elapsedMs, last, cause });
}
