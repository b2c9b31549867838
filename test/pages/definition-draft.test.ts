import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { diffPages } from "../../generator/pages/drift/diff.js";
import { bundle } from "../../generator/contract/bundle.js";
import { rulesets } from "../../profiles/huawei/lint/ruleset.js";
import { lint } from "../rules/lint-document.js";
import { transcription, withFiller } from "./editions.js";
import { writePage } from "./write-page.js";
import { draft, draftFolder, drift, read } from "./reader.js";

const definition = (path: string, words: string): string =>
  JSON.stringify({
    name: "LightLamp",
    paths: {
      [path]: {
        put: {
          operationId: "LightLamp",
          summary: "Lights",
          description: words,
          deprecated: true,
          "x-auth": { abacAction: "hall:lamps:light" },
          parameters: [
            { in: "header", name: "X-Auth-Token", required: true, type: "string" },
            { in: "header", name: "Content-Type", required: true, type: "string" },
            { in: "path", name: "lamp", required: true, type: "string", pattern: "^[0-9a-f]{8}$", description: words },
            { in: "query", name: "ids", type: "array", items: { type: "integer", format: "int64" }, description: words },
            { in: "body", name: "x", schema: { type: "array", items: { $ref: "#/definitions/Lamp" } } },
          ],
          responses: {
            200: { description: words, schema: { $ref: "#/definitions/Lamp" } },
            400: {
              description: words,
              schema: {
                required: ["error_code", "error_msg"],
                properties: { error_code: { type: "string" }, error_msg: { type: "string" } },
              },
            },
          },
        },
      },
    },
    definitions: {
      Lamp: {
        required: ["tone"],
        properties: {
          tone: { type: "string", pattern: "^low|high$", description: words, deprecated: true },
          secret: { type: "string", "x-isSensitive": true, pattern: "^(?=\\S{9}$)[^B]+7$", description: words },
          rooms: { type: "object", additionalProperties: { type: "array", items: { $ref: "#/definitions/Room" } } },
          level: { type: "integer", enum: [1, 2] },
        },
      },
      Room: { type: "object", properties: { name: { type: "string" }, within: { $ref: "#/definitions/Room" } } },
    },
  });
const page = (path: string, updated: string): string =>
  `Updated on ${updated} GMT+08:00\nLights\nURI\nPUT ${path}\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n| lamp | Yes | String | Which. |\nStatus Codes\n| Status Code | Description |\n|---|---|\n| 200 | OK |\n`;

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "definition-draft-"));
  cpSync(new URL("../../spec", import.meta.url), join(root, "spec"), { recursive: true });
  cpSync(new URL("../../packages.yaml", import.meta.url), join(root, "packages.yaml"));
});
afterAll(() => rmSync(root, { recursive: true }));

test("a definition is drafted as a page is: facts filled in, words blank, lint names nothing but blanks, no drift", async () => {
  const file = join(root, "LightLamp.json");
  writeFileSync(file, definition("/v1/lamps/{lamp}", "Words of the vendor."));
  expect(await draft({ file, root, service: "lamp" })).toEqual([
    "spec/lamp/facts/LightLamp.definition.yaml",
    "spec/lamp/operations/LightLamp.yaml",
    "spec/lamp/schemas/lamp.yaml",
    "spec/lamp/openapi.yaml",
  ]);
  const { document } = await bundle("spec/lamp/openapi.yaml", { root, service: "lamp" });
  const words = JSON.stringify(document);
  expect(words + readFileSync(join(root, "spec/lamp/facts/LightLamp.definition.yaml"), "utf8")).not.toContain(
    "Words of the vendor",
  );
  expect(words).toContain("The definition states the pattern");
  const operation = Object(document["paths"])["/v1/lamps/{lamp}"].put;
  expect(operation).toMatchObject({
    deprecated: true,
    "x-iam-action": "hall:lamps:light",
    parameters: [
      { name: "lamp", schema: { type: "string", pattern: "^[0-9a-f]{8}$" } },
      { name: "ids", schema: { type: "array", items: { type: "integer", format: "int64" } } },
    ],
    requestBody: { content: { "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Lamp" } } } } },
  });
  expect(Object(document["components"]).schemas.Lamp.properties.tone).toMatchObject({ deprecated: true, enum: ["low", "high"] });
  expect(Object(document["components"]).schemas.Lamp.properties.secret).toMatchObject({ type: "string", "x-sensitive": true });
  expect(Object(document["components"]).schemas.Lamp.properties.rooms).toMatchObject({
    type: "object",
    additionalProperties: { type: "array", items: { $ref: "#/components/schemas/Room" } },
  });
  expect(Object(document["components"]).schemas.Room.properties.within).toMatchObject({ $ref: "#/components/schemas/Room" });
  const codes = (await lint(document, rulesets.bundle)).map((finding) => finding.code);
  expect([...new Set(codes)]).toEqual(["no-blank"]);
  const [found] = (await drift([file], root)).pages;
  // What no draft can state stays as a difference.
  expect(found?.changes.map(({ member, kind }) => `${member} ${kind}`)).toEqual([
    "request secret pattern",
    "response 200 secret pattern",
  ]);
});

