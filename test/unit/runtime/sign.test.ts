import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sign } from "../../../runtime/src/huawei/sign.js";
import { signRequest } from "../../../runtime/src/index.js";
import { signByHand } from "./sign-by-hand.js";

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

const vectorsFile = "../shared/docs/signing-vectors.json";
it.skipIf(!existsSync(vectorsFile))(`signs all values of ${vectorsFile} (skipped where it is absent)`, async () => {
  const { vectors } = JSON.parse(readFileSync(vectorsFile, "utf8")) as { vectors: Vector[] };
  expect(vectors.length).toBe(8);
  for (const { id, ak, sk, method, url, headers, body, expect: want } of vectors) {
    const authorization = await sign({ method, url, body }, new Headers(headers), { accessKeyId: ak, secretAccessKey: sk });
    expect([id, signatureOf(authorization)]).toEqual([id, want]);
    expect([id, signByHand({ method, url, headers: Object.entries(headers), body: body ?? "", secret: sk })]).toEqual([id, want]);
  }
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
