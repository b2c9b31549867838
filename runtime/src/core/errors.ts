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
  /** Service and operation, or the function that refused its options: `kps.listKeypairTask`. */
  declare readonly operation: string;
  declare readonly method?: string | undefined;
  /** URL without its query. */
  declare readonly url?: string | undefined;

  constructor(origin: ErrorOrigin, message: string, members?: Members) {
    super(`${origin.operation}: ${message}`);
    Object.assign(this, origin, members);
  }

  /** Class name. It stands on prototypes, so that minifiers leave it alone; `instanceof` compares it. */
  override get name(): string {
    return "ClientError";
  }

  /** Names of the classes that this is one of, the same in every copy of this package. @internal */
  // Stryker disable next-line StringLiteral: a member's name is no expression
  get "~hwcloud-openapi"(): string {
    return `ClientError ${this.name}`;
  }

  /** True for an error of this class from any copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const { prototype } = this;
    const names = `${Object(value)["~hwcloud-openapi"]}`;
    // A subclass of the caller's own has no name on its prototype: for it the prototype itself must be in the chain.
    return super[Symbol.hasInstance](value) || (Object.hasOwn(prototype, "name") && names.includes(prototype.name));
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
 * An answer outside 2xx, redirects among them: they are not followed.
 *
 * @public
 */
export class ApiError<Status extends number = number, Body = unknown> extends ClientError<ApiAnswer<Status, Body>> {
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

  override get name(): string {
    return "ApiError";
  }
}

/**
 * No answer came, or it broke off. `cause` is a copy of what fetch threw, secrets masked.
 *
 * @public
 */
export class ConnectionError extends ClientError<{ cause: unknown }> {
  override get name(): string {
    return "ConnectionError";
  }
}

/**
 * The whole call, or its last try, took too long.
 *
 * @public
 */
export class TimeoutError extends ClientError<{ timeoutMs: number; attempts: number }> {
  /** The limit that was reached, in milliseconds. */
  declare readonly timeoutMs: number;
  /** Tries that were begun. */
  declare readonly attempts: number;

  override get name(): string {
    return "TimeoutError";
  }
}

/**
 * Refused before anything was sent.
 *
 * @public
 */
export class InvalidRequestError extends ClientError<{ problems: readonly Problem[] }> {
  /** All that is wrong. */
  declare readonly problems: readonly Problem[];

  override get name(): string {
    return "InvalidRequestError";
  }
}

/** Throws an {@link InvalidRequestError} of one problem. @internal */
export function refuse(origin: ErrorOrigin, pointer: string, message: string, keyword = "type"): never {
  throw refuseAll(origin, [{ pointer, message, keyword }]);
}

/** Throws an {@link InvalidRequestError} of these problems, if there are any. @internal */
export function refuseAll(origin: ErrorOrigin, problems: readonly Problem[]): void {
  if (problems[0]) throw new InvalidRequestError(origin, describeProblems(problems), { problems });
}

/** Gives one line for all problems. @internal */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
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
  declare readonly status: number;
  declare readonly requestId?: string | undefined;
  /** Beginning of the body, at most 512 characters. */
  declare readonly snippet: string;
  /** What the check of answers found, where one is asked for. */
  declare readonly problems?: readonly Problem[] | undefined;

  override get name(): string {
    return "InvalidResponseError";
  }
}

/**
 * Waiting ended without success. `cause` is the error of the last question, if that one failed.
 *
 * @public
 */
export class WaiterError<Output = unknown> extends ClientError<{ reason: string; last?: Output | undefined; cause?: unknown }> {
  /** `failure`: the work has failed. `timeout`: it had not ended in time. */
  declare readonly reason: "failure" | "timeout";
  /** The last answer, if there was one. */
  declare readonly last?: Output | undefined;

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
