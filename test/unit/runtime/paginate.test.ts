// Lists page by page, from services that count right, count wrong, or give the same page for ever.
import { describe, expect, it } from "vitest";
import { InvalidResponseError, paginate, type Pagination } from "../../../runtime/src/index.js";
import { contextOf, listTasksOperation, listTasksPagination, paginateListTasks } from "./fixture.js";

interface Page {
  total_num?: unknown;
  data_list?: unknown;
}

/** A context whose service answers so, and the pages that were asked for, as offset/limit. */
function serviceOf(answer: (offset: number, limit: number, request: number) => Page | string) {
  const asked: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    const query = new URL(url).searchParams;
    const [offset, limit] = [Number(query.get("offset")), Number(query.get("limit"))];
    asked.push(`${offset}/${limit}`);
    const page = answer(offset, limit, asked.length);
    return new Response(typeof page === "string" ? page : JSON.stringify(page));
  };
  return { asked, context: contextOf(fetch as never) };
}
const rows = (from: number, to: number): { task_id: string }[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ task_id: `${from + index}` }));
/** The pages of a list of so many rows, with a total of the service's own. */
const listOf =
  (count: number, total: (offset: number) => unknown = () => count) =>
  (offset: number, limit: number): Page => ({
    total_num: total(offset),
    data_list: rows(offset, Math.min(count, offset + limit)),
  });

/** The items that came, and the error that ended them, if one did. */
async function take(
  service: ReturnType<typeof serviceOf>,
  input: { offset?: number; limit?: number } = { limit: 2 },
  most = 1_000,
): Promise<{ ids: number[]; error?: unknown }> {
  const ids: number[] = [];
  try {
    for await (const { task_id } of paginateListTasks(service.context, input)) if (ids.push(Number(task_id)) >= most) break;
    return { ids };
  } catch (error) {
    return { ids, error };
  }
}

describe("a list is whole", () => {
  it.each([
    { name: "when it is empty", answer: listOf(0), want: 0, asked: ["0/200"], input: {} },
    { name: "in whole pages", answer: listOf(4), want: 4, asked: ["0/2", "2/2"] },
    { name: "with a last page in part", answer: listOf(5), want: 5, asked: ["0/2", "2/2", "4/2"] },
    { name: "from an offset on", answer: listOf(5), input: { limit: 2, offset: 3 }, want: 2, asked: ["3/2"] },
    { name: "from beyond its end", answer: listOf(5), input: { limit: 2, offset: 9 }, want: 0, asked: ["9/2"] },
    {
      name: "in pages shorter than asked for",
      answer: (offset: number) => listOf(5)(offset, 2),
      input: { limit: 4 },
      want: 5,
      asked: ["0/4", "2/4", "4/4"],
    },
    { name: "in a page longer than asked for", answer: () => listOf(5)(0, 9), want: 5, asked: ["0/2"] },
    {
      name: "while it grows",
      answer: (offset: number, limit: number) => listOf(offset < 4 ? 4 + offset : 6)(offset, limit),
      want: 6,
      asked: ["0/2", "2/2", "4/2"],
    },
    { name: "while it shrinks to what has come", answer: listOf(6, (offset) => 6 - offset), want: 4, asked: ["0/2", "2/2"] },
    {
      name: "while rows vanish that were not yet taken",
      answer: (offset: number, limit: number) => listOf(offset < 2 ? 6 : 2)(offset, limit),
      want: 2,
      asked: ["0/2", "2/2"],
    },
  ])("$name", async ({ answer, input, want, asked }) => {
    const service = serviceOf(answer);
    const start = input?.offset ?? 0;
    expect(await take(service, input)).toEqual({ ids: rows(start, start + want).map(({ task_id }) => Number(task_id)) });
    expect(service.asked).toEqual(asked);
  });

  it.each([
    ["is not stated", () => undefined],
    ["is null", () => null],
    ["is 0", () => 0],
    ["is -1", () => -1],
    ["is a word", () => "many"],
    ["is less than what has come", (offset: number) => Math.max(0, offset - 1)],
  ])("though its total %s: the first empty page is its end", async (_, total) => {
    const service = serviceOf(listOf(5, total));
    expect((await take(service)).ids).toEqual([0, 1, 2, 3, 4]);
    expect(service.asked).toEqual(["0/2", "2/2", "4/2", "5/2"]);
  });

  it("by a total that is text", async () => {
    const service = serviceOf(listOf(4, () => "4"));
    expect(await take(service)).toEqual({ ids: [0, 1, 2, 3] });
    expect(service.asked).toEqual(["0/2", "2/2"]);
  });

  it.each(["{}", '{"data_list":null}', '{"data_list":"none"}', '{"data_list":{"0":1},"total_num":0}'])(
    "when an answer is %s",
    async (text) => {
      expect(await take(serviceOf(() => text))).toEqual({ ids: [] });
    },
  );
});