test("another operation of a service takes up what the service has, and owns up to what a document cannot say", async () => {
  const file = join(root, "DimLamp.json");
  const error = {
    required: ["error_code", "error_msg"],
    properties: {
      error_code: { type: "string", minLength: 8, maxLength: 36 },
      error_msg: { type: "string", minLength: 2, maxLength: 512 },
    },
  };
  const level = { type: "integer", enum: [1, 2] };
  const operation = {
    operationId: "DimLamp",
    summary: "Dims",
    parameters: [
      { in: "header", name: "X-Auth-Token", required: true, type: "string", minLength: 32, maxLength: 2097152 },
      { in: "query", name: "limit", type: "string", minLength: 1, maxLength: 4, default: "50" },
      { in: "query", name: "tone", type: "string", minLength: 1, maxLength: 9, enum: ["low", "high"] },
      { in: "body", name: "x", required: true, schema: { type: "array", items: { type: "string", minLength: 1, maxLength: 9 } } },
    ],
    responses: {
      200: { description: "A", schema: { type: "string" } },
      202: { description: "B", schema: { type: "object", properties: { level } } },
      400: { description: "C", schema: error },
      404: { description: "D" },
    },
  };
  const definition = {
    ...{ name: "DimLamp", product_short: "KPS", region_id: "cn-north-4" },
    paths: { "/v1/lamps/dim": { post: operation } },
  };
  writeFileSync(file, JSON.stringify(definition));
  expect(await draft({ file, root, service: "kps" })).toContain("spec/kps/operations/DimLamp.yaml");
  const text = readFileSync(join(root, "spec/kps/operations/DimLamp.yaml"), "utf8");
  const drafted = Object(parse(text));
  expect(drafted["x-doc-source"]).toMatchObject([{ kind: "definition", url: expect.stringContaining("name=DimLamp") as string }]);
  // The lengths of the token are told at the security scheme of the service.
  expect(drafted["x-errata"]).toEqual([
    expect.objectContaining({ member: "response 404", fact: "status", definition: "Status without a body." }),
  ]);
  expect(drafted.parameters).toMatchObject([
    { name: "limit", examples: { blank: { value: "50" } } },
    { name: "tone", schema: { enum: ["low", "high"], minLength: 1, maxLength: 9 } },
  ]);
  expect(drafted.requestBody.required).toBe(true);
  expect(drafted.responses["400"].content["application/json"].schema).toEqual({ $ref: "../schemas/error.yaml#/KeypairError" });
  expect(drafted.responses["200"].content["*/*"]["x-errata"]).toMatchObject([
    { fact: "type", definition: "The body is of type String." },
  ]);
  const schemas = Object(parse(readFileSync(join(root, "spec/kps/schemas/lamp.yaml"), "utf8")));
  expect(schemas.DimLampResult.properties.level["x-errata"]).toMatchObject([
    { fact: "enum", definition: "1, 2.", spec: "Any number." },
  ]);
  expect((await drift([file], root)).pages).toMatchObject([{ source: "definition", operation: "dimLamp", status: "same" }]);

  // Where the service says nothing of the token's lengths, each operation does, in the words of the one before.
  await draft({ file, root, service: "dim" });
  const first = readFileSync(join(root, "spec/dim/operations/DimLamp.yaml"), "utf8");
  writeFileSync(
    join(root, "spec/dim/operations/DimLamp.yaml"),
    first.replaceAll(/"BLANK: Say why the length of the token[^"]*"/g, "Nobody knows."),
  );
  const other = JSON.stringify(definition).replaceAll("DimLamp", "FadeLamp").replace("/v1/lamps/dim", "/v1/lamps/fade");
  writeFileSync(join(root, "FadeLamp.json"), other);
  await draft({ file: join(root, "FadeLamp.json"), root, service: "dim" });
  const faded = Object(parse(readFileSync(join(root, "spec/dim/operations/FadeLamp.yaml"), "utf8")));
  expect(faded["x-errata"].slice(1)).toEqual([
    expect.objectContaining({ fact: "minLength", definition: "At least 32 characters.", reason: "Nobody knows." }),
    expect.objectContaining({ fact: "maxLength", definition: "At most 2,097,152 characters.", reason: "Nobody knows." }),
  ]);
  expect(faded.responses["400"].content["application/json"].schema).toEqual({ $ref: "../schemas/lamp.yaml#/DimLampError" });
});

