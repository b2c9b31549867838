import { describe, expect, it } from "vitest";

import { bundle } from "../../generator/contract/bundle.js";
import { lint } from "../../generator/lint/lint.js";
import { rulesets } from "../../profiles/huawei/lint/ruleset.js";
import { SpecError } from "../../generator/text/problem.js";
import { parseSourceFile } from "../../generator/text/source-file.js";
import { makeTree } from "../unit/generator/tree.js";

const spec = "spec/a/openapi.yaml";
const head = `openapi: 3.1.0\ninfo: {title: T, version: "1"}\nservers: [{url: "https://a.test"}]\n`;

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join("\n");
}

/** Documents with which work that grows with the square of a mapping takes many minutes; the rest takes seconds. */
const documents: { name: string; rules: "own" | "openapi"; text: string }[] = [
  {
    name: "an example of 50,000 members",
    rules: "openapi",
    text: `${head}paths: {}\ncomponents:\n  examples:\n    A:\n      value:\n${lines(50_000, (at) => `        p${at}: 1`)}\n`,
  },
  {
    name: "an x- key of 50,000 members",
    rules: "own",
    text: `${head}paths: {}\nx-a:\n${lines(50_000, (at) => `  p${at}: 1`)}\n`,
  },
  {
    name: "a list of 20,000 values",
    rules: "openapi",
    text: `${head}paths: {}\ncomponents:\n  schemas:\n    A:\n      enum:\n${lines(20_000, (at) => `        - v${at}`)}\n`,
  },
  {
    name: "a schema of 20,000 properties",
    rules: "openapi",
    text: `${head}paths: {}\ncomponents:\n  schemas:\n    A:\n      type: object\n      properties:\n${lines(20_000, (at) => `        p${at}: {type: string}`)}\n`,
  },
  {
    name: "5,000 schemas with a finding each, and more than one",
    rules: "own",
    text: `${head}paths: {}\ncomponents:\n  schemas:\n${lines(5000, (at) => `    S${at}: {type: string}`)}\n`,
  },
];

describe("a document of many members is read in a time that grows as it does", () => {
  it.each(documents)("$name", async ({ rules, text }) => {
    const root = makeTree({ [spec]: text });
    await bundle(spec, { root });
    const found = await lint(root, [{ service: "a", spec, rules }], rulesets);
    expect(found.some(({ file, line }) => file === spec && line !== undefined)).toBe(rules === "own");
  });

  it("but lists and paths of more entries than anybody has are refused", async () => {
    const tags = `tags:\n${lines(20_001, (at) => `  - {name: t${at}}`)}\n`;
    const root = makeTree({ [spec]: `${head}${tags}paths:\n${lines(20_002, (at) => `  /p${at}: {}`)}\n` });
    expect(await lint(root, [{ service: "a", spec, rules: "openapi" }], rulesets)).toMatchObject([
      { file: spec, line: 4, pointer: "/tags", message: "The list has 20001 entries; 20000 are the most." },
      { file: spec, line: 20_006, pointer: "/paths", message: "The map of paths has 20002 entries; 20000 are the most." },
    ]);
  });
});

describe("keys that stand twice", () => {
  const rows: [string, string, number[]][] = [
    ["in a block", "a: 1\nb: 2\na: 3\n", [3]],
    ["in braces", "a: {b: 1, c: 2, b: 3}\n", [1]],
    ["three times", "a: 1\na: 2\na: 3\n", [2, 3]],
    ["below others", "a:\n  b:\n    - c: 1\n      c: 2\n", [4]],
    ["as number and text, which are one name in JSON", "1: a\n'1': b\n", [2]],
    ["quoted and plain", 'a: 1\n"a": 2\n', [2]],
    ["in JSON", '{"a": 1, "a": 2}', [1]],
    ["that JavaScript has for itself", "constructor: 1\nconstructor: 2\n", [2]],
  ];
  it.each(rows)("%s", (_name, text, want) => {
    const problems = (() => {
      try {
        parseSourceFile("a.yaml", text);
        return [];
      } catch (error) {
        if (error instanceof SpecError) return error.problems;
        throw error;
      }
    })();
    expect(problems.map(({ line, message }) => [line, message])).toEqual(
      want.map((line) => [line, "A key stands twice in one mapping."]),
    );
  });

  it.each(["a: 1\nb: {a: 2}\n", "- a: 1\n- a: 2\n", "a: {b: 1}\nc: {b: 1}\n", "toString: 1\n"])("are not found in %j", (text) => {
    expect(() => parseSourceFile("a.yaml", text)).not.toThrow();
  });
});
