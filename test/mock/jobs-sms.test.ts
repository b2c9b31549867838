import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { createSmsClient, fromToken, type SmsClient } from "@hwcloud-openapi/sms";
import { checkMigrations, type CheckedServer } from "../../spec/sms/jobs/check-migrations.js";
import { startMock, type RunningMock } from "./start.js";

const web01 = "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613";
const app03 = "c1f0a7e3-86d4-4b29-95ab-3e70d8f2614c";
const queue04 = "e82d5f17-0a9c-4c36-b7e1-f46a93b0d285";
const desk02 = "7b0e4d15-93c2-4a6f-8e21-d4f09b6c3a58";
const mail05 = "f4c83a60-d1e9-4725-b08c-2a5e7d96b13f";
const wait = { firstDelayMs: 0, minDelayMs: 1, maxDelayMs: 2, maxWaitMs: 20_000 };

const folder = mkdtempSync(join(tmpdir(), "sms-job-"));
let files = 0;
const newFile = (): string => join(folder, `results-${files++}`);
let mock: RunningMock;
afterEach(() => mock.close());
afterAll(() => rmSync(folder, { recursive: true }));

/** Gives a client of a mock server, and the operations that it is asked for in their order, those of one task with its id. */
async function client(headers: Record<string, string> = {}): Promise<{ sms: SmsClient; asked: string[] }> {
  mock = await startMock({ pace: { stepPolls: 1 } });
  const asked: string[] = [];
  const onRequest = ({ operation, url }: { operation: string; url: string }): void => {
    const task = /\/tasks\/([0-9a-f-]{36})/.exec(url)?.[1];
    asked.push(`${operation.replace("sms.", "")}${task === undefined ? "" : ` ${task}`}`);
  };
  const options = { endpoint: mock.url, credentials: fromToken("made-up-token") };
  return { sms: createSmsClient({ ...options, headers, hooks: { onRequest } }), asked };
}

async function tasksOf(sms: SmsClient): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  for await (const { id } of sms.paginateListTasks()) ids.push(id);
  return ids;
}

const failed = '{"error_code":"SMS.3805","error_param":"[]"}';
const wanted: CheckedServer[] = [
  { server: "web-01", task: web01, differences: 0 },
  { server: "app-03", task: app03, differences: 3 },
  { server: "queue-04", task: queue04, why: failed },
];

describe("the job that checks migrated servers", () => {
  it("says what differs and what failed, saves the results, and deletes the tasks of servers that are the same", async () => {
    const { sms, asked } = await client();
    const file = newFile();
    expect(await checkMigrations(sms, file, wait)).toEqual(wanted);
    expect(readFileSync(file, "utf8")).toContain("source_name,task_id,result");
    expect(await tasksOf(sms)).toEqual([app03, queue04, desk02, mail05]);
    expect(asked.filter((one) => one.startsWith("updateTaskStatus")).sort()).toEqual(
      [web01, app03, queue04].map((id) => `updateTaskStatus ${id}`).sort(),
    );
    expect(asked.at(0)).toBe("listTasks");
    expect(asked.slice(asked.indexOf("exportConsistencyResults"), -1)).toEqual([
      "exportConsistencyResults",
      "listErrorServers",
      "deleteTasks",
    ]);
    const { source_servers: servers } = await sms.listServers({ is_consistency_result_exist: true });
    expect(servers?.map(({ name }) => name)).toEqual(["web-01", "app-03"]);
  });

  it("does not take the earlier end of a task, which it shows for a while, for that of the check", async () => {
    const { sms, asked } = await client();
    await checkMigrations(sms, newFile(), wait);
    const shown = asked.filter((one) => one === `showTask ${app03}`);
    // As it was before, synchronising, and at its end.
    expect(shown.length).toBeGreaterThanOrEqual(3);
    await mock.close();
    const { sms: hasty } = await client();
    const blind: SmsClient = { ...hasty, waitForMigrationTaskStart: () => Promise.resolve({ target_server: { disks: [] } }) };
    expect(await checkMigrations(blind, newFile(), wait)).toContainEqual({
      server: "app-03",
      task: app03,
      why: expect.stringContaining("no result yet") as string,
    });
  });

  it("counts the newest check alone", async () => {
    const { sms } = await client();
    await checkMigrations(sms, newFile(), wait);
    const again = await sms.showConsistencyResult({ task_id: app03 });
    expect(again.result_list).toHaveLength(1);
    await sms.updateTaskStatus({ task_id: app03, body: { operation: "start" } });
    await sms.waitForMigrationTaskStart({ task_id: app03 }, wait);
    await sms.waitForMigrationTaskEnd({ task_id: app03 }, wait);
    // Without the check nothing new is found.
    expect(await sms.showConsistencyResult({ task_id: app03 })).toEqual(again);
  });

  it("says why where a task cannot be started or does not run in time, and goes on with the others", async () => {
    const { sms } = await client();
    const stubborn: SmsClient = {
      ...sms,
      updateTaskStatus: (input, options) =>
        sms.updateTaskStatus(input, input.task_id === web01 ? { ...options, headers: { Prefer: "code=403" } } : options),
      waitForMigrationTaskStart: (input, options) =>
        sms.waitForMigrationTaskStart(input, input.task_id === app03 ? { ...options, maxWaitMs: 1 } : options),
    };
    // An error that the service lists of a server is no reason why its task could not be started.
    const [first, second, third] = await checkMigrations(stubborn, newFile(), wait);
    expect(first).toEqual({ server: "web-01", task: web01, why: expect.stringContaining("SMS.9004") as string });
    expect(second).toEqual({ server: "app-03", task: app03, why: expect.stringContaining("WaiterError") as string });
    expect(third).toEqual(wanted[2]);
    expect(await tasksOf(sms)).toEqual([web01, app03, queue04, desk02, mail05]);
  });

  it.each([
    ["that failed", { check_result: "failed", consistency_result: [{ num_different_files: 0 }] }, "failed"],
    ["of no directory", { check_result: "success", consistency_result: [] }, "compared 0 directories"],
  ])("takes a check %s for no sign that a server is the same", async (_, result, why) => {
    const { sms, asked } = await client();
    let time = 0;
    const checked: SmsClient = {
      ...sms,
      showConsistencyResult: () => Promise.resolve({ result_list: [{ finished_time: ++time, ...result }] }),
    };
    const report = await checkMigrations(checked, newFile(), wait);
    expect(report[0]).toEqual({ server: "web-01", task: web01, why: expect.stringContaining(why) as string });
    expect(asked).not.toContain("deleteTasks");
  });

  it("deletes nothing when the results cannot be saved, and writes over no file", async () => {
    const { sms, asked } = await client();
    const file = newFile();
    writeFileSync(file, "mine");
    await expect(checkMigrations(sms, file, wait)).rejects.toMatchObject({ code: "EEXIST" });
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect(asked).not.toContain("deleteTasks");
  });

  it("does nothing where no server is migrated", async () => {
    const { sms, asked } = await client({ Prefer: "example=none" });
    expect(await checkMigrations(sms, newFile(), wait)).toEqual([]);
    expect(asked).toEqual(["listTasks"]);
  });
});
