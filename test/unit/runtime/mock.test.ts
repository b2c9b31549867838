import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { mockHandler, type MockOperation, type MockOptions } from "../../../runtime/src/mock/handler.js";

/** Keeps the input that it is asked about; refuses what says so. */
const seen: unknown[] = [];
const operation: MockOperation = {
  method: "post",
  path: /\/v1\/groups\/([^/]+)\/things\.json$/,
  names: ["group"],
  query: { limit: "number", deep: "boolean", tag: "strings", size: "numbers", name: "string" },
  headers: { "X-Language": "string" },
  hasBody: true,
  status: 200,
  answers: {
    200: { documented: { id: 9007199254740993n, text: '"\u0001bigint:5"' }, other: { id: 1 } },
    202: { documented: undefined },
    206: { documented: { contentType: "image/png", bytes: new Uint8Array([0, 255]) } },
    400: { documented: { reason: "bad" } },
    "4XX": { documented: { reason: "of the range" } },
    418: {},
  },
  validate: (input) => {
    seen.push(input);
    return JSON.stringify(input).includes("refuse me") ? [{ pointer: "/name", message: "is wrong", keyword: "enum" }] : [];
  },
};

/** The last handler: what no other takes. */
const server = setupServer(http.all("*", () => new HttpResponse(null, { status: 599 })));
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  server.resetHandlers();
  seen.length = 0;
});
afterAll(() => server.close());

const url = "https://any.example.com/base/v1/groups/a%2Fb/things.json";
const post: RequestInit = { method: "POST" };
function call(options: MockOptions, address: string = url, init = post, more?: Partial<MockOperation>): Promise<Response> {
  server.use(mockHandler({ ...operation, ...more }, options));
  return fetch(address, init);
}

test("answers the first example of the documented success, bigint digit by digit", async () => {
  const response = await call({});
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
  expect(await response.text()).toBe('{"id":9007199254740993,"text":"\\"\\u0001bigint:5\\""}');
});

test("answers the status, the example or the body that it is told", async () => {
  expect(await (await call({ example: "other" })).json()).toEqual({ id: 1 });
  const refused = await call({ status: 400 });
  expect([refused.status, await refused.json()]).toEqual([400, { reason: "bad" }]);
  expect(await (await call({ body: { mine: true } })).json()).toEqual({ mine: true });
});

test("an option that is undefined is not given; a body that is null is", async () => {
  const response = await call({ status: undefined, example: undefined, body: undefined, checkRequests: undefined });
  expect([response.status, await response.text()]).toEqual([200, '{"id":9007199254740993,"text":"\\"\\u0001bigint:5\\""}']);
  expect(await (await call({ body: null })).text()).toBe("null");
});

test("answers no body, and a file's bytes", async () => {
  const none = await call({ status: 202 });
  expect([none.status, await none.text()]).toEqual([202, ""]);
  const file = await call({ status: 206 });
  expect([file.headers.get("content-type"), ...new Uint8Array(await file.arrayBuffer())]).toEqual(["image/png", 0, 255]);
});

const png = { contentType: "image/png", bytes: new Uint8Array([1]) };
test.each([
  ["text where it gives a file", 206, "text", "application/octet-stream", "text"],
  ["bytes where it gives a file", 206, new Uint8Array([97]), "application/octet-stream", "a"],
  ["JSON where it gives a file", 206, { a: 1 }, "application/json", '{"a":1}'],
  ["a file of another type", 200, { ...png, bytes: new Uint8Array([98]) }, "image/png", "b"],
  ["text where it gives JSON", 200, "text", "application/json", '"text"'],
  ["what has no bytes", 200, { ...png, bytes: [1] }, "application/json", '{"contentType":"image/png","bytes":[1]}'],
  ["bytes of no type", 200, { contentType: 5, bytes: png.bytes }, "application/json", '{"contentType":5,"bytes":{"0":1}}'],
  ["a type alone", 200, { contentType: "image/png" }, "application/json", '{"contentType":"image/png"}'],
])("answers %s", async (_name, status, body, type, want) => {
  const response = await call({ status, body });
  expect([response.headers.get("content-type"), await response.text()]).toEqual([type, want]);
});

