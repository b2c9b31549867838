import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parseRetryAfter } from "../../../runtime/src/core/call/retry.js";
import {
  ApiError,
  ClientError,
  fromToken,
  InvalidRequestError,
  isErrorOf,
  isGatewayError,
  type ClientOptions,
} from "../../../runtime/src/index.js";
import { contextOf, createKpsContext, listKeypairTask, listTasks } from "./fixture.js";

async function sentUrl(
  run: (context: ReturnType<typeof createKpsContext>) => Promise<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<string> {
  let sent = "";
  const fetch = async (url: string): Promise<Response> => {
    sent = url;
    return new Response("{}");
  };
  await run(createKpsContext({ endpoint: "https://x.test", credentials: fromToken("token"), projectId: "p", fetch, ...options }));
  return sent;
}

describe("the endpoint", () => {
  const rows: { given: Partial<ClientOptions>; want: string | RegExp }[] = [
    { given: { region: "cn-north-4" }, want: "https://kms.cn-north-4.myhuaweicloud.com/v3/p/tasks/t" },
    { given: { region: "cn-north-4", endpoint: "https://x.test" }, want: "https://x.test/v3/p/tasks/t" },
    { given: { endpoint: "https://x.test/base/" }, want: "https://x.test/base/v3/p/tasks/t" },
    { given: { endpoint: "https://x.test:8443//" }, want: "https://x.test:8443/v3/p/tasks/t" },
    ...["localhost", "127.0.0.1", "127.9.9.9", "[::1]"].map((host) => ({
      given: { endpoint: `http://${host}:80/` },
      want: `http://${host}:80/v3/p/tasks/t`,
    })),
    { given: { endpoint: "http://localhost" }, want: "http://localhost/v3/p/tasks/t" },
    { given: { endpoint: "http://x.test", allowInsecure: true }, want: "http://x.test/v3/p/tasks/t" },
    { given: { region: "mars-1" }, want: /region is "mars-1", must be one of .*cn-north-4.*endpoint/ },
    { given: {}, want: /region/ },
    ...[
      "http://x.test",
      "http://127.0.0.1.evil.test",
      "http://localhost.evil.test",
      "http://127.evil.test",
      "ftp://x.test",
      "https://u:p@x.test",
      "https://x.test?a=b",
      "https://x.test/#a",
      "x.test",
      "",
    ].map((endpoint) => ({ given: { endpoint }, want: /endpoint|region/ })),
    { given: { endpoint: "ftp://x.test", allowInsecure: true }, want: /endpoint/ },
  ];
  for (const { given, want } of rows) {
    it(`${JSON.stringify(given)} → ${want}`, async () => {
      const options = { endpoint: undefined, ...given };
      if (typeof want === "string")
        expect(await sentUrl((context) => listKeypairTask(context, { task_id: "t" }), options)).toBe(want);
      else {
        expect(() => createKpsContext({ credentials: fromToken("token"), ...options })).toThrow(want);
        expect(() => createKpsContext({ credentials: fromToken("token"), ...options })).toThrow(InvalidRequestError);
      }
    });
  }
});

describe("parameters", () => {
  const noSegment = "must not be empty, . or ..";
  const values = [
    ["", noSegment, "pattern"],
    [".", noSegment, "pattern"],
    ["..", noSegment, "pattern"],
    ["\ud800", "holds characters that cannot be sent", "pattern"],
    [undefined, "is missing", "required"],
    [null, "is missing", "required"],
    [{}, "must be text, a number or a boolean, is an object", "type"],
    [["a"], "must be text, a number or a boolean, is an array", "type"],
    [NaN, "must be text, a number or a boolean, is NaN", "type"],
    [() => 1, "must be text, a number or a boolean, is a function", "type"],
  ] as const;
  const bad: { name: string; input: object; problem: object }[] = [
    ...values.map(([task_id, message, keyword]) => ({
      name: String(task_id),
      input: { task_id },
      problem: { pointer: "/task_id", message, keyword },
    })),
    {
      name: "an empty project",
      input: { task_id: "t", project_id: "" },
      problem: { pointer: "/project_id", message: noSegment, keyword: "pattern" },
    },
  ];
  it("a project that nobody names is said to be missing, and where to give it", async () => {
    const message =
      "kps.listKeypairTask: /project_id is missing; give it in the input, or projectId in the options of the client";
    const context = contextOf(vi.fn(), { projectId: undefined });
    await expect(listKeypairTask(context, { task_id: "t" })).rejects.toThrow(message);
  });
  for (const { name, input, problem } of bad) {
    it(`a path with ${name} is refused before sending`, async () => {
      const fetch = vi.fn();
      const context = createKpsContext({ endpoint: "https://x.test", credentials: fromToken("token"), projectId: "p", fetch });
      const error = await listKeypairTask(context, input as never).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect((error as InvalidRequestError).problems).toEqual([problem]);
      expect(fetch).not.toHaveBeenCalled();
    });
  }
  it("a header or query that cannot be sent is refused", async () => {
    const context = createKpsContext({
      endpoint: "https://x.test",
      credentials: fromToken("token"),
      projectId: "p",
      fetch: vi.fn(),
    });
    for (const [input, pointer] of [
      [{ "X-Language": "a\nb" }, "/X-Language"],
      [{ limit: NaN }, "/limit"],
      [{ enterprise_project_id: "\udfff" }, "/enterprise_project_id"],
    ] as const) {
      const error = await listTasks(context, input).catch((caught: unknown) => caught);
      expect((error as InvalidRequestError).problems[0]?.pointer).toBe(pointer);
    }
  });
  it("any other path value stays in its segment, encoded once", async () => {
    const values = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/^\.{1,2}$/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.oneof(values, fc.constantFrom("a/b", "%2e%2e", "a?b#c", "../x", " ")), async (task_id) => {
        const { pathname, search, hash } = new URL(await sentUrl((context) => listKeypairTask(context, { task_id })));
        const segments = pathname.split("/");
        expect([segments.length, search, hash]).toEqual([5, "", ""]);
        expect(decodeURIComponent(segments[4] ?? "")).toBe(task_id);
      }),
    );
  });
  it("queries come out as they were put in; what is not documented or not given stays out", async () => {
    const ids = fc.array(fc.string({ unit: "grapheme" }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(ids, fc.option(fc.nat(), { nil: undefined }), async (enterprise_project_id, limit) => {
        const input = { enterprise_project_id, limit, unknown: "x" };
        const query = new URL(await sentUrl((context) => listTasks(context, input))).searchParams;
        expect(query.getAll("enterprise_project_id")).toEqual(enterprise_project_id);
        expect(query.getAll("limit")).toEqual(limit === undefined ? [] : [String(limit)]);
        expect(query.has("unknown")).toBe(false);
      }),
    );
  });
});

