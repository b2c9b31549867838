import { execFile } from "node:child_process";
import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect, promisify } from "node:util";
import { fetch as undiciFetch, ProxyAgent } from "undici";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ConnectionError,
  fromAccessKey,
  fromIamPassword,
  fromToken,
  InvalidResponseError,
  TimeoutError,
  type Fetch,
} from "../../runtime/src/index.js";
import { createKpsContext, exportResults, listKeypairTask, updateTask } from "../unit/runtime/fixture.js";
import { json, rejection, startFaultServer, type Behaviour, type FaultServer } from "./fault-server.js";

let server: FaultServer;
beforeAll(async () => void (server = await startFaultServer()));
afterAll(() => server.close());

const token = "CANARY-token/with+signs=";
const context = (options: object = {}) =>
  createKpsContext({ endpoint: server.url, credentials: fromToken(token), projectId: "p", ...options });

/** A signal, and how many listen to it. */
function countingSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  return { controller, signal, listeners: () => getEventListeners(signal, "abort").length };
}
/** Makes the server behave; gives what resolves when the connection of the first request to come is closed. */
function behaveAndWatch(behaviour: Behaviour): Promise<void> {
  return new Promise((resolve) => {
    server.behave((response, arrival, number, socket) => {
      socket.once("close", () => resolve());
      behaviour(response, arrival, number, socket);
    });
  });
}
const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

