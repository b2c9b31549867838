// What each writer of a body makes of an input, and what it refuses, by itself.
import { describe, expect, it } from "vitest";
import {
  InvalidRequestError,
  writeBytes,
  writeForm,
  writeInput,
  writeMultipart,
  type InputNames,
  type WrittenInput,
} from "../../../runtime/src/index.js";

const origin = { operation: "kps.write" };
const textOf = async ({ body }: WrittenInput): Promise<string> => new Response(body).text();
const problemsOf = async (write: () => unknown): Promise<InvalidRequestError["problems"]> => {
  try {
    await write();
  } catch (error) {
    if (error instanceof InvalidRequestError) return error.problems;
    throw error;
  }
  return [];
};
const odd = (type: string): object => ({ arrayBuffer: async () => new ArrayBuffer(1), type });

describe("an input without a body is written without one", () => {
  const names: InputNames = { body: "a/b", query: ["q"], headers: ["X-A"] };
  it.each([writeInput, writeForm, writeBytes, writeMultipart])("by %o", async (write) => {
    expect(await write(origin, names, { q: 1, "X-A": "b", other: 5 })).toEqual({
      query: "?q=1",
      headers: { "x-a": "b" },
      body: undefined,
    });
    expect(await write(origin, {}, {})).toEqual({ query: "", headers: {}, body: undefined });
  });
});

describe("bytes", () => {
  const bytes = new Uint8Array([104, 105]);
  const rows: { name: string; body?: string; value: unknown; type: string }[] = [
    { name: "of the documented type", body: "a/b", value: bytes, type: "a/b" },
    { name: "of a blob, of its documented type", body: "a/b", value: new Blob(["hi"], { type: "c/d" }), type: "a/b" },
    { name: "of a blob, of its own where any is right", body: "*/*", value: new Blob(["hi"], { type: "c/d" }), type: "c/d" },
    { name: "of a blob without one", body: "image/*", value: new Blob(["hi"]), type: "application/octet-stream" },
    { name: "of text where any is right", body: "*/*", value: "hi", type: "application/octet-stream" },
    { name: "where no type is documented", value: bytes, type: "application/octet-stream" },
  ];
  it.each(rows)("$name", async ({ body, value, type }) => {
    const written = await writeBytes(origin, body === undefined ? {} : { body }, { body: value });
    expect([written.headers, await textOf(written)]).toEqual([{ "content-type": type }, "hi"]);
  });

  it("are refused for a type that no header can hold", async () => {
    const problems = [{ pointer: "/body/type", message: "holds characters that cannot be sent", keyword: "pattern" }];
    expect(await problemsOf(() => writeBytes(origin, { body: "*/*" }, { body: odd("a\nb") }))).toEqual(problems);
    const part = [{ ...problems[0], pointer: "/body/f/type" }];
    expect(await problemsOf(() => writeMultipart(origin, { body: "a/b" }, { body: { f: odd("a\nb") } }))).toEqual(part);
  });
});

describe("a form", () => {
  const write = (body: object, encoding: InputNames["encoding"] = {}): Promise<WrittenInput> =>
    writeForm(origin, { body: "application/x-www-form-urlencoded", encoding }, { body });
  it.each<[object, InputNames["encoding"], string]>([
    [{ a: "x y", b: [1, 2], c: undefined }, {}, "a=x+y&b=1&b=2"],
    [{ a: { b: 1 }, c: [{ d: [] }] }, {}, "a=%7B%22b%22%3A1%7D&c=%7B%22d%22%3A%5B%5D%7D"],
    [{ a: "x" }, { a: "application/json" }, "a=%22x%22"],
    [{ a: "x" }, { a: "application/json; charset=utf-8" }, "a=x"],
    [{ a: "x" }, { b: "application/json" }, "a=x"],
  ])("%j with the encoding %j is %s", async (body, encoding, want) => {
    const written = await write(body, encoding);
    expect([written.headers, await textOf(written)]).toEqual([{ "content-type": "application/x-www-form-urlencoded" }, want]);
  });

  it.each([
    [{ "a/b": [new Blob([])] }, "/body/a~1b/0", "is a file, which no form of this kind can hold"],
    [{ a: { b: NaN } }, "/body/a/b", "is NaN, which JSON cannot hold"],
    [{ a: [true, () => 1] }, "/body/a/1", "must be text, a number or a boolean, is a function"],
    [{ a: new ReadableStream() }, "/body/a", expect.stringMatching(/^is a stream/) as string],
  ])("%o is refused", async (body, pointer, message) => {
    expect(await problemsOf(() => write(body))).toMatchObject([{ pointer, message }]);
  });
});

describe("parts of a form", () => {
  const write = async (body: object, encoding: InputNames["encoding"] = {}): Promise<string> =>
    textOf(await writeMultipart(origin, { body: "multipart/form-data", boundary: "b", encoding }, { body }));
  const part = (headers: string, content: string): string =>
    `--b\r\ncontent-disposition: form-data; name="a"${headers}\r\n\r\n${content}\r\n--b--\r\n`;
  it.each<[object, string | undefined, string]>([
    [{ a: "x" }, undefined, part("", "x")],
    [{ a: { b: 1 } }, undefined, part("\r\ncontent-type: application/json", '{"b":1}')],
    [{ a: { b: 1 } }, "application/vnd.x+json", part("\r\ncontent-type: application/vnd.x+json", '{"b":1}')],
    [{ a: "x" }, "application/json", part("\r\ncontent-type: application/json", '"x"')],
    [{ a: "x" }, "text/csv", part("\r\ncontent-type: text/csv", "x")],
    [{ a: "x" }, "application/jsonl", part('; filename="blob"\r\ncontent-type: application/jsonl', "x")],
  ])("%j with the encoding %s", async (body, encoding, want) => {
    expect(await write(body, encoding === undefined ? {} : { a: encoding })).toBe(want);
  });

  it.each(["", "a b", "x".repeat(71), "ä"])("the boundary %j is refused", async (boundary) => {
    const problems = [
      { pointer: "/boundary", message: "must be 1 to 70 letters, digits, hyphens or underscores", keyword: "pattern" },
    ];
    expect(await problemsOf(() => writeMultipart(origin, { boundary }, { body: {} }))).toEqual(problems);
  });

  it("have a boundary of 32 random digits otherwise", async () => {
    const types = new Set<string>();
    for (let times = 0; times < 40; times++) {
      const { headers } = await writeMultipart(origin, {}, { body: {} });
      expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=form-[\da-f]{32}$/);
      types.add(headers["content-type"] ?? "");
    }
    expect(types.size).toBe(40);
  });
});
