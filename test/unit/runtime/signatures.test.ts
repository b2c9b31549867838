// Signatures against a second implementation, and what two requests may never share.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signRequest } from "../../../runtime/src/index.js";
import { byteRequests, textRequests, type RandomRequest } from "./random-requests.js";
import { signByHand } from "./sign-by-hand.js";

const date = new Date("2026-01-01T12:00:00Z");
const key = (secret = "SK") => ({ accessKeyId: "AK", secretAccessKey: secret });
const signatureOf = async (request: RandomRequest, secret?: string): Promise<string> =>
  /Signature=(.*)/.exec((await signRequest(request, key(secret), { date }))["authorization"] ?? "")?.[1] ?? "";
const byHand = ({ method, url, headers, body }: RandomRequest, secret = "SK"): string => {
  // As fetch sends it: characters that a URL cannot have are encoded before.
  const { href, host } = new URL(url);
  const signed = [["host", host] as const, ["x-sdk-date", "20260101T120000Z"] as const, ...Object.entries(headers)];
  return signByHand({ method, url: href, headers: signed, body, secret });
};
const get = (target: string): RandomRequest => ({ method: "GET", url: `https://h.example.com${target}`, headers: {}, body: "" });

describe("agrees with another implementation on generated requests", () => {
  it.each([
    { of: "text", requests: textRequests },
    { of: "any bytes", requests: byteRequests },
  ])("of $of", async ({ requests }) => {
    const secret = fc.string({ minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(requests, secret, async (request, sk) => {
        expect(await signatureOf(request, sk)).toBe(byHand(request, sk));
      }),
      { numRuns: 4000 },
    );
  });
  it("and the comparison can fail", async () => {
    const request = { ...get("/a?b=c"), body: "x" };
    expect(await signatureOf(request)).toBe(byHand(request));
    for (const other of [{ ...request, body: "y" }, { ...request, method: "PUT" }, get("/a?b=d"), get("/b?b=c"), get("/a?b=c")])
      expect(await signatureOf(request)).not.toBe(byHand(other));
    expect(await signatureOf(request, "other")).not.toBe(byHand(request));
  });
});

describe("agrees with another implementation on a GET", () => {
  const targets = [
    "/a%0ab",
    "/?a=%0a",
    "/%c3%a9/é",
    "/?a=b=c",
    "/?=b",
    "/?a",
    "/?a&&b=",
    "/?b=1&a=2&a=1",
    "/a+b?a+b=c+d",
    "/a//b/?",
  ];
  it.each(targets)("of %s", async (target) => expect(await signatureOf(get(target))).toBe(byHand(get(target))));
});

describe("two requests that are not the same share no signature", () => {
  const rows: (readonly [string, string])[] = [
    ["/?a%00b=c", "/?a=b%00c"],
    ["/?a%00=b", "/?a=%00b"],
    ["/?a=b%00", "/?a=b"],
    ["/?a%3Db=c", "/?a=b%3Dc"],
    ["/?a=b&c=d", "/?a=b%26c=d"],
    ["/?a=%00&a=b", "/?a=%00b&a="],
    ["/?a=1&b=2", "/?a=2&b=1"],
    ["/?a=1&a=2", "/?a=1&a=1"],
    ["/?a=1", "/?a=1&a=1"],
    ["/?a=%2B", "/?a=%20"],
    ["/?a=%2B", "/?a=+"],
    ["/?a=%ff", "/?a=%fe"],
    ["/?a=%ff", "/?a=%EF%BF%BD"],
    ["/?a=%ff", "/?a=%25ff"],
    ["/%ff", "/%25ff"],
    ["/a%2fb", "/a/b"],
    ["/a%00b", "/ab"],
    ["/a+b", "/a%20b"],
    ["/%c3%a4", "/%e4"],
    ["/a?", "/a%3F"],
  ];
  it.each(rows)("%s and %s", async (one, other) => expect(await signatureOf(get(one))).not.toBe(await signatureOf(get(other))));
  it("whatever their queries are", async () => {
    const pairs = fc.array(
      fc.tuple(
        fc.string({ unit: fc.constantFrom("\0", "a", "=", "&", "+", " ", "%") }),
        fc.string({ unit: fc.constantFrom("\0", "a", "=", "&") }),
      ),
      { maxLength: 3 },
    );
    const target = (list: [string, string][]): string =>
      `/?${list.map((pair) => pair.map(encodeURIComponent).join("=")).join("&")}`;
    const sorted = (list: [string, string][]): string => JSON.stringify(list.map((pair) => JSON.stringify(pair)).sort());
    await fc.assert(
      fc.asyncProperty(pairs, pairs, async (one, other) => {
        // `?` with one empty pair is `?=`, and no pair is no query.
        const isSame = sorted(one) === sorted(other);
        expect((await signatureOf(get(target(one)))) === (await signatureOf(get(target(other))))).toBe(isSame);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a request written in two ways has one signature", () => {
  const rows: (readonly [string, string])[] = [
    ["/?b=1&a=2&a=1", "/?a=1&a=2&b=1"],
    ["/?q=a+b", "/?q=a%20b"],
    ["/?a", "/?a="],
    ["/?&a=1&&", "/?a=1"],
    ["/a", "/a/"],
    ["/%61%7e", "/a~"],
    ["/%c3%a4", "/%C3%A4"],
    ["/ä?ä=ä", "/%C3%A4?%C3%A4=%C3%A4"],
    ["/a%", "/a%25"],
    ["/?a=%", "/?a=%25"],
    ["/a b?c d", "/a%20b?c%20d="],
    ["", "/"],
  ];
  it.each(rows)("%s and %s", async (one, other) => expect(await signatureOf(get(one))).toBe(await signatureOf(get(other))));
});
