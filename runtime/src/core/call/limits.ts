/**
 * Work that may be cut short. `signal` is for fetch; `limit` calls a function after so many milliseconds, unless it is set anew
 * before; `cut` ends the work with a reason.
 */
export type Work<Value> = (
  signal: AbortSignal,
  limit: (ms: number, then: () => void) => void,
  cut: (reason?: unknown) => void,
) => Promise<Value>;

/**
 * Gives what `work` gives, unless the caller's signal or the work's own limit comes first: then it rejects at once, even if what
 * `work` waits for pays no heed to its signal. Leaves no timer and no listener behind.
 */
export function withLimits<T>(caller: AbortSignal | undefined, work: Work<T>): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  return new Promise<T>((resolve, reject) => {
    caller?.throwIfAborted();
    const cut = (reason?: unknown): void => {
      reject(reason);
      controller.abort(reason);
    };
    caller?.addEventListener("abort", (onAbort = () => cut(caller.reason)));
    const limit = (ms: number, then: () => void): void => {
      clearTimeout(timer);
      // Beyond 2^31 milliseconds, platform timers fire at once.
      timer = setTimeout(then, Math.min(ms, 2e9));
    };
    work(controller.signal, limit, cut).then(resolve, cut);
  }).finally(() => {
    clearTimeout(timer);
    caller?.removeEventListener("abort", onAbort!);
  });
}
