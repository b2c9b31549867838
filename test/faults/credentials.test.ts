import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import {
  firstOf,
  fromAccessKey,
  fromEnvironment,
  fromIamPassword,
  fromToken,
  InvalidRequestError,
  type Credentials,
} from "../../runtime/src/index.js";
import { createKpsContext, exportResults, listKeypairTask } from "../unit/runtime/fixture.js";
import { json, rejection, startFaultServer, type FaultServer } from "./fault-server.js";

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

const context = (credentials: Credentials, projectId = "p") =>
  createKpsContext({ endpoint: server.url, credentials, projectId: projectId || undefined });
const refuse = (response: Parameters<typeof json>[0]): void =>
  json(response, { error_code: "APIGW.0301", error_msg: "bad" }, 401);

/** IAM as its page describes it: each login gives the next token. */
function behaveAsIam(lifetimeMs = 86_400_000): void {
  iam.behave((response, { url }, number) => {
    if (url.startsWith("/v3/projects"))
      return json(response, {
        projects: [
          { id: "other", name: "x" },
          { id: "id-of-region", name: "ap-southeast-1" },
        ],
      });
    json(response, { token: { expires_at: new Date(Date.now() + lifetimeMs).toISOString() } }, 201, {
      "x-subject-token": `token-${number}`,
    });
  });
}
const password = (more: object = {}) =>
  fromIamPassword({ userName: "u", password: "CANARY-password", domainName: "d", projectId: "p", endpoint: iam.url, ...more });

describe("fromToken", () => {
  it("asks a function once for a call, once more after a 401, and stays with the new value", async () => {
    const asked: boolean[] = [];
    const credentials = fromToken(({ renew }) => {
      asked.push(renew);
      return renew ? "new-token" : "old-token";
    });
    server.behave((response, { headers }, number) => {
      if (headers["x-auth-token"] === "old-token") return refuse(response);
      json(response, { task_id: "x" }, number === 2 ? 503 : 200, { "retry-after": "0" });
    });
    expect(await listKeypairTask(context(credentials), { task_id: "t" })).toEqual({ task_id: "x" });
    expect(asked).toEqual([false, true]);
    expect(server.arrivals.map(({ headers }) => headers["x-auth-token"])).toEqual(["old-token", "new-token", "new-token"]);
  });
  it("does not count the repeat after a 401 as a retry", async () => {
    const credentials = fromToken(({ renew }) => (renew ? "new-token" : "old-token"));
    server.behave((response, { headers }) =>
      headers["x-auth-token"] === "old-token" ? refuse(response) : json(response, {}, 503, { "retry-after": "0" }),
    );
    expect(await rejection(listKeypairTask(context(credentials), { task_id: "t" }, { maxAttempts: 2 }))).toMatchObject({
      status: 503,
    });
    expect(server.arrivals.length).toBe(3);
  });
  it("sends no refused value again, and no second repeat", async () => {
    server.behave(refuse);
    expect(await rejection(listKeypairTask(context(fromToken(() => "same")), { task_id: "t" }))).toMatchObject({ status: 401 });
    expect(server.arrivals.length).toBe(1);
    let number = 0;
    server.behave(refuse);
    expect(await rejection(listKeypairTask(context(fromToken(() => `t${number++}`)), { task_id: "t" }))).toMatchObject({
      status: 401,
    });
    expect(server.arrivals.length).toBe(2);
    server.behave(refuse);
    await rejection(listKeypairTask(context(fromToken("fixed")), { task_id: "t" }));
    expect(server.arrivals.length).toBe(1);
  });
  it("refuses what is no token at once, or when a function gives it", async () => {
    // What a variable of the environment that is not set comes to.
    const missing = process.env["NO_SUCH_VARIABLE"] as string;
    for (const value of [missing, "", "a b"]) {
      expect(() => fromToken(value)).toThrow(InvalidRequestError);
      server.behave((response) => json(response, {}));
      const call = listKeypairTask(context(fromToken(() => value)), { task_id: "t" });
      expect(await rejection(call)).toMatchObject({ name: "InvalidRequestError", problems: [{ pointer: "/token" }] });
      expect(server.arrivals.length).toBe(0);
    }
  });
  it("refuses what no header can carry, without showing it", () => {
    for (const token of ["", "with blank", "line\nend", "schlüssel"]) {
      expect(() => fromToken(token)).toThrow(InvalidRequestError);
      if (token) expect(() => fromToken(token)).not.toThrow(token);
    }
  });
});

