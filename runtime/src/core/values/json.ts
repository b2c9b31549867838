import { hasLongDigits, restoreLongIntegers } from "./long-integers.js";

/** Kept from the first answer on, for making one costs more than decoding a small body; nothing is made at import. */
let decoder: TextDecoder | undefined;

/**
 * Returns the value of a JSON text in UTF-8; an integer beyond ±(2^53−1) is a bigint, wherever it stands. Undefined for what is
 * no JSON, or no UTF-8, or holds an integer of more than 4,096 digits: no service has one, and making it takes more than linear time.
 */
export function decodeJson(bytes: Uint8Array | undefined): unknown {
  try {
    decoder ??= new TextDecoder("utf-8", { fatal: true });
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    return bytes && hasLongDigits(bytes) ? restoreLongIntegers(value, text) : value;
  } catch {
    return undefined;
  }
}
