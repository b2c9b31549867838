// The small parts of the runtime's core, one by one.
import { afterEach, describe, expect, it, vi } from "vitest";
import { mask } from "../../../runtime/src/core/values/mask.js";
import { singleFlight } from "../../../runtime/src/core/call/single-flight.js";
import { withLimits } from "../../../runtime/src/core/call/limits.js";
import {
  findItem,
  ClientError,
  createContext,
  firstOf,
  fromToken,
  InvalidRequestError,
  waitFor,
  WaiterError,
  type AuthorizeContext,
  type ClientOptions,
  type Credentials,
  type Waiter,
  type WaitOptions,
} from "../../../runtime/src/index.js";
import { contextOf, createKpsContext, listKeypairTaskOperation, type TaskInput } from "./fixture.js";

afterEach(() => void vi.useRealTimers());

describe("createContext", () => {
  const refusalOf = (options: unknown): InvalidRequestError => {
    try {
      createKpsContext(options as ClientOptions);
    } catch (error) {
      return error as InvalidRequestError;
    }
    throw new Error("did not throw");
  };
  it("names what is wrong, of options that are none too", () => {
    for (const [options, first] of [
      [undefined, ["/credentials", "required"]],
      [{}, ["/credentials", "required"]],
      [{ credentials: {} }, ["/credentials", "type"]],
      [null, ["", "type"]],
    ] as const) {
      const { operation, problems } = refusalOf(options);
      expect(operation).toBe("kps");
      expect(problems.map(({ pointer, keyword }) => [pointer, keyword])).toEqual([first, ["/region", "enum"]]);
    }
    expect(refusalOf({ credentials: fromToken("t"), endpoint: "x https://y.test" }).problems).toEqual([
      {
        pointer: "/endpoint",
        message: "must be like https://host/path, without user, query and fragment; for http: see allowInsecure",
        keyword: "format",
      },
    ]);
  });
  it("needs no region where a server has none", () => {
    const service = { name: "s", userAgent: "u", servers: [{ url: "https://s.test", regions: [] }], readError: () => ({}) };
    expect(createContext(service, { credentials: fromToken("t") }).service).toBe("s");
    expect(() =>
      createContext({ ...service, servers: [{ url: "https://s.test", regions: ["a"] }] }, { credentials: fromToken("t") }),
    ).toThrow("/region");
  });
});

describe("errors", () => {
  it("are none of theirs without a constructor, and have a name when they are of no class of ours", () => {
    expect((Object.create(null) as unknown) instanceof ClientError).toBe(false);
    expect(new ClientError({ operation: "o" }, "m")).toMatchObject({ name: "Error", message: "o: m" });
  });
});

describe("mask", () => {
  it("hides values of four characters or more, in lists too", () =>
    expect(mask(["a abcd", { b: ["abcd", "abc", 1, null] }], ["abcd", "abc"])).toEqual([
      "a ***",
      { b: ["***", "abc", 1, null] },
    ]));
  it("leaves out what lies deeper than 100 levels", () => {
    const nested = (levels: number): unknown => (levels === 0 ? "x" : [nested(levels - 1)]);
    expect(mask(nested(100), [])).toEqual(nested(100));
    let shown = mask(nested(150), []);
    let levels = 0;
    for (; Array.isArray(shown); shown = shown[0]) levels++;
    expect([levels, shown]).toEqual([100, "…"]);
  });
  const secretNames = [
    ..."Cookie set-cookie2 authorization Proxy-Authorization password passwd adminPasswd secret_id my-secret credentials".split(
      " ",
    ),
    ..."x-signature sessionId jwt jwts token accessToken api-key api_key apikey accessKeyId private-key privatekey".split(" "),
    ..."auth auth-x x-auth x-auth-y x-my-key x-keys x-a-token-b".split(" "),
  ];
  it.each(secretNames)("hides what is called %s", (name) => expect(mask({ [name]: "abc" }, [])).toEqual({ [name]: "***" }));
  const openNames =
    "authorizations authorize passw tokens token_id api.key key keys author oauth my-auth my-x-key x-auth2 x-tok access-keen".split(
      " ",
    );
  it.each(openNames)("and not what is called %s", (name) => expect(mask({ [name]: "abc" }, [])).toEqual({ [name]: "abc" }));
  it.each([
    ["a&quot;b-c", 'a"b-c'],
    ["a&amp;b-c", "a&b-c"],
    ["a&lt;b-c", "a<b-c"],
    ["a&GT;b-c", "a>b-c"],
    ["a&apos;b-c", "a'b-c"],
    ["a&#39;b-c", "a'b-c"],
    ["a&#x27;b-c", "a'b-c"],
    ["a\\x27b-c", "a'b-c"],
    ["a\\u0027b-c", "a'b-c"],
    ["a%27b-c", "a'b-c"],
    ['a\\"b-c', 'a"b-c'],
    ["%26quot%3Bb-c", '"b-c'],
  ])("finds a secret in the codes of %s", (text, secret) => expect(mask(`<${text}>`, [secret])).toBe("<***>"));
  it.each(["%ff", "&#x110000;", "\\q", "&nbsp;", "%2", "100% sure", "a\\"])("leaves %s as it is", (text) =>
    expect(mask(text, ["secret"])).toBe(text),
  );
  it("hides members by their names, whole", () =>
    expect(mask({ "x-auth-token": 1, "x-request-id": "a", "Set-Cookie": ["a"], authorization: "" }, [])).toEqual({
      "x-auth-token": "***",
      "x-request-id": "a",
      "Set-Cookie": "***",
      authorization: "***",
    }));
});

