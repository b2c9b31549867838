// Secrets that are answered, whose text nobody knows beforehand; and what marks of secrets must not hide.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromToken, maskSensitive, readDownload, send, type Validators, waitFor, writeInput } from "../../runtime/src/index.js";
import { createKpsContext } from "../unit/runtime/fixture.js";
import { type FaultServer, json, rejection, startFaultServer } from "./fault-server.js";
import { allOf, basics, canary, inJson, leaksOf, privateKey, shownOf, type Table, withBody } from "./leaks.js";

let server: FaultServer;
beforeAll(async () => void (server = await startFaultServer()));
afterAll(() => server.close());

const createLogin: Table = {
  ...basics,
  ...withBody,
  method: "POST",
  sensitive: ["private_key"],
  mask: maskSensitive,
};
const plainCreateLogin: Table = { ...basics, ...withBody, method: "POST" };

/** What may become of an answer that holds a secret, whose text nobody knows beforehand. */
const badAnswers: Readonly<Record<string, (secret: string) => string>> = {
  "broken JSON": (secret) => `{"keypair":{"private_key":"${inJson(secret)}"`,
  "JSON with text behind it": (secret) => `${JSON.stringify({ private_key: secret })} and more`,
  "too much": (secret) => JSON.stringify({ private_key: secret, more: "x".repeat(200_000) }),
};

describe("a secret in an answer", () => {
  it("comes whole in the result", async () => {
    const secret = privateKey();
    server.behave((response) => json(response, { keypair: { private_key: secret } }));
    const context = createKpsContext({ endpoint: server.url, credentials: fromToken("token") });
    expect(await send(context, createLogin, { login_id: "l" })).toEqual({ keypair: { private_key: secret } });
  });

  it.each(Object.entries(badAnswers))("is shown nowhere of an answer that is %s", async (_, write) => {
    const secret = privateKey();
    server.behave((response) => json(response, write(secret)));
    expect(leaksOf(await shownOf(server.url, createLogin, { login_id: "l" }), secret)).toEqual([]);
    expect(leaksOf(await shownOf(server.url, plainCreateLogin, { login_id: "l" }), secret)).not.toEqual([]);
  });

  it("leaves nothing to show of an answer in text: the status alone", async () => {
    const context = createKpsContext({ endpoint: server.url, credentials: fromToken("token") });
    server.behave((response) => void response.writeHead(400).end("in the way"));
    const refused = await rejection(send(context, createLogin, { login_id: "l" }));
    expect(refused).toMatchObject({ message: `${createLogin.id}: 400`, body: undefined });
    server.behave((response) => void response.end("in the way"));
    expect(await rejection(send(context, createLogin, { login_id: "l" }))).toMatchObject({ status: 200, snippet: "" });
  });

  it("is shown nowhere when the check of answers refuses it", async () => {
    const secret = canary();
    server.behave((response) => json(response, { private_key: secret }));
    const validators: Validators = {
      checkCall: (_operation, _value, status) =>
        status === undefined ? [] : [{ pointer: "/private_key", message: "must be longer", keyword: "minLength" }],
    };
    const options = { validators, checkResponses: true };
    expect(leaksOf(await shownOf(server.url, createLogin, { login_id: "l" }, options), secret)).toEqual([]);
    expect(leaksOf(await shownOf(server.url, plainCreateLogin, { login_id: "l" }, options), secret)).not.toEqual([]);
  });

  it("is shown nowhere of an error that has a member of its name, at any depth", async () => {
    const secret = canary();
    const table: Table = { ...createLogin, sensitive: ["verify_code"] };
    server.behave((response) =>
      json(response, { error_msg: "no", made: [{ Verify_Code: secret, verify_code: { a: secret } }] }, 409),
    );
    expect(leaksOf(await shownOf(server.url, table, { login_id: "l" }), secret)).toEqual([]);
    expect(leaksOf(await shownOf(server.url, plainCreateLogin, { login_id: "l" }), secret)).not.toEqual([]);
  });

  it("is shown nowhere of a file that breaks off", async () => {
    const secret = canary();
    server.behave((response, _arrival, _number, socket) => {
      response
        .writeHead(200, { "content-type": "application/zip", "content-length": "999" })
        .write(`PK${secret}`, () => socket.destroy());
    });
    const context = createKpsContext({ endpoint: server.url, credentials: fromToken("token") });
    const table: Table = { ...createLogin, returns: readDownload };
    const file = (await send(context, table, { login_id: "l" })) as { bytes(): Promise<Uint8Array> };
    const error = await rejection(file.bytes());
    expect(error.name).toBe("ConnectionError");
    expect(leaksOf(allOf([file], error), secret)).toEqual([]);
  });

  it("is shown nowhere of an error whose service answers the file's secret as text", async () => {
    const secret = canary();
    server.behave((response) => response.writeHead(500, { "content-type": "application/zip" }).end(`PK${secret}`));
    const table: Table = { ...createLogin, sensitive: [], returns: readDownload };
    expect(leaksOf(await shownOf(server.url, table, { login_id: "l" }), secret)).toEqual([]);
    expect(
      leaksOf(await shownOf(server.url, { ...plainCreateLogin, returns: readDownload }, { login_id: "l" }), secret),
    ).not.toEqual([]);
  });
});