describe("fromAccessKey", () => {
  const options = { accessKeyId: "AK", secretAccessKey: "SECRET-key" };
  const sent = (): Record<string, unknown> => server.arrivals.at(-1)?.headers ?? {};
  it("scopes by project or account", async () => {
    server.behave((response) => json(response, {}));
    await listKeypairTask(context(fromAccessKey({ ...options, projectId: "own", domainId: "dom" }), ""), { task_id: "t" });
    expect([sent()["x-project-id"], sent()["x-domain-id"], server.arrivals.at(-1)?.url]).toEqual([
      "own",
      undefined,
      "/v3/own/tasks/t",
    ]);
    await (await exportResults(context(fromAccessKey({ ...options, projectId: "own", domainId: "dom" })), { body: {} })).cancel();
    expect([sent()["x-project-id"], sent()["x-domain-id"]]).toEqual([undefined, "dom"]);
    await (await exportResults(context(fromAccessKey({ ...options, projectId: "own" }), ""), { body: {} })).cancel();
    expect(sent()["x-project-id"]).toBe("own");
    expect(sent()["authorization"]).toContain("SignedHeaders=content-type;host;x-project-id;x-sdk-date,");
  });
  it("takes the server's time after a refusal for the clock, keeps it, and learns anew", async () => {
    const credentials = fromAccessKey(options);
    let skewMs = 3_600_000;
    const serverTime = (): number => Date.now() + skewMs;
    server.behave((response, { headers }) => {
      const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(headers["x-sdk-date"])) ?? [];
      const isLate =
        Math.abs(Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s)) - serverTime()) > 900_000;
      response.setHeader("date", new Date(serverTime()).toUTCString());
      if (isLate) refuse(response);
      else json(response, { task_id: "x" });
    });
    const call = () => listKeypairTask(context(credentials), { task_id: "t" });
    await call();
    await call();
    expect(server.arrivals.length).toBe(3);
    skewMs = 0;
    await call();
    expect(server.arrivals.length).toBe(5);
    await Promise.all([call(), call()]);
    expect(server.arrivals.length).toBe(7);
  });
  it("does not repeat when the clock is right", async () => {
    server.behave(refuse);
    await rejection(listKeypairTask(context(fromAccessKey(options)), { task_id: "t" }));
    expect(server.arrivals.length).toBe(1);
  });
  it("refuses a body over 12 MB before sending", async () => {
    server.behave((response) => json(response, {}));
    const error = await rejection(exportResults(context(fromAccessKey(options)), { body: { a: "x".repeat(13 << 20) } }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(server.arrivals.length).toBe(0);
  });
  it("comes from the environment, which names what is missing", async () => {
    const env = {
      HUAWEICLOUD_SDK_AK: "AK",
      HUAWEICLOUD_SDK_SK: "SK",
      HUAWEICLOUD_SDK_PROJECT_ID: "envp",
      HUAWEICLOUD_SDK_SECURITY_TOKEN: "ST",
    };
    server.behave((response) => json(response, {}));
    await listKeypairTask(context(fromEnvironment(env), ""), { task_id: "t" });
    expect([sent()["x-project-id"], sent()["x-security-token"]]).toEqual(["envp", "ST"]);
    expect(() => fromEnvironment({ ...env, HUAWEICLOUD_SDK_SK: "" })).toThrow(/HUAWEICLOUD_SDK_SK/);
    expect(() => fromEnvironment({})).toThrow(/HUAWEICLOUD_SDK_AK.*HUAWEICLOUD_SDK_SK/);
  });
});

