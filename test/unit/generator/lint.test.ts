import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { lint } from "../../../generator/lint/lint.js";
import { rulesets } from "../../../profiles/huawei/lint/ruleset.js";
import { makeTree, repository } from "./tree.js";

const spec = "spec/kps/openapi.yaml";
const operation = "spec/kps/operations/ListKeypairTask.yaml";
const parts = readdirSync(join(repository, "spec/kps"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml") && !/^(?:facts|mock)\b/.test(name))
  .map((name) => `spec/kps/${name.replaceAll("\\", "/")}`);
const files = [...parts, "spec/common/security.yaml"];
const good = Object.fromEntries(files.map((file) => [file, readFileSync(join(repository, file), "utf8")]));
/** The kps spec with one text of one of its files replaced; fails when the text is not there. */
function spoiled(file: string, from: string | RegExp, to: string): Record<string, string> {
  const text = good[file] ?? "";
  const spoilt = text.replace(from, to);
  if (spoilt === text) throw new Error(`${from} is not in ${file}`);
  return { ...good, [file]: spoilt };
}

async function findings(tree: Record<string, string>): Promise<string[]> {
  const problems = await lint(makeTree(tree), [{ service: "kps", spec }], rulesets);
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split("\n").length;
}

describe("lint", () => {
  it("finds nothing in a good spec", async () => {
    expect(await findings(good)).toEqual([]);
  });

  it("names the line of an unknown x- key, in the file that has it", async () => {
    const tree = spoiled(operation, /^operationId:/m, "x-surprise: 1\n$&");
    const found = await findings(tree);
    expect(found.join("\n")).toMatch(
      new RegExp(`^${operation}:${lineOf(tree[operation] ?? "", "x-surprise")} .*\\(known-extension\\)$`, "m"),
    );
  });

  it("names an operation without a source page", async () => {
    const found = await findings(spoiled(operation, /^x-doc-source:\n(?: {2,}.*\n)+/m, ""));
    expect(found.join("\n")).toMatch(/^spec\/kps\/operations\/ListKeypairTask\.yaml:1 .*\(doc-source\)$/m);
  });

  it("sees in an operation's file what depends on its path", async () => {
    const found = await findings(spoiled(spec, "/tasks/{task_id}:", "/tasks/{id}:"));
    expect(found.join("\n")).toMatch(/^spec\/kps\/operations\/ListKeypairTask\.yaml:\d+ .*\(path-params-described\)$/m);
  });

  it("names both operations of one id", async () => {
    const path = /^  (\/[^\n]+):\n(?:(?: {3,}[^\n]*)?\n)+/m;
    const found = await findings(spoiled(spec, path, (good[spec]?.match(path)?.[0] ?? "").replace("/v3/", "/v4/") + "$&"));
    expect(found.join("\n")).toMatch(/\(operation-operationId-unique\)/);
  });

  it("finds what is wrong in a file that services share", async () => {
    const found = await findings(spoiled("spec/common/security.yaml", "type: http", "type: heaven"));
    expect(found.join("\n")).toMatch(/^spec\/common\/security\.yaml:\d+ .*\(oas3-schema\)$/m);
  });

  it("names a schema and files that nothing refers to", async () => {
    const task = "spec/kps/schemas/task.yaml";
    const more = { [task]: `${good[task]}Lost:\n  type: object\n`, "spec/kps/operations/Lost.yaml": "operationId: lost\n" };
    expect(await findings({ ...good, ...more, "spec/kps/schemas/lost.yaml": "Lost: {}\n" })).toEqual([
      "spec/kps/operations/Lost.yaml:undefined No document refers to this file.",
      "spec/kps/schemas/lost.yaml:undefined No document refers to this file.",
      `${task}:${lineOf(more[task] ?? "", "Lost:")} Nothing refers to Lost.`,
    ]);
  });

  it("gives a syntax error with its line, and goes on to the next service", async () => {
    const root = makeTree({ ...good, "spec/bad/openapi.yaml": "openapi: [\n" });
    const problems = await lint(
      root,
      [
        { service: "bad", spec: "spec/bad/openapi.yaml" },
        { service: "kps", spec },
      ],
      rulesets,
    );
    expect(problems.map(({ file, line }) => [file, line])).toEqual([["spec/bad/openapi.yaml", 2]]);
  });
});
