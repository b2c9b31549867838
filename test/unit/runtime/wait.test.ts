import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ApiError,
  findItem,
  fromToken,
  waitFor,
  WaiterError,
  type Waiter,
  type WaiterOfItem,
  type WaitProgress,
} from "../../../runtime/src/index.js";
import { createKpsContext, listKeypairTaskOperation, waitForKeypairTask, waitForTask } from "./fixture.js";

type Answer = object | number | Error | (() => Response);

/** A client whose fetch gives these answers in turn, the last one for ever: bodies, statuses or failures. */
function clientOf(...answers: Answer[]) {
  const polls: number[] = [];
  const fetch = async (): Promise<Response> => {
    const answer = answers[Math.min(polls.length, answers.length - 1)];
    polls.push(performance.now());
    if (answer instanceof Error) throw answer;
    if (typeof answer === "function") return (answer as () => Response)();
    return typeof answer === "number" ? new Response("{}", { status: answer }) : new Response(JSON.stringify(answer));
  };
  return {
    polls,
    context: createKpsContext({
      endpoint: "https://x.test",
      credentials: fromToken("token"),
      projectId: "p",
      fetch,
      maxAttempts: 1,
    }),
  };
}
async function settle<Value>(promise: Promise<Value>): Promise<{ value?: Value; error?: unknown }> {
  const settled = promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  return settled;
}
afterEach(() => void vi.useRealTimers());

const running = { task_status: "RUNNING_BIND" };
const done = { task_status: "SUCCESS_BIND" };
const input = { task_id: "t" };

