// The vendor's part of the runtime, without a network: key pairs, signatures and error bodies.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  ApiError,
  fromAccessKey,
  fromEnvironment,
  fromIamPassword,
  fromToken,
  InvalidRequestError,
  isGatewayError,
  readGatewayError,
  signRequest,
  type AuthorizeContext,
  type AuthorizeRequest,
} from "../../../runtime/src/index.js";

const now = Date.UTC(2026, 0, 1, 12);
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const request: AuthorizeRequest = { method: "GET", url: "https://x.test/v3/p", headers: {}, scope: "project" };
const lent = (more: Partial<AuthorizeContext> = {}): AuthorizeContext => ({ fetch, renew: false, ...more });
const refusal = (work: () => unknown): InvalidRequestError => {
  try {
    work();
  } catch (error) {
    return error as InvalidRequestError;
  }
  throw new Error("did not throw");
};
const caught = (promise: Promise<unknown>): Promise<InvalidRequestError> =>
  promise.then(
    () => Promise.reject(new Error("did not reject")),
    (error: unknown) => error as InvalidRequestError,
  );
const required = (pointer: string) => ({ pointer, message: "is missing", keyword: "required" });
const answer = (status: number, code?: string, date?: number): ApiError =>
  new ApiError({ operation: "kps.x" }, "m", {
    status,
    code,
    body: {},
    headers: new Headers(date === undefined ? {} : { date: new Date(date).toUTCString() }),
  });

describe("missing options are named", () => {
  const login = { userName: "u", password: "p", domainName: "d" };
  const rows: { work: () => unknown; operation: string; pointers: string[] }[] = [
    {
      work: () => fromAccessKey({ accessKeyId: "", secretAccessKey: "s" }),
      operation: "fromAccessKey",
      pointers: ["/accessKeyId"],
    },
    {
      work: () => fromAccessKey({ accessKeyId: "a", secretAccessKey: "" }),
      operation: "fromAccessKey",
      pointers: ["/secretAccessKey"],
    },
    {
      work: () => fromEnvironment({ HUAWEICLOUD_SDK_AK: "", OTHER: "x" }),
      operation: "fromEnvironment",
      pointers: ["/HUAWEICLOUD_SDK_AK", "/HUAWEICLOUD_SDK_SK"],
    },
    {
      work: () => fromIamPassword({ userName: "", password: "", domainName: "" }),
      operation: "fromIamPassword",
      pointers: ["/userName", "/password", "/domainName"],
    },
    { work: () => fromIamPassword(login), operation: "fromIamPassword", pointers: ["/projectName"] },
  ];
  for (const { work, operation, pointers } of rows) {
    it(`${operation}: ${pointers.join(" ")}`, () => {
      const error = refusal(work);
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect({ operation: error.operation, problems: error.problems }).toEqual({ operation, problems: pointers.map(required) });
      expect(error.message).toBe(`${operation}: ${pointers.map((pointer) => `${pointer} is missing`).join("; ")}`);
    });
  }
  it("and so is a token that is none", () => {
    const error = refusal(() => fromToken("a b"));
    expect(error).toMatchObject({
      operation: "fromToken",
      problems: [{ pointer: "/token", message: expect.stringMatching(/^holds a blank/) as string, keyword: "pattern" }],
    });
  });
});

