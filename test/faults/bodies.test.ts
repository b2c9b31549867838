import { createReadStream } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  fromAccessKey,
  fromToken,
  InvalidRequestError,
  readNothing,
  send,
  writeBytes,
  writeForm,
  writeMultipart,
  type ClientOptions,
  type Context,
  type Operation,
} from "../../runtime/src/index.js";
import { createKpsContext } from "../unit/runtime/fixture.js";
import { signByHand } from "../unit/runtime/sign-by-hand.js";
import { file, MULTIPART_ROWS } from "./multipart-rows.js";
import { json, rejection, startFaultServer, type Arrival, type FaultServer } from "./fault-server.js";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer((response) => void response.writeHead(204).end());
});
afterAll(() => server.close());

type BodyOperation = Operation<{ body?: unknown; tag?: string }, undefined>;
const upload: BodyOperation = {
  id: "kps.upload",
  method: "POST",
  path: "/upload",
  query: ["tag"],
  body: "multipart/form-data",
  encoding: { meta: "application/json", files: "application/octet-stream", note: "text/plain" },
  write: writeMultipart,
  returns: readNothing,
};
const form: BodyOperation = { ...upload, body: "application/x-www-form-urlencoded", write: writeForm };
const bytes: BodyOperation = { ...upload, body: "application/octet-stream", write: writeBytes };

const contextOf = (options: Partial<ClientOptions> = {}): Context =>
  createKpsContext({ endpoint: server.url, credentials: fromToken("made-up-token"), ...options } as ClientOptions);

/** Sends one body and gives the request that arrived. */
async function arrived(operation: BodyOperation, body: unknown, context: Context = contextOf()): Promise<Arrival> {
  server.behave((response) => void response.writeHead(204).end());
  await send(context, operation, { body });
  const [arrival] = server.arrivals;
  if (arrival === undefined) throw new Error("nothing arrived");
  return arrival;
}

/** The parts as the platform reads them, a file by its name, type and text. */
async function partsOf({ bytes, headers }: Arrival): Promise<unknown[]> {
  const parsed = await new Response(new Uint8Array(bytes), {
    headers: { "content-type": headers["content-type"] ?? "" },
  }).formData();
  const parts: unknown[] = [];
  for (const [name, value] of parsed)
    parts.push(
      typeof value === "string" ? [name, value] : [name, { name: value.name, type: value.type, text: await value.text() }],
    );
  return parts;
}

describe("a multipart body arrives as the platform reads it", () => {
  it.each(MULTIPART_ROWS)("$title", async ({ body, parts }) => {
    expect(await partsOf(await arrived(upload, body))).toEqual(parts);
  });

  it("whatever bytes a file has", async () => {
    const all = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
    const { bytes: body, headers } = await arrived(upload, { files: [all] });
    const parsed = await new Response(new Uint8Array(body), { headers: { "content-type": headers["content-type"]! } }).formData();
    expect(Buffer.from(await (parsed.get("files") as File).arrayBuffer()).equals(Buffer.from(all))).toBe(true);
  });

  it("byte for byte where its boundary is fixed, and at another boundary each time where it is not", async () => {
    const body = { upload_type: 1, meta: { a: 1 }, files: [file("PK", 'a"b.zip', "application/zip")] };
    const arrival = await arrived({ ...upload, boundary: "fixed-boundary" }, body);
    expect(arrival.headers["content-type"]).toBe("multipart/form-data; boundary=fixed-boundary");
    expect(arrival.headers["content-length"]).toBe(String(arrival.bytes.length));
    expect(arrival.body.split("\r\n")).toEqual([
      "--fixed-boundary",
      'content-disposition: form-data; name="upload_type"',
      "",
      "1",
      "--fixed-boundary",
      'content-disposition: form-data; name="meta"',
      "content-type: application/json",
      "",
      '{"a":1}',
      "--fixed-boundary",
      'content-disposition: form-data; name="files"; filename="a%22b.zip"',
      "content-type: application/zip",
      "",
      "PK",
      "--fixed-boundary--",
      "",
    ]);
    const types = [await arrived(upload, body), await arrived(upload, body)].map(({ headers }) => headers["content-type"]);
    expect(new Set(types).size).toBe(2);
  });

  it("beside query parameters, and not at all where there is none", async () => {
    server.behave((response) => void response.writeHead(204).end());
    await send(contextOf(), upload, { tag: "a b", body: { a: "x" } });
    await send(contextOf(), upload, { tag: "c" });
    expect(server.arrivals.map(({ url }) => url)).toEqual(["/upload?tag=a%20b", "/upload?tag=c"]);
    expect(server.arrivals[1]).toMatchObject({ body: "", headers: { "content-length": "0" } });
    expect(server.arrivals[1]!.headers).not.toHaveProperty("content-type");
  });
});

