import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ApiError,
  ConnectionError,
  fromToken,
  InvalidResponseError,
  sendWithResponse,
  TimeoutError,
} from "../../runtime/src/index.js";
import { createKpsContext, listKeypairTask, listKeypairTaskOperation, listTasks, updateTask } from "../unit/runtime/fixture.js";
import { json, rejection, startFaultServer, type Behaviour, type FaultServer } from "./fault-server.js";

const token = "CANARY-token-0123456789";
let server: FaultServer;
let other: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
  other = await startFaultServer();
});
afterAll(async () => {
  await server.close();
  await other.close();
});

function context(options: Partial<Parameters<typeof createKpsContext>[0]> = {}) {
  return createKpsContext({ endpoint: server.url, credentials: fromToken(token), projectId: "p", ...options });
}
const call = (options?: Parameters<typeof listKeypairTask>[2], more?: Parameters<typeof context>[0]) =>
  listKeypairTask(context(more), { task_id: "t" }, options);

/** The fault comes with the first request, a good answer with the second. */
const once =
  (fault: Behaviour): Behaviour =>
  (response, arrival, number, socket) =>
    number === 1 ? fault(response, arrival, number, socket) : json(response, { task_id: "good" });

const passing: Record<string, Behaviour> = {
  "429 with seconds": (response) =>
    json(response, { error_code: "APIGW.0308", error_msg: "throttled" }, 429, { "retry-after": "0" }),
  "429 with a date": (response) => json(response, {}, 429, { "retry-after": new Date(Date.now() - 1000).toUTCString() }),
  "503 without a body": (response) => void response.writeHead(503, { "retry-after": "0" }).end(),
  "502 as HTML": (response) =>
    void response.writeHead(502, { "content-type": "text/html", "retry-after": "0" }).end("<h1>Bad Gateway</h1>"),
  "408": (response) => json(response, {}, 408, { "retry-after": "0" }),
  "500": (response) => json(response, {}, 500, { "retry-after": "0" }),
  "504": (response) => json(response, {}, 504, { "retry-after": "0" }),
  "reset before the answer": (_response, _arrival, _number, socket) => void socket.resetAndDestroy(),
  "reset amid the answer": (response, _arrival, _number, socket) => {
    response.writeHead(200, { "content-length": "100" }).write('{"task_id":');
    setImmediate(() => socket.resetAndDestroy());
  },
  truncation: (response, _arrival, _number, socket) => {
    response.writeHead(200, { "content-length": "100" }).write('{"task_id":"x"}');
    setImmediate(() => socket.end());
  },
  "chunks that end early": (response, _arrival, _number, socket) => {
    response.writeHead(200).write('{"task_id":"x"}');
    setImmediate(() => socket.end());
  },
};

describe("faults that pass", () => {
  for (const [name, fault] of Object.entries(passing)) {
    it(`${name}: an idempotent call is repeated once and succeeds`, async () => {
      server.behave(once(fault));
      expect(await call()).toEqual({ task_id: "good" });
      expect(server.arrivals.length).toBe(2);
    });
    it(`${name}: ${/429/.test(name) ? "so is" : "not so"} a call that must not be carried out twice`, async () => {
      server.behave(once(fault));
      const update = updateTask(context(), { task_id: "t", body: { a: 1 } });
      if (/429/.test(name)) await update;
      else if (!/truncation|chunks|amid/.test(name))
        expect(await rejection(update)).toBeInstanceOf(/reset/.test(name) ? ConnectionError : ApiError);
      // A success without a body is known by its status.
      else expect(await update).toBeUndefined();
      expect(server.arrivals.length).toBe(/429/.test(name) ? 2 : 1);
    });
    it(`${name}: with one attempt it is the call's error`, async () => {
      server.behave(fault);
      const error = await rejection(call({ maxAttempts: 1 }));
      expect(error).toBeInstanceOf(/^\d/.test(name) ? ApiError : ConnectionError);
      expect(error.operation).toBe("kps.listKeypairTask");
      expect(error.url).toBe(`${server.url}/v3/p/tasks/t`);
      expect(server.arrivals.length).toBe(1);
    });
  }

  it("gives up after maxAttempts with the last error", async () => {
    server.behave((response, _arrival, number) => json(response, { error_code: `E.${number}` }, 503, { "retry-after": "0" }));
    expect((await rejection(call())).code).toBe("E.3");
    server.behave((response, _arrival, number) => json(response, { error_code: `E.${number}` }, 503, { "retry-after": "0" }));
    expect((await rejection(call({ maxAttempts: 5 }))).code).toBe("E.5");
  });

  it("does not wait for a Retry-After beyond its time", async () => {
    server.behave((response) => json(response, {}, 429, { "retry-after": "3600" }));
    const error = await rejection(call());
    expect([error.status, error.retryAfterMs, server.arrivals.length]).toEqual([429, 3_600_000, 1]);
  });

  it("repeats a refused connection even where the call must not be carried out twice", async () => {
    const closed = await startFaultServer();
    await closed.close();
    const retries: unknown[] = [];
    const update = updateTask(context({ endpoint: closed.url, hooks: { onRetry: (event) => retries.push(event) } }), {
      task_id: "t",
    });
    const error = await rejection(update);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain("ECONNREFUSED");
    expect(retries.length).toBe(2);
  });
});

