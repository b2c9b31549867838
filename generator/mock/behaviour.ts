import type { Acceptor, Waiter } from "../contract/extensions/x-waiters.js";
import { type Json, type JsonObject, isObject } from "../text/json.js";
import { atPointer } from "../text/pointer.js";
import type { WorldBehaviour, WorldList } from "./world/language.js";

/** What the mock server does for one operation beyond its documented examples: an entry of a service's `mock.yaml`. */
export interface Behaviour extends WorldBehaviour {
  readonly task?: TaskBehaviour;
  readonly commands?: readonly Command[];
  readonly list?: ListBehaviour;
  readonly file?: FileBehaviour;
}

/**
 * Members that go over the documented example; `null` takes one away; see `fill` for `$started` and the like. With `$error`
 * (`{status, code}`) the answer is an error instead.
 */
export type Step = JsonObject;

/** The answer shows a task that moves through its steps. */
export interface TaskBehaviour {
  /** JSON pointers into the input whose values tell tasks apart. */
  readonly key: readonly string[];
  /** Values of the input that the answer repeats: pointer in the answer, pointer in the input. */
  readonly copy?: Readonly<Record<string, string>>;
  /** `asked`: the task begins with the first question; `command`: only when a command starts it. */
  readonly starts: "asked" | "command";
  readonly steps: readonly Step[];
  /** Other ways to go on, chosen with `Prefer: outcome=NAME`. */
  readonly outcomes?: Readonly<Record<string, readonly Step[]>>;
}

/** What a request does to the task that another operation shows; both have the pointers of its key in their input. */
export interface Command {
  readonly of: string;
  /** Values of the input that the request must have. */
  readonly when?: Readonly<Record<string, Json>>;
  /** Whether the task begins anew. */
  readonly start?: boolean;
  /** Members that stay changed: pointer in the answer, pointer in the input. */
  readonly copy?: Readonly<Record<string, string>>;
}

/** Which items of a list a request asks for. */
export interface Narrowing {
  readonly filters?: readonly Filter[];
  /** Pointers into the input: to the member to sort by, and to the word that says the direction. */
  readonly sort?: { readonly key: string; readonly direction: string; readonly descending: string };
}

/** The answer is a page of a list, made up or of the world; where its items and total stand says `x-pagination`. */
export interface ListBehaviour extends Narrowing, Partial<WorldList> {
  readonly count?: number;
  /** One after the other over and over; `{n}` in a string is the item's number, an object `{from, step}` counts. */
  readonly items?: readonly JsonObject[];
  /** An item that is asked for by its id moves through these steps from then on. */
  readonly task?: { readonly item: string; readonly input: string; readonly steps: readonly Step[] };
}

export interface Filter {
  /** Pointer into an item. */
  readonly item: string;
  /** Pointer into the input; nothing there or an empty list filters nothing. */
  readonly input: string;
  readonly by: "equals" | "contains" | "atLeast" | "atMost" | "includesAll";
}

/** The answer is a file. */
export interface FileBehaviour {
  readonly contentType: string;
  readonly contentDisposition?: string;
  readonly text?: string;
  readonly base64?: string;
}

/** Returns the name of a path of a task that no waiter would see through, which would let every caller wait for ever. */
export function uselessPath({ steps: path, outcomes = {} }: TaskBehaviour, waiters: readonly Waiter[]): string | undefined {
  if (waiters.length === 0) return undefined;
  const ends = path.map((step) => outcomeOf(step, waiters));
  if (ends.at(-1) !== "success" || ends.slice(0, -1).some((end) => end !== undefined)) return "steps";
  const isUseless = Object.values(outcomes).some(
    (other) => other.findIndex((step) => outcomeOf(step, waiters)) !== other.length - 1,
  );
  return isUseless ? "outcomes" : undefined;
}

/** Returns how a waiter ends at these members, `undefined` when it goes on. */
export function outcomeOf(step: Step, waiters: readonly Waiter[]): string | undefined {
  const acceptors = waiters.flatMap((waiter) => waiter.acceptors);
  const error = step["$error"];
  const hit = acceptors.find((acceptor) => {
    if (acceptor.outcome === "retry") return false;
    return isObject(error) ? fitsError(acceptor, error) : fitsAnswer(acceptor, step);
  });
  return hit?.outcome;
}

function fitsAnswer({ pointer: where, matches = "" }: Acceptor, step: Step): boolean {
  const value = where === undefined ? undefined : atPointer(step, where);
  return value !== undefined && new RegExp(matches).test(String(value));
}

function fitsError({ pointer: where, status, code }: Acceptor, error: JsonObject): boolean {
  return (
    where === undefined && (status === undefined || status === error["status"]) && (code === undefined || code === error["code"])
  );
}
