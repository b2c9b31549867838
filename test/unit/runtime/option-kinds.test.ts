// Options that take an object or a function, contexts, and options as a whole: what is none is refused at once, and says what to give.
import { describe, expect, it } from "vitest";
import {
  createContext,
  type Credentials,
  firstOf,
  fromAccessKey,
  fromIamPassword,
  fromToken,
  InvalidRequestError,
  signRequest,
  type WaitOptions,
} from "../../../runtime/src/index.js";
import { caught, contextWith, json } from "./answers.js";
import { createKpsContext, listKeypairTask, paginateListTasks, type Task, waitForKeypairTask } from "./fixture.js";
import { create, refusal, refusedCall } from "./refusals.js";

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("options that take an object or a function", () => {
  const none = [null, 5, "x", true, Symbol("x"), 5n];
  const noObject = [...none, [], () => ({})];
  const noFunction = [...none, [], {}];
  const noSignal = [
    ...noObject,
    {},
    { aborted: false },
    new AbortController(),
    new EventTarget(),
    { throwIfAborted: () => undefined },
  ];
  const rowsOf = (wrong: Record<string, readonly unknown[]>) =>
    Object.entries(wrong).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  const named = (error: InvalidRequestError | undefined, name: string): void => {
    expect(error?.problems).toMatchObject([{ pointer: `/${name}`, keyword: "type" }]);
    expect(error?.message).toMatch(new RegExp(`^[\\w.]+: /${name} must be .+, is `));
  };
  const ofBoth = { fetchOptions: noObject };
  const ofClients = {
    ...ofBoth,
    credentials: noObject,
    fetch: noFunction,
    validators: noObject,
    hooks: noObject,
    checkResponses: [null, 5, "true", {}, []],
    allowInsecure: [null, 0, "yes", {}],
    projectId: [null, 5, {}, [], "", " ", ".", "..", "../x", "a/b", "a\\b", "a b", "a\n", "a?b", "a%2Fb", "名"],
  };

  it.each(rowsOf(ofClients))("$name: $value is refused of a client", ({ name, value }) =>
    named(create({ validators: { checkCall: () => [] }, [name]: value }), name),
  );
  it.each(rowsOf({ ...ofBoth, signal: noSignal }))("$name: $value is refused of a call", async ({ name, value }) =>
    named(await refusedCall({ [name]: value }), name),
  );
  it.each(rowsOf({ ...ofBoth, signal: noSignal, onPoll: noFunction }))(
    "$name: $value is refused of a waiter, at once",
    async ({ name, value }) => {
      const { context, sent } = contextWith([json({})]);
      const options = { firstDelayMs: 1e6, [name]: value } as WaitOptions<Task>;
      named((await caught(waitForKeypairTask(context, { task_id: "t" }, options))) as InvalidRequestError, name);
      expect(sent).toEqual([]);
    },
  );
  it.each(rowsOf({ fetch: noFunction, allowInsecure: ["yes", null], projectId: ["../x", "a b", "."] }))(
    "$name: $value is refused of a login",
    ({ name, value }) => {
      const login = { userName: "u", password: "p", domainName: "d", projectName: "n", [name]: value };
      expect(refusal(() => fromIamPassword(login as never)).problems).toMatchObject([{ pointer: `/${name}` }]);
    },
  );
  it.each(rowsOf({ projectId: ["../x", "a b", 5], domainId: ["../x", {}, "a\tb"] }))(
    "$name: $value is refused of a key pair",
    ({ name, value }) => {
      const key = { accessKeyId: "AK", secretAccessKey: "SK", [name]: value };
      expect(refusal(() => fromAccessKey(key as never)).problems).toMatchObject([{ pointer: `/${name}` }]);
    },
  );
  it.each([...none, [], {}, { secrets: () => [] }].map((value) => ({ value })))(
    "$value is refused among several credentials, given or made",
    async ({ value }) => {
      const pointer = "/1";
      expect(refusal(() => firstOf(fromToken("t"), value as never)).problems).toMatchObject([{ pointer }]);
      const credentials = firstOf(() => value as never);
      const error = await caught(listKeypairTask(contextWith([json({})], { credentials }).context, { task_id: "t" }));
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(error.message).toMatch(/^firstOf: \/0 firstOf: \/0 (must be|is missing)/);
    },
  );
  it.each([
    { request: null, options: {}, pointer: "", message: "options must be an object, is null" },
    { request: {}, options: null, pointer: "", message: "options must be an object, is null" },
    { request: {}, options: { date: "2026-01-01" }, pointer: "/date", message: "must be a Date, is a string" },
    ...[new Headers({ "x-a": "b" }), [["x-a", "b"]], "x-a: b"].map((headers) => ({
      request: { headers },
      options: {},
      pointer: "/headers",
      message: expect.stringMatching(/^must be a plain object of names and values, is an? \w+$/) as string,
    })),
  ])("$request and $options are refused of what is signed", async ({ request, options, pointer, message }) => {
    const whole = request && { method: "GET", url: "https://x.test/", ...request };
    const error = await caught(signRequest(whole as never, { accessKeyId: "AK", secretAccessKey: "SK" }, options as never));
    expect((error as InvalidRequestError).problems).toMatchObject([{ pointer, message }]);
  });
  it.each([
    {
      options: { credentials: {} },
      pointer: "/credentials",
      said: "must be what a factory of credentials returns, is an object",
    },
    { options: { credentials: { authorize: "x" } }, pointer: "/credentials/authorize", said: "must be a function, is a string" },
    ...["refused", "projectId", "secrets"].map((name) => ({
      options: { credentials: { authorize: async () => ({}), [name]: ["x"] } },
      pointer: `/credentials/${name}`,
      said: "must be a function, is an array",
    })),
    ...["onRequest", "onResponse", "onRetry", "onError"].map((name) => ({
      options: { hooks: { [name]: "x" } },
      pointer: `/hooks/${name}`,
      said: "must be a function, is a string",
    })),
    ...[{}, { checkCall: 5 }].map((validators) => ({
      options: { validators },
      pointer: "/validators",
      said: "must be the module ./validate of the package, is an object",
    })),
    {
      options: { validators: { checkCall: () => [], service: "hss" } },
      pointer: "/validators",
      said: "are those of hss, must be the module ./validate of the package",
    },
    ...[true, () => undefined].map((checkResponses) => ({
      options: { checkResponses },
      pointer: "/checkResponses",
      said: "needs validators: the module ./validate of the package",
    })),
  ])("$options: $pointer says what to give", ({ options, pointer, said }) => {
    const error = create(options);
    expect(error?.problems.map((problem) => problem.pointer)).toEqual([pointer]);
    expect(error?.message).toContain(`${pointer} `);
    expect(error?.message).toContain(said);
  });
  it("name the keyword that is not met: what is missing is told from what is of another kind", () => {
    const keywordOf = (options: object): unknown =>
      create(options)?.problems.map(({ keyword, message }) => ({ keyword, message }));
    expect(keywordOf({ credentials: undefined })).toEqual([{ keyword: "required", message: "is missing" }]);
    expect(keywordOf({ checkResponses: true })).toMatchObject([{ keyword: "required" }]);
    expect(keywordOf({ validators: { checkCall: () => [], service: "hss" } })).toMatchObject([{ keyword: "type" }]);
    expect(keywordOf({ userAgent: "\n" })).toEqual([
      { keyword: "type", message: "must be text that a header can hold, is a string" },
    ]);
  });
  it("that are right are taken, undefined too", async () => {
    const checkCall = () => [];
    class Own implements Credentials {
      authorize = async () => ({});
    }
    for (const options of [
      { validators: { checkCall }, checkResponses: true },
      { validators: { checkCall, service: "kps" }, checkResponses: () => undefined, hooks: {}, fetchOptions: {} },
      { checkResponses: false, hooks: { onError: undefined }, validators: undefined, fetch, projectId: "a-B_0.c:d" },
      { credentials: new Own(), projectId: undefined, fetch: undefined, hooks: undefined, fetchOptions: undefined },
    ])
      expect(create(options)).toBeUndefined();
    const { context } = contextWith([json({ task_status: "SUCCESS_X" })]);
    for (const options of [
      undefined,
      {},
      { signal: undefined },
      { signal: new AbortController().signal },
      { signal: foreign() },
    ]) {
      expect(await listKeypairTask(context, { task_id: "t" }, options)).toEqual({ task_status: "SUCCESS_X" });
      expect(await waitForKeypairTask(context, { task_id: "t" }, options)).toEqual({ task_status: "SUCCESS_X" });
    }
  });

  /** A signal of another copy of the platform, as a frame or a test environment has it. */
  function foreign(): AbortSignal {
    const { signal } = new AbortController();
    return {
      aborted: false,
      addEventListener: signal.addEventListener.bind(signal),
      removeEventListener: signal.removeEventListener.bind(signal),
      throwIfAborted: () => undefined,
    } as unknown as AbortSignal;
  }
});

