/**
 * Gives what `work` gives, unless the caller's signal or the limit in milliseconds comes first: then it rejects at once with the
 * signal's reason, or with what `onTime` gives, even if what `work` waits for pays no heed to the controller's signal.
 * Leaves no timer and no listener behind.
 */
export function withLimits<T>(
  caller: AbortSignal | undefined,
  ms: number,
  onTime: () => unknown,
  work: (controller: AbortController) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort = (): void => undefined;
  return new Promise<T>((resolve, reject) => {
    const cut = (reason: unknown): void => {
      reject(reason);
      controller.abort(reason);
    };
    onAbort = () => cut(caller?.reason);
    // Beyond this, platform timers fire at once.
    timer = setTimeout(() => cut(onTime()), Math.min(ms, 2 ** 31 - 1));
    caller?.addEventListener("abort", onAbort);
    if (caller?.aborted) return onAbort();
    work(controller).then(resolve, cut);
  }).finally(() => {
    clearTimeout(timer);
    caller?.removeEventListener("abort", onAbort);
  });
}

/** Resolves after so many milliseconds, or once the signal is aborted: what follows a pause notices that itself. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await withLimits(
    signal,
    ms,
    () => undefined,
    () => new Promise(() => undefined),
  ).catch(() => undefined);
}
