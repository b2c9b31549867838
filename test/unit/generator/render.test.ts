import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { type JsonObject, type RenderTools, SpecError } from "../../../generator/model.js";
import { render } from "../../../generator/stages/render.js";
import { findTools } from "../../../generator/run/tools.js";
import { makeTree, repository } from "./tree.js";

let tools: RenderTools;
beforeAll(async () => {
  const templates = makeTree({
    "good.mustache":
      "{{#apiInfo}}{{#apis}}{{#operations}}{{#operation}}{{nickname}} {{httpMethod}}\n{{/operation}}{{/operations}}{{/apis}}{{/apiInfo}}",
    "broken.mustache": "{{#apiInfo}}",
  });
  tools = { ...(await findTools(repository)), templates };
});

function documentOf(operationId: string): JsonObject {
  const operation = { operationId, tags: ["t"], responses: { "200": { description: "-" } } };
  return {
    openapi: "3.1.0",
    info: { title: "-", version: "1" },
    servers: [{ url: "https://localhost" }],
    paths: { "/a": { get: operation } },
  };
}

const good = { template: "good.mustache", destination: "src/made.txt" };

describe("render", () => {
  it("prints the jobs of all services in one run, each with its own document", async () => {
    const folder = join(makeTree({}), "a b;'$(touch x)");
    const jobs = ["one", "two"].map((service) => ({ service, document: documentOf(`${service}Get`), templates: [good] }));
    const made = await render(jobs, { ...tools, folder });
    expect([...made].map(([service, files]) => [service, files.get("src/made.txt")])).toEqual([
      ["one", "oneGet GET\n"],
      ["two", "twoGet GET\n"],
    ]);
    expect(existsSync(folder), "nothing is left").toBe(false);
    expect(existsSync(tools.archive ?? "none")).toBe(tools.archive !== undefined);
  });

  it.each([
    ["a template that is no Mustache", { template: "broken.mustache", destination: "src/a.txt" }],
    ["a template that is not there", { template: "lost.mustache", destination: "src/a.txt" }],
  ])("refuses %s", async (_name, template) => {
    const refused = await render([{ service: "one", document: documentOf("get"), templates: [good, template] }], tools).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(SpecError);
  });

  it("refuses a document that openapi-generator calls an error", async () => {
    const refused = await render([{ service: "one", document: { openapi: "3.1.0" }, templates: [good] }], tools).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(SpecError);
    expect(String(refused)).toMatch(/openapi-generator/);
  });

  it("can be ended, and leaves nothing", async () => {
    const folder = join(makeTree({}), "work");
    const stop = new AbortController();
    const rendering = render([{ service: "one", document: documentOf("get"), templates: [good] }], {
      ...tools,
      folder,
      signal: stop.signal,
    });
    stop.abort();
    await expect(rendering).rejects.toThrow();
    expect(existsSync(folder)).toBe(false);
  });

  it("runs one JVM: its source starts one process", () => {
    const source = readFileSync(join(repository, "generator/stages/render.ts"), "utf8");
    expect(source.match(/\bspawn\(/g)).toHaveLength(1);
    expect(source).not.toMatch(/\bexec(File)?\(|shell:/);
  });
});
