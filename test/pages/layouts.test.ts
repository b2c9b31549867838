import { describe, expect, test } from "vitest";
import type { Facts, Limits } from "../../generator/pages/facts/facts.js";
import { factsFile } from "../../generator/pages/facts/facts-file.js";
import { readDescription, readPage } from "./reader.js";

const read = (text: string): Promise<Facts> => readPage(Buffer.from(text), "page");
const lines = (...text: string[]): Promise<Facts> => read(text.join("\n"));
const without = (facts: Facts, ...names: (keyof Facts)[]): unknown => {
  const texts = JSON.stringify(facts, (key, value: unknown) => (key === "line" ? undefined : value));
  return Object.fromEntries(Object.entries(JSON.parse(texts) as Facts).filter(([name]) => !names.includes(name as keyof Facts)));
};

/** A page in HTML with these rows of path parameters and of the answer. */
const html = (parameters: string, answer: string): string => `<!DOCTYPE html><html><body><h1>Showing a Lamp</h1>
<h4>URI</h4><p>GET /v1/{hall}/lamps/{lamp}</p>
<table><caption>Table 1 Path Parameters</caption><thead><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr></thead>
<tbody>${parameters}</tbody></table>
<h4>Response Parameters</h4><p>Status code: 200</p>
<table><caption>Table 2 Response body parameters</caption><tr><th>Parameter</th><th>Type</th><th>Description</th></tr>${answer}</table>
</body></html>`;
const parameters =
  "<tr><td>hall</td><td>Yes</td><td>String</td><td>Hall. Maximum: 9</td></tr><tr><td>lamp</td><td>Yes</td><td>String</td><td>Lamp.</td></tr>";
const answer =
  "<tr><td>tone</td><td>String</td><td>Tone. Minimum: 1</td></tr><tr><td>size</td><td>Integer</td><td>Size. Maximum: 7</td></tr>";

describe("cells that span stand where HTML says, and what no reader sees is no part of a name", () => {
  const hall = "<tr><td>hall</td>";
  const rows: [string, string, string][] = [
    [
      "two columns shared by two rows",
      `${hall}<td rowspan="2">Yes</td><td rowspan=2>String</td><td>Hall. Maximum: 9</td></tr><tr><td>lamp</td><td>Lamp.</td></tr>`,
      answer,
    ],
    [
      "a span to the end of its rows",
      `${hall}<td rowspan="0">Yes</td><td rowspan="0">String</td><td>Hall. Maximum: 9</td></tr><tr><td>lamp</td><td>Lamp.</td></tr>`,
      answer,
    ],
    [
      "a span longer than the table, with rubbish behind the number",
      `${hall}<td rowspan="99x">Yes</td><td rowspan=" 70000">String</td><td>Hall. Maximum: 9</td></tr><tr><td>lamp</td><td>Lamp.</td></tr>`,
      answer,
    ],
    [
      "spans that end with their group of rows",
      `${hall}<td rowspan="9">Yes</td><td>String</td><td>Hall. Maximum: 9</td></tr></tbody><tbody><tr><td>lamp</td><td>Yes</td><td>String</td><td>Lamp.</td></tr>`,
      answer,
    ],
    ["a heading over all columns", parameters, `<tr><td colspan="3">About the lamp</td></tr>${answer}`],
    ["a heading between rows", parameters, answer.replace("</tr><tr>", '</tr><tr><th colspan="99">More</th></tr><tr>')],
    [
      "a description over more columns than there are",
      parameters,
      answer.replace("<td>Tone. Minimum: 1</td>", '<td colspan="2">Tone. Minimum: 1</td>'),
    ],
    [
      "zero-width and no-break spaces as entities",
      parameters.replace("<td>hall", "<td>&#8203;hall&nbsp;"),
      answer.replace("<td>tone", "<td>to<wbr>ne&#xFEFF;").replace("Minimum: 1", "Minimum:&nbsp;1&#8288;"),
    ],
    [
      "soft hyphens and marks of direction",
      parameters.replace("<td>Yes", "<td>&lrm;Yes\u200f").replace("<td>lamp", "<td>la&shy;mp\u202c"),
      answer.replace("<td>Integer", "<td>\u2066Integer\u2069"),
    ],
  ];
  test.each(rows)("%s", async (_, inPath, inAnswer) => {
    const facts = await read(html(inPath, inAnswer));
    expect(without(facts, "notes")).toEqual(without(await read(html(parameters, answer)), "notes"));
  });

  test("a heading over all columns is told, and is no field", async () => {
    const facts = await read(html(parameters, `<tr><td colspan="3">About the lamp</td></tr>${answer}`));
    expect(facts.notes.map((note) => note.text)).toEqual(['rows of the table stand under "About the lamp"']);
  });

  test.each([
    ["text", "\u200bhall\u200d"],
    ["text with no-break spaces", "\u00a0\u2060hall\u2003"],
  ])("in %s", async (_, name) => {
    const facts = await lines(
      "Lamps",
      "URI",
      "GET /v1/{hall}",
      "| Parameter | Mandatory | Type | Description |",
      "|---|---|---|---|",
      `| ${name} | Yes | String | Hall. |`,
    );
    expect(facts.parameters.map((one) => [one.in, one.name])).toEqual([["path", "hall"]]);
    expect(facts.notes).toEqual([]);
  });

  test("in Markdown", async () => {
    const facts = await lines(
      "# Lamps",
      "",
      "#### URI",
      "",
      "GET /v1/{hall}",
      "",
      "| Parameter | Mandatory | Type | Description |",
      "|---|---|---|---|",
      "| &#8203;hall&nbsp; | Yes | String | Hall. |",
    );
    expect(facts.parameters.map((one) => one.name)).toEqual(["hall"]);
  });
});

