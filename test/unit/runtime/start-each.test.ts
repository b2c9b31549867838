import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  fromToken,
  startEachAndWait,
  WaiterError,
  type StartEachOptions,
  type StartedWork,
  type StartsSeveral,
} from "../../../runtime/src/index.js";
import { done, now, parts, running, serviceOf, settle, several, type BindInput, type BindService } from "./bind-service.js";
import type { Task } from "./fixture.js";

beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => void vi.useRealTimers());

describe("startEachAndWait", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const all: BindInput = { body: { servers: ids.map((id) => ({ id })) } };
  const bindAll = (service: BindService, options?: StartEachOptions<Task>, data: StartsSeveral = several, given = all) => {
    const work: StartedWork<BindInput, Task, StartsSeveral> = { name: "bindAllAndWait", ...parts, starts: data };
    return settle(startEachAndWait(service.context, work, given, options));
  };
  const idsOf = (settled: readonly PromiseSettledResult<Task>[] = []): unknown[] =>
    settled.map((one) => (one.status === "fulfilled" ? one.value.task_id : (one.reason as Error).message));
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
    expect(idsOf(value)).toEqual([
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

  const answered = [
    { task_id: "t-1", server_id: "a", key: "new" },
    { task_id: "t-2", server_id: "a", key: "old" },
  ];
  const orders: { name: string; requested: StartsSeveral["requested"]; want: string[] }[] = [
    { name: "of the answer, where nothing says what was asked for", requested: undefined, want: ["t-1", "t-2"] },
    {
      name: "of entries that all of several members tell apart",
      requested: { items: "/body/servers", where: { "/server_id": "/id", "/key": "/key" } },
      want: ["t-2", "t-1"],
    },
    { name: "of equal entries, each with a task of its own", requested: several.requested, want: ["t-1", "t-2"] },
    { name: "of an input without the list", requested: { items: "/body/none", where: { "/server_id": "/id" } }, want: [] },
  ];
  it.each(orders)("gives outcomes in the order $name", async ({ requested, want }) => {
    const service = serviceOf(({ method, path }) =>
      method === "POST" ? { tasks: answered } : { ...done, task_id: path.slice(-3) },
    );
    const servers = ["old", "new"].map((key) => ({ id: "a", key }));
    const { value } = await bindAll(
      service,
      undefined,
      { answer: { "/task_id": "/task_id" }, items: "/tasks", ...(requested && { requested }) },
      { body: { servers } },
    );
    expect(idsOf(value)).toEqual(want);
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

  it.each([
    ["an answer that asks for none", () => 503, () => new Response("{}", { status: 404 })],
    ["a shorter one", () => 429, () => new Response("{}", { status: 429, headers: { "retry-after": "1" } })],
  ])("keeps to the longest pause that was asked for: %s does not end it", async (_, first, second) => {
    const replies = [() => tasksOf(ids), first, second];
    const service = serviceOf((_sent, index) => replies[index]?.() ?? done, 100);
    const start = performance.now();
    await bindAll(service, { wait: { parallel: 2 } });
    const [, , , ...later] = service.sent.map(({ atMs }) => atMs - start);
    // The answers came after 200 ms.
    expect(Math.min(...later)).toBeGreaterThanOrEqual(7_200);
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
    const service = serviceOf(({ method, path }) => (method === "POST" ? tasksOf(ids) : path.endsWith("t-a") ? done : running));
    expect(await bindAll(service, { signal: controller.signal })).toMatchObject({ error: { message: "enough" } });
    const refused = await bindAll(
      serviceOf(() => done),
      { wait: { parallel: 0 } },
    );
    expect(refused).toMatchObject({ error: { problems: [{ pointer: "/wait/parallel" }] } });
  });
});
