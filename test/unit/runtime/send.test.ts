import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ApiError,
  ConnectionError,
  type InvalidRequestError,
  type Problem,
  InvalidResponseError,
  TimeoutError,
  sendWithResponse,
  type AuthorizeRequest,
  type ClientOptions,
} from "../../../runtime/src/index.js";
import { caught, contextWith, json, type Answer } from "./answers.js";
import { exportResults, listKeypairTask, listKeypairTaskOperation, listTasks, updateTask } from "./fixture.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("messages", () => {
  const rows: { name: string; answer: Answer; options?: Partial<ClientOptions>; want: string }[] = [
    { name: "a service's error", answer: json({ error_code: "KPS.1", error_msg: "no" }, 400), want: "400 KPS.1 no" },
    { name: "an error without a code", answer: json({ error_msg: "no" }, 400), want: "400 no" },
    { name: "a long text", answer: new Response("x".repeat(600), { status: 404 }), want: `404 ${"x".repeat(512)}` },
    {
      name: "a redirect",
      answer: new Response("", { status: 302, headers: { location: "https://other.test/" } }),
      want: "302 REDIRECT refused: https://other.test/",
    },
    {
      name: "a redirect to nowhere",
      answer: new Response("", { status: 301 }),
      want: "301 REDIRECT refused: to where is not shown",
    },
    {
      name: "a page",
      answer: new Response(" \n<p>no</p>", { status: 404 }),
      want: "404 a page of HTML or XML, see body",
    },
    { name: "a text that is no page", answer: new Response("5 < 6", { status: 404 }), want: "404 5 < 6" },
    { name: "no JSON", answer: new Response("<html>"), want: "200, but the body is no JSON" },
    {
      name: "too much",
      answer: new Response("123456"),
      options: { maxResponseBytes: 5 },
      want: "200, but the body exceeds maxResponseBytes",
    },
    { name: "a failure without a cause", answer: new TypeError("failed"), want: "failed" },
    { name: "a failure with a cause", answer: new TypeError("failed", { cause: new Error("why") }), want: "failed: why" },
    {
      name: "a failure whose cause has a code alone",
      answer: new TypeError("failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) }),
      want: "failed: ECONNRESET",
    },
    {
      name: "a failure whose cause has a message and a code",
      answer: new TypeError("failed", { cause: Object.assign(new Error("why"), { code: "ECONNRESET" }) }),
      want: "failed: why",
    },
    { name: "a failure with a code of its own", answer: Object.assign(new Error("failed"), { code: "E1" }), want: "failed: E1" },
  ];
  for (const { name, answer, options, want } of rows) {
    it(`of ${name}`, async () => {
      const { context } = contextWith([answer], { maxAttempts: 1, ...options });
      const error = await caught(listKeypairTask(context, { task_id: "t" }));
      expect(error.message).toBe(`kps.listKeypairTask: ${want}`);
      expect(error).toMatchObject({ operation: "kps.listKeypairTask", method: "GET", url: "https://x.test/v3/p/tasks/t" });
    });
  }
  it("name all problems, each with its pointer", async () => {
    const problems = [
      { pointer: "/a", message: "is bad", keyword: "type" },
      { pointer: "/b", message: "is worse", keyword: "type" },
    ];
    const { context } = contextWith([json({})], { validators: { checkCall: () => problems } });
    const error = await caught(listKeypairTask(context, { task_id: "t" }));
    expect(error.message).toBe("kps.listKeypairTask: /a is bad; /b is worse");
    expect(error).toMatchObject({ problems });
  });
  it("of a limit say which, and after how many tries", async () => {
    vi.useFakeTimers();
    const { context } = contextWith([() => new Promise<Response>(() => undefined)], { maxAttempts: 2 });
    const attempts = caught(listKeypairTask(context, { task_id: "t" }, { attemptTimeoutMs: 700 }));
    await vi.runAllTimersAsync();
    expect(await attempts).toMatchObject({
      message: "kps.listKeypairTask: no answer in 700 ms",
      name: "TimeoutError",
      timeoutMs: 700,
      attempts: 2,
    });
    const whole = caught(listKeypairTask(context, { task_id: "t" }, { timeoutMs: 900 }));
    await vi.advanceTimersByTimeAsync(899);
    await vi.advanceTimersByTimeAsync(1);
    expect(await whole).toMatchObject({ message: "kps.listKeypairTask: no answer in 900 ms", timeoutMs: 900, attempts: 1 });
    expect(await whole).toBeInstanceOf(TimeoutError);
  });
});

