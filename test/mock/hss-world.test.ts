// The mock server as a small scanning service: what spec/hss describes, asked over HTTP.
import { afterEach, describe, expect, it } from "vitest";
import { type Answered, PROJECT, startMock, type RunningMock } from "./start.js";

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

describe("the list of tasks", () => {
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

describe("a task", () => {
  const all = { scan_type_list: ["benchmark"], range_type: "all_cluster" };
  const some = (...cluster_id_list: string[]): object => ({ ...all, range_type: "specific_cluster", cluster_id_list });
  const ask = (path: string, sent: object): Promise<Answered> =>
    mock.ask("POST", `/v5/${PROJECT}/common/${path}`, { body: sent });

  it.each<{ given: object; status: number }>([
    { given: all, status: 200 },
    { given: some("3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938"), status: 200 },
    { given: some(), status: 400 },
    { given: some("nowhere"), status: 400 },
    { given: { ...all, range_type: "specific_cluster" }, status: 422 },
  ])("of the clusters $given is answered $status", async ({ given, status }) => {
    mock = await startMock();
    const answer = await ask("task", { task_type: "cluster_scan", cluster_scan_info: given });
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.body).toMatchObject({ error_code: "HSS.0001" });
  });

  it("lists its clusters or its files, and is refused to who asks for those of the other kind", async () => {
    mock = await startMock();
    const { task_id: clusters } = await body<Scan>("POST", `/v5/${PROJECT}/common/task`, {
      task_type: "cluster_scan",
      cluster_scan_info: all,
    });
    const files = "00000000-0000-4000-8000-000000000003";
    for (const [task, task_type, status] of [
      [clusters, "cluster_scan", 200],
      [clusters, "iac_scan", 400],
      [files, "iac_scan", 200],
      [files, "cluster_scan", 400],
    ] as const) {
      const answer = await ask(`tasks/${task}/resources/batch-query`, { task_type });
      expect([task_type, answer.status]).toEqual([task_type, status]);
      if (status === 400)
        expect(answer.body).toMatchObject({ error_code: "HSS.0001", error_msg: "The task is of another kind." });
    }
  });
});

describe("what a request asks for of a list", () => {
  const ALL = "all_granted_eps";
  const CLUSTER = "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938";
  const FILE = "00000000-0000-4000-8000-000000000901";
  const post = <T>(path: string, sent: object): Promise<T> => body<T>("POST", `/v5/${PROJECT}/common/${path}`, sent);
  const get = <T>(path: string): Promise<T> => body<T>("GET", `/v5/${PROJECT}/${path}`);
  const ofClusters = {
    task_type: "cluster_scan",
    cluster_scan_info: { scan_type_list: ["risk_assessment"], range_type: "all_cluster" },
  };

  it("may be an enterprise project, the default one where none is named", async () => {
    mock = await startMock();
    const { task_id } = await post<Scan>("task?enterprise_project_id=e1", ofClusters);
    const found = async (query: string): Promise<number> =>
      (await body<Scans>("POST", scans(query), { task_type: "cluster_scan", task_id })).total_num;
    const queries = ["", "?enterprise_project_id=0", "?enterprise_project_id=e1", `?enterprise_project_id=${ALL}`];
    expect(await Promise.all(queries.map(found))).toEqual([0, 0, 1, 1]);
    const resources = async (query: string): Promise<number> =>
      (await post<Scans>(`tasks/${task_id}/resources/batch-query${query}`, { task_type: "cluster_scan" })).total_num;
    expect(await Promise.all(queries.map(resources))).toEqual([0, 0, 3, 3]);
  });

  it.each([
    ["no enterprise project", "", 3],
    ["the default one", "&enterprise_project_id=0", 3],
    ["all", `&enterprise_project_id=${ALL}`, 3],
    ["another", "&enterprise_project_id=e1", 0],
  ])("finds what is there from the start in %s", async (_, query, count) => {
    mock = await startMock();
    const { total_num } = await get<Scans>(`kubernetes/clusters?limit=10${query}`);
    expect(total_num).toBe(count);
  });

  it.each([
    ["", ["C-0013", "C-0030"]],
    ["&risk_status=risky", ["C-0013"]],
  ])("may be risks and what is well: %j", async (query, ids) => {
    let now = 1_900_000_000_000;
    mock = await startMock({ pace: { stepMs: 1 }, now: () => now });
    await post("task", ofClusters);
    now += 10;
    const risks = await get<{ data_list: { risk_id: string }[] }>(`container/cluster/risks?cluster_id=${CLUSTER}${query}`);
    expect(risks.data_list.map(({ risk_id }) => risk_id)).toEqual(ids);
  });

  it.each([
    [{ chart_name: "shop" }, 1],
    [{ chart_name: "other" }, 0],
  ])("may be the files of a chart: %j", async (iac_scan_info, count) => {
    mock = await startMock();
    const scan = { file_type: "k8s_yaml", file_id_list: [FILE] };
    const { task_id } = await post<Scan>("task", { task_type: "iac_scan", iac_scan_info: scan });
    const sent = { task_type: "iac_scan", iac_scan_info };
    expect((await post<Scans>(`tasks/${task_id}/resources/batch-query`, sent)).total_num).toBe(count);
  });

  it.each([
    ["", undefined],
    ["?load_agent_info=true", 0],
  ])("may be the numbers of agents: %j", async (query, count) => {
    mock = await startMock();
    const { cluster_info_list } = await get<{ cluster_info_list: { agent_installed_num?: number }[] }>(
      `kubernetes/clusters${query}`,
    );
    expect(cluster_info_list.map(({ agent_installed_num }) => agent_installed_num)).toEqual([count, count, count]);
  });
});
