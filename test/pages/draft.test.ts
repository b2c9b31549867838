import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bundle } from "../../generator/contract/bundle.js";
import { rulesets } from "../../profiles/huawei/lint/ruleset.js";
import { lint } from "../rules/lint-document.js";
import { draft, drift } from "./reader.js";

const page = `Boiling a Kettle
URI
POST /v1/{kettle_id}/boil
| Parameter | Mandatory | Type | Description |
|---|---|---|---|
| kettle_id | Yes | String | Sentence of the page about kettles. It can contain 1 to 36 characters. |
Request Parameters
| Parameter | Mandatory | Type | Description |
|---|---|---|---|
| Content-Type | Yes | String | Sentence of the page about media types. |
| X-Auth-Token | Yes | String | Sentence of the page about tokens. |
| Parameter | Mandatory | Type | Description |
|---|---|---|---|
| mode | Yes | String | Sentence of the page about modes. The options are as follows: |
| lid | No | Lid object | Sentence of the page about lids. |
Response Parameters
Status code: 200
| Parameter | Type | Description |
|---|---|---|
| beats | Long | Sentence of the page about beats. |
Status Codes
| Status Code | Description |
|---|---|
| 200 | OK |
`;
let root = "";
let file = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "draft-"));
  cpSync(new URL("../../spec", import.meta.url), join(root, "spec"), { recursive: true });
  cpSync(new URL("../../packages.yaml", import.meta.url), join(root, "packages.yaml"));
  file = join(root, "kps.BoilKettle.txt");
  writeFileSync(file, page);
});
afterAll(() => rmSync(root, { recursive: true }));

describe("a draft", () => {
  test("adds to the document and leaves all of it as it was; facts filled in, words blank, lint names nothing but blanks", async () => {
    const path = join(root, "spec/kps/openapi.yaml");
    const before = readFileSync(path, "utf8").split("\n");
    expect(await draft({ file, root, service: "kps" })).toEqual([
      "spec/kps/facts/BoilKettle.yaml",
      "spec/kps/operations/BoilKettle.yaml",
      "spec/kps/schemas/boil.yaml",
      "spec/kps/openapi.yaml",
    ]);
    const text = readFileSync(path, "utf8");
    const lines = text.split("\n");
    let at = 0;
    for (const line of before) at = lines.indexOf(line, at) + 1 || Number.NaN;
    expect(at).not.toBeNaN();
    expect(text).toContain("  /v1/{kettle_id}/boil:\n    post: { $ref: operations/BoilKettle.yaml }\n");
    for (const made of ["facts/BoilKettle", "operations/BoilKettle", "schemas/boil", "openapi"])
      expect(readFileSync(join(root, `spec/kps/${made}.yaml`), "utf8")).not.toContain("Sentence of the page");

    const { document } = await bundle("spec/kps/openapi.yaml", { root, service: "kps" });
    const words = JSON.stringify(document);
    expect(words).not.toContain("Content-Type");
    expect(words).toContain("The page announces a list of values and its form has lost it");
    expect(words).toContain("The page names the type Lid and has no table of it");
    const findings = await lint(document, rulesets.bundle);
    expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set(["no-blank"]));
    const blanks = words.match(/BLANKx*/g) ?? [];
    expect(findings.length).toBeGreaterThan(8);
    expect(findings.length).toBeLessThanOrEqual(blanks.length);
    expect((await drift([file], root)).pages.map((one) => one.status)).toEqual(["same"]);
  });

  test("overwrites nothing", async () => {
    const path = join(root, "spec/kps/openapi.yaml");
    const before = readFileSync(path, "utf8");
    await expect(draft({ file, root, service: "kps" })).rejects.toThrow("is there already");
    rmSync(join(root, "spec/kps/facts/BoilKettle.yaml"));
    await expect(draft({ file, root, service: "kps" })).rejects.toThrow("has POST /v1/{kettle_id}/boil already");
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(existsSync(join(root, "spec/kps/facts/BoilKettle.yaml"))).toBe(false);
  });

  test("of a new service begins a document", async () => {
    await draft({ file, root, service: "kettle" });
    const document = parse(readFileSync(join(root, "spec/kettle/openapi.yaml"), "utf8")) as Record<string, object>;
    expect(Object.keys(document["paths"] ?? {})).toEqual(["/v1/{kettle_id}/boil"]);
  });

  test.each([
    ["a service that leads elsewhere", { service: "../elsewhere" }, "no name of a service"],
    ["no API name", { service: "kps", file: "page.txt" }, "API name is not known"],
  ])("%s is refused", async (_, options, message) => {
    const other = join(root, "page.txt");
    writeFileSync(other, page);
    await expect(draft({ root, service: options.service, file: "file" in options ? other : file })).rejects.toThrow(message);
  });
});
