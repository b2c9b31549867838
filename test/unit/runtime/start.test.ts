import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  fromToken,
  maskSensitive,
  startAndWait,
  startEachAndWait,
  WaiterError,
  writeInput,
  type ClientOptions,
  type Operation,
  type StartEachOptions,
  type StartedWork,
  type StartOptions,
  type Starts,
  type StartsSeveral,
  type Waiter,
} from "../../../runtime/src/index.js";
import { contextOf, listKeypairTaskOperation, type Task, type TaskInput } from "./fixture.js";

interface BindInput {
  project_id?: string | undefined;
  body: { servers: { id: string }[] };
}
interface Sent {
  readonly method: string;
  readonly path: string;
  readonly atMs: number;
}
type Reply = object | number | Response;

const bindOperation: Operation<BindInput> = {
  id: "kps.bind",
  method: "POST",
  path: "/v3/{project_id}/bind",
  project: "project_id",
  body: "application/json",
  write: writeInput,
};
const waiter: Waiter = {
  name: "KeypairTask",
  startedAt: "/started",
  explainedBy: "listFailedTask",
  acceptors: [
    { pointer: "/task_status", matches: "^SUCCESS_", outcome: "success" },
    { pointer: "/task_status", matches: "^FAILED_", outcome: "failure" },
  ],
};
const starts: Starts = {
  answer: { "/task_id": "/task_id" },
  input: { "/project_id": "/project_id" },
  failed: { pointer: "/status", matches: "^FAILED$" },
};
const several: StartsSeveral = {
  ...starts,
  items: "/tasks",
  requested: { items: "/body/servers", where: { "/server_id": "/id" } },
};
const parts = { operation: bindOperation, asks: listKeypairTaskOperation as Operation<TaskInput, Task>, waiter };
const input: BindInput = { body: { servers: [{ id: "a" }] } };
const running = { task_status: "RUNNING_BIND" };
const done = { task_status: "SUCCESS_BIND" };
const now = Date.parse("2026-05-01T12:00:00Z");

/** A service whose replies are asked of a function by method and path; notes what was sent, and how much at a time. */
function serviceOf(reply: (sent: Sent, index: number) => Reply, answerMs = 0, options: Partial<ClientOptions> = {}) {
  const sent: Sent[] = [];
  let open = 0;
  const most = { questions: 0 };
  const fetch = async (url?: unknown, init?: { method?: string }): Promise<Response> => {
    const one = { method: init?.method ?? "GET", path: new URL(String(url)).pathname, atMs: performance.now() };
    sent.push(one);
    if (one.method === "GET") most.questions = Math.max(most.questions, ++open);
    if (answerMs > 0) await new Promise((resolve) => setTimeout(resolve, answerMs));
    if (one.method === "GET") open--;
    const answer = reply(one, sent.length - 1);
    if (answer instanceof Response) return answer;
    const headers = { date: new Date().toUTCString() };
    if (typeof answer === "number") return new Response("{}", { status: answer, headers: { ...headers, "retry-after": "7" } });
    return new Response(JSON.stringify(answer), { status: one.method === "POST" ? 202 : 200, headers });
  };
  return { sent, most, context: contextOf(fetch, { maxAttempts: 1, ...options }) };
}

async function settle<Value>(promise: Promise<Value>): Promise<{ value?: Value; error?: unknown }> {
  const settled = promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  return settled;
}

beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => void vi.useRealTimers());

function bind(service: ReturnType<typeof serviceOf>, given: object = input, options?: StartOptions<Task>, data: Starts = starts) {
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

    it("takes the end of the run before for its own where nothing says that it restarts", async () => {
      const service = serviceOf(({ method }) => (method === "POST" ? { task_id: "t" } : old));
      expect(await bind(service)).toEqual({ value: old });
    });
  });
});

