import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { InBrowser } from "./page.js";
import { startSite, type Site } from "./site.js";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const hasChromium = existsSync(executablePath);
const task = {
  task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c",
  task_status: "RUNNING_RESET",
  server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
};

describe.skipIf(!hasChromium)(`in Chromium${hasChromium ? "" : ` (skipped: there is no ${executablePath})`}`, () => {
  let browser: Browser;
  let page: Page;
  let site: Site;
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await startSite();
    const args = [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ];
    browser = await chromium.launch({ executablePath, args });
    page = await browser.newPage();
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(site.origin);
  });
  beforeEach(() => void site.seen.splice(0));
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const inPage = <Name extends keyof InBrowser>(name: Name, ...values: Parameters<InBrowser[Name]>): Promise<unknown> =>
    page.evaluate(
      ([name, values]) =>
        (globalThis as unknown as { inBrowser: Record<string, (...values: readonly unknown[]) => unknown> }).inBrowser[name]?.(
          ...values,
        ),
      [name, values] as const,
    );

  it("calls through a proxy of the site's own", async () => {
    expect(await inPage("call", `${site.origin}/proxy`)).toEqual({ value: task });
    expect(site.seen[0]?.headers["x-auth-token"]).toBe("a-token");
    expect(site.seen[0]?.headers["user-agent"]).not.toContain("hwcloud");
  });

  it("calls another origin that allows it, and does without headers that it may not read", async () => {
    expect(await inPage("call", site.otherOrigin)).toEqual({ value: task });
    expect(await inPage("requestId", site.origin)).toEqual({ value: "r-1" });
    expect(await inPage("requestId", site.otherOrigin)).toEqual({ value: "none" });
  });

  it("waits until a task has ended", async () => {
    expect(await inPage("wait", `${site.origin}/proxy/moving`)).toEqual({ value: { ...task, task_status: "SUCCESS_RESET" } });
    expect(site.seen).toHaveLength(3);
  });

  it("refuses a redirect, which a browser hides", async () => {
    expect(await inPage("call", `${site.origin}/proxy/redirect`)).toMatchObject({
      error: { name: "ApiError", status: 0, code: "REDIRECT" },
    });
    expect(site.seen.filter(({ url }) => url.includes("elsewhere"))).toEqual([]);
  });

  it("keeps the digits of an int64", async () => {
    expect(await inPage("bigint", `${site.origin}/proxy/bigint`)).toEqual({ value: "9007199254740993" });
  });

  it("downloads bytes as they are", async () => {
    expect(await inPage("download", `${site.origin}/proxy`)).toEqual({ value: [0, 255, 128, 10] });
  });

  it("says of a download that breaks off that it did", async () => {
    expect(await inPage("download", `${site.origin}/proxy/cut`)).toMatchObject({
      error: { name: "ConnectionError", message: expect.stringMatching(/^sms.exportConsistencyResults: /) as string },
    });
  });

  it("ends an aborted call with the reason given", async () => {
    expect(await inPage("abort", `${site.origin}/proxy/stall`)).toMatchObject({ error: { message: "the user left" } });
  });

  it("signs with the browser's own cryptography", async () => {
    expect(await inPage("signed", `${site.origin}/proxy`)).toEqual({ value: task });
    expect(site.seen[0]?.headers.authorization).toMatch(
      /^SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*, Signature=[0-9a-f]{64}$/,
    );
    // A value that the vendor has published.
    const url =
      "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0";
    expect(await inPage("signature", "GET", url, "2019-11-15T03:36:55Z")).toEqual({
      value:
        "SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=host;x-sdk-date, Signature=fd95e7da6f695cfb4cabbb9d6b0968aec155bc576b064835282473539ae9ea1d",
    });
  });

  it("is mocked by the package's handlers", async () => {
    const { value } = (await inPage("mocked")) as { value: { answer: unknown; refused: unknown; failed: unknown } };
    expect(value.answer).toEqual(task);
    expect(value.refused).toMatchObject({ error: { name: "ApiError", status: 422 } });
    expect(value.failed).toMatchObject({ error: { name: "ApiError", status: 400, code: "KPS.0001" } });
    expect(site.seen).toEqual([]);
  });

  it("raises no error in the page, and would show one", async () => {
    expect(complaints).toEqual([]);
    const shown = page.waitForEvent("pageerror");
    await page.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error("planted");
        }),
    );
    expect(String(await shown)).toContain("planted");
  });
});