test("is a file where one of several examples is", async () => {
  const answers = { 200: { json: { a: 1 }, file: png } };
  const response = await call({ body: "text" }, url, post, { answers });
  expect(await response.text()).toBe("text");
});

test.each([
  [400, { reason: "bad" }],
  [404, { reason: "of the range" }],
  [503, { reason: "any other" }],
])("answers %i by its own examples, else by those of its range, else by the default", async (status, want) => {
  const answers = { ...operation.answers, default: { documented: { reason: "any other" } } };
  expect(await (await call({ status }, url, post, { answers })).json()).toEqual(want);
});

test("answers nothing for a status without examples", async () => {
  const response = await call({ status: 418 });
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([418, null, ""]);
});

test("says what of a body cannot be written", async () => {
  // MSW prints what a handler throws.
  const printed = vi.spyOn(console, "error").mockReturnValue();
  const response = await call({ body: { a: NaN } });
  printed.mockRestore();
  expect(response.status).toBe(500);
  expect(await response.text()).toContain("mockHandler: /body/a is NaN");
});

test("reads the request by kind of parameter", async () => {
  const query = "?limit=5&deep=true&tag=a&tag=b&size=1&size=x&name=5";
  await call({}, url + query, { method: "POST", headers: { "x-language": "en" }, body: '{"a":1}' });
  expect(seen).toEqual([
    { group: "a/b", limit: 5, deep: true, tag: ["a", "b"], size: [1, "x"], name: "5", "X-Language": "en", body: { a: 1 } },
  ]);
});

test.each([
  ["limit", ["-5", "1.25", "12"], [-5, 1.25, 12]],
  ["limit", ["1e3", "5x", "x5", "1.", "1.x", "--5", ""], ["1e3", "5x", "x5", "1.", "1.x", "--5", ""]],
  ["deep", ["true", "false", "True", "untrue", "truest", ""], [true, false, "True", "untrue", "truest", ""]],
  ["name", ["true", "5"], ["true", "5"]],
])("reads %s of %j as %j", async (name, texts, want) => {
  for (const text of texts) await call({}, `${url}?${new URLSearchParams({ [name]: text })}`);
  expect(seen).toEqual(want.map((value) => ({ group: "a/b", [name]: value })));
});

test("reads a request without body or parameters as having none, not even undefined ones", async () => {
  await call({});
  await call({}, url, { method: "POST", body: "5" }, { hasBody: false });
  expect(seen).toStrictEqual([{ group: "a/b" }, { group: "a/b" }]);
});

const form = { file: "file", files: "files", meta: "json", metas: "jsons", count: "number", flags: "booleans", note: "string" };
const bodyOf = (...parts: [name: string, value: string | Blob][]): FormData => {
  const data = new FormData();
  for (const [name, value] of parts) data.append(name, value);
  return data;
};
test.each<[string, FormData, object]>([
  ["files as texts of their length", bodyOf(["file", new Blob(["abc"])]), { file: "\0\0\0" }],
  ["one of a list as a list", bodyOf(["files", new Blob(["a"])], ["flags", "true"]), { files: ["\0"], flags: [true] }],
  ["JSON", bodyOf(["meta", '{"a":1}'], ["metas", "1"], ["metas", "x"]), { meta: { a: 1 }, metas: [1, "x"] }],
  ["numbers and text", bodyOf(["count", "5"], ["note", "5"]), { count: 5, note: "5" }],
  ["what is not known as text", bodyOf(["toString", "5"]), { toString: "5" }],
  ["what comes twice as a list", bodyOf(["note", "a"], ["note", "b"]), { note: ["a", "b"] }],
])("reads the parts of a form: %s", async (_name, body, want) => {
  await call({}, url, { method: "POST", body }, { form });
  expect(seen).toEqual([{ group: "a/b", body: want }]);
});

test("reads no body where a form is due as none, and what is no form as its text", async () => {
  await call({}, url, post, { form });
  await call({}, url, { method: "POST", body: "text", headers: { "content-type": "application/json" } }, { form });
  expect(seen).toStrictEqual([{ group: "a/b" }, { group: "a/b", body: "text" }]);
});

