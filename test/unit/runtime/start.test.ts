import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  fromToken,
  maskSensitive,
  startAndWait,
  type Operation,
  type StartedWork,
  type StartOptions,
  type Starts,
} from "../../../runtime/src/index.js";
import {
  bindOperation,
  done,
  input,
  now,
  parts,
  running,
  serviceOf,
  settle,
  starts,
  type BindInput,
  type BindService,
  type Reply,
} from "./bind-service.js";
import type { Task } from "./fixture.js";

beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => void vi.useRealTimers());

function bind(service: BindService, given: object = input, options?: StartOptions<Task>, data: Starts = starts) {
  const work: StartedWork<BindInput, Task> = { name: "bindAndWait", ...parts, starts: data };
  return settle(startAndWait(service.context, work, given as BindInput, options));
}

describe("startAndWait", () => {
  it("waits for what the answer names, in the project of the request", async () => {
    const replies = [{ task_id: "t-1", status: "SUCCESS" }, running, done];
    const service = serviceOf((_, index) => replies[index] ?? 500);
    expect(await bind(service, { ...input, project_id: "other" })).toEqual({ value: done });
    expect(service.sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /v3/other/bind",
      "GET /v3/other/tasks/t-1",
      "GET /v3/other/tasks/t-1",
    ]);
  });

  const failures: { name: string; replies: Reply[]; want: object; polls: number }[] = [
    {
      name: "an answer that says that the work has failed",
      replies: [{ task_id: "t", status: "FAILED", error_code: "KPS.6012", error_msg: "server is busy" }],
      want: {
        name: "WaiterError",
        operation: "kps.bind",
        method: "POST",
        waiter: "bindAndWait",
        reason: "failure",
        state: "FAILED",
        last: { status: "FAILED" },
        message: "bindAndWait: the task failed at once as FAILED: KPS.6012 server is busy",
      },
      polls: 0,
    },
    {
      name: "an answer without the id of a task",
      replies: [{ status: "SUCCESS" }],
      want: { name: "WaiterError", reason: "failure", message: "bindAndWait: the answer names no task" },
      polls: 0,
    },
    {
      name: "work that fails later",
      replies: [{ task_id: "t" }, { task_status: "FAILED_BIND" }],
      want: {
        name: "WaiterError",
        reason: "failure",
        message: expect.stringMatching(/as FAILED_BIND .*; listFailedTask says why$/),
      },
      polls: 1,
    },
    {
      name: "a request that is refused",
      replies: [400],
      want: { name: "ApiError", status: 400, operation: "kps.bind" },
      polls: 0,
    },
    { name: "a question that is refused", replies: [{ task_id: "t" }, 404], want: { name: "ApiError", status: 404 }, polls: 1 },
  ];
  it.each(failures)("$name", async ({ replies, want, polls }) => {
    const service = serviceOf((_, index) => replies[index] ?? 500);
    const { error } = await bind(service);
    expect(error).toMatchObject(want);
    expect(service.sent.length - 1).toBe(polls);
  });

  it("looks at no state of the answer where none says that the work has failed", async () => {
    const service = serviceOf(({ method }) => (method === "POST" ? { task_id: "t", status: "FAILED" } : done));
    expect(await bind(service, input, undefined, { answer: { "/task_id": "/task_id" } })).toEqual({ value: done });
  });

  it("says how long a request took that failed at once", async () => {
    vi.advanceTimersByTime(1_000);
    const { error } = await bind(serviceOf(() => ({ status: "FAILED" }), 3_000));
    expect(error).toMatchObject({ elapsedMs: 3_000 });
  });

  it("hides what the input held when it was sent, and what credentials name", async () => {
    const sent = { body: { servers: [{ id: "a" }], password: "sent-canary" } };
    const answer = { status: "FAILED", error_code: "KPS.1", error_msg: "sent-canary and own-canary are wrong" };
    const reply = (): object => {
      sent.body.password = "";
      return answer;
    };
    const service = serviceOf(reply, 0, { credentials: { ...fromToken("token"), secrets: () => ["own-canary"] } });
    const operation: Operation<BindInput> = { ...bindOperation, sensitive: ["password"], mask: maskSensitive };
    const work: StartedWork<BindInput, Task> = { name: "bindAndWait", ...parts, operation, starts };
    const { error } = await settle(startAndWait(service.context, work, sent));
    expect(error).toMatchObject({ message: "bindAndWait: the task failed at once as FAILED: KPS.1 *** and *** are wrong" });
  });

  it("counts maxWaitMs from the beginning of the call", async () => {
    const service = serviceOf(({ method }) => (method === "POST" ? { task_id: "t" } : running), 3_000);
    const { error } = await bind(service, input, { wait: { maxWaitMs: 10_000 } });
    expect(error).toMatchObject({ name: "WaiterError", reason: "timeout", waiter: "bindAndWait", elapsedMs: 10_000 });
  });

  it("ends with its signal, during the request and during the waiting", async () => {
    for (const afterMs of [1_000, 20_000]) {
      const service = serviceOf(({ method }) => (method === "POST" ? { task_id: "t" } : running), 3_000);
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error("enough")), afterMs);
      expect(await bind(service, input, { signal: controller.signal })).toMatchObject({ error: { message: "enough" } });
    }
  });

  it.each([
    [{ wait: { maxWaitMs: Number.NaN } }, "/wait/maxWaitMs"],
    [{ wait: 5 }, "/wait"],
    [{ maxAttempts: 0 }, "/maxAttempts"],
  ])("refuses the options %j before anything is sent", async (options, pointer) => {
    const service = serviceOf(() => done);
    const { error } = await bind(service, input, options as StartOptions<Task>);
    expect(error).toMatchObject({ name: "InvalidRequestError", operation: "bindAndWait", problems: [{ pointer }] });
    expect(service.sent).toEqual([]);
  });

  describe("work that runs again under its id", () => {
    const again = { ...starts, restarts: true };
    const old = { ...done, started: now - 60_000 };
    it.each([
      ["the end of the run before does not count", [old, old, { ...done, started: now + 500 }], 3],
      ["a run that began within the call counts", [{ ...done, started: now }], 1],
      ["an answer without a state says nothing of it", [{ started: 5 }, old, { ...done, started: now }], 3],
      [
        "an end after it was seen to go on counts, whatever its clock says",
        [old, { ...running, started: 5 }, { ...done, started: 5 }],
        3,
      ],
    ])("%s", async (_, polls, count) => {
      const service = serviceOf(({ method }, index) => (method === "POST" ? { task_id: "t" } : (polls[index - 1] ?? 500)));
      expect(await bind(service, input, undefined, again)).toEqual({ value: polls.at(-1) });
      expect(service.sent.length - 1).toBe(count);
    });

    it("asks for what the request names where the answer names nothing", async () => {
      const named: Starts = { input: { "/project_id": "/project_id", "/task_id": "/body/task_id" }, restarts: true };
      const polls = [old, { ...done, started: now }];
      const service = serviceOf(({ method }, index) => (method === "POST" ? {} : (polls[index - 1] ?? 500)));
      const given = { project_id: "other", body: { servers: [], task_id: "t-9" } };
      expect(await bind(service, given, undefined, named)).toEqual({ value: polls[1] });
      expect(service.sent.map(({ path }) => path)).toEqual(["/v3/other/bind", "/v3/other/tasks/t-9", "/v3/other/tasks/t-9"]);
    });

    const clocks = [
      ["the service's, an hour ahead", now + 3_600_000, now + 3_600_000],
      ["this machine's, where the answer has no date", undefined, now],
    ] as const;
    it.each(clocks)("tells by %s what began before the call", async (_, serviceAt, beganAt) => {
      const headers: HeadersInit = serviceAt === undefined ? {} : { date: new Date(serviceAt + 10_000).toUTCString() };
      const ends = [beganAt - 1, beganAt].map((started) => ({ ...done, started }));
      const service = serviceOf(
        ({ method }, index) => (method === "POST" ? Response.json({ task_id: "t" }, { headers }) : (ends[index - 1] ?? 500)),
        10_000,
      );
      expect(await bind(service, input, undefined, again)).toEqual({ value: ends[1] });
    });

    it("takes the end of the run before for its own where nothing says that it restarts", async () => {
      const service = serviceOf(({ method }) => (method === "POST" ? { task_id: "t" } : old));
      expect(await bind(service)).toEqual({ value: old });
    });
  });
});
