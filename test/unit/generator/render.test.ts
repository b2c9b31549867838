import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import type { RenderTools } from "../../../generator/emit/render/job.js";
import { EnvironmentError, SpecError } from "../../../generator/text/problem.js";
import type { JsonObject } from "../../../generator/text/json.js";
import { render } from "../../../generator/emit/render/render.js";
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

/** Gives the path of a shell script in the place of Java. */
function program(script: string): string {
  const path = join(makeTree({ java: `#!/bin/sh\n${script}\n` }), "java");
  chmodSync(path, 0o755);
  return path;
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

  it("is no finding of its own when it is ended: what stopped it is told elsewhere", async () => {
    const stop = new AbortController();
    const rendering = render([{ service: "one", document: documentOf("get"), templates: [good] }], {
      ...tools,
      java: program("kill -STOP $$"),
      signal: stop.signal,
    });
    stop.abort();
    await expect(rendering).rejects.toMatchObject({ name: "AbortError" });
  });

  it("does without the archive that makes the next run faster where there is no room for it", async () => {
    const jobs = [{ service: "one", document: documentOf("get"), templates: [good] }];
    const archive = join(makeTree({}), "no/such/folder/x.jsa");
    const made = await render(jobs, { ...tools, archive });
    expect(made.get("one")?.get("src/made.txt")).toBe("get GET\n");
    expect(existsSync(archive)).toBe(false);
  });

  const shortages: { name: string; script: string; want: RegExp }[] = [
    {
      name: "a full disk",
      script: `echo "[pool-1-thread-1] Generation failed for typescript-axios: (RuntimeException) Could not generate"
echo "Caused by: java.io.IOException: No space left on device"
echo "[FAIL] Completed with 1 failures, 0 successes"; exit 1`,
      want: /lacked room: Caused by: java.io.IOException: No space left on device/,
    },
    {
      name: "too little memory",
      script: `echo "java.lang.OutOfMemoryError: Java heap space"; exit 3`,
      want: /lacked room: .*OutOfMemory/,
    },
    { name: "an end by the system", script: "kill -KILL $$", want: /was ended by SIGKILL/ },
  ];
  it.each(shortages)("says so, and blames no template: $name", async ({ script, want }) => {
    const refused = await render([{ service: "one", document: documentOf("get"), templates: [good] }], {
      ...tools,
      java: program(script),
    }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(EnvironmentError);
    expect(String(refused)).toMatch(want);
    expect(JSON.stringify(refused)).not.toContain("template");
  });

  it("says so when Java itself may write no longer file, as on a full disk", async () => {
    const long = makeTree({ "good.mustache": "x".repeat(100_000) });
    const refused = await render([{ service: "one", document: documentOf("get"), templates: [good] }], {
      java: program(`ulimit -f 64; exec '${tools.java}' -XX:-UsePerfData "$@"`),
      jar: tools.jar,
      templates: long,
    }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(EnvironmentError);
    expect(String(refused)).toContain("File too large");
  });

  it("runs one JVM: its source starts one process", () => {
    const source = readFileSync(join(repository, "generator/emit/render/render.ts"), "utf8");
    expect(source.match(/\bspawn\(/g)).toHaveLength(1);
    expect(source).not.toMatch(/\bexec(File)?\(|shell:/);
  });
});