describe("withLimits and singleFlight", () => {
  it("give what their work gives, with and without a signal", async () => {
    const { signal } = new AbortController();
    for (const given of [undefined, signal]) {
      expect(await withLimits(given, async () => 1)).toBe(1);
      expect(await singleFlight(async () => 2)(given)).toBe(2);
    }
  });
  it("leave a later flight alone when an earlier one ends", async () => {
    const ends: (() => void)[] = [];
    const fly = singleFlight(() => new Promise<void>((resolve) => ends.push(resolve)));
    const controller = new AbortController();
    const first = fly(controller.signal);
    controller.abort("left");
    await expect(first).rejects.toBe("left");
    const second = fly(undefined);
    ends[0]?.();
    const third = fly(undefined);
    expect(ends.length).toBe(2);
    ends[1]?.();
    await Promise.all([second, third]);
  });
});

describe("firstOf", () => {
  const lent: AuthorizeContext = { fetch, renew: false };
  const request = { method: "GET", url: "https://x.test", headers: {}, scope: "account" } as const;
  const failing = (text: string): Credentials => ({ authorize: () => Promise.reject(new Error(text)) });
  const sure: Credentials = { authorize: async () => ({ a: "b" }) };
  it("says what each one lacks", async () => {
    const text = { authorize: () => Promise.reject("plain text") } as Credentials;
    const error = (await firstOf(failing("no file"), text)
      .authorize(request, lent)
      .catch((caught: unknown) => caught)) as InvalidRequestError;
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({
      operation: "firstOf",
      message: "firstOf: /0 no file; /1 plain text",
      problems: [
        { pointer: "/0", message: "no file", keyword: "credentials" },
        { pointer: "/1", message: "plain text", keyword: "credentials" },
      ],
    });
  });
  it("makes each once, stays with the chosen, and asks no other again", async () => {
    const first = vi.fn(() => failing("no"));
    const second = vi.fn(() => sure);
    const credentials = firstOf(first, second);
    expect(await credentials.authorize(request, lent)).toEqual({ a: "b" });
    expect(await credentials.authorize(request, lent)).toEqual({ a: "b" });
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  });
  it("asks the chosen for its project and whether to go on, which it need not know", async () => {
    const error = {} as Parameters<NonNullable<Credentials["refused"]>>[0];
    const plain = firstOf(sure);
    expect(plain.refused?.(error, { headers: {} })).toBe(false);
    expect(await plain.projectId?.(lent)).toBeUndefined();
    expect(plain.refused?.(error, { headers: {} })).toBe(false);
    const knowing = firstOf({ ...sure, refused: () => true, projectId: async () => "p" });
    expect(await knowing.projectId?.(lent)).toBe("p");
    expect(knowing.refused?.(error, { headers: {} })).toBe(true);
  });
  it("hides the secrets of all that were made, and of those that need not be", async () => {
    const credentials = firstOf({ ...failing("no"), secrets: () => ["one"] }, () => ({ ...sure, secrets: () => ["two"] }), sure, {
      ...sure,
      secrets: undefined,
    } as unknown as Credentials);
    expect(credentials.secrets?.()).toEqual(["one"]);
    await credentials.authorize(request, lent);
    expect(credentials.secrets?.()).toEqual(["one", "two"]);
  });
});

