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
export class ClientError extends Error {
  /** Service and operation, or the function that refused its options: `kps.listKeypairTask`. */
  readonly operation: string;
  readonly method: string | undefined;
  /** URL without its query. */
  readonly url: string | undefined;

  constructor(origin: ErrorOrigin, message: string, cause?: unknown) {
    super(`${origin.operation}: ${message}`, cause === undefined ? undefined : { cause });
    this.operation = origin.operation;
    this.method = origin.method;
    this.url = origin.url;
    Object.defineProperty(this, Symbol.for("@hwcloud-openapi/runtime/error"), { value: true });
  }

  /** Class name. Kept on prototypes: it survives minifiers, and is what `instanceof` compares. */
  override get name(): string {
    return "ClientError";
  }

  /** True for an error of this class from any copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A subclass of the caller's own has no name on its prototype: for it the prototype decides.
    if (!Object.hasOwn(this.prototype, "name")) return Function.prototype[Symbol.hasInstance].call(this, value);
    if (!(value as ClientError | undefined)?.[Symbol.for("@hwcloud-openapi/runtime/error") as never]) return false;
    for (let level: unknown = value; level; level = Object.getPrototypeOf(level)) {
      if (Object.hasOwn(level, "name") && (level as Error).name === this.prototype.name) return true;
    }
    return false;
  }
}

/**
 * An answer outside 2xx, redirects among them: they are not followed.
 *
 * @public
 */
export class ApiError<Status extends number = number, Body = unknown> extends ClientError {
  /** HTTP status; 0 for a redirect in a browser, which hides it. */
  readonly status: Status;
  /** The service's error code; `REDIRECT` for a redirect without one. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  /** Decoded JSON, else text, else undefined. */
  readonly body: Body;
  readonly headers: Headers;
  /** Milliseconds that the answer asks to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(origin: ErrorOrigin, message: string, answer: ApiAnswer<Status, Body>) {
    super(origin, message);
    this.status = answer.status;
    this.code = answer.code;
    this.requestId = answer.requestId;
    this.body = answer.body;
    this.headers = answer.headers;
    this.retryAfterMs = answer.retryAfterMs;
  }

  override get name(): string {
    return "ApiError";
  }
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
 * No answer came, or it broke off. `cause` is a copy of what fetch threw, secrets masked.
 *
 * @public
 */
export class ConnectionError extends ClientError {
  override get name(): string {
    return "ConnectionError";
  }
}

/**
 * The whole call, or its last try, took too long.
 *
 * @public
 */
export class TimeoutError extends ClientError {
  /** The limit that was reached, in milliseconds. */
  readonly timeoutMs: number;
  /** Tries that were begun. */
  readonly attempts: number;

  constructor(origin: ErrorOrigin, timeoutMs: number, attempts: number) {
    super(origin, `no answer within ${timeoutMs} ms (attempt ${attempts})`);
    this.timeoutMs = timeoutMs;
    this.attempts = attempts;
  }

  override get name(): string {
    return "TimeoutError";
  }
}

/**
 * Refused before anything was sent.
 *
 * @public
 */
export class InvalidRequestError extends ClientError {
  readonly problems: readonly Problem[];

  constructor(origin: ErrorOrigin, problems: readonly Problem[]) {
    super(origin, problems.map(({ pointer, message }) => `${pointer} ${message}`).join("; "));
    this.problems = problems;
  }

  override get name(): string {
    return "InvalidRequestError";
  }
}

/**
 * A success that came and cannot be used: no JSON, empty where a body is due, or too large.
 *
 * @public
 */
export class InvalidResponseError extends ClientError {
  readonly status: number;
  readonly requestId: string | undefined;
  /** Beginning of the body, at most 512 characters. */
  readonly snippet: string;

  constructor(origin: ErrorOrigin, message: string, answer: { status: number; requestId?: string | undefined; snippet: string }) {
    super(origin, message);
    this.status = answer.status;
    this.requestId = answer.requestId;
    this.snippet = answer.snippet;
  }

  override get name(): string {
    return "InvalidResponseError";
  }
}

/**
 * Waiting ended without success. `cause` is the error of the last question, if that one failed.
 *
 * @public
 */
export class WaiterError<Output = unknown> extends ClientError {
  /** `failure`: the work has failed. `timeout`: it had not ended in time. */
  readonly reason: "failure" | "timeout";
  /** The last answer, if there was one. */
  readonly last: Output | undefined;

  constructor(origin: ErrorOrigin, reason: "failure" | "timeout", message: string, last?: Output, cause?: unknown) {
    super(origin, message, cause);
    this.reason = reason;
    this.last = last;
  }

  override get name(): string {
    return "WaiterError";
  }
}

/**
 * True when the error is the {@link ApiError} of this operation with this status and a JSON object as its body.
 *
 * @public
 */
export function isErrorOf(error: unknown, operationId: string, status: number): error is ApiError<number, object> {
  if (!(error instanceof ApiError) || error.operation !== operationId || error.status !== status) return false;
  return typeof error.body === "object" && error.body !== null && !Array.isArray(error.body);
}
