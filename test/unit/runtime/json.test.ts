import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeJson } from "../../../runtime/src/core/values/json.js";
import { stringifyJson } from "../../../runtime/src/core/values/json.js";

const parseJson = (text: string): unknown => decodeJson(new TextEncoder().encode(text));
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
  { given: "1.2345678901234567890", want: 1.2345678901234567 },
  { given: "12345678901234567890.5", want: 12345678901234567890.5 },
  { given: "12345678901234567890e2", want: 12345678901234567890e2 },
  { given: "1e-12345678901234567890", want: 0 },
  { given: ' [ 12345678901234567890 , "" ] ', want: [12345678901234567890n, ""] },
];
describe("decodeJson", () => {
  for (const { given, want } of rows) it(given, () => expect(parseJson(given)).toEqual(want));
  it("refuses what JSON.parse refuses", () => {
    for (const text of [
      "",
      "01234567890123456789",
      "{12345678901234567890:1}",
      "[12345678901234567890",
      "12345678901234567890n",
    ]) {
      expect(parseJson(text), text).toBeUndefined();
    }
  });
});

/** JSON whose integers may be of any size. */
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.string(),
    fc.string({ unit: fc.constantFrom('"', "\\", "9", ",", ":", "1234567890123456789") }),
    fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }),
    fc
      .double({ noDefaultInfinity: true, noNaN: true })
      .map((number) => (Object.is(number, -0) || Number.isInteger(number) ? 0.5 : number)),
    fc.constantFrom(null, true, false),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 5 }),
  ),
}));
const asParsed = (given: unknown): unknown => {
  if (typeof given === "bigint") return given >= -(2n ** 53n) + 1n && given <= 2n ** 53n - 1n ? Number(given) : given;
  if (Array.isArray(given)) return given.map(asParsed);
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([name, member]) => [name, asParsed(member)]));
};

it("what is written is read again, digit by digit", () => {
  fc.assert(
    fc.property(value, (given) => void expect(parseJson(stringifyJson(given))).toEqual(asParsed(given))),
    { numRuns: 3000 },
  );
});

it("writes a bigint in spite of a toJSON that somebody gave to BigInt", () => {
  const prototype = BigInt.prototype as { toJSON?: () => string };
  prototype.toJSON = () => "patched";
  try {
    expect(stringifyJson({ id: 2n ** 64n, list: [1n, "1"] })).toBe('{"id":18446744073709551616,"list":[1,"1"]}');
  } finally {
    delete prototype.toJSON;
  }
});

it("passes 64 MiB of escapes and of digits, in linear time", { timeout: 120_000 }, () => {
  const size = 64 << 20;
  const startedAt = performance.now();
  const text = `["${'\\"'.repeat(size / 2)}",12345678901234567890]`;
  expect((parseJson(text) as unknown[])[1]).toBe(12345678901234567890n);
  for (const text of ["9".repeat(size), `[-${"9".repeat(5000)}]`]) expect(parseJson(text)).toBeUndefined();
  expect((parseJson(`[${"1234567890123456789,".repeat(100_000)}1]`) as unknown[]).length).toBe(100_001);
  expect(performance.now() - startedAt).toBeLessThan(60_000);
});
