import type { WaiterOfItem } from "./find-item.js";

/**
 * How to find out whether work has ended: the data of one `x-waiters` entry.
 *
 * @public
 */
export type Waiter = WaiterBasics &
  (WaiterOfItem | { readonly requires?: never; readonly select?: never; readonly find?: never });

/** What every waiter says of itself. @public */
export interface WaiterBasics {
  /** Function name without its prefix: `KeypairTask` of `waitForKeypairTask`. */
  readonly name: string;
  /** JSON pointer into the answer (into the selected item): a start time in epoch milliseconds. */
  readonly startedAt?: string;
  /** Tried in order; the first whose regular expression matches the value at the pointer decides. */
  readonly acceptors: readonly {
    readonly pointer: string;
    readonly matches: string;
    readonly outcome: "success" | "failure" | "retry";
  }[];
  /** Pace of this waiter where it differs from the defaults, in milliseconds. */
  readonly minDelayMs?: number;
  readonly maxDelayMs?: number;
}