describe("waitFor", () => {
  const rows: { name: string; answers: Answer[]; options?: object; want: object; polls: number }[] = [
    { name: "success at once", answers: [done], want: { value: done }, polls: 1 },
    { name: "success later", answers: [running, running, done], want: { value: done }, polls: 3 },
    {
      name: "an unknown status, null and nothing wait on",
      answers: [{ task_status: "NEW" }, { task_status: null }, {}, done],
      want: { value: done },
      polls: 4,
    },
    {
      name: "failure",
      answers: [running, { task_status: "FAILED_BIND" }],
      want: { error: { name: "WaiterError", reason: "failure", last: { task_status: "FAILED_BIND" } } },
      polls: 2,
    },
    {
      name: "failure without a state",
      answers: [{ task_status: "FAILED_<b>" }],
      want: { error: { message: "waitForKeypairTask: the task ended without a state after 0.0 s" } },
      polls: 1,
    },
    {
      name: "it asks again after 429, 5xx and failed connections",
      answers: [429, 500, 503, new TypeError("down"), done],
      want: { value: done },
      polls: 5,
    },
    {
      name: "another status ends it as it is",
      answers: [running, 404],
      want: { error: { name: "ApiError", status: 404 } },
      polls: 2,
    },
    { name: "a status that holds a 5 is none of them", answers: [running, 405], want: { error: { status: 405 } }, polls: 2 },
    {
      name: "time-out",
      answers: [running],
      options: { maxWaitMs: 1000, minDelayMs: 400, maxDelayMs: 400 },
      want: { error: { name: "WaiterError", reason: "timeout", last: running } },
      polls: 3,
    },
    {
      name: "time-out keeps the last error",
      answers: [503],
      options: { maxWaitMs: 1000, minDelayMs: 900 },
      want: { error: { reason: "timeout", last: undefined, cause: { status: 503 } } },
      polls: 2,
    },
  ];
  for (const { name, answers, options, want, polls } of rows) {
    it(name, async () => {
      vi.useFakeTimers();
      const client = clientOf(...answers);
      const settled = await settle(waitForKeypairTask(client.context, input, options));
      if ("value" in want) expect(settled).toEqual(want);
      else expect(settled).toMatchObject(want);
      expect(client.polls.length).toBe(polls);
    });
  }

  it("selects its task from a list, by its id, and asks for one", async () => {
    vi.useFakeTimers();
    const list = (...data_list: object[]): object => ({ total_num: data_list.length, data_list });
    const answers = [
      list(),
      list({ task_id: "other", task_status: "finished" }),
      list({ task_id: "7", task_status: "finished" }),
    ];
    const client = clientOf(...answers);
    expect((await settle(waitForTask(client.context, { body: { task_id: 7 } }))).value).toEqual(answers[2]);
    expect(client.polls.length).toBe(3);
    expect((await settle(waitForTask(client.context, { body: {} }))).error).toHaveProperty(
      "message",
      expect.stringContaining("/body/task_id"),
    );
  });

  it.each(["3", "true", "18446744073709551616", "done"])("takes %s for a state, whatever its type", async (state) => {
    vi.useFakeTimers();
    const waiter: Waiter = {
      name: "Task",
      acceptors: [{ pointer: "/task_status", matches: `^${state}$`, outcome: "success" }],
    };
    const json = state === "done" ? JSON.stringify(state) : state;
    const { context, polls } = clientOf(() => new Response(`{"task_status":${json}}`));
    await settle(waitFor(context, listKeypairTaskOperation, waiter, input, { maxWaitMs: 10_000 }));
    expect(polls.length).toBe(1);
  });

  it.each([
    [[999, 1000], 2],
    // What is no number is no time: it does not say that the run is an earlier one.
    [["999"], 1],
    [[null], 1],
    [[undefined], 1],
  ])("of runs that began at %j it counts those since then", async (starts, polls) => {
    vi.useFakeTimers();
    const client = clientOf(
      ...starts.map((start_time) => ({ data_list: [{ task_id: "7", task_status: "finished", start_time }] })),
    );
    await settle(waitForTask(client.context, { body: { task_id: "7" } }, { sinceMs: 1000, maxWaitMs: 10_000 }));
    expect(client.polls.length).toBe(polls);
  });

  it.each([429, 503])("after %i pauses for as long as the service asks, beyond its longest pause", async (status) => {
    vi.useFakeTimers();
    const client = clientOf(() => new Response("{}", { status, headers: { "retry-after": "90" } }), done);
    await settle(waitForKeypairTask(client.context, input));
    expect((client.polls[1] ?? 0) - (client.polls[0] ?? 0)).toBe(90_000);
  });

  it("tells its progress, and minds neither a throwing listener nor an abort's place", async () => {
    vi.useFakeTimers();
    const told: WaitProgress[] = [];
    const client = clientOf({ task_status: "NEW" }, done);
    const onPoll = (progress: WaitProgress): void => {
      told.push(progress);
      throw new Error("listener");
    };
    await settle(waitForKeypairTask(client.context, input, { onPoll }));
    expect(told.length).toBe(1);
    expect(told[0]?.last).toEqual({ task_status: "NEW" });
    expect(told[0]?.nextDelayMs).toBeGreaterThanOrEqual(2000);
    const controller = new AbortController();
    const waiting = waitForKeypairTask(clientOf(running).context, input, {
      signal: controller.signal,
      onPoll: () => controller.abort("enough"),
    });
    expect((await settle(waiting)).error).toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("bounds each question by the client's timeoutMs, else by 60 s", async () => {
    for (const [timeoutMs, want] of [
      [1_000, 1_000],
      [undefined, 60_000],
    ]) {
      vi.useFakeTimers();
      const startedAt = performance.now();
      let asked = 0;
      const context = createKpsContext({
        endpoint: "https://x.test",
        credentials: fromToken("token"),
        projectId: "p",
        fetch: () => (asked++ ? Promise.resolve(new Response(JSON.stringify(done))) : new Promise(() => undefined)),
        timeoutMs,
        attemptTimeoutMs: 900_000,
      });
      const told: WaitProgress[] = [];
      await settle(waitForKeypairTask(context, input, { onPoll: (progress) => told.push(progress) }));
      expect(told[0]?.error).toMatchObject({ name: "TimeoutError", timeoutMs: want });
      expect(performance.now() - startedAt).toBeGreaterThan(want ?? 0);
    }
  });

  it("keeps its pace and its end for any options", async () => {
    vi.useFakeTimers();
    const options = fc.record({
      maxWaitMs: fc.integer({ min: 1, max: 60_000 }),
      minDelayMs: fc.integer({ min: 500, max: 5_000 }),
      maxDelayMs: fc.integer({ min: 1, max: 50_000 }),
    });
    await fc.assert(
      fc.asyncProperty(options, async ({ maxWaitMs, minDelayMs, maxDelayMs }) => {
        const client = clientOf(running);
        const startedAt = performance.now();
        const { error } = await settle(waitForKeypairTask(client.context, input, { maxWaitMs, minDelayMs, maxDelayMs }));
        expect(error).toBeInstanceOf(WaiterError);
        expect(error).not.toBeInstanceOf(ApiError);
        expect(client.polls[0]).toBe(startedAt);
        const most = Math.max(minDelayMs, maxDelayMs);
        client.polls.slice(1).forEach((poll, index) => {
          const gap = poll - (client.polls[index] ?? 0);
          expect(gap).toBeGreaterThanOrEqual(minDelayMs - 1);
          expect(gap).toBeLessThanOrEqual(most + 1);
          expect(poll - startedAt).toBeLessThan(maxWaitMs);
        });
        // The last question is asked near the end, not long before.
        expect(maxWaitMs - ((client.polls.at(-1) ?? 0) - startedAt)).toBeLessThanOrEqual(minDelayMs + 1);
      }),
      { numRuns: 100 },
    );
  });
});

describe("findItem", () => {
  const items = [{ id: 1, zone: "a" }, { id: 7, zone: "a" }, { id: 7, zone: "b" }, null];
  const select = (where: Record<string, string>): NonNullable<WaiterOfItem["select"]> => ({ items: "/items", where });
  const rows: { name: string; waiter: Partial<WaiterOfItem>; input: object; want: unknown }[] = [
    { name: "the whole answer without a selection", waiter: { requires: ["/id"] }, input: { id: "7" }, want: { items } },
    {
      name: "an item, though nothing is required",
      waiter: { select: select({ id: "/id" }) },
      input: { id: "7" },
      want: items[1],
    },
    {
      name: "the item that equals in all members",
      waiter: { select: select({ id: "/id", zone: "/in/zone" }) },
      input: { id: 7, in: { zone: "b" } },
      want: items[2],
    },
    { name: "nothing for another", waiter: { select: select({ id: "/id" }) }, input: { id: 8 }, want: undefined },
    { name: "nothing for an input without it", waiter: { select: select({ none: "/none" }) }, input: {}, want: undefined },
  ];
  it.each(rows)("finds $name", ({ waiter, input, want }) => {
    const find = findItem({ operation: "waitForTask" }, { ...waiter, find: findItem }, input);
    expect(find({ items })).toEqual(want);
  });

  it.each([
    ["/id", {}, "waitForTask: /id is missing"],
    ["/body/id", { body: { id: "" } }, "waitForTask: /body/id must not be empty"],
  ])("refuses an input without %s", (pointer, input, message) => {
    expect(() => findItem({ operation: "waitForTask" }, { requires: [pointer], find: findItem }, input)).toThrow(message);
  });
});
