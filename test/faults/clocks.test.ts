// Clocks that are wrong, jump or stand still, against a service that judges signatures by its own.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError, firstOf, fromAccessKey, type ClientOptions, type Credentials, type Fetch } from "../../runtime/src/index.js";
import { createKpsContext, listKeypairTask, updateTask } from "../unit/runtime/fixture.js";
import { json, rejection, startFaultServer, type FaultServer } from "./fault-server.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const start = Date.UTC(2026, 0, 1, 12);

let server: FaultServer;
/** The service's time; the machine's is that of the fake `Date`. */
let serviceTime = start;
beforeAll(async () => void (server = await startFaultServer()));
afterAll(() => server.close());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  serviceTime = start;
  server.behave((response, { headers }) => {
    response.setHeader("date", new Date(serviceTime).toUTCString());
    const signed = String(headers["x-sdk-date"]).replace(/^(....)(..)(..T..)(..)(..)Z$/, "$1-$2-$3:$4:$5Z");
    if (Math.abs(Date.parse(signed) - serviceTime) <= 15 * MINUTE) return json(response, { task_id: "x" });
    json(response, { error_code: "APIGW.0301", error_msg: "signature expired" }, 401);
  });
});
afterEach(() => vi.useRealTimers());

const pass = (ms: number): void => {
  serviceTime += ms;
  vi.setSystemTime(Date.now() + ms);
};
const key = { accessKeyId: "AK", secretAccessKey: "SECRET-key" };
const context = (options: Partial<ClientOptions> = {}, credentials: Credentials = fromAccessKey(key)) =>
  createKpsContext({ endpoint: server.url, projectId: "p", credentials, ...options });
/** A fetch that lets time pass, on every clock, before the first so many requests are sent. */
const freezing =
  (ms: number, times = 1): Fetch =>
  (url, init) => {
    if (times-- > 0) pass(ms);
    return fetch(url, init);
  };

describe("a request that waits between signing and sending", () => {
  it.each([
    { waits: "20 minutes", ms: 20 * MINUTE },
    { waits: "a night", ms: 9 * HOUR },
    { waits: "a week", ms: 7 * DAY },
  ])("for $waits is signed anew", async ({ ms }) => {
    const client = context({ fetch: freezing(ms) });
    expect(await listKeypairTask(client, { task_id: "t" })).toEqual({ task_id: "x" });
    expect(server.arrivals.length).toBe(2);
    expect(await listKeypairTask(client, { task_id: "t" })).toEqual({ task_id: "x" });
    expect(server.arrivals.length).toBe(3);
  });
  it("and must not be repeated otherwise is: it was not carried out", async () => {
    expect(await updateTask(context({ fetch: freezing(20 * MINUTE) }), { task_id: "t" })).toBeUndefined();
    expect(server.arrivals.length).toBe(2);
  });
  it("behind other credentials is, too", async () => {
    const client = context(
      { fetch: freezing(20 * MINUTE) },
      firstOf(() => fromAccessKey(key)),
    );
    expect(await listKeypairTask(client, { task_id: "t" })).toEqual({ task_id: "x" });
  });
  it("by a clock that is an hour behind is signed with the service's time", async () => {
    serviceTime = start + HOUR;
    const client = context({ fetch: freezing(20 * MINUTE) });
    expect(await listKeypairTask(client, { task_id: "t" })).toEqual({ task_id: "x" });
    expect(server.arrivals.length).toBe(2);
  });
  it("twice fails with the refusal, after one repeat", async () => {
    const client = context({ fetch: freezing(20 * MINUTE, 2) });
    expect(await rejection(listKeypairTask(client, { task_id: "t" }))).toMatchObject({ name: "ApiError", status: 401 });
    expect(server.arrivals.length).toBe(2);
    expect(await listKeypairTask(client, { task_id: "t" })).toEqual({ task_id: "x" });
  });
});

