import { createHash, createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refuseSignature } from "../../profiles/huawei/mock/signature.js";
import { signRequest } from "../../runtime/src/huawei/sign.js";
import { PROJECT, startMock, TASK, type RunningMock } from "./start.js";

const keys = { accessKey: "AccessKey", secretKey: "SecretKey" };
const vectorsFile = "../shared/docs/signing-vectors.json";

interface Vector {
  id: string;
  ak: string;
  sk: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  authorization: string;
}

/** Two signatures that the vendor's SDKs state in their own tests. */
const published: Vector[] = [
  {
    id: "GET with a query",
    ak: keys.accessKey,
    sk: keys.secretKey,
    method: "GET",
    url: "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0",
    headers: { host: "service.region.example.com", "x-sdk-date": "20191115T033655Z" },
    authorization:
      "SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=host;x-sdk-date, Signature=fd95e7da6f695cfb4cabbb9d6b0968aec155bc576b064835282473539ae9ea1d",
  },
  {
    id: "POST with a body",
    ak: keys.accessKey,
    sk: keys.secretKey,
    method: "POST",
    url: "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpc/123",
    headers: { host: "service.region.example.com", "x-sdk-date": "20191115T033655Z" },
    body: '{"key":"value"}',
    authorization:
      "SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=host;x-sdk-date, Signature=b5649aa774f6cac7437631662f08815fc65c70e40e486df6db2436ce68902771",
  },
];

function judge(vector: Vector, change: Partial<Vector> = {}, skewMs = 0): string | undefined {
  const { ak, sk, method, url, headers, body = "", authorization } = { ...vector, ...change };
  const { pathname, search } = new URL(url);
  const [, y, m, d, h, i, s] = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(vector.headers["x-sdk-date"] ?? "") ?? [];
  const now = Date.parse(`${y}-${m}-${d}T${h}:${i}:${s}Z`) + skewMs;
  const request = { method, url: pathname + search, headers: { ...headers, authorization }, body: Buffer.from(body) };
  return refuseSignature(request, { accessKey: ak, secretKey: sk }, now);
}

describe("signatures", () => {
  it.each(published)("accepts what the vendor published: $id", (vector) => expect(judge(vector)).toBeUndefined());

  it.skipIf(!existsSync(vectorsFile))(`accepts all values of ${vectorsFile} (skipped where it is absent)`, () => {
    const { vectors } = JSON.parse(readFileSync(vectorsFile, "utf8")) as { vectors: Vector[] };
    expect(vectors.map((vector) => [vector.id, judge(vector)])).toEqual(vectors.map(({ id }) => [id, undefined]));
    expect(vectors.length).toBe(8);
  });

  const [get, post] = published as [Vector, Vector];
  it.each<{ given: string; refused: string | undefined; want: string | undefined }>([
    { given: "another method", refused: judge(get, { method: "DELETE" }), want: "the signature does not match the request" },
    {
      given: "another path",
      refused: judge(get, { url: `${get.url.split("?")[0]}x` }),
      want: "the signature does not match the request",
    },
    {
      given: "another query",
      refused: judge(get, { url: get.url.replace("=2", "=3") }),
      want: "the signature does not match the request",
    },
    {
      given: "another body",
      refused: judge(post, { body: '{"key":"Value"}' }),
      want: "the signature does not match the request",
    },
    { given: "another secret", refused: judge(get, { sk: "other" }), want: "the signature does not match the request" },
    { given: "another access key", refused: judge(get, { ak: "other" }), want: "the access key is unknown" },
    {
      given: "another host",
      refused: judge(get, { headers: { ...get.headers, host: "elsewhere.example.com" } }),
      want: "the signature does not match the request",
    },
    { given: "15 minutes late", refused: judge(get, {}, 15 * 60_000), want: undefined },
    { given: "later than that", refused: judge(get, {}, 15 * 60_000 + 1), want: "X-Sdk-Date is more than 15 minutes off" },
    { given: "earlier than that", refused: judge(get, {}, -15 * 60_000 - 1), want: "X-Sdk-Date is more than 15 minutes off" },
    {
      given: "no date signed",
      refused: judge(get, { authorization: get.authorization.replace("host;x-sdk-date", "host") }),
      want: "x-sdk-date is not signed",
    },
    {
      given: "headers not sorted",
      refused: judge(get, { authorization: get.authorization.replace("host;x-sdk-date", "x-sdk-date;host") }),
      want: "SignedHeaders are not in lower case and sorted",
    },
    {
      given: "a signed header that is not there",
      refused: judge(get, { authorization: get.authorization.replace("host;x-sdk-date", "host;x-sdk-date;x-z") }),
      want: "the signed header x-z is missing",
    },
    {
      given: "a hash that is not the body's",
      refused: judge(post, { headers: { ...post.headers, "x-sdk-content-sha256": "0".repeat(64) } }),
      want: "X-Sdk-Content-Sha256 is not the hash of the body",
    },
    {
      given: "another algorithm",
      refused: judge(get, { authorization: get.authorization.replace("SHA256", "SHA1") }),
      want: malformed(),
    },
    { given: "a short signature", refused: judge(get, { authorization: get.authorization.slice(0, -1) }), want: malformed() },
  ])("$given: $want", ({ refused, want }) => expect(refused).toBe(want));

  function malformed(): string {
    return 'the Authorization header is not "SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…"';
  }
});

