/**
 * Resolves with the whole body, or with undefined once it is more than `most` bytes. Rejects with the signal's reason when that
 * aborts, though a fetch of the caller's own may ignore it. In both cases the rest is not read and the connection is freed.
 */
export async function readBytes({ body }: Response, most: number, signal?: AbortSignal): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const free = (): void => void reader?.cancel().catch(() => undefined);
  signal?.addEventListener("abort", free);
  if (signal?.aborted) free();
  try {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (let piece; (piece = (await reader?.read())?.value); pieces.push(piece)) {
      size += piece.length;
      if (size > most) {
        free();
        return undefined;
      }
    }
    // What came before it was cut is not the whole.
    signal?.throwIfAborted();
    return joined(pieces, size);
  } finally {
    signal?.removeEventListener("abort", free);
  }
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array {
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
