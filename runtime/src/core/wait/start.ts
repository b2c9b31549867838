import { factsOf } from "../call/answer.js";
import { CALL_OPTIONS, optionProblems, type OptionRules } from "../call/check-options.js";
import { clientOf, type Context } from "../call/context.js";
import type { Operation } from "../call/operation.js";
import type { CallOptions } from "../call/options.js";
import { sendWithResponse } from "../call/send.js";
import { refuseAll, WaiterError } from "../errors/errors.js";
import { mask } from "../values/mask.js";
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
  readonly answer: Readonly<Record<string, string>>;
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

/** The answer to a request that starts work. */
export interface Begun {
  readonly data: unknown;
  readonly headers: Headers;
  /** When the call began and how long it took, in milliseconds of the monotonic clock. */
  readonly startsAt: number;
  readonly tookMs: number;
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
  const begun = await begin(context, work, input, options, WAIT_OPTIONS);
  return watch(context, work, input, options, begun, begun.data);
}

/** Sends the request that starts the work. Throws {@link InvalidRequestError} for wrong options, before anything is sent. */
export async function begin(
  context: Context,
  { name, operation }: StartedWork,
  input: unknown,
  { wait = {}, ...callOptions }: StartOptions<never>,
  rules: OptionRules,
): Promise<Begun> {
  const problems = [
    ...optionProblems(callOptions, CALL_OPTIONS),
    ...optionProblems(wait, { ...CALL_OPTIONS, ...rules }, "/wait"),
  ];
  if (problems.length > 0) refuseAll({ operation: name }, problems);
  const startsAt = performance.now();
  const { data, headers } = await sendWithResponse(context, operation, input, callOptions);
  return { data, headers, startsAt, tookMs: performance.now() - startsAt };
}

/** Waits for the end of one task: what the answer tells of, or one of several in it. */
export async function watch<Input, Output>(
  context: Context,
  work: StartedWork<Input, Output>,
  input: Input,
  { signal, wait }: StartOptions<Output>,
  begun: Begun,
  task: unknown,
  through?: Bounds["through"],
): Promise<Output> {
  const { name, asks, waiter, starts } = work;
  const { headers, startsAt, tookMs } = begun;
  const failure = starts.failed && judgeAnswer([{ ...starts.failed, outcome: "failure" }], task);
  if (failure?.outcome === "failure") throw failedAtOnce(context, work, input, begun, task, failure.state);
  let asked: unknown = {};
  for (const [to, from] of Object.entries(starts.input ?? {})) asked = putPointer(asked, to, readPointer(input, from));
  for (const [to, from] of Object.entries(starts.answer)) {
    const value = readPointer(task, from);
    // Without it nothing can be asked for: the service has started nothing.
    if (value === undefined) throw failedAtOnce(context, work, input, begun, task, undefined);
    asked = putPointer(asked, to, value);
  }
  // By the service's clock, which the start of a run is told by. Its Date has whole seconds and is that of the end of the call.
  const restartedAt = starts.restarts ? (Date.parse(headers.get("date") ?? "") || Date.now()) - tookMs : -Infinity;
  return waitWithin(context, asks, waiter, asked, { ...wait, signal }, { name, startsAt, restartedAt, through });
}

function failedAtOnce(
  context: Context,
  { name, operation }: StartedWork,
  input: unknown,
  { headers, tookMs }: Begun,
  last: unknown,
  state: string | undefined,
): WaiterError {
  const client = clientOf(context, operation);
  const facts = factsOf(client, last, headers);
  const why = [facts.code, facts.message].filter(Boolean).join(" ");
  const text = state === undefined ? "the answer names no task" : `the task failed at once as ${state}`;
  const hide = operation.mask?.(operation, input) ?? mask;
  const message = hide(why === "" ? text : `${text}: ${why}`, client.options.credentials.secrets?.() ?? []);
  const end = { waiter: name, reason: "failure", state, elapsedMs: tookMs, last } as const;
  return new WaiterError({ operation: operation.id, method: operation.method }, message, end);
}
