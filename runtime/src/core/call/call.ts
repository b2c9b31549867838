import type { ClientError } from "../errors/errors.js";
import type { Client } from "./context.js";
import type { AuthorizeContext, Fetch } from "./credentials.js";
import type { SentBody } from "../values/write-input.js";
import type { Operation } from "./operation.js";
import type { Mask } from "../values/mask.js";
import type { CallOptions } from "./options.js";

/** What a call sends, without what its credentials add. */
export interface WrittenRequest {
  readonly url: string;
  /** Those that the operation itself sends. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: SentBody | undefined;
  readonly projectId: string | undefined;
  /** What masks its secrets, where the operation has some. */
  readonly mask: Mask | undefined;
}

/** One call on its way: what it was begun with, and what its tries leave behind. */
export interface Call {
  readonly client: Client;
  readonly operation: Operation;
  readonly input: Readonly<Record<string, unknown>>;
  readonly options: CallOptions;
  readonly attemptTimeoutMs: number;
  readonly timeoutMs: number;
  /** When its time is up, by `performance.now()`. */
  readonly endsAt: number;
  readonly fetch: Fetch;
  /** What its credentials are lent: the same object for all tries. */
  readonly lent: { -readonly [Name in keyof AuthorizeContext]: AuthorizeContext[Name] };
  /** What it sends, without what its credentials add; made once. */
  written?: WrittenRequest;
  /** Tries that were begun. */
  attempt: number;
  /** Tries that it may have. */
  maxAttempts: number;
  /** Milliseconds to pause before the next try. */
  delayMs: number;
  /** Headers that were sent last. */
  sent: Readonly<Record<string, string>>;
  /** The 401 after which its credentials are asked anew. */
  refusal?: ClientError;
}

/** Returns a call that is yet to make its first try. */
export function beginCall(client: Client, operation: Operation, input: unknown, options: CallOptions): Call {
  const timeoutMs = options.timeoutMs ?? client.options.timeoutMs ?? 60_000;
  const { fetchOptions, fetch: ownFetch } = client.options;
  // The global fetch is looked up for each request: what is put in its place later (mocks, instrumentation) counts.
  const fetchWith: Fetch = (url, init) =>
    ((ownFetch ?? fetch) as Fetch)(url, { ...fetchOptions, ...options.fetchOptions, ...init });
  return {
    client,
    operation,
    input: Object(input) as Readonly<Record<string, unknown>>,
    options,
    timeoutMs,
    attemptTimeoutMs: options.attemptTimeoutMs ?? client.options.attemptTimeoutMs ?? 30_000,
    endsAt: performance.now() + timeoutMs,
    fetch: fetchWith,
    lent: { fetch: fetchWith, renew: false },
    attempt: 0,
    maxAttempts: options.maxAttempts ?? client.options.maxAttempts ?? 3,
    delayMs: 0,
    sent: {},
  };
}
