/** Kept from the first answer on, for making one costs more than decoding a small body; nothing is made at import. */
let decoder: TextDecoder | undefined;

/**
 * Gives the value of a JSON text in UTF-8; an integer beyond ±(2^53−1) is a bigint, wherever it stands. Undefined for what is
 * no JSON, or no UTF-8, or holds an integer of more than 4,096 digits: none of any service, and to make it takes more than linear time.
 */
export function decodeJson(bytes: Uint8Array | undefined): unknown {
  try {
    decoder ??= new TextDecoder("utf-8", { fatal: true });
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    // 16 digits in a row are as many as the shortest integer has that a number may not hold exactly. Looks back from where a run
    // would end, and goes on from what is no digit: most bytes are never looked at. Bytes, for looking at text takes twice the time.
    for (let end = 15; end < bytes!.length; end += 16) {
      // The digits are the bytes 48 to 57.
      if ((bytes![end]! ^ 48) < 10) {
        let at = end - 1;
        while ((bytes![at]! ^ 48) < 10) at--;
        if (end - at > 15) return parseLong(text);
        end = at;
      }
    }
    return value;
  } catch {
    return undefined;
  }
}

/** {@link JSON.parse} for well-formed text that may hold integers which no number holds exactly. */
function parseLong(text: string): unknown {
  // No document has a member of this name but by a chance of one in 10^15.
  const mark = Math.random();
  // A string ends at the first quote behind an even number of backslashes; looked for in this way, it takes no stack, however
  // long it is. A number that is longer falls into two parts, and is no JSON any more.
  const marked = text.replace(/"(?:|.*?[^\\])(?:\\\\)*"|[-+.\deE]{16,4096}/g, (part) =>
    // What has another character than a digit behind its first is a string or no integer.
    /.\D/.test(part) || Number.isSafeInteger(+part) ? part : `{"${mark}":"${part}"}`,
  );
  return JSON.parse(marked, (_, member: Partial<Record<number, string>> | null) =>
    member?.[mark] ? BigInt(member[mark]) : member,
  );
}

/** Gives the JSON text of a value; a bigint is written digit by digit. Throws what JSON.stringify throws for cycles. */
export function stringifyJson(value: unknown): string {
  let mark = "";
  const text = JSON.stringify(value, function (this: Record<string, unknown>, key: string, member: unknown) {
    // Not `member`: a toJSON that somebody has given to BigInt has already been at it.
    const own = this[key];
    // No document holds the mark but by a chance of one in 10^15.
    return typeof own === "bigint" ? (mark ||= `${Math.random()}:`) + own : member;
  });
  // After each mark come the digits and a quote; a quote within a string has a backslash before it.
  return mark
    ? text
        .split(`"${mark}`)
        .map((part, index) => (index ? part.replace('"', "") : part))
        .join("")
    : // A function, say, has no text and throws here.
      text.toString();
}
