import { lstatSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

import { drift } from "../pages/reader.js";
import { keepFiles } from "../../generator/release/kept-files.js";
import { makeGuide } from "../../generator/site/guide.js";
import { SpecError } from "../../generator/text/problem.js";
import { makeTree } from "../unit/generator/tree.js";

const SECRET = "SecretOfAnotherFolder";
const elsewhere = (text: string): string => join(makeTree({ "secret.yaml": text }), "secret.yaml");

async function messageOf(work: () => Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await work());
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return JSON.stringify(error.problems);
  }
}

describe("a reader stays in the repository", () => {
  const spec = (page: string): string =>
    `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /v1/a:
    get:
      operationId: showA
      summary: Show.
      x-doc-source: [{ kind: page, url: "https://docs.example/ShowA", page: ${JSON.stringify(page)}, updated: 2025-01-01 }]
      responses: { "200": { description: Done. } }
`;
  const page = "Show A\nFunction\nShows it.\nURI\nGET /v1/a\nResponse Parameters\nNone\n";
  const facts = `${SECRET}: 1\n`;

  it.each(["../../../secret", "../secret", "ShowA"])("that compares a page with the facts of %s", async (name) => {
    const outside = elsewhere(facts);
    const root = makeTree({ "spec/a/openapi.yaml": spec(name), "page.txt": page, "spec/a/facts/x": "" });
    // The folder above the repository, and the one above the facts.
    symlinkSync(outside, join(root, "spec/a/secret.yaml"));
    symlinkSync(outside, join(root, "spec/a/facts/ShowA.yaml"));
    const message = await messageOf(() => drift([join(root, "page.txt")], root));
    expect(message).not.toContain(SECRET);
    if (name === "ShowA") expect(message).toContain("outside the repository");
  });

  it("that makes pages of the site", async () => {
    const root = makeTree({ "docs/a.md": "# A\n" });
    symlinkSync(elsewhere(`# ${SECRET}\n`), join(root, "docs/b.md"));
    const message = await messageOf(() => makeGuide(root, ["docs/a.md", "docs/b.md"], "https://example.com"));
    expect(message).not.toContain(SECRET);
    expect(message).toContain("outside the repository");
  });

  it("that keeps a file of a package: a link is neither compared nor written through", () => {
    const outside = elsewhere(SECRET);
    const root = makeTree({ "packages.yaml": "" });
    const path = "generated/packages/a/api.md";
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(outside, join(root, path));
    const keeping = { program: "api", root, message: "Not current.", fix: "Make it." };
    const file = { service: "a", path, text: SECRET };
    expect(() => keepFiles({ ...keeping, isCheck: true }, [file])).toThrow(SpecError);
    expect(keepFiles({ ...keeping, isCheck: false }, [{ ...file, text: "new" }])).toBe(0);
    expect([readFileSync(outside, "utf8"), readFileSync(join(root, path), "utf8")]).toEqual([SECRET, "new"]);
    expect(lstatSync(join(root, path)).isFile()).toBe(true);
  });
});
