import { afterEach, describe, expect, it } from "vitest";
import { createDbssClient } from "@hwcloud-openapi/dbss";
import { createHssClient } from "@hwcloud-openapi/hss";
import {
  ApiError,
  ConnectionError,
  createKpsClient,
  fromAccessKey,
  fromToken,
  isGatewayError,
  isListKeypairTaskError,
  TimeoutError,
  WaiterError,
} from "@hwcloud-openapi/kps";
import { createSmsClient } from "@hwcloud-openapi/sms";
import type { MockOptions } from "../../generator/mock/server.js";
import { PROJECT, startMock, TASK, type RunningMock } from "./start.js";

const token = "made-up-token";
const keys = { accessKey: "made-up-key", secretKey: "made-up-secret" };
const quick = { minDelayMs: 1, maxDelayMs: 2, maxWaitMs: 20_000 };

let mock: RunningMock;
afterEach(() => mock.close());

async function options(mockOptions: Partial<MockOptions> = {}): Promise<{
  endpoint: string;
  credentials: ReturnType<typeof fromToken>;
  projectId: string;
}> {
  mock = await startMock({ pace: { stepPolls: 1 }, ...mockOptions });
  return { endpoint: mock.url, credentials: fromToken(token), projectId: PROJECT };
}

const prefer = (Prefer: string): { headers: { Prefer: string } } => ({ headers: { Prefer } });
const rejected = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("a client on the mock server", () => {
  it("waits until the key pair task has succeeded", async () => {
    const kps = createKpsClient(await options());
    const seen: unknown[] = [];
    const last = await kps.waitForKeypairTask(
      { task_id: TASK },
      { ...quick, onPoll: (poll) => seen.push(poll.last?.task_status) },
    );
    expect(last).toMatchObject({ task_id: TASK, task_status: "SUCCESS_RESET" });
    expect(seen.slice(0, 2)).toEqual(["READY_RESET", "RUNNING_RESET"]);
  });

  it("is told of a task that fails", async () => {
    const kps = createKpsClient({ ...(await options()), ...prefer("outcome=failure") });
    const server = { id: "00000000-0000-4000-8000-000000000009" };
    const error = await rejected(kps.disassociateKeypairAndWait({ body: { server } }, { wait: quick }));
    expect(error).toBeInstanceOf(WaiterError);
    expect(error).toMatchObject({ reason: "failure", last: { task_status: "FAILED_UNBIND" } });
  });

  it("starts an audit and waits for that run, not for the one before", async () => {
    const dbss = createDbssClient(await options());
    const sinceMs = Date.now();
    await dbss.updateAuditTaskStatus({ busi_type: "audit", body: { oper_type: "execute" } });
    const last = await dbss.waitForAuditTask({ busi_type: "audit" }, { ...quick, sinceMs });
    expect(last).toMatchObject({ task_status: "2", busi_type: "audit", completed_num: 10 });
    expect(last.begin_time).toBeGreaterThanOrEqual(sinceMs);
  });

  it("runs the summary again and waits in one call, and is told of a run that fails", async () => {
    const dbss = createDbssClient(await options());
    const input = { busi_type: "risk", body: { oper_type: "execute" } } as const;
    await dbss.updateAuditTaskStatusAndWait(input, { wait: quick });
    const beganMs = Date.now();
    const last = await dbss.updateAuditTaskStatusAndWait(input, { wait: quick });
    expect(last).toMatchObject({ task_status: "2", busi_type: "risk" });
    expect(last.begin_time).toBeGreaterThanOrEqual(beganMs);
    const error = await rejected(dbss.updateAuditTaskStatusAndWait(input, { wait: quick, ...prefer("outcome=failure") }));
    expect(error).toMatchObject({ name: "WaiterError", reason: "failure", state: "3" });
  });

  it("waits for the job that creates an audit instance, and is told why one fails", async () => {
    const dbss = createDbssClient(await options());
    const resource_id = "c3a1f850-7e6d-4b29-8f04-9d5b2e1c7a38";
    const answer = await dbss.waitForAuditInstanceJob({ resource_id }, quick);
    expect(answer.jobs).toMatchObject([{ resource_id, status: "SUCCESS" }]);
    const failed = { resource_id: "00000000-0000-4000-8000-000000000003" };
    const error = await rejected(dbss.waitForAuditInstanceJob(failed, quick));
    expect(error).toBeInstanceOf(WaiterError);
    const last = { jobs: [{ ...failed, fail_reason: "No virtual machine of this size is left." }] };
    expect(error).toMatchObject({ reason: "failure", state: "FAIL", last });
  });

  it("lists audit instances from an offset that is a text", async () => {
    const dbss = createDbssClient(await options());
    const names: (string | undefined)[] = [];
    for await (const { name } of dbss.paginateListAuditInstancesLast({ limit: "3" })) names.push(name);
    expect([names.length, ...names.slice(0, 2)]).toEqual([10, "orders-audit", "billing-audit"]);
  });

  it("walks all pages, each task once, and waits for one of the list", async () => {
    const hss = createHssClient(await options());
    const ids = new Set<unknown>();
    let count = 0;
    for await (const task of hss.paginateListTasks({ body: { task_type: "cluster_scan" } })) {
      ids.add(task.task_id);
      count++;
    }
    expect([ids.size, count]).toEqual([270, 270]);
    const task_id = "00000000-0000-4000-8000-000000000004";
    const answer = await hss.waitForTask({ body: { task_type: "iac_scan", task_id } }, quick);
    expect(answer).toMatchObject({ total_num: 1, data_list: [{ task_id, task_status: "finished" }] });
  });

  it("downloads the file unchanged, with its name", async () => {
    const sms = createSmsClient(await options());
    const file = await sms.exportConsistencyResults({
      body: { task_info: [{ task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" }] },
    });
    expect(file).toMatchObject({ fileName: "consistency-results.csv", contentType: "application/octet-stream", size: 87 });
    const bytes = await file.bytes();
    expect([bytes.length, ...bytes.subarray(0, 3)]).toEqual([87, 0xef, 0xbb, 0xbf]);
  });

  it("meets documented errors, and problems of its request with their pointers", async () => {
    const kps = createKpsClient(await options());
    const documented = await rejected(kps.listKeypairTask({ task_id: "1" }, prefer("code=400, example=parameter_error")));
    expect(isListKeypairTaskError(documented, 400) && documented.body.error_code).toBe("KPS.0002");
    const wrong = await rejected(kps.listKeypairTask({ task_id: "1", project_id: "short" }));
    expect(wrong).toBeInstanceOf(ApiError);
    expect(wrong).toMatchObject({ status: 422, body: { problems: [{ pointer: "/project_id", keyword: "minLength" }] } });
  });

  it("gets over a 429 and a reset, and gives up where it must", async () => {
    const kps = createKpsClient(
      await options({
        faults: [
          { fault: 429, rate: 0.4 },
          { fault: "reset", rate: 0.3 },
        ],
        retryAfter: 0,
      }),
    );
    for (let each = 0; each < 5; each++)
      expect(await kps.listKeypairTask({ task_id: TASK }, { maxAttempts: 6 })).toMatchObject({ task_id: TASK });
    const throttled = await rejected(kps.listKeypairTask({ task_id: TASK }, { ...prefer("fault=429"), maxAttempts: 1 }));
    expect(throttled).toMatchObject({ status: 429, code: "APIGW.0308", retryAfterMs: 0 });
    expect(isGatewayError(throttled)).toBe(true);
    const cut = await rejected(kps.listKeypairTask({ task_id: TASK }, { ...prefer("fault=cut"), maxAttempts: 1 }));
    expect(cut).toBeInstanceOf(ConnectionError);
    const stalled = await rejected(kps.listKeypairTask({ task_id: TASK }, { ...prefer("fault=stall"), timeoutMs: 100 }));
    expect(stalled).toBeInstanceOf(TimeoutError);
  });
});

describe("a client on a strict mock server", () => {
  const accessKey = (secretAccessKey: string): ReturnType<typeof fromAccessKey> =>
    fromAccessKey({ accessKeyId: keys.accessKey, secretAccessKey });

  it.each([
    ["the token", fromToken(token), 200],
    ["another token", fromToken("other"), 401],
    ["the key pair", accessKey(keys.secretKey), 200],
    ["another secret", accessKey("other"), 401],
  ])("with %s", async (_, credentials, status) => {
    const base = await options({ secrets: { token, keys } });
    const kps = createKpsClient({ ...base, credentials });
    const sms = createSmsClient({ ...base, credentials });
    // A blank, a slash and more in the path; a body and no project in the other.
    for (const call of [
      () => kps.listKeypairTask({ task_id: "a b/ü+~'(%)" }, prefer("code=200")),
      () =>
        sms
          .exportConsistencyResults({ "X-Language": "en-us", body: { task_info: [{ source_name: "ü" }] } })
          .then((file) => file.text()),
    ]) {
      const error = await rejected(call());
      if (status === 200) expect(error).toBeUndefined();
      else expect(error).toMatchObject({ status: 401, code: "APIGW.0301" });
    }
  });

  it("signs a query and a body", async () => {
    const hss = createHssClient({ ...(await options({ secrets: { keys } })), credentials: accessKey(keys.secretKey) });
    const input = { enterprise_project_id: "a b&c=d+e/ü", offset: 0, limit: 10, body: { task_type: "iac_scan" } } as const;
    // It is answered, and nothing belongs to this enterprise project.
    expect(await hss.listTasks(input)).toMatchObject({ total_num: 0 });
    expect(await hss.listTasks({ ...input, enterprise_project_id: "0" })).toMatchObject({ total_num: 180 });
  });
});