describe("what is no JSON", () => {
  it("is told with its status and request id", async () => {
    const { context } = contextWith([new Response("<html>", { headers: { "x-request-id": "r" } })]);
    const error = await caught(listKeypairTask(context, { task_id: "t" }));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect({ ...error }).toMatchObject({
      status: 200,
      requestId: "r",
      snippet: "<html>",
    });
  });
  it("goes into its snippet up to 512 characters", async () => {
    const { context } = contextWith([new Response("y".repeat(600))]);
    expect(await caught(listKeypairTask(context, { task_id: "t" }))).toMatchObject({ snippet: "y".repeat(512) });
  });
});

describe("a body", () => {
  const pieces = (...texts: string[]): Response => {
    const chunks = texts.map((text) => new TextEncoder().encode(text));
    return new Response(
      new ReadableStream({
        pull: (stream) => {
          const chunk = chunks.shift();
          if (chunk) stream.enqueue(chunk);
          else stream.close();
        },
      }),
    );
  };
  it("is put together in order, whatever its pieces", async () => {
    for (const texts of [['{"task_id":"abc"}'], ['{"task', '_id":"', 'abc"}']]) {
      expect(await listKeypairTask(contextWith([() => pieces(...texts)]).context, { task_id: "t" })).toEqual({ task_id: "abc" });
    }
  });
  it("may be as large as maxResponseBytes, and none may be missing where JSON is due", async () => {
    const { context } = contextWith([new Response("12345")], { maxResponseBytes: 5 });
    expect(await listKeypairTask(context, { task_id: "t" })).toBe(12345);
    const empty = contextWith([new Response(null, { status: 204 })]).context;
    expect(await caught(listKeypairTask(empty, { task_id: "t" }))).toMatchObject({ status: 204, snippet: "" });
  });
  it("that nobody reads is cancelled", async () => {
    const cancel = vi.fn();
    const { context } = contextWith([() => new Response(new ReadableStream({ cancel }))]);
    expect(await updateTask(context, { task_id: "t", body: {} })).toBeUndefined();
    expect(cancel).toHaveBeenCalledTimes(1);
    const none = contextWith([new Response(null, { status: 204 })]).context;
    expect(await updateTask(none, { task_id: "t", body: {} })).toBeUndefined();
  });
});

describe("what credentials are asked with", () => {
  it("says scope and project", async () => {
    const asked: AuthorizeRequest[] = [];
    const credentials = {
      authorize: async (request: AuthorizeRequest) => (asked.push(request), { "x-auth-token": "t" }),
      projectId: async () => "theirs",
    };
    const { context } = contextWith([json({})], { credentials, projectId: undefined });
    await listKeypairTask(context, { task_id: "t" });
    await listKeypairTask(context, { task_id: "t", project_id: "own" });
    await (await exportResults(context, { body: {} })).cancel();
    await exportResults(contextWith([json({})], { credentials }).context, { body: {} });
    expect(asked.map(({ scope, projectId }) => [scope, projectId])).toEqual([
      ["project", "theirs"],
      ["project", "own"],
      ["account", undefined],
      ["account", "p"],
    ]);
    await listTasks(contextWith([json({})], { credentials }).context, { "X-Language": "en-us" });
    expect(asked.pop()?.headers).toEqual({ "x-language": "en-us" });
    expect(asked.map(({ url, body }) => [url, body])).toEqual([
      ["https://x.test/v3/theirs/tasks/t", undefined],
      ["https://x.test/v3/own/tasks/t", undefined],
      ["https://x.test/v3/tasks/export", "{}"],
      ["https://x.test/v3/tasks/export", "{}"],
    ]);
  });
});

