import { afterEach, describe, expect, it } from "vitest";
import { PROJECT, startMock, type RunningMock } from "./start.js";

const audit = (type = "risk"): string => `/v3/${PROJECT}/audit/summary/${type}/task-status`;
const update = (type = "risk"): string => `/v1/${PROJECT}/audit/summary/${type}/task-status`;
const scans = (query = ""): string => `/v5/${PROJECT}/common/tasks/batch-query${query}`;

interface Scan {
  task_id: string;
  task_type: string;
  task_name: string;
  task_status: string;
  start_time: number;
  end_time?: number;
  cluster_scan_info?: { scan_type_list: string[] };
}
interface Scans {
  total_num: number;
  data_list: Scan[];
}

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

describe("a list", () => {
  const page = (sent: object, query = ""): Promise<Scans> => body<Scans>("POST", scans(query), sent);
  const all = async (sent: object): Promise<Scan[]> => {
    const items: Scan[] = [];
    for (;;) {
      const { data_list, total_num } = await page(sent, `?offset=${items.length}&limit=200`);
      items.push(...data_list);
      if (data_list.length === 0 || items.length >= total_num) return items;
    }
  };

  it("is the same at each walk, 450 tasks in all, each once", async () => {
    mock = await startMock();
    const clusters = await all({ task_type: "cluster_scan" });
    const files = await all({ task_type: "iac_scan" });
    expect([clusters.length, files.length]).toEqual([270, 180]);
    expect(new Set([...clusters, ...files].map(({ task_id }) => task_id)).size).toBe(450);
    expect(
      clusters.every(({ task_type, cluster_scan_info }) => task_type === "cluster_scan" && cluster_scan_info !== undefined),
    ).toBe(true);
    expect(await all({ task_type: "cluster_scan" })).toEqual(clusters);
    await mock.close();
    mock = await startMock();
    expect(await all({ task_type: "cluster_scan" })).toEqual(clusters);
  });

  it("honours offset and limit, with their defaults", async () => {
    mock = await startMock();
    const first = await page({ task_type: "iac_scan" });
    expect([first.total_num, first.data_list.length]).toEqual([180, 10]);
    const shifted = await page({ task_type: "iac_scan" }, "?offset=4&limit=10");
    expect(shifted.data_list.slice(0, 6)).toEqual(first.data_list.slice(4));
    expect(await page({ task_type: "iac_scan" }, "?offset=175&limit=10")).toMatchObject({
      total_num: 180,
      data_list: { length: 5 },
    });
    expect(await page({ task_type: "iac_scan" }, "?offset=180")).toEqual({ total_num: 180, data_list: [] });
  });

  it.each<{ given: object; want: (scan: Scan) => boolean; count: number }>([
    { given: { task_status: "running" }, want: ({ task_status }) => task_status === "running", count: 90 },
    { given: { task_name: "nightly" }, want: ({ task_name }) => task_name.includes("nightly"), count: 90 },
    { given: { trigger_type: "manual" }, want: ({ task_status }) => task_status === "running", count: 90 },
    { given: { task_id: "nowhere" }, want: () => false, count: 0 },
    {
      given: { cluster_scan_info: { scan_type_list: ["cluster_vul", "risk_assessment"] } },
      want: ({ cluster_scan_info }) => cluster_scan_info?.scan_type_list.includes("risk_assessment") ?? false,
      count: 180,
    },
    { given: { cluster_scan_info: { scan_type_list: [] } }, want: () => true, count: 270 },
    {
      given: { start_create_time: 1745311451000 - 3_000_000, end_create_time: 1745311451000 },
      want: ({ start_time }) => start_time >= 1745311451000 - 3_000_000,
      count: 4,
    },
  ])("filters by $given", async ({ given, want, count }) => {
    mock = await startMock();
    const items = await all({ task_type: "cluster_scan", ...given });
    expect(items.length).toBe(count);
    expect(items.every(want)).toBe(true);
  });

  it("sorts both ways", async () => {
    mock = await startMock();
    const times = async (sort_dir: string): Promise<number[]> =>
      (await page({ task_type: "cluster_scan", sort_key: "start_time", sort_dir }, "?limit=200")).data_list.map(
        ({ start_time }) => start_time,
      );
    const [ascending, descending] = [await times("asc"), await times("desc")];
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
    expect(descending).toEqual([...descending].sort((a, b) => b - a));
    expect(ascending[0]).not.toBe(descending[0]);
  });

  it("lets a task that is asked for by its id go on to its end, and leaves ended ones alone", async () => {
    mock = await startMock({ pace: { stepPolls: 1 }, now: () => 1_900_000_000_000 });
    const one = async (number: number): Promise<Scan | undefined> => {
      const task_id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
      return (await page({ task_type: number % 5 === 4 ? "iac_scan" : "cluster_scan", task_id })).data_list[0];
    };
    const ready = [await one(4), await one(4), await one(4)];
    expect(ready.map((scan) => scan?.task_status)).toEqual(["ready", "running", "finished"]);
    expect(ready[2]?.end_time).toBe(1_900_000_000_000);
    const ended = await one(1);
    expect(ended).toMatchObject({ task_status: "finished" });
    expect(await one(1)).toEqual(ended);
  });
});

describe("a file", () => {
  it("comes as bytes with type and name", async () => {
    mock = await startMock();
    const response = await fetch(`${mock.url}/v3/tasks/consistency-results/export`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ task_info: [{ task_id: "1" }] }),
    });
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="consistency-results\.csv"/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, "s".charCodeAt(0)]);
    expect(response.headers.get("content-length")).toBe(String(bytes.length));
  });
});
