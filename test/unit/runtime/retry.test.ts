// Which failures are tried again: every status and kind of failure, for calls that may be repeated, for others, and for waiters.
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { InvalidRequestError, send, waitFor, type Operation } from "../../../runtime/src/index.js";
import { caught, contextWith, json, type Answer } from "./answers.js";
import { keypairTaskWaiter, listKeypairTask, listKeypairTaskOperation, updateTask, waitForKeypairTask } from "./fixture.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How many requests a call makes when its first one fails so. */
async function requestsAfter(failure: Answer, run: typeof listKeypairTask, answer: Response): Promise<number> {
  const { context, sent } = contextWith([failure, answer]);
  const settled = run(context, { task_id: "t" }).catch(() => undefined);
  await vi.runAllTimersAsync();
  await settled;
  return sent.length;
}
const update: typeof listKeypairTask = async (context, input) => (await updateTask(context, { ...input, body: {} })) ?? {};
const wait: typeof listKeypairTask = (context, input) => waitForKeypairTask(context, input, { maxAttempts: 1 });
const done = (): Response => json({ task_status: "SUCCESS_BIND" });

/** Statuses of errors, and by whom they are tried again. */
const always = [429];
const whereIdempotent = [408, 500, 502, 503, 504];
const byWaiters = [429, 500, 501, 502, 503, 504, 505, 511, 520, 599];
const statuses = [
  300, 307, 400, 401, 403, 404, 405, 408, 409, 412, 418, 422, 425, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 511, 520,
  599,
];

describe("a status", () => {
  it.each(statuses)("%i", async (status) => {
    expect([
      await requestsAfter(json({}, status), listKeypairTask, done()),
      await requestsAfter(json({}, status), update, new Response()),
      await requestsAfter(json({}, status), wait, done()),
    ]).toEqual([
      always.includes(status) || whereIdempotent.includes(status) ? 2 : 1,
      always.includes(status) ? 2 : 1,
      byWaiters.includes(status) ? 2 : 1,
    ]);
  });
});

it("every status of the table stands in the README of a package", () => {
  const template = readFileSync("templates/readme/README.md.mustache", "utf8");
  const section = /## Retries\n([^]*?)\n## /.exec(template)?.[1] ?? "";
  const named = [...new Set(section.match(/\b[45]\d\d\b(?! ms)/g))].map(Number);
  expect(named.filter((status) => status !== 404).sort()).toEqual([...always, ...whereIdempotent].sort());
});

describe("a failed connection", () => {
  const failed = (code: unknown): Error => new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) });
  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"])("%s is tried again by all, for nothing was sent", async (code) => {
    expect([
      await requestsAfter(failed(code), listKeypairTask, done()),
      await requestsAfter(failed(code), update, new Response()),
      await requestsAfter(failed(code), wait, done()),
    ]).toEqual([2, 2, 2]);
  });
  it.each(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "CERT_HAS_EXPIRED", "ECONNREFUSED_NOT", "429", 429, undefined, null, {}])(
    "%s is tried again where that may be done twice",
    async (code) => {
      expect([
        await requestsAfter(failed(code), listKeypairTask, done()),
        await requestsAfter(failed(code), update, new Response()),
        await requestsAfter(failed(code), wait, done()),
      ]).toEqual([2, 1, 2]);
    },
  );
});

it("a try that takes too long is made again where that may be done twice", async () => {
  const never = (): Promise<Response> => new Promise(() => undefined);
  expect([
    await requestsAfter(never, listKeypairTask, done()),
    await requestsAfter(never, update, new Response()),
    await requestsAfter(never, wait, done()),
  ]).toEqual([2, 1, 2]);
});

it("credentials are asked to authorise a call anew after 401 alone", async () => {
  const refused = vi.fn(() => true);
  const asked = await Promise.all(
    statuses
      .filter((status) => !always.includes(status) && !whereIdempotent.includes(status))
      .map(async (status) => {
        const { context, sent } = contextWith([json({}, status), done()], {
          credentials: { authorize: async () => ({}), refused },
        });
        await listKeypairTask(context, { task_id: "t" }).catch(() => undefined);
        return sent.length === 1 ? [] : [status];
      }),
  );
  expect(asked.flat()).toEqual([401]);
  expect(refused).toHaveBeenCalledTimes(1);
});