it("own credentials that said yes to a refusal are asked once more and repeated, be the headers the same", async () => {
  const renews: boolean[] = [];
  const own: Credentials = {
    authorize: async (_request, { renew }) => {
      renews.push(renew);
      return { "x-auth-token": "constant" };
    },
    refused: () => true,
  };
  server.behave((response, _arrival, number) => (number === 1 ? refuse(response) : json(response, { task_id: "x" })));
  expect(await listKeypairTask(context(own), { task_id: "t" })).toEqual({ task_id: "x" });
  expect(renews).toEqual([false, true]);
  server.behave(refuse);
  expect(await rejection(listKeypairTask(context(own), { task_id: "t" }))).toMatchObject({ status: 401 });
  expect(server.arrivals.length).toBe(2);
});

describe("fromIamPassword", () => {
  it("repeats once after a new login, even where IAM gives the same token again", async () => {
    iam.behave((response) => json(response, { token: {} }, 201, { "x-subject-token": "same-token" }));
    server.behave((response, _arrival, number) => (number === 1 ? refuse(response) : json(response, { task_id: "x" })));
    expect(await listKeypairTask(context(password()), { task_id: "t" })).toEqual({ task_id: "x" });
    expect([iam.arrivals.length, server.arrivals.length]).toEqual([2, 2]);
  });
  it("logs in once for any number of calls, as IAM wants it", async () => {
    behaveAsIam();
    server.behave((response) => json(response, {}));
    const client = context(password());
    await Promise.all(Array.from({ length: 20 }, () => listKeypairTask(client, { task_id: "t" })));
    expect(iam.arrivals.length).toBe(1);
    expect(iam.arrivals[0]).toMatchObject({ method: "POST", url: "/v3/auth/tokens" });
    expect(JSON.parse(iam.arrivals[0]?.body ?? "")).toEqual({
      auth: {
        identity: {
          methods: ["password"],
          password: { user: { name: "u", password: "CANARY-password", domain: { name: "d" } } },
        },
        scope: { project: { id: "p" } },
      },
    });
    expect(new Set(server.arrivals.map(({ headers }) => headers["x-auth-token"]))).toEqual(new Set(["token-1"]));
  });
  it("renews five minutes before the end", async () => {
    behaveAsIam(3_600_000);
    server.behave((response) => json(response, {}));
    const client = context(password());
    await listKeypairTask(client, { task_id: "t" });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_000 - 301_000 });
    await listKeypairTask(client, { task_id: "t" });
    expect(iam.arrivals.length).toBe(1);
    vi.setSystemTime(Date.now() + 2_000);
    await listKeypairTask(client, { task_id: "t" });
    expect(iam.arrivals.length).toBe(2);
  });
  it("logs in once more after a 401, once for all parallel calls", async () => {
    behaveAsIam();
    server.behave((response, { headers }) =>
      headers["x-auth-token"] === "token-1" ? refuse(response) : json(response, { task_id: "x" }),
    );
    const client = context(password());
    await Promise.all(Array.from({ length: 10 }, () => listKeypairTask(client, { task_id: "t" })));
    expect(iam.arrivals.length).toBe(2);
  });
  it("never sends a refused password again", async () => {
    iam.behave((response) =>
      json(response, { error: { code: 401, message: "wrong CANARY-password", title: "Unauthorized" } }, 401),
    );
    server.behave((response) => json(response, {}));
    const client = context(password());
    const errors = [];
    for (let index = 0; index < 3; index++) errors.push(await rejection(listKeypairTask(client, { task_id: "t" })));
    expect(iam.arrivals.length).toBe(1);
    expect(server.arrivals.length).toBe(0);
    expect(new Set(errors).size).toBe(1);
    expect(errors[0]).toMatchObject({ status: 401, code: "401", operation: "iam.keystoneCreateUserTokenByPassword" });
    expect(String(errors[0]?.message)).not.toContain("CANARY");
  });
  it("looks a project up by name once", async () => {
    behaveAsIam();
    server.behave((response) => json(response, {}));
    const client = context(password({ projectId: undefined, projectName: "ap-southeast-1" }), "");
    await Promise.all(Array.from({ length: 5 }, () => listKeypairTask(client, { task_id: "t" })));
    await listKeypairTask(client, { task_id: "t" });
    expect(iam.arrivals.map(({ url }) => url)).toEqual(["/v3/auth/tokens", "/v3/projects?name=ap-southeast-1"]);
    expect(iam.arrivals[1]?.headers["x-auth-token"]).toBe("token-1");
    expect(server.arrivals[0]?.url).toBe("/v3/id-of-region/tasks/t");
  });
  it("lets one caller leave without the others, and ends the login with the last", async () => {
    iam.behave(() => undefined);
    const client = context(password());
    const leavers = [new AbortController(), new AbortController()];
    const calls = leavers.map(({ signal }) => rejection(listKeypairTask(client, { task_id: "t" }, { signal })));
    await vi.waitFor(() => expect(iam.arrivals.length).toBe(1));
    leavers[0]?.abort("one");
    expect(await calls[0]).toBe("one");
    expect(await iam.connections()).toBeGreaterThan(0);
    leavers[1]?.abort("two");
    expect(await calls[1]).toBe("two");
    behaveAsIam();
    server.behave((response) => json(response, {}));
    await listKeypairTask(client, { task_id: "t" });
    expect(iam.arrivals.length).toBe(1);
  });
  it("refuses missing options and an insecure endpoint at once", () => {
    expect(() => password({ password: "" })).toThrow(/password/);
    expect(() => password({ projectId: undefined })).toThrow(/projectName/);
    expect(() => password({ endpoint: "http://iam.example.com" })).toThrow(/https/);
  });
});

