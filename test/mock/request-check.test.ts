import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readMockOperations } from "../../generator/mock/operation.js";
import { createRequestCheck } from "../../generator/mock/request-check.js";
import type { Json, JsonObject } from "../../generator/text/json.js";
import { documentOf, ref } from "../unit/schema/document.js";
import { PROJECT, startMock, type RunningMock } from "./start.js";

const hss = (query = ""): string => `/v5/${PROJECT}/common/tasks/batch-query${query}`;
const dbss = (type = "risk"): string => `/v1/${PROJECT}/audit/summary/${type}/task-status`;
const sms = "/v3/tasks/consistency-results/export";

const good: { given: [method: string, path: string, body?: unknown, headers?: Record<string, string>] }[] = [
  { given: ["GET", `/v3/${PROJECT}/tasks/a%2Fb`, undefined, { Prefer: "code=200" }] },
  { given: ["POST", dbss(), { oper_type: "switch", code: "on" }] },
  { given: ["POST", dbss("audit"), { oper_type: "execute", query_begin_time: 1752974753000 }] },
  {
    given: [
      "POST",
      hss("?offset=0&limit=200&enterprise_project_id=0"),
      { task_type: "iac_scan", iac_scan_info: { file_type: "dockerfile" } },
    ],
  },
  {
    given: [
      "POST",
      sms,
      { task_info: [{ source_id: "" }] },
      { "X-Language": "en-us", "content-type": "application/json; charset=utf-8" },
    ],
  },
];

const bad: { given: [method: string, path: string, body?: unknown, headers?: Record<string, string>]; want: string[] }[] = [
  { given: ["GET", "/v3/short/tasks/1"], want: ["/project_id minLength"] },
  { given: ["GET", `/v3/${PROJECT}x/tasks/1?limt=5`], want: ["/limt additionalProperties", "/project_id maxLength"] },
  { given: ["POST", dbss("RISK"), { oper_type: "execute" }], want: ["/busi_type enum"] },
  { given: ["POST", dbss(), { oper_type: "switch" }], want: ["/body/code required"] },
  { given: ["POST", dbss(), {}], want: ["/body/oper_type required"] },
  { given: ["POST", dbss(), { oper_type: "execute", query_begin_time: "now" }], want: ["/body/query_begin_time type"] },
  { given: ["POST", dbss()], want: ["/body required"] },
  { given: ["POST", dbss(), "{"], want: ["/body contentMediaType"] },
  { given: ["POST", dbss(), { oper_type: "execute" }, { "content-type": "text/plain" }], want: ["/body contentMediaType"] },
  {
    given: ["POST", hss("?limit=9&offset=-1"), { task_type: "x", sort_dir: "up" }],
    want: ["/body/sort_dir enum", "/body/task_type enum", "/limit minimum", "/offset minimum"],
  },
  { given: ["POST", hss("?limit=ten"), { task_type: "iac_scan" }], want: ["/limit type"] },
  { given: ["POST", hss("?limit=10&limit=20"), { task_type: "iac_scan" }], want: ["/limit type"] },
  { given: ["POST", sms, { task_info: [] }], want: ["/body/task_info minItems"] },
  { given: ["POST", sms, { task_info: [{}, { task_id: "" }] }], want: ["/body/task_info/1/task_id minLength"] },
];

describe("request checks", () => {
  let mock: RunningMock;
  beforeAll(async () => void (mock = await startMock()));
  afterAll(() => mock.close());

  it.each(good)("lets $given through", async ({ given: [method, path, body, headers = {}] }) => {
    expect((await mock.ask(method, path, { body, headers })).status).toBe(200);
  });

  it.each(bad)("refuses $given", async ({ given: [method, path, body, headers = {}], want }) => {
    const answer = await mock.ask(method, path, { body, headers });
    expect(answer.status).toBe(422);
    const { problems } = answer.body as { problems: { pointer: string; keyword: string; message: string }[] };
    expect(problems.map(({ pointer, keyword }) => `${pointer} ${keyword}`).sort()).toEqual(want);
    expect(problems.every(({ message }) => message.length > 0)).toBe(true);
    // Clients show this text alone.
    const { error_msg } = answer.body as { error_msg: string };
    expect(error_msg).toMatch(/^the request does not fit \w+: /);
    expect(error_msg.endsWith(`: ${problems[0]?.pointer} ${problems[0]?.message}`)).toBe(true);
  });

  it("refuses a body of more than 12 MiB", async () => {
    const answer = await mock.ask("POST", sms, { body: `"${"x".repeat(12 * 2 ** 20)}"` });
    expect(answer.status).toBe(413);
  });
});

describe("request checks read schemas as validators do", () => {
  const text: JsonObject = { type: "string" };
  const rows: readonly (readonly [name: string, schemas: JsonObject, body: Json, want: string[]])[] = [
    [
      "a member that only answers have",
      { Thing: { type: "object", required: ["id"], properties: { id: { ...text, readOnly: true } } } },
      {},
      [],
    ],
    [
      "a member that only requests have",
      { Thing: { type: "object", required: ["id"], properties: { id: { ...text, writeOnly: true } } } },
      {},
      ["/body/id required"],
    ],
    [
      "the branch that a discriminator names",
      {
        Thing: { oneOf: [ref("Up"), ref("Down")], discriminator: { propertyName: "type" } },
        Up: { type: "object", required: ["height"], properties: { type: text } },
        Down: { type: "object", properties: { type: text } },
      },
      { type: "Up" },
      ["/body/height required"],
    ],
    ["decimals", { Thing: { type: "number", multipleOf: 0.01 } }, 0.07, []],
  ];

  it.each(rows)("%s", (_name, schemas, body, want) => {
    const document = documentOf(schemas);
    const [operation] = readMockOperations("things", document);
    if (operation === undefined) throw new Error("no operation");
    const check = createRequestCheck(operation);
    const { problems } = check({
      pathValues: {},
      query: new URLSearchParams(),
      headers: { "content-type": "application/json" },
      body: Buffer.from(JSON.stringify(body)),
    });
    expect(problems.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual(want);
  });
});
