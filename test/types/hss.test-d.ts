import { createHssClient, fromToken, type ListTasksErrors, type ListTasksInput, type Task } from "@hwcloud-openapi/hss";
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

// The page documents no error body, so there is none to narrow to.
export type NoErrors = Expect<Equal<keyof ListTasksErrors, never>>;

// Items of pages are what the list holds.
export async function first(): Promise<Task | undefined> {
  for await (const task of hss.paginateListTasks(least)) return task;
  return undefined;
}

// @ts-expect-error The service is not in this region.
createHssClient({ region: "us-east-1", credentials: fromToken("t") });
// @ts-expect-error Credentials are required.
createHssClient({ region: "cn-north-4" });
