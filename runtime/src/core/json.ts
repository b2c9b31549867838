/** Kept from the first answer on, for making one costs more than decoding a small body; nothing is made at import. */
let decoder: TextDecoder | undefined;

/**
 * Gives the value of a JSON text in UTF-8; an integer beyond ±(2^53−1) is a bigint, wherever it stands. Undefined for what is
 * no JSON, or no UTF-8, or holds an integer of more than 4,096 digits: none of any service, and to make it takes more than linear time.
 */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    decoder ??= new TextDecoder("utf-8", { fatal: true });
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    return hasLongDigits(bytes) ? parseLong(text) : value;
  } catch {
    return undefined;
  }
}

/** {@link JSON.parse} for well-formed text that may hold integers which no number holds exactly. */
function parseLong(text: string): unknown {
  // No document holds it but by a chance of one in 10^15.
  const mark = `${Math.random()}`;
  const marked = text
    // Without its escapes a text has quotes around strings only; the length stays.
    .replace(/\\./g, "__")
    .replace(/"[^"]*"|[-+.\deE]{16,}/g, (part, at: number) => {
      if (part[0] === '"') return text.slice(at, at + part.length);
      if (!/^-?\d+$/.test(part) || Number.isSafeInteger(+part)) return part;
      // What is too long becomes what is no JSON.
      return part.length > 4096 ? "-" : `"${mark}${part}"`;
    });
  return JSON.parse(marked, (_, member: unknown) =>
    typeof member === "string" && member.startsWith(mark) ? BigInt(member.slice(mark.length)) : member,
  );
}

/** True when 16 digits stand in a row somewhere, as many as the shortest integer has that a number may not hold exactly. */
function hasLongDigits(bytes: Uint8Array): boolean {
  // Looks back from where a run would end, and goes on from what is no digit: most bytes are never looked at. Bytes, for
  // looking at text takes twice the time.
  for (let end = 15, run = 0; end < bytes.length;) {
    // The digits are the bytes 48 to 57.
    if ((bytes[end - run]! ^ 48) > 9) {
      end += 16 - run;
      run = 0;
    } else if (++run > 15) return true;
  }
  return false;
}