describe("an empty page before the stated total is told, after what came", () => {
  it.each([
    { name: "since the total says too much", answer: listOf(3, () => 99), want: [0, 1, 2], at: 3, total: 99 },
    {
      name: "since rows are left out of a page after it was cut",
      answer: (offset: number, limit: number) => (offset === 2 ? { total_num: 6, data_list: [] } : listOf(6)(offset, limit)),
      want: [0, 1],
      at: 2,
      total: 6,
    },
    { name: "since there is no list", answer: () => ({ total_num: 15, data_list: null }), want: [], at: 0, total: 15 },
    {
      name: "though only an earlier page stated it",
      answer: (offset: number, limit: number) => (offset === 0 ? listOf(6)(offset, limit) : { data_list: [] }),
      want: [0, 1],
      at: 2,
      total: 6,
    },
    {
      name: "beyond all numbers",
      answer: () => '{"total_num":99999999999999999999,"data_list":[]}',
      want: [],
      at: 0,
      total: 1e20,
    },
    { name: "as text", answer: () => ({ total_num: "7" }), want: [], at: 0, total: 7 },
  ])("$name", async ({ answer, want, at, total }) => {
    const { ids, error } = await take(serviceOf(answer));
    expect(ids).toEqual(want);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({
      message: `kps.listTasks: the page at offset ${at} is empty, though /total_num is ${total}: items are missing`,
      status: 200,
      operation: "kps.listTasks",
    });
  });
});

describe("a page that comes again ends the list with an error that says so", () => {
  const first = listOf(9, () => undefined);
  it.each([
    {
      name: "ignores the offset, no total",
      answer: () => first(0, 2),
      want: [0, 1],
      message: "the page at offset 2 is the one at offset 0 again",
    },
    {
      name: "ignores the offset, with a total",
      answer: () => ({ ...first(0, 2), total_num: 5 }),
      want: [0, 1],
      message: "the page at offset 2 is the one at offset 0 again",
    },
    {
      name: "stays on the last page",
      answer: (offset: number) => first(Math.min(offset, 4), 2),
      want: [0, 1, 2, 3, 4, 5],
      message: "the page at offset 6 is the one at offset 4 again",
    },
    {
      name: "begins again after its end",
      answer: (offset: number) => first(offset % 6, 2),
      want: [0, 1, 2, 3, 4, 5],
      message: "the page at offset 6 is the one at offset 0 again",
    },
    {
      name: "gives long integers",
      answer: () => '{"data_list":[{"task_id":12345678901234567890}]}',
      want: [12345678901234567890],
      message: "the page at offset 1 is the one at offset 0 again",
    },
  ])("$name", async ({ answer, want, message }) => {
    const { ids, error } = await take(serviceOf(answer));
    expect(ids).toEqual(want);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ message: `kps.listTasks: ${message}: the list would never end`, status: 200, snippet: "" });
  });

  it("but not where only a long integer, a member or the order tells two pages apart", async () => {
    const pages = ['[{"a":12345678901234567890}]', '[{"a":12345678901234567891}]', "[1,2]", "[2,1]", "[]"];
    const service = serviceOf((_offset, _limit, request) => `{"data_list":${pages[request - 1] ?? ""}}`);
    const taken: unknown[] = [];
    for await (const page of paginateListTasks(service.context, { limit: 1 }).pages()) taken.push(page);
    expect(taken.length).toBe(5);
  });
  it("options without a signal are no reason to end", async () => {
    const service = serviceOf((offset) => (offset < 2 ? { data_list: [offset] } : {}));
    const taken: unknown[] = [];
    for await (const item of paginateListTasks(service.context, {}, { maxAttempts: 1 })) taken.push(item);
    expect(taken).toEqual([0, 1]);
  });
  it("nor where rows nest deeper than any stack allows: they are compared down to a level that no service reaches", async () => {
    const deep = `${"[".repeat(100_000)}1${"]".repeat(100_000)}`;
    const service = serviceOf((offset) => (offset < 3 ? `{"data_list":[{"id":${offset},"deep":${deep}}]}` : "{}"));
    expect((await take(service)).ids.length).toBe(3);
  });
});

it("follows pointers with escapes, and no names that every object has", async () => {
  const answers = ['{"a/b":{"~":["x"]},"t":1}'];
  const pagination: Pagination = { ...listTasksPagination, items: "/a~1b/~0", total: "/t" };
  const context = contextOf(async () => new Response(answers.shift()));
  const items: unknown[] = [];
  for await (const item of paginate(context, listTasksOperation, pagination, {})) items.push(item);
  expect(items).toEqual(["x"]);
  const inherited: Pagination = { ...listTasksPagination, total: "/constructor/length" };
  const service = serviceOf(listOf(3, () => undefined));
  const all: unknown[] = [];
  for await (const item of paginate(service.context, listTasksOperation, inherited, { limit: 1 })) all.push(item);
  expect(all.length).toBe(3);
});

it("is lazy, gives whole pages, and sends nothing after a break or an abort", async () => {
  const service = serviceOf(listOf(10));
  const controller = new AbortController();
  const paginator = paginateListTasks(service.context, { limit: 2 }, { signal: controller.signal });
  expect(service.asked).toEqual([]);
  for await (const page of paginator.pages()) {
    expect(page.data_list?.length).toBe(2);
    break;
  }
  expect(service.asked.length).toBe(1);
  const taken: unknown[] = [];
  const taking = (async () => {
    for await (const item of paginator) {
      taken.push(item);
      controller.abort("enough");
    }
  })();
  await expect(taking).rejects.toBe("enough");
  expect([taken.length, service.asked.length]).toEqual([1, 2]);
});
