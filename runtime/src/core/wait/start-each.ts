import { COUNT } from "../call/check-options.js";
import type { Context } from "../call/context.js";
import { pause } from "../call/limits.js";
import { pauseAskedBy } from "../call/retry.js";
import { textOf } from "../values/check-text.js";
import { readPointer } from "../values/pointer.js";
import { listAt } from "./collect.js";
import { begin, type StartedWork, type StartOptions, type Starts } from "./start.js";
import type { Bounds } from "./wait.js";
import { WAIT_OPTIONS } from "./wait-options.js";

/** How the tasks of a request that starts several are found again. @public */
export interface StartsSeveral extends Starts {
  /** JSON pointer into the answer: the tasks, each with what an answer of one has. */
  readonly items: string;
  /** What each task was asked for: a list in the input, and what is equal: pointer in a task: pointer in an entry of that list. */
  readonly requested?: { readonly items: string; readonly where: Readonly<Record<string, string>> };
}

/** Options of a call that starts several tasks. @public */
export interface StartEachOptions<Output = unknown> extends StartOptions<Output> {
  readonly wait?:
    | (StartOptions<Output>["wait"] & { /** Questions at a time. Default 4. */ readonly parallel?: number | undefined })
    | undefined;
}

/** Questions at a time, unless the caller says. */
const PARALLEL = 4;

/**
 * Starts several tasks with one request and resolves with the outcome of each, in the order of the request, as
 * `Promise.allSettled` tells them: the last answer, or the error that {@link startAndWait} would reject with. Rejects only
 * where the request itself fails, or the signal ends it.
 *
 * @public
 */
export async function startEachAndWait<Input, Output>(
  context: Context,
  work: StartedWork<Input, Output, StartsSeveral>,
  input: NoInfer<Input>,
  options: StartEachOptions<Output> = {},
): Promise<PromiseSettledResult<Output>[]> {
  const { data, watch } = await begin(context, work, input, options, { ...WAIT_OPTIONS, parallel: COUNT });
  const through = createGate(options.wait?.parallel ?? PARALLEL);
  const settled = await Promise.allSettled(inOrder(work.starts, input, data).map((task) => watch(task, through)));
  // A signal that ends when all have settled takes no outcome away.
  if (settled.some((one) => one.status === "rejected" && one.reason === options.signal?.reason)) options.signal?.throwIfAborted();
  return settled;
}

/** Returns the tasks in the order of what was requested; undefined for what the answer has no task of. */
function inOrder({ items, requested }: StartsSeveral, input: unknown, answer: unknown): readonly unknown[] {
  const left = listAt(answer, items);
  if (!requested) return left;
  return listAt(input, requested.items).map((wanted) => {
    const index = left.findIndex((task) =>
      Object.entries(requested.where).every(
        ([inTask, inWanted]) => textOf(readPointer(task, inTask)) === textOf(readPointer(wanted, inWanted)),
      ),
    );
    return index < 0 ? undefined : left.splice(index, 1)[0];
  });
}

/** Returns what lets so many questions be asked at a time, and none while the service has asked for a pause. */
function createGate(most: number): NonNullable<Bounds["through"]> {
  const queue: (() => void)[] = [];
  let free = most;
  let opensAt = 0;
  return async (ask, signal) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      const closedMs = opensAt - performance.now();
      if (closedMs > 0) await pause(closedMs, signal);
      return await ask();
    } catch (error) {
      // A shorter pause, asked for meanwhile, does not end a longer one.
      opensAt = Math.max(opensAt, performance.now() + (pauseAskedBy(error) ?? 0));
      throw error;
    } finally {
      const next = queue.shift();
      if (next) next();
      else free++;
    }
  };
}
