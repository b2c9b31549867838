// Which of several credentials is used, and that it is one that can authorise.
import { describe, expect, it } from "vitest";
import {
  firstOf,
  fromAccessKey,
  fromIamPassword,
  fromToken,
  InvalidRequestError,
  type AuthorizeRequest,
  type Credentials,
} from "../../../runtime/src/index.js";
import { contextOf, exportResults, listKeypairTask } from "./fixture.js";

const key = { accessKeyId: "AK", secretAccessKey: "SECRET-key", projectId: "of-key" };
/** The URL and headers of each request that leaves, by whatever credentials. */
function sending(credentials: Credentials, options: object = {}) {
  const sent: { url: string; headers: Record<string, string> }[] = [];
  const fetch = async (...[url, init]: unknown[]): Promise<Response> => {
    sent.push({ url: String(url), headers: (init as { headers: Record<string, string> }).headers });
    return new Response("{}");
  };
  return { sent, client: contextOf(fetch, { credentials, projectId: undefined, ...options }) };
}
const down = async (): Promise<Response> => new Response("down", { status: 404 });

describe("without a project of the client's, one that cannot authorise is passed over, and for good", () => {
  const login = { userName: "u", password: "CANARY-password", domainName: "d" };
  const rows: { first: string; make: () => Credentials | (() => Credentials) }[] = [
    { first: "a token function that throws", make: () => fromToken(() => Promise.reject(new Error("no file"))) },
    { first: "a token function that gives none", make: () => fromToken(() => "") },
    {
      first: "a login that knows its project, IAM out of order",
      make: () => fromIamPassword({ ...login, projectId: "of-login", fetch: down }),
    },
    {
      first: "a login that looks its project up, IAM out of order",
      make: () => fromIamPassword({ ...login, region: "eu", fetch: down }),
    },
    {
      first: "one of the user's own that knows its project and fails",
      make: () => ({ authorize: () => Promise.reject(new Error("no metadata")), projectId: async () => "of-own" }),
    },
    {
      first: "one that fails for its project",
      make: () => ({ authorize: async () => ({}), projectId: () => Promise.reject(new Error("no project")) }),
    },
    {
      first: "a factory that throws",
      make: () => () => {
        throw new Error("no factory");
      },
    },
  ];
  it.each(rows)(
    "$first",
    async ({ make }) => {
      const { sent, client } = sending(firstOf(make(), fromAccessKey(key)));
      await listKeypairTask(client, { task_id: "t" });
      await listKeypairTask(client, { task_id: "t" });
      expect(sent.map(({ url }) => url)).toEqual(Array(2).fill("https://x.test/v3/of-key/tasks/t"));
      for (const { headers } of sent) expect(headers["authorization"]).toContain("Access=AK,");
    },
    20_000,
  );
  it.each(rows)(
    "$first, where the input names the project",
    async ({ make, first }) => {
      if (first === "one that fails for its project") return;
      const { sent, client } = sending(firstOf(make(), fromAccessKey(key)));
      await listKeypairTask(client, { task_id: "t", project_id: "of-input" });
      expect(sent[0]?.url).toBe("https://x.test/v3/of-input/tasks/t");
      expect(sent[0]?.headers["x-project-id"]).toBe("of-input");
    },
    20_000,
  );
});

it("a candidate that fails once and then works is chosen then, not before", async () => {
  let files = 0;
  const waking = fromToken(() => (++files > 1 ? "late-token" : Promise.reject(new Error("no file yet"))));
  const { sent, client } = sending(firstOf(waking), { projectId: "p" });
  await expect(listKeypairTask(client, { task_id: "t" })).rejects.toBeInstanceOf(InvalidRequestError);
  await listKeypairTask(client, { task_id: "t" });
  expect(sent.map(({ headers }) => headers["x-auth-token"])).toEqual(["late-token"]);
});

it("the first that can authorise is used though only a later one knows a project: the error says what is missing", async () => {
  const { sent, client } = sending(firstOf(fromToken("token"), fromAccessKey(key)));
  await expect(listKeypairTask(client, { task_id: "t" })).rejects.toThrow(/project/);
  expect(sent).toEqual([]);
});

it("where a project is asked for, a request without content is authorised for it, once: until one was chosen", async () => {
  const asked: AuthorizeRequest[] = [];
  const credentials = firstOf({
    authorize: async (request) => (asked.push(request), {}),
    projectId: async () => "of-own",
  });
  const { client } = sending(credentials);
  await listKeypairTask(client, { task_id: "t" });
  await listKeypairTask(client, { task_id: "t" });
  const trial = { method: "GET", url: "https://first-of.invalid/", headers: {}, scope: "project", projectId: "of-own" };
  expect(asked[0]).toEqual(trial);
  expect(asked.slice(1).map(({ url }) => url)).toEqual(Array(2).fill("https://x.test/v3/of-own/tasks/t"));
});

