// The mock server as a small migration service: what spec/sms/mock describes, asked over HTTP.
import { readFileSync } from "node:fs";
import { migrationTaskStartWaiter } from "@hwcloud-openapi/sms";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { startMock, type RunningMock } from "./start.js";

type Run = Record<string, { state?: string }[]>;
interface World {
  collections: { tasks: { runs: Record<"migrate" | "synchronise", Run> } };
}
const { $world: world } = parse(readFileSync("spec/sms/mock/tasks.yaml", "utf8")) as { $world: World };

const WEB01 = "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613";
const QUEUE04 = "e82d5f17-0a9c-4c36-b7e1-f46a93b0d285";
const DESK02 = "7b0e4d15-93c2-4a6f-8e21-d4f09b6c3a58";
const MAIL05 = "f4c83a60-d1e9-4725-b08c-2a5e7d96b13f";

let mock: RunningMock;
beforeEach(async () => void (mock = await startMock({ pace: { stepPolls: 1 }, now: () => 1_900_000_000_000 })));
afterEach(() => mock.close());

type Body = Record<string, unknown>;

async function ask(method: string, path: string, body?: unknown): Promise<[number, Body]> {
  const answer = await mock.ask(method, `/v3${path}`, { body });
  return [answer.status, answer.body as Body];
}
const act = (task: string, operation: string, more: object = {}): Promise<[number, Body]> =>
  ask("POST", `/tasks/${task}/action`, { operation, ...more });
const stateOf = async (task: string): Promise<unknown> => (await ask("GET", `/tasks/${task}`))[1]["state"];
const namesOf = async (path: string, list: string): Promise<unknown[]> =>
  ((await ask("GET", path))[1][list] as Body[]).map(({ name }) => name);

interface Seen {
  task: unknown;
  server: string;
}

/** Asks for a task and its server until neither moves any more, and gives their states: of the server "state migration_cycle". */
async function follow(task: string): Promise<Seen[]> {
  const seen: Seen[] = [];
  // A state lasts for five steps at most.
  for (let same = 0; same < 6;) {
    // Asking for a task takes it on: its server is asked for before.
    const [, { source_servers: servers }] = await ask("GET", "/sources");
    const server = (servers as Body[]).find(({ current_task: current }) => (current as Body | null)?.["id"] === task);
    const [, { state, source_server: source }] = await ask("GET", `/tasks/${task}`);
    const { state: own, migration_cycle: cycle } = source as Record<string, string>;
    // Both tell the same of the server, and of the task.
    expect(server).toMatchObject({ state: own, migration_cycle: cycle, current_task: { state } });
    const now = { task: state, server: `${own} ${cycle}` };
    const last = seen.at(-1);
    same = last !== undefined && last.task === now.task && last.server === now.server ? same + 1 : 0;
    if (same === 0) seen.push(now);
  }
  return seen;
}

/** Gives the states that a task takes until it does not move any more. */
async function watch(task: string): Promise<unknown[]> {
  const states = (await follow(task)).map((seen) => seen.task);
  return states.filter((state, index) => state !== states[index - 1]);
}

it("a task is seen to run by the waiter of its start, at the server's own pace", () => {
  const { firstDelayMs = 0 } = migrationTaskStartWaiter;
  const atFirstQuestion = Math.floor(firstDelayMs / 1_500);
  for (const run of ["migrate", "synchronise"] as const)
    for (const steps of Object.values(world.collections.tasks.runs[run])) {
      const states = steps.reduce<unknown[]>((all, { state }) => [...all, state ?? all.at(-1)], []);
      expect(["RUNNING", "SYNCING"]).toContain(states[atFirstQuestion]);
    }
});

