import { readBytes } from "./body.js";
import { parseFileName } from "./file-name.js";

/**
 * A file as it comes. It is here as soon as its headers are; its body is read once, as one of bytes, text or stream: after that, or
 * after cancel, each of them ends with a {@link ClientError}. Read it or cancel it: until then its connection is taken. A body that
 * breaks off is a {@link ConnectionError}, one that falls silent for `attemptTimeoutMs` a {@link TimeoutError}.
 *
 * @public
 */
export interface Download {
  readonly status: number;
  readonly headers: Headers;
  /** Media type as the service states it; empty when it states none. */
  readonly contentType: string;
  /**
   * Name that the service proposes, without folders and without characters that are unsafe in names. Undefined for none, and for
   * one under which nothing should be written: a hidden file, a device, a file that programs read because of its name. A file may
   * exist under it all the same: write with the flag `wx`.
   */
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

/** Makes a success's value of an answer whose body is not yet read, and takes over its limits. @public */
export type ReadAnswer = (response: Response, call: RunningCall) => unknown;

/** What is left of a call once its headers are there. @public */
export interface RunningCall {
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
  /** That of the try: ended by whatever ends it. */
  readonly signalOfTry: AbortSignal;
  /** Frees the connection. */
  readonly cut: (reason?: unknown) => void;
  /** Longest silence between two pieces, in milliseconds. */
  readonly silenceMs: number;
  /** Makes the error of a limit that was reached. */
  readonly timeout: (timeoutMs: number) => Error;
  /** Makes the error of a body that broke off. */
  readonly connectionError: (error: unknown) => Error;
  /** Makes the error of a body that is asked for and was read, or cancelled, before. */
  readonly readBefore: () => Error;
  /** Resolves with the body as JSON, checked as where no reader is named; null is no answer unless it may be one. */
  readonly json: (mayBeNull?: boolean) => Promise<unknown>;
}

/** Returns an answer as a {@link Download}: what an operation's `returns` is for a file. @public */
export function readDownload({ headers, status, type, body }: Response, call: RunningCall): Download {
  // Nothing is read before it is asked for.
  const stream = new ReadableStream(sourceOf(body, call), { highWaterMark: 0 });
  const unread = (): Response => {
    try {
      return new Response(stream);
    } catch {
      // A Response refuses a stream that was read, or cancelled, before.
      throw call.readBefore();
    }
  };
  const bytes = async (): Promise<Uint8Array> => (await readBytes(unread(), Infinity)).bytes;
  const size = headers.get("content-length") ?? "";

  return {
    status,
    headers,
    contentType: headers.get("content-type") ?? "",
    fileName: parseFileName(headers.get("content-disposition")),
    // Only where it is sure: with a coding the header counts other bytes, and browsers hide it.
    size: /^\d+$/.test(size) && !headers.has("content-encoding") && type !== "cors" ? Number(size) : undefined,
    bytes,
    text: async () => new TextDecoder().decode(await bytes()),
    stream: () => {
      unread();
      return stream;
    },
    cancel: async () => stream.cancel().catch(() => call.cut()),
  };
}

/** Returns what gives the body piece by piece, and ends it when the caller aborts, when it falls silent and when it breaks off. */
function sourceOf(body: Response["body"], call: RunningCall): UnderlyingDefaultSource<Uint8Array> {
  const { signal, signalOfTry, cut, silenceMs, timeout, connectionError } = call;
  const reader = (body ?? new Blob().stream()).getReader();
  const onAbort = (): void => cut(signal?.reason);
  const end = (): void => {
    signal?.removeEventListener("abort", onAbort);
    // A fetch may ignore its signal; what is being read then ends as well.
    reader.cancel().catch(() => undefined);
  };
  signal?.addEventListener("abort", onAbort);
  signalOfTry.addEventListener("abort", end);
  // The answer may have come after the call had ended, when nobody waits for it any more.
  if (signalOfTry.aborted) end();
  return {
    async pull(to) {
      const timer = setTimeout(() => cut(timeout(silenceMs)), Math.min(silenceMs, 2e9));
      const { value } = await reader.read().catch((error: unknown) => {
        cut(connectionError(error));
        return { value: undefined };
      });
      clearTimeout(timer);
      // What came before it was cut is not the whole.
      signalOfTry.throwIfAborted();
      if (value) return to.enqueue(value);
      to.close();
      cut();
    },
    cancel: cut,
  };
}

/** Frees the connection of a success that carries nothing: what such an operation's `returns` is. @public */
export function readNothing({ body }: Response): undefined {
  body?.cancel().catch(() => undefined);
}
