import { describe, expect, test } from "vitest";
import type { Facts, Limits } from "../../generator/pages/facts/facts.js";
import { readDescription, readPage } from "./reader.js";

const html = `<!DOCTYPE html>
<html><head><title>x</title></head><body>
<div class="crumbs">Lamps</div>
<div class="article"><h1>Lighting a Lamp</h1>
<h4>Calling Method</h4>
<p>For details, see Calling APIs.</p>
<h4>Authorization Information</h4>
<p>Each account has all the permissions required.</p>
<h4>URI</h4>
<p>POST /v1/{lamp_id}/light</p>
<table><caption>Table 1 Path Parameters</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>
<tr><td>lamp_id</td><td>Yes</td><td>String</td><td>Lamp.</td></tr></table>
<h4>Feedback</h4>
<p>Was this page helpful?</p>
</div>
</body></html>
`;
const flat = `Lighting a Lamp
It lights.
POST /v1/{lamp_id}/light
Parameter
Mandatory
Type
Description
lamp_id
Yes
String
Lamp.
Parameter
Mandatory
Type
Description
oil
No
String
Oil.
Status code: 200
Parameter
Type
Description
state
String
State.
POST https://{endpoint}/v1/1/light
{
"oil" : "whale"
}
Status code: 200
OK { "state" : "on" }
`;

const read = (text: string): Promise<Facts> => readPage(Buffer.from(text), "page");

describe("an odd line anywhere is somewhere in the facts", () => {
  test.each([
    ["html", html, 4, "<p>Odd zebra line.</p>"],
    ["flat", flat, 1, "Odd zebra line."],
  ])("%s", async (_, page, first, odd) => {
    const lines = page.trimEnd().split("\n");
    expect(JSON.stringify(await read(page))).not.toContain("zebra");
    const last = page === html ? lines.length - 1 : lines.length;
    for (let at = first; at <= last; at++) {
      const facts = await read([...lines.slice(0, at), odd, ...lines.slice(at)].join("\n"));
      expect(JSON.stringify(facts), `behind line ${at}: ${lines[at - 1]}`).toContain("zebra");
    }
  });
});

test("a page without section words: its examples come behind its tables", async () => {
  const { examples, responses, unread } = await read(flat);
  expect(examples).toEqual({
    requests: [{ text: "", method: "POST", url: "https://{endpoint}/v1/1/light", json: { oil: "whale" } }],
    responses: [{ status: 200, text: "OK", json: { state: "on" } }],
  });
  expect(responses.map(({ status }) => status)).toEqual([200]);
  expect(unread).toEqual([]);
});

test.each<[string, string, Limits]>([
  ["Definition Mode. Constraints N/A Range on: lit off: dark Default Value on", "String", { default: "on", enum: ["on", "off"] }],
  ["参数解释：\n个数\n取值范围：\n1-1,000\n默认取值：\n100", "Integer", { minimum: 1, maximum: 1000, default: 100 }],
  ["When. Value range: 0-9,999,999", "Long", { minimum: 0, maximum: 9999999 }],
  ["项目。长度32个字符。", "String", { minLength: 32, maxLength: 32 }],
  ["Code.\n-1: running\n0: stopped", "Integer", { enum: [-1, 0] }],
])("%j as %s", (text, type, limits) => {
  expect(readDescription({ line: 1, text }, type).limits).toEqual(limits);
});

test("what stands before a first label is kept", () => {
  expect(readDescription({ line: 1, text: "Zebra.\nDefinition: Mode." }, "String").description).toBe("Zebra. Mode.");
});

test.each([
  ["a caption of spaces", `${flat.slice(0, 60)}\nTable 1 Path parameters${" ".repeat(200_000)}|`],
  ["one long description", `Function\n${"It lights.\n".repeat(20_000)}`],
])("200 kB: %s", { timeout: 2_000 }, async (_, text) => {
  expect((await read(text)).page.form).toBeDefined();
});
