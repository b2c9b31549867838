// Lists by marker, by number of page, with positions that are text and in several arrays, over HTTP: what is asked for, how they
// end, and what a service that loses its place leads to.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  collectLists,
  fromToken,
  InvalidResponseError,
  paginate,
  walkByMarker,
  walkByPage,
  writeInput,
  type Operation,
  type Pagination,
} from "../../runtime/src/index.js";
import { createKpsContext } from "../unit/runtime/fixture.js";
import { json, startFaultServer, type FaultServer } from "./fault-server.js";

const MARKER: Pagination = {
  marker: "marker",
  next: "/page_info/next_marker",
  limit: "limit",
  pageSize: 2,
  items: "/list",
  walk: walkByMarker,
};
const PAGE: Pagination = { page: "page", limit: "limit", pageSize: 2, items: "/list", total: "/total", walk: walkByPage };
const OFFSET: Pagination = { offset: "offset", limit: "limit", pageSize: 2, items: "/list", total: "/total" };

type Input = Readonly<Record<string, unknown>>;
const operation: Operation<Input, object> = {
  id: "kps.listThings",
  method: "GET",
  path: "/things",
  query: ["marker", "page", "offset", "limit"],
  write: writeInput,
  idempotent: true,
};

let server: FaultServer;
beforeAll(async () => void (server = await startFaultServer()));
afterAll(() => server.close());

/** What a walk gives and how it ends, and the queries that were sent. */
async function walk(pagination: Pagination, answer: (query: URLSearchParams, number: number) => unknown, input: Input = {}) {
  server.behave((response, { url }, number) => {
    // A walk that does not end would go on for ever.
    if (number > 20) json(response, { error_msg: "too many" }, 400);
    else json(response, answer(new URL(url, server.url).searchParams, number));
  });
  const checked: Input[] = [];
  const checkCall = (_id: string, value: unknown): [] => {
    checked.push(value as Input);
    return [];
  };
  const context = createKpsContext({ endpoint: server.url, credentials: fromToken("t"), validators: { checkCall } });
  const items: unknown[] = [];
  let error: unknown;
  try {
    for await (const item of paginate(context, operation, pagination, input)) items.push(item);
  } catch (caught) {
    error = caught;
  }
  return { items, error, checked, queries: server.arrivals.map(({ url }) => url.replace("/things?", "")) };
}
const page = (list: unknown, next?: unknown): object => ({ list, page_info: { next_marker: next } });

describe("by marker", () => {
  it("each page is asked for by the marker of the one before, the first without any", async () => {
    const pages: Record<string, object> = { "": page([1, 2], "a/b c"), "a/b c": page([3, 4], "z"), z: page([5]) };
    expect(await walk(MARKER, (query) => pages[query.get("marker") ?? ""])).toMatchObject({
      items: [1, 2, 3, 4, 5],
      error: undefined,
      queries: ["limit=2", "marker=a%2Fb%20c&limit=2", "marker=z&limit=2"],
    });
  });
  it.each([
    { name: "none", last: page([2]) },
    { name: "an empty one", last: page([2], "") },
    { name: "null", last: page([2], null) },
    { name: "no place for one", last: { list: [2] } },
    { name: "an object", last: page([2], { marker: "x" }) },
  ])("$name ends the list", async ({ last }) => {
    const { items, error, queries } = await walk(MARKER, (_, number) => (number === 1 ? page([1], "x") : last));
    expect({ items, error, asked: queries.length }).toEqual({ items: [1, 2], error: undefined, asked: 2 });
  });
  it("a walk begins where the input says, with the size that it says", async () => {
    const { queries } = await walk(MARKER, () => page([]), { marker: "m", limit: "7" });
    expect(queries).toEqual(["marker=m&limit=7"]);
  });
  it("an empty page that names another is no end", async () => {
    const pages = [page([1], "a"), page([], "b"), page(undefined, "c"), page([2])];
    expect(await walk(MARKER, (_, number) => pages[number - 1])).toMatchObject({ items: [1, 2], error: undefined });
  });
  it("numbers are markers too, long ones to the digit", async () => {
    const { items, queries } = await walk(MARKER, (_, number) =>
      number === 1 ? '{"list":[1],"page_info":{"next_marker":12345678901234567890}}' : page([2]),
    );
    expect({ items, last: queries.at(-1) }).toEqual({ items: [1, 2], last: "marker=12345678901234567890&limit=2" });
  });
  it.each([
    { name: "the marker just asked for", next: (n: number) => (n === 1 ? "a" : "a"), items: [1, 2], at: 2 },
    { name: "one of long before", next: (n: number) => "abca"[n - 1], items: [1, 2, 3, 4], at: 4 },
    {
      name: "the one of the input",
      next: (n: number) => (n === 1 ? "a" : "given"),
      items: [1, 2],
      at: 2,
      input: { marker: "given" },
    },
  ])("$name, again, ends the list with an error", async ({ next, items, at, input }) => {
    const { error, ...walked } = await walk(MARKER, (_, number) => page([number], next(number)), input);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(String(error)).toContain(
      `kps.listThings: the page at marker no. ${at} names a next one that came before: the list would never end`,
    );
    expect([walked.items, walked.queries.length]).toEqual([items, items.length]);
  });
  it("a page that comes again under another marker ends the list with an error that shows no marker", async () => {
    const { items, error } = await walk(MARKER, (_, number) => page([1], `secret-${number}`));
    expect(items).toEqual([1]);
    expect(String(error)).toMatch(/the page at marker no\. 2 is the one at marker no\. 1 again: the list would never end$/);
  });
});

