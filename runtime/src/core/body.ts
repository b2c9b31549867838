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
export async function join(pieces: Uint8Array<ArrayBuffer>[]): Promise<Uint8Array> {
  const [first] = pieces;
  return first && !pieces[1] ? first : new Uint8Array(await new Blob(pieces).arrayBuffer());
}
