import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { http, HttpHandler, HttpResponse } from "msw";
import { setupServer, type SetupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDocument } from "../../generator/mock/load.js";
import { createMockServer } from "../../generator/mock/server.js";
import { makeAll, root } from "../golden/make.js";

/** Requests of test/golden/path-templates.yaml, and the operation that each is for. */
const rows: readonly { method?: string; path: string; want: string }[] = [
  { path: "/", want: "aRoot" },
  { path: "/a/b", want: "anyPair" },
  { path: "/jobs/5", want: "oneJob" },
  { path: "/jobs/latest", want: "zLatestJob" },
  { path: "/jobs/latest2", want: "oneJob" },
  { path: "/a/b/parts/c", want: "bothPart" },
  { path: "/jobs/latest/parts/c", want: "zLatestPart" },
  { method: "POST", path: "/jobs/5", want: "oneJobUpdate" },
  { method: "POST", path: "/jobs/5:cancel", want: "stopJob" },
  { method: "POST", path: "/jobs/5:cancel-all", want: "stopJobs" },
  { method: "POST", path: "/jobs/5:cancel:cancel", want: "stopJob" },
  // A client sends a colon that belongs to the value percent-encoded.
  { method: "POST", path: "/jobs/5%3Acancel", want: "oneJobUpdate" },
  { method: "POST", path: "/jobs/:cancel", want: "oneJobUpdate" },
  { path: "/files/a.json", want: "someFile" },
  { path: "/files/a.b.html", want: "someFile" },
  { path: "/files/readme", want: "anyPair" },
  { path: "/ranges/from-1-to-9", want: "someRange" },
  { path: "/ranges/from-to-to-to", want: "someRange" },
  { path: "/ranges/from-1", want: "anyPair" },
  { path: "/größe/1", want: "someSize" },
  { path: "/gr%C3%B6%C3%9Fe/1", want: "someSize" },
  { path: "/a+b(c)/1", want: "someSum" },
];

async function which(url: string, method = "GET"): Promise<unknown> {
  const response = await fetch(url, { method });
  const body: unknown = await response.json();
  return typeof body === "object" && body !== null && "which" in body ? body.which : { status: response.status, body };
}

describe("the mock server", () => {
  let server: ReturnType<typeof createMockServer>;
  let url: string;
  beforeAll(async () => {
    server = createMockServer(await loadDocument(root, "test/golden/path-templates.yaml"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base/v2`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it.each(rows)("takes $method $path for $want", async ({ method, path, want }) => {
    expect(await which(url + path, method)).toBe(want);
  });

  it("cuts the values out, and checks each", async () => {
    const response = await fetch(`${url}/files/a.b.exe`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ problems: [{ pointer: "/format", keyword: "enum" }] });
  });
});

describe("all MSW handlers together", () => {
  const folder = mkdtempSync(join(root, "build", "routes-"));
  let server: SetupServer;
  let handlersFor: (options?: { endpoint: string }) => HttpHandler[];
  beforeAll(async () => {
    const files = (await makeAll(["path-templates"])).get("path-templates") ?? new Map<string, string>();
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const outfile = join(folder, "msw.mjs");
    const options = { bundle: true, format: "esm", packages: "external", logLevel: "error" } as const;
    buildSync({ ...options, entryPoints: [join(folder, "src/msw.ts")], outfile });
    const { handlers } = (await import(pathToFileURL(outfile).href)) as { handlers: (options?: object) => unknown[] };
    handlersFor = (options) => handlers(options).filter((handler) => handler instanceof HttpHandler);
    server = setupServer(...handlersFor());
    server.listen({ onUnhandledRequest: "error" });
  }, 60_000);
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(["https://api.example.com/base/v2", "https://elsewhere.example.com"])("at %s", (base) => {
    it.each(rows)("take $method $path for $want", async ({ method, path, want }) => {
      expect(await which(base + path, method)).toBe(want);
    });
  });

  // A path in which nothing is fixed would take any request of its length, those of other services too.
  it.each([
    "https://elsewhere.example.com/things/",
    "https://elsewhere.example.com/other/base/",
    "https://elsewhere.example.com/base/v2//",
    "https://api.example.com/base/v2/things/",
    "https://elsewhere.example.com/a/b/c",
    "https://elsewhere.example.com/a",
    "https://elsewhere.example.com/a/b/",
  ])("leave %s to others", async (url) => {
    server.resetHandlers(http.get("*", () => HttpResponse.json({ which: "others" })));
    server.use(...handlersFor());
    expect(await which(url)).toBe("others");
    server.resetHandlers(...handlersFor());
  });

  it("take requests of the endpoint that they are given, and no others", async () => {
    server.resetHandlers(http.get("*", () => HttpResponse.json({ which: "others" })));
    server.use(...handlersFor({ endpoint: "https://Mock.example.com:443/my.base/" }));
    const at = "https://mock.example.com/my.base";
    for (const { path, want } of rows.filter(({ method }) => method === undefined)) expect(await which(at + path)).toBe(want);
    const others = [
      "https://mock.example.com/",
      `${at}/x/jobs/5`,
      "https://mock.example.com/my-base/jobs/5",
      "https://api.example.com/jobs/5",
    ];
    for (const url of others) expect(await which(url)).toBe("others");
    server.resetHandlers(...handlersFor());
  });

  it("cut the values out, and check each", async () => {
    const response = await fetch("https://api.example.com/files/a.b.exe");
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ problems: [{ pointer: "/format" }] });
  });
});