describe("answers", () => {
  const errors: { name: string; fault: Behaviour; want: object; retried?: boolean }[] = [
    {
      name: "a service's error",
      fault: (response) => json(response, { error_code: "KPS.0005", error_msg: "no such task" }, 404, { "x-request-id": "r-1" }),
      want: { status: 404, code: "KPS.0005", requestId: "r-1", body: { error_code: "KPS.0005", error_msg: "no such task" } },
    },
    {
      name: "the gateway's error",
      fault: (response) => json(response, { error_code: "APIGW.0101", error_msg: "none", request_id: "r-2" }, 404),
      want: { code: "APIGW.0101", requestId: "r-2" },
    },
    {
      name: "IAM's error",
      fault: (response) => json(response, { error: { code: 403, message: "no", title: "Forbidden" } }, 403),
      want: { code: "403" },
    },
    {
      name: "text",
      fault: (response) => void response.writeHead(400).end("nope"),
      want: { status: 400, body: "nope", code: undefined },
    },
    { name: "nothing", fault: (response) => void response.writeHead(400).end(), want: { status: 400, body: undefined } },
    { name: "broken JSON", fault: (response) => json(response, '{"a":', 400), want: { body: '{"a":' } },
    {
      name: "an error that breaks off",
      fault: (response, _arrival, _number, socket) => {
        response.writeHead(400, { "content-length": "50" }).write("x");
        setImmediate(() => socket.resetAndDestroy());
      },
      want: { status: 400, body: undefined },
    },
    {
      name: "an int64 in an error",
      fault: (response) => json(response, '{"id":9007199254740993}', 400),
      want: { body: { id: 9007199254740993n } },
    },
  ];
  for (const { name, fault, want } of errors) {
    it(`${name} is an ApiError`, async () => {
      server.behave(fault);
      const error = await rejection(call());
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject(want);
      expect(server.arrivals.length).toBe(1);
    });
  }

  const unusable: { name: string; fault: Behaviour; snippet: string }[] = [
    { name: "empty", fault: (response) => json(response, ""), snippet: "" },
    { name: "null", fault: (response) => json(response, "null"), snippet: "null" },
    { name: "HTML", fault: (response) => void response.end("<html>login</html>"), snippet: "<html>login</html>" },
    { name: "cut JSON of the right length", fault: (response) => json(response, '{"a":[1,2'), snippet: '{"a":[1,2' },
    { name: "bad UTF-8", fault: (response) => void response.end(Buffer.from([0x22, 0xc3, 0x28, 0x22])), snippet: '"\ufffd("' },
    { name: "a digit too many", fault: (response) => json(response, `[${"9".repeat(5000)}]`), snippet: `[${"9".repeat(511)}` },
  ];
  for (const { name, fault, snippet } of unusable) {
    it(`${name} with status 200 is an InvalidResponseError, and not repeated`, async () => {
      server.behave((response, ...rest) => {
        response.setHeader("x-request-id", "r-9");
        fault(response, ...rest);
      });
      const error = await rejection(call());
      expect(error).toBeInstanceOf(InvalidResponseError);
      expect(error).toMatchObject({ status: 200, requestId: "r-9", snippet });
      expect(server.arrivals.length).toBe(1);
    });
  }

  it("reads gzip, a byte order mark and JSON of any media type", async () => {
    server.behave(
      (response) =>
        void response
          .writeHead(200, { "content-encoding": "gzip", "content-type": "text/plain" })
          .end(gzipSync('\ufeff{"task_id":"ä"}')),
    );
    expect(await call()).toEqual({ task_id: "ä" });
  });

  it("refuses what is larger than maxResponseBytes while it comes, packed or not", async () => {
    const huge = Buffer.alloc(4 << 20, " ");
    for (const packed of [false, true]) {
      server.behave((response) => {
        if (packed) response.writeHead(200, { "content-encoding": "gzip" });
        response.on("error", () => undefined);
        response.end(packed ? gzipSync(huge) : huge);
      });
      const error = await rejection(call({}, { maxResponseBytes: 100_000 }));
      expect(error).toBeInstanceOf(InvalidResponseError);
      expect(error.message).toContain("maxResponseBytes");
    }
  });

  it("does not follow a redirect, and sends nothing to the other host", async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      server.behave((response) => void response.writeHead(status, { location: `${other.url}/elsewhere` }).end());
      const error = await rejection(call());
      expect(error).toMatchObject({ status, code: "REDIRECT" });
      expect(error.message).toContain(other.url);
    }
    expect(other.arrivals).toEqual([]);
    // The other host would have told: it does record.
    await fetch(`${other.url}/probe`);
    expect(other.arrivals.length).toBe(1);
  });

  it("says status, headers and request id of a success", async () => {
    server.behave((response) => json(response, { task_id: "x" }, 202, { "x-request-id": "r-3", "x-more": "1" }));
    const answer = await sendWithResponse(context(), listKeypairTaskOperation, { task_id: "t" });
    expect([answer.data, answer.status, answer.requestId, answer.headers.get("x-more")]).toEqual([
      { task_id: "x" },
      202,
      "r-3",
      "1",
    ]);
  });
});