describe("startEachAndWait", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const all: BindInput = { body: { servers: ids.map((id) => ({ id })) } };
  const bindAll = (service: ReturnType<typeof serviceOf>, options?: StartEachOptions<Task>) => {
    const work: StartedWork<BindInput, Task, StartsSeveral> = { name: "bindAllAndWait", ...parts, starts: several };
    return settle(startEachAndWait(service.context, work, all, options));
  };
  const tasksOf = (wanted: readonly string[]): object => ({
    tasks: wanted.map((id) => ({ task_id: `t-${id}`, server_id: id, status: "SUCCESS" })),
  });

  it("gives each outcome, in the order of the request, none hiding another", async () => {
    const { tasks } = tasksOf(["h", "g", "f", "d", "c", "b"]) as { tasks: object[] };
    const refused = { server_id: "e", status: "FAILED", error_code: "KPS.1" };
    const service = serviceOf(({ method, path }) => {
      if (method === "POST") return { tasks: [...tasks, refused] };
      if (path.endsWith("t-c")) return { task_status: "FAILED_BIND" };
      return path.endsWith("t-d") ? 403 : { ...done, task_id: path.slice(-3) };
    });
    const { value = [] } = await bindAll(service);
    expect(value.map((one) => (one.status === "fulfilled" ? one.value.task_id : (one.reason as Error).message))).toEqual([
      "bindAllAndWait: the answer names no task",
      "t-b",
      expect.stringMatching(/as FAILED_BIND/),
      expect.stringMatching(/403/),
      "bindAllAndWait: the task failed at once as FAILED: KPS.1",
      "t-f",
      "t-g",
      "t-h",
    ]);
  });

  it.each([
    [undefined, 4],
    [{ wait: { parallel: 2 } }, 2],
    [{ wait: { parallel: 100 } }, 8],
  ])("with the options %j asks %i questions at a time", async (options, most) => {
    const service = serviceOf(({ method }, index) => (method === "POST" ? tasksOf(ids) : index < 20 ? running : done), 100);
    const { value = [] } = await bindAll(service, options);
    expect(value.every(({ status }) => status === "fulfilled")).toBe(true);
    expect(service.most.questions).toBe(most);
  });

  it("asks nothing while the service has asked for a pause", async () => {
    let refusedAt = 0;
    const service = serviceOf(({ method, atMs }, index) => {
      if (method === "POST") return tasksOf(ids);
      if (index !== 1) return done;
      refusedAt = atMs;
      return 429;
    }, 100);
    const { value = [] } = await bindAll(service, { wait: { parallel: 1 } });
    expect(value.every(({ status }) => status === "fulfilled")).toBe(true);
    expect(service.sent.filter(({ atMs }) => atMs > refusedAt && atMs < refusedAt + 7_000)).toEqual([]);
  });

  it("has one deadline for all", async () => {
    const service = serviceOf(({ method, path }) => (method === "POST" ? tasksOf(ids) : path.endsWith("t-a") ? done : running));
    const { value = [] } = await bindAll(service, { wait: { maxWaitMs: 30_000 } });
    expect(
      value.map((one) => (one.status === "rejected" && one.reason instanceof WaiterError ? one.reason.elapsedMs : 0)),
    ).toEqual([0, ...ids.slice(1).map(() => 30_000)]);
  });

  it("keeps the outcomes when its signal ends once all have settled", async () => {
    const controller = new AbortController();
    // They are asked for what to hide while the error of a task is made.
    const credentials = { ...fromToken("token"), secrets: () => (controller.abort(), []) };
    const service = serviceOf(() => ({ tasks: [] }), 0, { credentials });
    const { value } = await bindAll(service, { signal: controller.signal });
    expect(controller.signal.aborted).toBe(true);
    expect(value).toEqual(ids.map(() => ({ status: "rejected", reason: expect.any(WaiterError) })));
  });

  it("rejects where the request fails, and where its signal ends it", async () => {
    expect(await bindAll(serviceOf(() => 400))).toMatchObject({ error: { name: "ApiError" } });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 9_000);
    const service = serviceOf(({ method }) => (method === "POST" ? tasksOf(ids) : running));
    expect(await bindAll(service, { signal: controller.signal })).toMatchObject({ error: { message: "enough" } });
    const refused = await bindAll(
      serviceOf(() => done),
      { wait: { parallel: 0 } },
    );
    expect(refused).toMatchObject({ error: { problems: [{ pointer: "/wait/parallel" }] } });
  });
});
