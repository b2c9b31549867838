// Logins with a password against an IAM that answers oddly, and what its answers may not show.
import { inspect } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ClientError, fromIamPassword, type IamPasswordOptions } from "../../runtime/src/index.js";
import { createKpsContext, listKeypairTask } from "../unit/runtime/fixture.js";
import { json, rejection, startFaultServer, type FaultServer } from "./fault-server.js";

let server: FaultServer;
let iam: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
  iam = await startFaultServer();
});
afterAll(async () => {
  await server.close();
  await iam.close();
});

const client = (options: Partial<IamPasswordOptions> = {}, hooks = {}) => {
  const login = { userName: "u", password: "CANARY-password", domainName: "d", projectId: "p", endpoint: iam.url };
  return createKpsContext({ endpoint: server.url, credentials: fromIamPassword({ ...login, ...options }), hooks });
};
const call = (context: ReturnType<typeof client>) => listKeypairTask(context, { task_id: "t" });

describe("an odd answer", () => {
  const projects: unknown[] = [
    [null],
    [undefined, 5, "text", []],
    [{ name: "eu" }],
    [{ name: "eu", id: null }],
    [{ name: "eu", id: 5 }],
    [{ name: "eu", id: { toString: null } }],
    [{ name: "eu", id: "a\nb" }],
    [{ name: "eu", id: "" }],
    [{ name: { toString: null }, id: "x" }],
    null,
    {},
    { length: 1, 0: null },
    "text",
    5,
  ];
  it.each(projects.map((list) => ({ list, text: JSON.stringify(list) })))(
    "to the look-up of a project: $text names none",
    async ({ list }) => {
      server.behave((response) => json(response, {}));
      iam.behave((response, { url }) =>
        url.startsWith("/v3/auth")
          ? json(response, { token: {} }, 201, { "x-subject-token": "token-1" })
          : json(response, { projects: list }),
      );
      const error = await rejection(call(client({ projectId: undefined, projectName: "eu" })));
      expect(error).toMatchObject({ name: "InvalidRequestError", problems: [{ pointer: "/projectName" }] });
      expect(server.arrivals.length).toBe(0);
    },
  );
  it("beside the right project is passed over", async () => {
    iam.behave((response, { url }) =>
      url.startsWith("/v3/auth")
        ? json(response, { token: { project: { id: 5 } } }, 201, { "x-subject-token": "token-1" })
        : json(response, { projects: [null, 5, { name: "eu", id: "found" }] }),
    );
    server.behave((response) => json(response, {}));
    await call(client({ projectId: undefined, projectName: "eu" }));
    expect(server.arrivals[0]?.url).toBe("/v3/found/tasks/t");
  });
  it.each([undefined, "", " ", "two words", "tök"])("without a token that can be sent (%j) says so", async (value) => {
    iam.behave((response) => json(response, { token: {} }, 201, value === undefined ? {} : { "x-subject-token": value }));
    const error = await rejection(call(client()));
    expect(error).toMatchObject({ name: "InvalidResponseError", status: 201 });
    const why = value?.trim() ? " that can be sent" : "";
    expect(error.message).toMatch(new RegExp(`: the answer shows no X-Subject-Token header${why}$`));
    if (value?.trim()) expect(inspect(error)).not.toContain(value);
  });
  it.each(["expires_at", "issued_at", "project", "id"])("whose %s is no text is taken without it", async (member) => {
    server.behave((response) => json(response, {}));
    for (const odd of ['{"toString":null}', `${"[".repeat(50_000)}${"]".repeat(50_000)}`, "5", "true", '"soon"', "null"]) {
      const body = member === "id" ? `{"token":{"project":{"id":${odd}}}}` : `{"token":{"${member}":${odd}}}`;
      iam.behave((response) => json(response, body, 201, { "x-subject-token": "token-1" }));
      expect(await call(client())).toEqual({});
    }
  });
  it("that names a project which leads out of its segment is refused", async () => {
    iam.behave((response) => json(response, { token: { project: { id: ".." } } }, 201, { "x-subject-token": "token-1" }));
    server.behave((response) => json(response, {}));
    const error = await rejection(call(client({ projectId: undefined, projectName: "eu" })));
    expect(error).toMatchObject({ name: "InvalidRequestError", problems: [{ pointer: "/project_id" }] });
    expect(server.arrivals.length).toBe(0);
  });
  it.each([
    undefined,
    null,
    5,
    {},
    { status: 201 },
    { status: 201, headers: { get: () => "token-1" } },
    { status: 201, headers: {} },
  ])("of a custom fetch that is no Response (%j) is refused after one login", async (response) => {
    let logins = 0;
    const odd = (async () => (++logins, response)) as unknown as NonNullable<IamPasswordOptions["fetch"]>;
    expect(await rejection(call(client({ fetch: odd })))).toMatchObject({ name: "InvalidResponseError" });
    expect(logins).toBe(1);
  });
  it("of any JSON ends in an error of ours, or in none", async () => {
    const answer = { login: {} as unknown, projects: {} as unknown };
    iam.behave((response, { url }) =>
      url.startsWith("/v3/auth")
        ? json(response, JSON.stringify(answer.login), 201, { "x-subject-token": "token-1" })
        : json(response, JSON.stringify(answer.projects)),
    );
    server.behave((response) => json(response, {}));
    const odd = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom<unknown>(null, 5, "", "x", true, { toString: null }, { valueOf: 1, toString: 2 }),
        fc.array(tie("value"), { maxLength: 2 }),
        tie("named"),
      ),
      named: fc.record(
        {
          token: tie("value"),
          project: tie("value"),
          id: tie("value"),
          expires_at: tie("value"),
          projects: tie("value"),
          name: fc.constant("eu"),
        },
        { requiredKeys: [] },
      ),
    })).value;
    await fc.assert(
      fc.asyncProperty(odd, odd, async (login, list) => {
        answer.login = login;
        answer.projects = list;
        const error: unknown = await call(client({ projectId: undefined, projectName: "eu" })).catch((caught: unknown) => caught);
        if (error instanceof Error) expect(error).toBeInstanceOf(ClientError);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a redirect", () => {
  const rows = [301, 302, 303, 307, 308].flatMap((status) =>
    ["login", "look-up"].map((of) => ({ status, of, pathname: of === "login" ? "/v3/auth" : "/v3/projects" })),
  );
  it.each(rows)("$status of a $of is not followed: neither password nor token goes elsewhere", async ({ status, pathname }) => {
    iam.behave((response, { url }) => {
      if (url.startsWith(pathname)) response.writeHead(status, { location: `${server.url}/elsewhere` }).end();
      else json(response, { token: {} }, 201, { "x-subject-token": "CANARY-token" });
    });
    server.behave((response) => json(response, {}, 201, { "x-subject-token": "token-1" }));
    const error = await rejection(call(client({ projectId: undefined, projectName: "eu" })));
    expect(error).toMatchObject({ name: "ApiError", status, code: "REDIRECT" });
    expect(inspect(error, { depth: 9 })).not.toContain("CANARY");
    expect(server.arrivals).toEqual([]);
  });
});

describe("no secret of a login is shown", () => {
  const token = "CANARY-token/with+signs=";
  /** Returns everything that a call's caller and hooks get to see, as text. */
  const shownBy = async (options: Partial<IamPasswordOptions> = {}): Promise<string> => {
    const told: unknown[] = [];
    const hook = (event: unknown): void => void told.push(inspect(event, { depth: 9 }));
    const hooks = { onError: hook, onRequest: hook, onResponse: hook, onRetry: hook };
    const error = await rejection(call(client(options, hooks)));
    return [inspect(error, { depth: 9 }), JSON.stringify(error), error.message, ...told].join("\n");
  };

  describe("the token of an answer", () => {
    it.each<{ what: string; status: number; body: string }>([
      { what: "whose body is no JSON", status: 201, body: `<p>Welcome, ${token}</p>` },
      { what: "whose body is empty JSON", status: 201, body: `null ${token}` },
      { what: "that failed after it was made", status: 404, body: JSON.stringify({ error: { message: token } }) },
      { what: "that has it in a link", status: 404, body: `<a href="/?token=${encodeURIComponent(token)}">` },
      {
        what: "that has it escaped",
        status: 404,
        body: JSON.stringify({ error_msg: JSON.stringify({ token }).replaceAll("/", "\\/") }),
      },
    ])("$what", async ({ status, body }) => {
      iam.behave((response) => json(response, body, status, { "x-subject-token": token }));
      const shown = await shownBy();
      expect(shown).toContain("***");
      expect(shown).not.toMatch(/CANARY/);
    });
  });

  describe("a password that IAM repeats", () => {
    const passwords = [
      "CANARY-plain",
      'CANARY"quoted',
      "CANARY\\slashed",
      'a"\\/CANARY',
      "CANARY&<'>",
      "CANARY%2F+ %",
      "CANARY\u00e4\u540d\u{1f600}",
      "CANARY\nline",
    ];
    const html = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
    const ways: { way: string; write: (password: string, sent: string) => unknown }[] = [
      { way: "in a message", write: (password) => ({ error: { message: `wrong: ${password}` } }) },
      { way: "as it was sent", write: (_password, sent) => sent },
      { way: "as it was sent, quoted in JSON", write: (_password, sent) => ({ error_msg: sent }) },
      { way: "quoted twice", write: (_password, sent) => ({ error_msg: JSON.stringify({ request: sent }) }) },
      { way: "with slashes escaped", write: (_password, sent) => ({ error_msg: sent.replaceAll("/", "\\/") }) },
      { way: "percent-encoded", write: (password) => ({ error_msg: `?password=${encodeURIComponent(password)}` }) },
      { way: "as a form has it", write: (password) => ({ error_msg: new URLSearchParams({ password }).toString() }) },
      { way: "in a page", write: (password) => `<pre>${html(password)}</pre>` },
      { way: "as it was sent, in a page", write: (_password, sent) => `<pre>${html(sent)}</pre>` },
      { way: "as the name of a member", write: (password) => ({ errors: { [password]: "unknown" } }) },
    ];
    const rows = passwords.flatMap((password) => ways.map((way) => ({ password, ...way })));
    it.each(rows)("$password, $way", async ({ password, write }) => {
      iam.behave((response, { body }) => {
        const sent = JSON.stringify((JSON.parse(body) as { auth: { identity: unknown } }).auth.identity);
        const text = write(password, sent);
        json(response, typeof text === "string" ? text : JSON.stringify(text), 400);
      });
      expect(await shownBy({ password })).not.toMatch(/CANARY/);
    });
  });

  it("the longer of two secrets of which one begins with the other", async () => {
    iam.behave((response) => json(response, { error_msg: "of abcd and abcd-CANARY-rest" }, 404, { "x-subject-token": "abcd" }));
    const shown = await shownBy({ password: "abcd-CANARY-rest" });
    expect(shown).not.toMatch(/CANARY|rest/);
  });
  it("and the check would see one", async () => {
    iam.behave((response) => json(response, { error_msg: "CANARY of another" }, 404));
    expect(await shownBy()).toMatch(/CANARY/);
  });
});