describe("a body that cannot be sent is refused with its place", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  it.each<{ title: string; operation?: BodyOperation; body: unknown; pointer: string; message: RegExp }>([
    { title: "no object", body: "text", pointer: "/body", message: /must be an object, is a string/ },
    { title: "a list", body: [], pointer: "/body", message: /must be an object, is an array/ },
    { title: "null", body: null, pointer: "/body", message: /must be an object, is null/ },
    { title: "a part that is null", body: { a: null }, pointer: "/body/a", message: /is null; leave it out/ },
    { title: "a part whose name has signs of pointers", body: { "a/b~c": null }, pointer: "/body/a~1b~0c", message: /is null/ },
    { title: "an item that is undefined", body: { files: ["x", undefined] }, pointer: "/body/files/1", message: /is undefined/ },
    {
      title: "a stream",
      body: { files: [new Blob(["x"]).stream()] },
      pointer: "/body/files/0",
      message: /is a stream.*Response\(stream\)/,
    },
    {
      title: "a stream of Node",
      body: { files: createReadStream(import.meta.filename) },
      pointer: "/body/files",
      message: /is a stream/,
    },
    { title: "a function", body: { a: () => 1 }, pointer: "/body/a", message: /must be text/ },
    { title: "no number", body: { a: NaN }, pointer: "/body/a", message: /must be text, a number/ },
    { title: "half a character", body: { a: "\ud800" }, pointer: "/body/a", message: /cannot be sent/ },
    { title: "JSON that holds itself", body: { "a/b": circle }, pointer: "/body/a~1b/self", message: /holds itself/ },
    {
      title: "a type that would end a header",
      body: { a: { type: "a\r\nb", arrayBuffer: async () => new ArrayBuffer(0) } },
      pointer: "/body/a/type",
      message: /cannot be sent/,
    },
    {
      title: "a boundary",
      operation: { ...upload, boundary: "a b" },
      body: {},
      pointer: "/boundary",
      message: /must be 1 to 70/,
    },
    { title: "a file in a form of pairs", operation: form, body: { a: new Blob(["x"]) }, pointer: "/body/a", message: /file/ },
    { title: "a stream of bytes", operation: bytes, body: new Blob(["x"]).stream(), pointer: "/body", message: /is a stream/ },
    { title: "an object for bytes", operation: bytes, body: {}, pointer: "/body", message: /must be/ },
  ])("$title", async ({ operation = upload, body, pointer, message }) => {
    server.behave((response) => void response.writeHead(204).end());
    const error = (await rejection(send(contextOf(), operation, { body }))) as InvalidRequestError;
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.problems).toMatchObject([{ pointer, message: expect.stringMatching(message) }]);
    expect(server.arrivals).toEqual([]);
  });
});

