import { describe, expect, test } from "vitest";
import type { Limits } from "../../generator/pages/facts/facts.js";
import { readDescription, readPage } from "./reader.js";

type Row = [given: string, type: string, limits: Limits, lost?: "enum"[]];
const cells: Row[] = [
  ["A kettle. Minimum: 1 Maximum: 9", "String", { minLength: 1, maxLength: 9 }],
  ["A kettle. Minimum: 1 Maximum: 9", "Integer", { minimum: 1, maximum: 9 }],
  [
    "Kettles. Minimum: 1 Maximum: 9 Array Length: 1 - 20",
    "Array of strings",
    { minItems: 1, maxItems: 20, itemMinLength: 1, itemMaxLength: 9 },
  ],
  ["Kettles. Array Length: 1 - 20", "Array of Kettle objects", { minItems: 1, maxItems: 20 }],
  ["A kettle. Minimum length: 0 characters Maximum length: 16,384 characters", "String", { minLength: 0, maxLength: 16384 }],
  ["It can contain 1 to 2,000,000 characters.", "String", { minLength: 1, maxLength: 2000000 }],
  ["It contains 32 characters.", "String", { minLength: 32, maxLength: 32 }],
  ["A maximum of 64 characters is allowed.", "String", { maxLength: 64 }],
  ["Value range: 10-200. The default value is 10.", "Integer", { minimum: 10, maximum: 200, default: 10 }],
  ["The number ranges from 0 to 7. Default: 3", "Long", { minimum: 0, maximum: 7, default: 3 }],
  ["Up to Maximum: 9223372036854775807", "Long", { maximum: "9223372036854775807" }],
  ["How it hums. The options are as follows:", "String", {}, ["enum"]],
  ["How it hums. The value can be:\n• low: quiet\n• high: loud", "String", { enum: ["low", "high"] }],
  ["How it hums. Its value can be low or high.", "String", { enum: ["low", "high"] }],
  ["How it hums. Options: - low: quiet. - high: loud.", "String", { enum: ["low", "high"] }],
  ["Hum. The options are as follows:\n-1: running", "String", { enum: ["-1"] }],
  ["Hum. The options are as follows:\n\n-1: running", "String", { enum: ["-1"] }, ["enum"]],
  ["Definition Hum of it Constraints N/A Range Default Value N/A", "String", {}, ["enum"]],
  ["Definition Hum of it Constraints N/A Range N/A Default Value N/A", "String", {}],
  ["Definition Hum of it Constraints N/A Range N/A Default Value 0: silence.", "String", { default: "0" }],
  [
    "** Parameter description**: Hum. ** Restrictions**: N/A ** Value range**: 1-5 ** Default value**: 2",
    "Integer",
    { minimum: 1, maximum: 5, default: 2 },
  ],
  [
    "Explanation: Hum.\nConstraints: None\nOptions:\n• low\n• high\nDefault Value: low",
    "String",
    { default: "low", enum: ["low", "high"] },
  ],
  ["参数解释：嗡嗡声。约束限制：不涉及取值范围：1-64个字符默认取值：不涉及", "String", { minLength: 1, maxLength: 64 }],
  ["嗡嗡声。最小值：1 最大值：5 默认值：2", "Integer", { minimum: 1, maximum: 5, default: 2 }],
  ["嗡嗡声。默认值1000。", "Integer", { default: 1000 }],
  ["嗡嗡声的默认值3个。", "Integer", {}],
  ["嗡嗡声。最小长度：1 最大长度：5", "String", { minLength: 1, maxLength: 5 }],
  ["嗡嗡声。数组长度：1 - 5", "Array of strings", { minItems: 1, maxItems: 5 }],
  ["嗡嗡声。枚举值：\n• low：低\n• high：高", "String", { enum: ["low", "high"] }],
  ["嗡嗡声。取值如下：", "String", {}, ["enum"]],
  ["The value can be any word.", "String", {}],
  ["Rules:\n• Only letters and digits are allowed.\n• It begins with a letter.", "String", {}],
];

describe("what a description cell says", () => {
  test.each(cells)("%j as %s", (text, type, limits, lost = []) => {
    const read = readDescription({ line: 1, text }, type);
    expect({ limits: read.limits, lost: read.lost }).toEqual({ limits, lost });
  });

  test("a value listed twice stays, with a note; so does a dash that may be a list's", () => {
    const twice = readDescription({ line: 1, text: "Options:\n• low: quiet\n• low: loud" }, "String");
    expect(twice).toMatchObject({ limits: { enum: ["low", "low"] }, notes: ["the value low is listed twice"] });
    expect(readDescription({ line: 1, text: "Options:\n-1: on" }, "String").notes).toEqual([
      "-1: on: the dash may be a list dash glued to 1: on",
    ]);
  });
});

const page = async (...lines: string[]): ReturnType<typeof readPage> => readPage(Buffer.from(lines.join("\n")), "kettle.txt");
const table = ["| Parameter | Mandatory | Type | Description |", "|---|---|---|---|"];
const answer = ["| Parameter | Type | Description |", "|---|---|---|"];

