// Options of clients and calls that cannot work: refused at once, by the name that they were given by.
import { describe, expect, it, vi } from "vitest";
import { InvalidRequestError } from "../../../runtime/src/index.js";
import { caught, contextWith, json } from "./answers.js";
import { listKeypairTask } from "./fixture.js";
import { create, refusedCall } from "./refusals.js";

describe("an endpoint", () => {
  const refused = [
    ..."https://[ https://[::1 https://a:99999 https://a:b https://a:-1 https:// https:/ https: https https:x.test https:/x.test".split(
      " ",
    ),
    ..."https://user@x.test https://user:pass@x.test https://:@x.test https://x.test?a https://x.test/? https://x.test# https://x.test/a#b".split(
      " ",
    ),
    ..."ftp://x.test file:///x javascript:1 data:,x ws://x.test //x.test x.test x.test:443 /x ? # .".split(" "),
    ..."https://x.test\\@evil.test https://x.test\\evil \\\\x.test https:\\\\x.test https:///x.test https://. https://%".split(
      " ",
    ),
    ..."http://x.test http://10.0.0.1 http://127.0.0.1.evil.test http://localhost.evil.test http://localhost@evil.test".split(
      " ",
    ),
    ..."http://[::2] http://[::1].evil.test http://0.0.0.0 http://127.0.0.256 http://127.0.0.1x http://localhostx".split(" "),
    " https://x.test",
    "https://x.test ",
    "https://x.te st",
    "https://x.test\n",
    "https://x\t.test",
    "https://x.test/\u0000",
    "",
    null,
    5,
    {},
    ["https://x.test"],
    new URL("https://x.test"),
  ];
  it.each(refused.map((endpoint) => ({ endpoint })))("$endpoint is refused", ({ endpoint }) => {
    const error = create({ endpoint });
    expect(error?.problems.map(({ pointer }) => pointer)).toEqual(["/endpoint"]);
    expect(error?.message).not.toMatch(/pass|\n/);
  });
  const taken =
    "https://x.test https://x.test/ https://x.test/base https://x.test:8443/a/b/ HTTPS://X.TEST https://[::1]:1 https://10.0.0.1 https://x_y.test " +
    "http://localhost http://localhost:1/a http://127.1 http://127.0.0.1 http://127.255.0.1:80 http://[::1]:80/a HTTP://LOCALHOST";
  it.each(taken.split(" "))("%s is taken", (endpoint) => expect(create({ endpoint })).toBeUndefined());
  it.each(["http://x.test", "http://10.0.0.1:80/a"])("%s is taken where the caller allows it", (endpoint) =>
    expect(create({ endpoint, allowInsecure: true })).toBeUndefined(),
  );
  it.each(["ftp://x.test", "http://[", "http://u@x.test"])("%s is refused even so", (endpoint) =>
    expect(create({ endpoint, allowInsecure: true })?.problems[0]?.pointer).toBe("/endpoint"),
  );
});

describe("a region", () => {
  it.each([
    ..."mars-1 CN-NORTH-4 cn-north-4/ cn-north-4.evil.test {region} __proto__ constructor".split(" "),
    "",
    " cn-north-4",
    "cn-north-4 ",
    "cn-north-4 cn-north-1",
    null,
    5,
  ])("%j that is none is named, with those that there are, and the way out", (region) => {
    const error = create({ endpoint: undefined, region });
    expect(error?.problems).toMatchObject([{ pointer: "/region", keyword: "enum" }]);
    expect(error?.message).toMatch(/^kps: \/region is .*, must be one of .*cn-north-4, .*; endpoint is the way to any other$/);
    expect(error?.message).toContain(`/region is ${JSON.stringify(region)},`);
  });
  it("that is long is shown to its 64th character", () => {
    const message = create({ endpoint: undefined, region: "r".repeat(1000) })?.message;
    expect(message).toContain(`/region is "${"r".repeat(63)}, must be one of `);
  });
  it("that is missing is said to be", () =>
    expect(create({ endpoint: undefined })?.message).toContain("/region is missing, must be one of af-north-1, "));
});

describe("numbers", () => {
  const positive = [0, 0.5, -1, NaN, Infinity, -Infinity, "5000", null, true, [], {}, 5n];
  const count = [...positive, 1.5, 2 ** 53];
  const rows = Object.entries({
    timeoutMs: positive,
    attemptTimeoutMs: positive,
    maxAttempts: count,
    maxResponseBytes: count,
  }).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  it.each(rows)("$name: $value is refused of a client", ({ name, value }) => {
    const error = create({ [name]: value });
    expect(error?.problems).toMatchObject([{ pointer: `/${name}`, keyword: "type" }]);
    const shown =
      typeof value === "number"
        ? String(value)
        : value === null
          ? "null"
          : ({ object: Array.isArray(value) ? "an array" : "an object" }[typeof value as "object"] ?? `a ${typeof value}`);
    expect(error?.message).toMatch(new RegExp(`^kps: /${name} must be (an integer|a finite number) from 1, is `));
    expect(error?.message).toMatch(new RegExp(`is ${shown}$`));
  });
  it.each(rows.filter(({ name }) => name !== "maxResponseBytes"))(
    "$name: $value is refused of a call",
    async ({ name, value }) => {
      const error = await refusedCall({ [name]: value });
      const problems = [{ pointer: `/${name}` }];
      expect(error).toMatchObject({ operation: "kps.listKeypairTask", method: "GET", problems });
    },
  );
  it("that are right are taken, undefined too", () => {
    for (const value of [undefined, 1, 1e12, Number.MAX_SAFE_INTEGER])
      expect(create({ timeoutMs: value, attemptTimeoutMs: value, maxAttempts: value, maxResponseBytes: value })).toBeUndefined();
    expect(create({ timeoutMs: 1.5 })).toBeUndefined();
  });
  it("are named all at once", () =>
    expect(create({ timeoutMs: NaN, maxAttempts: 0, headers: { host: "x" } })?.problems.map(({ pointer }) => pointer)).toEqual([
      "/timeoutMs",
      "/maxAttempts",
      "/headers/host",
    ]));
});

