/**
 * Work that may be cut short. The controller is for fetch; `limit` cuts the work after so many milliseconds, with a reason that is
 * made then, unless it is set anew before.
 */
export type Work<Value> = (controller: AbortController, limit: (ms: number, makeReason: () => unknown) => void) => Promise<Value>;

/**
 * Gives what `work` gives, unless the caller's signal or the work's own limit comes first: then it rejects at once, even if what
 * `work` waits for pays no heed to the controller's signal. Leaves no timer and no listener behind.
 */
export function withLimits<T>(caller: AbortSignal | undefined, work: Work<T>): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort = (): void => undefined;
  return new Promise<T>((resolve, reject) => {
    const cut = (reason: unknown): void => {
      reject(reason);
      controller.abort(reason);
    };
    onAbort = () => cut(caller?.reason);
    caller?.addEventListener("abort", onAbort);
    if (caller?.aborted) return onAbort();
    work(controller, (ms, makeReason) => {
      clearTimeout(timer);
      // Beyond this, platform timers fire at once.
      timer = setTimeout(() => cut(makeReason()), Math.min(ms, 2 ** 31 - 1));
    }).then(resolve, cut);
  }).finally(() => {
    clearTimeout(timer);
    caller?.removeEventListener("abort", onAbort);
  });
}

/** Resolves after so many milliseconds, or once the signal is aborted: what follows a pause notices that itself. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<unknown> {
  return withLimits(signal, (_, limit) => new Promise(() => limit(ms, () => undefined))).catch(() => undefined);
}
