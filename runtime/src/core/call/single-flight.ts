import { withLimits } from "./limits.js";

/**
 * Gives a function that shares one run of `work` among all who call while it lasts. One who is aborted leaves the others
 * waiting; when the last one leaves, the work itself is aborted.
 */
export function singleFlight<Value>(work: (signal: AbortSignal) => Promise<Value>): (signal?: AbortSignal) => Promise<Value> {
  let flight: { readonly landed: Promise<Value>; readonly controller: AbortController; waiting: number } | undefined;
  return async (signal) => {
    signal?.throwIfAborted();
    if (!flight) {
      const controller = new AbortController();
      flight = { landed: work(controller.signal), controller, waiting: 0 };
    }
    const joined = flight;
    joined.waiting++;
    try {
      return await withLimits(signal, () => joined.landed);
    } finally {
      if (!--joined.waiting) {
        if (flight === joined) flight = undefined;
        joined.controller.abort();
      }
    }
  };
}
