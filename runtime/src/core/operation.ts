import type { ErrorOrigin } from "./errors.js";

/**
 * One operation of a service as plain data: what a generated package hands to {@link send}.
 * The three type parameters are carried for inference only; nothing of them exists at run time.
 *
 * @public
 */
export type Operation<Input = unknown, Output = unknown, Errors = unknown> = OperationBasics<Input, Output, Errors> &
  (OperationInput | { readonly query?: never; readonly headers?: never; readonly body?: never; readonly write?: never });

/** What every operation says of itself. @public */
export interface OperationBasics<Input, Output, Errors> {
  /** Service and operation, as errors name it: `kps.listKeypairTask`. */
  readonly id: string;
  readonly method: string;
  /** Path template with the wire names of its parameters: `/v3/{project_id}/tasks/{task_id}`. */
  readonly path: string;
  /** What a success carries: `readNothing` or `readDownload`; absent means a JSON body. */
  readonly returns?: ReadAnswer;
  /** Path parameter that the client's project fills when the input does not. */
  readonly project?: string;
  /** True for what may be sent again after an unknown outcome: by its method, or because the spec says so. */
  readonly idempotent?: boolean;
  /** Phantom members: never set. */
  readonly "~types"?: { readonly input: Input; readonly output: Output; readonly errors: Errors };
}

/** What an operation sends besides its path. @public */
export interface OperationInput {
  /** Wire names of the documented query parameters, in the spec's order. */
  readonly query?: readonly string[];
  /** Wire names of the documented header parameters (security headers are no parameters). */
  readonly headers?: readonly string[];
  /** Media type of the request body; absent when the operation takes none. */
  readonly body?: string;
  /** `writeInput`: operations that have nothing to write do not pay for it. */
  readonly write: WriteInput;
}

/**
 * A service as plain data: what all operations of one generated package share.
 *
 * @public
 */
export interface Service<Name extends string = string> {
  /** Short name, the first part of every operation's id: `kps`. */
  readonly name: Name;
  /** Name and version of the package, for the User-Agent: `@hwcloud-openapi/kps/0.1.0`. */
  readonly userAgent: string;
  /** Server URL templates with the regions that each serves, regions parted by blanks. */
  readonly servers: readonly (readonly [url: string, regions: string])[];
  /** How an error body of this vendor is read. */
  readonly readError: ReadError;
}

/** Writes what of an input stands outside the path. @public */
export type WriteInput = (origin: ErrorOrigin, operation: Operation, input: Readonly<Record<string, unknown>>) => WrittenInput;

/**
 * Query, headers and body of a request: the query encoded, with its question mark, or nothing when there is none; header
 * parameters and the body's media type; the body, where there is one.
 *
 * @public
 */
export type WrittenInput = readonly [query: string, headers: Readonly<Record<string, string>>, body: string | undefined];

/** Makes a success's value of an answer whose body is not yet read, and takes over its limits. @public */
export type ReadAnswer = (response: Response, call: RunningCall) => unknown;

/**
 * What is left of a call once its headers are there: the caller's signal, that of the try, what frees the connection, the longest
 * silence between two pieces in milliseconds, and what makes the errors of a limit that was reached and of a body that broke off.
 *
 * @public
 */
export type RunningCall = readonly [
  signal: AbortSignal | undefined,
  signalOfTry: AbortSignal,
  cut: (reason?: unknown) => void,
  silenceMs: number,
  timeout: (timeoutMs: number) => Error,
  connectionError: (error: unknown) => Error,
];

/** Gives code, message and request id of an error body, each only where the body states it. @public */
export type ReadError = (body: unknown, headers: Headers) => ErrorFacts;

/** What an error body says of itself. @public */
export interface ErrorFacts {
  code?: string | undefined;
  message?: string | undefined;
  requestId?: string | undefined;
}

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

/** What a waiter for one item of a list says besides. @public */
export interface WaiterOfItem {
  /** JSON pointers into the input that must be given. */
  readonly requires?: readonly string[];
  /** Takes one item of a list: the first whose members equal the input's values at the pointers. */
  readonly select?: { readonly items: string; readonly where: Readonly<Record<string, string>> };
  /** `findItem`: waiters for a whole answer do not pay for it. */
  readonly find: FindItem;
}

/** Refuses an input that lacks what is required, and gives what finds the item in an answer. @public */
export type FindItem = (origin: ErrorOrigin, waiter: WaiterOfItem, input: unknown) => (answer: unknown) => unknown;

/**
 * How to walk an operation page by page: the data of `x-pagination`.
 *
 * @public
 */
export interface Pagination {
  /** Input member that counts records to skip. */
  readonly offset: string;
  /** Input member that says how many records a page has. */
  readonly limit: string;
  /** Records of a page when the input does not say. */
  readonly pageSize: number;
  /** JSON pointer to the list of items in an answer. */
  readonly items: string;
  /** JSON pointer to the number of all records in an answer. */
  readonly total: string;
}
