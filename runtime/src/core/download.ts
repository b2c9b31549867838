/**
 * A file as it comes. It is here as soon as its headers are; its body is read once, as one of bytes, text or stream.
 * Read it or cancel it: until then its connection is taken. A body that breaks off is a {@link ConnectionError},
 * one that falls silent for `attemptTimeoutMs` a {@link TimeoutError}.
 *
 * @public
 */
export interface Download {
  readonly status: number;
  readonly headers: Headers;
  /** Media type as the service states it; empty when it states none. */
  readonly contentType: string;
  /** Name that the service proposes, without folders and without characters that are unsafe in names. */
  readonly fileName?: string | undefined;
  /** Bytes of the body, where they are known beforehand. */
  readonly size?: number | undefined;
  bytes(): Promise<Uint8Array>;
  /** The body as UTF-8. */
  text(): Promise<string>;
  stream(): ReadableStream<Uint8Array>;
  /** Frees the connection without reading on. */
  cancel(): Promise<void>;
}