describe("Retry-After", () => {
  afterEach(() => void vi.useRealTimers());
  it("in seconds", () =>
    fc.assert(fc.property(fc.nat(), (seconds) => void expect(parseRetryAfter(`${seconds}`)).toBe(seconds * 1000))));
  it("as a date, never below nothing", () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 1) });
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (seconds) => {
        expect(parseRetryAfter(new Date(Date.now() + seconds * 1000).toUTCString())).toBe(Math.max(0, seconds * 1000));
      }),
    );
  });
  it("as anything else counts for nothing", () => {
    for (const text of [null, "", "-5", "soon", "1.5", "1e3", "NaN", "99:99 nonsense"])
      expect(parseRetryAfter(text), `${text}`).toBeUndefined();
  });
});

describe("errors", () => {
  const error = new ApiError({ operation: "kps.x" }, "m", { status: 400, body: { error_code: "KPS.1" }, headers: new Headers() });
  it("are instances of their classes and no others, from another copy too", async () => {
    vi.resetModules();
    const copy = await import("../../../runtime/src/core/errors/errors.js");
    expect(copy.ApiError).not.toBe(ApiError);
    for (const { ApiError: Api, ClientError: Client, TimeoutError: Timeout } of [
      copy,
      await import("../../../runtime/src/index.js"),
    ]) {
      expect([error instanceof Api, error instanceof Client, error instanceof Timeout]).toEqual([true, true, false]);
    }
    class Mine extends ApiError {}
    expect([error instanceof Mine, new Mine({ operation: "o" }, "m") instanceof ApiError]).toEqual([false, true]);
    for (const other of [null, undefined, 1, {}, new Error("x")]) expect(other instanceof ClientError).toBe(false);
  });
  it("narrow by operation and status, for JSON objects only", () => {
    expect(isErrorOf(error, "kps.x", 400)).toBe(true);
    expect([isErrorOf(error, "kps.y", 400), isErrorOf(error, "kps.x", 401), isErrorOf(new Error("x"), "kps.x", 400)]).toEqual([
      false,
      false,
      false,
    ]);
    for (const body of ["text", undefined, null, []]) {
      expect(
        isErrorOf(new ApiError({ operation: "kps.x" }, "m", { status: 400, body, headers: new Headers() }), "kps.x", 400),
      ).toBe(false);
    }
    const gateway = new ApiError({ operation: "kps.x" }, "m", {
      status: 400,
      body: { error_code: "APIGW.1" },
      headers: new Headers(),
    });
    expect([isGatewayError(gateway), isGatewayError(error), isGatewayError(undefined)]).toEqual([true, false, false]);
  });
});