const table = ["| Parameter | Mandatory | Type | Description |", "|---|---|---|---|"];
const head = (method: string): string[] => ["Lamps", "URI", `${method} /v1/lamps`, "Request Parameters"];
const example = ["Example Requests", "POST https://{endpoint}/v1/lamps", '{ "tone" : "low" }'];

describe("a table of headers without a caption", () => {
  const body = [...table, "| tone | Yes | String | Tone. |"];
  const two = ["| region | No | String | Where. |", "| X-Auth-Token | Yes | String | Who. |"];
  test.each<[string, string[], string[], string[] | null]>([
    ["X-Auth-Token is its second row", [...head("POST"), ...table, ...two, ...body], ["region", "X-Auth-Token"], ["tone"]],
    [
      "X-Auth-Token is its first of several",
      [...head("POST"), ...table, ...[...two].reverse(), ...body],
      ["X-Auth-Token", "region"],
      ["tone"],
    ],
    [
      "it begins with another header",
      [...head("PUT"), ...table, "| Content-Type | Yes | String | Kind. |", "| lamp-id | No | String | Lamp. |", ...body],
      ["Content-Type", "lamp-id"],
      ["tone"],
    ],
    ["a GET has no body", [...head("GET"), ...table, ...two], ["region", "X-Auth-Token"], null],
    ["a DELETE without another table", [...head("DELETE"), ...table, ...two], ["region", "X-Auth-Token"], null],
    [
      "its names read like headers, and no other table follows",
      [...head("POST"), ...table, ...two],
      ["region", "X-Auth-Token"],
      null,
    ],
    [
      "the example has another body",
      [...head("POST"), ...table, "| X-Auth-Token | Yes | String | Who. |", "| hall | No | String | Hall. |", ...example],
      ["X-Auth-Token", "hall"],
      null,
    ],
    [
      "old pages have the body in it: the example says so",
      [...head("POST"), ...table, "| X-Auth-Token | Yes | String | Who. |", "| tone | No | String | Tone. |", ...example],
      ["X-Auth-Token"],
      ["tone"],
    ],
    [
      "old pages have the body in it: it has an object",
      [
        ...head("POST"),
        ...table,
        "| X-Auth-Token | Yes | String | Who. |",
        "| lid | No | Lid object | Lid. |",
        ...table,
        "| hum | No | String | Hum. |",
      ],
      ["X-Auth-Token"],
      ["lid"],
    ],
  ])("%s", async (_, page, headers, fields) => {
    const facts = await lines(...page);
    expect(facts.parameters.map((one) => [one.in, one.name])).toEqual(headers.map((name) => ["header", name]));
    expect(facts.requestBody?.map((field) => field.name) ?? null).toEqual(fields);
  });

  test.each(["Content-Type", "accept", "AUTHORIZATION"])(
    "%s describes the message: it is read, and is no parameter of a facts file",
    async (name) => {
      const facts = await lines(
        ...head("POST"),
        ...table,
        `| ${name} | Yes | String | Kind. |`,
        "| X-Auth-Token | Yes | String | Who. |",
      );
      expect(facts.parameters.map((one) => one.name)).toEqual([name, "X-Auth-Token"]);
      expect(factsFile(facts).parameters.map((one) => one.name)).toEqual(["X-Auth-Token"]);
    },
  );
});

