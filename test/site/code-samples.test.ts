import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContracts } from "../contract/contract.js";
import { checkSamples } from "../../generator/site/check-samples.js";
import { makeCodeSamples } from "../../generator/site/code-samples.js";
import { readServices } from "../../generator/site/site.js";
import type { PackageConfig } from "../../generator/config/packages.js";
import type { Bundle } from "../../generator/contract/document.js";
import { SpecError } from "../../generator/text/problem.js";
import type { JsonObject } from "../../generator/text/json.js";

const root = process.cwd();
const services = await readServices(root);
const configs = services.map(({ config }) => config);

function config(): PackageConfig {
  const [first] = configs;
  if (!first) throw new Error("no package");
  return { ...first, name: "@example/things", service: "things" };
}

function bundleOf(operation: JsonObject): Bundle {
  const document: JsonObject = {
    openapi: "3.1.0",
    servers: [{ url: "https://{region}.example.com", variables: { region: { default: "here" } } }],
    paths: { "/things/{project_id}/{id}": { post: { operationId: "doThing", ...operation } } },
  };
  return { service: "things", document, files: [], locate: () => ({ file: "" }) };
}

const parameters: JsonObject[] = ["project_id", "id"].map((name) => ({
  ...{ name, in: "path", required: true, schema: { type: "string" } },
  examples: { documented: { value: `some ${name}`, "x-example-source": "page" } },
}));
const head = 'import { createThingsClient, fromEnvironment } from "@example/things";\n\n';
const client = 'const things = createThingsClient({ region: "here", credentials: fromEnvironment() });\n';

describe("programs of an operation", () => {
  it.each<{ given: string; operation: JsonObject; want: Record<string, string> }>([
    {
      given: "no answer",
      operation: { responses: { "204": { description: "Done." } } },
      want: { Call: `${head}${client}await things.doThing({ id: "some id" });` },
    },
    {
      given: "an answer, an error and a waiter",
      operation: {
        "x-waiters": [{ name: "Thing", acceptors: [] }],
        responses: {
          "200": { description: "It.", content: { "application/json": { schema: {} } } },
          "404": { description: "None.", content: { "application/json": { schema: {} } } },
        },
      },
      want: {
        Call: `${head}${client}const answer = await things.doThing({ id: "some id" });\nconsole.log(answer);`,
        Wait: `${head}${client}const last = await things.waitForThing({ id: "some id" }, { maxWaitMs: 300_000 });\nconsole.log(last);`,
        Errors:
          `${head.replace("Environment }", "Environment, isDoThingError }")}${client}try {\n  await things.doThing({ id: "some id" });\n} catch (error) {\n` +
          "  if (!isDoThingError(error, 404)) throw error;\n  console.error(error.status, error.body);\n}",
      },
    },
    {
      given: "a file",
      operation: { responses: { "200": { description: "It.", content: { "*/*": {} } } } },
      want: {
        Call:
          `import { writeFile } from "node:fs/promises";\n${head}${client}const file = await things.doThing({ id: "some id" });\n` +
          'await writeFile(file.fileName ?? "download", await file.bytes(), { flag: "wx" });',
      },
    },
    {
      given: "pages, and text that would break out of a string",
      operation: {
        "x-pagination": { offset: "from", limit: "most", items: "/items", total: "/total" },
        requestBody: {
          content: {
            "application/json": { schema: {}, examples: { odd: { value: { note: '"); evil("' }, "x-example-source": "page" } } },
          },
        },
        responses: { "200": { description: "Them.", content: { "application/json": { schema: {} } } } },
      },
      want: {
        Call: `${head}${client}const answer = await things.doThing({ id: "some id", body: { note: "\\"); evil(\\"" } });\nconsole.log(answer);`,
        Pages: `${head}${client}for await (const item of things.paginateDoThing({ id: "some id", body: { note: "\\"); evil(\\"" } })) {\n  console.log(item);\n}`,
      },
    },
  ])("$given", ({ operation, want }) => {
    const samples = makeCodeSamples(bundleOf({ parameters, ...operation }), config());
    expect(Object.fromEntries(samples.map(({ label, source }) => [label, source]))).toEqual(want);
  });

  it("ask a waiter with what it needs and no more", async () => {
    const waits = services.flatMap(({ samples }) => samples).filter(({ label }) => label === "Wait");
    expect(waits.map(({ operation }) => operation)).toEqual(expect.arrayContaining(["showAuditTaskStatus", "listKeypairTask"]));
    const scan = waits.find(({ operation }) => operation === "listTasks");
    expect(scan?.source).toContain('{ body: { task_type: "cluster_scan", task_id: "');
    expect(scan?.source).not.toContain("sort_dir");
  });
});

describe("the programs of the site", () => {
  const samples = services.flatMap((service) => service.samples);

  it("show each operation", () => {
    const called = samples.filter(({ label }) => label === "Call").map(({ operation }) => operation);
    const documented = readContracts().flatMap(({ operations }) => operations.map(({ id }) => id));
    expect(documented.length).toBeGreaterThanOrEqual(5);
    expect(called.sort()).toEqual(documented.sort());
  });

  it("compile against the built packages", async () => {
    await expect(checkSamples(root, configs, samples)).resolves.toBeUndefined();
  });

  it("write no download over a file that is there, nor does any README", () => {
    const files = execFileSync("git", ["ls-files", "-z", "*.md", "*.mustache"], { cwd: root, encoding: "utf8" }).split("\0");
    const texts = files.filter(Boolean).map((file) => readFileSync(join(root, file), "utf8"));
    const writing = [...texts, ...samples.map(({ source }) => source)]
      .flatMap((text) => text.split("\n"))
      .filter((line) => line.includes("fileName") && line.includes("writeFile("));
    expect(writing.length).toBeGreaterThanOrEqual(2);
    for (const line of writing) expect(line).toContain('{ flag: "wx" }');
  });

  it("would not compile with a wrong name in the call, in the answer or of the package", async () => {
    const sample = samples.find(({ operation, label }) => operation === "listKeypairTask" && label === "Call");
    const changes = [
      ["task_id:", "task_jd:"],
      ["console.log(answer)", "console.log(answer.task_statu)"],
      ["@hwcloud-openapi/kps", "@hwcloud-openapi/nothing"],
    ] as const;
    const broken = changes.map(([right, wrong], index) => {
      return { operation: `broken${index}`, label: "Call", source: (sample?.source ?? "").replace(right, wrong) };
    });
    const refused = await checkSamples(root, configs, broken).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SpecError);
    expect((refused as SpecError).problems.map(({ message }) => message).sort()).toEqual([
      expect.stringMatching(/^The sample Call of broken0, line 4: TS\d+ .*task_jd/),
      expect.stringMatching(/^The sample Call of broken1, line 5: TS2551 .*task_statu/),
      expect.stringMatching(/^The sample Call of broken2, line 1: TS2307 .*nothing/),
    ]);
  });
});