describe("waitFor", () => {
  const input: TaskInput = { task_id: "t" };
  const waiter: Waiter = { name: "W", acceptors: [{ pointer: "/task_status", matches: "^(done)?$", outcome: "success" }] };
  const wait = (answers: readonly unknown[], options: WaitOptions<unknown> = {}, by: Waiter = waiter) => {
    const rest = [...answers];
    const fetch = async (): Promise<Response> => new Response(JSON.stringify(rest.length > 1 ? rest.shift() : rest[0]));
    return waitFor(contextOf(fetch, { maxAttempts: 1 }), listKeypairTaskOperation, by, input, options);
  };
  it("hands the options of a call to each question", async () => {
    const headers: unknown[] = [];
    const fetch = async (_url: string, init: { headers: Record<string, string> }): Promise<Response> => {
      headers.push(init.headers["x-note"]);
      return new Response(JSON.stringify({ task_status: headers.length > 1 ? "done" : "a" }));
    };
    vi.useFakeTimers();
    const options = { headers: { "x-note": "mine" } };
    const waiting = waitFor(contextOf(fetch as never), listKeypairTaskOperation, waiter, { task_id: "t" }, options);
    await vi.runAllTimersAsync();
    await waiting;
    expect(headers).toEqual(["mine", "mine"]);
  });
  it("takes null and nothing for empty text", async () => {
    expect(await wait([{ task_status: null }])).toEqual({ task_status: null });
    expect(await wait([{}])).toEqual({});
  });
  it("says how it ended, where, and with what", async () => {
    const failing: Waiter = { name: "W", acceptors: [{ pointer: "/task_status", matches: "bad", outcome: "failure" }] };
    const error = await wait([{ task_status: "bad" }], {}, failing).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WaiterError);
    expect(error).toMatchObject({
      message: "waitForW: the task ended as bad after 0.0 s",
      operation: "kps.listKeypairTask",
      method: "GET",
      reason: "failure",
      last: { task_status: "bad" },
    });
  });
  it("is cut amid a question when its time is up", async () => {
    vi.useFakeTimers();
    const deaf = contextOf(() => new Promise<Response>(() => undefined));
    const waiting = waitFor(deaf, listKeypairTaskOperation, waiter, input, { maxWaitMs: 1_000 }).catch(
      (caught: unknown) => caught,
    );
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await waiting).toMatchObject({
      name: "WaiterError",
      reason: "timeout",
      message: "waitForW: the task had not ended after 1.0 s, and no state was seen",
    });
  });
  it("doubles its pauses from twice the shortest on, at random, up to the longest", async () => {
    vi.useFakeTimers();
    const random = vi.spyOn(Math, "random").mockReturnValue(0.75);
    await vi.advanceTimersByTimeAsync(10_000);
    const delays: number[] = [];
    const elapsed: number[] = [];
    const waiting = wait(
      [{ task_status: "a" }, { task_status: "a" }, { task_status: "a" }, { task_status: "a" }, { task_status: "done" }],
      {
        minDelayMs: 1_000,
        maxDelayMs: 6_000,
        onPoll: ({ nextDelayMs, elapsedMs }) => void (delays.push(nextDelayMs), elapsed.push(elapsedMs)),
      },
    );
    await vi.runAllTimersAsync();
    await waiting;
    expect(delays).toEqual([1_500, 3_000, 4_500, 4_500]);
    expect(elapsed).toEqual([0, 1_500, 4_500, 9_000]);
    random.mockRestore();
  });
  it("never spins, whatever the shortest pause", async () => {
    vi.useFakeTimers();
    const random = vi.spyOn(Math, "random").mockReturnValue(0.75);
    const delays: number[] = [];
    const waiting = wait([{ task_status: "a" }, { task_status: "a" }, { task_status: "a" }, { task_status: "done" }], {
      minDelayMs: 0,
      onPoll: ({ nextDelayMs }) => void delays.push(nextDelayMs),
    });
    await vi.runAllTimersAsync();
    await waiting;
    expect(delays).toEqual([150, 300, 600]);
    random.mockRestore();
  });
  it("asks for all that must be equal, and minds no list that is none", async () => {
    const select: Waiter = {
      name: "W",
      requires: ["/task_id"],
      select: { items: "/list", where: { id: "/task_id", kind: "/project_id" } },
      find: findItem,
      acceptors: [{ pointer: "/status", matches: "^done$", outcome: "success" }],
    };
    vi.useFakeTimers();
    const last = { list: [{ id: "t", kind: "other", status: "done" }, null, { id: "t", kind: "k", status: "done" }] };
    const answers = [{}, { list: null }, { list: { id: "t" } }, { list: [{ id: "t", kind: "x", status: "done" }] }, last];
    const polls = vi.fn();
    const rest: unknown[] = [...answers];
    const fetch = async (): Promise<Response> => new Response(JSON.stringify(rest.shift()));
    const waiting = waitFor(
      contextOf(fetch),
      listKeypairTaskOperation,
      select,
      { task_id: "t", project_id: "k" },
      { onPoll: polls },
    );
    await vi.runAllTimersAsync();
    expect(await waiting).toEqual(last);
    expect(polls).toHaveBeenCalledTimes(4);
    const refused = waitFor(contextOf(fetch), listKeypairTaskOperation, select, { task_id: "" });
    await expect(refused).rejects.toMatchObject({
      problems: [{ pointer: "/task_id", message: "must not be empty", keyword: "pattern" }],
    });
  });
});
