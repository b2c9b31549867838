// Keys, tokens and ids as they come from files and variables: what no header can carry is refused where the credentials are made.
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  fromAccessKey,
  fromEnvironment,
  fromIamPassword,
  fromToken,
  InvalidRequestError,
  signRequest,
  type Credentials,
} from "../../runtime/src/index.js";
import { contextOf, listKeypairTask, waitForKeypairTask } from "../unit/runtime/fixture.js";

const key = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "SECRET-key" };
const env = { HUAWEICLOUD_SDK_AK: "AKIDEXAMPLE", HUAWEICLOUD_SDK_SK: "SECRET-key" };
const login = { userName: "u", password: "CANARY-password", domainName: "d", projectId: "p" };
const fetch = (): Promise<Response> => Promise.reject(new Error("nothing may be sent"));

const places: { place: string; operation: string; make: (text: string) => unknown }[] = [
  { place: "/token", operation: "fromToken", make: (text) => fromToken(text) },
  { place: "/accessKeyId", operation: "fromAccessKey", make: (text) => fromAccessKey({ ...key, accessKeyId: text }) },
  { place: "/securityToken", operation: "fromAccessKey", make: (text) => fromAccessKey({ ...key, securityToken: text }) },
  { place: "/projectId", operation: "fromAccessKey", make: (text) => fromAccessKey({ ...key, projectId: text }) },
  { place: "/domainId", operation: "fromAccessKey", make: (text) => fromAccessKey({ ...key, domainId: text }) },
  { place: "/projectId", operation: "fromIamPassword", make: (text) => fromIamPassword({ ...login, projectId: text }) },
  ...["AK", "SECURITY_TOKEN", "PROJECT_ID", "DOMAIN_ID"].map((name) => ({
    place: `/HUAWEICLOUD_SDK_${name}`,
    operation: "fromEnvironment",
    make: (text: string) => fromEnvironment({ ...env, [`HUAWEICLOUD_SDK_${name}`]: text }),
  })),
];
const parts = ["PARTONE", "PARTTWO"] as const;
const unfit = ["\n", "\r\n", "\r", " ", "\t", "\0", "\x1b[31m", "\x7f", "\u00a0", "ü", "名", "\u2028", "\ud800", "😀"];
const shown = (error: unknown): string => `${inspect(error, { depth: 9 })} ${JSON.stringify(error)} ${String(error)}`;
const thrown = (work: () => unknown): unknown => {
  try {
    return void work();
  } catch (error) {
    return error;
  }
};

describe.each(places)("$operation $place", ({ place, operation, make }) => {
  it.each(unfit)("refuses a value with %j in it and shows no part of it", (between) => {
    const error = thrown(() => make(parts.join(between)));
    expect(error).toBeInstanceOf(InvalidRequestError);
    const message: unknown = expect.stringMatching(/^(holds|must be) \w/);
    expect(error).toMatchObject({ operation, problems: [{ pointer: place, message, keyword: "pattern" }] });
    for (const part of parts) expect(shown(error)).not.toContain(part);
  });
  it("refuses blanks around it, and a line break before it", () => {
    for (const text of [" AKID", "AKID ", "\nAKID", "AKID\n "])
      expect(thrown(() => make(text))).toBeInstanceOf(InvalidRequestError);
  });
  it("cuts off the line ends that a file ends with", () => {
    for (const end of ["\n", "\r\n", "\n\n", "\r"]) expect(thrown(() => make(`AKID${end}`))).toBeUndefined();
  });
  it.each([5, true, {}, ["AKID"], Buffer.from("AKID"), () => Symbol()])("refuses %j, which is no text", (value) => {
    if (operation === "fromToken" && typeof value === "function") return;
    const error = thrown(() => make(value as string));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ problems: [{ pointer: place, message: "must be text", keyword: "type" }] });
  });
});

describe("a secret key, which is never sent", () => {
  it.each(["\n", "\r\n", "\0", "\t", "\x7f"])("is refused with %j in it", (between) => {
    const error = thrown(() => fromAccessKey({ ...key, secretAccessKey: parts.join(between) }));
    const message = "holds a line break or another control character";
    const problems = [{ pointer: "/secretAccessKey", message, keyword: "pattern" }];
    expect(error).toMatchObject({ name: "InvalidRequestError", problems });
    for (const part of parts) expect(shown(error)).not.toContain(part);
  });
});

