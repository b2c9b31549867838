// Logins with a password: how often, when IAM is out of order, and when clocks disagree.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { fromIamPassword, type IamPasswordOptions } from "../../runtime/src/index.js";
import { createKpsContext, listKeypairTask } from "../unit/runtime/fixture.js";
import { json, rejection, startFaultServer, type FaultServer } from "./fault-server.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const now = Date.UTC(2026, 0, 1, 12);

let server: FaultServer;
let iam: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
  iam = await startFaultServer();
});
afterAll(async () => {
  await server.close();
  await iam.close();
});
afterEach(() => vi.useRealTimers());

const client = (options: Partial<IamPasswordOptions> = {}, hooks = {}) => {
  const login = { userName: "u", password: "CANARY-password", domainName: "d", projectId: "p", endpoint: iam.url };
  return createKpsContext({ endpoint: server.url, credentials: fromIamPassword({ ...login, ...options }), hooks });
};
const call = (context: ReturnType<typeof client>) => listKeypairTask(context, { task_id: "t" });
const refuse = (response: Parameters<typeof json>[0]): void => json(response, { error_code: "APIGW.0301" }, 401);

describe("a token that IAM says ends", () => {
  /** IAM's clock is right; `seconds` is what is left of its tokens by that clock. */
  const behaveAsIam = (seconds: number, { shows }: { shows: "date" | "issued_at" | "neither" }): void => {
    const issued_at = new Date(now).toISOString();
    iam.behave((response, _arrival, number) => {
      response.sendDate = false;
      const token = {
        expires_at: new Date(now + seconds * 1000).toISOString(),
        ...(shows === "issued_at" && { issued_at }),
      };
      const headers = { "x-subject-token": `token-${number}`, ...(shows === "date" && { date: new Date(now).toUTCString() }) };
      json(response, { token }, 201, headers);
    });
    server.behave((response) => json(response, {}));
  };
  const left = [-86_400, -1, 0, 0.5, 1, 60, 240, 299, 300, 301, 600, 86_400];
  const clocks = [
    { clock: "right", off: 0 },
    { clock: "a day ahead", off: DAY },
    { clock: "a day behind", off: -DAY },
    { clock: "ten years behind", off: -3650 * DAY },
  ];
  const rows = left.flatMap((seconds) => clocks.map((clock) => ({ seconds, ...clock })));
  it.each(rows)("in $seconds s is one login for ten calls, the local clock $clock", async ({ seconds, off }) => {
    vi.useFakeTimers({ toFake: ["Date"], now: now + off });
    for (const shows of ["date", "issued_at", "neither"] as const) {
      behaveAsIam(seconds, { shows });
      const context = client();
      for (let calls = 0; calls < 10; calls++) await call(context);
      expect([shows, iam.arrivals.length]).toEqual([shows, 1]);
    }
  });
  it.each([
    { seconds: 240, keptMs: 120_000 },
    { seconds: 600, keptMs: 300_000 },
    { seconds: 86_400, keptMs: DAY - 5 * MINUTE },
  ])("in $seconds s is renewed after $keptMs ms, whatever the local clock says", async ({ seconds, keptMs }) => {
    for (const { off, shows } of clocks.flatMap((clock) =>
      (["date", "issued_at"] as const).map((shows) => ({ ...clock, shows })),
    )) {
      vi.useFakeTimers({ toFake: ["Date"], now: now + off });
      behaveAsIam(seconds, { shows });
      const context = client();
      await call(context);
      vi.setSystemTime(now + off + keptMs - 1);
      await call(context);
      expect(iam.arrivals.length).toBe(1);
      vi.setSystemTime(now + off + keptMs);
      await call(context);
      expect(iam.arrivals.length).toBe(2);
    }
  });
  it("costs one login when the local clock jumps, forward or back", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now });
    behaveAsIam(86_400, { shows: "date" });
    const context = client();
    await call(context);
    for (const [jump, logins] of [
      [30 * DAY, 2],
      [-3650 * DAY, 2],
      [3700 * DAY, 3],
    ] as const) {
      vi.setSystemTime(Date.now() + jump);
      for (let calls = 0; calls < 5; calls++) await call(context);
      expect(iam.arrivals.length).toBe(logins);
    }
  });
});