describe("retries", () => {
  it("wait a random part of 200 ms, doubled each time, at most 5 s", async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const delays: number[] = [];
    const { context } = contextWith([json({}, 503)], {
      maxAttempts: 8,
      hooks: { onRetry: ({ delayMs }) => delays.push(delayMs) },
    });
    const call = caught(listKeypairTask(context, { task_id: "t" }));
    await vi.runAllTimersAsync();
    expect((await call).message).toBe("kps.listKeypairTask: 503 {}");
    expect(delays).toEqual([100, 200, 400, 800, 1600, 2500, 2500]);
  });
  it("are told with their error, and the end of the call with its own", async () => {
    const retried = vi.fn();
    const failed = vi.fn();
    const { context } = contextWith([json({}, 429, { "retry-after": "0" }), json({}, 404)], {
      hooks: { onRetry: retried, onError: failed },
    });
    const error = await caught(listKeypairTask(context, { task_id: "t" }));
    expect(retried.mock.calls).toMatchObject([
      [{ operation: "kps.listKeypairTask", attempt: 1, delayMs: 0, error: { status: 429 } }],
    ]);
    expect(retried.mock.calls[0]?.[0].error).toBeInstanceOf(ApiError);
    expect(failed.mock.calls).toEqual([[expect.objectContaining({ operation: "kps.listKeypairTask", attempt: 2, error })]]);
  });
  it("end where a Retry-After reaches the limit of the call", async () => {
    vi.useFakeTimers();
    const { context, sent } = contextWith([json({}, 503, { "retry-after": "5" })]);
    expect(await caught(listKeypairTask(context, { task_id: "t" }, { timeoutMs: 5_000 }))).toMatchObject({ status: 503 });
    expect(sent.length).toBe(1);
  });
  it("are not made for a code that only holds 429", async () => {
    const failure = new TypeError("failed", { cause: Object.assign(new Error("x"), { code: "E_429" }) });
    const { context, sent } = contextWith([failure]);
    await caught(updateTask(context, { task_id: "t", body: {} }));
    expect(sent.length).toBe(1);
  });
  it("are not made for what another call of the credentials ended with, whatever that is", async () => {
    for (const reason of [new ConnectionError({ operation: "iam.x" }, "m", { cause: new Error("x") }), null]) {
      const authorize = vi.fn(() => Promise.reject(reason as Error));
      const { context, sent } = contextWith([json({})], { credentials: { authorize } });
      expect(await caught(listKeypairTask(context, { task_id: "t" }))).toBe(reason);
      expect([authorize.mock.calls.length, sent.length]).toEqual([1, 0]);
    }
  });
  it("are not renewed for a 401 of another call of the credentials", async () => {
    const headers = new Headers();
    const reason = new ApiError({ operation: "iam.x" }, "401", { status: 401, body: {}, headers });
    const authorize = vi.fn(() => Promise.reject(reason));
    const { context } = contextWith([json({})], { credentials: { authorize, refused: () => true } });
    expect(await caught(listKeypairTask(context, { task_id: "t" }))).toBe(reason);
    expect(authorize).toHaveBeenCalledTimes(1);
  });
  it("need no hooks of each kind", async () => {
    const { context } = contextWith([json({}, 429, { "retry-after": "0" }), json({ task_id: "x" })], { hooks: {} });
    expect(await listKeypairTask(context, { task_id: "t" })).toEqual({ task_id: "x" });
  });
});

