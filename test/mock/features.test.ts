// Documents of one feature each, served by the mock server to the clients made from them, and by their own mock handlers.
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { HttpHandler } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Download } from "../../runtime/src/index.js";
import { loadDocument } from "../../generator/mock/load.js";
import { createMockServer } from "../../generator/mock/server.js";
import { load, writeAll } from "../golden/load.js";
import { makeAll, root } from "../golden/make.js";

type Call = (context: unknown, input: unknown, options?: unknown) => Promise<unknown>;
type Named<Value> = Readonly<Record<string, Value>>;

/** What a document has been made into, and a server of it. */
interface Feature {
  readonly client: Named<unknown>;
  readonly fixtures: {
    readonly fixtures: Named<Named<Named<unknown>>>;
    readonly requests: Named<Named<unknown>>;
    readonly badRequests: Named<readonly { name: string; pointer: string; input: unknown }[]>;
  };
  readonly validators: unknown;
  readonly url: string;
}

const FEATURES = ["array-body", "successes", "error-ranges", "multipart", "other-bodies"] as const;
const features = new Map<string, Feature>();
const closing: (() => void)[] = [];

const out = mkdtempSync(join(root, "build/features-"));
beforeAll(async () => {
  writeAll(await makeAll(FEATURES), out);
  for (const name of FEATURES) {
    const folder = join(out, name);
    const server = createMockServer(await loadDocument(root, `test/golden/${name}.yaml`));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => void (server.closeAllConnections(), server.close()));
    features.set(name, {
      client: await load(folder, "client"),
      fixtures: (await load(folder, "fixtures")) as unknown as Feature["fixtures"],
      validators: await load(folder, "validate"),
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    });
  }
});
afterAll(() => {
  closing.forEach((close) => close());
  rmSync(out, { recursive: true, force: true });
});

/** Calls an operation; answers and errors alike as what they carry. */
async function ask(name: string, operation: string, input: unknown, options: object = {}, more: object = {}): Promise<unknown> {
  const { client, url } = features.get(name)!;
  const pascal = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const credentials = { authorize: async () => ({}) };
  const create = client[`create${pascal}Context`] as (options: object) => unknown;
  const context = create({ endpoint: url, credentials, ...more });
  return (client[operation] as Call)(context, input, { maxAttempts: 1, ...options }).catch((error: unknown) => error);
}

describe.each(FEATURES)("%s", (name) => {
  it("answers every valid request by what is documented, and the validators agree", async () => {
    const { fixtures, validators } = features.get(name)!;
    for (const [operation, requests] of Object.entries(fixtures.requests)) {
      for (const input of Object.values(requests)) {
        const answer = await ask(name, operation, input, {}, { validators, checkResponses: true });
        const [first] = Object.entries(fixtures.fixtures[operation]!);
        const [expected] = Object.values(first![1]);
        if (answer instanceof Object && "cancel" in answer) await (answer as { cancel(): Promise<void> }).cancel();
        else expect(answer, operation).toEqual(expected);
      }
    }
  });

  it("refuses every bad request with its pointer, on the server and before sending", async () => {
    const { fixtures, validators } = features.get(name)!;
    for (const [operation, requests] of Object.entries(fixtures.badRequests)) {
      for (const { input, pointer, name: what } of requests) {
        const refused = await ask(name, operation, input);
        // A path without its parameter cannot be sent.
        if ((refused as Error).name !== "InvalidRequestError") expect(refused, what).toMatchObject({ status: 422 });
        const pointers = (error: unknown): string[] =>
          (error as { problems: { pointer: string }[] }).problems.map((problem) => problem.pointer);
        expect(pointers((refused as { body?: unknown }).body ?? refused), what).toContain(pointer);
        expect(pointers(await ask(name, operation, input, {}, { validators })), what).toContain(pointer);
      }
    }
  });
});