describe("limits", () => {
  it("ends a stalled try, repeats it, and ends the call", async () => {
    server.behave(() => undefined);
    const error = await rejection(call({ attemptTimeoutMs: 50, maxAttempts: 2 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 50, attempts: 2 });
    expect(server.arrivals.length).toBe(2);
  });

  it("ends a body that only drips", async () => {
    const timers: NodeJS.Timeout[] = [];
    server.behave((response) => {
      response.writeHead(200).write("[");
      timers.push(setInterval(() => response.write(" "), 10));
    });
    const error = await rejection(call({ timeoutMs: 150, maxAttempts: 1 }));
    timers.forEach(clearInterval);
    expect(error).toMatchObject({ name: "TimeoutError", timeoutMs: 150, attempts: 1 });
  });

  it("never outlives timeoutMs, tries and pauses together", async () => {
    server.behave((response) => json(response, {}, 503));
    const startedAt = performance.now();
    await rejection(call({ timeoutMs: 400, maxAttempts: 1000 }));
    expect(performance.now() - startedAt).toBeLessThan(600);
  });
});

it("200 calls at once get each its own answer", async () => {
  server.behave((response, { url }) => setImmediate(() => json(response, { task_id: url.split("/").pop() })));
  const client = context();
  const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => listKeypairTask(client, { task_id: `t${index}` })));
  expect(answers.map(({ task_id }) => task_id)).toEqual(Array.from({ length: 200 }, (_, index) => `t${index}`));
});

it("10,000 calls leave memory as it was", async () => {
  server.behave((response) => json(response, { task_id: "x" }));
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const client = context();
  const { signal } = new AbortController();
  const many = async (times: number): Promise<number> => {
    for (let index = 0; index < times; index += 100) {
      await Promise.all(Array.from({ length: 100 }, () => listKeypairTask(client, { task_id: "x" }, { signal })));
      server.arrivals.length = 0;
    }
    collect();
    return process.memoryUsage().heapUsed;
  };
  const sizes = [await many(2_000)];
  for (let round = 0; round < 4; round++) sizes.push(await many(2_500));
  // What a call leaves behind grows in each round; the engine's own tables grow in steps, in one or the other.
  const growths = sizes.slice(1).map((size, index) => size - sizes[index]!);
  expect(Math.min(...growths)).toBeLessThan(250_000);
});

it("lists send query, headers and bigint bodies exactly", async () => {
  server.behave((response) => json(response, {}));
  await listTasks(context(), {
    limit: 10,
    enterprise_project_id: ["a b", "c&d"],
    "X-Language": "en-us",
    body: { task_id: 2n ** 70n },
  });
  expect(server.arrivals[0]).toMatchObject({
    url: "/v5/p/common/tasks/batch-query?limit=10&enterprise_project_id=a%20b&enterprise_project_id=c%26d",
    headers: {
      "x-language": "en-us",
      "content-type": "application/json",
      "x-auth-token": token,
      "user-agent": expect.stringMatching(/^@hwcloud-openapi\/kps\/\d+\.\d+\.\d+$/) as string,
    },
    body: '{"task_id":1180591620717411303424}',
  });
});
