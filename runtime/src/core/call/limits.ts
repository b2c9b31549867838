/** What work may be cut short with. */
export interface Limits {
  /** Ends when the work is cut short, whatever the reason; for fetch. */
  readonly signal: AbortSignal;
  /** Calls a function after so many milliseconds, unless it is set anew before. */
  readonly limit: (ms: number, then: () => void) => void;
  /** Ends the work with a reason. */
  readonly cut: (reason?: unknown) => void;
  /** Has a function called when the work is cut short, in place of any given before. It costs less than a listener of the signal. */
  readonly whenCut: (free: () => void) => void;
}

/**
 * Resolves with what `work` gives, unless the caller's signal or the work's own limit comes first: then it rejects at once, even
 * if what `work` waits for pays no heed to its signal. Leaves no timer and no listener behind.
 */
export async function withLimits<T>(caller: AbortSignal | undefined, work: (limits: Limits) => Promise<T>): Promise<T> {
  caller?.throwIfAborted();
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  let free: (() => void) | undefined;
  const limit = (ms: number, then: () => void): void => {
    clearTimeout(timer);
    // Beyond 2^31 milliseconds, platform timers fire at once.
    timer = setTimeout(then, Math.min(ms, 2e9));
  };
  const whenCut = (then: () => void): void => void (free = then);
  try {
    return await new Promise<T>((resolve, reject) => {
      const cut = (reason?: unknown): void => {
        reject(reason);
        controller.abort(reason);
        free?.();
      };
      caller?.addEventListener("abort", (onAbort = () => cut(caller.reason)));
      work({ signal: controller.signal, limit, cut, whenCut }).then(resolve, cut);
    });
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", onAbort!);
  }
}

/** Resolves after so many milliseconds; rejects with the signal's reason if that ends before. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return withLimits(signal, ({ limit }) => new Promise((resolve) => limit(ms, resolve)));
}

/** Runs what is no part of a call's outcome: what it throws, at once or later, changes nothing. */
export function quietly(run: () => unknown): void {
  (async () => run())().catch(() => undefined);
}
