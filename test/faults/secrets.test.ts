// Secrets that come back: in whatever codes a server, a parser or a connection may give them back, nobody is shown them.
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClientOptions, type Credentials, fromToken } from "../../runtime/src/index.js";
import { createKpsContext, listKeypairTask } from "../unit/runtime/fixture.js";
import { json, rejection, startFaultServer, type FaultServer } from "./fault-server.js";

let server: FaultServer;
beforeAll(async () => void (server = await startFaultServer()));
afterAll(() => server.close());

const withSecrets = (...secrets: string[]): Credentials => ({ authorize: async () => ({}), secrets: () => secrets });
const context = (options: Partial<ClientOptions>) =>
  createKpsContext({ endpoint: server.url, credentials: fromToken("token"), projectId: "p", maxAttempts: 1, ...options });

const everyUnit = (text: string, write: (unit: number) => string): string =>
  Array.from({ length: text.length }, (_, index) => write(text.charCodeAt(index))).join("");
const everyByte = (text: string, write: (byte: number) => string): string => Array.from(Buffer.from(text), write).join("");
const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, "0");
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const inHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[one] ?? one);

/** How a server may write a text. */
const codes: Record<string, (text: string) => string> = {
  "as it is": (text) => text,
  JSON: inJson,
  "JSON with \\/": (text) => inJson(text).replaceAll("/", "\\/"),
  "JSON in ASCII": (text) => inJson(text).replace(/[^ -~]/g, (one) => everyUnit(one, (unit) => `\\u${hex(unit, 4)}`)),
  "JSON for HTML": (text) => inJson(text).replace(/[<>&']/g, (one) => `\\u${hex(one.charCodeAt(0), 4).toUpperCase()}`),
  "JSON of nothing but escapes": (text) => everyUnit(text, (unit) => `\\u${hex(unit, 4)}`),
  "JSON in JSON": (text) => inJson(inJson(text)),
  "a log's escapes": (text) => text.replace(/["\\]/g, (one) => `\\x${hex(one.charCodeAt(0), 2)}`),
  "percent codes": encodeURIComponent,
  "percent codes of a path": encodeURI,
  "percent codes in small letters": (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  "nothing but percent codes": (text) => everyByte(text, (byte) => `%${hex(byte, 2)}`),
  "a form": (text) => new URLSearchParams({ a: text }).toString().slice(2),
  "a form in JSON": (text) => inJson(new URLSearchParams({ a: text }).toString().slice(2)),
  HTML: inHtml,
  "HTML of nothing but numbers": (text) => [...text].map((one) => `&#${one.codePointAt(0)};`).join(""),
  "HTML of nothing but numbers in hex": (text) => [...text].map((one) => `&#X${one.codePointAt(0)?.toString(16)};`).join(""),
  "JSON in HTML": (text) => inHtml(inJson(text)),
  "HTML in JSON": (text) => inJson(inHtml(text)),
  base64: (text) => Buffer.from(text).toString("base64"),
  "base64 with more behind it": (text) => Buffer.from(`${text}:more`).toString("base64"),
  "base64 for addresses": (text) => Buffer.from(text).toString("base64url"),
};
const secrets: Record<string, string> = {
  "of letters": "CANARYpassword",
  "with quotes and slashes": 'CA"NA\\RY/pass',
  "with blanks and signs": "CA NA+RY&<pass>'%41",
  "beyond ASCII": "CANÄRY€pass🔑word",
};

describe.each(Object.entries(secrets))("a secret %s", (_name, secret) => {
  it.each(Object.entries(codes))("is masked in %s", async (_code, write) => {
    const written = write(secret);
    const seen: unknown[] = [];
    const see = (event: unknown): void => void seen.push(event);
    const client = context({ credentials: withSecrets(secret), hooks: { onResponse: see, onError: see } });
    const inHeader = Buffer.from(`before ${written} behind`).toString("latin1");
    const bodies = [
      { error_code: written, error_msg: `before ${written} behind`, request_id: written, [written]: [written] },
      `before ${written} behind`,
      `<p>${written}</p>`,
    ];
    for (const body of bodies) {
      server.behave((response) => json(response, body, 400, { "x-echo": inHeader, "x-request-id": inHeader }));
      const error = await rejection(listKeypairTask(client, { task_id: "t" }));
      const text = inspect([error, seen, { ...error }, [...(error as never as { headers: Headers }).headers]], { depth: 9 });
      expect(text).toContain("***");
      for (const shown of [secret, written, inHeader.slice(7, -7)]) {
        expect(text.includes(shown), text).toBe(false);
        // As `inspect` writes texts.
        expect(text.includes(inspect(shown).slice(1, -1)), text).toBe(false);
        expect(JSON.stringify(error).includes(inJson(shown))).toBe(false);
      }
    }
  });
});

it("what holds no secret is shown as it came, codes and all", async () => {
  const message = 'a \\u0041 %41 &#65; &quot; \\" %zz %ff &#9999999; &#xffffff; \\';
  server.behave((response) => json(response, { error_msg: message }, 400));
  const error = await rejection(listKeypairTask(context({ credentials: withSecrets("CANARY-password") }), { task_id: "t" }));
  expect(error).toMatchObject({ message: `kps.listKeypairTask: 400 ${message}`, body: { error_msg: message } });
});

it("of secrets that begin alike, the longer one is masked whole", async () => {
  const all = ["CANARY", "CANARY-and-more", "CANARY-and"];
  for (const order of [all, [...all].reverse()]) {
    server.behave((response) => json(response, { error_msg: "got CANARY-and-more, CANARY-and, CANARY" }, 400));
    const error = await rejection(listKeypairTask(context({ credentials: withSecrets(...order) }), { task_id: "t" }));
    expect(error.message).toBe("kps.listKeypairTask: 400 got ***, ***, ***");
  }
});

describe("headers", () => {
  const secret =
    "authorization proxy-authorization cookie set-cookie api-key apikey x-api-key x-apikey api_key access-key private-token private-key " +
    "token auth-token x-auth x-auth-user x-auth-token x-subject-token x-security-token x-signature signature x-amz-signature password " +
    "x-password passwd x-secret client-secret x-session-id session jwt x-credentials access_token";
  const plain =
    "x-request-id content-type etag date x-note x-project-id x-sdk-date retry-after server x-ratelimit-left www-authenticate author";
  it.each(secret.split(" "))("named %s show their value nowhere", async (name) => {
    expect(await shown(name)).not.toContain("CANARY");
  });
  it.each(plain.split(" "))("named %s are shown", async (name) => {
    expect(await shown(name)).toContain("CANARY");
  });
  /** What hooks are shown of a header that is sent, and comes back under the same name. */
  async function shown(name: string): Promise<string> {
    const seen: unknown[] = [];
    const see = (event: unknown): void => void seen.push(event);
    const fetch = async (): Promise<Response> => new Response("{}", { status: 400, headers: { [name]: "CANARY-value" } });
    const client = context({
      fetch,
      headers: { [name]: "CANARY-value" },
      hooks: { onRequest: see, onResponse: see, onError: see },
    });
    seen.push(await rejection(listKeypairTask(client, { task_id: "t" })));
    expect(seen.length).toBe(4);
    return inspect(seen, { depth: 9 });
  }
  it("tell what is a secret in them: a token behind its scheme, a cookie's value, a signature", async () => {
    const sent = {
      authorization: "Bearer CANARY-1",
      cookie: "theme=CANARY-2; id=CANARY-3",
      "proxy-authorization": "SDK-HMAC-SHA256 Access=AK, SignedHeaders=a;b, Signature=CANARY-4",
    };
    server.behave((response) => json(response, { error_msg: "Bearer wanted: CANARY-1 CANARY-2 CANARY-3 CANARY-4" }, 400));
    const error = await rejection(listKeypairTask(context({ headers: sent }), { task_id: "t" }));
    expect(error.message).toBe("kps.listKeypairTask: 400 Bearer wanted: *** *** *** ***");
  });
});

it("what fetch throws is shown without secrets: its message, name and code, and those of its cause", async () => {
  const secret = "CANARY-token";
  const odd = { toString: null };
  const thrown: unknown[] = [
    Object.assign(new Error(secret), { name: secret, code: secret }),
    new Error("x", { cause: Object.assign(new Error(secret), { name: secret, code: secret, errno: secret }) }),
    new Error("x", { cause: { code: secret } }),
    secret,
    { message: odd, name: odd, code: odd, cause: { message: odd, code: odd } },
    null,
  ];
  for (const reason of thrown) {
    const client = context({ credentials: withSecrets(secret), fetch: () => Promise.reject(reason as Error) });
    const error = await rejection(listKeypairTask(client, { task_id: "t" }));
    expect(error.name).toBe("ConnectionError");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("CANARY");
  }
});

it("an address that holds a secret is shown without it", async () => {
  server.behave((response) => json(response, {}, 404));
  const error = await rejection(listKeypairTask(context({ credentials: withSecrets("CANARY") }), { task_id: "CANARY" }));
  expect(error.url).toBe(`${server.url}/v3/p/tasks/***`);
});

it("a token that stands in the path too is shown in no error and no hook, neither of the first call nor of later ones", async () => {
  const token = "CANARYtokenOfThePath";
  const seen: unknown[] = [];
  const see = (event: unknown): void => void seen.push(event);
  const kps = context({
    credentials: fromToken(token),
    maxAttempts: 2,
    hooks: { onRequest: see, onResponse: see, onRetry: see, onError: see },
  });
  for (const status of [400, 503]) {
    server.behave((response) => json(response, {}, status));
    const error = await rejection(listKeypairTask(kps, { task_id: token }));
    expect(inspect([error, seen], { depth: 9 })).not.toContain(token);
    expect(error).toMatchObject({ url: expect.stringMatching(/\*\*\*$/) });
  }
  expect(seen.length).toBeGreaterThan(5);
});
