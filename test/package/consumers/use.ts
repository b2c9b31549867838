import { createDbssClient, waitForAuditTask, createDbssContext } from "@hwcloud-openapi/dbss";
import { createHssClient, type ListTasksInput, type ListTasksOutput } from "@hwcloud-openapi/hss";
import {
  createKpsClient,
  createKpsContext,
  fromAccessKey,
  fromEnvironment,
  fromToken,
  isListKeypairTaskError,
  KEYPAIR_TASK_STATUSES,
  listKeypairTask,
  waitForKeypairTask,
  WaiterError,
  type Credentials,
  type KpsClient,
  type KpsRegion,
  type ListKeypairTaskOutput,
} from "@hwcloud-openapi/kps";
import { badRequests, fixtures } from "@hwcloud-openapi/kps/fixtures";
import { openapi } from "@hwcloud-openapi/kps/openapi";
import * as validators from "@hwcloud-openapi/kps/validate";
import { createSmsClient, isExportConsistencyResultsError } from "@hwcloud-openapi/sms";

const region: KpsRegion = "ap-southeast-1";
const credentials: Credentials = fromToken("token");
export const kps: KpsClient = createKpsClient({ region, credentials, projectId: "p", validators });

export async function kpsTask(signal: AbortSignal): Promise<string | undefined> {
  const task: ListKeypairTaskOutput = await kps.listKeypairTask({ task_id: "t" }, { signal, timeoutMs: 5_000 });
  const context = createKpsContext({ endpoint: "http://127.0.0.1:4010", credentials: fromAccessKey({ accessKeyId: "a", secretAccessKey: "s" }) });
  try {
    await waitForKeypairTask(context, { project_id: "p", task_id: "t" }, { maxWaitMs: 1_000, onPoll: ({ last }) => void last?.task_status });
    return (await listKeypairTask(context, { task_id: "t" })).server_id;
  } catch (error) {
    if (isListKeypairTaskError(error, 400)) return error.body.error_code;
    if (error instanceof WaiterError) return error.reason;
    throw error;
  }
  return task.task_status;
}

export async function hssTasks(): Promise<(string | undefined)[]> {
  const hss = createHssClient({ region: "eu-west-101", credentials: fromEnvironment() });
  const input: ListTasksInput = { limit: 200, body: { task_type: "cluster_scan", task_status: "running" } };
  const answer: ListTasksOutput = await hss.listTasks(input);
  const names: (string | undefined)[] = [];
  for await (const task of hss.paginateListTasks(input)) names.push(task.task_name);
  for await (const page of hss.paginateListTasks(input).pages()) names.push(String(page.total_num));
  return [...names, ...(answer.data_list ?? []).map((task) => task.task_id)];
}

export async function sms(): Promise<Uint8Array | undefined> {
  const client = createSmsClient({ region: "ru-moscow-1", credentials });
  try {
    const download = await client.exportConsistencyResults({ "X-Language": "en-us", body: { task_info: [{ task_id: "1" }] } });
    return await download.bytes();
  } catch (error) {
    if (isExportConsistencyResultsError(error, 403)) error.body.details?.map((detail) => detail.error_msg);
    return undefined;
  }
}

export async function dbss(): Promise<bigint | number | undefined> {
  const client = createDbssClient({ region: "ap-southeast-1", credentials });
  const nothing: undefined = await client.updateAuditTaskStatus({ busi_type: "audit", body: { oper_type: "switch", code: "on" } });
  const context = createDbssContext({ region: "ap-southeast-1", credentials });
  const ended = await waitForAuditTask(context, { busi_type: "risk" }, { sinceMs: Date.now() });
  return nothing ?? ended.id;
}

export const known: readonly string[] = [...KEYPAIR_TASK_STATUSES, fixtures.listKeypairTask[200].documented.task_status ?? "", String(openapi.openapi)];
export const bad: readonly string[] = badRequests.listKeypairTask.map(({ pointer }) => pointer);
