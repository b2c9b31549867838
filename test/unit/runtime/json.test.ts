// JSON that is read: integers beyond ±(2^53−1) are bigint, whatever stands around them.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeJson } from "../../../runtime/src/core/values/json.js";

const parse = (text: string): unknown => decodeJson(new TextEncoder().encode(text));

describe("decodeJson", () => {
  const rows: { given: string; want: unknown }[] = [
    { given: "9007199254740991", want: 9007199254740991 },
    { given: "9007199254740992", want: 9007199254740992n },
    { given: "-9007199254740991", want: -9007199254740991 },
    { given: "-9007199254740992", want: -9007199254740992n },
    { given: "[9223372036854775807]", want: [9223372036854775807n] },
    { given: '{"a":{"b":[{"c":-9223372036854775808}]}}', want: { a: { b: [{ c: -9223372036854775808n }] } } },
    { given: '"9223372036854775807"', want: "9223372036854775807" },
    { given: '["a\\"9223372036854775807,", 9223372036854775807]', want: ['a"9223372036854775807,', 9223372036854775807n] },
    { given: '["\\\\",9223372036854775807,"\\\\\\""]', want: ["\\", 9223372036854775807n, '\\"'] },
    { given: '{"9223372036854775807":9223372036854775807}', want: { "9223372036854775807": 9223372036854775807n } },
    { given: '{"a\\u0062\\n":{"\\"":9223372036854775807}}', want: { "ab\n": { '"': 9223372036854775807n } } },
    { given: '["\u2028", {"\u2029": 9223372036854775807}]', want: ["\u2028", { "\u2029": 9223372036854775807n }] },
    { given: '\ufeff{"":9223372036854775807}', want: { "": 9223372036854775807n } },
    {
      given: '[[],{},[[1,9223372036854775807],{"a":[]}],9223372036854775807]',
      want: [[], {}, [[1, 9223372036854775807n], { a: [] }], 9223372036854775807n],
    },
    { given: "1.2345678901234567890", want: 1.2345678901234567 },
    { given: "12345678901234567890.5", want: 12345678901234567890.5 },
    { given: "12345678901234567890e2", want: 12345678901234567890e2 },
    { given: "12345678901234567890E-2", want: 12345678901234567890e-2 },
    { given: "1e-12345678901234567890", want: 0 },
    { given: "[1e+12345678901234567890]", want: [Infinity] },
    { given: ' [\t12345678901234567890\r\n, "" ] ', want: [12345678901234567890n, ""] },
    { given: "9".repeat(4096), want: BigInt("9".repeat(4096)) },
    { given: "9".repeat(4097), want: undefined },
    { given: `[-${"9".repeat(4096)}]`, want: undefined },
  ];
  it.each(rows)("$given", ({ given, want }) => expect(parse(given)).toEqual(want));

  it("keeps the last of members with one name, whatever came before", () => {
    const long = "9223372036854775807";
    expect(parse(`{"a":${long},"a":1}`)).toEqual({ a: 1 });
    expect(parse(`{"a":1,"a":${long}}`)).toEqual({ a: BigInt(long) });
    expect(parse(`{"a":[${long}],"a":null}`)).toEqual({ a: null });
    expect(parse(`{"a":{"b":[1,${long}]},"a":{"b":"text"},"c":${long}}`)).toEqual({ a: { b: "text" }, c: BigInt(long) });
    expect(parse(`{"a":{"constructor":{"name":${long}}},"a":{}}`)).toEqual({ a: {} });
  });

  it("takes __proto__ for a name like any other", () => {
    for (const text of [
      '{"__proto__":{"polluted":1}}',
      '{"__proto__":{"polluted":9223372036854775807}}',
      '{"__proto__":9223372036854775807}',
    ]) {
      const value = parse(text) as object;
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(Object.keys(value)).toEqual(["__proto__"]);
      expect("polluted" in value || "polluted" in {}).toBe(false);
    }
    const nested = parse('{"__proto__":{"a":[9223372036854775807]},"__proto__":{}}');
    expect(Object.entries(nested as object)).toEqual([["__proto__", {}]]);
  });

  it.each(["", "01234567890123456789", "{12345678901234567890:1}", "[12345678901234567890", "12345678901234567890n", "nul"])(
    "refuses %s as JSON.parse does",
    (text) => expect(parse(text)).toBeUndefined(),
  );
  it("refuses what is not UTF-8, and nothing", () => {
    expect(decodeJson(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined();
    expect(decodeJson(undefined)).toBeUndefined();
  });
});

/** Texts with every way to write a character: plain, as an escape of its own, as four hexadecimal digits, as half of a pair. */
const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 4 }).map((text) => JSON.stringify(text).slice(1, -1)),
  fc.constantFrom(
    '\\"',
    "\\\\",
    "\\/",
    "\\b",
    "\\f",
    "\\n",
    "\\r",
    "\\t",
    "\\u0022",
    "\\u005C",
    "\\ud83d\\ude00",
    "\\uD800",
    "\\udfff",
  ),
  fc.constantFrom("\u2028", "\u2029", "\u007f", "😀", "€", "{", "[", "]", "}", ",", ":", " "),
  fc.constantFrom("1234567890123456789", "-9007199254740993", "9".repeat(40), "__proto__", "length"),
);
const stringText = fc.array(piece, { maxLength: 6 }).map((pieces) => `"${pieces.join("")}"`);
const numberText = fc.oneof(
  fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map(String),
  fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }).map(String),
  fc
    .double({ noDefaultInfinity: true, noNaN: true })
    .map(String)
    .filter((text) => /[.e]/.test(text)),
  fc.constantFrom(
    "0",
    "-0",
    "0.12345678901234567890",
    "12345678901234567890.0",
    "12345678901234567890e0",
    "1E+20",
    "1234567890123456",
  ),
);
const blank = fc.constantFrom("", "", " ", "\n\t", "\r");
/** JSON, and what it is: made side by side, so that no parser of long integers is needed to know it. */
const { json } = fc.letrec<{ json: { text: string; want: unknown } }>((tie) => ({
  json: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    numberText.map((text) => ({ text, want: wanted(text) })),
    stringText.map((text) => ({ text, want: JSON.parse(text) as unknown })),
    fc.constantFrom("null", "true", "false").map((text) => ({ text, want: JSON.parse(text) as unknown })),
    fc
      .tuple(fc.array(tie("json") as fc.Arbitrary<{ text: string; want: unknown }>, { maxLength: 5 }), blank)
      .map(([items, gap]) => ({
        text: `[${gap}${items.map(({ text }) => text).join(`${gap},${gap}`)}${gap}]`,
        want: items.map(({ want }) => want),
      })),
    fc
      .tuple(
        fc.array(fc.tuple(stringText, tie("json") as fc.Arbitrary<{ text: string; want: unknown }>), { maxLength: 5 }),
        blank,
      )
      .map(([members, gap]) => ({
        text: `{${members.map(([name, { text }]) => `${gap}${name}${gap}:${gap}${text}${gap}`).join()}}`,
        want: ownMembers(members.map(([name, { want }]) => [JSON.parse(name) as string, want])),
      })),
  ),
}));
function wanted(number: string): unknown {
  return /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number)) ? BigInt(number) : Number(number);
}
function ownMembers(members: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(members) as object;
}

