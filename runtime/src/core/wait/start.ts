import { factsOf } from "../call/answer.js";
import { CALL_OPTIONS, optionProblems, type OptionRules } from "../call/check-options.js";
import { clientOf, type Context } from "../call/context.js";
import type { Operation } from "../call/operation.js";
import type { CallOptions } from "../call/options.js";
import { sendWithResponse } from "../call/send.js";
import { makeHiding } from "../call/shown.js";
import { WaiterError } from "../errors/errors.js";
import { refuseAny } from "../errors/refuse.js";
import { putPointer, readPointer } from "../values/pointer.js";
import { judgeAnswer, type Waiter, type WaiterUntilGone } from "./waiter.js";
import { waitWithin, type Bounds } from "./wait.js";
import { WAIT_OPTIONS, type WaitOptions } from "./wait-options.js";

/**
 * How work that a request starts is found again: the data of one `x-starts` entry.
 *
 * @public
 */
export interface Starts {
  /** What the waiter's input takes from the answer, or from a task in it: pointer in that input: pointer in the answer. */
  readonly answer?: Readonly<Record<string, string>>;
  /** What it takes from the input of the request: pointer in the one: pointer in the other. */
  readonly input?: Readonly<Record<string, string>>;
  /** Fits an answer, or a task in it, that says that the work has failed at once. */
  readonly failed?: { readonly pointer: string; readonly matches: string };
  /** True where work is run again under its old id: only an end of the new run counts then. */
  readonly restarts?: boolean;
}

/** An operation that starts work, and what sees its end. @public */
export interface StartedWork<Input = unknown, Output = unknown, Data extends Starts = Starts> {
  /** The function that is called, as errors name it: `associateKeypairAndWait`. */
  readonly name: string;
  readonly operation: Operation<Input>;
  /** The operation that tells how far the work is, and the waiter that judges what it answers. */
  readonly asks: Operation<unknown, Output>;
  readonly waiter: Waiter | WaiterUntilGone;
  readonly starts: Data;
}

/**
 * Options of a call that starts work, and of the waiting for its end. `signal` ends both; `maxWaitMs` counts from the beginning of
 * the call.
 *
 * @public
 */
export interface StartOptions<Output = unknown> extends CallOptions {
  readonly wait?: Omit<WaitOptions<Output>, "signal" | "sinceMs"> | undefined;
}

/** Work that a request has started. */
export interface Begun<Output> {
  /** The answer to the request. */
  readonly data: unknown;
  /** Waits for the end of one task: what the answer tells of, or one of several in it. */
  readonly watch: (task: unknown, through?: Bounds["through"]) => Promise<Output>;
}

/**
 * Starts work and resolves with the last answer once it says that the work has succeeded. Rejects with {@link WaiterError} when the
 * work has failed, at once or later, or time is up; with any other error of the two operations as it is.
 *
 * @public
 */
export async function startAndWait<Input, Output>(
  context: Context,
  work: StartedWork<Input, Output>,
  input: NoInfer<Input>,
  options: StartOptions<Output> = {},
): Promise<Output> {
  const { data, watch } = await begin(context, work, input, options, WAIT_OPTIONS);
  return watch(data);
}

/** Sends the request that starts the work. Throws {@link InvalidRequestError} for wrong options, before anything is sent. */
export async function begin<Input, Output>(
  context: Context,
  { name, operation, asks, waiter, starts }: StartedWork<Input, Output>,
  input: NoInfer<Input>,
  options: StartOptions<Output>,
  rules: OptionRules,
): Promise<Begun<Output>> {
  const waitRule = { must: "an object", members: { ...CALL_OPTIONS, ...rules } };
  refuseAny({ operation: name }, optionProblems(options, { ...CALL_OPTIONS, wait: waitRule }));
  const client = clientOf(context, operation);
  const hide = makeHiding(client, operation, input);
  const startsAt = performance.now();
  const { data, headers } = await sendWithResponse(context, operation, input, options);
  const elapsedMs = Math.round(performance.now() - startsAt);
  // By the service's clock, which the start of a run is told by. Its Date has whole seconds and is that of the end of the call.
  const restartedAt = starts.restarts ? (Date.parse(headers.get("date") ?? "") || Date.now()) - elapsedMs : -Infinity;

  const failAtOnce = (task: unknown, why: string, state?: string): never => {
    const { code, message } = factsOf(client, task, headers);
    const said = [code, message].filter(Boolean).join(" ");
    const origin = { operation: operation.id, method: operation.method };
    const end = { waiter: name, reason: "failure", state, elapsedMs, last: task } as const;
    throw new WaiterError(origin, hide([why, said].filter(Boolean).join(": ")), end);
  };
  const watch = async (task: unknown, through?: Bounds["through"]): Promise<Output> => {
    const { outcome, state } = judgeAnswer(starts.failed ? [{ ...starts.failed, outcome: "failure" }] : [], task);
    if (outcome === "failure") failAtOnce(task, `the task failed at once as ${state}`, state);
    // Where it lacks what to ask for, the service has started nothing.
    const asked = questionOf(starts, input, task) ?? failAtOnce(task, "the answer names no task");
    const waitOptions = { ...options.wait, signal: options.signal };
    return waitWithin(context, asks, waiter, asked, waitOptions, { name, startsAt, restartedAt, through });
  };
  return { data, watch };
}

/** Returns the waiter's input for a task; undefined where the task lacks a part of it. */
function questionOf({ answer = {}, input: given = {} }: Starts, input: unknown, task: unknown): unknown {
  let asked: unknown = {};
  for (const [to, from] of Object.entries(given)) asked = putPointer(asked, to, readPointer(input, from));
  for (const [to, from] of Object.entries(answer)) {
    const value = readPointer(task, from);
    if (value === undefined) return undefined;
    asked = putPointer(asked, to, value);
  }
  return asked;
}