describe("an answer in a range", () => {
  const prefer = (Prefer: string): object => ({ headers: { Prefer } });
  const guard = (operation: string): ((error: unknown, status: unknown) => boolean) =>
    features.get("error-ranges")!.client[operation] as (error: unknown, status: unknown) => boolean;

  it.each([
    { code: 400, body: { field: "name" }, told: [400] },
    { code: 403, body: { code: "NO" }, told: [403, "4XX"] },
    { code: 503, body: { trace: "sample" }, told: [503, "default"] },
  ])("is that of its code, its range or default: $code", async ({ code, body, told }) => {
    const error = await ask("error-ranges", "listThings", {}, prefer(`code=${code}`));
    expect(error).toMatchObject({ name: "ApiError", status: code, body });
    expect([400, 403, 503, "4XX", "default"].filter((one) => guard("isListThingsError")(error, one))).toEqual(told);
  });

  it("is asked for by the name of its example", async () => {
    const error = await ask("error-ranges", "listThings", {}, prefer("code=418, example=forbidden"));
    expect(error).toMatchObject({ status: 418, body: { code: "NO" } });
  });

  it("has no body where its own code is documented without one", async () => {
    expect(await ask("error-ranges", "listThings", {}, prefer("code=404"))).toMatchObject({ status: 404, body: undefined });
  });

  it("is refused where neither code nor range is documented", async () => {
    const error = await ask("error-ranges", "listOthers", {}, prefer("code=404"));
    expect(error).toMatchObject({ status: 422, body: { message: expect.stringContaining("5XX") } });
  });
});

/** Where nobody answers but a mock handler. */
const nowhere = { endpoint: "https://nowhere.test" };

describe("files in forms", () => {
  const two = { upload_type: 1, files: [new File(["PK"], "a.zip"), new Uint8Array([1, 2])], owner: { name: "me" }, note: "n" };
  const rows: readonly { title: string; operation: string; body: unknown; pointers: readonly string[] }[] = [
    { title: "fit", operation: "importDefinitions", body: two, pointers: [] },
    { title: "too many", operation: "importDefinitions", body: { ...two, files: ["a", "b", "c"] }, pointers: ["/body/files"] },
    {
      title: "JSON that lacks a member",
      operation: "importDefinitions",
      body: { ...two, owner: {} },
      pointers: ["/body/owner/name"],
    },
    { title: "of the most bytes", operation: "storePicture", body: { picture: new Blob(["12345678"]), size: 1 }, pointers: [] },
    { title: "too long", operation: "storePicture", body: { picture: new Blob(["123456789"]) }, pointers: ["/body/picture"] },
    {
      title: "beside a number that is too small",
      operation: "storePicture",
      body: { size: 0, public: false },
      pointers: ["/body/size"],
    },
  ];
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: "bypass" }));
  afterAll(() => server.close());
  const pointersOf = (answer: unknown): string[] => {
    const { problems = [], body } = Object(answer) as { problems?: { pointer: string }[]; body?: { problems?: typeof problems } };
    return (body?.problems ?? problems).map(({ pointer }) => pointer);
  };

  it.each(rows)("$title: the same to validators, server and mock handler", async ({ operation, body, pointers }) => {
    const { validators } = features.get("multipart")!;
    expect(pointersOf(await ask("multipart", operation, { body }, {}, { validators }))).toEqual(pointers);
    expect(pointersOf(await ask("multipart", operation, { body }))).toEqual(pointers);
    const msw = await load(join(out, "multipart"), "msw");
    server.use((msw[`${operation}Handler`] as () => HttpHandler)());
    expect(pointersOf(await ask("multipart", operation, { body }, {}, nowhere))).toEqual(pointers);
    server.resetHandlers();
  });

  it.each([
    ["no form", "{}", "application/json"],
    ["no boundary", "x", "multipart/form-data"],
    ["another boundary", "--a\r\n\r\n\r\n--a--", "multipart/form-data; boundary=b"],
  ])("are refused where the body is none: %s", async (_title, body, type) => {
    const response = await fetch(`${features.get("multipart")!.url}/v1/definitions`, {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ problems: [{ pointer: "/body" }] });
  });
});

