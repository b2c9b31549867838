import type { Credentials, CustomFetch } from "./credentials.js";
import type { Problem } from "../errors/errors.js";
import type { Hooks } from "./hooks.js";

/** A package's `validate` module, as a client calls it. @public */
export interface Validators {
  /** Name of the service whose operations it knows: `kps`. */
  readonly service?: string;
  /** Returns what is wrong with an operation's input or, with a status, with the body of an answer; an empty list means nothing. */
  readonly checkCall: (operation: string, value: unknown, status?: number) => readonly Problem[];
}

/**
 * Options of a client, those of every call of it among them.
 *
 * @public
 */
export interface ClientOptions<Region extends string = string> {
  /** Proof of who is calling: `fromToken(…)`, `fromAccessKey(…)`, `fromIamPassword(…)`, `fromEnvironment()`, or your own. */
  readonly credentials: Credentials;
  /** Region of the service; `endpoint` is the way to one that is not listed. */
  readonly region?: Region | undefined;
  /** Address of the service instead of the region's; may have a base path. `http:` only for loopback, or with `allowInsecure`. */
  readonly endpoint?: string | undefined;
  /** Allows an `http:` endpoint that is not loopback: tokens then cross the network in the clear. Default false. */
  readonly allowInsecure?: boolean | undefined;
  /** Project for operations whose input does not name one; the credentials' project stands in for it. */
  readonly projectId?: string | undefined;
  /** Extra headers of every call; they never replace the client's own. Those of the connection (`host`, `content-length` …) are refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Suffix to the User-Agent (not sent by browsers). */
  readonly userAgent?: string | undefined;
  /** Handed to fetch as they are: undici's `dispatcher`, `keepalive`, `cache` … */
  readonly fetchOptions?: Readonly<Record<string, unknown>> | undefined;
  /** Milliseconds for a whole call: credentials, tries, pauses, reading a JSON body. From 1 on; default 60,000. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for one try; for a download the longest silence between two pieces. From 1 on; default 30,000. */
  readonly attemptTimeoutMs?: number | undefined;
  /** Tries in all; the one repeat with renewed credentials is not counted. Default 3. */
  readonly maxAttempts?: number | undefined;
  /** Most bytes that are read of a body that is no download. Default 67,108,864 (64 MiB); of an error's body never more than 1 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Another fetch, for calls and logins. */
  readonly fetch?: CustomFetch | undefined;
  /** The package's `validate` module: checks requests before they are sent. */
  readonly validators?: Validators | undefined;
  /** Checks successful answers with `validators`, which must be given: true rejects with `InvalidResponseError`, a function is told and the call goes on. */
  readonly checkResponses?: boolean | ((report: ResponseReport) => void) | undefined;
  /** Told what happens, in redacted copies; one that throws changes nothing. */
  readonly hooks?: Hooks | undefined;
}

/**
 * Options of one call; they override those of its client.
 *
 * @public
 */
export interface CallOptions {
  /**
   * Ends the call at any stage; it then rejects with the signal's reason. Node warns when more than ten calls wait for one signal:
   * `setMaxListeners(0, signal)` of `node:events` tells it that this is meant.
   */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for one try. */
  readonly attemptTimeoutMs?: number | undefined;
  /** Tries in all. */
  readonly maxAttempts?: number | undefined;
  /** Extra headers; they never replace the client's own. Those of the connection (`host`, `content-length` …) are refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Handed to fetch, overriding the client's. */
  readonly fetchOptions?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What the check of an answer found, see {@link ClientOptions.checkResponses}.
 *
 * @public
 */
export interface ResponseReport {
  /** Service and operation: `kps.listKeypairTask`. */
  readonly operation: string;
  readonly status: number;
  readonly problems: readonly Problem[];
}
