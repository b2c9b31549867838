import { jobGoneWaiter, jobWaiter, waitForJob, waitForJobGone, type WaiterContext } from "./waiter/src/client.js";

declare const context: WaiterContext;
export const state: Promise<string | undefined> = waitForJob(context, { job_id: "1" }).then((job) => job.state);
export const last: Promise<string | undefined> = waitForJobGone(context, { job_id: "1" }, { firstDelayMs: 0 }).then(
  (job) => job?.state,
);
// @ts-expect-error it may be gone before there was any answer
export const sure: Promise<string | undefined> = waitForJobGone(context, { job_id: "1" }).then((job) => job.state);
export const names: readonly string[] = [jobWaiter.name, jobGoneWaiter.name];
