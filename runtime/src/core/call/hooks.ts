/**
 * Functions that are told what a client does. What they get are copies in which secrets are masked;
 * what they throw, or reject with, changes nothing.
 *
 * @public
 */
export interface Hooks {
  /** Before each try. */
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** After the headers of each answer. */
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Before the pause that another try follows. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /** Once, when a call ends in an error. */
  readonly onError?: ((event: FailureEvent) => unknown) | undefined;
}

/** What a try sends. @public */
export interface RequestEvent {
  /** Service and operation: `kps.listKeypairTask`. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Number of this try, from 1. */
  readonly attempt: number;
}

/** What a try was answered. @public */
export interface ResponseEvent extends RequestEvent {
  /** Headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

/** Why a call is tried again. @public */
export interface RetryEvent {
  readonly operation: string;
  /** Number of the try that failed, from 1. */
  readonly attempt: number;
  /** Milliseconds until the next try. */
  readonly delayMs: number;
  readonly error: unknown;
}

/** What a call rejects with. @public */
export interface FailureEvent {
  readonly operation: string;
  /** Number of the last try, from 1; 0 when nothing was tried. */
  readonly attempt: number;
  readonly error: unknown;
}
