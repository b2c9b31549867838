// Waiters against a real server: how they end and what they then say, what they take for an end, and what they do not outlast.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  fromToken,
  InvalidRequestError,
  waitFor,
  WaiterError,
  type ClientOptions,
  type Waiter,
  type WaiterUntilGone,
  type WaitOptions,
} from "../../runtime/src/index.js";
import {
  createKpsContext,
  keypairTaskWaiter,
  listKeypairTaskOperation,
  waitForKeypairTask,
  waitForTask,
  type Task,
} from "../unit/runtime/fixture.js";
import { json, rejection, startFaultServer, type FaultServer } from "./fault-server.js";

// One for each test: a question of the waiter before, cut short, may still arrive.
let server: FaultServer;
beforeEach(async () => void (server = await startFaultServer()));
afterEach(() => server.close());

const quick = { minDelayMs: 1, maxDelayMs: 5, maxWaitMs: 30_000 };
const context = (options: Partial<ClientOptions> = {}) =>
  createKpsContext({
    endpoint: server.url,
    credentials: { ...fromToken("a-token"), secrets: () => ["CANARY-key"] },
    projectId: "p",
    ...options,
  });
/** Answers in turn, the last one for ever: a body, or a status with a code. */
function answer(...answers: (object | readonly [status: number, code?: string])[]): void {
  server.behave((response, _arrival, number) => {
    const next = answers[Math.min(number, answers.length) - 1] ?? {};
    if (Array.isArray(next)) json(response, { error_code: next[1] as unknown, error_msg: "said" }, next[0] as number);
    else json(response, next);
  });
}
const wait = (waiter: Waiter, options: WaitOptions<Task> = {}) =>
  waitFor(context({ maxAttempts: 1 }), listKeypairTaskOperation, waiter, { task_id: "t" }, { ...quick, ...options });

describe("what a waiter's error says", () => {
  it.each([
    {
      name: "a failure",
      answers: [{ task_status: "RUNNING_BIND" }, { task_status: "FAILED_RESET" }],
      want: { reason: "failure", state: "FAILED_RESET", last: { task_status: "FAILED_RESET" } },
      message: /^waitForKeypairTask: the task ended as FAILED_RESET after \d+\.\d s$/,
    },
    {
      name: "a time-out",
      answers: [{ task_status: "RUNNING_BIND" }],
      want: { reason: "timeout", state: "RUNNING_BIND" },
      message: /^waitForKeypairTask: the task had not ended after 0\.\d s, its last state was RUNNING_BIND$/,
    },
    {
      name: "a time-out without any state",
      answers: [{ task_status: null }],
      want: { reason: "timeout", state: undefined },
      message: /^waitForKeypairTask: the task had not ended after 0\.\d s, and no state was seen$/,
    },
    {
      name: "a time-out in an outage, after a state was seen",
      answers: [{ task_status: "RUNNING_BIND" }, [503, "KPS.1"] as const],
      want: { reason: "timeout", state: "RUNNING_BIND", cause: { status: 503 } },
      message: /its last state was RUNNING_BIND; the last question failed: kps\.listKeypairTask: 503 KPS\.1 said$/,
    },
    {
      name: "a state that shows a secret",
      answers: [{ task_status: "RUNNING CANARY-key" }],
      want: { reason: "timeout", state: "RUNNING ***" },
      message: /its last state was RUNNING \*\*\*$/,
    },
    {
      name: "a state that looks like none",
      answers: [{ task_status: `https://x.test/?CANARY${"x".repeat(500)}` }],
      want: { reason: "timeout", state: undefined },
      message: /and no state was seen$/,
    },
    {
      name: "a state that is no text",
      answers: [{ task_status: { toString: null } }],
      want: { reason: "timeout", state: undefined },
      message: /and no state was seen$/,
    },
  ])("of $name", async ({ answers, want, message }) => {
    answer(...answers);
    const options = { maxWaitMs: want.reason === "timeout" ? 300 : 30_000 };
    const error = await rejection(wait(keypairTaskWaiter, options));
    expect(error).toBeInstanceOf(WaiterError);
    expect(error).toMatchObject({ waiter: "waitForKeypairTask", operation: "kps.listKeypairTask", ...want });
    expect(error.message).toMatch(message);
    expect((error as WaiterError).elapsedMs).toBeGreaterThanOrEqual(want.reason === "timeout" ? 299 : 0);
  });
});

