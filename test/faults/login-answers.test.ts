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
    expect(error.message).toMatch(/the answer shows no X-Subject-Token header/);
    if (value?.trim()) expect(inspect(error)).not.toContain(value);
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
        fc.constantFrom(null, 5, "", "x", true),
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
  const rows: { what: string; password?: string; status: number; body: (text: string, token: string) => string }[] = [
    { what: "the token of a login whose body is no JSON", status: 201, body: (_sent, token) => `<p>Welcome, ${token}</p>` },
    {
      what: "the token of a login that failed with it",
      status: 500,
      body: (_sent, token) => JSON.stringify({ error: { message: token } }),
    },
    { what: "the token of a login that is too much", status: 201, body: (_sent, token) => `${token}${"x".repeat(600)}` },
    { what: "a password in a page", status: 403, body: (sent) => `<pre>${sent}</pre>` },
    {
      what: "a password in a message",
      status: 400,
      body: (sent) => JSON.stringify({ error_msg: JSON.parse(sent) as unknown, echo: sent }),
    },
  ];
  it.each(rows)("$what", async ({ status, body }) => {
    const token = "CANARY-token";
    iam.behave((response, arrival) => json(response, body(arrival.body, token), status, { "x-subject-token": token }));
    const told: unknown[] = [];
    const hook = (event: unknown): void => void told.push(inspect(event, { depth: 9 }));
    const error = await rejection(call(client({}, { onError: hook, onRequest: hook, onResponse: hook, onRetry: hook })));
    const shown = [inspect(error, { depth: 9 }), JSON.stringify(error), error.message, ...told].join("\n");
    expect(shown).toContain("***");
    expect(shown).not.toContain("CANARY");
  });
});