describe("migration tasks", () => {
  it.each([
    ["a first copy", DESK02, "start", ["READY", "RUNNING", "MIGRATE_SUCCESS"]],
    ["one from its beginning", WEB01, "restart", ["READY", "RUNNING", "MIGRATE_SUCCESS"]],
    ["a further synchronisation", WEB01, "start", ["MIGRATE_SUCCESS", "SYNCING", "SYNC_SUCCESS"]],
    ["one that fails", QUEUE04, "start", ["MIGRATE_SUCCESS", "SYNCING", "SYNC_FAIL"]],
    ["one that is told to be too fast", MAIL05, "error_for_overspeed", ["ABORTING", "ABORT"]],
    ["one whose target is launched", MAIL05, "cutover", ["SYNCING", "SYNC_SUCCESS"]],
  ])("move: %s", async (_, task, operation, states) => {
    expect(await act(task, operation)).toEqual([200, ""]);
    expect(await watch(task)).toEqual(states);
  });

  it.each<[string, string, string, string[], string?]>([
    [
      "a first copy",
      DESK02,
      "start",
      ["waiting setting", "initialize setting", "replicate replicating", "cutovering cutovering", "finished cutovered"],
    ],
    [
      "that fails",
      DESK02,
      "start",
      ["waiting setting", "initialize setting", "replicate replicating", "error replicating"],
      "failure",
    ],
    [
      "that is kept up to date",
      DESK02,
      "start",
      ["waiting setting", "initialize setting", "replicate replicating", "syncing syncing"],
      "kept",
    ],
    [
      "a synchronisation",
      WEB01,
      "start",
      ["finished cutovered", "syncing syncing", "cutovering cutovering", "finished cutovered"],
    ],
    ["that fails", WEB01, "start", ["finished cutovered", "syncing syncing", "error syncing"], "failure"],
    ["a stop", MAIL05, "stop", ["stopping syncing", "stopped syncing"]],
    ["a pause", MAIL05, "error_for_overspeed", ["stopping syncing", "stopped syncing"]],
    ["a test of the target, which launches it", MAIL05, "test", ["cutovering cutovering", "finished cutovered"]],
    ["a launch", MAIL05, "cutover", ["cutovering cutovering", "finished cutovered"]],
    ["a clone", MAIL05, "clone_test", ["cloning syncing", "syncing syncing"]],
    ["a clone of what is launched", WEB01, "clone_test", ["cloning cutovered", "finished cutovered"]],
    ["a rehearsal", DESK02, "migration_test", ["premigready setting", "premiged setting"]],
    ["that fails", DESK02, "migration_test", ["premigready setting", "premigfailed setting"], "failure"],
    ["snapshots that are deleted", WEB01, "clear", ["clearing cutovered", "cleared cutovered"]],
    ["that are not", WEB01, "clear", ["clearing cutovered", "clearfailed cutovered"], "failure"],
    ["a measurement", DESK02, "network_check", ["waiting setting"]],
    ["a launch of what is launched", WEB01, "cutover", ["finished cutovered"]],
    ["a launch of what is not copied", DESK02, "test", ["waiting setting"]],
    ["a rehearsal of what is migrated", WEB01, "migration_test", ["finished cutovered"]],
    ["a clone of what is not copied", DESK02, "clone_test", ["waiting setting"]],
  ])("take their servers along: %s", async (_, task, operation, states, outcome) => {
    const headers = outcome === undefined ? {} : { Prefer: `outcome=${outcome}` };
    const body = { operation, template_id: "any" };
    expect((await mock.ask("POST", `/v3/tasks/${task}/action`, { body, headers })).status).toBe(200);
    expect((await follow(task)).map(({ server }) => server)).toEqual(states);
  });

  it.each([
    ["success", { clone_state: "FINISHED", vm_id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string }],
    ["failure", { clone_state: "ERROR", clone_error: "SMS.6526", error_msg: "The quota of servers is used up." }],
  ])("show their clone, which is made with %s, and again", async (outcome, clone) => {
    const cloneOf = async (): Promise<unknown> => (await ask("GET", `/tasks/${MAIL05}`))[1]["clone_server"];
    const name = "mail-05 to the cloud clone";
    expect(await cloneOf()).toBeUndefined();
    for (const template of [undefined, ""])
      expect(await act(MAIL05, "clone_test", { template_id: template })).toEqual([
        400,
        expect.objectContaining({ error_code: "SMS.6011" }),
      ]);
    for (const [wanted, end] of [
      [outcome, { name, ...clone }],
      ["success", { name, clone_state: "FINISHED", vm_id: expect.any(String) as string }],
    ] as const) {
      const body = { operation: "clone_test", template_id: "any" };
      await mock.ask("POST", `/v3/tasks/${MAIL05}/action`, { body, headers: { Prefer: `outcome=${wanted}` } });
      expect([await cloneOf(), await cloneOf()]).toEqual([
        { name, clone_state: "PREPARING" },
        { name, clone_state: "CREATING" },
      ]);
      const made = await cloneOf();
      expect(made).toEqual(end);
      const { vm_id: vm = "none" } = made as { vm_id?: string };
      const [, { source_servers: servers }] = await ask("GET", `/sources?vm_id=${vm}`);
      expect((servers as Body[]).map(({ current_task: task }) => (task as Body)["clone_server"])).toEqual(
        vm === "none" ? [] : [made],
      );
    }
  });

  it("show what a measurement of the network has found, and lose the snapshot that is deleted", async () => {
    const web01 = async (): Promise<Body> => (await ask("GET", `/tasks/${WEB01}`))[1];
    expect(await web01()).toEqual(expect.objectContaining({ target_snapshot_id: expect.any(String) as string }));
    expect(await web01()).not.toHaveProperty("network_check_info");
    await act(WEB01, "network_check");
    expect(await web01()).toHaveProperty("network_check_info.evaluation_result", "1:1:1");
    await act(WEB01, "clear");
    await watch(WEB01);
    expect(await web01()).not.toHaveProperty("target_snapshot_id");
  });

  it("are not disturbed by what else is asked for while they run", async () => {
    await act(WEB01, "start");
    for (const operation of ["clone_test", "clear", "test", "cutover", "migration_test", "network_check"])
      expect(await act(WEB01, operation, { template_id: "any" })).toEqual([200, ""]);
    expect(await act(WEB01, "restart")).toEqual([400, expect.objectContaining({ error_code: "SMS.7715" })]);
    expect(await watch(WEB01)).toEqual(["MIGRATE_SUCCESS", "SYNCING", "SYNC_SUCCESS"]);
  });

  it("are stopped while they run, and started again", async () => {
    expect(await act(DESK02, "stop")).toEqual([400, expect.objectContaining({ error_code: "SMS.7714" })]);
    await act(DESK02, "start");
    // It runs as soon as it has been shown to be ready.
    expect(await stateOf(DESK02)).toBe("READY");
    expect(await act(DESK02, "start")).toEqual([400, expect.objectContaining({ error_code: "SMS.7715" })]);
    expect(await ask("DELETE", `/tasks/${DESK02}`)).toEqual([400, expect.objectContaining({ error_code: "SMS.7719" })]);
    await act(DESK02, "stop");
    expect(await watch(DESK02)).toEqual(["ABORTING", "ABORT"]);
    await act(DESK02, "start");
    expect(await watch(DESK02)).toEqual(["READY", "RUNNING", "MIGRATE_SUCCESS"]);
  });

  it("are listed by state, name, id and source server", async () => {
    expect(await namesOf("/tasks?state=READY", "tasks")).toEqual(["desk-02 to the cloud"]);
    expect(await namesOf("/tasks?name=queue", "tasks")).toEqual(["queue-04 to the cloud"]);
    expect(await namesOf(`/tasks?id=${WEB01}`, "tasks")).toEqual(["web-01 to the cloud"]);
    expect(await namesOf("/tasks?source_server_id=6a0e81c5-72bd-4f93-9e58-1b4cd73f0a92", "tasks")).toEqual([
      "desk-02 to the cloud",
    ]);
  });

  it.each([
    ["ipv6=2001:db8::17", ["web-01"]],
    ["ipv6=2001:db8::17&ip=192.0.2.19", ["app-03"]],
    ["migproject=5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93", ["web-01", "app-03", "queue-04"]],
    ["enterprise_project_id=0&connected=false", ["db-01"]],
    ["enterprise_project_id=e1", []],
  ])("are on servers that a filter finds: %s", async (query, names) => {
    expect(await namesOf(`/sources?${query}`, "source_servers")).toEqual(names);
  });

  it("leave errors in the enterprise project of their tasks", async () => {
    await act(QUEUE04, "start");
    await watch(QUEUE04);
    const found = (id: string): Promise<unknown> => namesOf(`/errors?offset=0&enterprise_project_id=${id}`, "migration_errors");
    expect([await found("0"), await found("e1")]).toEqual([["db-01", "queue-04"], []]);
  });

  it("are all listed where a page of 0 is asked for, as the page says of servers", async () => {
    expect(await namesOf("/tasks?limit=0", "tasks")).toEqual(await namesOf("/tasks", "tasks"));
    expect(await namesOf("/sources?limit=0", "source_servers")).toEqual(await namesOf("/sources", "source_servers"));
    expect(await namesOf("/sources?limit=0", "source_servers")).not.toEqual([]);
  });

  it("are deleted, one or several, with what their servers met; an unknown one keeps the others", async () => {
    await act(QUEUE04, "start");
    await watch(QUEUE04);
    expect(await namesOf("/errors?offset=0", "migration_errors")).toEqual(["db-01", "queue-04"]);
    const unknown = "00000000-0000-4000-8000-000000000000";
    expect(await ask("POST", "/tasks/delete", { ids: [WEB01, unknown] })).toEqual([
      404,
      expect.objectContaining({ error_code: "SMS.2219" }),
    ]);
    expect(await ask("POST", "/tasks/delete", { ids: [WEB01, QUEUE04] })).toEqual([200, ""]);
    expect(await namesOf("/errors?offset=0", "migration_errors")).toEqual(["db-01"]);
    expect(await namesOf("/tasks", "tasks")).toEqual(["app-03 to the cloud", "desk-02 to the cloud", "mail-05 to the cloud"]);
    expect(await ask("DELETE", `/tasks/${WEB01}`)).toEqual([404, expect.objectContaining({ error_code: "SMS.7703" })]);
  });
});

