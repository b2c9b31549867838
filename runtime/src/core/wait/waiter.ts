import type { ApiError } from "../errors/errors.js";
import { readPointer } from "../values/pointer.js";
import type { WaiterOfItem } from "./find-item.js";

/**
 * How to find out whether work has ended: the data of one `x-waiters` entry. Its function resolves with the last answer.
 *
 * @public
 */
export type Waiter = WaiterBasics<AnswerAcceptor | ErrorAcceptor<"failure" | "retry">> & ItemOrAnswer;

/**
 * A waiter whose work may have succeeded when the service answers with an error: a thing that is deleted is gone then. Its
 * function resolves with the last answer before that, or with undefined if there was none.
 *
 * @public
 */
export type WaiterUntilGone = WaiterBasics<AnswerAcceptor | ErrorAcceptor> & ItemOrAnswer;

/** A waiter looks at one item of a list, or at the whole answer. @public */
export type ItemOrAnswer = WaiterOfItem | { readonly requires?: never; readonly select?: never; readonly find?: never };

/** What every waiter says of itself. @public */
export interface WaiterBasics<Acceptor = AnswerAcceptor | ErrorAcceptor> {
  /** Function name without its prefix: `KeypairTask` of `waitForKeypairTask`. */
  readonly name: string;
  /** JSON pointer into the answer (into the selected item): a start time in epoch milliseconds. */
  readonly startedAt?: string;
  /** Id of the operation that tells why work has failed: the error of a failure names it. */
  readonly explainedBy?: string;
  /** Tried in order; the first that fits an answer, or an error, decides. None means that the work goes on. */
  readonly acceptors: readonly Acceptor[];
  /** Pace of this waiter where it differs from the defaults, in milliseconds. */
  readonly firstDelayMs?: number;
  readonly minDelayMs?: number;
  readonly maxDelayMs?: number;
}

/** What an acceptor decides: the work has succeeded, or failed, or goes on. @public */
export type Outcome = "success" | "failure" | "retry";

/** Fits an answer whose value at the pointer matches the regular expression. @public */
export interface AnswerAcceptor {
  /** JSON pointer into the answer (into the selected item). */
  readonly pointer: string;
  readonly matches: string;
  readonly outcome: Outcome;
  readonly status?: never;
  readonly code?: never;
}

/** Fits an answer outside 2xx by its status, its error code, or both. @public */
export interface ErrorAcceptor<Decision extends Outcome = Outcome> {
  readonly status?: number;
  readonly code?: string;
  readonly outcome: Decision;
  readonly pointer?: never;
  readonly matches?: never;
}

/** What an answer or an error says of the work. */
export interface Verdict {
  readonly outcome: Outcome;
  /** The value that decided, or the one that would have. */
  readonly state: string | undefined;
}

/** Returns what an answer, or an item of it, says of the work. */
export function judgeAnswer(acceptors: WaiterBasics["acceptors"], answer: unknown): Verdict {
  let state: string | undefined;
  for (const { pointer, matches, outcome } of acceptors) {
    if (pointer === undefined) continue;
    const value = stateAt(answer, pointer);
    // Null, and nothing, are matched as empty text.
    if (new RegExp(matches).test(value ?? "")) return { outcome, state: value };
    state ??= value;
  }
  return { outcome: "retry", state };
}

/** Returns what an error says of the work; undefined where no acceptor fits it. */
export function judgeError(acceptors: WaiterBasics["acceptors"], error: ApiError): Verdict | undefined {
  const acceptor = acceptors.find(
    ({ pointer, status = error.status, code = error.code }) =>
      pointer === undefined && status === error.status && code === error.code,
  );
  return acceptor && { outcome: acceptor.outcome, state: [error.status, error.code].filter(Boolean).join(" ") };
}

function stateAt(answer: unknown, pointer: string): string | undefined {
  const value = readPointer(answer, pointer);
  return ["string", "number", "bigint", "boolean"].includes(typeof value) ? String(value) : undefined;
}
