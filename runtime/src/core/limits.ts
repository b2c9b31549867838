/** Beyond this, platform timers fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Gives what `work` gives, unless the caller's signal or the time limit comes first: then its controller is aborted, and it is
 * waited for no longer, even if it pays no heed. `late` makes the reason of the time limit; without one the time is a pause, and
 * gives undefined. Leaves no timer and no listener behind.
 */
export async function withLimits<Value = void>(
  caller: AbortSignal | undefined,
  ms: number,
  late?: (ms: number) => unknown,
  work?: (controller: AbortController) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const { signal } = controller;
  const onAbort = (): void => controller.abort(caller?.reason);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Value>((resolve, reject) => {
      caller?.throwIfAborted();
      caller?.addEventListener("abort", onAbort);
      signal.onabort = () => reject(signal.reason);
      timer = setTimeout(() => (late ? controller.abort(late(ms)) : resolve(undefined as Value)), Math.min(ms, LONGEST_MS));
      work?.(controller).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    // What fetch keeps the signal for must not keep the call.
    signal.onabort = null;
    caller?.removeEventListener("abort", onAbort);
  }
}
