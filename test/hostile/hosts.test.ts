// Text that becomes part of a host: a password or a token must not be talked into going elsewhere.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createContext,
  fromAccessKey,
  fromEnvironment,
  fromIamPassword,
  fromToken,
  InvalidRequestError,
  type IamPasswordOptions,
} from "../../runtime/src/index.js";
import { contextOf, createKpsContext, listKeypairTask } from "../unit/runtime/fixture.js";

const elsewhere = [
  "evil.test/",
  "evil.test:8443/",
  "evil.test\\",
  "evil.test?",
  "evil.test#",
  "user@evil.test/",
  "evil.test",
  ".",
  "..",
  "a.b",
  "a_b",
  "cn north-4",
  " cn-north-4",
  "cn-north-4\t",
  "cn-north-4\n.evil.test/",
  "CN-NORTH-4",
  "cn-north-4%2eevil.test%2f",
  "cn-north-4\0",
  "ｃn-north-4",
  "cn–north-4",
  "$&",
];
const login = { userName: "u", password: "CANARY-password", domainName: "d", projectId: "p" };
const thrown = (work: () => unknown): unknown => {
  try {
    return void work();
  } catch (error) {
    return error;
  }
};
/** The hosts that a login asks before it gives up. */
async function hostsAsked(options: Partial<IamPasswordOptions>): Promise<string[]> {
  const hosts: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    hosts.push(new URL(url).host);
    return new Response("{}", { status: 404 });
  };
  const request = { method: "GET", url: "https://x.test/", headers: {}, scope: "project" } as const;
  await fromIamPassword({ ...login, ...options, fetch })
    .authorize(request, { fetch, renew: false })
    .catch(() => undefined);
  return hosts;
}