describe("an abort", () => {
  const reason = new Error("enough");
  const stages: { name: string; run(abort: () => void): Promise<void> | void }[] = [
    { name: "before", run: (abort) => abort() },
    { name: "while connecting", run: (abort) => behaveAndWatch(() => abort()) },
    {
      name: "while reading",
      run: (abort) =>
        behaveAndWatch((response) => {
          response.writeHead(200).write('{"task_id":');
          setImmediate(abort);
        }),
    },
    {
      name: "in a pause",
      run: (abort) =>
        server.behave((response) => {
          json(response, {}, 503, { "retry-after": "30" });
          response.on("finish", () => setTimeout(abort, 20));
        }),
    },
  ];
  for (const { name, run } of stages) {
    it(`${name} rejects with its reason and leaves nothing behind`, async () => {
      const counted = countingSignal();
      const before = timers();
      const closed = run(() => counted.controller.abort(reason));
      const error = await rejection(listKeypairTask(context(), { task_id: "t" }, { signal: counted.signal }));
      expect(error).toBe(reason);
      expect(counted.listeners()).toBe(0);
      expect(timers()).toBeLessThanOrEqual(before);
      await closed;
    });
  }

  it("rejects with its reason even when that is null", async () => {
    const controller = new AbortController();
    server.behave(() => controller.abort(null));
    const settled = await listKeypairTask(context(), { task_id: "t" }, { signal: controller.signal }).catch((error: unknown) => ({
      error,
    }));
    expect(settled).toEqual({ error: null });
  });
  it("rejects with its reason even when that looks like a failure to be got over", async () => {
    const controller = new AbortController();
    const earlier = new ConnectionError({ operation: "kps.listKeypairTask" }, "earlier", { cause: { code: "ECONNREFUSED" } });
    server.arrivals.length = 0;
    server.behave(() => controller.abort(earlier));
    const call = listKeypairTask(context(), { task_id: "t" }, { signal: controller.signal });
    expect(await rejection(call)).toBe(earlier);
    expect(server.arrivals.length).toBe(1);
  });
  it("ends a call even when fetch pays no heed, and so does the time limit", async () => {
    const deaf = context({ fetch: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const call = rejection(listKeypairTask(deaf, { task_id: "t" }, { signal: controller.signal }));
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(await rejection(listKeypairTask(deaf, { task_id: "t" }, { timeoutMs: 30 }))).toBeInstanceOf(TimeoutError);
  });
});

it("a success and an error leave neither timer nor listener", async () => {
  for (const status of [200, 404]) {
    const counted = countingSignal();
    const before = timers();
    server.behave((response) => json(response, { a: 1 }, status));
    await listKeypairTask(context(), { task_id: "t" }, { signal: counted.signal }).catch(() => undefined);
    expect(counted.listeners()).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
  }
});

describe("a download", () => {
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
  const download = (options?: Parameters<typeof exportResults>[2], more?: object) =>
    exportResults(context(more), { body: {} }, options);

  it("keeps its bytes, size, type and name", async () => {
    server.behave((response) =>
      response
        .writeHead(200, {
          "content-type": "text/csv",
          "content-length": bytes.length,
          "content-disposition": "attachment; filename*=UTF-8''..%2F%E6%96%87.csv",
        })
        .end(bytes),
    );
    const file = await download();
    expect(file).toMatchObject({ status: 200, contentType: "text/csv", size: bytes.length, fileName: "文.csv" });
    expect(Buffer.from(await file.bytes()).equals(bytes)).toBe(true);
    expect(await rejection(file.text())).toMatchObject({ message: expect.stringContaining("a download is read once") as string });
    const pieces = [];
    for await (const piece of (await download()).stream() as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  });

  it("that breaks off is a ConnectionError, one that falls silent a TimeoutError", async () => {
    server.behave((response, _arrival, _number, socket) => {
      response.writeHead(200, { "content-length": "100" }).write("x");
      setTimeout(() => socket.resetAndDestroy(), 20);
    });
    expect(await rejection((await download()).bytes())).toBeInstanceOf(ConnectionError);
    const closed = behaveAndWatch((response) => void response.writeHead(200, { "content-length": "100" }).write("x"));
    const before = timers();
    expect(await rejection((await download({ attemptTimeoutMs: 50 })).text())).toBeInstanceOf(TimeoutError);
    expect(timers()).toBeLessThanOrEqual(before);
    await closed;
  });

  it("is not limited by timeoutMs while pieces come", async () => {
    server.behave((response) => {
      response.writeHead(200);
      let left = 12;
      const timer = setInterval(() => (left-- ? response.write("x") : (clearInterval(timer), response.end())), 60);
    });
    expect(await (await download({ timeoutMs: 500, attemptTimeoutMs: 10_000 })).text()).toBe("x".repeat(12));
  });

  it("frees its connection when it is cancelled or aborted, read or not", async () => {
    const cancelled = behaveAndWatch((response) => void response.writeHead(200).write("x"));
    await (await download()).cancel();
    await cancelled;
    const aborted = behaveAndWatch((response) => void response.writeHead(200).write("x"));
    const counted = countingSignal();
    const idle = await download({ signal: counted.signal });
    expect(counted.listeners()).toBe(1);
    counted.controller.abort("enough");
    await aborted;
    expect(counted.listeners()).toBe(0);
    expect(await rejection(idle.bytes())).toBe("enough");
  });
  it("is cancelled and broken off at once where somebody else has cloned it", async () => {
    const cloning = async (): Promise<Response> => {
      const response = new Response("x".repeat(100));
      response.clone();
      return response;
    };
    const cloned = () => exportResults(context({ fetch: cloning }), { body: {} });
    await (await cloned()).cancel();
    const reader = (await cloned()).stream().getReader();
    expect((await reader.read()).value?.length).toBe(100);
    await reader.cancel();
    const most = { fetch: cloning, maxResponseBytes: 10, timeoutMs: 1_000, maxAttempts: 1 };
    expect(await rejection(listKeypairTask(context(most), { task_id: "t" }))).toBeInstanceOf(InvalidResponseError);
  });
});

describe("secrets", () => {
  const shown = (value: unknown): string => {
    const parts = [inspect(value, { depth: 10, showHidden: true }), String(value)];
    if (value instanceof Error) parts.push(value.stack ?? "", value.message, JSON.stringify(value));
    else parts.push(JSON.stringify(value) ?? "");
    return parts.join("\n");
  };
  const makers = {
    token: () => fromToken(token),
    "token function": () => fromToken(() => token),
    "access key": () => fromAccessKey({ accessKeyId: "AK", secretAccessKey: "CANARY-secret", securityToken: "CANARY-security" }),
  };
  for (const [name, make] of Object.entries(makers)) {
    it(`of ${name} are in no error, hook, context or credentials`, async () => {
      const events: unknown[] = [];
      const see = (event: unknown): void => void events.push(event);
      const client = context({ credentials: make(), hooks: { onRequest: see, onResponse: see, onRetry: see, onError: see } });
      const errors: unknown[] = [];
      const echo = (status: number, asText = false) =>
        server.behave((response, { headers }) => {
          const said = JSON.stringify({
            error_code: "X.1",
            error_msg: `got ${JSON.stringify(headers)}`,
            [String(headers["x-auth-token"] ?? headers["x-security-token"])]: [headers],
          }).replaceAll("/", "\\/");
          json(response, asText ? `not JSON ${JSON.stringify(headers)}` : said, status, {
            "x-echo": String(headers["x-auth-token"] ?? headers["authorization"]),
            "retry-after": "0",
          });
        });
      for (const [status, asText] of [[400], [400, true], [401], [503], [200, true], [302]] as [number, boolean?][]) {
        echo(status, asText);
        errors.push(await rejection(listKeypairTask(client, { task_id: "t" })));
      }
      const failing: Fetch = async (_url, init) => {
        const sent = JSON.stringify(Object.entries(init.headers as Record<string, string>));
        throw Object.assign(new TypeError(`failed with ${sent}`, { cause: new Error(sent) }), { config: sent });
      };
      errors.push(await rejection(listKeypairTask(context({ credentials: make(), fetch: failing }), { task_id: "t" })));
      const text = [client, make(), ...events, ...errors].map(shown).join("\n");
      expect(text).toContain("***");
      expect(text).not.toMatch(/CANARY|Signature=[0-9a-f]/);
      expect(events.length).toBeGreaterThan(10);
    });
  }
  it("of fromIamPassword are not shown by it", () => {
    expect(shown(fromIamPassword({ userName: "u", password: "CANARY", domainName: "d", projectId: "p" }))).not.toContain(
      "CANARY",
    );
  });
  it("would be found: what is not masked is shown", () => expect(shown(new Error("CANARY"))).toMatch(/CANARY/));
});

it("a request id that echoes a secret is masked", async () => {
  server.behave((response) => response.writeHead(200, { "x-request-id": `id-${token}` }).end("<html>"));
  const error = await rejection(listKeypairTask(context(), { task_id: "t" }));
  expect(error).toMatchObject({ name: "InvalidResponseError", requestId: "id-***" });
});

it("a hook that throws, or rejects, changes nothing", async () => {
  const broken = (): never => {
    throw new Error("hook");
  };
  server.behave((response, _arrival, number) =>
    json(response, { task_id: "x" }, number === 1 ? 503 : 200, { "retry-after": "0" }),
  );
  const hooks = { onRequest: broken, onResponse: async () => broken(), onRetry: broken, onError: broken };
  expect(await listKeypairTask(context({ hooks }), { task_id: "t" })).toEqual({ task_id: "x" });
});

it("extra headers never replace the client's own", async () => {
  server.behave((response) => json(response, {}));
  const headers = { "X-Auth-Token": "evil", "User-Agent": "evil", "X-More": "client" };
  await listKeypairTask(
    context({ headers, userAgent: "mine/1" }),
    { task_id: "t" },
    { headers: { "x-more": "call", "x-AUTH-token": "evil" } },
  );
  expect(server.arrivals[0]?.headers).toMatchObject({
    "x-auth-token": token,
    "user-agent": expect.stringMatching(/^@hwcloud-openapi\/kps\/\d+\.\d+\.\d+ mine\/1$/) as string,
    "x-more": "call",
  });
});

it("goes through a proxy by undici's ProxyAgent", async () => {
  const proxied: string[] = [];
  const proxy = createServer((request, response) => {
    proxied.push(String(request.url));
    json(response, { task_id: "by proxy" });
  });
  proxy.on("connect", (request, socket) => {
    proxied.push(String(request.url));
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    socket.once("data", () =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 22\r\nconnection: close\r\n\r\n{"task_id":"by proxy"}'),
    );
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const dispatcher = new ProxyAgent(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  const client = context({ fetch: undiciFetch as unknown as Fetch, fetchOptions: { dispatcher } });
  expect(await listKeypairTask(client, { task_id: "t" })).toEqual({ task_id: "by proxy" });
  expect(proxied.length).toBe(1);
  await dispatcher.close();
  proxy.close();
});

it("the process ends by itself after a call, an error, a time-out and an abandoned pause", async () => {
  server.behave((response, { url }) =>
    url.endsWith("/stall") ? undefined : json(response, {}, url.endsWith("/bad") ? 404 : 200),
  );
  const source = `
    import { createKpsContext, listKeypairTask, updateTask } from "./test/unit/runtime/fixture.js";
    import { fromToken } from "./runtime/src/index.js";
    const context = createKpsContext({ endpoint: ${JSON.stringify(server.url)}, credentials: fromToken("token"), projectId: "p" });
    await listKeypairTask(context, { task_id: "good" });
    await updateTask(context, { task_id: "good" });
    await listKeypairTask(context, { task_id: "bad" }).catch(() => {});
    await listKeypairTask(context, { task_id: "stall" }, { timeoutMs: 50 }).catch(() => {});
    console.log("done");`;
  const bundle = await build({
    stdin: { contents: source, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
  });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "-e", bundle.outputFiles[0]?.text ?? ""],
    { timeout: 10_000 },
  );
  expect(stdout).toBe("done\n");
});

it("a success without a body keeps its connection for the next call", async () => {
  server.behave((response) => void response.writeHead(200, { "content-length": "0" }).end());
  const client = context();
  await updateTask(client, { task_id: "t" });
  const opened = server.opened();
  for (let index = 0; index < 5; index++) await updateTask(client, { task_id: "t" });
  expect(server.opened() - opened).toBeLessThanOrEqual(1);
});
