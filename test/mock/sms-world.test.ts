// The mock server as a small migration service: what spec/sms/mock.yaml describes, asked over HTTP.
import { readFileSync } from "node:fs";
import { migrationTaskStartWaiter } from "@hwcloud-openapi/sms";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { startMock, type RunningMock } from "./start.js";

type Run = Record<string, { state?: string }[]>;
interface World {
  collections: { tasks: { runs: Record<"migrate" | "synchronise", Run> } };
}
const { $world: world } = parse(readFileSync("spec/sms/mock.yaml", "utf8")) as { $world: World };

const WEB01 = "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613";
const QUEUE04 = "e82d5f17-0a9c-4c36-b7e1-f46a93b0d285";
const DESK02 = "7b0e4d15-93c2-4a6f-8e21-d4f09b6c3a58";

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

/** Asks for a task until it does not move any more, and gives its states. */
async function watch(task: string): Promise<unknown[]> {
  const seen: unknown[] = [];
  // A state lasts for five steps at most.
  for (let same = 0; same < 6;) {
    const state = await stateOf(task);
    same = seen.at(-1) === state ? same + 1 : 0;
    if (same === 0) seen.push(state);
  }
  return seen;
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
  ])("move: %s", async (_, task, operation, states) => {
    expect(await act(task, operation)).toEqual([200, ""]);
    expect(await watch(task)).toEqual(states);
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
    expect(await namesOf("/tasks", "tasks")).toEqual(["app-03 to the cloud", "desk-02 to the cloud"]);
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
    expect(await act(WEB01, "skip")).toEqual([400, expect.objectContaining({ error_code: "SMS.7720" })]);
    await act(WEB01, "start", { is_need_consistency_check: true });
    expect(await act(WEB01, "skip")).toEqual([200, ""]);
    await watch(WEB01);
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