describe("what our own client signs is accepted, however odd the address", () => {
  const key = { accessKeyId: keys.accessKey, secretAccessKey: keys.secretKey };
  const date = new Date("2024-05-06T07:08:09Z");
  const base = "https://service.region.example.com";

  /** Judges a request for one address by the signature of another. */
  async function judgeSigned(address: string, signedAddress = address): Promise<string | undefined> {
    const { pathname, search, host } = new URL(base + address);
    const added = await signRequest({ method: "GET", url: base + signedAddress, headers: { host } }, key, { date });
    return refuseSignature(
      { method: "GET", url: pathname + search, headers: { host, ...added }, body: Buffer.alloc(0) },
      keys,
      +date,
    );
  }

  it.each([
    "/p?q=a+b",
    "/p?a+b=c",
    "/p?q=a%20b",
    "/p?q=a%2Bb",
    "/p?q=a b",
    "/p?q=%zz",
    "/p?q=100%",
    "/p?q=%ff",
    "/p?q=%C3%A9&é=1",
    "/p?q=%F0%9F%98%80😀",
    "/p?a=b=c",
    "/p?=x",
    "/p?a",
    "/p?a=",
    "/p?&&a=1&&",
    "/p?",
    "/p?b=2&a=2&a=1&a=10&B=3",
    "/p?a=1&a!=2&a-=3&a%00=4",
    "/p?a%00b=c",
    "/p?a=b%00c",
    "/p?q='()*!~._-",
    "/p?q=/?:@",
    "/p?q=%2f%2F",
    "/p?q=\ufffd",
    "/p?q[]=1&q%5B%5D=2",
    "/p?q=a;b=c",
    "/a%2Fb/é/ü?x=1",
    "/a+b/c d/%zz/%ff",
    "/a//b/",
    "/./a/../b",
    "/",
    "/p'()*!/:@$&,;=",
  ])("%s", async (address) => {
    expect(await judgeSigned(address)).toBeUndefined();
    expect(await judgeSigned(`${address}${address.includes("?") ? "&" : "?"}z=1`, address)).toBe(
      "the signature does not match the request",
    );
  });

  it.each([
    ["/p?q=a+b", "/p?q=a%2Bb"],
    ["/p?q=a%26b=c", "/p?q=a&b=c"],
    ["/p?a%3Db=c", "/p?a=b=c"],
    ["/p?a=1&b=2", "/p?a=2&b=1"],
    ["/a%2Fb", "/a/b"],
    ["/p?q=%zz", "/p?q=zz"],
    ["/p?a%00b=c", "/p?a=b%00c"],
    ["/p?a=b%00c", "/p?a%00b=c"],
  ])("%s is not %s", async (address, signedAddress) => {
    expect(await judgeSigned(address, signedAddress)).toBe("the signature does not match the request");
  });
});

