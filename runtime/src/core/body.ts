/** Gives the next piece of a body, or undefined at its end. */
export type NextPiece = () => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** Gives all pieces as one array, or undefined as soon as they are more than `most` bytes: the rest is then not asked for. */
export async function readPieces(next: NextPiece, most: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let piece; (piece = await next()); pieces.push(piece)) if ((size += piece.length) > most) return undefined;
  // One piece is given as it is.
  if (pieces[0]?.length === size) return pieces[0];
  const whole = new Uint8Array(size);
  for (const piece of pieces.reverse()) whole.set(piece, (size -= piece.length));
  return whole;
}

/** Gives the whole body, or undefined once it is more than `most` bytes: the rest is then not read and the connection freed. */
export async function readBytes({ body }: Response, most: number): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const bytes = await readPieces(async () => (await reader?.read())?.value, most);
  // Not waited for: where somebody has cloned the answer, only the end of the clone would settle it.
  if (!bytes) void reader?.cancel().catch(() => undefined);
  return bytes;
}
