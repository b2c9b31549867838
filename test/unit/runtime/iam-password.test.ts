// Logins with a password, without a network.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  ApiError,
  fromIamPassword,
  InvalidResponseError,
  type AuthorizeContext,
  type AuthorizeRequest,
  type ClientError,
  type IamPasswordOptions,
} from "../../../runtime/src/index.js";

const now = Date.UTC(2026, 0, 1, 12);
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now }));
afterEach(() => void vi.useRealTimers());

const request: AuthorizeRequest = { method: "GET", url: "https://x.test/v3/p", headers: {}, scope: "project" };
const lent = (more: Partial<AuthorizeContext> = {}): AuthorizeContext => ({ fetch, renew: false, ...more });
const caught = (promise: Promise<unknown>): Promise<ClientError> =>
  promise.then(
    () => Promise.reject(new Error("did not reject")),
    (error: unknown) => error as ClientError,
  );

describe("fromIamPassword", () => {
  const login: IamPasswordOptions = { userName: "u", password: "pass-word", domainName: "d", projectName: "eu" };
  const tokenOf = (value: string, endsAt?: number, project?: string): Response =>
    new Response(
      JSON.stringify({ token: { expires_at: endsAt && new Date(endsAt).toISOString(), project: project && { id: project } } }),
      { status: 201, headers: { "x-subject-token": value, "x-request-id": "r" } },
    );
  /** Credentials over a fetch that gives these answers in turn; and what IAM was asked. */
  const over = (answers: (Response | Error)[], options: Partial<IamPasswordOptions> = {}) => {
    const asked: { url: string; init: RequestInit & { headers: Record<string, string> } }[] = [];
    const answering = async (url: string, init: unknown): Promise<Response> => {
      asked.push({ url, init: init as (typeof asked)[0]["init"] });
      const given = answers.length > 1 ? answers.shift()! : answers[0]!;
      if (given instanceof Error) throw given;
      return given.clone();
    };
    return { credentials: fromIamPassword({ ...login, fetch: answering, ...options }), asked };
  };
  const identity = { methods: ["password"], password: { user: { name: "u", password: "pass-word", domain: { name: "d" } } } };

  it("logs in at the IAM of its region, for a project or an account", async () => {
    const rows: { options: Partial<IamPasswordOptions>; host: string; scope: object }[] = [
      { options: {}, host: "iam.myhuaweicloud.com", scope: { project: { name: "eu" } } },
      {
        options: { region: "eu-west-101", projectName: undefined },
        host: "iam.eu-west-101.myhuaweicloud.eu",
        scope: { project: { name: "eu-west-101" } },
      },
      { options: { region: "cn-north-4" }, host: "iam.cn-north-4.myhuaweicloud.com", scope: { project: { name: "eu" } } },
      { options: { projectId: "id" }, host: "iam.myhuaweicloud.com", scope: { project: { id: "id" } } },
      { options: { scopeDomainName: "dom" }, host: "iam.myhuaweicloud.com", scope: { domain: { name: "dom" } } },
    ];
    for (const { options, host, scope } of rows) {
      const { credentials, asked } = over([tokenOf("token-1", now + 1e7)], options);
      expect(await credentials.authorize(request, lent())).toEqual({ "x-auth-token": "token-1" });
      expect(asked[0]?.url).toBe(`https://${host}/v3/auth/tokens`);
      expect(JSON.parse(String(asked[0]?.init.body))).toEqual({ auth: { identity, scope } });
      expect(asked[0]?.init.headers).toEqual({
        "content-type": "application/json",
        "user-agent": expect.stringMatching(/^@hwcloud-openapi\/runtime/) as string,
      });
    }
  });
  it("keeps token and password among its secrets", async () => {
    const { credentials } = over([tokenOf("token-1", now + 1e7)]);
    expect(credentials.secrets?.()).toEqual(["pass-word"]);
    await credentials.authorize(request, lent());
    expect(credentials.secrets?.()).toEqual(["pass-word", "token-1", "token-1"]);
    const refused = new ApiError({ operation: "kps.x" }, "m", { status: 401, body: {}, headers: new Headers() });
    expect(credentials.refused?.(refused, { headers: {} })).toBe(true);
  });
  it("says so where the answer shows no token", async () => {
    const error = await caught(
      over([new Response("{}", { status: 201, headers: { "x-request-id": "r" } })]).credentials.authorize(request, lent()),
    );
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({
      message: "iam.keystoneCreateUserTokenByPassword: the answer shows no X-Subject-Token header",
      operation: "iam.keystoneCreateUserTokenByPassword",
      method: "POST",
      status: 201,
      requestId: "r",
      snippet: "",
    });
  });
  describe("remembers the refusal of", () => {
    const keystone = (code: unknown): object => ({ error: { code, message: "no", title: "t" } });
    const rows: { answer: string; status: number; body: object | string; logins: number }[] = [
      { answer: "IAM: the password", status: 401, body: keystone(401), logins: 1 },
      { answer: "IAM: the user, who may be locked", status: 403, body: keystone(403), logins: 1 },
      { answer: "IAM, by a code of its own", status: 401, body: { error_code: "IAM.0101", error_msg: "no" }, logins: 1 },
      { answer: "IAM, by a number", status: 403, body: { error_code: 1103, error_msg: "no" }, logins: 1 },
      { answer: "and not of a firewall's page", status: 403, body: "<html><body>403 Forbidden</body></html>", logins: 2 },
      {
        answer: "and not of a page that wants another login",
        status: 401,
        body: "<html>Log in to the network</html>",
        logins: 2,
      },
      { answer: "and not of an empty answer", status: 401, body: "", logins: 2 },
      { answer: "and not of JSON without a word of IAM's", status: 403, body: { message: "Forbidden" }, logins: 2 },
      { answer: "and not of the gateway", status: 401, body: { error_code: "APIGW.0301", error_msg: "no" }, logins: 2 },
      { answer: "and not of a list", status: 403, body: [keystone(403)], logins: 2 },
      { answer: "and not of odd members", status: 403, body: { error: null, error_code: { toString: null } }, logins: 2 },
      { answer: "and not of a code that is no text", status: 403, body: { error: { code: { toString: null } } }, logins: 2 },
      { answer: "and not of a code of another", status: 403, body: { error_code: "WAF.403", error_msg: "no" }, logins: 2 },
      { answer: "and not of a code that only begins like one", status: 401, body: keystone("401.7"), logins: 2 },
      { answer: "and not of one that only ends like one", status: 401, body: keystone("WAF.IAM.0101"), logins: 2 },
      { answer: "and not of IAM: the request", status: 400, body: keystone(400), logins: 2 },
      { answer: "and not of IAM: the address", status: 404, body: keystone(404), logins: 2 },
    ];
    it.each(rows)("$answer ($status)", async ({ status, body, logins }) => {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const { credentials, asked } = over([new Response(text, { status })]);
      const first = await caught(credentials.authorize(request, lent()));
      const second = await caught(credentials.authorize(request, lent()));
      expect([asked.length, first === second, first.name]).toEqual([logins, logins === 1, "ApiError"]);
    });
    it("goes on once the firewall lets the login pass", async () => {
      const { credentials } = over([new Response("<html>403</html>", { status: 403 }), tokenOf("token-1", now + 1e7)]);
      expect(await caught(credentials.authorize(request, lent()))).toMatchObject({ name: "ApiError", status: 403 });
      expect(await credentials.authorize(request, lent())).toEqual({ "x-auth-token": "token-1" });
    });
  });
  it("logs in for a call that is to be renewed before it was ever given a token", async () => {
    const { credentials, asked } = over([tokenOf("token-1", now + 1e7)]);
    expect(await credentials.authorize(request, lent({ renew: true }))).toEqual({ "x-auth-token": "token-1" });
    expect(asked.length).toBe(1);
  });
  it("repeats a login after an unknown outcome", async () => {
    const { credentials, asked } = over([new TypeError("failed"), tokenOf("token-1", now + 1e7)]);
    expect(await credentials.authorize(request, lent())).toEqual({ "x-auth-token": "token-1" });
    expect(asked.length).toBe(2);
  });
  it("renews five minutes before the end, and goes on with the old token while that fails", async () => {
    const { credentials, asked } = over([tokenOf("token-1", now + 600_000), new Response("{}", { status: 404 })]);
    const token = async (): Promise<unknown> => (await credentials.authorize(request, lent()))["x-auth-token"];
    await token();
    vi.setSystemTime(now + 299_999);
    await token();
    expect(asked.length).toBe(1);
    vi.setSystemTime(now + 300_000);
    expect([await token(), asked.length]).toEqual(["token-1", 2]);
    vi.setSystemTime(now + 599_999);
    expect(await token()).toBe("token-1");
    vi.setSystemTime(now + 600_000);
    expect(await caught(token())).toMatchObject({ name: "ApiError", status: 404 });
  });
  it("leaves an early renewal that nobody waits for any more to the next call", async () => {
    const { credentials, asked } = over([tokenOf("token-1", now + 600_000), tokenOf("token-2", now + 1e7)]);
    await credentials.authorize(request, lent());
    vi.setSystemTime(now + 300_000);
    const left = new AbortController();
    const leaving = caught(credentials.authorize(request, lent({ signal: left.signal })));
    left.abort("left");
    expect(await leaving).toBe("left");
    const logins = asked.length;
    await credentials.authorize(request, lent());
    expect(asked.length).toBe(logins + 1);
  });
  it("keeps a token whose end nobody states until it is refused, then logs in anew", async () => {
    const { credentials, asked } = over([tokenOf("token-1"), tokenOf("token-2"), new Response("{}", { status: 404 })]);
    const call = lent();
    await credentials.authorize(request, call);
    vi.setSystemTime(now + 1e12);
    await credentials.authorize(request, call);
    expect(asked.length).toBe(1);
    const renewing = Object.assign(call, { renew: true });
    expect(await credentials.authorize(request, renewing)).toEqual({ "x-auth-token": "token-2" });
    // This call has not had the second token: it was renewed by another.
    expect(await credentials.authorize(request, lent({ renew: true }))).toEqual({ "x-auth-token": "token-2" });
    expect(asked.length).toBe(2);
    expect(await caught(credentials.authorize(request, renewing))).toMatchObject({ status: 404 });
  });
  it("takes the project from the token, else looks it up once by its name", async () => {
    const known = over([tokenOf("token-1", now + 1e7, "from-token")]);
    expect(await known.credentials.projectId?.(lent())).toBe("from-token");
    expect(known.asked.length).toBe(1);
    const projects = new Response(
      JSON.stringify({
        projects: [
          { id: "other", name: "eu_2" },
          { id: "found", name: "eu" },
        ],
      }),
    );
    const { credentials, asked } = over([tokenOf("token-1", now + 1e7), projects]);
    expect([await credentials.projectId?.(lent()), await credentials.projectId?.(lent())]).toEqual(["found", "found"]);
    expect(asked.map(({ url }) => url)).toEqual([
      "https://iam.myhuaweicloud.com/v3/auth/tokens",
      "https://iam.myhuaweicloud.com/v3/projects?name=eu",
    ]);
    expect(asked[1]?.init.headers["x-auth-token"]).toBe("token-1");
    expect(await over([], { projectId: "given" }).credentials.projectId?.(lent())).toBe("given");
    expect(await over([], { projectName: undefined, scopeDomainName: "dom" }).credentials.projectId?.(lent())).toBeUndefined();
  });
  it("says so where the user has no project of the name, and tries that again when it was out of order", async () => {
    for (const body of [{}, { projects: [] }, { projects: [{ id: "other", name: "eu_2" }] }]) {
      const { credentials } = over([tokenOf("token-1", now + 1e7), new Response(JSON.stringify(body))]);
      expect(await caught(credentials.projectId!(lent()))).toMatchObject({
        operation: "fromIamPassword",
        problems: [{ pointer: "/projectName", message: "names no project of this user: eu", keyword: "type" }],
      });
    }
    const found = new Response(JSON.stringify({ projects: [{ id: "found", name: "eu" }] }));
    const { credentials } = over([tokenOf("token-1", now + 1e7), new TypeError("failed"), found]);
    expect(await credentials.projectId?.(lent())).toBe("found");
  });
  it("ends a login or a look-up that nobody waits for any more", async () => {
    for (const first of [[], [tokenOf("token-1", now + 1e7)]]) {
      const signals: AbortSignal[] = [];
      const hanging = (_url: string, init: { signal: AbortSignal }): Promise<Response> => {
        const given = first.shift();
        signals.push(init.signal);
        return given ? Promise.resolve(given) : new Promise(() => undefined);
      };
      const controller = new AbortController();
      const waiting = caught(fromIamPassword({ ...login, fetch: hanging }).projectId!(lent({ signal: controller.signal })));
      await new Promise(setImmediate);
      controller.abort("left");
      expect(await waiting).toBe("left");
      await new Promise(setImmediate);
      expect(signals.at(-1)?.aborted).toBe(true);
    }
  });
});