describe("strict authentication", () => {
  let mock: RunningMock;
  const path = `/v3/${PROJECT}/tasks/${TASK}`;
  beforeAll(async () => void (mock = await startMock({ secrets: { token: "made-up-token", keys } })));
  afterAll(() => mock.close());

  /** Signed here by hand, for this one path and without a query or a body. */
  function sign(secretKey: string, date = new Date().toISOString().replace(/[-:]|\.\d+/g, "")): Record<string, string> {
    const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
    const canonical = `GET\n${path}/\n\nhost:${new URL(mock.url).host}\nx-sdk-date:${date}\n\nhost;x-sdk-date\n${sha256("")}`;
    const signature = createHmac("sha256", secretKey)
      .update(`SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`)
      .digest("hex");
    const authorization = `SDK-HMAC-SHA256 Access=${keys.accessKey}, SignedHeaders=host;x-sdk-date, Signature=${signature}`;
    return { "x-sdk-date": date, authorization };
  }

  it.each<{ given: string; headers: () => Record<string, string>; status: number; message?: string }>([
    { given: "the token", headers: () => ({ "X-Auth-Token": "made-up-token" }), status: 200 },
    { given: "a signature", headers: () => sign(keys.secretKey), status: 200 },
    { given: "nothing", headers: () => ({}), status: 401, message: "X-Auth-Token is missing" },
    { given: "another token", headers: () => ({ "X-Auth-Token": "other" }), status: 401, message: "X-Auth-Token is wrong" },
    {
      given: "a wrong signature",
      headers: () => sign("other"),
      status: 401,
      message: "the signature does not match the request",
    },
    {
      given: "an old signature",
      headers: () => sign(keys.secretKey, "20191115T033655Z"),
      status: 401,
      message: "X-Sdk-Date is more than 15 minutes off",
    },
    { given: "Bearer", headers: () => ({ authorization: "Bearer made-up-token" }), status: 401 },
  ])("$given: $status", async ({ headers, status, message }) => {
    const answer = await mock.ask("GET", path, { headers: headers() });
    expect(answer.status).toBe(status);
    if (status === 401) expect(answer.body).toMatchObject({ error_code: "APIGW.0301", request_id: expect.any(String) as string });
    if (message !== undefined) expect(answer.body).toMatchObject({ error_msg: message });
    const shown = JSON.stringify(answer.body);
    for (const secret of ["made-up-token", keys.secretKey]) expect(shown).not.toContain(secret);
  });

  it("comes before the checks of the request, and is not asked for without the switch", async () => {
    expect((await mock.ask("GET", "/v3/short/tasks/1")).status).toBe(401);
    const open = await startMock();
    expect((await open.ask("GET", path)).status).toBe(200);
    await open.close();
  });

  it("refuses signatures where only a token was given", async () => {
    const tokenOnly = await startMock({ secrets: { token: "made-up-token" } });
    const answer = await tokenOnly.ask("GET", path, { headers: sign(keys.secretKey) });
    expect(answer).toMatchObject({
      status: 401,
      body: { error_msg: "signatures are not accepted: no key pair was given at the start" },
    });
    await tokenOnly.close();
  });

  it("refuses signatures of a scheme that nobody has said how to check", async () => {
    const neutral = await startMock({ secrets: { keys }, signatures: new Map() });
    const answer = await neutral.ask("GET", path, { headers: sign(keys.secretKey) });
    expect(answer).toMatchObject({
      status: 401,
      body: { error_msg: "the security scheme http is not known to the mock server" },
    });
    await neutral.close();
  });
});
