// Answers that are made to be expensive: large, deep, or full of long integers. Time and memory grow with their size, not faster.
import { describe, expect, it, vi } from "vitest";
import { decodeJson } from "../../runtime/src/core/values/json.js";

const MiB = 2 ** 20;
const long = "12345678901234567890";
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** A text of about so many bytes that has one long integer, at its end. */
const filled = (piece: string, size: number): string => `[${piece.repeat(Math.floor(size / piece.length))}${long}]`;

/** Milliseconds of the fastest of three runs. */
function timeOf(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const startedAt = performance.now();
    run();
    return performance.now() - startedAt;
  });
  return Math.min(...times);
}

describe("one long integer in a large answer", () => {
  it.each([
    ["numbers", "1,", 4],
    ["objects", '{"a":1,"name":"some text here"},', 4],
    ["nested lists", "[[1]],", 1],
    ["escapes", `"${'\\"\\\\'.repeat(50)}",`, 4],
    ["long fractions", "0.12345678901234567,", 4],
  ])("among %s takes about the time of JSON.parse", { timeout: 300_000 }, (_, piece, size) => {
    const bytes = encode(filled(piece, size * MiB));
    expect((decodeJson(bytes) as unknown[]).at(-1)).toBe(BigInt(long));
    const plain = timeOf(() => JSON.parse(new TextDecoder().decode(bytes)));
    // Twice as long is what is meant; the rest is for a machine that does other things.
    expect(timeOf(() => decodeJson(bytes))).toBeLessThan(8 * plain + 200);
  });

  it("has the whole text parsed once, and no function called for each value", () => {
    const parse = vi.spyOn(JSON, "parse");
    try {
      decodeJson(encode(filled("1,", 10_000)));
      expect(parse.mock.calls.map((given) => given.length)).toEqual([1]);
    } finally {
      parse.mockRestore();
    }
  });

  it("passes 64 MiB, within the limit of a client", { timeout: 300_000 }, () => {
    const startedAt = performance.now();
    expect((decodeJson(encode(filled('{"a":1,"name":"some text here"},', 60 * MiB))) as unknown[]).at(-1)).toBe(BigInt(long));
    expect((decodeJson(encode(`["${'\\"'.repeat(32 * MiB - 20)}",${long}]`)) as unknown[])[1]).toBe(BigInt(long));
    expect(performance.now() - startedAt).toBeLessThan(60_000);
  });
});

describe("many long integers", () => {
  it.each([
    ["in one list", `[${`${long},`.repeat(200_000)}1]`],
    ["in as many objects", `[${`{"an id":${long}},`.repeat(200_000)}1]`],
    ["each one deeper than the one before", `${`[${long},`.repeat(200_000)}1${"]".repeat(200_000)}`],
    ["deep down, side by side", `${"[".repeat(200_000)}${`${long},`.repeat(200_000)}1${"]".repeat(200_000)}`],
    ["deep down in objects", `${'{"a":'.repeat(200_000)}[${`${long},`.repeat(200_000)}1]${"}".repeat(200_000)}`],
  ])("%s", { timeout: 120_000 }, (_, text) => {
    const startedAt = performance.now();
    expect(decodeJson(encode(text))).toBeDefined();
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });
});

it.each(["[", '{"a":'])(
  "an answer of a million %s within each other is read, with a long integer and without",
  { timeout: 60_000 },
  (start) => {
    const end = start === "[" ? "]" : "}";
    for (const inner of ["1", long]) {
      let value = decodeJson(encode(`${start.repeat(1_000_000)}${inner}${end.repeat(1_000_000)}`));
      while (typeof value === "object" && value !== null) value = Object.values(value)[0];
      expect(`${String(value)}`).toBe(inner);
    }
  },
);

it("a number as long as an answer may be is refused, and not computed", { timeout: 60_000 }, () => {
  const startedAt = performance.now();
  for (const text of ["9".repeat(32 * MiB), `{"a":[-${"9".repeat(MiB)}]}`]) expect(decodeJson(encode(text))).toBeUndefined();
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});
