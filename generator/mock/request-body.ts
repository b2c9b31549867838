import type { IncomingMessage } from "node:http";

const MEBIBYTE = 2 ** 20;
/** The most bytes of one body, and of all bodies that arrive at the same time. */
const MOST_BYTES = 12 * MEBIBYTE;
const MOST_BYTES_AT_ONCE = 96 * MEBIBYTE;

/** A body, or why it was not kept. */
export type ReceivedBody =
  { readonly body: Buffer } | { readonly refusal: { readonly status: 413 | 503; readonly message: string } };

export type BodyReader = (request: IncomingMessage) => Promise<ReceivedBody>;

/** Returns how the bodies of one server's requests are read. What is too much is read and thrown away, so that the answer arrives. */
export function createBodyReader(mostAtOnce: number = MOST_BYTES_AT_ONCE): BodyReader {
  let held = 0;
  return async (request) => {
    let pieces: Buffer[] = [];
    let size = 0;
    let status: 413 | 503 | undefined;
    const drop = (): void => {
      held -= size;
      size = 0;
      pieces = [];
    };
    try {
      for await (const piece of request as AsyncIterable<Buffer>) {
        if (status !== undefined) continue;
        size += piece.length;
        held += piece.length;
        pieces.push(piece);
        if (size > MOST_BYTES) status = 413;
        else if (held > mostAtOnce) status = 503;
        if (status !== undefined) drop();
      }
      if (status === 413) return { refusal: { status, message: `the body is larger than ${MOST_BYTES} bytes` } };
      if (status === 503) return { refusal: { status, message: "too many large bodies arrive at the same time" } };
      return { body: Buffer.concat(pieces) };
    } finally {
      drop();
    }
  };
}
