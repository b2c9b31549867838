// Lists of each style of x-pagination, walked by the runtime's own paginator: every item once, in order.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadDocument } from "../../generator/mock/load.js";
import { createMockServer } from "../../generator/mock/server.js";
import {
  collectLists,
  createContext,
  fromToken,
  paginate,
  walkByMarker,
  walkByPage,
  writeInput,
  type Context,
  type Operation,
  type Pagination,
} from "../../runtime/src/index.js";

const NAMES = ["k1", "k2", "k3", "k4", "k5"];
const list = (pagination: object, parameters: readonly string[], example: object): object => ({
  get: {
    "x-pagination": pagination,
    parameters: parameters.map((name) => ({ name, in: "query", schema: { type: name === "page" ? "integer" : "string" } })),
    responses: { 200: { description: "Them.", content: { "application/json": { schema: { type: "object" }, example } } } },
  },
});
const basics = { limit: "limit", pageSize: 2, items: "/keys" };
const MARKER = { marker: "marker", next: "/page_info/next_marker", ...basics };
const PAGE = { page: "page", ...basics, total: "/total" };
const TEXT = { offset: "offset", ...basics, total: "/total" };
const LISTS = { ...TEXT, items: ["/keys", "/other/list"] };
const document = {
  openapi: "3.1.0",
  info: { title: "paging", version: "1.0.0" },
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/marker": list(MARKER, ["marker", "limit"], { keys: NAMES, page_info: { next_marker: "k5", size: 5 } }),
    "/page": list(PAGE, ["page", "limit"], { keys: NAMES, total: 5 }),
    "/text": list(TEXT, ["offset", "limit"], { keys: NAMES, total: 5 }),
    "/lists": list(LISTS, ["offset", "limit"], { keys: NAMES.slice(0, 3), other: { list: NAMES.slice(3) }, total: 5 }),
    "/made": list(MARKER, ["marker", "limit"], { keys: [] }),
  },
};
for (const [path, item] of Object.entries(document.paths))
  Object.assign((item as { get: object }).get, { operationId: path.slice(1) });

const world = { $world: { collections: { keys: { key: "/name", start: [{ name: "key-{n}" }], count: 7 } } } };

const folder = mkdtempSync(join(process.cwd(), "build", "paging-"));
let server: ReturnType<typeof createMockServer>;
let context: Context;
beforeAll(async () => {
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  writeFileSync(join(folder, "mock.yaml"), JSON.stringify({ ...world, made: { list: { of: "keys" } } }));
  server = createMockServer(await loadDocument(process.cwd(), relative(process.cwd(), file)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  context = createContext(
    { name: "things", userAgent: "u", servers: [], readError: () => ({}) },
    { endpoint, credentials: fromToken("t") },
  );
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

it.each<{ path: string; pagination: Pagination; want: readonly unknown[]; pages: number }>([
  { path: "marker", pagination: { ...MARKER, walk: walkByMarker }, want: NAMES, pages: 3 },
  { path: "page", pagination: { ...PAGE, walk: walkByPage }, want: NAMES, pages: 3 },
  { path: "text", pagination: { ...TEXT, pageSize: "2", write: String }, want: NAMES, pages: 3 },
  {
    path: "lists",
    pagination: { ...LISTS, collect: collectLists },
    want: NAMES.map((item, index) => ({ from: index < 3 ? "/keys" : "/other/list", item })),
    pages: 3,
  },
  {
    path: "made",
    pagination: { ...MARKER, walk: walkByMarker },
    want: [1, 2, 3, 4, 5, 6, 7].map((number) => ({ name: `key-${number}` })),
    pages: 4,
  },
])("$path", async ({ path, pagination, want, pages }) => {
  const operation: Operation<object, object> = {
    id: `things.${path}`,
    method: "GET",
    path: `/${path}`,
    query: ["marker", "page", "offset", "limit"],
    write: writeInput,
    idempotent: true,
  };
  const items: unknown[] = [];
  for await (const item of paginate(context, operation, pagination, {})) items.push(item);
  expect(items).toEqual(want);
  const answers: object[] = [];
  for await (const answer of paginate(context, operation, pagination, {}).pages()) answers.push(answer);
  expect(answers.length).toBe(pages);
  // What stands beside the marker stays.
  if (path === "marker") expect(answers[0]).toMatchObject({ page_info: { next_marker: "2", size: 5 } });
});
