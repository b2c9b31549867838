/**
 * One thing that is wrong with an input or an answer.
 *
 * @public
 */
export interface Problem {
  /** JSON pointer from the input's root: `/limit`, `/body/task_info/3/task_id`. */
  readonly pointer: string;
  /** What is wrong and what would be right. */
  readonly message: string;
  /** JSON Schema keyword that is not met. */
  readonly keyword: string;
  /** The vendor's page that states the limit. */
  readonly page?: string | undefined;
}

/** Where an error arose. @public */
export interface ErrorOrigin {
  /** Service and operation, or the function that refused its options: `kps.listKeypairTask`. */
  readonly operation: string;
  readonly method?: string | undefined;
  /** URL without its query. */
  readonly url?: string | undefined;
}

/**
 * Any error of a client. `instanceof` holds across copies of this package.
 *
 * @public
 */
export class ClientError<Members extends object = object> extends Error {
  /** Name of this class, the same in every copy of this package. @internal */
  static readonly hwcloud: string = "Error";
  /** Service and operation, or the function that refused its options: `kps.listKeypairTask`. */
  declare readonly operation: string;
  declare readonly method?: string | undefined;
  /** URL without its query. */
  declare readonly url?: string | undefined;

  /** `speaker` begins the message: the operation, where it is not another function that gave up. */
  constructor(origin: ErrorOrigin, message: string, members?: Members, speaker: string = origin.operation) {
    super(`${speaker}: ${message}`);
    Object.assign(this, origin, members);
  }

  /** Class name; minifiers leave it alone. */
  override get name(): string {
    return (this.constructor as typeof ClientError).hwcloud;
  }

  /** Returns what loggers may print, so that JSON.stringify takes any error: no secret, no headers, a bigint as text. */
  toJSON(): ErrorReport {
    const { name, message, operation } = this;
    // Whatever of these the error has.
    const { status, code, requestId, body } = this as Partial<ApiAnswer>;
    return { name, message, operation, status, code, requestId, body: printable(body) };
  }

  /** True for an error of this class from any copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A subclass of the caller's own has no brand of its own: for it the prototype itself must be in the chain.
    return Object.hasOwn(this, "hwcloud")
      ? ((Object(value) as { constructor?: Partial<typeof ClientError> }).constructor?.hwcloud?.endsWith(this.hwcloud) as boolean)
      : super[Symbol.hasInstance](value);
  }
}

/** What an error says of itself in JSON. @public */
export interface ErrorReport {
  readonly name: string;
  readonly message: string;
  readonly operation: string;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
  readonly body?: unknown;
}

/** Levels of a body that are printed: whoever prints an error may walk through it by calling itself. */
const MOST_LEVELS = 100;

/** Returns a value as JSON can hold it: a bigint as text, and nothing that lies too deep. @internal */
export function printable(value: unknown, level = 0): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (level === MOST_LEVELS) return "…";
  if (Array.isArray(value)) return value.map((item) => printable(item, level + 1));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, printable(member, level + 1)]));
}

/** What an {@link ApiError} carries. @public */
export interface ApiAnswer<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
  readonly body: Body;
  readonly headers: Headers;
  readonly retryAfterMs?: number | undefined;
}

/**
 * An answer outside 2xx, redirects among them: they are not followed.
 *
 * @public
 */
export class ApiError<Status extends number = number, Body = unknown> extends ClientError<ApiAnswer<Status, Body>> {
  static override readonly hwcloud: string = "ApiError";
  /** HTTP status; 0 for a redirect in a browser, which hides it. */
  declare readonly status: Status;
  /** The service's error code; `REDIRECT` for a redirect without one. */
  declare readonly code?: string | undefined;
  declare readonly requestId?: string | undefined;
  /** Decoded JSON, else text, else undefined. */
  declare readonly body: Body;
  declare readonly headers: Headers;
  /** Milliseconds that the answer asks to wait. */
  declare readonly retryAfterMs?: number | undefined;
}

/**
 * No answer came, or it broke off. `cause` is a copy of what fetch threw, secrets masked.
 *
 * @public
 */