describe("by number of page", () => {
  const all = [1, 2, 3, 4, 5];
  const paged =
    (size: number, more: object = {}, first = 1) =>
    (query: URLSearchParams) => {
      const from = (Number(query.get("page")) - first) * size;
      return { list: all.slice(from, from + size), ...more };
    };
  it.each([
    { name: "a total", answer: paged(2, { total: 5 }), asked: 3 },
    { name: "a total that is text", answer: paged(2, { total: "5" }), asked: 3 },
    { name: "no total", answer: paged(2), asked: 4 },
    { name: "a total of 0, which says nothing", answer: paged(2, { total: 0 }), asked: 4 },
    { name: "a total, and pages shorter than asked for", answer: paged(1, { total: 5 }), asked: 5 },
  ])("a list with $name is given whole", async ({ answer, asked }) => {
    const { items, error, queries } = await walk(PAGE, answer);
    expect({ items, error }).toEqual({ items: all, error: undefined });
    expect(queries).toEqual(Array.from({ length: asked }, (_, index) => `page=${index + 1}&limit=2`));
  });
  it.each([5, 3, undefined])("one from a later page on ends at an empty page, whatever the total of %s", async (total) => {
    const { items, error, queries } = await walk(PAGE, paged(2, { total }), { page: 2 });
    expect({ items, error }).toEqual({ items: [3, 4, 5], error: undefined });
    expect(queries).toEqual([2, 3, 4].map((number) => `page=${number}&limit=2`));
  });
  it("the first may be 0", async () => {
    const { items, queries } = await walk({ ...PAGE, firstPage: 0 } as Pagination, paged(2, { total: 5 }, 0));
    expect({ items, queries }).toEqual({ items: all, queries: [0, 1, 2].map((number) => `page=${number}&limit=2`) });
  });
  it("a service that ignores it ends with an error, and so does an empty page before the total", async () => {
    const ignored = await walk(PAGE, () => ({ list: [1, 2], total: 9 }));
    expect(ignored.items).toEqual([1, 2]);
    expect(String(ignored.error)).toMatch(/: the page at page 2 is the one at page 1 again: the list would never end$/);
    const short = await walk(PAGE, paged(2, { total: 9 }));
    expect(short.items).toEqual(all);
    expect(String(short.error)).toMatch(/: the page at page 4 is empty, though \/total is 9: items are missing$/);
  });
});

describe("positions that are text in the input", () => {
  const answer = (query: URLSearchParams): object => {
    const from = Number(query.get("offset") ?? query.get("page"));
    return { list: from < 4 ? [from, from + 0.5] : [], total: 4 };
  };
  it.each([
    { pagination: { ...OFFSET, pageSize: "2", write: String } as Pagination, name: "offset", want: ["0", "2"] },
    { pagination: { ...PAGE, pageSize: "2", write: String } as Pagination, name: "page", want: ["1", "2"] },
  ])("$name: what is checked, and sent, is text", async ({ pagination, name, want }) => {
    const { checked, items } = await walk(pagination, answer);
    expect(checked.map((input) => [input[name], input["limit"]])).toEqual(want.map((text) => [text, "2"]));
    expect(items.length).toBe(4);
  });
  it("a walk begins at one that is text", async () => {
    const pagination = { ...OFFSET, pageSize: "2", write: String } as Pagination;
    expect((await walk(pagination, answer, { offset: "2" })).checked.map(({ offset }) => offset)).toEqual(["2"]);
  });
});

describe("items of several lists", () => {
  const LISTS = { ...OFFSET, pageSize: 3, items: ["/a", "/b/c"], collect: collectLists } as Pagination;
  it("come with the list that each is of, and are counted together", async () => {
    const pages: Record<string, object> = {
      0: { a: [1, 2], b: { c: ["x"] }, total: 6 },
      3: { a: [], b: { c: ["y", "z"] }, total: 6 },
      5: { b: { c: ["w"] }, total: 6 },
    };
    const { items, error, queries } = await walk(LISTS, (query) => pages[query.get("offset") ?? ""]);
    expect(error).toBeUndefined();
    expect(items).toEqual([
      { from: "/a", item: 1 },
      { from: "/a", item: 2 },
      { from: "/b/c", item: "x" },
      { from: "/b/c", item: "y" },
      { from: "/b/c", item: "z" },
      { from: "/b/c", item: "w" },
    ]);
    expect(queries).toEqual([0, 3, 5].map((offset) => `offset=${offset}&limit=3`));
  });
  it("are told apart by their list when pages are compared", async () => {
    const pages = [{ a: [1] }, { b: { c: [1] } }, {}];
    expect((await walk(LISTS, (_, number) => pages[number - 1])).items).toEqual([
      { from: "/a", item: 1 },
      { from: "/b/c", item: 1 },
    ]);
    const again = await walk(LISTS, () => ({ b: { c: [1] } }));
    expect(String(again.error)).toContain("is the one at offset 0 again");
  });
});
