import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

import openapiTS from "openapi-typescript";
import { describe, expect, it } from "vitest";

import { bundle } from "../../generator/contract/bundle.js";
import type { Bundle } from "../../generator/contract/document.js";
import { extensions } from "../../generator/contract/extensions/index.js";
import { makeReference } from "../../generator/site/reference.js";
import { configOf } from "../golden/make.js";
import { packagesText } from "../unit/generator/run.js";
import { compileCli, makeTree, repository } from "../unit/generator/tree.js";

/** An object that looks like half of OpenAPI, every part of it wrong, with addresses that a tool may want to open. */
function dataWith(url: string): object {
  return {
    type: "single_select",
    enum: ["red", "red", 3],
    nullable: true,
    title: "<script>alert(1)</script>",
    description: "eval(1)",
    schema: { type: "integer" },
    example: "no integer",
    examples: { one: { value: "no integer", externalValue: url }, two: {} },
    content: { "application/json": { schema: { type: "integer" }, example: "no integer" } },
    parameters: [{ in: "query", name: "token", schema: { type: "integer" }, example: "no integer" }],
    properties: { list: { type: "array" }, count: { type: "integer", default: "no integer" } },
    discriminator: { propertyName: "kind", mapping: { one: url, two: "../../outside.yaml" } },
    servers: [{ url: "http://example.com/" }],
    operationId: "makeA",
    allOf: [],
    items: 3,
    required: "yes",
    maxLenght: 1,
  };
}

function documentWith(data: object): object {
  const schema = { $ref: "#/components/schemas/Thing" };
  const thing = {
    type: "object",
    properties: {
      free: { type: "object", additionalProperties: true, example: data, default: data, examples: [data] },
      fixed: { const: data },
      listed: { enum: [data, { other: 1 }] },
      enum: { type: "array", items: { type: "string" } },
      example: { type: "string" },
      default: { type: "string" },
    },
    example: { free: data },
    "x-example": data,
  };
  const operation = {
    operationId: "makeA",
    summary: "Make.",
    "x-operation": data,
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" }, example: "a", "x-parameter": data }],
    requestBody: { content: { "application/json": { schema, example: { free: data } } } },
    responses: {
      "200": {
        description: "A thing.",
        "x-response": data,
        content: { "application/json": { schema, examples: { one: { value: { free: data } } } } },
      },
    },
  };
  return {
    openapi: "3.1.0",
    info: { title: "zoo", version: "1" },
    "x-document": data,
    servers: [{ url: "https://a.test" }],
    paths: { "/a/{id}": { post: operation } },
    components: { schemas: { Thing: thing }, examples: { Lone: { value: data } } },
  };
}

/** Runs what makes something of the document while a server waits for whoever opens an address in it. */
async function askedWhile(work: (document: object) => Promise<void>): Promise<(string | undefined)[]> {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await work(documentWith(dataWith(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x`)));
  } finally {
    server.close();
  }
  return asked;
}

async function bundled(document: object): Promise<Bundle> {
  return bundle("spec/zoo/openapi.yaml", { root: makeTree({ "spec/zoo/openapi.yaml": JSON.stringify(document) }) });
}

describe("what stands in an example, a default, a constant or an x- key is data", () => {
  it("packages are made of it as it is, and nothing of it is opened", async () => {
    const asked = await askedWhile(async (document) => {
      const files = {
        "packages.yaml": `rules: openapi\n${packagesText("zoo")}`,
        "spec/zoo/openapi.yaml": JSON.stringify(document),
      };
      const root = makeTree(files);
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [await compileCli(), "generate", "--root", root]);
      expect(stderr).toBe("");
      expect(stdout).toMatch(/^generate: zoo made/m);
      expect(JSON.parse(readFileSync(join(root, "generated/packages/zoo/openapi.json"), "utf8"))).toEqual(document);
    });
    expect(asked).toEqual([]);
  });

  it("the reference page opens nothing of it", async () => {
    const asked = await askedWhile(async (document) => {
      const page = await makeReference(
        repository,
        await bundled(document),
        configOf("zoo"),
        { samples: [], jobs: [] },
        extensions,
      );
      expect(page).toContain("no integer");
    });
    expect(asked).toEqual([]);
  });

  it("one with an address is opened by the reader of OpenAPI, were it left there", async () => {
    const asked = await askedWhile(async (document) => {
      await openapiTS({ openapi: "3.1.0", info: { title: "", version: "" }, paths: {}, ...(await bundled(document)).document });
    });
    expect(asked).not.toEqual([]);
  });
});
