// What a call costs: over a stubbed fetch that answers a real Response, over HTTP, and with 200 rows; beside a hand-written fetch and the peers.
import { fork } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { compare, report } from "./measure.mjs";
import { makePeers } from "./peers.mjs";

const project = "7f1c3b0de94a4c5f8a6d2e1b90c47a35";
const task = "aee8d2fe-5484-4753-9177-5a38dc15546c";
const taskAnswer = JSON.stringify({
  task_id: task,
  task_status: "RUNNING_RESET",
  server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
});
const row = (index) => ({
  task_id: `d8a1b${String(index).padStart(3, "0")}-8c15-4ab0-9ef6-c3db0a1b2c3d`,
  task_type: "cluster_scan",
  task_name: `scan ${index}`,
  trigger_type: "manual",
  task_status: "running",
  start_time: 1745311451000 + index,
  end_time: 1745311452000 + index,
  estimated_time: 5,
  cluster_scan_info: { scan_type_list: ["cluster_vul"], scanning_cluster_num: 2, success_cluster_num: 1, failed_cluster_num: 1 },
});
const rowsAnswer = JSON.stringify({ total_num: 200, data_list: Array.from({ length: 200 }, (_, index) => row(index)) });
const answerTo = (url) => (url.includes("/v5/") ? rowsAnswer : taskAnswer);

if (process.argv[2] === "serve") {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "application/json" }).end(answerTo(request.url));
  });
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
} else {
  await main();
}

async function main() {
  const child = fork(fileURLToPath(import.meta.url), ["serve"]);
  const port = await new Promise((resolve) => child.once("message", resolve));
  const base = `http://127.0.0.1:${port}`;
  const realFetch = globalThis.fetch;
  const stub = async (input) =>
    new Response(answerTo(typeof input === "string" ? input : (input.url ?? String(input))), {
      headers: { "content-type": "application/json" },
    });

  const peers = await makePeers(["kps", "hss"], base);
  const kps = await import("@hwcloud-openapi/kps");
  const hss = await import("@hwcloud-openapi/hss");
  const hey = await import(peers["hey-api"]);
  const orval = await import(peers.orval);
  const oazapfts = await import(peers.oazapfts);
  const { createClient } = await import(peers["openapi-fetch"]);

  // The peers take globalThis.fetch; ours is handed the same function.
  let current = stub;
  globalThis.fetch = (...values) => current(...values);
  const call = (input, init) => current(input, init);
  const options = { endpoint: base, credentials: kps.fromToken("token"), projectId: project, fetch: call };
  const kpsContext = kps.createKpsContext(options);
  const hssContext = hss.createHssContext(options);
  for (const client of [hey.kpsClient, hey.hssClient]) client.setConfig({ baseUrl: base, headers: { "X-Auth-Token": "token" } });
  for (const defaults of [oazapfts.kpsDefaults, oazapfts.hssDefaults])
    Object.assign(defaults, { baseUrl: base, headers: { "X-Auth-Token": "token" } });
  const openapiFetch = createClient({ baseUrl: base, headers: { "X-Auth-Token": "token" } });

  const byHand = async (path, init = {}) => {
    const response = await current(`${base}${path}`, {
      ...init,
      headers: { ...init.headers, "X-Auth-Token": "token" },
      signal: AbortSignal.timeout(60_000),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  };
  const taskCalls = {
    "hand-written fetch": () => byHand(`/v3/${encodeURIComponent(project)}/tasks/${encodeURIComponent(task)}`),
    "hwcloud-openapi": () => kps.listKeypairTask(kpsContext, { task_id: task }),
    "openapi-fetch": () =>
      openapiFetch.GET("/v3/{project_id}/tasks/{task_id}", { params: { path: { project_id: project, task_id: task } } }),
    "hey-api": () => hey.listKeypairTask({ path: { project_id: project, task_id: task } }),
    orval: () => orval.listKeypairTask(project, task, { headers: { "X-Auth-Token": "token" } }),
    oazapfts: () => oazapfts.listKeypairTask(project, task),
  };
  const body = { task_type: "cluster_scan" };
  const json = { "content-type": "application/json" };
  const rowCalls = {
    "hand-written fetch": () =>
      byHand(`/v5/${encodeURIComponent(project)}/common/tasks/batch-query?limit=200`, {
        method: "POST",
        headers: json,
        body: JSON.stringify(body),
      }),
    "hwcloud-openapi": () => hss.listTasks(hssContext, { limit: 200, body }),
    "openapi-fetch": () =>
      openapiFetch.POST("/v5/{project_id}/common/tasks/batch-query", {
        params: { path: { project_id: project }, query: { limit: 200 } },
        body,
      }),
    "hey-api": () => hey.listTasks({ path: { project_id: project }, query: { limit: 200 }, body }),
    orval: () => orval.listTasks(project, body, { limit: 200 }, { headers: { "X-Auth-Token": "token" } }),
    oazapfts: () => oazapfts.listTasks(project, body, { limit: 200 }),
  };

  const measure = async (title, calls, times, limit, rounds) => {
    const candidates = Object.entries(calls).map(([name, run]) => ({
      name,
      limit: name === "hwcloud-openapi" ? limit : undefined,
      run: async () => {
        const start = performance.now();
        for (let index = 0; index < times; index++) await run();
        return ((performance.now() - start) * 1000) / times;
      },
    }));
    return report(title, await compare(candidates, { rounds, warmups: 4 }), "µs");
  };

  const over = await measure("a call over a stubbed fetch", taskCalls, 500, 1.5, 41);
  over.push(...(await measure("200 rows over a stubbed fetch", rowCalls, 60, 1.1, 101)));
  current = realFetch;
  over.push(...(await measure("a call over HTTP", taskCalls, 200, 1.2, 41)));
  over.push(...(await measure("200 rows over HTTP", rowCalls, 60, 1.1, 41)));
  child.kill();
  process.exitCode = over.length > 0 ? 1 : 0;
}