export class ConnectionError extends ClientError<{ cause: unknown }> {
  static override readonly hwcloud: string = "ConnectionError";
}

/**
 * The whole call, or its last try, took too long.
 *
 * @public
 */
export class TimeoutError extends ClientError<{ timeoutMs: number; attempts: number }> {
  static override readonly hwcloud: string = "TimeoutError";
  /** The limit that was reached, in milliseconds. */
  declare readonly timeoutMs: number;
  /** Tries that were begun. */
  declare readonly attempts: number;
}

/**
 * Refused before anything was sent.
 *
 * @public
 */
export class InvalidRequestError extends ClientError<{ problems: readonly Problem[] }> {
  static override readonly hwcloud: string = "InvalidRequestError";
  /** All that is wrong. */
  declare readonly problems: readonly Problem[];
}

/** Returns what problems say, in one line. @internal */
export function describeProblems(problems: readonly Problem[]): string {
  // The pointer of the whole value is empty.
  return problems.map(({ pointer, message }) => (pointer === "" ? message : `${pointer} ${message}`)).join("; ");
}

/** What an {@link InvalidResponseError} carries. @public */
export interface UnusableAnswer {
  readonly status: number;
  readonly requestId?: string | undefined;
  readonly snippet: string;
  readonly problems?: readonly Problem[] | undefined;
}

/**
 * A success that came and cannot be used: no JSON, empty where a body is due, too large, or not as its schema says.
 *
 * @public
 */
export class InvalidResponseError extends ClientError<UnusableAnswer> {
  static override readonly hwcloud: string = "InvalidResponseError";
  declare readonly status: number;
  declare readonly requestId?: string | undefined;
  /** Beginning of the body, at most 512 characters. */
  declare readonly snippet: string;
  /** What the check of answers found, where one is asked for. */
  declare readonly problems?: readonly Problem[] | undefined;
}

/** What a {@link WaiterError} carries. @public */
export interface WaitEnd<Output = unknown> {
  readonly waiter: string;
  readonly reason: "failure" | "timeout";
  readonly state?: string | undefined;
  readonly elapsedMs: number;
  readonly last?: Output | undefined;
  readonly cause?: unknown;
}

/**
 * Waiting ended without success. `cause` is the error of the last question, if that one failed.
 *
 * @public
 */
export class WaiterError<Output = unknown> extends ClientError<Omit<WaitEnd, "last">> {
  static override readonly hwcloud: string = "WaiterError";
  /** The function that waited: `waitForKeypairTask`. */
  declare readonly waiter: string;
  /** `failure`: the work has failed. `timeout`: it had not ended in time. */
  declare readonly reason: "failure" | "timeout";
  /** What the last answer said of the work, if it said anything: `RUNNING_BIND`. */
  declare readonly state?: string | undefined;
  /** Milliseconds from the beginning to the end of waiting. */
  declare readonly elapsedMs: number;
  readonly #last: Output | undefined;

  constructor(origin: ErrorOrigin, message: string, { last, ...members }: WaitEnd<Output>) {
    super(origin, message, members, members.waiter);
    this.#last = last;
  }

  /** The last answer, if there was one. It is whole, secrets among it: nothing that prints an error shows it. */
  get last(): Output | undefined {
    return this.#last;
  }
}

/**
 * Whether the error is the {@link ApiError} of this operation with this status and a JSON object as its body.
 *
 * @public
 */
export function isErrorOf(error: unknown, operationId: string, status: number): error is ApiError<number, object> {
  if (!(error instanceof ApiError) || error.operation !== operationId || error.status !== status) return false;
  return typeof error.body === "object" && error.body !== null && !Array.isArray(error.body);
}

/** Returns code, message and request id of an error body, each only where the body states it. @public */
export type ReadError = (body: unknown, headers: Headers) => ErrorFacts;

/** What an error body says of itself. @public */
export interface ErrorFacts {
  code?: string | undefined;
  message?: string | undefined;
  requestId?: string | undefined;
}