describe("acceptors of errors", () => {
  const gone: WaiterUntilGone = {
    name: "TaskGone",
    acceptors: [
      { pointer: "/task_status", matches: "^FAILED_", outcome: "failure" },
      { status: 404, outcome: "success" },
      { code: "KPS.0409", outcome: "failure" },
      { status: 400, code: "KPS.0001", outcome: "retry" },
    ],
  };
  const waitUntilGone = () =>
    waitFor(context({ maxAttempts: 1 }), listKeypairTaskOperation, gone, { task_id: "t" }, quick) satisfies Promise<
      Task | undefined
    >;

  it("take what is gone for a success, and give the last answer before", async () => {
    answer({ task_status: "DELETING" }, [404, "KPS.0404"]);
    expect(await waitUntilGone()).toEqual({ task_status: "DELETING" });
    answer([404]);
    expect(await waitUntilGone()).toBeUndefined();
    expect(server.arrivals.length).toBe(1);
  });
  it("take an error for a failure, by its code whatever its status", async () => {
    for (const status of [409, 500]) {
      answer({ task_status: "DELETING" }, [status, "KPS.0409"]);
      const error = await rejection(waitUntilGone());
      expect(error).toMatchObject({
        reason: "failure",
        state: `${status} KPS.0409`,
        last: { task_status: "DELETING" },
        cause: { status },
      });
      expect(error.message).toMatch(new RegExp(`^waitForTaskGone: the task ended as ${status} KPS\\.0409 after `));
    }
  });
  it("need the status and the code, where both are given", async () => {
    answer([400, "KPS.0001"], [400, "KPS.0002"]);
    expect(await rejection(waitUntilGone())).toMatchObject({ name: "ApiError", status: 400, code: "KPS.0002" });
    expect(server.arrivals.length).toBe(2);
  });
  it("wait on where what was started is not yet there", async () => {
    const started: Waiter = {
      ...keypairTaskWaiter,
      acceptors: [{ status: 404, outcome: "retry" }, ...keypairTaskWaiter.acceptors],
    };
    answer([404], [404], { task_status: "RUNNING_BIND" }, { task_status: "SUCCESS_BIND" });
    expect(await wait(started)).toEqual({ task_status: "SUCCESS_BIND" });
    expect(server.arrivals.length).toBe(4);
    answer([404]);
    expect((await rejection(wait(started, { maxWaitMs: 100 }))).message).toMatch(
      /its last state was 404; the last question failed: /,
    );
  });
  it("leave other errors as they are: retried by 5xx, ended by the rest", async () => {
    answer([503], [404]);
    expect(await waitUntilGone()).toBeUndefined();
    answer([403]);
    expect(await rejection(waitUntilGone())).toMatchObject({ name: "ApiError", status: 403 });
    answer([404]);
    expect(await rejection(wait(keypairTaskWaiter))).toMatchObject({ name: "ApiError", status: 404 });
  });
  it("take no error of the credentials for one of the operation", async () => {
    const { ApiError } = await import("../../runtime/src/index.js");
    const refusal = new ApiError({ operation: "iam.createToken" }, "404", {
      status: 404,
      body: undefined,
      headers: new Headers(),
    });
    const credentials = { authorize: () => Promise.reject(refusal) };
    const waiting = waitFor(context({ credentials }), listKeypairTaskOperation, gone, { task_id: "t" }, quick);
    expect(await rejection(waiting)).toBe(refusal);
  });
});

describe("a first pause", () => {
  const later: Waiter = { ...keypairTaskWaiter, firstDelayMs: 150 };
  const firstAfter = async (waiter: Waiter, options: WaitOptions<Task>): Promise<number> => {
    const startedAt = performance.now();
    let asked = 0;
    server.behave((response) => {
      asked ||= performance.now() - startedAt;
      json(response, { task_status: "SUCCESS_BIND" });
    });
    await wait(waiter, options);
    return asked;
  };
  it("is the waiter's, or the caller's", async () => {
    expect(await firstAfter(later, {})).toBeGreaterThanOrEqual(149);
    expect(await firstAfter(keypairTaskWaiter, { firstDelayMs: 150 })).toBeGreaterThanOrEqual(149);
    expect(await firstAfter({ ...later, firstDelayMs: 60_000 }, { firstDelayMs: 0 })).toBeLessThan(20_000);
  });
  it("leaves time for a question before the end, and ends at once with its signal", async () => {
    expect(await firstAfter({ ...later, firstDelayMs: 600_000 }, { maxWaitMs: 400, minDelayMs: 200 })).toBeLessThan(20_000);
    const controller = new AbortController();
    const waiting = wait({ ...later, firstDelayMs: 600_000 }, { maxWaitMs: 900_000, signal: controller.signal });
    controller.abort("enough");
    await expect(waiting).rejects.toBe("enough");
  });
});

