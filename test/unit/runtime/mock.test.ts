import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
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
function call(options: MockOptions, address: string = url, init: RequestInit = { method: "POST" }): Promise<Response> {
  server.use(mockHandler(operation, options));
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
  expect(await (await call({ status: 206, body: "text" })).text()).toBe("text");
});

test("reads the request by kind of parameter", async () => {
  const query = "?limit=5&deep=true&tag=a&tag=b&size=1&size=x&name=5";
  await call({}, url + query, { method: "POST", headers: { "x-language": "en" }, body: '{"a":1}' });
  expect(seen).toEqual([
    { group: "a/b", limit: 5, deep: true, tag: ["a", "b"], size: [1, "x"], name: "5", "X-Language": "en", body: { a: 1 } },
  ]);
});

test("answers 422 with the problems, unless told not to check", async () => {
  const bad = `${url}?name=refuse%20me`;
  const response = await call({}, bad);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ problems: [{ pointer: "/name", message: "is wrong" }] });
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

test("a status or example that does not exist is refused at once", () => {
  expect(() => mockHandler(operation, { status: 404 })).toThrow("No status 404; there are 200, 202, 206, 400.");
  expect(() => mockHandler(operation, { example: "toString" })).toThrow(
    "No example toString of status 200; there are documented, other.",
  );
});
