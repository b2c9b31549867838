import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccessCheck } from "../../generator/mock/access.js";
import { askRaw, type RawAnswer } from "./raw.js";
import { PROJECT, startMock, TASK, type RunningMock } from "./start.js";

const path = `/v3/${PROJECT}/tasks/${TASK}`;
const update = `/v1/${PROJECT}/audit/summary/risk/task-status`;
const allowOrigin = "access-control-allow-origin";

let mock: RunningMock;
let port: string;
beforeAll(async () => {
  mock = await startMock({ allowedOrigins: ["https://app.example.com", "null"], allowedHosts: ["mock.example.com"] });
  port = new URL(mock.url).port;
});
afterAll(() => mock.close());

const get = (headers: Record<string, string>): Promise<RawAnswer> => askRaw(mock.url + path, { headers });
const preflight = (headers: Record<string, string>): Promise<RawAnswer> =>
  askRaw(mock.url + path, { method: "OPTIONS", headers: { "access-control-request-method": "GET", ...headers } });

describe("a page of", () => {
  it.each([
    "http://localhost:5173",
    "https://localhost",
    "http://127.0.0.1:8080",
    "http://127.5.0.1",
    "http://[::1]:3000",
    "http://shop.localhost:3000",
    "https://app.example.com",
    "null",
  ])("%s may read answers, after a preflight or without", async (origin) => {
    const answer = await get({ origin });
    expect([answer.status, answer.headers[allowOrigin], answer.headers["vary"]]).toEqual([200, origin, "Origin"]);
    const asked = await preflight({ origin, "access-control-request-headers": "x-auth-token,prefer" });
    expect(asked).toMatchObject({
      status: 204,
      headers: {
        [allowOrigin]: origin,
        "access-control-allow-methods": "*",
        "access-control-allow-headers": "x-auth-token,prefer",
      },
    });
  });

  it.each([
    "https://evil.example",
    "https://app.example.com:8443",
    "http://app.example.com",
    "https://app.example.com.evil.example",
    "http://localhost.evil.example",
    "http://127.0.0.1.nip.io",
    "http://notlocalhost",
    "file://localhost",
    "https://localhost@evil.example",
    "http://localhost/",
    "*",
    "",
    "http://[::2]",
    "http://128.0.0.1",
  ])("%j may not: 403, nothing that lets it read, and nothing begun", async (origin) => {
    for (const answer of [await get({ origin }), await preflight({ origin })]) {
      expect(answer.status).toBe(403);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });

  it("evil.example starts no task with a form, and is not held up by a stall that it asks for", async () => {
    const headers = { origin: "https://evil.example", "content-type": "application/json", prefer: "latency=3600000" };
    const body = JSON.stringify({ oper_type: "execute" });
    expect((await askRaw(mock.url + update, { method: "POST", headers, body })).status).toBe(403);
    // The summary still shows the run of the documented example.
    const shown = await mock.ask("GET", `/v3/${PROJECT}/audit/summary/risk/task-status`);
    expect(shown.body).toMatchObject({ task_status: expect.stringMatching(/^[^0]$/) as string });
  });
});

describe("a request without an origin", () => {
  it.each<{ given: Record<string, string>; status: number }>([
    { given: {}, status: 200 },
    { given: { "sec-fetch-site": "none" }, status: 200 },
    { given: { "sec-fetch-site": "same-origin" }, status: 200 },
    { given: { "sec-fetch-site": "cross-site" }, status: 403 },
    { given: { "sec-fetch-site": "cross-site", referer: "https://evil.example/page" }, status: 403 },
    { given: { "sec-fetch-site": "cross-site", referer: "http://localhost:3000/page" }, status: 200 },
    { given: { "sec-fetch-site": "cross-site", referer: "no address" }, status: 403 },
  ])("$given: $status", async ({ given, status }) => {
    const strict = await startMock();
    const answer = await askRaw(strict.url + path, { headers: given });
    await strict.close();
    expect(answer.status).toBe(status);
  });
});

describe("the host", () => {
  it.each(["127.0.0.1", "localhost", "LOCALHOST", "a.localhost", "[::1]", "127.1", "mock.example.com", "Mock.Example.com"])(
    "%s may be asked",
    async (host) => {
      for (const name of [host, `${host}:${port}`]) expect((await get({ host: name })).status).toBe(200);
    },
  );

  it.each([
    "rebound.evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil.example@127.0.0.1",
    "127.0.0.1@evil.example",
    "mock.example.com.evil.example",
    "localhost evil.example",
    "localhost/evil",
    "localhost#evil",
    "10.0.0.1",
    "[::2]",
    "xn--",
    "[",
    "localhost:99999",
  ])("%j may not: 421, for simple requests and preflights", async (host) => {
    for (const name of [host, `${host}:${port}`]) {
      expect((await get({ host: name })).status).toBe(421);
      expect((await preflight({ host: name, origin: `http://${name}` })).status).toBe(421);
    }
  });

  it("must be stated, by old clients too", async () => {
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(`GET ${path} HTTP/1.0\r\n\r\n`);
    const [piece] = (await once(socket, "data")) as [Buffer];
    socket.destroy();
    expect(piece.toString().split("\r\n")[0]).toBe("HTTP/1.1 421 Misdirected Request");
  });

  it.each([
    ["10.1.2.3:4010", "10.1.2.3", undefined],
    ["10.1.2.3", "::ffff:10.1.2.3", undefined],
    ["[fd00::1]:4010", "fd00::1", undefined],
    ["10.1.2.4:4010", "10.1.2.3", 421],
    ["evil.example", "10.1.2.3", 421],
    ["10.1.2.3", undefined, 421],
  ])("%s of a connection that came to %s: an address has no name that leads elsewhere", (host, address, status) => {
    expect(createAccessCheck({})({ host }, address)?.status).toBe(status);
  });
});
