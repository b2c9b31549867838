import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { lint } from "../../../generator/lint/lint.js";
import { rulesets } from "../../../profiles/huawei/lint/ruleset.js";
import { makeTree, repository } from "./tree.js";

const files = ["spec/kps/openapi.yaml", "spec/common/security.yaml"];
const good = Object.fromEntries(files.map((file) => [file, readFileSync(join(repository, file), "utf8")]));
const [spec = ""] = files;

/** The kps spec with one text replaced; fails when the text is not there. */
function spoiled(from: string | RegExp, to: string): Record<string, string> {
  const text = good[spec] ?? "";
  const spoilt = text.replace(from, to);
  if (spoilt === text) throw new Error(`${from} is not in ${spec}`);
  return { ...good, [spec]: spoilt };
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

  it("names the line of an unknown x- key", async () => {
    const tree = spoiled(/^( +)operationId:/m, "$1x-surprise: 1\n$&");
    const found = await findings(tree);
    expect(found.join("\n")).toMatch(
      new RegExp(`^${spec}:${lineOf(tree[spec] ?? "", "x-surprise")} .*\\(known-extension\\)$`, "m"),
    );
  });

  it("names an operation without a source page", async () => {
    const found = await findings(spoiled(/^ +x-doc-source:\n(?: {8,}.*\n)+/m, ""));
    expect(found.join("\n")).toMatch(/^spec\/kps\/openapi\.yaml:\d+ .*\(doc-source\)$/m);
  });

  it("names both operations of one id", async () => {
    const text = good[spec] ?? "";
    const path = /^  (\/[^\n]+):\n(?:(?: {3,}[^\n]*)?\n)+/m.exec(text)?.[0] ?? "";
    const found = await findings({ ...good, [spec]: text.replace(path, () => `${path}${path.replace("/v3/", "/v4/")}`) });
    expect(found.join("\n")).toMatch(/\(operation-operationId-unique\)/);
  });

  it("finds in the bundle what only the bundle shows, at its source", async () => {
    const broken = {
      ...good,
      "spec/common/security.yaml": (good["spec/common/security.yaml"] ?? "").replace("in: header", "in: heaven"),
    };
    const found = await findings(broken);
    expect(found.join("\n")).toMatch(/^spec\/common\/security\.yaml:\d+ .*\(oas3-schema\)$/m);
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