describe("what errors and hooks show", () => {
  const body = { error_code: "X.1", encoded_authorization_message: "b64", note: "token-value in text", "x-auth-token": "other" };
  const answers: unknown[] = [];
  const client = createKpsContext({
    endpoint: "https://x.test",
    credentials: fromToken("token-value"),
    projectId: "p",
    fetch: async () =>
      new Response(JSON.stringify(body), { status: 403, headers: { "set-cookie": "session", "x-note": "plain" } }),
    hooks: { onRequest: (event) => answers.push(event), onResponse: (event) => answers.push(event) },
  });
  it("masks secrets wherever they stand, by name or by value, and nothing else", async () => {
    const error = (await listKeypairTask(client, { task_id: "t" }).catch((caught: unknown) => caught)) as ApiError;
    expect(error.body).toEqual({ ...body, note: "*** in text", "x-auth-token": "***" });
    expect([error.headers.get("set-cookie"), error.headers.get("x-note")]).toEqual(["***", "plain"]);
    expect(answers).toMatchObject([
      { operation: "kps.listKeypairTask", attempt: 1, headers: { "x-auth-token": "***" } },
      { operation: "kps.listKeypairTask", attempt: 1, status: 403, headers: { "set-cookie": "***", "x-note": "plain" } },
    ]);
  });
  it("hides a header whole that is none any more once a secret is found in its codes", async () => {
    const headers = { "x-echo": "%E5%90%8D token%2Dvalue", "x-%20%74oken-value": "a", "x-note": "%E5%90%8D" };
    const fetch = async (): Promise<Response> => new Response("{}", { status: 403, headers });
    const context = createKpsContext({
      endpoint: "https://x.test",
      credentials: fromToken("token-value"),
      projectId: "p",
      fetch,
    });
    const error = (await listKeypairTask(context, { task_id: "t" }).catch((caught: unknown) => caught)) as ApiError;
    expect(Object.fromEntries(error.headers)).toMatchObject({ "x-echo": "***", "x-note": "%E5%90%8D" });
    expect([...error.headers.keys()].filter((name) => name.startsWith("x-")).sort()).toEqual(["x-echo", "x-note"]);
  });
  it("shows the URL of a call without its query", async () => {
    const fetch = (): Promise<Response> => Promise.reject(new TypeError("failed"));
    const error = await listTasks(contextOf(fetch, { maxAttempts: 1 }), { offset: 5, limit: 7 }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ url: "https://x.test/v5/p/common/tasks/batch-query" });
  });
  it("sends nothing once its time is up while credentials are made", async () => {
    const fetch = vi.fn();
    let resolve = (_: Record<string, string>): void => undefined;
    const slow = { authorize: () => new Promise<Record<string, string>>((settle) => (resolve = settle)) };
    const late = createKpsContext({ endpoint: "https://x.test", credentials: slow, projectId: "p", timeoutMs: 10, fetch });
    await expect(listKeypairTask(late, { task_id: "t" })).rejects.toMatchObject({
      name: "TimeoutError",
      timeoutMs: 10,
      attempts: 0,
    });
    resolve({});
    await new Promise(setImmediate);
    expect(fetch).not.toHaveBeenCalled();
  });
});
