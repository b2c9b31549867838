// What errors say of themselves to loggers, and that what should not be shown is not.
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  ApiError,
  type ClientError,
  ConnectionError,
  InvalidRequestError,
  InvalidResponseError,
  TimeoutError,
  WaiterError,
} from "../../../runtime/src/index.js";

const origin = { operation: "kps.listKeypairTask", method: "GET", url: "https://x.test/tasks" };
const headers = new Headers({ "x-note": "of the headers" });
const base = { operation: "kps.listKeypairTask" };

describe("JSON.stringify takes any error", () => {
  const rows: { error: ClientError; want: object }[] = [
    {
      error: new ApiError(origin, "404 KPS.1 gone", {
        status: 404,
        code: "KPS.1",
        requestId: "r",
        body: { id: 2n ** 64n, list: [1n, null, "text"], "__proto__ ": 1 },
        headers,
      }),
      want: {
        name: "ApiError",
        message: "kps.listKeypairTask: 404 KPS.1 gone",
        status: 404,
        code: "KPS.1",
        requestId: "r",
        body: { id: "18446744073709551616", list: ["1", null, "text"], "__proto__ ": 1 },
      },
    },
    {
      error: new ApiError(origin, "502 Bad Gateway", { status: 502, body: "text", headers }),
      want: { name: "ApiError", message: "kps.listKeypairTask: 502 Bad Gateway", status: 502, body: "text" },
    },
    {
      error: new ConnectionError(origin, "reset", { cause: new Error("cause") }),
      want: { name: "ConnectionError", message: "kps.listKeypairTask: reset" },
    },
    {
      error: new TimeoutError(origin, "no answer", { timeoutMs: 1, attempts: 2 }),
      want: { name: "TimeoutError", message: "kps.listKeypairTask: no answer" },
    },
    {
      error: new InvalidRequestError(origin, "/limit is bad", { problems: [] }),
      want: { name: "InvalidRequestError", message: "kps.listKeypairTask: /limit is bad" },
    },
    {
      error: new InvalidResponseError(origin, "200, but", { status: 200, requestId: "r", snippet: "beginning" }),
      want: { name: "InvalidResponseError", message: "kps.listKeypairTask: 200, but", status: 200, requestId: "r" },
    },
    {
      error: new WaiterError(origin, "late", { waiter: "waitForTask", reason: "timeout", elapsedMs: 1, last: { id: 1n } }),
      want: { name: "WaiterError", message: "waitForTask: late" },
    },
  ];
  it.each(rows)("$want.name $want.status", ({ error, want }) => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({ ...base, ...want });
    expect(JSON.parse(JSON.stringify({ level: "error", errors: [error] }))).toEqual({
      level: "error",
      errors: [{ ...base, ...want }],
    });
  });

  it("whatever the depth of its body, and with members of any name", () => {
    let body: unknown = JSON.parse('{"__proto__":{"polluted":1},"toJSON":1}');
    const error = new ApiError(origin, "400", { status: 400, body, headers });
    expect(JSON.stringify(error)).toContain('"body":{"__proto__":{"polluted":1},"toJSON":1}');
    for (let level = 0; level < 200_000; level++) body = level % 2 ? [body] : { a: body };
    const text = JSON.stringify(new ApiError(origin, "400", { status: 400, body, headers }));
    expect(text).toContain('"…"');
    expect(text.length).toBeLessThan(2_000);
  });
});

describe("a waiter's error", () => {
  const last = { task_id: "t", token: "CANARY-of-an-answer" };
  const error = new WaiterError(origin, "the task ended as FAILED after 2.3 s", {
    ...({ waiter: "waitForKeypairTask", reason: "failure", state: "FAILED", elapsedMs: 2_300, last } as const),
  });
  it("begins with the function that waited, and says which operation it asked", () => {
    expect(error.message).toBe("waitForKeypairTask: the task ended as FAILED after 2.3 s");
    expect(`${error}`).toBe(`WaiterError: ${error.message}`);
    expect(error).toMatchObject({
      ...origin,
      waiter: "waitForKeypairTask",
      reason: "failure",
      state: "FAILED",
      elapsedMs: 2_300,
    });
  });
  it("carries the last answer, which nothing prints", () => {
    expect(error.last).toBe(last);
    for (const text of [
      inspect(error, { depth: 9, showHidden: true }),
      inspect({ ...error }),
      JSON.stringify(error),
      `${error.stack}`,
    ])
      expect(text).not.toContain("CANARY");
    expect(inspect(error)).toContain("state: 'FAILED'");
  });
});
