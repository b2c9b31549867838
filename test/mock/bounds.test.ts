import { spawn } from "node:child_process";
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type AddressInfo } from "node:net";
import { join, relative } from "node:path";
import { Readable } from "node:stream";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bounded } from "../../generator/mock/bounded.js";
import { loadDocument } from "../../generator/mock/load.js";
import { createBodyReader } from "../../generator/mock/request-body.js";
import { merge } from "../../generator/text/merge-patch.js";
import { createMockServer } from "../../generator/mock/server.js";
import { askRaw, type RawAnswer } from "./raw.js";

/** A service whose schemas a request can be made slow for, and that keeps what requests bring. */
const document = {
  openapi: "3.1.0",
  info: { title: "bounds", version: "1.0.0" },
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/check/{name}": {
      post: {
        operationId: "check",
        parameters: [{ name: "name", in: "path", required: true, schema: { type: "string", pattern: "^(a+)+$" } }],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } } },
        responses: { 204: { description: "Fits." } },
      },
    },
    "/{project}/tasks": {
      parameters: [{ name: "project", in: "path", required: true, schema: { type: "string" } }],
      put: {
        operationId: "startTask",
        requestBody: {
          content: {
            "application/json": {
              schema: { type: "object", required: ["id"], properties: { id: { type: "string" }, note: { type: "string" } } },
            },
          },
        },
        responses: { 204: { description: "Started." } },
      },
      post: {
        operationId: "showTask",
        requestBody: {
          content: {
            "application/json": { schema: { type: "object", required: ["id"], properties: { id: { type: "string" } } } },
          },
        },
        responses: {
          200: {
            description: "It.",
            content: { "application/json": { schema: { type: "object" }, example: { state: "idle" } } },
          },
        },
      },
    },
    "/list": {
      post: {
        operationId: "listThings",
        "x-pagination": { offset: "offset", limit: "limit", items: "/items", total: "/total" },
        requestBody: {
          content: {
            "application/json": {
              schema: { type: "object", properties: { tags: { type: "array", items: { type: "string" } }, text: {} } },
            },
          },
        },
        responses: {
          200: { description: "Them.", content: { "application/json": { schema: { type: "object" }, example: { items: [] } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Body: {
        type: "object",
        properties: {
          pattern: { type: "string", pattern: "^([a-z]+)*$" },
          unique: { type: "array", uniqueItems: true },
          numbers: { type: "array", items: { type: "integer" } },
          tree: { $ref: "#/components/schemas/Tree" },
        },
      },
      Tree: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
    },
  },
};
const rules = {
  $world: {
    scope: ["/project"],
    collections: {
      tasks: { key: "/id" },
      things: { key: "/name", start: [{ name: "thing-{n}", tags: ["a", "b"] }], most: 10_000, count: 10_000 },
    },
  },
  showTask: { do: [{ find: "tasks", key: "$input/body/id", as: "task" }], answer: "$task" },
  startTask: { do: [{ create: "tasks", with: "$input/body" }] },
  listThings: {
    list: {
      of: "things",
      filters: [
        { item: "/tags", input: "/body/tags", by: "includesAll" },
        { item: "/name", input: "/body/text", by: "contains" },
      ],
    },
  },
};

const folder = mkdtempSync(join(process.cwd(), "build", "bounds-"));
let server: ReturnType<typeof createMockServer>;
let url: string;
let told: (line: string) => void = () => undefined;
beforeAll(async () => {
  writeFileSync(join(folder, "bounds.yaml"), JSON.stringify(document));
  writeFileSync(join(folder, "mock.yaml"), JSON.stringify(rules));
  const sources = await loadDocument(process.cwd(), relative(process.cwd(), join(folder, "bounds.yaml")));
  server = createMockServer({ ...sources, mostMs: 300, log: (line) => told(line) });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

function send(method: string, path: string, body: unknown): Promise<RawAnswer> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return askRaw(url + path, { method, headers: { "content-type": "application/json" }, body: text });
}

describe("a request that would take for ever is ended: ", () => {
  it.each<{ title: string; path?: string; body: unknown; says: string }>([
    { title: "a slow pattern of the path", path: `/check/${"a".repeat(60)}!`, body: {}, says: "takes longer than 0.3 s" },
    { title: "a slow pattern in the body", body: { pattern: `${"a".repeat(60)}!` }, says: "takes longer than 0.3 s" },
    {
      title: "items that must all differ",
      body: { unique: Array.from({ length: 300_000 }, (_, index) => ({ index })) },
      says: "takes longer than 0.3 s",
    },
    { title: "nesting", body: `{"tree":${"[".repeat(30_000)}${"]".repeat(30_000)}}`, says: "nested too deep" },
  ])("$title", async ({ path = "/check/a", body, says }) => {
    const answer = await send("POST", path, body);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(says);
    // The server goes on.
    expect((await send("POST", "/check/a", { numbers: [1] })).status).toBe(204);
  });

  it("is no limit for what only is large", async () => {
    const numbers = Array.from({ length: 1_000 }, (_, index) => index);
    expect(bounded(() => numbers.length)).toEqual({ result: 1_000 });
    expect((await send("POST", "/check/a", { numbers })).status).toBe(204);
    expect(() => bounded(() => numbers.map(() => JSON.parse("{") as unknown))).toThrow(SyntaxError);
  });

  it.each([
    { title: "the same tag a million times", body: { tags: Array.from({ length: 1_000_000 }, () => "a") }, total: 10_000 },
    { title: "tags that no item has", body: { tags: Array.from({ length: 1_000_000 }, (_, index) => `t${index}`) }, total: 0 },
    { title: "a list as a text", body: { text: Array.from({ length: 1_000_000 }, () => "x") }, total: 0 },
  ])("and a filter reads what is wanted once: $title", async ({ body, total }) => {
    const sources = await loadDocument(process.cwd(), relative(process.cwd(), join(folder, "bounds.yaml")));
    const patient = createMockServer(sources);
    await new Promise<void>((resolve) => patient.listen(0, "127.0.0.1", resolve));
    const answer = await askRaw(`http://127.0.0.1:${(patient.address() as AddressInfo).port}/list`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    patient.close();
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ total });
  });
});

describe("the problems of a request", () => {
  it("are all told of a small one, up to a hundred, and the first of a large one", async () => {
    const problemsOf = async (count: number): Promise<number> => {
      const { status, text } = await send("POST", "/check/a", { numbers: Array.from({ length: count }, () => "x") });
      expect(status).toBe(422);
      return (JSON.parse(text) as { problems: unknown[] }).problems.length;
    };
    expect([await problemsOf(40), await problemsOf(10_000), await problemsOf(1_000_000)]).toEqual([40, 100, 1]);
  });
});

describe("what is remembered", () => {
  it("keeps members of any name, and changes no prototype", () => {
    const patch = JSON.parse('{"__proto__": {"state": "mine"}, "constructor": {"a": 1}}') as Record<string, never>;
    const merged = merge({ state: "ours" }, patch);
    expect([merged["state"], Object.keys(merged)]).toEqual(["ours", ["state", "__proto__", "constructor"]]);
    expect(({} as Record<string, unknown>)["state"]).toBeUndefined();
  });

  it("fits into 96 MB though notes of 3 MiB arrive for 40 tasks", async () => {
    const program = join(folder, "mock.mjs");
    const options = { bundle: true, format: "esm", platform: "node", packages: "external", logLevel: "error" } as const;
    await build({ ...options, entryPoints: ["generator/bin/mock.ts"], outfile: program });
    const file = relative(process.cwd(), join(folder, "bounds.yaml"));
    const child = spawn(process.execPath, ["--max-old-space-size=96", program, "--document", file, "--port", "0"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const line = await new Promise<string>((resolve) => child.stdout.once("data", (piece: Buffer) => resolve(piece.toString())));
    const base = line.split(" ")[0] ?? "";
    const headers = { "content-type": "application/json" };
    const statuses: number[] = [];
    for (let each = 0; each < 40; each += 1) {
      const body = JSON.stringify({ id: String(each), note: String(each).padEnd(3 * 2 ** 20, "x") });
      statuses.push((await askRaw(`${base}/${each % 4}/tasks`, { method: "PUT", headers, body })).status);
    }
    expect([...new Set(statuses)].sort()).toEqual([204, 507]);
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  }, 60_000);
});

describe("bodies", () => {
  const reading = (reader: ReturnType<typeof createBodyReader>, ...pieces: string[]): ReturnType<typeof reader> =>
    reader(Readable.from(pieces.map((piece) => Buffer.from(piece))) as unknown as IncomingMessage);

  it("of all requests together have a bound, and what was refused or read makes room", async () => {
    const reader = createBodyReader(10);
    expect(await Promise.all([reading(reader, "123456"), reading(reader, "123456")])).toEqual([
      { body: Buffer.from("123456") },
      { refusal: { status: 503, message: "too many large bodies arrive at the same time" } },
    ]);
    expect(await reading(reader, "12345", "67890")).toEqual({ body: Buffer.from("1234567890") });
    expect(await reading(reader, "12345", "678901")).toMatchObject({ refusal: { status: 503 } });
    expect(await reading(reader, "1")).toEqual({ body: Buffer.from("1") });
  });

  it("of more than 12 MiB are refused, and the answer arrives", async () => {
    expect((await send("POST", "/check/a", `"${"x".repeat(12 * 2 ** 20)}"`)).status).toBe(413);
  });
});

describe("a line of the log", () => {
  it("is not too long", async () => {
    const next = new Promise<string>((resolve) => (told = resolve));
    await askRaw(`${url}/${"x".repeat(9_000)}`);
    expect((await next).length).toBeLessThan(400);
  });

  it.each(["\u009b31m", "\u00ff", "\u001b[31m", "\u007f"])("holds nothing that a terminal obeys: %j is no path", async (text) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write(Buffer.from(`GET /${text} HTTP/1.1\r\nHost: localhost\r\n\r\n`, "latin1"));
    const [piece] = (await once(socket, "data")) as [Buffer];
    socket.destroy();
    expect(piece.toString()).toMatch(/^HTTP\/1\.1 400 /);
  });
});
