// Secrets that are sent, in bodies and parameters: whatever the service does with them, no error and no hook shows them.
import { randomInt } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromToken, maskSensitive, send, writeInput } from "../../runtime/src/index.js";
import { createKpsContext } from "../unit/runtime/fixture.js";
import { type Behaviour, type FaultServer, json, startFaultServer } from "./fault-server.js";
import { base64, basics, canary, inJson, leaksOf, privateKey, shownOf, type Table, withBody } from "./leaks.js";

let server: FaultServer;
beforeAll(async () => void (server = await startFaultServer()));
afterAll(() => server.close());

/** Where a secret may stand in what is sent: the names that a table has of it, and the input that holds it. */
interface Place {
  readonly name: string;
  readonly sensitive: readonly string[];
  readonly write?: Pick<Table, "query" | "headers" | "body" | "write">;
  readonly input: (secret: string) => Record<string, unknown>;
  readonly secret?: () => string;
}

const places: readonly Place[] = [
  {
    name: "a member of the body",
    sensitive: ["password"],
    input: (secret) => ({ body: { password: secret, user: "somebody" } }),
  },
  { name: "a nested member", sensitive: ["verify"], input: (secret) => ({ body: { server: { auth: { verify: secret } } } }) },
  { name: "a member of an item", sensitive: ["verify"], input: (secret) => ({ body: { all: [{}, { verify: secret }] } }) },
  { name: "an item", sensitive: ["hints"], input: (secret) => ({ body: { hints: ["one", secret] } }) },
  { name: "a value of a map", sensitive: ["answers"], input: (secret) => ({ body: { answers: { first: secret } } }) },
  { name: "below a secret", sensitive: ["key"], input: (secret) => ({ body: { key: { parts: [{ one: secret }] } } }) },
  { name: "the whole body", sensitive: ["body"], input: (secret) => ({ body: secret }) },
  {
    name: "a key of many lines",
    sensitive: ["private_key"],
    input: (key) => ({ body: { private_key: key } }),
    secret: privateKey,
  },
  {
    name: "a number",
    sensitive: ["verify"],
    input: (secret) => ({ body: { verify: Number(secret) } }),
    secret: () => String(randomInt(10 ** 9, 10 ** 10)),
  },
  {
    name: "what an object is written as",
    sensitive: ["verify"],
    input: (secret) => ({ body: { verify: { toJSON: () => secret } } }),
  },
  {
    name: "a value with signs",
    sensitive: ["verify"],
    input: (secret) => ({ body: { verify: secret } }),
    secret: () => `${canary()}"\\/<&ä €+${canary()}`,
  },
  { name: "a query parameter", sensitive: ["pin"], write: { query: ["pin"], write: writeInput }, input: (pin) => ({ pin }) },
  {
    name: "a query parameter with signs in its name",
    sensitive: ["p(i)n[]*"],
    write: { query: ["p(i)n[]*"], write: writeInput },
    input: (pin) => ({ "p(i)n[]*": ["1", pin] }),
  },
  {
    name: "a header parameter",
    sensitive: ["X-Code"],
    write: { headers: ["X-Code"], write: writeInput },
    input: (code) => ({ "X-Code": code }),
  },
  { name: "a path parameter", sensitive: ["login_id"], write: {}, input: (id) => ({ login_id: id }) },
];

/** What a service, or what lies before it, may do with a secret that it was sent. */
const faults: Readonly<Record<string, (secret: string) => Behaviour | { readonly fetch: () => Promise<never> }>> = {
  "says it in a message": (secret) => (response) =>
    json(response, { error_code: "X.1", error_msg: `before ${secret} behind`, details: [{ [secret]: [secret] }] }, 400),
  "says it as code and request id": (secret) => (response) =>
    json(response, { error_code: secret, request_id: secret, error_msg: "no" }, 400, {
      "x-request-id": encodeURIComponent(secret),
    }),
  "says it under another name, as it came": (secret) => (response) =>
    json(response, `{"given":${/^\d+$/.test(secret) ? secret : JSON.stringify(secret)},"error_msg":"no"}`, 400),
  "says it in base64": (secret) => (response) => json(response, { error_msg: base64(secret) }, 400),
  "says it in JSON in JSON": (secret) => (response) => json(response, { error_msg: inJson(inJson(secret)) }, 400),
  "says it in a URL": (secret) => (response) => json(response, { error_msg: `?a=${encodeURIComponent(secret)}` }, 400),
  "says it in a header": (secret) => (response) => json(response, {}, 400, { "x-echo": encodeURIComponent(secret) }),
  "says it in JSON that is a text": (secret) => (response) => json(response, JSON.stringify(secret), 400),
  "answers an error of text": (secret) => (response) => response.writeHead(400).end(`got ${secret}`),
  "answers a page": (secret) => (response) => response.writeHead(502).end(`<p>${secret}</p>`),
  "answers an error of broken JSON": (secret) => (response) => response.writeHead(500).end(`{"got":"${secret}`),
  "answers what is no JSON": (secret) => (response) => response.end(`got ${secret}`),
  "answers too much": (secret) => (response) => json(response, { got: secret.padEnd(200_000) }),
  "leads elsewhere": (secret) => (response) =>
    response.writeHead(302, { location: `/other?password=${encodeURIComponent(secret)}` }).end(),
  "is busy, and says it": (secret) => (response) => json(response, { error_msg: secret }, 503, { "retry-after": "0" }),
  "breaks the connection, which says it": (secret) => ({
    fetch: () =>
      Promise.reject(Object.assign(new Error(`sent ${secret}`, { cause: Object.assign(new Error(secret), { code: secret }) }))),
  }),
};

describe.each(places)("a secret that is $name", ({ sensitive, write = withBody, input, secret: makeSecret = canary }) => {
  const plainTable: Table = { ...basics, ...(write as typeof withBody) };
  const table: Table = { ...plainTable, sensitive, mask: maskSensitive };

  it.each(Object.entries(faults))("is shown nowhere when the service %s", async (_, makeFault) => {
    const secret = makeSecret();
    const fault = makeFault(secret);
    const options = "fetch" in fault ? fault : {};
    if (!("fetch" in fault)) server.behave(fault);
    const given = { login_id: "l", ...input(secret) };

    expect(leaksOf(await shownOf(server.url, table, given, options), secret)).toEqual([]);
    // The control: without the mark of the same operation, the same fault shows it.
    expect(leaksOf(await shownOf(server.url, plainTable, given, options), secret)).not.toEqual([]);
  });

  it("arrives whole", async () => {
    const secret = makeSecret();
    server.behave((response, { url, headers, body }) => json(response, { url, code: headers["x-code"], body }));
    const given = { login_id: "l", ...input(secret) };
    const context = createKpsContext({ endpoint: server.url, credentials: fromToken("token") });
    const [answer, plain] = [await send(context, table, given), await send(context, plainTable, given)];
    expect(answer).toEqual(plain);
  });
});