describe("a clock", () => {
  it.each([
    { off: "an hour behind", ms: HOUR },
    { off: "an hour ahead", ms: -HOUR },
    { off: "a day behind, less a minute", ms: DAY - MINUTE },
  ])("$off costs 20 calls at once one repeat each, and later calls nothing", async ({ ms }) => {
    serviceTime = start + ms;
    const client = context();
    const call = () => listKeypairTask(client, { task_id: "t" });
    const answers = await Promise.all(Array.from({ length: 20 }, call));
    expect(new Set(answers.map((answer) => answer.task_id))).toEqual(new Set(["x"]));
    expect(server.arrivals.length).toBeLessThanOrEqual(40);
    const before = server.arrivals.length;
    await call();
    expect(server.arrivals.length).toBe(before + 1);
  });
  it("that is put right, or jumps, costs one repeat", async () => {
    const client = context();
    const requests = async (): Promise<number> => {
      const before = server.arrivals.length;
      expect(await listKeypairTask(client, { task_id: "t" })).toEqual({ task_id: "x" });
      return server.arrivals.length - before;
    };
    expect(await requests()).toBe(1);
    for (const jump of [-HOUR, HOUR, 5 * HOUR, -23 * HOUR]) {
      vi.setSystemTime(Date.now() + jump);
      expect([await requests(), await requests()]).toEqual([2, 1]);
    }
    vi.setSystemTime(serviceTime);
    expect([await requests(), await requests()]).toEqual([2, 1]);
  });
});

describe("a refusal whose Date is", () => {
  it.each([
    { date: "two days ahead", at: start + 2 * DAY },
    { date: "two days behind", at: start - 2 * DAY },
    { date: "in 1970", at: 0 },
    { date: "in 9999", at: Date.UTC(9999, 11, 31) },
    { date: "in the year 275760", at: 8.64e15 },
  ])("$date is not believed: the call ends with it, and later calls are signed as before", async ({ at }) => {
    const client = context();
    const behave = { lies: true };
    server.behave((response) => {
      response.setHeader("date", new Date(behave.lies ? at : start).toUTCString());
      json(response, behave.lies ? { error_code: "APIGW.0301" } : { task_id: "x" }, behave.lies ? 401 : 200);
    });
    const error = await rejection(listKeypairTask(client, { task_id: "t" }));
    expect(error).toBeInstanceOf(ApiError);
    expect([error.status, server.arrivals.length]).toEqual([401, 1]);
    behave.lies = false;
    expect(await listKeypairTask(client, { task_id: "t" })).toEqual({ task_id: "x" });
    expect(server.arrivals.map(({ headers }) => headers["x-sdk-date"])).toEqual(["20260101T120000Z", "20260101T120000Z"]);
  });
  it.each(["", "soon", "Thu, 99 Jan 2026 00:00:00 GMT", "NaN"])("%j ends the call", async (date) => {
    server.behave((response) => {
      response.setHeader("date", date);
      json(response, { error_code: "APIGW.0301" }, 401);
    });
    expect(await rejection(listKeypairTask(context(), { task_id: "t" }))).toMatchObject({ name: "ApiError", status: 401 });
    expect(server.arrivals.length).toBe(1);
  });
  it("another one each time costs a call two requests, and never leads beyond a day", async () => {
    let refusals = 0;
    server.behave((response) => {
      response.setHeader("date", new Date(start + 5 * HOUR * ++refusals).toUTCString());
      json(response, { error_code: "APIGW.0301" }, 401);
    });
    const client = context();
    for (let call = 1; call <= 5; call++) {
      const before = server.arrivals.length;
      expect(await rejection(listKeypairTask(client, { task_id: "t" }))).toMatchObject({ name: "ApiError", status: 401 });
      expect(server.arrivals.length - before).toBeLessThanOrEqual(2);
    }
    const latest = server.arrivals
      .map(({ headers }) => String(headers["x-sdk-date"]))
      .sort()
      .at(-1);
    expect(String(latest) <= "20260102T120000Z").toBe(true);
  });
});
