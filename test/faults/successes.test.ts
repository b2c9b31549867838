import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  fromToken,
  InvalidResponseError,
  isErrorIn,
  readByStatus,
  readDownload,
  readJson,
  readNullable,
  readNothing,
  send,
  sendWithResponse,
  type Context,
  type Download,
  type Operation,
} from "../../runtime/src/index.js";
import { createKpsContext } from "../unit/runtime/fixture.js";
import { json, rejection, startFaultServer, type Behaviour, type FaultServer } from "./fault-server.js";

let server: FaultServer;
let context: Context;
beforeAll(async () => {
  server = await startFaultServer();
  context = createKpsContext({ endpoint: server.url, credentials: fromToken("made-up-token"), projectId: "p" });
});
afterAll(() => server.close());

const base = { id: "kps.act", method: "POST", path: "/act" } as const;
const jsonOperation: Operation<object, unknown> = base;
const voidOperation: Operation<object, undefined> = { ...base, returns: readNothing };
const nullableOperation: Operation<object, unknown> = { ...base, returns: readNullable };
/** 204 has no body, any other is JSON. */
const orNothing: Operation<object, unknown> = { ...base, returns: readByStatus({ 204: readNothing }) };
/** 202 is JSON, any other a file. */
const orFile: Operation<object, unknown> = { ...base, returns: readByStatus({ 202: readJson, default: readDownload }) };
const answer =
  (status: number, body = "", type = "application/json"): Behaviour =>
  (response) =>
    void response.writeHead(status, { "content-type": type }).end(body);

describe("any 2xx is a success", () => {
  it.each([200, 201, 202, 203, 206, 299])("%i, decoded as the documented status is", async (status) => {
    server.behave(answer(status, '{"a":1}'));
    expect(await sendWithResponse(context, jsonOperation, {})).toMatchObject({ data: { a: 1 }, status });
  });

  it.each([
    ["a text", '"x"', "x"],
    ["a number", "0", 0],
    ["a long integer", "9007199254740993", 9007199254740993n],
    ["false", "false", false],
    ["a list", "[1,2]", [1, 2]],
    ["an empty text", '""', ""],
  ])("that is JSON whatever its value: %s", async (_name, text, value) => {
    server.behave(answer(200, text));
    expect(await send(context, jsonOperation, {})).toEqual(value);
  });

  it("that is null where the document says that it may be, and nowhere else", async () => {
    server.behave(answer(200, "null"));
    expect(await send(context, nullableOperation, {})).toBeNull();
    expect(await rejection(send(context, jsonOperation, {}))).toBeInstanceOf(InvalidResponseError);
    server.behave(answer(200, "nil"));
    expect(await rejection(send(context, nullableOperation, {}))).toBeInstanceOf(InvalidResponseError);
  });

  it.each([
    ["an empty object", 200, "{}", "application/json"],
    ["text", 200, "OK", "text/plain"],
    ["a page of HTML", 202, "<p>", "text/html"],
    ["null", 200, "null", "application/json"],
    ["nothing", 204, "", "application/json"],
  ])("without meaning where none is documented: %s", async (_name, status, body, type) => {
    server.behave(answer(status, body, type));
    expect(await sendWithResponse(context, voidOperation, {})).toMatchObject({ data: undefined, status });
  });
});

describe("successes that differ in kind", () => {
  it("are read as their status says", async () => {
    server.behave(answer(200, '{"a":1}'));
    expect(await send(context, orNothing, {})).toEqual({ a: 1 });
    server.behave(answer(204));
    expect(await send(context, orNothing, {})).toBeUndefined();
    server.behave(answer(202, '{"a":2}'));
    expect(await send(context, orFile, {})).toEqual({ a: 2 });
    server.behave(answer(200, "PK", "application/zip"));
    const file = (await send(context, orFile, {})) as Download;
    expect([file.contentType, await file.text()]).toEqual(["application/zip", "PK"]);
  });

  it("are read by the usual one where their status is not documented", async () => {
    server.behave(answer(201, '{"a":1}'));
    expect(await send(context, orNothing, {})).toEqual({ a: 1 });
    server.behave(answer(206, "x", "text/plain"));
    expect(await ((await send(context, orFile, {})) as Download).text()).toBe("x");
  });

  it.each([
    ["empty", orNothing, 200, ""],
    ["cut", orNothing, 200, '{"a":'],
    ["null", orFile, 202, "null"],
    ["a page", orFile, 202, "<p>"],
  ])("are refused where JSON is due and the body is %s", async (_name, operation, status, body) => {
    server.behave(answer(status, body));
    const error = await rejection(send(context, operation, {}));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ status });
  });

  it("are checked where they are JSON, and only there", async () => {
    const asked: unknown[] = [];
    const checked = createKpsContext({
      endpoint: server.url,
      credentials: fromToken("made-up-token"),
      checkResponses: true,
      validators: {
        checkCall: (_operation, value, status) => {
          if (status !== undefined) asked.push([status, value]);
          return status === 200 ? [{ pointer: "/a", message: "is wrong", keyword: "type" }] : [];
        },
      },
    });
    server.behave(answer(200, '{"a":1}'));
    expect(await rejection(send(checked, orNothing, {}))).toMatchObject({ name: "InvalidResponseError" });
    server.behave(answer(204));
    expect(await send(checked, orNothing, {})).toBeUndefined();
    expect(asked).toEqual([[200, { a: 1 }]]);
  });
});

describe("an error in a documented range", () => {
  const documented = [400, "4XX", "default"];
  const caught = async (status: number, body: unknown): Promise<unknown> => {
    server.behave((response) => json(response, body, status));
    return rejection(send(context, jsonOperation, {}, { maxAttempts: 1 }));
  };

  it.each([
    { status: 400, is: [400], not: [403, "4XX", "default"] },
    { status: 403, is: [403, "4XX"], not: [400, "default"] },
    { status: 503, is: [503, "default"], not: [400, "4XX", "5XX"] },
    { status: 302, is: [302, "default"], not: ["4XX"] },
  ])("is told by its own status, its range or default: $status", async ({ status, is, not }) => {
    const error = await caught(status, { code: "A" });
    for (const one of is) expect(isErrorIn(error, "kps.act", one, documented), String(one)).toBe(true);
    for (const one of not) expect(isErrorIn(error, "kps.act", one, documented), String(one)).toBe(false);
    expect(isErrorIn(error, "kps.other", status, documented)).toBe(false);
  });

  it("is none where nothing documents its status, and without a JSON object", async () => {
    expect(isErrorIn(await caught(503, { code: "A" }), "kps.act", 503, ["4XX"])).toBe(false);
    expect(isErrorIn(await caught(403, "text"), "kps.act", 403, ["4XX"])).toBe(false);
    for (const value of [undefined, null, "4XX", new Error("no")])
      expect(isErrorIn(value, "kps.act", "4XX", documented)).toBe(false);
  });
});