describe("a folder", () => {
  test("each operation that is not there yet is drafted, from its newest page, else its definition", async () => {
    const folder = join(root, "pages");
    mkdirSync(folder);
    writeFileSync(join(folder, "a-old.LightLamp.txt"), page("/v1/old/{lamp}", "2030-01-01"));
    writeFileSync(join(folder, "b-new.LightOld.txt"), page("/v1/old/{lamp}", "2031-01-01"));
    writeFileSync(join(folder, "LightOld.json"), definition("/v1/old/{lamp}", "Words."));
    writeFileSync(join(folder, "LightNew.json"), definition("/v1/new/{lamp}", "Words."));
    writeFileSync(join(folder, "noise.bin"), Buffer.from([0, 1]));
    writeFileSync(join(folder, "text.json"), '"{}"');
    const first = await draftFolder({ folder, root, service: "folder" });
    expect(first.written).toEqual([
      "spec/folder/facts/LightOld.yaml",
      "spec/folder/operations/LightOld.yaml",
      "spec/folder/openapi.yaml",
      "spec/folder/facts/LightLamp.definition.yaml",
      "spec/folder/operations/LightLamp.yaml",
      "spec/folder/schemas/new.yaml",
      "spec/folder/openapi.yaml",
      "spec/folder/facts/LightOld.definition.yaml",
      "spec/folder/operations/LightOld.yaml",
    ]);
    expect(first.passed.map(({ file, reason }) => [file.slice(folder.length + 1), reason.replaceAll(folder, "")])).toEqual([
      ["noise.bin", "this is no text in UTF-8"],
      ["text.json", "this JSON is a text, no definition of an operation"],
      ["a-old.LightLamp.txt", "PUT /v1/old/{lamp} is drafted from /b-new.LightOld.txt"],
    ]);
    const document: unknown = parse(readFileSync(join(root, "spec/folder/openapi.yaml"), "utf8"));
    const paths = Object(Object(document)["paths"]);
    expect(Object.keys(paths)).toEqual(["/v1/old/{lamp}", "/v1/new/{lamp}"]);
    const operationOf = (name: string): object =>
      Object(parse(readFileSync(join(root, `spec/folder/operations/${name}.yaml`), "utf8")));
    expect(Object(operationOf("LightOld"))["x-doc-source"]).toEqual([
      expect.objectContaining({ kind: "page", updated: "2031-01-01", page: "LightOld" }),
      expect.objectContaining({ kind: "definition", updated: null, page: "LightOld" }),
    ]);
    expect(Object(operationOf("LightLamp"))["x-doc-source"]).toEqual([expect.objectContaining({ kind: "definition" })]);
    const facts = readFileSync(join(root, "spec/folder/facts/LightOld.definition.yaml"), "utf8");
    expect(facts).not.toContain("Lights");
    expect((await drift([join(folder, "LightOld.json"), join(folder, "b-new.LightOld.txt")], root)).pages).toMatchObject([
      { source: "definition", operation: "lightOld", status: "changed" },
      { source: "page", operation: "lightOld", status: "same" },
    ]);
    const before = readFileSync(join(root, "spec/folder/openapi.yaml"), "utf8");
    const second = await draftFolder({ folder, root, service: "folder" });
    expect(second.written).toEqual([]);
    expect(second.passed.filter(({ reason }) => reason.includes("already"))).toHaveLength(4);
    expect(readFileSync(join(root, "spec/folder/openapi.yaml"), "utf8")).toBe(before);
  });
});

describe("a page that is cut", () => {
  const whole = writePage(withFiller(transcription("kps", "ListKeypairTask")), "rowpipe");
  const lines = whole.split("\n");
  const firstRow = lines.findIndex((line) => line.startsWith("| task_id |") && !line.includes("Yes"));
  const cuts = [
    ["behind a row of the answer", firstRow + 1],
    ["behind the first table", lines.findIndex((line) => line.startsWith("| task_id | Yes")) + 1],
  ] as const;

  test.each(cuts)("%s is incomplete, and nothing that it lacks is a change", async (_, at) => {
    expect(at).toBeGreaterThan(5);
    const file = join(root, "kps.ListKeypairTask.txt");
    writeFileSync(file, lines.slice(0, at).join("\n"));
    const [found] = (await drift([file], root)).pages;
    expect(found).toMatchObject({ operation: "listKeypairTask", status: "incomplete" });
    expect(found?.changes.map((change) => [change.member, change.kind, change.level])).toEqual([["page", "incomplete", "text"]]);
  });

  test.each(cuts)("%s still differs where it says something else", async (_, at) => {
    const file = join(root, "kps.ListKeypairTask.txt");
    writeFileSync(file, lines.slice(0, at).join("\n").replace("| task_id | Yes | String |", "| task_id | Yes | Long |"));
    const [found] = (await drift([file], root)).pages;
    expect(found?.status).toBe("changed");
    expect(found?.changes.map((change) => `${change.member} ${change.kind}`)).toEqual([
      "parameter path task_id type",
      "page incomplete",
    ]);
  });

  test("two editions: neither what the cut one lacks nor what it lacked", async () => {
    const [all, cut] = await Promise.all(
      [whole, lines.slice(0, firstRow + 1).join("\n")].map((one) => read(Buffer.from(one), "page")),
    );
    if (!all || !cut) throw new Error("no page was read");
    expect([all.incomplete, cut.incomplete?.line]).toEqual([null, expect.any(Number)]);
    expect(diffPages(all.facts, cut.facts, "page", { before: false, now: true })).toEqual([]);
    expect(diffPages(cut.facts, all.facts, "page", { before: true, now: false })).toEqual([]);
    expect(diffPages(all.facts, cut.facts, "page").length).toBeGreaterThan(0);
  });
});