it("a token function is asked once for a call all the same", async () => {
  let asked = 0;
  const credentials = firstOf({ ...fromToken(() => `token-${++asked}`), projectId: async () => "p" });
  const { sent, client } = sending(credentials);
  await listKeypairTask(client, { task_id: "t" });
  expect([asked, sent[0]?.headers["x-auth-token"]]).toEqual([1, "token-1"]);
});

it("calls at once end up with one and the same, and so does what is asked after a refusal", async () => {
  let asked = 0;
  const refusals: string[] = [];
  const named = (name: string, authorize: () => Promise<Record<string, string>>): Credentials => ({
    authorize,
    refused: () => refusals.push(name) < 0,
  });
  // Fails for the call that asks first, and takes long for the one that asks second.
  const first = named("first", async () => {
    if (++asked === 1) throw new Error("not yet");
    for (let ticks = 0; ticks < 100; ticks++) await undefined;
    return { "x-auth-token": "of-first" };
  });
  const second = named("second", async () => ({ "x-auth-token": "of-second" }));
  const sent: (string | undefined)[] = [];
  const fetch = async (...[, init]: unknown[]): Promise<Response> => {
    sent.push((init as { headers: Record<string, string> }).headers["x-auth-token"]);
    return new Response("{}", { status: 401 });
  };
  const client = contextOf(fetch, { credentials: firstOf(first, second) });
  await Promise.allSettled([1, 2, 3].map(() => listKeypairTask(client, { task_id: "t" })));
  expect(new Set(sent)).toEqual(new Set(["of-second"]));
  expect(new Set(refusals)).toEqual(new Set(["second"]));
});

it("one that was passed over is not asked again, and none is once the call has ended", async () => {
  let asked = 0;
  const failing: Credentials = { authorize: () => Promise.reject(new Error(`no ${++asked}`)) };
  const { client } = sending(firstOf(failing, fromAccessKey(key)));
  await listKeypairTask(client, { task_id: "t" });
  await listKeypairTask(client, { task_id: "t" });
  expect(asked).toBe(1);

  const left = new AbortController();
  const leaving: Credentials = {
    authorize: async () => {
      left.abort("left");
      throw new Error("too late");
    },
  };
  const request = { method: "GET", url: "https://x.test/", headers: {}, scope: "project" } as const;
  const context = { fetch, renew: false, signal: left.signal };
  const error: unknown = await firstOf(leaving, failing)
    .authorize(request, context)
    .catch((caught: unknown) => caught);
  expect([error, asked]).toEqual(["left", 1]);
});

it("an operation of an account is authorised without a word about projects", async () => {
  const { sent, client } = sending(firstOf(fromToken("token")));
  await (await exportResults(client, { body: {} })).cancel();
  expect(sent[0]?.headers["x-auth-token"]).toBe("token");
});

describe("when none can", () => {
  const rows: { what: string; candidate: () => unknown; says: RegExp }[] = [
    { what: "an error", candidate: () => ({ authorize: () => Promise.reject(new Error("no file")) }), says: /\/0 no file/ },
    { what: "a text", candidate: () => ({ authorize: () => Promise.reject("no file") }), says: /\/0 no file/ },
    { what: "nothing", candidate: () => ({ authorize: () => Promise.reject() }), says: /\/0 failed/ },
    { what: "a symbol", candidate: () => ({ authorize: () => Promise.reject(Symbol("x")) }), says: /\/0 failed/ },
    { what: "what has no text", candidate: () => ({ authorize: () => Promise.reject({ toString: null }) }), says: /\/0 failed/ },
    { what: "a factory of none", candidate: () => () => null, says: /\/0 / },
    {
      what: "an error that holds a secret",
      candidate: () => ({ authorize: () => Promise.reject(new Error("bad CANARY-key")), secrets: () => ["CANARY-key"] }),
      says: /\/0 bad \*\*\*$/,
    },
  ];
  it.each(rows)("$what is told in an error of ours", async ({ candidate, says }) => {
    const { client } = sending(firstOf(candidate() as Credentials), { projectId: "p" });
    const error: unknown = await listKeypairTask(client, { task_id: "t" }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(String(error)).toMatch(says);
  });
  it("because there are none, that is said at once", () => {
    expect(() => firstOf()).toThrow("firstOf: /0 is missing");
    const missing = { name: "InvalidRequestError", problems: [{ pointer: "/0", message: "is missing", keyword: "required" }] };
    expect(() => firstOf()).toThrow(expect.objectContaining(missing) as Error);
  });
});
