// A fetch that pays no heed to its signal, or is none: the call ends all the same, and nothing of it stays.
import { getEventListeners } from "node:events";
import { Readable } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { fromToken, InvalidResponseError, type CustomFetch } from "../../runtime/src/index.js";
import { createKpsContext, exportResults, listKeypairTask, updateTask } from "../unit/runtime/fixture.js";
import { rejection } from "./fault-server.js";

const context = (fetch: unknown) =>
  createKpsContext({ endpoint: "https://x.test", credentials: fromToken("token"), projectId: "p", fetch: fetch as CustomFetch });
/** What is waited for until it is opened. */
function gate(): { open: () => void; passed: Promise<void> } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), passed };
}
const calls = {
  "a call": listKeypairTask,
  "a call without an answer": (client: ReturnType<typeof context>, _input: object, options?: object) =>
    updateTask(client, { task_id: "t", body: {} }, options),
  "a download": (client: ReturnType<typeof context>, _input: object, options?: object) =>
    exportResults(client, { body: {} }, options),
};
const ends = {
  "an abort": { end: (controller: AbortController) => controller.abort("enough"), options: {} },
  "the limit of a try": { end: () => undefined, options: { attemptTimeoutMs: 5, maxAttempts: 1 } },
  "the limit of the call": { end: () => undefined, options: { timeoutMs: 5 } },
};
const rows = Object.entries(calls).flatMap(([name, run]) =>
  Object.entries(ends).map(([what, { end, options }]) => ({ name, what, run, end, options })),
);

describe("a fetch that pays no heed", () => {
  it.each(rows)("and answers after $what: the body of $name is cancelled, no listener stays", async ({ run, end, options }) => {
    const controller = new AbortController();
    const cancel = vi.fn();
    let answer: (response: Response) => void = () => undefined;
    const called = gate();
    const client = context(() => {
      called.open();
      return new Promise<Response>((resolve) => (answer = resolve));
    });
    const ended = rejection(run(client, { task_id: "t" }, { ...options, signal: controller.signal }) as Promise<unknown>);
    await called.passed;
    end(controller);
    await ended;
    answer(new Response(new ReadableStream({ cancel }, { highWaterMark: 0 })));
    await new Promise(setImmediate);
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it.each(Object.entries(ends))("and whose body never ends: it is cancelled at %s", async (_name, { end, options }) => {
    for (const status of [200, 400]) {
      const controller = new AbortController();
      const cancel = vi.fn();
      const pulled = gate();
      const body = new ReadableStream({ pull: () => pulled.open(), cancel }, { highWaterMark: 0 });
      const call = listKeypairTask(
        context(async () => new Response(body, { status })),
        { task_id: "t" },
        { ...options, signal: controller.signal },
      );
      const ended = rejection(call);
      await pulled.passed;
      end(controller);
      await ended;
      await new Promise(setImmediate);
      expect(cancel).toHaveBeenCalledTimes(1);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    }
  });
  it("and fails after the end: nobody is told, nothing is unhandled", async () => {
    const controller = new AbortController();
    let fail: (error: Error) => void = () => undefined;
    const client = context(() => new Promise((_, reject) => (fail = reject)));
    const ended = rejection(listKeypairTask(client, { task_id: "t" }, { signal: controller.signal }));
    await new Promise(setImmediate);
    controller.abort("enough");
    expect(await ended).toBe("enough");
    fail(new Error("late"));
    await new Promise(setImmediate);
  });
});

it("an abort at any moment leaves no listener", async () => {
  for (let moment = 0; moment < 60; moment++) {
    const controller = new AbortController();
    const client = context(async () => new Response(moment % 2 ? "{}" : "no", { status: moment % 3 ? 200 : 503 }));
    const settled = listKeypairTask(client, { task_id: "t" }, { signal: controller.signal, maxAttempts: 2 }).then(
      () => "answered",
      (error: unknown) => error,
    );
    for (let turn = 0; turn < moment; turn++) await undefined;
    controller.abort("enough");
    const end = await settled;
    if (end !== "answered" && !(end instanceof InvalidResponseError)) expect(end).toBe("enough");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  }
});

describe("a fetch that answers with what is no Response", () => {
  const headers = { get: () => null };
  const used = new Response("{}");
  void used.text();
  const answers: { name: string; answer: unknown; lacks: RegExp; status: number }[] = [
    { name: "nothing", answer: undefined, lacks: /a status/, status: 0 },
    { name: "null", answer: null, lacks: /a status/, status: 0 },
    { name: "a text", answer: "{}", lacks: /a status/, status: 0 },
    { name: "no headers", answer: { ok: true, status: 200, body: null }, lacks: /headers/, status: 200 },
    {
      name: "headers with nothing but get",
      answer: { ok: true, status: 200, headers, body: null },
      lacks: /headers/,
      status: 200,
    },
    {
      name: "an error's headers with nothing but get",
      answer: { ok: false, status: 503, headers, body: null },
      lacks: /headers/,
      status: 503,
    },
    {
      name: "a stream of Node's",
      answer: { ok: true, status: 200, headers: new Headers(), body: Readable.from(["{}"]) },
      lacks: /ReadableStream/,
      status: 200,
    },
    { name: "a body that was read", answer: used, lacks: /unread/, status: 200 },
  ];
  it.each(answers)("$name: says so, and is not asked again", async ({ answer, lacks, status }) => {
    const fetch = vi.fn(async () => answer);
    for (const run of [listKeypairTask, exportResults as typeof listKeypairTask]) {
      const error = await rejection(run(context(fetch), { task_id: "t" }));
      expect(error).toBeInstanceOf(InvalidResponseError);
      expect(error).toMatchObject({ operation: expect.stringMatching(/^kps\./) as string, status, snippet: "" });
      expect(error.message).toMatch(/fetch has answered with what is no Response: it lacks /);
      expect(error.message).toMatch(lacks);
    }
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});
