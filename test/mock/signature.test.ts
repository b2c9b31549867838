// The mock's judgement of signatures against the runtime's and against a third implementation, on requests of every kind.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SignedRequest } from "../../generator/mock/authorize.js";
import { refuseSignature } from "../../profiles/huawei/mock/signature.js";
import { signRequest } from "../../runtime/src/index.js";
import { byteRequests, textRequests, type RandomRequest } from "../unit/runtime/random-requests.js";
import { signByHand } from "../unit/runtime/sign-by-hand.js";

const keys = { accessKey: "AK", secretKey: "SECRET-key" };
const key = { accessKeyId: keys.accessKey, secretAccessKey: keys.secretKey };
const now = Date.UTC(2026, 0, 1, 12);
const date = new Date(now);

/** The request as it arrives after it was signed. */
async function sign({ method, url, headers, body }: RandomRequest): Promise<SignedRequest> {
  const { host, pathname, search } = new URL(url);
  const signed = await signRequest({ method, url, headers, body }, key, { date });
  return { method, url: pathname + search, headers: { ...headers, host, ...signed }, body: Buffer.from(body) };
}
const judge = (request: SignedRequest): string | undefined => refuseSignature(request, keys, now);

describe("what this project signs", () => {
  it.each([
    { of: "text", requests: textRequests },
    { of: "any bytes", requests: byteRequests },
  ])("is accepted: requests of $of", async ({ requests }) => {
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        expect([request.url, judge(await sign(request))]).toEqual([request.url, undefined]);
      }),
      { numRuns: 2000 },
    );
  });
  it.each(["/?q=a+b", "/?q=a%20b", "/?q=a%2Bb", "/?a%00b=c", "/%ff?%fe=%", "/ä b?ä=ö&ä", "/?b=1&a=2&a=1"])(
    "is accepted: %s",
    async (target) => {
      const request = { method: "GET", url: `https://h.example.com${target}`, headers: {}, body: "" };
      expect(judge(await sign(request))).toBeUndefined();
    },
  );
  it("is refused once a byte of it is another", async () => {
    const mismatch = "the signature does not match the request";
    const signed = await sign({ method: "GET", url: "https://h.example.com/a?b=c+d", headers: { "x-a": "1" }, body: "" });
    const others: Partial<SignedRequest>[] = [
      { url: "/a?b=c%2Bd" },
      { url: "/a?b=c%00d" },
      { url: "/b?b=c+d" },
      { method: "PUT" },
      { headers: { ...signed.headers, "x-a": "2" } },
      { body: Buffer.from("x") },
    ];
    for (const other of others) expect(judge({ ...signed, ...other })).toBe(mismatch);
  });
});

describe("what a third implementation signs", () => {
  it("is accepted", () => {
    fc.assert(
      fc.property(byteRequests, ({ method, url, headers, body }) => {
        const { href, host, pathname, search } = new URL(url);
        const all = { ...headers, host, "x-sdk-date": "20260101T120000Z" };
        const signature = signByHand({ method, url: href, headers: Object.entries(all), body, secret: keys.secretKey });
        const authorization = `SDK-HMAC-SHA256 Access=AK, SignedHeaders=${Object.keys(all).sort().join(";")}, Signature=${signature}`;
        expect(
          judge({ method, url: pathname + search, headers: { ...all, authorization }, body: Buffer.from(body) }),
        ).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe("over the wire", () => {
  const judged: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      judged.push(judge({ method, url, headers, body: Buffer.concat(pieces) }));
      response.end();
    });
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  it("what fetch sends is what was signed", async () => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await fc.assert(
      fc.asyncProperty(byteRequests, async ({ method, url, headers, body: text }) => {
        const target = origin + url.slice("https://h.example.com".length);
        const body = method === "GET" ? "" : text;
        const signed = await signRequest({ method, url: target, headers, body }, key, { date });
        await fetch(target, { method, headers: { ...headers, ...signed }, body: body || null });
        expect([target, judged.at(-1)]).toEqual([target, undefined]);
      }),
      { numRuns: 300 },
    );
    expect(judged.length).toBeGreaterThanOrEqual(300);
  });
});