describe("a heading glued behind an address or JSON", () => {
  const start = ["Lamps", "URI", "POST /v1/lamps", "Example Requests"];
  test.each<[string, string[], string | null, unknown, string[]]>([
    [
      "an address",
      ["POST https://lamps.invalid/v1/lamps Example Response", '{ "a": 1 }'],
      "https://lamps.invalid/v1/lamps",
      null,
      ["1"],
    ],
    [
      "an address, with a status",
      ["POST https://lamps.invalid/v1/lamps?a={a} Example Responses Status code: 200", '{ "a": 1 }'],
      "https://lamps.invalid/v1/lamps?a={a}",
      null,
      ["1"],
    ],
    [
      "an address, in Chinese without a space",
      ["POST https://lamps.invalid/v1/lamps响应示例", '{ "a": 1 }'],
      "https://lamps.invalid/v1/lamps",
      null,
      ["1"],
    ],
    [
      "an address, with JSON",
      ['POST https://lamps.invalid/v1/lamps Example Response { "a": 1 }'],
      "https://lamps.invalid/v1/lamps",
      null,
      ["1"],
    ],
    ["JSON in a line", ['Turns it on { "b": 2 } Example Responses', '{ "a": 1 }'], null, { b: 2 }, ["1"]],
    [
      "JSON in lines",
      ["POST https://lamps.invalid/v1/lamps", "{", '"b": 2', "} Example Responses Status code: 200", '{ "a": 1 }'],
      "https://lamps.invalid/v1/lamps",
      { b: 2 },
      ["1"],
    ],
    [
      "two headings",
      [
        "POST https://lamps.invalid/v1/lamps Example Responses",
        'OK { "a": 1 } Status Codes',
        "| Status Code | Description |",
        "|---|---|",
        "| 200 | OK |",
      ],
      "https://lamps.invalid/v1/lamps",
      null,
      ["1"],
    ],
  ])("%s", async (_, example, url, json, answers) => {
    const { examples, unread } = await lines(...start, ...example);
    expect(examples.requests.map((one) => [one.method, one.url, one.json])).toEqual([[url === null ? null : "POST", url, json]]);
    expect(examples.responses.filter((one) => one.json !== null).map((one) => String(Object(one.json)["a"]))).toEqual(answers);
    expect(unread).toEqual([]);
  });

  test("the address of the operation", async () => {
    const facts = await lines("Lamps", "URI", "POST /v1/lamps Request Parameters", ...table, "| tone | Yes | String | Tone. |");
    expect(facts.operation.path).toBe("/v1/lamps");
    expect(facts.requestBody?.map((field) => field.name)).toEqual(["tone"]);
  });

  test.each([
    ["a word of an address", ["POST https://lamps.invalid/v1/Response"]],
    ["a text in JSON", ['{ "a": "{b} Status Codes" }']],
    ["prose behind an address", ["POST https://lamps.invalid/v1/lamps Response bodies are small"]],
  ])("%s is none", async (_, example) => {
    const facts = await lines(...start, ...example, "Example Responses", '{ "a": 1 }');
    expect(facts.examples.responses).toEqual([{ status: null, text: "", json: { a: 1 } }]);
    expect(JSON.stringify(facts.examples.requests)).toMatch(/Response|Status Codes/);
  });
});

describe("values in lists of text", () => {
  test.each<[string, string, Limits]>([
    ["a dash that other items have set off is the list's", "Options:\n- 0: off\n-1: on", { enum: [0, 1] }],
    ["dashes that count upwards are the list's", "Options:\n-1: on\n-2: off\n-3: dim", { enum: [1, 2, 3] }],
    ["no number is -0", "Options:\n-0: off\n-1: on", { enum: [0, 1] }],
    ["a number without a dash beside it: the other is negative", "Options:\n-1: broken\n0: off\n1: on", { enum: [-1, 0, 1] }],
    ["dashes that count downwards are of numbers", "Options:\n-2: lost\n-1: broken", { enum: [-2, -1] }],
    ["a bullet before the dash: the number is negative", "Options:\n• -1: broken\n• 0: off", { enum: [-1, 0] }],
    ["one alone stays as printed", "Options:\n-1: on", { enum: [-1] }],
  ])("%s", (_, text, limits) => {
    expect(readDescription({ line: 1, text }, "Integer").limits).toEqual(limits);
  });

  test.each<[string, string, Limits]>([
    [
      "one a line, after an announcement",
      "State. Options:\nREADY_RESET ready to be reset\nDONE reset",
      { enum: ["READY_RESET", "DONE"] },
    ],
    [
      "one a line, with nothing before",
      "State.\nREADY_RESET ready to be reset\nRUNNING_RESET is being reset",
      { enum: ["READY_RESET", "RUNNING_RESET"] },
    ],
    ["bulleted", "状态。\n• READY_RESET 准备重置\n• FAILED_RESET 重置失败", { enum: ["READY_RESET", "FAILED_RESET"] }],
    ["under a label", "Definition\nState.\nRange\nON lit\nOFF dark\nDefault Value\nOFF", { default: "OFF", enum: ["ON", "OFF"] }],
    ["numbers", "取值如下：\n0 关\n1 开", { enum: ["0", "1"] }],
    ["sentences in capitals are none", "Rules:\n• IP addresses are allowed.\n• ID numbers are not.", {}],
    ["one constant in prose is none", "State.\nREADY_RESET is the first.", {}],
  ])("values without a colon: %s", (_, text, limits) => {
    expect(readDescription({ line: 1, text }, "String").limits).toEqual(limits);
  });
});
