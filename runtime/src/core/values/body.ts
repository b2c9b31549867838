/** What was read of a body. */
export interface ReadBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** False when there was more: `bytes` is then its beginning. */
  readonly isWhole: boolean;
}

/**
 * Resolves with the whole body, or with its first bytes once it is more than `most`: the rest is then not read and the connection
 * freed. `whenCut` is handed what ends reading and frees the connection, for a fetch of the caller's own that ignores its signal.
 */
export async function readBytes({ body }: Response, most: number, whenCut?: (free: () => void) => void): Promise<ReadBody> {
  const reader = body?.getReader();
  const free = (): void => void reader?.cancel().catch(() => undefined);
  whenCut?.(free);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let piece; size <= most && (piece = (await reader?.read())?.value); size += piece.length) pieces.push(piece);
  const bytes = joined(pieces, size);
  if (size <= most) return { bytes, isWhole: true };
  free();
  return { bytes: bytes.subarray(0, most), isWhole: false };
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  // Most bodies come in one piece.
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Whether a value is an ArrayBuffer. One of another realm, as test runners have them, is no instance of this one's. */
export function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === "[object ArrayBuffer]";
}
