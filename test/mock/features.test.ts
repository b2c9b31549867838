// Documents of one feature each, served by the mock server to the clients made from them, and by their own mock handlers.
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { HttpHandler } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const FEATURES = ["array-body", "successes", "error-ranges"] as const;
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
    expect(await ask("error-ranges", "listThings", {})).toMatchObject({ status, body });
  });
});
