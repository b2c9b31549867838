/** What was read of a body. */
export interface ReadBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** False when there was more: `bytes` is then its beginning. */
  readonly isWhole: boolean;
}

/**
 * Resolves with the whole body, or with its first bytes once it is more than `most`. Rejects with the signal's reason when that
 * aborts, though a fetch of the caller's own may ignore it. In both cases the rest is not read and the connection is freed.
 */
export async function readBytes({ body }: Response, most: number, signal?: AbortSignal): Promise<ReadBody> {
  const reader = body?.getReader();
  const free = (): void => void reader?.cancel().catch(() => undefined);
  signal?.addEventListener("abort", free);
  if (signal?.aborted) free();
  try {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (let piece; size <= most && (piece = (await reader?.read())?.value); size += piece.length) pieces.push(piece);
    // What came before it was cut is not the whole.
    signal?.throwIfAborted();
    const bytes = joined(pieces, size);
    if (size <= most) return { bytes, isWhole: true };
    free();
    return { bytes: bytes.subarray(0, most), isWhole: false };
  } finally {
    signal?.removeEventListener("abort", free);
  }
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
