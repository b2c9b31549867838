import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { extensions } from "../../profiles/huawei/extensions/index.js";
import { makeSite, readServices, writeSite } from "../../generator/site/site.js";
import type { FileMap } from "../../generator/text/file-map.js";

const CHROMIUM = "/usr/bin/chromium";
const QUIET =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** What each service page must show, read straight from the specs. */
const expected = ["dbss", "hss", "kps", "sms"].map((service) => {
  const folder = `spec/${service}`;
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /^(operations|schemas|responses)/.test(name) && name.endsWith(".yaml"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const operations = readdirSync(join(folder, "operations")).map(
    (name) =>
      parse(readFileSync(join(folder, "operations", name), "utf8")) as {
        operationId: string;
        summary: string;
        "x-doc-source": { kind: string; url: string; updated?: string }[];
      },
  );
  const reasons = [...texts.join("").matchAll(/^ *reason: (.{20})/gm)].map(([, reason]) => reason ?? "");
  const jobs = existsSync(join(folder, "jobs")) ? readdirSync(join(folder, "jobs")) : [];
  const functions = jobs.map(
    (name) => /^export async function \w+\(/m.exec(readFileSync(join(folder, "jobs", name), "utf8"))?.[0],
  );
  return { service, operations, reasons, functions };
});

let folder: string;
let files: FileMap;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "site-")), "docs");
  files = await makeSite(process.cwd(), await readServices(process.cwd()), extensions);
  await writeSite(folder, files);
});
afterAll(() => rm(dirname(folder), { recursive: true, force: true }));

describe("the site", () => {
  it("is the same bytes when it is made again", async () => {
    const again = await makeSite(process.cwd(), await readServices(process.cwd()), extensions);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, text] of again) expect(text === files.get(path), path).toBe(true);
  });

  it("replaces what was there, whole", async () => {
    await writeFile(join(folder, "old.html"), "");
    await writeSite(folder, files);
    expect(existsSync(join(folder, "old.html"))).toBe(false);
    expect(existsSync(join(folder, "index.html"))).toBe(true);
  });

  it("has a page for each service and for the guide", () => {
    const wanted = [
      "README",
      "docs/architecture",
      "docs/adding-an-operation",
      "docs/mock",
      "docs/review",
      "spec/README",
      "docs/decisions/0023-mock-server-without-prism",
    ];
    for (const page of ["index", "dbss", "hss", "kps", "sms", ...wanted.map((name) => `guide/${name}`)])
      expect([...files.keys()]).toContain(`${page}.html`);
  });

  it("has no link that leads nowhere", () => {
    const dead = [...files].flatMap(([path, text]) => {
      const content = text.includes("redoc") && !path.includes("/") && path !== "index.html" ? "" : text;
      return [...content.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)]
        .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
        .filter((href) => !/^https?:|^mailto:/.test(href))
        .filter((href) => {
          const [target = "", anchor] = href.split("#", 2);
          const page = files.get(target === "" ? path : posix.join(posix.dirname(path), target));
          if (page === undefined) return true;
          return anchor !== undefined && !anchor.startsWith("operation/") && !page.includes(` id="${anchor}"`);
        })
        .map((href) => `${path}: ${href}`);
    });
    expect(dead).toEqual([]);
  });

  it("names no place of this machine and no time", () => {
    const own = [...files].filter(([path]) => path.startsWith("guide/") || path === "index.html");
    for (const [path, text] of own) expect(text, path).not.toContain(process.cwd());
  });
});

