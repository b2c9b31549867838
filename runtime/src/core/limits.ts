/**
 * Work that may be cut short. The controller is for fetch; `arm` calls `onTime` after so many milliseconds, unless armed anew
 * or ended before; `cut` ends the work with a reason at once, even if what it waits for pays no heed.
 */
export type Work<Value> = (
  controller: AbortController,
  arm: (ms: number, onTime: () => void) => void,
  cut: (reason: unknown) => void,
) => Promise<Value>;

/** Gives what `work` gives, unless the caller's signal or the work's own timer comes first. Leaves no timer and no listener behind. */
export function withLimits<T>(caller: AbortSignal | undefined, work: Work<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (): void => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    };
    const cut = (reason: unknown): void => {
      end();
      reject(reason);
      controller.abort(reason);
    };
    const onAbort = (): void => cut(caller?.reason);
    const arm = (ms: number, onTime: () => void): void => {
      clearTimeout(timer);
      // Beyond this, platform timers fire at once.
      timer = setTimeout(onTime, Math.min(ms, 2 ** 31 - 1));
    };
    caller?.addEventListener("abort", onAbort);
    if (caller?.aborted) return onAbort();
    work(controller, arm, cut).then((value) => {
      end();
      resolve(value);
    }, cut);
  });
}

/** Resolves after so many milliseconds; rejects with the signal's reason when that comes first. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return withLimits(signal, (_, arm) => new Promise((resolve) => arm(ms, resolve)));
}