describe("headers", () => {
  const connection =
    "connection content-length Content-Length expect host HOST keep-alive proxy-connection te trailer transfer-encoding upgrade";
  const rows: { headers: unknown; pointer: string }[] = [
    ...connection.split(" ").map((name) => ({ headers: { [name]: "1" }, pointer: `/headers/${name}` })),
    ...["x note", "", "Authorization: Bearer secret", "x:y", "x\n", "näme", "x\u0000", "(x)", "x/y"].map((name) => ({
      headers: { [name]: "1" },
      // What may be a value, pasted with its name, is not shown.
      pointer: `/headers/${/^[\w-]*/.exec(name)?.[0]}${name && "…"}`,
    })),
    ...["名", "a\nb", "a\r\nx-evil: 1", "a\u0000", "\u007f", "€", "secret\n", {}, null, [], Symbol("x"), NaN, () => "x"].map(
      (value) => ({
        headers: { "X-Note": value },
        pointer: "/headers/X-Note",
      }),
    ),
    ...[new Headers({ a: "b" }), [["a", "b"]], "a: b", 5, null].map((headers) => ({ headers, pointer: "/headers" })),
  ];
  it.each(rows)("%j are refused by name, the value never shown", async ({ headers, pointer }) => {
    const error = create({ headers });
    expect(error?.problems.map((problem) => problem.pointer)).toEqual([pointer]);
    expect((await refusedCall({ headers })).problems).toEqual(error?.problems);
    expect(error?.message).not.toMatch(/secret|evil/);
  });
  it.each(["应用/1", "a\nb", "", true, null, {}])("a userAgent of %j is refused", (userAgent) => {
    if (userAgent === "") expect(create({ userAgent })).toBeUndefined();
    else expect(create({ userAgent })?.problems).toMatchObject([{ pointer: "/userAgent" }]);
  });
  it("of credentials are refused too, before anything is sent, and not tried again", async () => {
    for (const headers of [
      { "x-auth-token": "secret\nvalue" },
      { "x auth": "secret" },
      { host: "evil.test" },
      { "x-auth-token": {} },
      new Headers(),
    ]) {
      const authorize = vi.fn(async () => headers as never);
      const { context, sent } = contextWith([json({})], { credentials: { authorize } });
      const error = await caught(listKeypairTask(context, { task_id: "t" }));
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(error.message).toMatch(/^kps.listKeypairTask: \/credentials/);
      expect(error.message).not.toContain("secret");
      expect([authorize.mock.calls.length, sent.length]).toEqual([1, 0]);
    }
  });
  it("that are inherited are never sent", async () => {
    const inherited = (): Record<string, string> => Object.create({ "x-inherited": "1" }) as Record<string, string>;
    const credentials = { authorize: async () => Object.assign(inherited(), { "x-auth-token": "t" }) };
    const { context, sent } = contextWith([json({})], { credentials, headers: inherited() });
    const options = { headers: Object.assign(inherited(), { "x-own": "1" }) };
    Object.defineProperty(Object.prototype, "x-polluted", { value: "1", enumerable: true, configurable: true });
    try {
      await listKeypairTask(context, { task_id: "t" }, options);
    } finally {
      Reflect.deleteProperty(Object.prototype, "x-polluted");
    }
    expect(Object.keys(sent[0]!.headers).sort()).toEqual(["user-agent", "x-auth-token", "x-own"]);
  });
  it.each([
    { headers: [["a", "b"]], message: "must be a plain object of names and values, is an array", keyword: "type" },
    { headers: { "a b": "c" }, message: "is no name of a header", keyword: "pattern" },
    { headers: { host: "x" }, message: "is set by fetch itself; leave it out", keyword: "pattern" },
    { headers: { a: {} }, message: "must be text, is an object", keyword: "pattern" },
    { headers: { a: "\n" }, message: "holds characters that cannot be sent", keyword: "pattern" },
  ])("$headers: $message", ({ headers, message, keyword }) =>
    expect(create({ headers })?.problems).toMatchObject([{ message, keyword }]),
  );
  it.each(["upgrade-insecure-requests", "te-x", "x-host", "hosts", "connection-id"])("%s is none of the connection", (name) =>
    expect(create({ headers: { [name]: "1" } })).toBeUndefined(),
  );
  it("that are undefined are not given, and numbers are text", async () => {
    const { context, sent } = contextWith([json({})], { headers: { "x-a": undefined, "x-b": 5 } as never });
    await listKeypairTask(context, { task_id: "t" });
    expect(sent[0]!.headers).toEqual({ "user-agent": "@hwcloud-openapi/kps/0.1.0", "x-auth-token": "token-value", "x-b": "5" });
  });
});