describe("what is refused before sending", () => {
  const bad = { headers: { "x note": "a" } };
  it("is never tried again, and ends a waiter at once", async () => {
    for (const options of [bad, { headers: { "x-note": "名" } }, { timeoutMs: NaN }, { attemptTimeoutMs: "1" as never }]) {
      const { context, sent } = contextWith([done()]);
      expect(await caught(waitForKeypairTask(context, { task_id: "t" }, options))).toBeInstanceOf(InvalidRequestError);
      expect(await caught(waitForKeypairTask(context, { task_id: "" }))).toBeInstanceOf(InvalidRequestError);
      expect(sent).toEqual([]);
    }
  });
  const numbers = ["maxWaitMs", "minDelayMs", "maxDelayMs", "sinceMs"].flatMap((name) =>
    [NaN, Infinity, -Infinity, "5000", null, {}, ...(name === "sinceMs" ? [] : [-1])].map((value) => ({ name, value })),
  );
  it.each(numbers)("$name: $value is, by its name", async ({ name, value }) => {
    const { context, sent } = contextWith([done()]);
    const error = await caught(waitForKeypairTask(context, { task_id: "t" }, { [name]: value }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toMatch(new RegExp(`^waitForKeypairTask: /${name} must be a finite number`));
    expect(sent).toEqual([]);
  });
  it.each([new Error("no file"), new DOMException("late", "TimeoutError"), "text", undefined])(
    "credentials that fail with %s, which is no error of a call, end a waiter with it",
    async (reason) => {
      const { context, sent } = contextWith([done()], { credentials: { authorize: () => Promise.reject(reason) } });
      expect(await caught(waitForKeypairTask(context, { task_id: "t" }))).toBe(reason);
      expect(sent).toEqual([]);
    },
  );
  it("credentials that cannot be sent end a waiter too", async () => {
    const { context, sent } = contextWith([done()], { credentials: { authorize: async () => ({ "x-auth-token": "a\nb" }) } });
    expect(await caught(waitForKeypairTask(context, { task_id: "t" }))).toBeInstanceOf(InvalidRequestError);
    expect(sent).toEqual([]);
  });
});

describe("what may be done twice", () => {
  const operation = (method: string, idempotent?: boolean): Operation<{ task_id: string }, object> => {
    const base = { ...listKeypairTaskOperation, method };
    delete (base as { idempotent?: boolean }).idempotent;
    return idempotent === undefined ? base : { ...base, idempotent };
  };
  const reset = (): Error => new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) });
  it("is data of the operation, whatever its method", async () => {
    for (const method of ["GET", "PUT", "DELETE", "POST"]) {
      for (const idempotent of [true, false, undefined]) {
        const { context, sent } = contextWith([reset(), json({})]);
        const settled = send(context, operation(method, idempotent), { task_id: "t" }).catch(() => undefined);
        await vi.runAllTimersAsync();
        await settled;
        expect(sent.length, `${method} ${idempotent}`).toBe(idempotent === true ? 2 : 1);
      }
    }
  });
  it("a repeated DELETE that meets 404 rejects with it", async () => {
    const { context, sent } = contextWith([reset(), json({ error_code: "X.404" }, 404)]);
    const settled = caught(send(context, operation("DELETE", true), { task_id: "t" }));
    await vi.runAllTimersAsync();
    expect(await settled).toMatchObject({ name: "ApiError", status: 404, code: "X.404" });
    expect(sent.length).toBe(2);
  });
});

it("a waiter's own question is tried as a call is, before it counts as failed", async () => {
  const { context, sent } = contextWith([json({}, 503), json({}, 503), done()]);
  const settled = waitFor(
    context,
    listKeypairTaskOperation,
    keypairTaskWaiter,
    { task_id: "t" },
    { onPoll: () => expect.unreachable() },
  );
  await vi.runAllTimersAsync();
  await settled;
  expect(sent.length).toBe(3);
});