describe("options that are none", () => {
  it.each([undefined, null, 5, "text", []])("%j", (options) => {
    for (const make of [fromAccessKey, fromIamPassword, fromEnvironment] as ((given: unknown) => unknown)[]) {
      if (options === undefined && make === fromEnvironment) continue;
      expect(thrown(() => make(options))).toBeInstanceOf(InvalidRequestError);
    }
    if (options !== "text") expect(thrown(() => fromToken(options as string))).toBeInstanceOf(InvalidRequestError);
  });
});

describe("a line end at a value's end", () => {
  const request = { method: "GET", url: "https://x.test/", headers: {}, scope: "project" } as const;
  const lent = { fetch, renew: false };
  const sentBy = async (credentials: Credentials): Promise<Record<string, string>> => {
    const { "x-sdk-date": date, ...headers } = await credentials.authorize(
      { ...request, headers: { "x-sdk-date": "20260101T000000Z" } },
      lent,
    );
    expect(date).toBe("20260101T000000Z");
    return headers;
  };
  it("changes nothing of what is sent", async () => {
    const all = { ...key, securityToken: "ST", projectId: "p" };
    const ended = { accessKeyId: "AKIDEXAMPLE\n", secretAccessKey: "SECRET-key\r\n", securityToken: "ST\n", projectId: "p\n" };
    const want = await sentBy(fromAccessKey(all));
    expect(want["authorization"]).toContain("Access=AKIDEXAMPLE,");
    expect(await sentBy(fromAccessKey(ended))).toEqual(want);
    const names = { accessKeyId: "AK", secretAccessKey: "SK", securityToken: "SECURITY_TOKEN", projectId: "PROJECT_ID" };
    const variables = Object.entries(names).map(([name, variable]) => [
      `HUAWEICLOUD_SDK_${variable}`,
      ended[name as keyof typeof ended],
    ]);
    expect(await sentBy(fromEnvironment(Object.fromEntries(variables) as Record<string, string>))).toEqual(want);
    expect(fromAccessKey(ended).secrets?.()).toEqual(["SECRET-key", "ST"]);
    expect((await fromToken("token\r\n").authorize(request, lent))["x-auth-token"]).toBe("token");
    expect((await fromToken(async () => "token\n").authorize(request, lent))["x-auth-token"]).toBe("token");
  });
  it("alone is nothing", () => {
    expect(thrown(() => fromToken("\n"))).toMatchObject({ problems: [{ pointer: "/token", message: "is missing" }] });
    expect(thrown(() => fromAccessKey({ ...key, accessKeyId: "\r\n" }))).toMatchObject({ problems: [{ message: "is missing" }] });
    expect(thrown(() => fromEnvironment({ ...env, HUAWEICLOUD_SDK_SECURITY_TOKEN: "\n" }))).toBeUndefined();
  });
  it("is cut off a password too, and nothing else is", async () => {
    const bodies: string[] = [];
    const asked = async (_url: string, init: { body: unknown }): Promise<Response> => {
      bodies.push(String(init.body));
      return new Response("{}", { status: 201, headers: { "x-subject-token": "token-1" } });
    };
    await fromIamPassword({ ...login, password: ' p"\\ä\n \r\n', fetch: asked }).authorize(request, lent);
    expect(JSON.parse(bodies[0] ?? "")).toMatchObject({ auth: { identity: { password: { user: { password: ' p"\\ä\n ' } } } } });
  });
});