describe("what a waiter does not outlast", () => {
  const numbers = [
    "maxWaitMs",
    "firstDelayMs",
    "minDelayMs",
    "maxDelayMs",
    "sinceMs",
    "timeoutMs",
    "attemptTimeoutMs",
    "maxAttempts",
  ];
  it.each(numbers.flatMap((name) => [NaN, Infinity, -1, "5000", null, 5n].map((value) => [name, value] as const)))(
    "%s: %s",
    async (name, value) => {
      answer({ task_status: "RUNNING_BIND" });
      const error = await rejection(wait({ ...keypairTaskWaiter, firstDelayMs: 60_000 }, { [name]: value }));
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect((error as InvalidRequestError).problems.map(({ pointer }) => pointer)).toEqual([`/${name}`]);
      expect(error.message).toContain(`waitForKeypairTask: /${name} must be `);
      expect(server.arrivals).toEqual([]);
    },
  );
  it("an input, a header or a key that cannot be sent", async () => {
    answer({ task_status: "RUNNING_BIND" });
    const refused: Promise<unknown>[] = [
      waitForKeypairTask(context(), { task_id: "" }, quick),
      waitForKeypairTask(context(), { task_id: "t" }, { ...quick, headers: { "x-note": "a\nb" } }),
      waitForTask(context(), { body: {} }, quick),
      waitForTask(context(), { body: { task_id: "t", task_type: NaN as never } }, quick),
      waitForKeypairTask(
        context({ credentials: { authorize: async () => ({ "x-auth-token": "a\nb" }) } }),
        { task_id: "t" },
        quick,
      ),
    ];
    for (const one of refused) expect(await rejection(one)).toBeInstanceOf(InvalidRequestError);
    expect(server.arrivals).toEqual([]);
  });
});

describe("a fetch that keeps the answers of GET unless it is told otherwise", () => {
  /** As frameworks patch it: by URL, method and headers. */
  function caching(): typeof fetch {
    const kept = new Map<string, string>();
    return (async (url: string, init: RequestInit) => {
      const key = JSON.stringify([url, init.method, init.headers]);
      const before = kept.get(key);
      if (init.method === "GET" && init.cache !== "no-store" && before !== undefined) return new Response(before);
      const response = await fetch(url, init);
      kept.set(key, await response.clone().text());
      return response;
    }) as typeof fetch;
  }
  it.each([
    ["", {}],
    [", even one that is told to by the client", { fetchOptions: { cache: "force-cache" } }],
  ])("does not keep a waiter from the service%s", async (_, options) => {
    answer({ task_status: "RUNNING_BIND" }, { task_status: "RUNNING_BIND" }, { task_status: "SUCCESS_BIND" });
    const done = await waitForKeypairTask(context({ fetch: caching() as never, ...options }), { task_id: "t" }, quick);
    expect(done).toEqual({ task_status: "SUCCESS_BIND" });
    expect(server.arrivals.length).toBe(3);
  });
  it("hands on the other options of a call", async () => {
    answer({ task_status: "SUCCESS_BIND" });
    const seen: unknown[] = [];
    const spying = ((url: string, init: RequestInit) => (seen.push({ ...init }), fetch(url, init))) as typeof fetch;
    await waitForKeypairTask(
      context({ fetch: spying as never }),
      { task_id: "t" },
      { ...quick, fetchOptions: { keepalive: true } },
    );
    expect(seen).toMatchObject([{ keepalive: true, cache: "no-store" }]);
  });
});

it("finds an item whose id comes as a number, and none by values that are no text", async () => {
  const list = (...data_list: unknown[]): object => ({ data_list });
  answer(
    list(null, "7", 7, [], { task_id: { toString: null } }, { task_status: "finished" }),
    list({ task_id: "8", task_status: "finished" }, { task_id: 7, task_status: "finished" }),
  );
  expect(await waitForTask(context(), { body: { task_id: "7" } }, quick)).toMatchObject({ data_list: [{}, { task_id: 7 }] });
  expect(server.arrivals.length).toBe(2);
});
