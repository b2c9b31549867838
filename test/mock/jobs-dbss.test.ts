import { afterEach, describe, expect, it } from "vitest";
import { ApiError, createDbssClient, fromToken, WaiterError, type DbssClient } from "@hwcloud-openapi/dbss";
import { watchInstance, type Outcome } from "../../spec/dbss/jobs/watch-instance.js";
import { sumUpAudit, type Report } from "../../spec/dbss/jobs/sum-up-audit.js";
import { PROJECT, startMock, type RunningMock } from "./start.js";

const wait = { minDelayMs: 1, maxDelayMs: 2, maxWaitMs: 20_000 };
const day = { from: new Date("2026-07-04T00:00:00Z"), to: new Date("2026-07-05T00:00:00Z") };

let mock: RunningMock;
afterEach(() => mock.close());

/** Gives a client of a mock server, and the operations that it is asked for in their order. */
async function client(prefer?: string): Promise<{ dbss: DbssClient; asked: string[] }> {
  mock = await startMock({ pace: { stepPolls: 1 } });
  const asked: string[] = [];
  const onRequest = ({ operation, url }: { operation: string; url: string }): void => {
    const kind = /\/summary\/(audit|risk)\/task-status/.exec(url)?.[1];
    asked.push(`${operation.replace("dbss.", "")}${kind === undefined ? "" : ` ${kind}`}`);
  };
  const options = { endpoint: mock.url, credentials: fromToken("made-up-token"), projectId: PROJECT };
  return { dbss: createDbssClient({ ...options, headers: prefer ? { Prefer: prefer } : {}, hooks: { onRequest } }), asked };
}

/** The requests without those that ask the same again. */
const steps = (asked: readonly string[]): string[] => asked.filter((one, index) => one !== asked[index - 1]);

describe("the job that sums up the audit", () => {
  it("runs both summaries, one after the other, and reads them when they are done", async () => {
    const { dbss, asked } = await client();
    const { instances, databases, tooOld }: Report = await sumUpAudit(dbss, day, { wait });
    expect(instances).toHaveLength(10);
    expect(instances.slice(0, 2)).toEqual<Report["instances"]>([
      { name: "orders-audit", isCounted: true, statements: 48211, risks: 17 },
      { name: "billing-audit", isCounted: false, statements: 0, risks: 0 },
    ]);
    expect(databases).toEqual<Report["databases"]>([
      { name: "orders", high: 3, medium: 4, low: 5 },
      { name: "billing", high: 0, medium: 0, low: 5 },
    ]);
    expect(tooOld).toEqual(["billing-audit"]);
    expect(steps(asked)).toEqual([
      "updateAuditTaskStatus audit",
      "showAuditTaskStatus audit",
      "updateAuditTaskStatus risk",
      "showAuditTaskStatus risk",
      "listAuditSummaryInfos",
      "showAuditStatistics",
    ]);
    // Ready and running before it has succeeded: the end of an earlier run is not taken for it.
    expect(asked.filter((one) => one === "showAuditTaskStatus risk")).toHaveLength(3);
    const { task_switch, query_begin_time } = await dbss.showAuditTaskStatus({ busi_type: "risk" });
    expect([task_switch, query_begin_time]).toEqual(["on", day.from.getTime()]);
  });

  it("reads other figures than those of before the run", async () => {
    const { dbss } = await client();
    const before = await dbss.listAuditSummaryInfos();
    await sumUpAudit(dbss, day, { wait });
    const after = await dbss.listAuditSummaryInfos();
    const sum = after.data_list.reduce((all, { total_sql = 0 }) => all + Number(total_sql), 0);
    expect([before.total_sql, after.total_sql]).toEqual([0, sum]);
    expect(after.update_time).toBeGreaterThan(before.update_time);
  });

  it("reads nothing when a summary fails", async () => {
    const { dbss, asked } = await client("outcome=failure");
    await expect(sumUpAudit(dbss, day, { wait })).rejects.toMatchObject({ name: "WaiterError", reason: "failure", state: "3" });
    expect(steps(asked)).toEqual(["updateAuditTaskStatus audit", "showAuditTaskStatus audit"]);
  });

  it("runs nothing when the summary cannot be switched on", async () => {
    const { dbss, asked } = await client("code=403");
    await expect(sumUpAudit(dbss, day)).rejects.toBeInstanceOf(ApiError);
    expect(asked).toEqual(["updateAuditTaskStatus audit"]);
  });
});

describe("the job that waits for an instance", () => {
  const stateOf = async (dbss: DbssClient, name: string): Promise<string | undefined> => {
    for await (const instance of dbss.paginateListAuditInstancesLast({ limit: "3" }))
      if (instance.name === name) return instance.status;
    return undefined;
  };

  it("finds it by its name and waits until it is there", async () => {
    const { dbss, asked } = await client();
    expect(await stateOf(dbss, "billing-audit")).toBe("BUILD");
    asked.length = 0;
    expect(await watchInstance(dbss, "billing-audit", wait)).toEqual<Outcome>({
      isCreated: true,
      seconds: expect.any(Number) as number,
    });
    expect(steps(asked)).toEqual(["listAuditInstancesLast", "listAuditInstanceJobsNew"]);
    expect(asked).toHaveLength(4);
    expect(await stateOf(dbss, "billing-audit")).toBe("ACTIVE");
  });

  it("tells how long it took to create one that is there", async () => {
    const { dbss } = await client();
    expect(await watchInstance(dbss, "reports-audit", wait)).toEqual<Outcome>({ isCreated: true, seconds: 46 });
  });

  it("tells why there is none", async () => {
    const { dbss } = await client();
    const why = "No virtual machine of this size is left.";
    expect(await watchInstance(dbss, "stock-audit", wait)).toEqual<Outcome>({ isCreated: false, why });
    expect(await stateOf(dbss, "stock-audit")).toBe("ERROR");
  });

  it("asks for no job of an instance that is not there", async () => {
    const { dbss, asked } = await client();
    const why = "There is no audit instance lost-audit.";
    expect(await watchInstance(dbss, "lost-audit", wait)).toEqual<Outcome>({ isCreated: false, why });
    expect(asked).toEqual(["listAuditInstancesLast"]);
  });

  it("passes on that time is up", async () => {
    const { dbss } = await client();
    const never = { ...wait, maxWaitMs: 100, headers: { Prefer: "fault=503" } };
    const error: unknown = await watchInstance(dbss, "billing-audit", never).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WaiterError);
    expect(error).toMatchObject({ reason: "timeout" });
  });
});