describe("traps of whole pages", () => {
  test("a type without a table is missing, never empty; a table without rows describes nothing", async () => {
    const facts = await page(
      "Kettles",
      "URI",
      "PUT /v1/kettles",
      "Request Parameters",
      ...table,
      "| lid | Yes | Lid object | A lid. |",
      "| hum | No | Hum object | A hum. |",
      ...table,
      ...table,
      "| tone | No | String | A tone. |",
    );
    expect(facts.missingStructures).toEqual(["Lid"]);
    expect(facts.structures.map(({ name, of, fields }) => [name, of, fields.map((field) => field.name)])).toEqual([
      [null, "hum", ["tone"]],
    ]);
  });

  test("path and query parameters in one table, two addresses, a query and a host in the address", async () => {
    const facts = await page(
      "Kettles",
      "URI",
      "GET https://{Endpoint}/v1/{kettle}/lids?tone={tone}",
      "GET /v2/{kettle}/lids",
      ...table,
      "| kettle | Yes | String | Which. |",
      "| tone | No | String | How. |",
    );
    expect(facts.operation).toMatchObject({ method: "GET", path: "/v1/{kettle}/lids" });
    expect(facts.parameters.map((one) => [one.in, one.name])).toEqual([
      ["path", "kettle"],
      ["query", "tone"],
    ]);
    expect(facts.notes.map((note) => note.line)).toEqual([3, 4]);
  });

  test("a short cell that was dropped is null, the others keep their columns", async () => {
    const facts = await page("Kettles", "URI", "GET /v1/{kettle}", ...table, "| kettle | String | Which. |");
    expect(facts.parameters[0]).toMatchObject({ name: "kettle", required: null, type: "String", description: "Which." });
  });

  test("without a marker the status is the success of the Status Codes table", async () => {
    const facts = await page(
      "Kettles",
      "URI",
      "GET /v1/kettles",
      "Response",
      ...answer,
      "| lid | String | A lid. |",
      "Status Codes",
      "| Status Code | Description |",
      "|---|---|",
      "| 202 | Boiling |",
      "| 404 | No kettle |",
    );
    expect(facts.responses.map(({ status }) => status)).toEqual([202]);
  });

  test("a row named -, a name with a space, a heading glued to JSON, JSON that does not parse or ends in commas", async () => {
    const facts = await page(
      "Kettles",
      "URI",
      "GET /v1/kettles",
      "Response Parameters",
      "Status code: 200",
      ...answer,
      "| - | String | A file. |",
      "| lid _name | String | A lid. |",
      "Example Responses",
      "Status code: 200",
      "{",
      '"lid" : 1,',
      "} Status code: 400",
      "{ ... } Status Codes",
      "| Status Code | Description |",
      "|---|---|",
      "| 200 | OK |",
    );
    expect(facts.responses[0]?.body?.map((field) => field.name)).toEqual(["-", "lid_name"]);
    expect(facts.examples.responses).toEqual([
      { status: 200, text: "", json: { lid: 1 } },
      { status: 400, text: "", json: null },
    ]);
    expect(facts.statusCodes).toEqual([[200, "OK"]]);
    expect(facts.notes.map((note) => note.text.slice(0, 20))).toEqual([
      "a row is named `-`",
      'the name "lid _name"',
      "JSON with a trailing",
      "JSON that does not p",
    ]);
    expect(facts.unread).toEqual([]);
  });

  test("a line that nobody knows stands in unread, with its number", async () => {
    const facts = await page("Kettles", "URI", "GET /v1/kettles", "Bring your own lid.", "Error Codes", "See Error Codes.");
    expect(facts.unread).toEqual([{ line: 4, text: "Bring your own lid." }]);
  });

  test("a flat page without captions: tables by their names and columns", async () => {
    const row = ["Parameter", "Mandatory", "Type", "Description"];
    const facts = await page(
      "Kettles",
      "POST /v1/{kettle}",
      ...row,
      "kettle",
      "Yes",
      "String",
      "Which.",
      ...row,
      "X-Auth-Token",
      "Yes",
      "String",
      "Who.",
      ...row,
      "hum",
      "No",
      "Integer",
      "How.",
      "Status code: 200",
      "Parameter",
      "Type",
      "Description",
      "lid",
      "String",
      "Error Codes",
    );
    expect(facts.page.form).toBe("flat");
    expect(facts.parameters.map((one) => [one.in, one.name])).toEqual([
      ["path", "kettle"],
      ["header", "X-Auth-Token"],
    ]);
    expect(facts.requestBody?.map((one) => one.name)).toEqual(["hum"]);
    expect(facts.responses[0]?.body?.[0]).toMatchObject({ name: "lid", description: "Error Codes" });
  });

  test("a Chinese page", async () => {
    const facts = await page(
      "查询水壶",
      "功能介绍",
      "查询水壶列表。",
      "URI",
      "GET /v1/{kettle}",
      "| 参数 | 是否必选 | 参数类型 | 描述 |",
      "|---|---|---|---|",
      "| kettle | 是 | String | 水壶。 |",
      "请求参数",
      "无",
      "响应参数",
      "状态码：200",
      "| 参数 | 参数类型 | 描述 |",
      "|---|---|---|",
      "| lid | String | 壶盖。 |",
      "状态码",
      "| 状态码 | 描述 |",
      "|---|---|",
      "| 200 | 成功 |",
      "错误码",
      "请参见错误码。",
    );
    expect(facts).toMatchObject({
      page: { title: "查询水壶" },
      operation: { description: "查询水壶列表。" },
      parameters: [{ in: "path", required: true }],
      requestBody: null,
      responses: [{ status: 200 }],
      statusCodes: [[200, "成功"]],
      unread: [],
    });
  });
});
