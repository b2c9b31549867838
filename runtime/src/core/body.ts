/** Gives the whole body, or undefined once it is more than `most` bytes: the rest is then not read and the connection freed. */
export async function readBytes({ body }: Response, most: number): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let piece; (piece = (await reader?.read())?.value); pieces.push(piece)) {
    if ((most -= piece.length) < 0) {
      await reader?.cancel();
      return undefined;
    }
  }
  return join(pieces);
}

/** Gives one array of all pieces; a single piece is given as it is. */
export function join(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array {
  const [first] = pieces;
  if (first && !pieces[1]) return first;
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
