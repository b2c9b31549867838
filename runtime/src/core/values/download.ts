import { readBytes } from "./body.js";
import { parseFileName } from "./file-name.js";

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
}

/** Gives an answer as a {@link Download}: what an operation's `returns` is for a file. @public */
export function readDownload({ headers, status, type, body }: Response, call: RunningCall): Download {
  const { signal, signalOfTry, cut, silenceMs, timeout, connectionError } = call;
  const reader = (body ?? new Blob().stream()).getReader();
  const onAbort = (): void => cut(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  // Whatever ends it, its end too.
  signalOfTry.addEventListener("abort", () => {
    signal?.removeEventListener("abort", onAbort);
    // For a fetch that pays no heed to its signal: what is being read then ends as well.
    reader.cancel().catch(() => undefined);
  });

  const source: UnderlyingDefaultSource<Uint8Array> = {
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
  // Nothing is read before it is asked for.
  const stream = new ReadableStream(source, { highWaterMark: 0 });
  // A Response refuses a stream that was read, or cancelled, before.
  const bytes = async (): Promise<Uint8Array> => (await readBytes(new Response(stream), Infinity))!;
  const size = headers.get("content-length") ?? "";

  return {
    status,
    headers,
    contentType: headers.get("content-type") ?? "",
    fileName: parseFileName(headers.get("content-disposition")),
    // Only where it is sure: a coding, or a browser that hides it, makes the header another's.
    size: /^\d+$/.test(size) && !headers.has("content-encoding") && type !== "cors" ? Number(size) : undefined,
    bytes,
    text: async () => new TextDecoder().decode(await bytes()),
    stream: () => stream,
    cancel: async () => stream.cancel().catch(() => cut()),
  };
}

/** Frees the connection of a success that carries nothing: what such an operation's `returns` is. @public */
export function readNothing({ body }: Response): undefined {
  body?.cancel().catch(() => undefined);
}