describe("what is refused before sending", () => {
  const refusal = async (input: object, options: Partial<ClientOptions> = {}): Promise<InvalidRequestError> =>
    (await caught(listTasks(contextWith([json({})], options).context, input))) as InvalidRequestError;
  const cycle: { self?: object } = {};
  cycle.self = cycle;
  const unsendable = { message: "holds characters that cannot be sent", keyword: "pattern" };
  const noText = (kind: string) => ({ message: `must be text, a number or a boolean, is ${kind}`, keyword: "type" });
  const noJson = (message: string) => ({ message, keyword: "type" });
  const rows: { name: string; input: object; options?: Partial<ClientOptions>; want: Omit<Problem, "page"> }[] = [
    { name: "a body in a circle", input: { body: cycle }, want: { pointer: "/body/self", ...noJson("holds itself") } },
    {
      name: "a body that is none",
      input: { body: () => 1 },
      want: { pointer: "/body", ...noJson("is a function, which JSON cannot hold") },
    },
    {
      name: "NaN in a body",
      input: { body: { x: [0, NaN] } },
      want: { pointer: "/body/x/1", ...noJson("is NaN, which JSON cannot hold") },
    },
    { name: "an object in a query", input: { limit: { a: 1 } }, want: { pointer: "/limit", ...noText("an object") } },
    { name: "a list in a list", input: { limit: [[1]] }, want: { pointer: "/limit", ...noText("an array") } },
    { name: "no number, which is shown", input: { limit: NaN }, want: { pointer: "/limit", ...noText("NaN") } },
    { name: "a symbol", input: { limit: Symbol("big") }, want: { pointer: "/limit", ...noText("a symbol") } },
    { name: "half a character in a path", input: { project_id: "ok\ud800" }, want: { pointer: "/project_id", ...unsendable } },
    { name: "half a character first", input: { project_id: "\ud800ok" }, want: { pointer: "/project_id", ...unsendable } },
    {
      name: "an empty project",
      input: { project_id: "" },
      want: { pointer: "/project_id", message: "must not be empty, . or ..", keyword: "pattern" },
    },
    {
      name: "no project",
      input: {},
      options: { projectId: undefined },
      want: {
        pointer: "/project_id",
        message: "is missing; give it in the input, or projectId in the options of the client",
        keyword: "required",
      },
    },
    { name: "a line break in a header", input: { "X-Language": "b\nc" }, want: { pointer: "/X-Language", ...unsendable } },
    {
      name: "half a character in a query",
      input: { enterprise_project_id: "\ud800" },
      want: { pointer: "/enterprise_project_id", ...unsendable },
    },
  ];
  it.each(rows)("$name", async ({ input, options, want }) => {
    const error = await refusal(input, options);
    expect(error.problems).toEqual([want]);
    expect(error.message).toBe(`kps.listTasks: ${want.pointer} ${want.message}`);
  });
  it("nothing of headers and queries that are not given", async () => {
    const { context, sent } = contextWith([json({})]);
    await listTasks(context, {});
    expect(sent[0]).toMatchObject({ url: "https://x.test/v5/p/common/tasks/batch-query", body: undefined });
    expect(Object.keys(sent[0]!.headers).sort()).toEqual(["user-agent", "x-auth-token"]);
  });
});

it("only secret headers are hidden in what comes back", async () => {
  const headers = { "x-note": "plain-note", "x-api-key": "Bearer hidden-key" };
  const { context } = contextWith([json({ error_msg: "plain-note hidden-key token-value" }, 400)], { headers });
  expect((await caught(listKeypairTask(context, { task_id: "t" }))).message).toBe("kps.listKeypairTask: 400 plain-note *** ***");
});

it("a secret header that is no text does not stand in the way of the error", async () => {
  const { context } = contextWith([new Error("failed with 12345")], { headers: { "x-api-key": 12345 as never }, maxAttempts: 1 });
  expect((await caught(listKeypairTask(context, { task_id: "t" }))).message).toBe("kps.listKeypairTask: failed with ***");
});

describe("sendWithResponse", () => {
  it("gives the body's request id where the header has none", async () => {
    const { context } = contextWith([json({ request_id: "b" }), json({ request_id: "b" }, 200, { "x-request-id": "h" })]);
    const ids = [1, 2].map(async () => (await sendWithResponse(context, listKeypairTaskOperation, { task_id: "t" })).requestId);
    expect(await Promise.all(ids)).toEqual(["b", "h"]);
  });
});
