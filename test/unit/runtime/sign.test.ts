import { createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sign } from "../../../runtime/src/huawei/sign.js";
import { signRequest } from "../../../runtime/src/index.js";

interface Vector {
  id: string;
  ak: string;
  sk: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  expect: string;
}
const vectors = JSON.parse(readFileSync(new URL("signing-vectors.json", import.meta.url), "utf8")) as Vector[];
const signatureOf = (authorization = ""): string => authorization.split("Signature=")[1] ?? "";

describe("the vendor's published signatures", () => {
  it("are eight", () => expect(vectors.length).toBe(8));
  for (const { id, ak, sk, method, url, headers, body, expect: want } of vectors) {
    const key = { accessKeyId: ak, secretAccessKey: sk };
    it(`${id}`, async () => {
      expect(signatureOf(await sign({ method, url, body }, new Headers(headers), key))).toBe(want);
      // Two of them do not sign the host, as this package always does.
      if (headers["host"])
        expect(signatureOf((await signRequest({ method, url, headers, body }, key))["authorization"])).toBe(want);
    });
  }
});

/** The signature by another road: bytes and Node's own crypto, the query split by hand. */
function signByHand(method: string, url: string, headers: [string, string][], body: string, secret: string): string {
  const [, host = "", path = "", query = ""] = /^https?:\/\/([^/?]*)([^?]*)\??(.*)$/.exec(url) ?? [];
  const percent = (text: string): string =>
    [...Buffer.from(text)]
      .map((byte) =>
        /[\w.~-]/.test(String.fromCharCode(byte)) && byte < 128
          ? String.fromCharCode(byte)
          : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
      )
      .join("");
  const plain = (text: string): string => decodeURIComponent(text.replaceAll("+", " "));
  let uri = path
    .split("/")
    .map((part) => percent(decodeURIComponent(part)))
    .join("/");
  if (!uri.endsWith("/")) uri += "/";
  const values = new Map<string, string[]>();
  for (const pair of query.split("&").filter(Boolean)) {
    const at = pair.indexOf("=");
    const name = plain(at < 0 ? pair : pair.slice(0, at));
    values.set(name, [...(values.get(name) ?? []), at < 0 ? "" : plain(pair.slice(at + 1))]);
  }
  const lines: string[] = [];
  for (const name of [...values.keys()].sort())
    for (const value of (values.get(name) ?? []).sort()) lines.push(`${percent(name)}=${percent(value)}`);
  const all = new Map([["host", host], ...headers.map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()])]);
  const names = [...all.keys()].sort();
  const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
  let canonical = `${method}\n${uri}\n${lines.join("&")}\n`;
  for (const name of names) canonical += `${name}:${all.get(name)}\n`;
  canonical += `\n${names.join(";")}\n${all.get("x-sdk-content-sha256") ?? sha(body)}`;
  return createHmac("sha256", secret)
    .update(`SDK-HMAC-SHA256\n${all.get("x-sdk-date")}\n${sha(canonical)}`)
    .digest("hex");
}

it("agrees with another implementation on generated requests", async () => {
  const text = fc.string({ unit: "grapheme", maxLength: 12 });
  const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]{0,8}$/).map((suffix) => `x-${suffix}`);
  const value = fc.string({ unit: fc.constantFrom(..." abcXYZ019!#$%&'()*+,-./:;<=>?@[]^_`{|}~\t"), maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        method: fc.constantFrom("GET", "POST", "PUT", "DELETE"),
        segments: fc.array(
          text.filter((part) => !/^\.{0,2}$/.test(part)),
          { maxLength: 4 },
        ),
        query: fc.array(fc.tuple(text, text), { maxLength: 5 }),
        headers: fc.array(fc.tuple(name, value), { maxLength: 4 }),
        body: text,
        secret: fc.string({ minLength: 1 }),
        date: fc.date({ min: new Date(0), max: new Date("2099-01-01"), noInvalidDate: true }),
      }),
      async ({ method, segments, query, headers, body, secret, date }) => {
        const url = `https://h.example.com/${segments.map(encodeURIComponent).join("/")}?${query.map((pair) => pair.map(encodeURIComponent).join("=")).join("&")}`;
        const given = Object.fromEntries(headers.map(([header, line]) => [header.toLowerCase(), line]));
        const signed = await signRequest(
          { method, url, headers: given, body },
          { accessKeyId: "AK", secretAccessKey: secret },
          { date },
        );
        const want = signByHand(
          method,
          url,
          [["x-sdk-date", signed["x-sdk-date"] ?? ""], ...Object.entries(given)],
          body,
          secret,
        );
        expect(signatureOf(signed["authorization"])).toBe(want);
      },
    ),
    { numRuns: 2000 },
  );
});

it("signs another signature for another secret, body, header or time: the comparison can fail", async () => {
  const url = "https://h.example.com/a?b=c";
  const key = { accessKeyId: "AK", secretAccessKey: "SK" };
  const date = new Date(0);
  const of = async (request: object, other: object = {}, when = date): Promise<string> =>
    signatureOf((await signRequest({ method: "GET", url, ...request }, { ...key, ...other }, { date: when }))["authorization"]);
  const all = await Promise.all([
    of({}),
    of({}, { secretAccessKey: "SK2" }),
    of({ body: "x" }),
    of({ headers: { "x-a": "1" } }),
    of({}, {}, new Date(1000)),
    of({}, { securityToken: "t" }),
    of({ url: `${url}d` }),
  ]);
  expect(new Set(all).size).toBe(all.length);
});

it("takes the given date and content hash, and adds the security token", async () => {
  const headers = { "X-Sdk-Date": "20200102T030405Z", "x-sdk-content-sha256": "UNSIGNED-PAYLOAD" };
  const key = { accessKeyId: "AK", secretAccessKey: "SK", securityToken: "ST" };
  const [one, two] = await Promise.all(
    ["a", "b"].map((body) => signRequest({ method: "PUT", url: "https://h:443/", headers, body }, key, { date: new Date() })),
  );
  expect(one).toEqual(two);
  expect(one?.["x-sdk-date"]).toBe("20200102T030405Z");
  expect(one?.["x-security-token"]).toBe("ST");
  expect(one?.["authorization"]).toContain("SignedHeaders=host;x-sdk-content-sha256;x-sdk-date;x-security-token,");
});