describe("consistency checks", () => {
  it("leave a result where they are asked for, and none otherwise", async () => {
    await act(WEB01, "start");
    await watch(WEB01);
    expect(await ask("GET", `/tasks/${WEB01}/consistency-result`)).toEqual([200, { task_id: WEB01, result_list: [] }]);
    await act(WEB01, "start", { is_need_consistency_check: true });
    await watch(WEB01);
    const [, { result_list }] = await ask("GET", `/tasks/${WEB01}/consistency-result`);
    expect(result_list).toEqual([expect.objectContaining({ finished_time: 1_900_000_000_000, check_result: "success" })]);
    expect(await namesOf("/sources?is_consistency_result_exist=true", "source_servers")).toEqual(["web-01"]);
  });

  it("can be skipped while they run", async () => {
    const refused = [400, expect.objectContaining({ error_code: "SMS.7720" })];
    expect(await act(WEB01, "skip")).toEqual(refused);
    await act(WEB01, "start", { is_need_consistency_check: true });
    expect([await stateOf(WEB01), await stateOf(WEB01)]).toEqual(["MIGRATE_SUCCESS", "SYNCING"]);
    expect(await act(WEB01, "skip")).toEqual([200, ""]);
    expect(await act(WEB01, "skip")).toEqual(refused);
    expect(await ask("DELETE", `/tasks/${WEB01}`)).toEqual([400, expect.objectContaining({ error_code: "SMS.7719" })]);
    expect(await watch(WEB01)).toEqual(["SKIPPING", "SYNCING", "SYNC_SUCCESS"]);
    expect(await act(WEB01, "skip")).toEqual(refused);
    expect((await ask("GET", `/tasks/${WEB01}/consistency-result`))[1]["result_list"]).toEqual([]);
  });
});

