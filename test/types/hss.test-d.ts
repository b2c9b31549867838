import {
  createHssClient,
  type CreateTaskInput,
  fromToken,
  isListTasksError,
  type ListTasksErrors,
  type ListTasksInput,
  type Task,
} from "@hwcloud-openapi/hss";
import type { Equal, Expect } from "./equal.js";

export const hss = createHssClient({ region: "eu-west-101", credentials: fromToken("t") });

// The project may come from the client or the credentials.
const least: ListTasksInput = { body: { task_type: "cluster_scan" } };
const undefinedIsAbsent: ListTasksInput = { offset: undefined, body: { task_type: "iac_scan", task_name: undefined } };
// @ts-expect-error `task_type` is mandatory.
const noType: ListTasksInput = { body: {} };
// @ts-expect-error A limit is a number.
const textLimit: ListTasksInput = { limit: "10", body: { task_type: "cluster_scan" } };
// @ts-expect-error The body is mandatory.
const noBody: ListTasksInput = { limit: 10 };
void [least, undefinedIsAbsent, noType, textLimit, noBody];

// No source documents a status of an error, so that each has the body that is seen, and no member of it is certain.
export type Errors = Expect<Equal<keyof ListTasksErrors, "4XX" | "5XX">>;
export const why = (error: unknown): string | undefined => (isListTasksError(error, 403) ? error.body.error_msg : undefined);

// A task needs the structure of its kind, and a scan of some clusters their ids.
const scan_type_list: ("cluster_vul" | "benchmark")[] = ["benchmark"];
const cluster_scan_info = { scan_type_list, range_type: "all_cluster" } as const;
const everything: CreateTaskInput = { body: { task_type: "cluster_scan", cluster_scan_info } };
// @ts-expect-error A scan of files needs its files.
const noFiles: CreateTaskInput = { body: { task_type: "iac_scan", cluster_scan_info } };
const range_type = "specific_cluster";
// @ts-expect-error Which clusters?
const noClusters: CreateTaskInput = { body: { task_type: "cluster_scan", cluster_scan_info: { scan_type_list, range_type } } };
void [everything, noFiles, noClusters];

// No source tells the end of a run that repeats from that of the run before.
// @ts-expect-error so that there is no function that waits for it.
void hss.retryTaskAndWait;

// Items of pages are what the list holds.
export async function first(): Promise<Task | undefined> {
  for await (const task of hss.paginateListTasks(least)) return task;
  return undefined;
}

// @ts-expect-error The service is not in this region.
createHssClient({ region: "us-east-1", credentials: fromToken("t") });
// @ts-expect-error Credentials are required.
createHssClient({ region: "cn-north-4" });