describe("signRequest", () => {
  const request = { method: "GET", url: "https://x.test/" };
  const rows: { what: string; sign: () => Promise<unknown>; pointer: string }[] = [
    {
      what: "a token with a line break",
      sign: () => signRequest(request, { ...key, securityToken: "SECRET\nSECRET" }),
      pointer: "/securityToken",
    },
    {
      what: "a key id with a comma",
      sign: () => signRequest(request, { ...key, accessKeyId: "SECRET,SECRET" }),
      pointer: "/accessKeyId",
    },
    { what: "no key", sign: () => signRequest(request, undefined as never), pointer: "/accessKeyId" },
    {
      what: "a header's value with a line break",
      sign: () => signRequest({ ...request, headers: { "x-a": "SECRET\nSECRET" } }, key),
      pointer: "/headers/x-a",
    },
    {
      what: "a header's value beyond Latin",
      sign: () => signRequest({ ...request, headers: { "x-a": "SECRET名" } }, key),
      pointer: "/headers/x-a",
    },
    {
      what: "a header's name with a blank",
      sign: () => signRequest({ ...request, headers: { "x a": "SECRET" } }, key),
      pointer: "/headers/x a",
    },
    {
      what: "a method with a line break",
      sign: () => signRequest({ ...request, method: "GET\n/evil" }, key),
      pointer: "/method",
    },
    { what: "a method that is empty", sign: () => signRequest({ ...request, method: "" }, key), pointer: "/method" },
    { what: "a path instead of a URL", sign: () => signRequest({ ...request, url: "/path?SECRET" }, key), pointer: "/url" },
    { what: "a time that is none", sign: () => signRequest(request, key, { date: new Date(NaN) }), pointer: "/date" },
    { what: "a time before 1970", sign: () => signRequest(request, key, { date: new Date(-1) }), pointer: "/date" },
    { what: "a time after 9999", sign: () => signRequest(request, key, { date: new Date("+010000-01-01") }), pointer: "/date" },
    {
      what: "a time of another form",
      sign: () => signRequest({ ...request, headers: { "x-sdk-date": "2026-01-01" } }, key),
      pointer: "/headers/x-sdk-date",
    },
    {
      what: "a time with something around it",
      sign: () => signRequest({ ...request, headers: { "x-sdk-date": "20260101T000000Z, 20260101T000000Z" } }, key),
      pointer: "/headers/x-sdk-date",
    },
    {
      what: "a time in no month",
      sign: () => signRequest({ ...request, headers: { "x-sdk-date": "20261301T000000Z" } }, key),
      pointer: "/headers/x-sdk-date",
    },
    ...[new ReadableStream(), new FormData(), new URLSearchParams("SECRET=1"), new Blob(["SECRET"]), { SECRET: 1 }, 5, true].map(
      (body) => ({
        what: `a body that is ${Object.prototype.toString.call(body)}`,
        sign: () => signRequest({ ...request, body: body as never }, key),
        pointer: "/body",
      }),
    ),
  ];
  it.each(rows)("refuses $what", async ({ sign, pointer }) => {
    const error: unknown = await sign().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InvalidRequestError);
    const { operation, problems } = error as InvalidRequestError;
    expect({ operation, ...problems[0] }).toMatchObject({
      operation: "signRequest",
      pointer,
      message: expect.stringMatching(/^(has|holds|is|must) \w/) as string,
    });
    expect(shown(error)).not.toContain("SECRET");
  });
  it("signs no body alike, however it is absent, and any body whose hash is given", async () => {
    const date = new Date(0);
    const none = await signRequest(request, key, { date });
    for (const body of [undefined, null, "", new Uint8Array()])
      expect(await signRequest({ ...request, body }, key, { date })).toEqual(none);
    const headers = { "x-sdk-content-sha256": "UNSIGNED-PAYLOAD" };
    const open = await signRequest({ ...request, headers }, key, { date });
    expect(await signRequest({ ...request, headers, body: new ReadableStream() as never }, key, { date })).toEqual(open);
    expect(open).not.toEqual(none);
  });
});

describe("a call", () => {
  it("that a token function gives an unfit token for is refused at once, and shows it nowhere", async () => {
    let polls = 0;
    const hooks: unknown[] = [];
    const credentials = fromToken(() => {
      polls++;
      return "SECRET\nSECRET";
    });
    const hook = (event: unknown): void => void hooks.push(shown(event));
    const client = contextOf(fetch, { credentials, hooks: { onError: hook, onRetry: hook, onRequest: hook } });
    for (const call of [listKeypairTask(client, { task_id: "t" }), waitForKeypairTask(client, { task_id: "t" })]) {
      const error: unknown = await call.catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(shown(error)).not.toContain("SECRET");
    }
    expect(polls).toBe(2);
    expect(hooks.length).toBeGreaterThan(0);
    expect(hooks.join()).not.toContain("SECRET");
  });
  it("for a project that no header can carry is refused where it is signed", async () => {
    const client = contextOf(fetch, { credentials: fromAccessKey(key), projectId: undefined });
    const error: unknown = await listKeypairTask(client, { task_id: "t", project_id: "名" }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "InvalidRequestError", problems: [{ pointer: "/projectId" }] });
  });
});