describe("a waiter", () => {
  const ends = async (table: Table, secret: string): Promise<string> => {
    // The state is what was sent: a service may say so.
    server.behave((response) => json(response, { state: secret, private_key: secret }));
    const context = createKpsContext({ endpoint: server.url, credentials: fromToken("token") });
    const waiter = { name: "Login", acceptors: [{ pointer: "/state", matches: ".", outcome: "failure" }] } as const;
    const error = await rejection(waitFor(context, table, waiter, { login_id: "l", body: { private_key: secret } }));
    expect(error).toMatchObject({ name: "WaiterError", last: { private_key: secret } });
    return allOf([], error);
  };
  it("shows none of the secrets that its input and its last answer hold", async () => {
    const secret = canary();
    expect(leaksOf(await ends(createLogin, secret), secret)).toEqual([]);
    expect(leaksOf(await ends(plainCreateLogin, secret), secret)).not.toEqual([]);
  });
});

describe("what is hidden, and what is not", () => {
  const context = (): ReturnType<typeof createKpsContext> =>
    createKpsContext({ endpoint: server.url, credentials: fromToken("token"), maxAttempts: 1 });

  it("names of secrets hide no fact of an error that is called alike", async () => {
    server.behave((response) => json(response, { error_code: "X.1", error_msg: "no", code: "c", name: "n" }, 400));
    const table: Table = { ...createLogin, sensitive: ["code", "name", "body", "message", "requestId", "text"] };
    const error = await rejection(send(context(), table, { login_id: "l" }));
    expect(error).toMatchObject({
      message: "kps.storeLogin: 400 X.1 no",
      code: "X.1",
      body: { error_code: "X.1", error_msg: "no", code: "***", name: "***" },
    });
  });

  it("a refused connection is known by its code", async () => {
    const refused = Object.assign(new Error("x"), { cause: { code: "ECONNREFUSED" } });
    const table: Table = { ...createLogin, sensitive: ["code", "name"] };
    const client = createKpsContext({
      endpoint: server.url,
      credentials: fromToken("token"),
      fetch: () => Promise.reject(refused),
    });
    expect(await rejection(send(client, table, { login_id: "l" }))).toMatchObject({
      cause: { code: "ECONNREFUSED", name: "Error" },
    });
  });

  it.each([
    ["a line of it", (lines: string[]) => lines[3] ?? ""],
    ["all of it without its line ends", (lines: string[]) => lines.join("")],
    ["all of it with other line ends", (lines: string[]) => lines.join("\r\n  ")],
  ])("of a key that has lines, %s is hidden", async (_, quote) => {
    const key = privateKey();
    server.behave((response) => json(response, { error_msg: `no key: ${quote(key.split("\n"))}` }, 400));
    for (const [table, isHidden] of [
      [createLogin, true],
      [plainCreateLogin, false],
    ] as const) {
      const error = await rejection(send(context(), table, { login_id: "l", body: { private_key: key } }));
      expect(leaksOf(allOf([], error), key).length === 0).toBe(isHidden);
    }
  });

  it("a query parameter is hidden whole, however short it is, and no other is", async () => {
    const urls: string[] = [];
    const client = createKpsContext({
      endpoint: server.url,
      credentials: fromToken("token"),
      hooks: { onRequest: ({ url }) => void urls.push(new URL(url).search) },
    });
    server.behave((response) => json(response, {}));
    const parameters = { query: ["pin", "p(i)n", "spin"], write: writeInput } as const;
    const table: Table = { ...basics, ...parameters, sensitive: ["pin", "p(i)n"], mask: maskSensitive };
    await send(client, table, { login_id: "l", pin: [1, "2&3"], "p(i)n": "", spin: 4 });
    expect(urls).toEqual(["?pin=***&pin=***&p(i)n=***&spin=4"]);
  });

  it("what a caller changes after it was sent is hidden as it was sent", async () => {
    const secret = canary();
    const body = { private_key: secret };
    server.behave((response) => {
      body.private_key = "wiped";
      json(response, { error_msg: `got ${secret}` }, 400);
    });
    const error = await rejection(send(context(), createLogin, { login_id: "l", body }));
    expect(error.message).toBe("kps.storeLogin: 400 got ***");
  });

  it.each([
    ["short numbers", 7, "error 7", "error 7"],
    ["booleans", true, "it is true", "it is true"],
    ["nothing", null, "it is null", "it is null"],
    ["empty texts", "", "it is", "it is"],
  ])("%s are hidden in no text", async (_, value, said, shown) => {
    server.behave((response) => json(response, { error_msg: said }, 400));
    const error = await rejection(send(context(), createLogin, { login_id: "l", body: { private_key: value } }));
    expect(error.message).toBe(`kps.storeLogin: 400 ${shown}`);
  });

  it("an input that cannot be read or holds itself ends as it does without secrets", async () => {
    const cycle: Record<string, unknown> = {};
    cycle["private_key"] = cycle;
    const throwing = {
      get private_key(): never {
        throw new Error("no");
      },
    };
    for (const body of [
      cycle,
      throwing,
      {
        private_key: new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("no");
            },
          },
        ),
      },
    ]) {
      const [error, plain] = [
        await rejection(send(context(), createLogin, { login_id: "l", body })),
        await rejection(send(context(), plainCreateLogin, { login_id: "l", body })),
      ];
      expect(String(error)).toBe(String(plain));
    }
  });

  it("an error body of any depth is hidden without a deep stack", async () => {
    server.behave((response) => json(response, `${'{"a":['.repeat(80_000)}1${"]}".repeat(80_000)}`, 400));
    expect(await rejection(send(context(), createLogin, { login_id: "l" }))).toMatchObject({ name: "ApiError", status: 400 });
  });
});
