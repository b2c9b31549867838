// What is hidden of an operation's own secrets: by the names of members and parameters, and by the values that were sent under them.
import { describe, expect, it } from "vitest";
import { maskSensitive } from "../../../runtime/src/index.js";

const hidden = (sensitive: readonly string[] | undefined, input: unknown, value: unknown): unknown =>
  maskSensitive(sensitive === undefined ? {} : { sensitive }, input)(structuredClone(value), []);

describe("a value that was sent under a secret name", () => {
  const rows: { name: string; input: unknown; value: unknown; want: unknown }[] = [
    { name: "text of four characters", input: { pin: "1234" }, value: { note: "got 1234" }, want: { note: "got ***" } },
    { name: "shorter text, which would hide what is no secret", input: { pin: "123" }, value: "got 123", want: "got 123" },
    { name: "a number of four digits", input: { pin: 1234 }, value: { list: [1234, "1234"] }, want: { list: ["***", "***"] } },
    { name: "a shorter number", input: { pin: 123 }, value: { count: 123 }, want: { count: 123 } },
    { name: "a bigint", input: { pin: 2n ** 64n }, value: [2n ** 64n, 2n ** 65n], want: ["***", 2n ** 65n] },
    { name: "true, which is no text", input: { pin: true }, value: { ok: true, text: "true" }, want: { ok: true, text: "true" } },
    { name: "a wrapped text", input: { pin: new String("wrapped") }, value: "wrapped", want: "***" },
    { name: "a wrapped number", input: { pin: new Number(4321) }, value: "got 4321", want: "got ***" },
    { name: "what its toJSON gives", input: { pin: { toJSON: () => "given" } }, value: "given", want: "***" },
    { name: "null", input: { pin: null }, value: { a: null, text: "null" }, want: { a: null, text: "null" } },
    { name: "bytes, as their text", input: { pin: new TextEncoder().encode("a-key") }, value: "got a-key", want: "got ***" },
    { name: "bytes up to 64 KiB", input: { pin: new Uint8Array(65_536).fill(97) }, value: "a".repeat(65_536), want: "***" },
    {
      name: "no more bytes, which are no key",
      input: { pin: new Uint8Array(65_537).fill(97) },
      value: "a".repeat(65_537),
      want: "a".repeat(65_537),
    },
    { name: "what lies below", input: { pin: { a: ["deep-1"] } }, value: "deep-1", want: "***" },
    { name: "what lies beside", input: { pin: "deep-1", other: "deep-2" }, value: "deep-1 deep-2", want: "*** deep-2" },
    { name: "an item of a list, whose index is no name", input: { list: ["deep-1"] }, value: "deep-1", want: "deep-1" },
  ];
  it.each(rows)("$name", ({ input, value, want }) => expect(hidden(["pin", "0"], input, value)).toEqual(want));
});

describe("by its name", () => {
  const rows: { name: string; sensitive: string[] | undefined; value: unknown; want: unknown }[] = [
    {
      name: "a member is hidden whole, in either case, at any depth",
      sensitive: ["pin"],
      value: { a: [{ PIN: { b: 1 } }], pins: 5 },
      want: { a: [{ PIN: "***" }], pins: 5 },
    },
    {
      name: "nothing that is empty stands in the way",
      sensitive: ["pin"],
      value: [{ pin: 1 }, null, {}, [], "", 0],
      want: [{ pin: "***" }, null, {}, [], "", 0],
    },
    {
      name: "a parameter of a URL is hidden, and no other",
      sensitive: ["pin"],
      value: "https://x.test/?Pin=1&pins=2&a=pin#pin=3",
      want: "https://x.test/?Pin=***&pins=2&a=pin#pin=3",
    },
    { name: "one with signs in it", sensitive: ["a.b*(c)"], value: "?a.b*(c)=1&axbbc=2", want: "?a.b*(c)=***&axbbc=2" },
    { name: "one of several", sensitive: ["pin", "tan"], value: "?tan=1&pin=2 ?pin=3", want: "?tan=***&pin=*** ?pin=***" },
    { name: "nothing is where no name is secret", sensitive: [], value: "?=1&a=2", want: "?=1&a=2" },
    { name: "nor where none is given", sensitive: undefined, value: "?=1&a=2", want: "?=1&a=2" },
  ];
  it.each(rows)("$name", ({ sensitive, value, want }) => expect(hidden(sensitive, {}, value)).toEqual(want));
});