describe("the region of a login", () => {
  it.each(elsewhere)("%j is refused at once", (region) => {
    const error = thrown(() => fromIamPassword({ ...login, region }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({
      message: "fromIamPassword: /region must be lower-case letters, digits and hyphens",
      problems: [{ pointer: "/region", keyword: "pattern" }],
    });
  });
  it.each([5, {}, ["cn-north-4"], { toString: () => "evil.test/" }])("%j is no text", (region) =>
    expect(thrown(() => fromIamPassword({ ...login, region: region as string }))).toMatchObject({
      problems: [{ pointer: "/region", message: "must be text" }],
    }),
  );
  it("leads to the vendor's hosts alone, whatever it is", async () => {
    expect(await hostsAsked({ region: "cn-north-4" })).toEqual(["iam.cn-north-4.myhuaweicloud.com"]);
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."abz09-./:@\\?#%\t\n ") }));
    await fc.assert(
      fc.asyncProperty(text, async (region) => {
        const hosts = await hostsAsked({ region }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(InvalidRequestError);
          return [];
        });
        for (const host of hosts) expect(host).toMatch(/^iam\.([a-z0-9-]+\.)?myhuaweicloud\.(com|eu)$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the region of a client", () => {
  it.each(elsewhere)("%j is refused at once, in a table that lists it too", (region) => {
    const credentials = fromToken("t");
    const service = { name: "s", userAgent: "u", readError: () => ({}) };
    const servers = [{ url: "https://s.{region}.x.test", regions: [region] }];
    expect(thrown(() => createKpsContext({ credentials, region }))).toBeInstanceOf(InvalidRequestError);
    // Dots and capitals may be part of a name that a document lists: they stay in the host.
    if (!/^[\w.-]+$/.test(region))
      expect(thrown(() => createContext({ ...service, servers }, { credentials, region }))).toBeInstanceOf(InvalidRequestError);
  });
});

describe("an endpoint", () => {
  const refused = [
    "evil.test",
    "//evil.test",
    "https:evil.test",
    "https:/evil.test",
    "https:\\\\evil.test",
    "https:///evil.test",
    "https://",
    "https://[",
    "https://[::1",
    "https://[::1]x",
    "https://a:99999",
    "https://a:b",
    "https://a:80:90",
    "https://user@evil.test",
    "https://user:pass@evil.test",
    "https://good.test@evil.test",
    "https://good.test\\@evil.test",
    "https://good.test\\evil",
    "https://good.test/a\\..\\b",
    "https://good.test?x=1",
    "https://good.test#x",
    "https://good.test/ path",
    " https://good.test",
    "https://good.test\n",
    "https://go\tod.test",
    "https://good.test\0.evil.test",
    "https://good.test%2fevil.test",
    "https://good%2etest",
    "https://ｅvil.test",
    "https://{region}.evil.test",
    "https://*.evil.test",
    "ftp://good.test",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "wss://good.test",
    "http://good.test",
    "http://localhost.evil.test",
    "http://localhost:80@evil.test",
    "http://127.0.0.1.evil.test",
    "http://127.evil.test",
    "http://evil-localhost",
    "http://[::2]",
    "http://0.0.0.0",
    "http://10.0.0.1",
    "http://2130706434.x",
  ];
  const accepted = [
    ["https://good.test", "https://good.test"],
    ["HTTPS://GOOD.test:8443", "HTTPS://GOOD.test:8443"],
    ["https://good.test/base//", "https://good.test/base"],
    ["https://[2001:db8::1]:443/v1", "https://[2001:db8::1]:443/v1"],
    ["http://localhost:4010", "http://localhost:4010"],
    ["http://127.0.0.1:4010/", "http://127.0.0.1:4010"],
    ["http://127.1", "http://127.1"],
    ["http://[::1]:80/x", "http://[::1]:80/x"],
  ] as const;
  const makers: { maker: string; make: (endpoint: unknown, allowInsecure?: boolean) => unknown }[] = [
    {
      maker: "of a client",
      make: (endpoint, allowInsecure) =>
        createKpsContext({ endpoint: endpoint as string, allowInsecure, credentials: fromToken("t") }),
    },
    {
      maker: "of a login",
      make: (endpoint, allowInsecure) => fromIamPassword({ ...login, endpoint: endpoint as string, allowInsecure }),
    },
  ];
  describe.each(makers)("$maker", ({ maker, make }) => {
    it.each(refused.filter((endpoint) => maker === "of a client" || endpoint.trimEnd() === endpoint))(
      "%j is refused",
      (endpoint) => {
        expect(thrown(() => make(endpoint))).toBeInstanceOf(InvalidRequestError);
        expect(thrown(() => make(endpoint))).toMatchObject({ problems: [{ pointer: "/endpoint" }] });
      },
    );
    it.each([5, {}, { toString: () => "https://good.test" }, new URL("https://good.test")])("%j is no text", (endpoint) =>
      expect(thrown(() => make(endpoint))).toBeInstanceOf(InvalidRequestError),
    );
    it("is taken in these shapes", () => {
      for (const [endpoint] of accepted) expect(thrown(() => make(endpoint))).toBeUndefined();
    });
    it("may be without encryption elsewhere only where that was allowed", () => {
      expect(thrown(() => make("http://good.test"))).toBeInstanceOf(InvalidRequestError);
      expect(thrown(() => make("http://good.test", true))).toBeUndefined();
      for (const endpoint of ["http://user@good.test", "ftp://good.test", "http://good.test?x", "http://a:99999"])
        expect(thrown(() => make(endpoint, true))).toBeInstanceOf(InvalidRequestError);
    });
  });
  it.each(accepted)("%s: calls go to %s", async (endpoint, base) => {
    const urls: string[] = [];
    const fetch = (url?: unknown): Promise<Response> => {
      urls.push(String(url));
      return Promise.resolve(new Response("{}"));
    };
    await listKeypairTask(contextOf(fetch, { endpoint }), { task_id: "t" });
    expect(urls).toEqual([`${base}/v3/p/tasks/t`]);
  });
  it("is read by a URL parser as a reader reads it, whatever it is", () => {
    const part = fc.constantFrom(
      "https://",
      "http://",
      "good.test",
      "evil.test",
      "localhost",
      "127.0.0.1",
      ..."/\\@:?#.[]% \t\n0",
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }).map((parts) => parts.join("")),
        (endpoint) => {
          if (thrown(() => createKpsContext({ endpoint, credentials: fromToken("t") }))) return;
          const [, host] = /^https?:\/\/([^/]*)/.exec(endpoint) ?? [];
          const { host: parsed, username, search, hash } = new URL(`${endpoint.replace(/\/*$/, "")}/v3/p`);
          expect([parsed, username, search, hash]).toEqual([new URL(`https://${host}`).host, "", "", ""]);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe("a project, wherever it comes from", () => {
  const odd = ["../../evil", "a/b", "a?b", "a#b", "a%2fb", "a\\b", "a;b", "@evil.test", "%2e%2e"];
  const urlWith = async (options: object, input: object = {}): Promise<string> => {
    let asked = "";
    const fetch = (url?: unknown): Promise<Response> => {
      asked = String(url);
      return Promise.resolve(new Response("{}"));
    };
    await listKeypairTask(contextOf(fetch, { projectId: undefined, ...options }), { task_id: "t", ...input });
    return asked;
  };
  const key = { accessKeyId: "AK", secretAccessKey: "SECRET-key" };
  const env = { HUAWEICLOUD_SDK_AK: "AK", HUAWEICLOUD_SDK_SK: "SECRET-key" };
  it.each(odd)("%j of an input stays in its segment of the path", async (projectId) => {
    const want = `https://x.test/v3/${encodeURIComponent(projectId)}/tasks/t`;
    expect(await urlWith({}, { project_id: projectId })).toBe(want);
    expect(new URL(want).pathname.split("/").length).toBe(5);
  });
  it.each([...odd, ".", ".."])("%j of a client or its credentials is refused at once", (projectId) => {
    for (const make of [
      () => contextOf(() => Promise.reject(new Error("sent")), { projectId }),
      () => fromAccessKey({ ...key, projectId }),
    ])
      expect(thrown(make)).toBeInstanceOf(InvalidRequestError);
  });
  it.each([...odd, ".", ".."])("%j of the environment is refused before anything is sent", async (projectId) => {
    const asked = async (): Promise<string> =>
      urlWith({ credentials: fromEnvironment({ ...env, HUAWEICLOUD_SDK_PROJECT_ID: projectId }) });
    await expect(asked()).rejects.toBeInstanceOf(InvalidRequestError);
  });
});
