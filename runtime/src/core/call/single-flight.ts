import { withLimits } from "./limits.js";

/** Work that many wait for at once; `input` is of the one who began it. */
type Work<Input, Value> = (signal: AbortSignal, input: Input) => Promise<Value>;

/** One run of the work, and how many wait for it. */
interface Flight<Value> {
  readonly landed: Promise<Value>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Returns a function that shares one run of `work` among all who call while it lasts. One who is aborted leaves the others
 * waiting; when the last one leaves, the work itself is aborted.
 */
export function singleFlight<Value, Input = void>(
  work: Work<Input, Value>,
): (signal: AbortSignal | undefined, input: Input) => Promise<Value> {
  let flight: Flight<Value> | undefined;
  return async (signal, input) => {
    signal?.throwIfAborted();
    if (!flight) {
      const controller = new AbortController();
      flight = { landed: work(controller.signal, input), controller, waiting: 0 };
    }
    const joined = flight;
    joined.waiting++;
    try {
      return await withLimits(signal, () => joined.landed);
    } finally {
      if (--joined.waiting === 0) {
        flight = undefined;
        joined.controller.abort();
      }
    }
  };
}