test("answers 422 with the problems, unless told not to check", async () => {
  const bad = `${url}?name=refuse%20me`;
  const response = await call({}, bad);
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual({
    message: "The request breaks the contract.",
    problems: [{ pointer: "/name", message: "is wrong", keyword: "enum" }],
  });
  expect((await call({ checkRequests: false }, bad)).status).toBe(200);
});

test("a body that is no JSON and a path that cannot be decoded are handed to the check as they are", async () => {
  await call({}, "https://x.example.com/v1/groups/%zz/things.json", { method: "POST", body: "{" });
  expect(seen).toEqual([{ group: "%zz", body: "{" }]);
});

test.each([
  ["another method", url, "GET"],
  ["another path", "https://any.example.com/v1/groups/a/things/b", "POST"],
  ["a path that goes on", `${url}/more`, "POST"],
])("leaves %s to others", async (_name, address, method) => {
  expect((await call({}, address, { method })).status).toBe(599);
  expect(seen).toEqual([]);
});

const root = { path: /\/$/, names: [] };
test.each<[name: string, more: Partial<MockOperation>, options: MockOptions, address: string, want: number]>([
  ["any base path", {}, {}, url, 200],
  ["none", {}, {}, "https://any.example.com/v1/groups/a/things.json", 200],
  ["a base path of the operation's", { ...root, base: /(?:\/v1)?/ }, {}, "https://any.example.com/v1/", 200],
  ["none of the operation's", { ...root, base: /(?:\/v1)?/ }, {}, "http://127.0.0.1:8080/", 200],
  ["a base path that is not the operation's", { ...root, base: /(?:\/v1)?/ }, {}, "https://any.example.com/v2/", 599],
  ["more than that base path", { ...root, base: /(?:\/v1)?/ }, {}, "https://any.example.com/v1/more/", 599],
  ["an endpoint", {}, { endpoint: "https://any.example.com/base" }, url, 200],
  ["an endpoint with a slash at its end", {}, { endpoint: "HTTPS://Any.example.com/base/" }, url, 200],
  ["an endpoint that is undefined", {}, { endpoint: undefined }, url, 200],
  ["an endpoint in place of a base path", { ...root, base: /(?:)/ }, { endpoint: "https://a.b/c" }, "https://a.b/c/", 200],
  ["less than an endpoint", {}, { endpoint: "https://any.example.com/" }, url, 599],
  ["another host than an endpoint's", {}, { endpoint: "https://any2example.com/base" }, url, 599],
  ["another base path than an endpoint's", {}, { endpoint: "https://any.example.com/ba.e" }, url, 599],
  ["another port than an endpoint's", {}, { endpoint: "https://any.example.com:8443/base" }, url, 599],
])("where it answers: %s", async (_name, more, options, address, want) => {
  expect((await call(options, address, post, more)).status).toBe(want);
});

test("does not take what it does not answer: MSW would let it out without a word", async () => {
  const handler = mockHandler({ ...operation, path: /\/([^/]+)\/things$/ }, {});
  const taken = (address: string): Promise<unknown> => handler.run({ request: new Request(address, post), requestId: "1" });
  expect(await taken("https://any.example.com/a/things")).not.toBeNull();
  // A host is no part of a path.
  expect(await taken("https://any.example.com/things")).toBeNull();
});

test.each(["any.example.com", "/base", ""])("an endpoint that is no URL, %j, is refused at once", (endpoint) => {
  expect(() => mockHandler(operation, { endpoint })).toThrow(
    new TypeError(`endpoint is ${JSON.stringify(endpoint)}, must be an absolute URL such as "https://mock.example.com".`),
  );
});

test("a status or example that does not exist is refused at once", () => {
  expect(() => mockHandler(operation, { status: 500 })).toThrow("No status 500; there are 200, 202, 206, 400, 418, 4XX.");
  expect(() => mockHandler(operation, { example: "toString" })).toThrow(
    "No example toString of status 200; there are documented, other.",
  );
});
