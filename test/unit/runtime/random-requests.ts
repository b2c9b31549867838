// Requests to sign, of every kind that a URL can be written in.
import fc from "fast-check";

/** What a signature is made of. */
export interface RandomRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const character = fc.oneof(
  fc.constantFrom(
    "\0",
    " ",
    "+",
    "%",
    "&",
    "=",
    "a",
    "b",
    "A",
    "~",
    "*",
    "'",
    "/",
    "?",
    "#",
    ";",
    "\n",
    "ä",
    "\uffff",
    "\ue000",
    "名",
    "😀",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
);
/** One character in one of the ways in which it may stand in a URL. */
const written = fc.tuple(character, fc.constantFrom("encoded", "plus", "lower", "every")).map(([char, how]) => {
  if (how === "plus" && char === " ") return "+";
  if (how === "every" || how === "lower") {
    const hex = [...Buffer.from(char)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
    return how === "every" ? hex.toUpperCase() : hex;
  }
  return encodeURIComponent(char);
});
const part = fc.array(written, { maxLength: 5 }).map((parts) => parts.join(""));
const bytes = fc
  .uint8Array({ maxLength: 3 })
  .map((some) => [...some].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
// A segment of dots leads elsewhere, however it is written.
const segment = part.filter((text) => !/^(\.|%2e){0,2}$/i.test(text));
const pairOf = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(fc.oneof(fc.constantFrom("a", "b", "a%00"), text), text).map((pair) => pair.join("=")),
    text,
    fc.constantFrom("", "=", "a=", "=a", "a=b=c"),
  );
const requestOf = (pair: fc.Arbitrary<string>): fc.Arbitrary<RandomRequest> =>
  fc.record({
    method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH"),
    url: fc
      .tuple(fc.array(segment, { maxLength: 3 }), fc.boolean(), fc.array(pair, { maxLength: 5 }))
      .map(
        ([segments, slash, pairs]) =>
          `https://h.example.com/${segments.join("/")}${slash && segments.length ? "/" : ""}?${pairs.join("&")}`,
      ),
    headers: fc.dictionary(
      fc.stringMatching(/^x-[a-z][a-z0-9-]{0,8}$/).filter((name) => !name.startsWith("x-sdk-")),
      fc.string({ unit: fc.constantFrom(..." abcXYZ019!#$%&'()*+,-./:;<=>?@[]^_`{|}~\t"), maxLength: 20 }),
      { maxKeys: 4 },
    ),
    body: fc.string({ unit: "grapheme", maxLength: 12 }),
  });

/** Requests whose path and query are UTF-8, encoded in every way. */
export const textRequests: fc.Arbitrary<RandomRequest> = requestOf(pairOf(part));
/** Requests whose query is of any bytes. */
export const byteRequests: fc.Arbitrary<RandomRequest> = requestOf(pairOf(fc.oneof(part, bytes)));
