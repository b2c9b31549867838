import { ConnectionError, TimeoutError, type ApiError, type ErrorOrigin } from "../errors/errors.js";
import { textOf } from "../values/check-text.js";
import { mask, SECRET_NAME } from "../values/mask.js";
import type { Client } from "./context.js";
import type { AuthorizeContext, Fetch } from "./credentials.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import type { Message } from "./request.js";

/** One call on its way: what it was begun with, and what its tries leave behind. */
export interface Call {
  readonly client: Client;
  readonly operation: Operation;
  readonly input: unknown;
  readonly options: CallOptions;
  readonly attemptTimeoutMs: number;
  readonly timeoutMs: number;
  /** When its time is up, by `performance.now()`. */
  readonly endsAt: number;
  readonly fetch: Fetch;
  /** What its credentials are lent: the same object for all tries. */
  readonly lent: { -readonly [Name in keyof AuthorizeContext]: AuthorizeContext[Name] };
  /** Where its errors say that they arose; the URL comes in once it is known. */
  readonly origin: { -readonly [Name in keyof ErrorOrigin]: ErrorOrigin[Name] };
  /** What it sends, without what its credentials add; made once. */
  message?: Message;
  /** Tries that were begun. */
  attempt: number;
  /** Tries that it may have. */
  maxAttempts: number;
  /** Milliseconds to pause before the next try. */
  delayMs: number;
  /** Headers that were sent last. */
  sent: Readonly<Record<string, string>>;
  /** The 401 after which its credentials are asked anew. */
  refusal?: ApiError;
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
    input,
    options,
    timeoutMs,
    attemptTimeoutMs: options.attemptTimeoutMs ?? client.options.attemptTimeoutMs ?? 30_000,
    endsAt: performance.now() + timeoutMs,
    fetch: fetchWith,
    lent: { fetch: fetchWith, renew: false },
    origin: { operation: operation.id, method: operation.method },
    attempt: 0,
    maxAttempts: options.maxAttempts ?? client.options.maxAttempts ?? 3,
    delayMs: 0,
    sent: {},
  };
}

/** Returns a text, or decoded JSON, changed in place, in which no secret of the call is shown. */
export function hide<Value>(call: Call, value: Value): Value {
  const secrets = [...(call.client.options.credentials.secrets?.() ?? [])];
  for (const [name, text] of Object.entries(call.sent)) {
    if (SECRET_NAME.test(name)) secrets.push(text, ...secretParts(name, text));
  }
  return mask(value, secrets);
}

/** Returns what of a secret header may be echoed alone: the values of cookies, a token without its scheme, a signature. */
function secretParts(name: string, text: string): string[] {
  if (/cookie/i.test(name)) return text.split(/[;=]\s*/);
  return text.includes(" ") ? text.split(/ |Signature=/).slice(1) : [];
}

/** Returns the error of a limit that was reached. */
export function timeoutError(call: Call, reachedMs: number): TimeoutError {
  return new TimeoutError(call.origin, `no answer in ${reachedMs} ms`, { attempts: call.attempt, timeoutMs: reachedMs });
}

/** Returns the error of a connection that failed: a copy of what fetch has thrown, with nothing else that hangs on it. */
export function connectionError(call: Call, thrown: unknown): ConnectionError {
  const { name, message = thrown, code: ownCode, cause } = Object(thrown) as Record<string, unknown>;
  const { message: why, code = ownCode } = Object(cause) as Record<string, unknown>;
  const said = [message, why || code].map(textOf).filter(Boolean).join(": ");
  const shown = hide(call, { text: said || "the connection failed", name: textOf(name), code: textOf(code) });
  const copy = Object.assign(new Error(shown.text), { name: shown.name ?? "Error", code: shown.code });
  return new ConnectionError(call.origin, shown.text, { cause: copy });
}
