import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { symlinkSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { type Problem, SpecError, problemText } from "../../generator/text/problem.js";
import { bundle } from "../../generator/contract/bundle.js";
import { makeTree } from "../unit/generator/tree.js";

const head = `openapi: 3.1.0\ninfo: {title: T, version: "1"}\n`;
const spec = "spec/a/openapi.yaml";

async function problemsOf(
  files: Record<string, string>,
  prepare: (root: string) => void = () => {},
): Promise<readonly Problem[]> {
  const root = makeTree(files);
  prepare(root);
  try {
    await bundle(spec, { root });
    return [];
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
    throw error;
  }
}

it("a document whose operations multiply by their callbacks is refused soon", async () => {
  const twice = (next: string): string => `callbacks:\n  one: {x: {get: {$ref: ${next}}}}\n  two: {x: {get: {$ref: ${next}}}}\n`;
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`spec/a/${n}.yaml`, twice(`${n + 1}.yaml`)]));
  const problems = await problemsOf({
    [spec]: `${head}paths:\n  /a: {get: {$ref: 0.yaml}}\n`,
    ...files,
    "spec/a/30.yaml": "operationId: last\n",
  });
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("More than 20000 operations")]);
});

describe("a document that would reach out of the repository", () => {
  const references = [
    "http://127.0.0.1:1/x.yaml#/A",
    "https://example.test/x.yaml",
    "//example.test/x.yaml",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "/etc/passwd",
    "\\\\host\\share",
    "../../../etc/passwd",
    "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "..%2f..%2f..%2fetc/passwd",
    "x.yaml%",
    "jar:file:x!/y",
  ];
  it.each(references)("is refused for $ref %j", async (reference) => {
    const problems = await problemsOf({
      [spec]: `${head}components:\n  schemas:\n    A: {items: {$ref: ${JSON.stringify(reference)}}}\n`,
    });
    expect(problems.map(({ file, line }) => [file, line])).toEqual([[spec, 5]]);
    expect(problems[0]?.message).toMatch(/out of the repository|broken % escape/);
  });

  it.each(references)("is refused for an operation's $ref %j, in the document and in a file of its own", async (reference) => {
    const problems = await problemsOf({
      [spec]: `${head}paths:\n  /a: {get: {$ref: ${JSON.stringify(reference)}}}\n  /b: {get: {$ref: b.yaml}}\n`,
      "spec/a/b.yaml": `responses:\n  "200": {$ref: ${JSON.stringify(reference)}}\n`,
    });
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      [spec, 4],
      ["spec/a/b.yaml", 2],
    ]);
    for (const { message } of problems) expect(message).toMatch(/out of the repository|broken % escape/);
  });

  it("is refused when a link inside leads out", async () => {
    const outside = makeTree({ "secret.yaml": "A: {type: string}\n" });
    const problems = await problemsOf(
      { [spec]: `${head}components:\n  schemas:\n    A: {items: {$ref: "link.yaml#/A"}}\n` },
      (root) => symlinkSync(join(outside, "secret.yaml"), join(root, "spec/a/link.yaml")),
    );
    expect(problems[0]?.message).toContain("outside the repository");
  });

  it("asks no server for anything", async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/x.yaml`;
    const problems = await problemsOf({
      [spec]: `${head}paths:
  /a: {$ref: "${url}"}
components:
  examples: {E: {externalValue: "${url}"}}
  schemas:
    A: {items: {$ref: "${url}#/A"}}
    B: {oneOf: [], discriminator: {propertyName: p, mapping: {x: "${url}", y: "../other.yaml"}}}
    C: {example: {$ref: "${url}"}}
`,
    });
    server.close();
    expect(problems.map(({ line }) => line)).toEqual([4, 6, 8, 9, 9, 10]);
    expect(asked).toBe(0);
  });
});

describe("a document that would use up the machine", () => {
  const rows: { name: string; text: string; want: RegExp }[] = [
    { name: "lists in lists", text: `${head}x-a: ${"[".repeat(100_000)}\n`, want: /nested too deep|no valid YAML/ },
    {
      name: "objects in objects",
      text: `${head}components:\n  schemas:\n    A: ${'{"items": '.repeat(300)}{}${"}".repeat(300)}\n`,
      want: /nested deeper than/,
    },
    {
      name: "aliases of aliases",
      text: `${head}x-a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${Array.from({ length: 9 }, (_, index) => {
        const name = String.fromCharCode(98 + index);
        const before = String.fromCharCode(97 + index);
        return `x-${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(", ")}]\n`;
      }).join("")}`,
      want: /alias/i,
    },
    { name: "many bytes", text: `${head}x-a: ${"a".repeat(17 * 1024 * 1024)}\n`, want: /bytes/ },
  ];
  it.each(rows)("is refused: $name", async ({ text, want }) => {
    const [problem] = await problemsOf({ [spec]: text });
    expect(problem?.file).toBe(spec);
    expect(problem?.message).toMatch(want);
  });
});

describe("names that JavaScript has for itself", () => {
  it.each(["__proto__", "hasOwnProperty", "valueOf", "constructor", "toString"])("%s is refused with its line", async (name) => {
    const problems = await problemsOf({
      [spec]: `${head}components:\n  schemas:\n    A:\n      properties:\n        ${name}: {type: string}\n`,
    });
    expect(problems.map(({ file, line }) => [file, line])).toEqual([[spec, 7]]);
    expect(Object.prototype.hasOwnProperty.call(Object.prototype, "type")).toBe(false);
  });
});

describe("what a problem prints", () => {
  it("holds no sequence that a terminal would obey", () => {
    const text = problemText({ file: "a\u001b[2J.yaml", message: "bad\u001b]0;title\u0007\nnext\u009b31m", fix: "do\u2028it" });
    expect(text.replace("\n    ", "")).toMatch(/^[\x20-\x7e]*$/);
  });
});
