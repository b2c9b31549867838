// Answers that were made to hurt: the client's time, its memory, its errors and whoever prints them.
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiError, fromToken, InvalidResponseError, isGatewayError, sendWithResponse } from "../../runtime/src/index.js";
import { createKpsContext, listKeypairTask, listKeypairTaskOperation } from "../unit/runtime/fixture.js";
import { json, rejection, startFaultServer, type FaultServer } from "./fault-server.js";

let server: FaultServer;
beforeAll(async () => void (server = await startFaultServer()));
afterAll(() => server.close());

const context = (options: object = {}) =>
  createKpsContext({ endpoint: server.url, credentials: fromToken("CANARY-token"), projectId: "p", ...options });
const call = (options: object = {}) => listKeypairTask(context(options), { task_id: "t" });

const nested = (open: string, close: string, levels: number): string => open.repeat(levels) + "1" + close.repeat(levels);
const bodies: Record<string, string> = {
  "lists of 300,000 levels": nested("[", "]", 300_000),
  "objects of 100,000 levels": nested('{"a":', "}", 100_000),
  "lists and objects of 90,000 levels": nested('[{"error":', "}]", 45_000),
  "a message of 200,000 levels": `{"error_msg":${nested("[", "]", 200_000)},"error_code":${nested("[", "]", 200_000)}}`,
  "deep levels with a long integer": `{"id":12345678901234567890,"a":${nested("[", "]", 100_000)}}`,
  "300,000 members": `{"error_code":"X.1",${Array.from({ length: 60_000 }, (_, index) => `"m${index}":"${index}"`).join(",")}}`,
  "8 MiB of numbers": `[1${",1".repeat(4 << 20)}]`,
  "8 MiB of one text": `{"error_msg":"${"x".repeat(8 << 20)}"}`,
  "8 MiB of escapes": `{"error_msg":"${"\\u0041%41&#65;".repeat(600_000)}"}`,
};

describe("an error's body", () => {
  for (const [name, body] of Object.entries(bodies)) {
    it(`of ${name} is an ApiError that can be printed, soon`, { timeout: 20_000 }, async () => {
      server.behave((response) => json(response, body, 400));
      const errors: unknown[] = [];
      const error = await rejection(call({ hooks: { onError: (event: { error: unknown }) => errors.push(event.error) } }));
      expect(error).toBeInstanceOf(ApiError);
      expect(error.message.length).toBeLessThan(1_000);
      expect(errors).toEqual([error]);
      inspect(error, { depth: Infinity });
      expect(
        JSON.stringify((error as ApiError).body, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value)).length,
      ).toBeLessThan(3 << 20);
    });
    it(`of ${name} does not keep a 503 from being repeated`, { timeout: 20_000 }, async () => {
      server.behave((response, _arrival, number) =>
        number === 1 ? json(response, body, 503, { "retry-after": "0" }) : json(response, { task_id: "good" }),
      );
      expect(await call()).toEqual({ task_id: "good" });
      expect(server.arrivals.length).toBe(2);
    });
  }

  it("is read up to 1 MiB, the rest not even asked for", async () => {
    let sent = 0;
    const closed = new Promise<void>((resolve) =>
      server.behave((response) => {
        response.writeHead(400).on("close", resolve);
        const more = (): void => {
          while (!response.destroyed && response.write("x".repeat(1 << 16))) sent += 1 << 16;
          sent += 1 << 16;
        };
        response.on("drain", more);
        more();
      }),
    );
    const error = await rejection(call());
    await closed;
    expect((error as ApiError).body).toMatch(/^x+$/);
    expect(String((error as ApiError).body).length).toBeLessThanOrEqual(1 << 20);
    // What lies in buffers on the way counts as sent.
    expect(sent).toBeLessThan(32 << 20);
  });

  it("keeps members of any name as its own, and no prototype comes of them", async () => {
    const body = '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":1},"a":{"__proto__":null,"toString":1}}';
    server.behave((response) => json(response, body, 400));
    const error = (await rejection(call())) as ApiError<number, Record<string, unknown>>;
    expect(Object.getPrototypeOf(error.body)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(error.body["a"])).toBe(Object.prototype);
    expect(JSON.stringify(error.body)).toBe(body);
    expect("polluted" in error.body || "polluted" in {}).toBe(false);
  });
});

