// A file that is answered: its name, size and type, and reading it.
import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { readBytes } from "../../../runtime/src/core/values/body.js";
import { ClientError, type Download, readDownload, type RunningCall } from "../../../runtime/src/index.js";
import { caught } from "./answers.js";
import { contextOf, exportResults } from "./fixture.js";

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
    await expect(file.text()).rejects.toThrow("was read, or cancelled, before");
  });

  type Reading = "bytes" | "text" | "stream" | "cancel";
  const read = async (file: Download, how: Reading): Promise<unknown> =>
    how === "stream" ? new Response(file.stream()).bytes() : file[how]();
  const ways: readonly Reading[] = ["bytes", "text", "stream", "cancel"];
  it.each(ways.flatMap((first) => ways.slice(0, 3).map((second) => ({ first, second }))))(
    "that is read by $first says so when $second is asked for",
    async ({ first, second }) => {
      const file = await exportResults(
        contextOf(async () => new Response("text")),
        { body: {} },
      );
      await read(file, first);
      const error = await caught(read(file, second));
      expect(error).toBeInstanceOf(ClientError);
      expect(error.message).toBe("kps.exportResults: the body was read, or cancelled, before: a download is read once");
      await file.cancel();
    },
  );
  it("gives its stream until somebody reads it", async () => {
    const file = await exportResults(
      contextOf(async () => new Response("text")),
      { body: {} },
    );
    expect(file.stream()).toBe(file.stream());
    expect(await file.text()).toBe("text");
  });
});

describe("an answer that comes after its call has ended, from a fetch that ignores its signal", () => {
  const controller = new AbortController();
  const caller = new AbortController();
  const call: RunningCall = {
    signal: caller.signal,
    signalOfTry: controller.signal,
    cut: vi.fn(),
    silenceMs: 1_000,
    timeout: () => new Error("time-out"),
    json: () => Promise.reject(new Error("no JSON")),
    connectionError: () => new Error("connection"),
    readBefore: () => new Error("read before"),
  };
  controller.abort(new Error("ended"));

  it("is cancelled where a file is due, and leaves no listener", async () => {
    const cancel = vi.fn();
    const file = readDownload(new Response(new ReadableStream({ cancel })), call);
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(getEventListeners(caller.signal, "abort")).toEqual([]);
    await expect(file.bytes()).rejects.toThrow("ended");
  });
  it("is cancelled where a body is read: what frees it is handed on before it is read", async () => {
    const cancel = vi.fn();
    let free = (): void => undefined;
    const reading = readBytes(new Response(new ReadableStream({ cancel })), 100, (given) => (free = given));
    free();
    expect(await reading).toMatchObject({ bytes: { length: 0 } });
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});

it("a body that is longer than what is taken is read no further, and cancelled", async () => {
  const cancel = vi.fn();
  const pull = vi.fn((stream: ReadableStreamDefaultController<Uint8Array>) => stream.enqueue(new Uint8Array(10)));
  expect(await readBytes(new Response(new ReadableStream({ pull, cancel }, { highWaterMark: 0 })), 25)).toMatchObject({
    isWhole: false,
    bytes: { length: 25 },
  });
  expect([pull.mock.calls.length, cancel.mock.calls.length]).toEqual([3, 1]);
});
