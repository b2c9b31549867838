import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errataOf } from "../../generator/site/errata.js";
import { makeGuide } from "../../generator/site/guide.js";
import { SpecError } from "../../generator/text/problem.js";
import type { JsonObject } from "../../generator/text/json.js";
import { readOperations } from "../../generator/contract/operations.js";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "guide-"));
  const files = {
    "README.md": "# Front\n\n## One thing\n\n## One thing\n",
    "docs/plan.md": "# The *plan*\n",
    "src/code.ts": "",
    "docs/parts/README.md": "# Parts\n",
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function page(markdown: string): Promise<string> {
  await writeFile(join(root, "docs/page.md"), markdown);
  const pages = await makeGuide(
    root,
    ["README.md", "docs/plan.md", "docs/page.md", "docs/parts/README.md"],
    "https://example.com/repo",
  );
  return pages.find(({ path }) => path === "guide/docs/page.html")?.text ?? "";
}

describe("Markdown", () => {
  it.each([
    ["a page beside it", "[a](plan.md)", '<a href="plan.html">'],
    ["a page above it", "[a](../README.md)", '<a href="../README.html">'],
    ["a heading elsewhere", "[a](../README.md#one-thing-1)", '<a href="../README.html#one-thing-1">'],
    ["a heading here", "# Here\n[a](#here)", '<a href="#here">'],
    ["itself", "[a](page.md)", '<a href="page.html">'],
    ["a folder with a page", "[a](parts)", '<a href="parts/README.html">'],
    ["a folder without one", "[a](../src/)", '<a href="https://example.com/repo/tree/main/src">'],
    ["another file", "[a](../src/code.ts#L3)", '<a href="https://example.com/repo/blob/main/src/code.ts#L3">'],
    ["the web", "[a](https://example.org/x?y=1)", '<a href="https://example.org/x?y=1">'],
  ])("turns a link to %s", async (_, markdown, want) => {
    expect(await page(markdown)).toContain(want);
  });

  it.each([
    ["[a](gone.md)", "The link gone.md leads to no file of the repository."],
    ["[a](../../etc/passwd)", "The link ../../etc/passwd leads to no file of the repository."],
    ["[a](../README.md#two)", "The link ../README.md#two leads to no heading of README.md."],
    ["[a](#nowhere)", "The link #nowhere leads to no heading of docs/page.md."],
  ])("refuses %s", async (markdown, message) => {
    const refused = await page(markdown).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SpecError);
    expect((refused as SpecError).problems).toEqual([{ file: "docs/page.md", message, fix: "Put the link right." }]);
  });

  it("shows tables and code, lets no markup and no picture through, and names headings as GitHub does", async () => {
    const text = await page(
      "# Say `a.b` & more\n\n| a | b |\n|---|---|\n| 1 | `x` |\n\n<script>alert(1)</script>\n\n![words](https://example.org/i.png)\n",
    );
    expect(text).toContain('<h1 id="say-ab--more">Say <code>a.b</code> &amp; more</h1>');
    expect(text).toContain("<td><code>x</code></td>");
    expect(text).toContain('<div class="scroll" tabindex="0"><table>');
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).not.toMatch(/<img|<script/);
    expect(text).toContain("words");
    expect(text).toContain("<title>Say a.b &amp; more</title>");
  });
});

describe("errata of an operation", () => {
  it("are found wherever they stand, each once, with its place in words of the wire", () => {
    const erratum = (page: string): JsonObject => ({ "x-errata": [{ page, spec: "s", reason: "r" }] });
    const document: JsonObject = {
      openapi: "3.1.0",
      security: [{ token: [] }],
      paths: {
        "/a/{id}": {
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string", ...erratum("in a parameter's schema") } },
          ],
          post: {
            operationId: "doA",
            ...erratum("of the operation"),
            requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } } },
            responses: {
              "200": {
                description: "It.",
                content: {
                  "application/json": { schema: { $ref: "#/components/schemas/Body" }, ...erratum("of the media type") },
                },
              },
              "400": { $ref: "#/components/responses/Bad" },
            },
          },
        },
      },
      components: {
        securitySchemes: { token: { type: "apiKey", name: "X-Token", in: "header", ...erratum("of the scheme") } },
        responses: { Bad: { description: "Bad.", ...erratum("of the response") } },
        schemas: {
          Body: {
            properties: {
              list: { items: { properties: { name: { ...erratum("deep") }, again: { $ref: "#/components/schemas/Body" } } } },
            },
          },
        },
      },
    };
    const [operation] = readOperations(document);
    if (!operation) throw new Error("no operation");
    expect(errataOf(operation, document).map(({ where, says }) => [where, says[0]?.text])).toEqual([
      ["doA", "of the operation"],
      ["id", "in a parameter's schema"],
      ["body.list[].name", "deep"],
      ["200", "of the media type"],
      ["400", "of the response"],
      ["X-Token", "of the scheme"],
    ]);
  });
});