describe("random JSON with every escape and with long integers in values, strings and names", () => {
  it("is read as it was made", () => {
    fc.assert(
      fc.property(json, ({ text, want }) => void expect(parse(text)).toStrictEqual(want)),
      { numRuns: 5000 },
    );
  });

  // Node 20 shows a reviver no source text.
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const node = [24, 22].map((version) => `${root}node_modules/node-${version}/bin/node`).find((path) => existsSync(path));
  it.runIf(node)("is read as JSON.parse reads it with the source text of numbers", () => {
    const texts = fc.sample(json, { numRuns: 3000, seed: 20_261 }).map(({ text }) => text);
    const reading = `
      const text = require("node:fs").readFileSync(0, "utf8");
      const revive = (_, value, { source }) => /^-?\\d+$/.test(source) && !Number.isSafeInteger(value) ? { "an integer": source } : value;
      console.log(JSON.stringify(JSON.parse(text).map((one) => JSON.stringify(JSON.parse(one, revive)))));`;
    const output = execFileSync(node ?? "", ["-e", reading], {
      input: JSON.stringify(texts),
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    const show = (value: unknown): string =>
      JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? { "an integer": `${member}` } : member));
    expect(texts.map((text) => show(parse(text)))).toEqual(JSON.parse(output));
  });
});