describe("firstOf", () => {
  it("leaves errors and hooks as they are when one of them could not be made", async () => {
    const told: unknown[] = [];
    const credentials = firstOf(
      () => fromEnvironment({}),
      () => fromToken(({ renew }) => (renew ? "new-token" : "old-token")),
    );
    const hooked = createKpsContext({
      endpoint: server.url,
      credentials,
      projectId: "p",
      hooks: { onRequest: ({ headers }) => told.push(headers["x-auth-token"]), onError: undefined },
    });
    server.behave((response, { headers }) => json(response, { echo: headers["x-auth-token"] }, 401));
    const error = await rejection(listKeypairTask(hooked, { task_id: "t" }));
    expect(error).toMatchObject({ name: "ApiError", status: 401, body: { echo: "***" } });
    expect(told).toEqual(["***", "***"]);
    expect(server.arrivals.map(({ headers }) => headers["x-auth-token"])).toEqual(["old-token", "new-token"]);
  });
  it("passes over what cannot authorise, and stays with what can", async () => {
    server.behave((response) => json(response, {}));
    const client = context(
      firstOf(
        () => fromEnvironment({}),
        fromToken(() => Promise.reject(new Error("no file"))),
        () => fromToken("third-token"),
      ),
    );
    await listKeypairTask(client, { task_id: "t" });
    expect(server.arrivals[0]?.headers["x-auth-token"]).toBe("third-token");
  });
  it("says what each one lacks", async () => {
    const client = context(
      firstOf(
        () => fromEnvironment({}),
        fromToken(() => Promise.reject(new Error("no file"))),
      ),
    );
    const error = await rejection(listKeypairTask(client, { task_id: "t" }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toMatch(/HUAWEICLOUD_SDK_AK.*no file/);
  });
});