describe("options as a whole, and what a call is made with", () => {
  it.each([null, 5, "x", true, [], () => ({})].map((options) => ({ options })))("$options are none", async ({ options }) => {
    const message = /options must be an object, is /;
    expect(refusal(() => createKpsContext(options as never)).message).toMatch(message);
    expect((await refusedCall(options as never)).message).toMatch(message);
    const { context, sent } = contextWith([json({})]);
    expect((await caught(waitForKeypairTask(context, { task_id: "t" }, options as never))).message).toMatch(message);
    expect((await caught(collected(paginateListTasks(context, {}, options as never)))).message).toMatch(message);
    expect(sent).toEqual([]);
  });
  const { context } = contextWith([json({})]);
  const client = { context, listKeypairTask: () => undefined };
  const ofAnother = createContext(
    { name: "kp", userAgent: "u", servers: [], readError: () => ({}) },
    { endpoint: "https://other.test", credentials: fromToken("token") },
  );
  it.each([
    ...[undefined, null, 5, "x", {}, client].map((given) => ({
      given,
      message: "must be a context; of a client, give its member context",
    })),
    { given: ofAnother, message: "is one of kp" },
  ])("$given is no context of the service", async ({ given, message }) => {
    const wrong = given as typeof context;
    for (const call of [
      listKeypairTask(wrong, { task_id: "t" }),
      waitForKeypairTask(wrong, { task_id: "t" }, { firstDelayMs: 1e6 }),
      collected(paginateListTasks(wrong, {})),
    ]) {
      const error = await caught(call);
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(error.message).toMatch(new RegExp(`^kps\\.\\w+: /context ${message}$`));
    }
  });
});
