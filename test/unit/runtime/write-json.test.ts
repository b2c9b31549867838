// JSON that is written: what JSON.stringify writes, bigint digit by digit, and no null for what JSON cannot hold.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeJson } from "../../../runtime/src/core/values/json.js";
import { writeJson } from "../../../runtime/src/core/values/write-json.js";
import { InvalidRequestError, type Problem } from "../../../runtime/src/index.js";

const write = (value: unknown): string => writeJson({ operation: "kps.x" }, "/body", value);
function problemsOf(value: unknown): readonly Problem[] {
  try {
    write(value);
  } catch (error) {
    if (error instanceof InvalidRequestError) return error.problems;
    throw error;
  }
  throw new Error("was written");
}
const circle: { list: unknown[] } = { list: [] };
circle.list.push({ again: circle });
const shared = { a: 1 };
let deep: unknown = 1;
for (let level = 0; level < 200_000; level++) deep = [deep];

describe("what JSON cannot hold is refused, each by its pointer", () => {
  const rows: { name: string; given: unknown; want: [pointer: string, message: string][] }[] = [
    { name: "NaN", given: { x: [0, 1, 2, NaN] }, want: [["/body/x/3", "is NaN, which JSON cannot hold"]] },
    { name: "Infinity", given: [{ a: Infinity }], want: [["/body/0/a", "is Infinity, which JSON cannot hold"]] },
    { name: "the body itself", given: -Infinity, want: [["/body", "is -Infinity, which JSON cannot hold"]] },
    { name: "a wrapped NaN", given: { a: new Number(NaN) }, want: [["/body/a", "is NaN, which JSON cannot hold"]] },
    { name: "undefined in a list", given: { a: [1, undefined] }, want: [["/body/a/1", "is undefined; leave it out"]] },
    { name: "a hole in a list", given: { a: new Array(1) }, want: [["/body/a/0", "is undefined; leave it out"]] },
    {
      name: "a toJSON that gives nothing to a list",
      given: [{ toJSON: () => undefined }],
      want: [["/body/0", "is undefined; leave it out"]],
    },
    { name: "a function", given: { a: () => 1 }, want: [["/body/a", "is a function, which JSON cannot hold"]] },
    { name: "a symbol", given: { a: Symbol("secret") }, want: [["/body/a", "is a symbol, which JSON cannot hold"]] },
    { name: "no date", given: { at: new Date(NaN) }, want: [["/body/at", "is not a valid date"]] },
    { name: "a circle", given: circle, want: [["/body/list/0/again", "holds itself"]] },
    { name: "too deep", given: { deep }, want: [["/body", "cannot be written as JSON"]] },
    {
      name: "a getter that throws",
      given: {
        get a() {
          throw new Error("secret");
        },
      },
      want: [["/body", "cannot be written as JSON"]],
    },
    { name: "a toJSON that gives nothing", given: { toJSON: () => undefined }, want: [["/body", "cannot be written as JSON"]] },
    {
      name: "names with a slash and a tilde",
      given: { "a/b~c": NaN },
      want: [["/body/a~1b~0c", "is NaN, which JSON cannot hold"]],
    },
    {
      name: "all of it at once, as the writer comes past",
      given: { a: NaN, b: { c: [undefined, () => 1] }, d: 1, e: [circle] },
      want: [
        ["/body/a", "is NaN, which JSON cannot hold"],
        ["/body/b/c/0", "is undefined; leave it out"],
        ["/body/b/c/1", "is a function, which JSON cannot hold"],
        ["/body/e/0/list/0/again", "holds itself"],
      ],
    },
  ];
  it.each(rows)("$name", ({ given, want }) => {
    expect(problemsOf(given)).toEqual(want.map(([pointer, message]) => ({ pointer, message, keyword: "type" })));
  });
});

describe("what is written", () => {
  it.each([
    ['{"b":null,"c":""}', { a: undefined, b: null, c: "" }],
    ['{"id":18446744073709551616,"list":[1,"1",-5]}', { id: 2n ** 64n, list: [1n, "1", -5n] }],
    ['{"id":18446744073709551616}', { id: Object(2n ** 64n) as object }],
    ['[{"a":1},{"a":1},{"shared":{"a":1}}]', [shared, shared, { shared }]],
    ['{"\u2028":"\\ud800","\\"":"\\\\"}', { "\u2028": "\ud800", '"': "\\" }],
    ['[""]', { toJSON: (name: string) => [name] }],
    ['[{"name":"0"}]', [{ toJSON: (name: string) => ({ name }) }]],
  ])("%s", (want, given) => expect(write(given)).toBe(want));

  it("is digits for a bigint, in spite of a toJSON that somebody gave to BigInt", () => {
    const prototype = BigInt.prototype as { toJSON?: () => string };
    prototype.toJSON = () => "patched";
    try {
      expect(write({ id: 2n ** 64n })).toBe('{"id":18446744073709551616}');
    } finally {
      delete prototype.toJSON;
    }
  });

  /** Whatever an object may hold, what JSON.stringify leaves out or wraps among it. */
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("__proto__", "\ud800", "\u2028\u2029", "\u0000\u001f", "9".repeat(20)),
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      text,
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.constantFrom(null, true, false, 1e21, -0, new Date(0), new Number(1), new String("s"), new Boolean(false)),
      fc.array(tie("value"), { maxLength: 5 }),
      fc.dictionary(text, fc.option(tie("value"), { nil: undefined }), { maxKeys: 5, noNullPrototype: false }),
    ),
  }));
  it("is what JSON.stringify writes, where there is no bigint", () => {
    fc.assert(
      fc.property(value, (given) => void expect(write(given)).toBe(JSON.stringify(given))),
      { numRuns: 3000 },
    );
  });

  const { whole } = fc.letrec<{ whole: unknown }>((tie) => ({
    whole: fc.oneof(
      { depthSize: "small" },
      text,
      fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).filter((integer) => !Number.isSafeInteger(Number(integer))),
      fc.integer(),
      fc.array(tie("whole"), { maxLength: 5 }),
      fc.dictionary(text, tie("whole"), { maxKeys: 5 }),
    ),
  }));
  it("is read again as it was, digit by digit", () => {
    fc.assert(
      fc.property(whole, (given) => void expect(decodeJson(new TextEncoder().encode(write(given)))).toEqual(given)),
      { numRuns: 3000 },
    );
  });
});
