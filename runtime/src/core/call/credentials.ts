import type { ApiError } from "../errors/errors.js";
import type { SentBody } from "../values/write-input.js";

/**
 * The fetch that a client lends to its credentials: its own, with its `fetchOptions`.
 *
 * @public
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A fetch in place of the platform's: one that carries proxies and agents, or a test's. It must answer as fetch does; its type
 * asks for no more than its own parts, because each library has types of its own: undici's fetch fits, and so does a function
 * that gives a `Response`.
 *
 * @public
 */
export type CustomFetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What a client hands to fetch, besides `fetchOptions`. @public */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body: SentBody | null;
  signal: AbortSignal;
  redirect: "manual";
}

/** An answer of fetch: a `Response` of whatever library. @public */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null; [Symbol.iterator](): Iterator<[string, string]> };
  readonly body: object | null;
}

/**
 * A request as it is about to be sent, for {@link Credentials} to authorise.
 *
 * @public
 */
export interface AuthorizeRequest {
  readonly method: string;
  /** Whole URL, encoded, with its query. */
  readonly url: string;
  /** Headers that the client itself sends, names in lower case; extra headers of the caller are not among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body as it is sent: text as UTF-8, or bytes. */
  readonly body?: SentBody | undefined;
  /** `project` when the operation belongs to a project, `account` when it belongs to the account. */
  readonly scope: "project" | "account";
  /** Project that the request is for. */
  readonly projectId?: string | undefined;
}

/** What a try has sent, for {@link Credentials} to judge its refusal. @public */
export interface SentRequest {
  /** All headers that were handed to fetch, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What one call lends to its credentials. It is the same object for all tries of a call.
 *
 * @public
 */
export interface AuthorizeContext {
  /** Ends when the call is aborted or its time is up. */
  readonly signal?: AbortSignal | undefined;
  /** The client's fetch. */
  readonly fetch: Fetch;
  /** True when the service refused what was given before and {@link Credentials.refused} asked for another go. */
  readonly renew: boolean;
}

/**
 * Proves who is calling. Renewal, caching and clock skew are the credentials' own business.
 *
 * @public
 */
export interface Credentials {
  /**
   * Resolves with the headers that authorise this request, names in lower case; asked for every try. With `renew`, rejecting with
   * the context itself says that there is nothing else to offer: the call then ends with the refusal.
   */
  authorize(request: AuthorizeRequest, context: AuthorizeContext): Promise<Record<string, string>>;
  /** Whether to authorise again after a 401, once in a call. What was sent tells what the service has judged. */
  refused?(error: ApiError, sent: SentRequest): boolean;
  /** Resolves with the project that calls are for when neither input nor client names one. */
  projectId?(context: AuthorizeContext): Promise<string | undefined>;
  /** Returns the values that must never be shown: they are masked in errors and hooks. */
  secrets?(): readonly string[];
}
