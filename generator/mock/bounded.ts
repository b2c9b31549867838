import { createContext, Script } from "node:vm";

/** How long it may take to make out what a request asks and to answer it. */
const MOST_MS = 5_000;

const context = createContext({});
const script = new Script("run()");

/**
 * Returns what `run` returns, or why it has none: after five seconds it is ended. Patterns of a document, or items that must all
 * differ, can take hours with a text that was made for it, and nothing else is answered meanwhile.
 */
export function bounded<Result>(
  run: () => Result,
  mostMs: number = MOST_MS,
): { readonly result: Result } | { readonly problem: string } {
  try {
    Object.assign(context, { run });
    const result = script.runInContext(context, { timeout: mostMs }) as Result;
    return { result };
  } catch (error) {
    if (error instanceof RangeError) return { problem: "is nested too deep or too large to be checked" };
    if (!isTimeout(error)) throw error;
    return { problem: `takes longer than ${mostMs / 1000} s to be checked` };
  } finally {
    Object.assign(context, { run: undefined });
  }
}

function isTimeout(error: unknown): boolean {
  // An error of the other context is no instance of this one's Error.
  return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
