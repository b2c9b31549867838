// The mock server as a small audit service: what spec/dbss describes, asked over HTTP.
import { afterEach, describe, expect, it } from "vitest";
import { PROJECT, startMock, type RunningMock } from "./start.js";

const audit = (type = "risk"): string => `/v3/${PROJECT}/audit/summary/${type}/task-status`;
const update = (type = "risk"): string => `/v1/${PROJECT}/audit/summary/${type}/task-status`;

let mock: RunningMock;
afterEach(() => mock.close());

async function body<T>(method: string, path: string, sent?: unknown, headers: Record<string, string> = {}): Promise<T> {
  const answer = await mock.ask(method, path, { body: sent, headers });
  expect(answer.status).toBe(200);
  return answer.body as T;
}

describe("a task that is commanded", () => {
  it("shows the documented run until one is executed; then a new one with times of now", async () => {
    const now = 1_900_000_000_000;
    mock = await startMock({ pace: { stepPolls: 1 }, now: () => now });
    const before = await body<Record<string, unknown>>("GET", audit());
    expect(before).toMatchObject({
      task_status: "2",
      begin_time: 1753427737077,
      end_time: 1753427757803,
      busi_type: "risk",
      project_id: PROJECT,
    });

    expect(await body("POST", update(), { oper_type: "execute", query_begin_time: 5, query_end_time: 7 })).toBe("");
    const seen = [];
    for (let each = 0; each < 4; each++) seen.push(await body<Record<string, unknown>>("GET", audit()));
    expect(seen.map(({ task_status }) => task_status)).toEqual(["0", "1", "2", "2"]);
    expect(seen.map(({ completed_num }) => completed_num)).toEqual([0, 4, 10, 10]);
    expect(seen.map(({ end_time }) => end_time)).toEqual([undefined, undefined, now, now]);
    expect(seen[0]).toMatchObject({ begin_time: now, query_begin_time: 5, query_end_time: 7, id: 32 });
  });

  it("keeps the switch, and each kind of task apart", async () => {
    mock = await startMock({ pace: { stepPolls: 1 } });
    await body("POST", update("audit"), { oper_type: "switch", code: "on" });
    expect(await body("GET", audit("audit"))).toMatchObject({ task_switch: "on", task_status: "2", busi_type: "audit" });
    expect(await body("GET", audit("risk"))).toMatchObject({ task_switch: "off" });
    await body("POST", update("audit"), { oper_type: "switch", code: "off" });
    expect(await body("GET", audit("audit"))).toMatchObject({ task_switch: "off", task_status: "2" });
  });

  it("fails where the command prefers it, and changes nothing for a command that is only shown", async () => {
    mock = await startMock({ pace: { stepPolls: 1 } });
    await body("POST", update(), { oper_type: "execute" }, { Prefer: "code=200" });
    expect(await body("GET", audit())).toMatchObject({ task_status: "2", completed_num: 10, begin_time: 1753427737077 });
    await body("POST", update(), { oper_type: "execute" }, { Prefer: "outcome=failure" });
    for (const task_status of ["0", "1", "3"]) expect(await body("GET", audit())).toMatchObject({ task_status });
  });
});
