import { isArrayBuffer } from "./body.js";
import type { ErrorOrigin } from "../errors/errors.js";
import { refuse } from "../errors/refuse.js";

/**
 * A file in a body. Text is sent as UTF-8. A stream is no such content, for a call may have to be sent again: read it first, with
 * `await new Response(stream).blob()`.
 *
 * @public
 */
export type FileContent = Blob | ArrayBuffer | ArrayBufferView | string;

/** Bytes of a file, with what they say of themselves. */
export interface FileBytes {
  readonly bytes: ArrayBuffer;
  /** Media type; empty where it is not known. */
  readonly type: string;
  readonly name?: string;
}

/**
 * Resolves with the bytes of a file, or with undefined for what is none. Blobs are known by what they can do, since those of another
 * platform or library are no instances of this one's. Throws {@link InvalidRequestError} for a stream.
 */
export async function readContent(origin: ErrorOrigin, pointer: string, value: unknown): Promise<FileBytes | undefined> {
  if (isArrayBuffer(value)) return { bytes: value, type: "" };
  // A copy: its memory may be shared with others, and only a part of its buffer.
  if (ArrayBuffer.isView(value))
    return { bytes: new Uint8Array(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)).buffer, type: "" };
  const { arrayBuffer, getReader, pipe, type, name } = Object(value) as Record<string, unknown>;
  if (typeof getReader === "function" || typeof pipe === "function")
    refuse(origin, pointer, "is a stream, which cannot be sent again; read it first: await new Response(stream).blob()");
  if (typeof arrayBuffer !== "function") return undefined;
  const bytes = await (value as Blob).arrayBuffer();
  return { bytes, type: typeof type === "string" ? type : "", ...(typeof name === "string" && { name }) };
}
