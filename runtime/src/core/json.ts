/** Digits of the shortest integer that a number may not hold exactly: 9007199254740992. */
const LONG = 16;
/** An integer of more digits is no number of any service; turning it into a bigint takes more than linear time. */
const MOST_DIGITS = 4096;

/**
 * Gives the value of a JSON text, given with its bytes; an integer beyond ±(2^53−1) is a bigint, wherever it stands. Throws what JSON.parse throws,
 * and RangeError for an integer of more than 4,096 digits.
 */
export function parseJson(text: string, bytes: Uint8Array): unknown {
  const value: unknown = JSON.parse(text);
  if (!hasLongDigits(bytes)) return value;
  // No document holds it but by a chance of one in 10^15.
  const mark = `${Math.random()}:`;
  const marked = markLongIntegers(text, mark);
  return marked === text
    ? value
    : JSON.parse(marked, (_key, member: unknown) =>
        typeof member === "string" && member.startsWith(mark) ? BigInt(member.slice(mark.length)) : member,
      );
}

/**
 * True when 16 digits stand in a row somewhere: one of them then stands at a multiple of 16, and only there need be looked.
 * Looking at bytes takes half the time of looking at text.
 */
function hasLongDigits(bytes: Uint8Array): boolean {
  const isDigit = (at: number): boolean => {
    const byte = bytes[at] ?? 0;
    return byte > 47 && byte < 58;
  };
  for (let at = LONG - 1; at < bytes.length; at += LONG) {
    if (!isDigit(at)) continue;
    let from = at;
    let to = at;
    while (isDigit(--from));
    while (isDigit(++to));
    if (to - from > LONG) return true;
  }
  return false;
}

/** Gives a well-formed JSON text with each integer that a number cannot hold turned into a string behind the mark. */
function markLongIntegers(text: string, mark: string): string {
  let marked = "";
  for (let at = 0; at < text.length;) {
    const quote = text.indexOf('"', at) >>> 0;
    // Outside strings: whole runs of digits that are no part of a fraction or an exponent.
    marked += text.slice(at, quote).replace(/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g, (digits) => {
      if (digits.length > MOST_DIGITS) throw new RangeError("an integer is too long");
      return Number.isSafeInteger(Number(digits)) ? digits : `"${mark}${digits}"`;
    });
    // A string: to the quote that an even number of backslashes stands before.
    let end = quote;
    let slash;
    do {
      slash = end = text.indexOf('"', end + 1) >>> 0;
      while (text[slash - 1] === "\\") slash--;
    } while ((end - slash) % 2);
    marked += text.slice(quote, end + 1);
    at = end + 1;
  }
  return marked;
}