describe("the check of an answer", () => {
  const rows: readonly [feature: string, check: string, status: number, body: unknown, pointers: readonly string[]][] = [
    ["array-body", "validateStoreItemsResponse", 200, [""], ["/0"]],
    // Any 2xx is a success; one that is not documented is judged as the usual one.
    ["array-body", "validateStoreItemsResponse", 202, [""], ["/0"]],
    ["array-body", "validateStoreItemsResponse", 400, [""], []],
    ["successes", "validateStartJobResponse", 200, {}, ["/done"]],
    ["successes", "validateStartJobResponse", 202, {}, ["/job_id"]],
    ["successes", "validateStartJobResponse", 204, {}, []],
    ["successes", "validateStartJobResponse", 206, {}, ["/done"]],
    ["successes", "validateTouchResponse", 201, {}, ["/done"]],
    ["successes", "validatePokeResponse", 404, {}, ["/done"]],
    ["error-ranges", "validateListThingsResponse", 201, {}, [""]],
    ["error-ranges", "validateListThingsResponse", 400, {}, ["/field"]],
    ["error-ranges", "validateListThingsResponse", 404, {}, []],
    ["error-ranges", "validateListThingsResponse", 418, {}, ["/code"]],
    ["error-ranges", "validateListThingsResponse", 503, {}, ["/trace"]],
    ["error-ranges", "validateListOthersResponse", 599, {}, ["/code"]],
    ["error-ranges", "validateListOthersResponse", 404, {}, []],
  ];
  it.each(rows)("is by what documents its status: %s %s(%i)", (feature, check, status, body, pointers) => {
    const validators = features.get(feature)!.validators as Named<(status: number, body: unknown) => { pointer: string }[]>;
    expect(validators[check]!(status, body).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});

describe("a made-up archive", () => {
  it("is one that programs open, the same from fixtures and server", async () => {
    const file = (await ask("other-bodies", "showFile", {})) as Download;
    expect(file.contentType).toBe("application/zip");
    const bytes = Buffer.from(await file.bytes());
    const { fixtures } = features.get("other-bodies")!.fixtures;
    expect(fixtures["showFile"]!["200"]!["synthetic"]).toEqual({ contentType: "application/zip", bytes: new Uint8Array(bytes) });
    // The end names the central directory, which names the file and where it stands.
    const end = bytes.lastIndexOf("PK\x05\x06");
    expect([bytes.length, bytes.readUInt16LE(end + 10)]).toEqual([end + 22, 1]);
    const central = bytes.readUInt32LE(end + 16);
    expect(central + bytes.readUInt32LE(end + 12)).toBe(end);
    const [size, length] = [bytes.readUInt32LE(central + 24), bytes.readUInt16LE(central + 28)];
    expect(bytes.toString("latin1", central + 46, central + 46 + length)).toBe("sample.txt");
    const local = bytes.readUInt32LE(central + 42);
    expect(bytes.toString("latin1", local, local + 4)).toBe("PK\x03\x04");
    const content = bytes.subarray(local + 30 + length, local + 30 + length + size);
    expect([content.toString(), bytes.readUInt32LE(central + 16)]).toEqual(["synthetic", checksumOf(content)]);
  });
});

/** CRC-32 bit by bit. */
function checksumOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest >>> 0;
}

describe("a mock handler", () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: "bypass" }));
  afterAll(() => server.close());

  it.each([
    { status: 403, body: { code: "NO" } },
    { status: 500, body: { trace: "sample" } },
    { status: 404, body: undefined },
  ])("answers $status by its range", async ({ status, body }) => {
    const msw = await load(join(out, "error-ranges"), "msw");
    server.use((msw["listThingsHandler"] as (options: object) => HttpHandler)({ status }));
    expect(await ask("error-ranges", "listThings", {}, {}, nowhere)).toMatchObject({ status, body });
  });
});