describe("an IAM out of order", () => {
  it("is asked every 30 seconds while the token holds, and by each call once it has ended", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now });
    iam.behave((response, _arrival, number) => {
      if (number > 1) return json(response, {}, 404);
      const token = { expires_at: new Date(now + 10 * MINUTE).toISOString() };
      json(response, { token }, 201, { "x-subject-token": "token-1", date: new Date(now).toUTCString() });
    });
    server.behave((response) => json(response, {}));
    const context = client();
    const loginsAt = async (ms: number): Promise<number> => {
      vi.setSystemTime(now + ms);
      const before = iam.arrivals.length;
      for (let calls = 0; calls < 5; calls++) await call(context);
      return iam.arrivals.length - before;
    };
    expect(await loginsAt(0)).toBe(1);
    expect(await loginsAt(5 * MINUTE)).toBe(1);
    expect(await loginsAt(5 * MINUTE + 29_999)).toBe(0);
    expect(await loginsAt(5 * MINUTE + 30_000)).toBe(1);
    expect(await loginsAt(9.9 * MINUTE)).toBe(1);
    vi.setSystemTime(now + 10 * MINUTE);
    expect(await rejection(call(context))).toMatchObject({ name: "ApiError", status: 404 });
  });
});

describe("a service that refuses every token", () => {
  it("costs a call two requests and one more login, and no call goes on for ever", async () => {
    iam.behave((response, _arrival, number) => json(response, { token: {} }, 201, { "x-subject-token": `token-${number}` }));
    server.behave(refuse);
    const context = client();
    for (let calls = 1; calls <= 3; calls++) {
      expect(await rejection(call(context))).toMatchObject({ name: "ApiError", status: 401 });
      expect([server.arrivals.length, iam.arrivals.length]).toEqual([2 * calls, 1 + calls]);
    }
    const at = { server: server.arrivals.length, iam: iam.arrivals.length };
    await Promise.all(Array.from({ length: 20 }, () => rejection(call(context))));
    expect(server.arrivals.length - at.server).toBeLessThanOrEqual(40);
    expect(iam.arrivals.length - at.iam).toBeLessThanOrEqual(20);
  });
  it("of IAM's own costs a look-up of the project one more login", async () => {
    iam.behave((response, { url, headers }, number) => {
      if (url.startsWith("/v3/auth")) return json(response, { token: {} }, 201, { "x-subject-token": `token-${number}` });
      if (headers["x-auth-token"] === "token-1") return json(response, { error: { code: 401 } }, 401);
      json(response, { projects: [{ id: "found", name: "eu" }] });
    });
    server.behave((response) => json(response, {}));
    await call(client({ projectId: undefined, projectName: "eu" }));
    expect(iam.arrivals.map(({ method }) => method)).toEqual(["POST", "GET", "POST", "GET"]);
    expect(server.arrivals[0]?.url).toBe("/v3/found/tasks/t");
  });
});

describe("two clients with fetches of their own", () => {
  it("share one login, made with the fetch of the one that asked first", async () => {
    iam.behave((response) => json(response, { token: {} }, 201, { "x-subject-token": "token-1" }));
    server.behave((response) => json(response, {}));
    const used: string[] = [];
    const credentials = fromIamPassword({
      userName: "u",
      password: "CANARY-password",
      domainName: "d",
      projectId: "p",
      endpoint: iam.url,
    });
    const contexts = ["first", "second"].map((name) =>
      createKpsContext({
        endpoint: server.url,
        credentials,
        projectId: "p",
        fetch: (url: string, init: unknown) => {
          if (url.startsWith(iam.url)) used.push(name);
          return fetch(url, init as RequestInit);
        },
      }),
    );
    await Promise.all(contexts.map(call));
    expect(used).toEqual(["first"]);
  });
});
