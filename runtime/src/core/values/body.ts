/** Gives the whole body, or undefined once it is more than `most` bytes: the rest is then not read and the connection freed. */
export async function readBytes({ body }: Response, most: number): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let piece; (piece = (await reader?.read())?.value); pieces.push(piece)) {
    if ((size += piece.length) > most) return undefined;
  }
  // One piece is given as it is: most answers are.
  if (pieces.length === 1) return pieces[0];
  const whole = new Uint8Array(size);
  size = 0;
  for (const piece of pieces) {
    whole.set(piece, size);
    size += piece.length;
  }
  return whole;
}
