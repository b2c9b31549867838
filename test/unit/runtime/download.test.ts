// A file that is answered: its name, size and type, and reading it.
import { describe, expect, it, vi } from "vitest";
import { parseFileName } from "../../../runtime/src/core/values/file-name.js";
import { contextOf, exportResults } from "./fixture.js";

describe("parseFileName", () => {
  const rows: [string, string | undefined][] = [
    ["attachment;filename = a.csv", "a.csv"],
    ["attachment;  filename=a.csv", "a.csv"],
    ["attachment; filename*=xUTF-8''a.csv; filename=b.csv", "b.csv"],
    ['attachment; filename="  a.csv"', "a.csv"],
    ["attachment; filename=falcon.csv", "falcon.csv"],
    ["attachment; filename=com1", undefined],
    ["attachment; filename=LPT9.txt", undefined],
    ["attachment; filename=comx.txt", "comx.txt"],
    ["attachment; filename=aux", undefined],
  ];
  for (const [given, want] of rows) it(JSON.stringify(given), () => expect(parseFileName(given)).toBe(want));
});

describe("a download", () => {
  const sizeOf = async (headers: Record<string, string>, type?: ResponseType): Promise<number | undefined> => {
    const response = new Response("", { headers });
    if (type) Object.defineProperty(response, "type", { value: type });
    return (
      await exportResults(
        contextOf(async () => response),
        { body: {} },
      )
    ).size;
  };
  it("has a size where its header is sure to say it", async () => {
    expect(await sizeOf({ "content-length": "12" })).toBe(12);
    expect(await sizeOf({ "content-length": "0" })).toBe(0);
    for (const headers of [{}, { "content-length": "12a" }, { "content-length": "a12" }, { "content-length": "" }])
      expect(await sizeOf(headers as Record<string, string>)).toBeUndefined();
    expect(await sizeOf({ "content-length": "12", "content-encoding": "gzip" })).toBeUndefined();
    expect(await sizeOf({ "content-length": "12" }, "cors")).toBeUndefined();
    expect(await sizeOf({ "content-length": "12" }, "basic")).toBe(12);
  });
  it("has an empty type where none is stated, and is empty without a body", async () => {
    const file = await exportResults(
      contextOf(async () => new Response(null)),
      { body: {} },
    );
    expect([file.contentType, (await file.bytes()).length]).toEqual(["", 0]);
  });
  it("asks for nothing before it is read", async () => {
    const pull = vi.fn();
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const file = await exportResults(
      contextOf(async () => new Response(body)),
      { body: {} },
    );
    await new Promise(setImmediate);
    expect(pull).not.toHaveBeenCalled();
    await file.cancel();
  });
  it("that is cancelled while it is read rejects: what came is not the whole", async () => {
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(3)) });
    const file = await exportResults(
      contextOf(async () => new Response(body)),
      { body: {} },
    );
    const reading = file.bytes();
    await new Promise(setImmediate);
    await file.cancel();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    await expect(file.text()).rejects.toBeInstanceOf(TypeError);
  });
});
