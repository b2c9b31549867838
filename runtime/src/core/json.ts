/**
 * Gives the value of a JSON text, given with its bytes; an integer beyond ±(2^53−1) is a bigint, wherever it stands. Throws what JSON.parse throws,
 * and RangeError for an integer of more than 4,096 digits.
 */
export function parseJson(text: string, bytes: Uint8Array): unknown {
  const value: unknown = JSON.parse(text);
  if (!hasLongDigits(bytes)) return value;
  let mark = "";
  let seen = 0;
  let isInString = false;
  // Whole runs of digits that are no part of a fraction or an exponent. The text is well-formed: a backslash is in a string.
  const marked = text.replace(/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g, (digits, at: number) => {
    for (; seen < at; seen++) {
      if (text[seen] === "\\") seen++;
      else if (text[seen] === '"') isInString = !isInString;
    }
    if (isInString || Number.isSafeInteger(+digits)) return digits;
    // No number of any service; turning it into a bigint takes more than linear time.
    if (digits.length > 4096) throw new RangeError();
    // No document holds it but by a chance of one in 10^15.
    mark ||= `${Math.random()}`;
    return `"${mark}${digits}"`;
  });
  if (!mark) return value;
  return JSON.parse(marked, (_key, member: unknown) =>
    typeof member === "string" && member.startsWith(mark) ? BigInt(member.split(mark)[1]!) : member,
  );
}

/**
 * True when 16 digits stand in a row somewhere: one of them then stands at a multiple of 16, and only there need be looked.
 * Looking at bytes takes half the time of looking at text.
 */
function hasLongDigits(bytes: Uint8Array): boolean {
  // Digits of the shortest integer that a number may not hold exactly: 9007199254740992.
  const long = 16;
  // The digits are the bytes 48 to 57.
  const isDigit = (at: number): boolean => (bytes[at]! ^ 48) < 10;
  for (let at = long - 1; at < bytes.length; at += long) {
    let from = at;
    let to = at;
    while (isDigit(from)) from--;
    while (isDigit(to)) to++;
    if (to - from > long) return true;
  }
  return false;
}
