import { parseFileName } from "./file-name.js";
import { withLimits } from "./limits.js";
import type { RunningCall } from "./operation.js";

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

/** Gives an answer as a {@link Download}: what an operation's `returns` is for a file. @public */
export function readDownload(response: Response, call: RunningCall): Download {
  const { headers, status, body } = response;
  const [signal, controller, silenceMs, timeout, connectionError] = call;
  const reader = (body ?? new Blob().stream()).getReader();
  const end = (): void => signal?.removeEventListener("abort", onAbort);
  const stop = (reason?: unknown): void => {
    end();
    controller.abort(reason);
    // For a fetch that pays no heed to its signal. Not waited for: where somebody has cloned the answer, only the end of the
    // clone would settle it.
    void reader.cancel(reason).catch(() => undefined);
  };
  const onAbort = (): void => stop(signal?.reason);
  signal?.addEventListener("abort", onAbort);

  let failure: unknown;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(to) {
        try {
          const { value } = await withLimits(signal, (_, limit) => {
            limit(silenceMs, () => timeout(silenceMs));
            return reader.read().catch((error: unknown) => {
              throw connectionError(error);
            });
          });
          // Cancelled while it was read: what came so far is not the whole.
          controller.signal.throwIfAborted();
          if (value) return to.enqueue(value);
          end();
          to.close();
        } catch (error) {
          stop(error);
          throw (failure = error);
        }
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
  /** Reads the stream to its end by the platform, which refuses one that was read before. */
  const read = async <Value>(use: (whole: Response) => Promise<Value>): Promise<Value> => {
    const whole = new Response(stream);
    try {
      return await use(whole);
    } catch (error) {
      // Browsers put a TypeError of their own in the place of what broke it off.
      throw failure ?? error;
    }
  };

  return {
    status,
    headers,
    contentType: headers.get("content-type") ?? "",
    fileName: parseFileName(headers.get("content-disposition")),
    size: knownSize(response),
    bytes: () => read(async (whole) => new Uint8Array(await whole.arrayBuffer())),
    text: () => read((whole) => whole.text()),
    stream: () => stream,
    cancel: async () => stream.cancel().catch(() => stop()),
  };
}

/** Frees the connection of a success that carries nothing: what such an operation's `returns` is. @public */
export function readNothing({ body }: Response): undefined {
  void body?.cancel().catch(() => undefined);
}

/** Gives the length that will be read, where it is sure: a coding, or a browser that hides it, makes the header another's. */
function knownSize({ headers, type }: Response): number | undefined {
  const size = headers.get("content-length");
  return size && /^\d+$/.test(size) && !headers.has("content-encoding") && type !== "cors" ? Number(size) : undefined;
}
