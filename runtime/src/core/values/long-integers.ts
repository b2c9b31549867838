/** Digits of the shortest integer that a number may not hold exactly. */
const FEWEST_DIGITS = 16;
/** An integer of more characters is refused: making a bigint of it takes more than linear time. */
const MOST_CHARACTERS = 4096;

const BLANK = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const ARRAY_START = 0x5b;
const BACKSLASH = 0x5c;
const ARRAY_END = 0x5d;
const OBJECT_START = 0x7b;
const OBJECT_END = 0x7d;

/**
 * Whether a text in UTF-8 has so many digits in a row that an integer may be too long for a number. It looks where a row would
 * end, and back from there: most bytes are never looked at.
 */
export function hasLongDigits(bytes: Uint8Array): boolean {
  for (let end = FEWEST_DIGITS - 1; end < bytes.length; end += FEWEST_DIGITS) {
    if (!isDigit(bytes[end]!)) continue;
    let at = end - 1;
    while (isDigit(bytes[at]!)) at--;
    if (end - at >= FEWEST_DIGITS) return true;
    end = at;
  }
  return false;
}

/**
 * Returns what JSON.parse made of a text, with a bigint for each integer that a number does not hold exactly. It reads the text
 * once and keeps in mind where in the value it is. Throws a RangeError for an integer of more than 4,096 characters.
 */
export function restoreLongIntegers(parsed: unknown, text: string): unknown {
  // The whole text is the one element of a list.
  const root = [parsed];
  const open: OpenContainers = { values: [root], indexes: [0], names: [NO_NAME] };
  const { values, indexes, names } = open;
  let depth = 0;
  let lastString = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) {
      lastString = at;
      at = endOfString(text, at);
    } else if (character === COLON) {
      names[depth] = lastString;
    } else if (character === COMMA) {
      indexes[depth]!++;
    } else if (character === ARRAY_START || character === OBJECT_START) {
      depth = indexes.push(0) - 1;
      names.push(NO_NAME);
    } else if (character === ARRAY_END || character === OBJECT_END) {
      indexes.pop();
      names.pop();
      if (values.length > depth) values.pop();
      depth--;
    } else if (character === MINUS || isDigit(character)) {
      const digitsEnd = endOfDigits(text, at + 1);
      const end = endOfNumber(text, digitsEnd);
      // Fractions and exponents stay numbers.
      if (end === digitsEnd && end - at >= FEWEST_DIGITS) restore(text.slice(at, end), open, text);
      at = end - 1;
    }
  }
  return root[0];
}

const NO_NAME = -1;

/** The arrays and objects that are open at a place of the text, outermost first. */
interface OpenContainers {
  /** What JSON.parse made of them, only as far in as an integer was looked for. */
  readonly values: unknown[];
  /** Commas within each so far: of an array, the index of its current element. */
  readonly indexes: number[];
  /** Where the name of the current member begins in the text; none in an array. */
  readonly names: number[];
}

/** Puts a bigint in the place of a number that JSON.parse has made of an integer, if a number does not hold that exactly. */
function restore(integer: string, { values, indexes, names }: OpenContainers, text: string): void {
  const rounded = Number(integer);
  if (Number.isSafeInteger(rounded)) return;
  const keyAt = (depth: number): string | number => {
    const name = names[depth]!;
    return name === NO_NAME ? indexes[depth]! : stringAt(text, name);
  };
  while (values.length < indexes.length) values.push(memberOf(values.at(-1), keyAt(values.length - 1)));
  const key = keyAt(values.length - 1);
  // JSON.parse keeps the last of the members with one name: another value may stand where this one stood.
  const found = memberOf(values.at(-1), key);
  if (found !== rounded && typeof found !== "bigint") return;
  if (integer.length > MOST_CHARACTERS) throw new RangeError("too long");
  (values.at(-1) as Record<string | number, unknown>)[key] = BigInt(integer);
}

function memberOf(container: unknown, key: string | number): unknown {
  return typeof container === "object" && container !== null ? (container as Record<string | number, unknown>)[key] : undefined;
}

function stringAt(text: string, start: number): string {
  const end = endOfString(text, start);
  const content = text.slice(start + 1, end);
  return content.includes("\\") ? (JSON.parse(text.slice(start, end + 1)) as string) : content;
}

/** Returns where the string that begins at a place has its last quote. */
function endOfString(text: string, start: number): number {
  // Most strings end at the next quote, and engines find that faster than any loop.
  const quote = text.indexOf('"', start + 1);
  if (text.charCodeAt(quote - 1) !== BACKSLASH) return quote;
  let at = start + 1;
  for (; text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++;
  return at;
}

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Returns where a number is over: at a comma, a bracket, white space or the end of the text. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (isDigit(character)) continue;
    if (character <= BLANK || character === COMMA || character === ARRAY_END || character === OBJECT_END) break;
  }
  return at;
}

function isDigit(character: number): boolean {
  return character >= ZERO && character <= NINE;
}