describe("a form of pairs", () => {
  it("arrives as the platform reads it", async () => {
    const arrival = await arrived(form, {
      a: "x y&z=\u00e4",
      n: 1,
      b: false,
      list: ["1", "2"],
      meta: "m",
      o: { a: 1 },
      none: undefined,
    });
    expect(arrival.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect([...new URLSearchParams(arrival.body)]).toEqual([
      ...[
        ["a", "x y&z=\u00e4"],
        ["n", "1"],
        ["b", "false"],
        ["list", "1"],
        ["list", "2"],
      ],
      ...[
        ["meta", '"m"'],
        ["o", '{"a":1}'],
      ],
    ]);
  });
});

describe("a body of text or bytes", () => {
  it.each<{ title: string; type: string; body: unknown; sent: string; text: string }>([
    { title: "text", type: "text/plain", body: "a\n\u00e4", sent: "text/plain", text: "a\n\u00e4" },
    { title: "a number as text", type: "text/plain", body: 5, sent: "text/plain", text: "5" },
    {
      title: "bytes",
      type: "application/octet-stream",
      body: new Uint8Array([104, 105]),
      sent: "application/octet-stream",
      text: "hi",
    },
    { title: "a file", type: "application/zip", body: file("PK", "a.zip", "text/plain"), sent: "application/zip", text: "PK" },
    { title: "a file of a range", type: "image/*", body: file("P", "a.png", "image/png"), sent: "image/png", text: "P" },
    { title: "bytes of a range", type: "*/*", body: new ArrayBuffer(0), sent: "application/octet-stream", text: "" },
  ])("arrives as it is: $title", async ({ type, body, sent, text }) => {
    const arrival = await arrived({ ...bytes, body: type }, body);
    expect(arrival).toMatchObject({
      body: text,
      headers: { "content-type": sent, "content-length": String(Buffer.byteLength(text)) },
    });
  });
});

describe("a signed body", () => {
  const key = { accessKeyId: "made-up-id", secretAccessKey: "made-up-secret" };
  const signed = (): Context => contextOf({ credentials: fromAccessKey(key) });
  const all = Uint8Array.from({ length: 1_000 }, (_, index) => index % 256);

  it.each([
    { title: "multipart", operation: upload, body: { files: [all], upload_type: 1 } },
    { title: "bytes", operation: bytes, body: all },
    { title: "text", operation: { ...bytes, body: "text/plain" }, body: "\u00e4" },
    { title: "pairs", operation: form, body: { a: "\u00e4 b" } },
  ])("is what its signature covers: $title", async ({ operation, body }) => {
    const { headers, bytes: sent, url } = await arrived(operation, body, signed());
    const [, names = "", signature] = /SignedHeaders=([^,]+), Signature=(\w+)/.exec(headers["authorization"] ?? "") ?? [];
    expect(names.split(";")).toContain("content-type");
    const given = names.split(";").map((name) => [name, String(headers[name])] as const);
    const request = { method: "POST", url: `${server.url}${url}`, headers: given, secret: key.secretAccessKey };
    expect(signByHand({ ...request, body: sent })).toBe(signature);
    // The same check tells another body.
    expect(signByHand({ ...request, body: Buffer.concat([sent, Buffer.from(" ")]) })).not.toBe(signature);
  });

  it("may have 12 MB, and is refused beyond before anything is sent", async () => {
    const most = 12 * 2 ** 20;
    const frame = (await arrived({ ...upload, boundary: "b" }, { files: [""] })).bytes.length;
    const whole = await arrived({ ...upload, boundary: "b" }, { files: [new Uint8Array(most - frame)] }, signed());
    expect(whole.bytes.length).toBe(most);
    server.behave((response) => void response.writeHead(204).end());
    const error = await rejection(
      send(signed(), { ...upload, boundary: "b" }, { body: { files: [new Uint8Array(most - frame + 1)] } }),
    );
    expect(error).toMatchObject({ name: "InvalidRequestError", message: expect.stringContaining("/body exceeds 12 MB") });
    expect(server.arrivals).toEqual([]);
  });
});

describe("a body that is sent again", () => {
  it.each([
    { title: "multipart", operation: upload, make: (data: Uint8Array): unknown => ({ files: [data, file("x", "y")] }) },
    { title: "bytes", operation: bytes, make: (data: Uint8Array): unknown => data },
    { title: "a buffer", operation: bytes, make: (data: Uint8Array): unknown => data.buffer },
  ])("is the same to the byte, though what it was made of has changed: $title", async ({ operation, make }) => {
    const data = Uint8Array.from([1, 2, 3]);
    server.behave((response, _arrival, number) => {
      data.fill(9);
      if (number < 3) json(response, {}, 429, { "retry-after": "0" });
      else response.writeHead(204).end();
    });
    await send(contextOf(), operation, { body: make(data) });
    const [first, ...others] = server.arrivals;
    expect(first!.bytes.includes(Buffer.from([1, 2, 3]))).toBe(true);
    expect(others).toHaveLength(2);
    for (const again of others) {
      expect(again.bytes.equals(first!.bytes)).toBe(true);
      expect(again.headers["content-type"]).toBe(first!.headers["content-type"]);
    }
  });
});