describe("fromAccessKey", () => {
  const key = { accessKeyId: "AK", secretAccessKey: "SK" };
  const signedHeaders = (headers: Record<string, string>): string | undefined =>
    /SignedHeaders=([^,]*)/.exec(headers["authorization"] ?? "")?.[1];
  it("signs host, content type and x- headers, and no other", async () => {
    const headers = { "content-type": "a/b", "content-type-x": "1", "x-language": "en", "my-x-a": "1", accept: "a" };
    const given = await fromAccessKey(key).authorize({ ...request, headers, projectId: "p" }, lent());
    expect(signedHeaders(given)).toBe("content-type;host;x-language;x-project-id;x-sdk-date");
    const plain = await signRequest(
      { ...request, headers: { "content-type": "a/b", "x-language": "en", "x-project-id": "p" } },
      key,
      { date: new Date(now) },
    );
    expect(given).toEqual({ ...plain, "x-project-id": "p" });
  });
  it("adds no project that is not known", async () => {
    expect(Object.keys(await fromAccessKey(key).authorize(request, lent())).sort()).toEqual(["authorization", "x-sdk-date"]);
    expect(await fromAccessKey({ ...key, projectId: "own" }).projectId?.(lent())).toBe("own");
  });
  it("refuses a project that no header can hold, under its own name", async () => {
    const error = await caught(fromAccessKey(key).authorize({ ...request, projectId: "a/b" }, lent()));
    expect(error).toMatchObject({ operation: "fromAccessKey", problems: [{ pointer: "/projectId" }] });
  });
  it("signs a body of 12 MB and refuses a larger one", async () => {
    const credentials = fromAccessKey(key);
    const body = "x".repeat(12_582_912);
    expect(await credentials.authorize({ ...request, body }, lent())).toHaveProperty("authorization");
    expect(await caught(credentials.authorize({ ...request, body: `${body}x` }, lent()))).toMatchObject({
      operation: "fromAccessKey",
      problems: [{ pointer: "/body", message: "exceeds 12 MB, the most that can be signed", keyword: "maxLength" }],
    });
  });
  it("keeps its secret key among its secrets", () => expect(fromAccessKey(key).secrets?.()).toEqual(["SK"]));
  describe("whose signature was refused", () => {
    const skewed = { code: "APIGW.0301", at: now, signed: "20260101T120000Z" };
    const rows: { what: string; refusals: { code?: string; at?: number; signed: string }[]; again: boolean[]; then: string }[] = [
      {
        what: "signs with the service's time where that is more than a minute off what was signed",
        refusals: [{ ...skewed, at: now + 61_000 }],
        again: [true],
        then: "20260101T120101Z",
      },
      { what: "not at a minute", refusals: [{ ...skewed, at: now + 60_000 }], again: [false], then: "20260101T120000Z" },
      {
        what: "not at a minute the other way",
        refusals: [{ ...skewed, at: now - 60_000 }],
        again: [false],
        then: "20260101T120000Z",
      },
      {
        what: "not for another code",
        refusals: [{ ...skewed, code: "APIGW.0302", at: now + 3_600_000 }],
        again: [false],
        then: "20260101T120000Z",
      },
      {
        what: "not without a date",
        refusals: [{ code: "APIGW.0301", signed: "20260101T110000Z" }],
        again: [false],
        then: "20260101T120000Z",
      },
      {
        what: "each of several calls that were signed by one wrong clock",
        refusals: [
          { ...skewed, at: now + 90_000 },
          { ...skewed, at: now + 90_000 },
        ],
        again: [true, true],
        then: "20260101T120130Z",
      },
      {
        what: "by a clock that was set right meanwhile",
        refusals: [
          { ...skewed, at: now + 90_000 },
          { ...skewed, at: now, signed: "20260101T120130Z" },
        ],
        again: [true, true],
        then: "20260101T120000Z",
      },
      {
        what: "that waited for 20 minutes between signing and sending",
        refusals: [{ ...skewed, signed: "20260101T114000Z" }],
        again: [true],
        then: "20260101T120000Z",
      },
      {
        what: "that waited for two days",
        refusals: [{ ...skewed, signed: "20251230T120000Z" }],
        again: [true],
        then: "20260101T120000Z",
      },
      {
        what: "believes a clock a day off",
        refusals: [{ ...skewed, at: now - 86_400_000 }],
        again: [true],
        then: "20251231T120000Z",
      },
      {
        what: "and no other: further ahead",
        refusals: [{ ...skewed, at: now + 86_401_000 }],
        again: [false],
        then: "20260101T120000Z",
      },
      { what: "in the year 275760", refusals: [{ ...skewed, at: 8.64e15 }], again: [false], then: "20260101T120000Z" },
      { what: "in 1970", refusals: [{ ...skewed, at: 0 }], again: [false], then: "20260101T120000Z" },
    ];
    it.each(rows)("$what", async ({ refusals, again, then }) => {
      const credentials = fromAccessKey(key);
      const judged = refusals.map(({ code, at, signed }) =>
        credentials.refused?.(answer(401, code, at), { headers: { "x-sdk-date": signed } }),
      );
      expect(judged).toEqual(again);
      expect((await credentials.authorize(request, lent()))["x-sdk-date"]).toBe(then);
    });
    it("is not signed anew where it is not known what was sent", () =>
      expect((fromAccessKey(key).refused as (error: ApiError) => boolean)(answer(401, "APIGW.0301", now + 1e7))).toBe(false));
  });
});