describe("settings", () => {
  const path = `/tasks/${WEB01}/configuration-setting`;
  const directory = { config_key: "CONSISTENCY_DIR", config_value: "/srv/www" };
  const limit = { config_key: "LINUX_CPU_LIMIT", config_value: "50" };

  it("are shown as they were made, all or one", async () => {
    const shown = (configurations: object[]): [number, Body] => [
      200,
      { task_id: WEB01, migrate_type: "LINUX_MIGRATE_FILE", configurations },
    ];
    expect(await ask("GET", path)).toEqual(shown([]));
    expect(await ask("POST", path, { configurations: [directory, limit] })).toEqual([200, ""]);
    expect(await ask("GET", path)).toEqual(shown([directory, limit]));
    expect(await ask("GET", `${path}?config_key=LINUX_CPU_LIMIT`)).toEqual(shown([limit]));
    expect(await ask("GET", `${path}?config_key=DYNAMIC_PORT`)).toEqual(shown([]));
  });
});

describe("the file of results", () => {
  const path = "/tasks/consistency-results/export";
  const web01 = "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54";
  const unknown = "00000000-0000-4000-8000-000000000000";

  it("comes as bytes with type and name", async () => {
    const response = await fetch(`${mock.url}/v3${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ task_info: [{ task_id: WEB01 }] }),
    });
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="consistency-results\.csv"/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, "s".charCodeAt(0)]);
    expect(response.headers.get("content-length")).toBe(String(bytes.length));
  });

  it.each([
    [200, [{ task_id: WEB01, source_id: web01 }, { source_id: web01 }]],
    [200, [{ task_id: WEB01, source_id: "" }, { source_name: "web-01" }]],
    [404, [{ task_id: unknown }]],
    [404, [{ task_id: WEB01 }, { source_id: unknown }]],
    [404, [{ task_id: WEB01, source_id: unknown }]],
  ])("is answered %i for %j", async (status, tasks) => {
    const [answered, body] = await ask("POST", path, { task_info: tasks });
    expect(answered).toBe(status);
    if (status === 404) expect(body).toEqual({ error_code: "SMS.0404", error_msg: "There is no such task or source server." });
  });
});