describe("request id, code and message", () => {
  const values = [
    '{"toString":null}',
    '{"toString":1}',
    "[]",
    '[{"toString":null}]',
    "true",
    "null",
    '{"valueOf":1}',
    nested("[", "]", 50_000),
  ];
  const shapes = (value: string): string[] => [
    `{"request_id":${value}}`,
    `{"error_code":${value},"error_msg":${value},"request_id":${value}}`,
    `{"error":{"code":${value},"message":${value}}}`,
    `{"error":${value}}`,
  ];
  for (const status of [200, 400, 503]) {
    it(`of any kind in a ${status} are never an error of their own`, async () => {
      for (const value of values) {
        for (const body of shapes(value)) {
          server.behave((response) => json(response, body, status));
          const answer = sendWithResponse(context(), listKeypairTaskOperation, { task_id: "t" }, { maxAttempts: 1 });
          if (status === 200) expect((await answer).requestId, body.slice(0, 80)).toBeUndefined();
          else {
            const error = await rejection(answer);
            expect(error, body.slice(0, 80)).toBeInstanceOf(ApiError);
            expect(error).toMatchObject({ status, code: undefined, requestId: undefined });
            expect(isGatewayError(error)).toBe(false);
          }
        }
      }
    });
  }
  it("may be numbers, long ones too", async () => {
    server.behave((response) => json(response, '{"error_code":12345678901234567890,"error_msg":0,"request_id":7}', 400));
    expect(await rejection(call())).toMatchObject({
      message: "kps.listKeypairTask: 400 12345678901234567890 0",
      code: "12345678901234567890",
      requestId: "7",
    });
  });
  it("come from a service's own reader as it gives them, if they are text or numbers", async () => {
    const answers: Response[] = [];
    const fetch = async (): Promise<Response> => answers.pop() ?? new Response("{}", { status: 400 });
    const { client } = context({ fetch });
    const odd = { ...client().service, readError: () => ({ code: {}, message: [], requestId: Symbol("x") }) as never };
    const error = await rejection(
      sendWithResponse({ service: "kps", client: () => ({ ...client(), service: odd }) }, listKeypairTaskOperation, {
        task_id: "t",
      }),
    );
    expect(error).toMatchObject({ status: 400, code: undefined, requestId: undefined, message: "kps.listKeypairTask: 400 {}" });
  });
});

describe("a page", () => {
  const pages = ["<!DOCTYPE html><p>Bad Gateway", " \n<html>", "<?xml version='1.0'?><Error/>", "<h1>x</h1>"];
  it.each(pages)("%j is no part of a message", async (page) => {
    server.behave((response) => response.writeHead(502, { "content-type": "text/html" }).end(page));
    const error = (await rejection(listKeypairTask(context(), { task_id: "t" }, { maxAttempts: 1 }))) as ApiError;
    expect(error.message).toBe("kps.listKeypairTask: 502 a page of HTML or XML, see body");
    expect(error.body).toBe(page);
  });
});

it("a success that is too long or no JSON shows its beginning, without what may be a part of a secret", async () => {
  const text = `${"x".repeat(600)}${" ".repeat(200_000)}CANARY-token`;
  server.behave((response) => void response.end(text));
  for (const maxResponseBytes of [text.length, text.length - 3, 1_000]) {
    const error = await rejection(call({ maxResponseBytes }));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect((error as InvalidResponseError).snippet).toBe(maxResponseBytes > 1_000 ? "x".repeat(512) : "");
  }
  server.behave((response) => void response.writeHead(400).end(`${"x".repeat(990)}CANARY-token`));
  expect(inspect(await rejection(call({ maxResponseBytes: 1_000 })))).not.toContain("CANARY");
});

describe("redirects of every shape", () => {
  let other: FaultServer;
  beforeAll(async () => void (other = await startFaultServer()));
  afterAll(() => other.close());
  const locations = (url: string): (string | undefined)[] => [
    url,
    url.replace("http:", ""),
    `${url}/v3/p/tasks/t?a=b#c`,
    url.replace("://", "://user:pass@"),
    "/elsewhere",
    "elsewhere",
    "?a",
    "",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/plain,x",
    "http://[",
    `\\\\${url.slice(7)}`,
    undefined,
  ];
  it.each([300, 301, 302, 303, 304, 305, 306, 307, 308, 399])("%i is not followed, wherever it leads", async (status) => {
    for (const location of locations(other.url)) {
      server.behave((response) => {
        const headers = { refresh: `0; url=${other.url}`, "content-location": other.url, link: `<${other.url}>; rel=preload` };
        response.writeHead(status, location === undefined ? headers : { ...headers, location }).end();
      });
      const error = await rejection(call());
      expect(error, `${location}`).toMatchObject({ status, code: "REDIRECT" });
      expect(server.arrivals.length).toBe(1);
    }
    expect(other.arrivals).toEqual([]);
  });
});