describe("fromEnvironment", () => {
  it("reads the process's own variables", async () => {
    vi.stubEnv("HUAWEICLOUD_SDK_AK", "AK");
    vi.stubEnv("HUAWEICLOUD_SDK_SK", "SK");
    vi.stubEnv("HUAWEICLOUD_SDK_DOMAIN_ID", "dom");
    const headers = await fromEnvironment().authorize({ ...request, scope: "account" }, lent());
    expect(headers).toMatchObject({ "x-domain-id": "dom", authorization: expect.stringContaining("Access=AK,") as string });
    expect(fromEnvironment().secrets?.()).toEqual(["SK"]);
  });
  it("does without a process", () => {
    vi.stubGlobal("process", undefined);
    const { operation, problems } = refusal(() => fromEnvironment());
    vi.unstubAllGlobals();
    expect([operation, problems.length]).toEqual(["fromEnvironment", 2]);
  });
});

describe("signRequest", () => {
  const key = { accessKeyId: "AK", secretAccessKey: "SK" };
  const sign = async (url: string): Promise<string> =>
    (await signRequest({ method: "GET", url }, key, { date: new Date(now) }))["authorization"]!;
  it("signs a query in its order whatever order it comes in, and paths byte by byte", async () => {
    expect(await sign("https://x.test/?b=1&a=2&a=1")).toBe(await sign("https://x.test/?a=1&a=2&b=1"));
    expect(await sign("https://x.test/?b=1&a=2")).not.toBe(await sign("https://x.test/?b=2&a=1"));
    expect(await sign("https://x.test/%ff")).toBe(await sign("https://x.test/%FF"));
    expect(await sign("https://x.test/%ff")).not.toBe(await sign("https://x.test/%25ff"));
    expect(await sign("https://x.test/%f")).toBe(await sign("https://x.test/%25f"));
  });
  it("encodes all but unreserved characters", async () => {
    for (const [plain, encoded] of ["!%21", "'%27", "(%28", ")%29", "*%2A"].map((pair) => [pair[0], pair.slice(1)])) {
      expect(await sign(`https://x.test/a${plain}b`)).toBe(await sign(`https://x.test/a${encoded}b`));
      expect(await sign(`https://x.test/a${plain}b`)).not.toBe(await sign("https://x.test/ab"));
      expect(await sign(`https://x.test/a${plain}b`)).not.toBe(await sign("https://x.test/aundefinedb"));
    }
  });
  it("signs with the time of now where none is given", async () =>
    expect((await signRequest({ method: "GET", url: "https://x.test/" }, key))["x-sdk-date"]).toBe("20260101T120000Z"));
  it("says what is missing where the platform has no cryptography", async () => {
    vi.stubGlobal("crypto", {});
    expect(await caught(sign("https://x.test/"))).toMatchObject({
      operation: "signRequest",
      problems: [{ pointer: "/crypto", message: "is missing on http:", keyword: "type" }],
    });
  });
});

describe("readGatewayError", () => {
  it("takes text and numbers, and nothing for nothing", () => {
    const none = { code: undefined, message: undefined, requestId: undefined };
    for (const body of [undefined, null, "text", {}, { error_code: null, error_msg: null }])
      expect(readGatewayError(body, new Headers())).toEqual(none);
    expect(readGatewayError({ error_code: 7, error_msg: "m", request_id: "r" }, new Headers())).toEqual({
      code: "7",
      message: "m",
      requestId: "r",
    });
  });
  it("takes what is no text or number for nothing, and the gateway's members before IAM's", () => {
    const odd: unknown[] = [{ toString: null }, {}, [], true, Symbol("x"), () => "x", null];
    for (const value of odd) {
      const body = { error_code: value, error_msg: value, request_id: value, error: { code: value, message: value } };
      expect(readGatewayError(body, new Headers())).toEqual({ code: undefined, message: undefined, requestId: undefined });
      const error = new ApiError({ operation: "o" }, "m", { status: 400, body: { error_code: value }, headers: new Headers() });
      expect(isGatewayError(error)).toBe(false);
    }
    const both = { error_code: "APIGW.1", error_msg: "of the gateway", error: { code: 401, message: "of IAM" } };
    expect(readGatewayError(both, new Headers())).toMatchObject({ code: "APIGW.1", message: "of the gateway" });
    const iam = { error: { code: 401n, message: "of IAM" }, request_id: 7 };
    expect(readGatewayError(iam, new Headers())).toEqual({ code: "401", message: "of IAM", requestId: "7" });
  });
  it("tells the gateway's codes by how they begin", () => {
    const isIt = (body: unknown): boolean =>
      isGatewayError(new ApiError({ operation: "o" }, "m", { status: 400, body, headers: new Headers() }));
    expect([{ error_code: "APIGW.1" }, { error_code: "X.APIGW.1" }, null, undefined].map(isIt)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