describe.skipIf(!existsSync(CHROMIUM))(`the site in Chromium (skipped where there is no ${CHROMIUM})`, () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET.split(" ") })));
  afterAll(() => browser.close());

  /** Opens a page and gives it with all that it asked for and complained of. */
  async function open(
    file: string,
    width = 1200,
    anchor = "",
  ): Promise<{ page: Page; requests: string[]; complaints: string[]; close: () => Promise<void> }> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const requests: string[] = [];
    const complaints: string[] = [];
    context.on("request", (request) => requests.push(request.url()));
    const page = await context.newPage();
    page.on("console", (message) => void (["error", "warning"].includes(message.type()) && complaints.push(message.text())));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(file).href + anchor);
    return { page, requests, complaints, close: () => context.close() };
  }

  it.each(expected)("$service opens alone: nothing leaves, nothing is wrong, each operation is shown", async (row) => {
    const file = join(folder, `${row.service}.html`);
    expect(row.operations.length).toBeGreaterThan(0);
    const { page, requests, complaints, close } = await open(file);
    const menu = page.locator(".menu-content");
    let shown = "";
    for (const {
      operationId,
      summary,
      "x-doc-source": [source],
    } of row.operations) {
      await menu.getByText(summary).first().click();
      const operation = page.locator(`[data-section-id="/other/${operationId.toLowerCase()}"]`);
      await operation.getByRole("heading", { name: summary }).first().waitFor({ state: "visible" });
      await operation
        .locator("code", { hasText: new RegExp(`^${operationId}$`) })
        .first()
        .waitFor({ state: "visible" });
      // People are led to a page only: of an operation without one the definition is named.
      const isPage = source?.kind === "page";
      const line = isPage ? { has: page.locator(`a[href="${source.url}"]`) } : { hasText: "Written from: the definition" };
      const written = operation.locator("p", line).first();
      await written.waitFor({ state: "visible" });
      await expect.poll(() => written.innerText()).toContain(source?.updated ?? "bears no date");
      const text = (await operation.innerText()).replaceAll(/\s+/g, " ");
      expect(text).toContain(`import { create`);
      expect(text).toContain(`.${operationId}(`);
      shown += text;
    }
    const jobs = menu.getByText("Jobs", { exact: true });
    expect(await jobs.count()).toBe(Math.min(row.functions.length, 1));
    for (const name of row.functions) {
      await jobs.click();
      const program = page.locator('[data-section-id="/section/jobs"] pre', { hasText: name ?? "no function" });
      await program.waitFor({ state: "visible" });
    }
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
    expect(requests).toEqual([pathToFileURL(file).href]);
    await close();
    expect(row.reasons.filter((reason) => !shown.includes(reason))).toEqual([]);
  });

  it("opens every page narrow and wide, without scrolling sideways", async () => {
    const { page, requests, complaints, close } = await open(join(folder, "index.html"));
    for (const path of files.keys()) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      expect(await page.evaluate("document.compatMode"), path).toBe("CSS1Compat");
      for (const width of [390, 1200]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(width);
      }
    }
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(requests.length).toBe(files.size + 1);
    await close();
  });

  it("leads from the index to an operation, and back", async () => {
    const { page, close } = await open(join(folder, "index.html"));
    await page.getByRole("link", { name: "updateAuditTaskStatus", exact: true }).click();
    const heading = page.getByRole("heading", { name: "Switch the audit summary task" }).first();
    await heading.waitFor({ state: "visible" });
    await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeLessThan(300);
    expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.getByRole("link", { name: "All services" }).click();
    await page.getByRole("heading", { name: "Services" }).waitFor();
    await close();
  });

  describe("controls", () => {
    let server: Server;
    let hits = 0;
    beforeAll(async () => {
      server = createServer((_, response) => void (hits++, response.end()));
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    });
    afterAll(() => new Promise((resolve) => server.close(resolve)));
    const calling = (policy: string): string => {
      const { port } = server.address() as AddressInfo;
      return `<!doctype html>${policy}<link rel="icon" href="data:,"><p>x</p><script>fetch("http://127.0.0.1:${port}/").catch(() => {});</script>`;
    };

    it("a page that calls out is caught", async () => {
      const file = join(dirname(folder), "calls.html");
      await writeFile(file, calling(""));
      const { page, requests, close } = await open(file);
      await page.waitForLoadState("networkidle");
      expect(requests.length).toBe(2);
      expect(hits).toBe(1);
      await close();
    });

    it("the policy of the reference pages stops it, and it is heard of", async () => {
      hits = 0;
      const [policy = ""] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(files.get("kps.html") ?? "") ?? [];
      expect(policy).toContain("connect-src 'none'");
      const file = join(dirname(folder), "stopped.html");
      await writeFile(file, calling(policy));
      const { page, complaints, close } = await open(file);
      await page.waitForLoadState("networkidle");
      expect(hits).toBe(0);
      expect(complaints.join()).toContain("Content Security Policy");
      await close();
    });
  });
});
